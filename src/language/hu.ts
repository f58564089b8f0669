// Hungarian: "A miniszter közölte, hogy a kikötő zárva van."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const hu: Language = {
  ...unknownLanguage,
  code: 'hu',
  home: 'HU',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `mond, mondta, mondták, mondja, elmondta, elmondták; közöl, közölte, közölték, közli; bejelent, bejelentette, bejelentették; nyilatkozik, nyilatkozta; ír, írta, írják; hozzátesz, hozzátette; tájékoztat, tájékoztatott; ismertet, ismertette; válaszol, válaszolta; fogalmaz, fogalmazott; kijelent, kijelentette, kijelentették; magyarázta; megjegyezte; kifejtette; jelezte; beszámolt; kérdezte; javasolta`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'hangsúlyoz, hangsúlyozta, hangsúlyozták; leszögezte; kiemelte; figyelmeztetett; fenyegetett; megígérte; megismételte; aláhúzta',
    ),
    ...cues('distancing', 'speech', 'clause', 'állít, állította, állítja, állítják; sugallta'),
    ...cues('factive', 'speech', 'clause', 'elismerte; megerősítette; felfedte; emlékeztetett; beismerte'),
    ...cues('denial', 'speech', 'clause', 'tagadta, tagadja; cáfolta; visszautasította'),
    ...cues('neutral', 'belief', 'clause', 'úgy_véli; reméli; gondolja'),
  ],
  according: { before: [], after: phrases('szerint; közlése szerint; szavai szerint'), around: [], citing: [] },
  complementisers: words('hogy'),
  interrogatives: words('vajon miért mikor hol ki'),
  as: words('ahogy mint'),
  pronouns: [
    pronoun('ő neki', null, 'sg'),
    pronoun('ők nekik', null, 'pl'),
    pronoun('én nekem', null, 'sg', 1),
    pronoun('mi nekünk', null, 'pl', 1),
    pronoun('te ti ön önök', null, 'sg', 2),
  ],
  determiners: words('a az egy ez ezek azok minden néhány sok két három'),
  articles: words('a az egy'),
  coordinators: words('és vagy meg'),
  contrasts: words('de azonban viszont'),
  subordinators: words('mert amikor ha mivel miután bár'),
  relatives: words('aki akik amely amelyek ami'),
  auxiliaries: words('van volt lesz vannak voltak kell lehet fog'),
  adverbs: words('ma tegnap holnap is már még most akkor korábban később azt ezt szintén majd'),
  addressees: words('újságíróknak'),
  proDrop: true,
  negations: words('nem sem soha'),
  hypotheticals: words('ha'),
  times: words(
    'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember október november december ma tegnap holnap',
  ),
  abbreviations: words('dr prof pl stb ún kb'),
  functionWords: words('a az és hogy nem is egy volt meg csak már mint azt szerint ez de még vagy kell amely'),
  ordinalStops: true,
  dashQuotations: true,
};

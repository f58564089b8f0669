// Swedish.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/sv.ts';

export const sv: Language = {
  ...unknownLanguage,
  code: 'sv',
  home: 'SE',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `säga, säger, sade, sa, sagt; berätta, berätta|r de t; uppge, uppger, uppgav, uppgett; skriva, skriver, skrev, skrivit; meddela, meddela|r de t; uttala, uttalar, uttalade; förklara, förklara|r de t; svara, svara|r de t; tillägga, tillägger, tillade, lägger_till, lade_till; kommentera, kommentera|r de; påpeka, påpeka|r de; rapportera, rapportera|r de t; anse, anser, ansåg; mena, mena|r de; konstatera, konstatera|r de t; fråga, frågar*, frågade; föreslå, föreslår, föreslog; utveckla, utvecklar*; fortsätter* fortsatte*; twittra, twittrade; informera, informerar, informerade`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'betona, betona|r de; understryka, understryker, underströk; insistera, insistera|r de; framhålla, framhåller, framhöll; försäkra, försäkra|r de; lova, lova|r de; varna, varna|r de; hota, hota|r de; hävda, hävda|r de t; slår_fast, slog_fast; argumentera, argumenterar',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'kräva, kräver, krävde; uppmana, uppmana|r de; anklaga, anklaga|r de; fördöma, fördömer, fördömde; kritisera, kritisera|r de; kalla, kalla|r de; beskriva, beskriver, beskrev',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'påstå, påstår, påstod, påstått; antyda, antyder, antydde; spekulera, spekulerar; uppskatta, uppskattar',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'medge, medger, medgav; bekräfta, bekräfta|r de t; avslöja, avslöja|r de t; erkänna, erkänner, erkände, erkänt',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'förneka, förneka|r de t; avvisa, avvisa|r de; dementera, dementera|r de; tillbakavisa, tillbakavisa|r de',
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      'tro, tror, trodde; tycka, tycker, tyckte; hoppas, hoppades; befara, befara|r de; frukta, fruktar',
    ),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'påstående påståendet; uttalande uttalandet; meddelande; rapport; varning; löfte; besked beskedet',
  ),
  according: { before: phrases('enligt'), after: [], around: phrases('enligt *'), citing: phrases('med hänvisning till') },
  complementisers: words('att'),
  interrogatives: words('om hur varför när var vem vad'),
  as: words('som'),
  pronouns: [
    pronoun('han honom', 'm', 'sg'),
    pronoun('hon henne', 'f', 'sg'),
    pronoun('de dem dom', null, 'pl'),
    pronoun('jag mig', null, 'sg', 1),
    pronoun('vi oss', null, 'pl', 1),
    pronoun('du ni dig er', null, 'sg', 2),
  ],
  determiners: words(
    'den det de en ett denna detta dessa hans hennes deras sin sitt sina vår våra min några många flera andra alla varje båda två tre fyra',
  ),
  articles: words('en ett sin sitt sina'),
  prepositions: words('av i på till för med från om under över mot mellan efter före vid hos utan genom sedan kring enligt bland'),
  coordinators: words('och eller samt'),
  contrasts: words('men medan'),
  subordinators: words('eftersom medan trots då efter innan när sedan ifall'),
  relatives: words('som vilken vilket vilka'),
  auxiliaries: words('är var har hade blir blev blivit kan kunde ska skulle vill ville måste bör vara varit'),
  adverbs: words('också redan ännu nu så då senare tidigare vidare dessutom samtidigt igen bara nyligen alltid sig bland_annat'),
  nominalPrepositions: words('i av för från vid på'),
  addressees: words('journalister'),
  infinitiveMarkers: words('att'),
  passives: words('blir blev blivit'),
  order: 'second',
  possessiveEndings: words('s'),
  bareClauses: true,
  negations: words('inte aldrig ingen'),
  hypotheticals: words('om ifall skulle kunde'),
  times: words(
    'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen januari februari mars april maj juni juli augusti september oktober november december kväll kvällen morgon vecka år dag natt',
  ),
  abbreviations: words('bl.a t.ex kl ca nr mr dr prof osv dvs'),
  functionWords: words('och i att det på som är för av en inte den har med om ett var han de från också till sig efter blir enligt'),
  dashQuotations: true,
  references,
};

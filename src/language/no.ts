// Norwegian (Bokmål; pages say "no", "nb" or "nn").
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const no: Language = {
  ...unknownLanguage,
  code: 'no',
  home: 'NO',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `si, sier, sa, sagt; fortelle, forteller, fortalte, fortalt; opplyse, opplyser, opplyste, opplyst; skrive, skriver, skrev, skrevet; melde, meld|er te t; uttale, uttal|er te t; forklare, forklar|er te t; svare, svar|er te t; legge_til, legger_til, la_til, lagt_til; kommentere, kommenter|er te t; påpeke, påpek|er te t; kunngjøre, kunngjør|- , kunngjorde; meddele, meddel|er te t; spørre, spør, spurte; foreslå, foreslår, foreslo; rapportere, rapporter|er te t; varsle, varsl|er et; mene, men|er te t; utdype, utdyper; konkludere, konkluderer, konkluderte; slår_fast, slo_fast, fastsl|år o ått; orientere, orienterer, orienterte; bemerke, bemerket; oppsummerer; gjentar gjentok; tvitret`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'understreke, understrek|er et; hevde, hevd|er et; insistere, insister|er te; fremheve, fremhev|er et; forsikre, forsikr|er et; love, lov|er et; advare, advar|er te t; true, tru|er et; argumentere, argumenter|er te; spå, spår, spådde; minne_om, minner_om, minnet_om; garanterer',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'kreve, krev|er de d; oppfordre, oppfordr|er et; be, ber, ba; anklage, anklag|er et; beskylde, beskyld|er te; fordømme, fordømm|er te; kritisere, kritiser|er te; kalle, kall|er te t; beskrive, beskriver, beskrev; rose, roser, roste',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'påstå, påstår, påsto, påstod, påstått; antyde, antyd|er et; anslå, anslår, anslo; spekulere, spekulerer',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'innrømme, innrømm|er et; bekrefte, bekreft|er et; avsløre, avslør|er te t; erkjenne, erkjenn|er te; medgi, medgir, medga; viser* viste*',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'benekte, benekt|er et; avvise, avvis|er te t; nekte, nekt|er* et*; tilbakevise, tilbakevis|er te; dementere, dementerer, dementerte',
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      'tro, tror, trodde; tenke, tenker; håpe, håp|er et; frykte, frykt|er et; vente, venter*; tvile, tviler',
    ),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'påstand påstanden påstander; uttalelse uttalelsen; melding meldingen; erklæring; anklage anklagen anklager; advarsel; løfte; rapport; kunngjøring',
  ),
  according: { before: phrases('ifølge; i følge'), after: [], around: phrases('ifølge *'), citing: phrases('med henvisning til') },
  complementisers: words('at'),
  interrogatives: words('om hvordan hvorfor når hvor hvem hva'),
  as: words('som slik'),
  pronouns: [
    pronoun('han ham', 'm', 'sg'),
    pronoun('hun henne', 'f', 'sg'),
    pronoun('de dem', null, 'pl'),
    pronoun('jeg meg', null, 'sg', 1),
    pronoun('vi oss', null, 'pl', 1),
    pronoun('du dere deg', null, 'sg', 2),
  ],
  determiners: words(
    'den det de en et ei denne dette disse hans hennes deres sin sitt sine vår våre min noen mange flere andre alle hver begge to tre fire',
  ),
  articles: words('en et ei sin sitt sine'),
  prepositions: words(
    'av i på til for med fra om under over mot mellom etter før ved hos uten gjennom siden mens rundt ifølge blant trass tross',
  ),
  coordinators: words('og eller samt'),
  contrasts: words('men mens'),
  subordinators: words('hvis fordi mens selv da etter før når siden dersom'),
  relatives: words('som'),
  auxiliaries: words('er var har hadde blir ble blitt kan kunne skal skulle vil ville må måtte bør være vært fikk får gikk kom tok sto'),
  adverbs: words(
    'også allerede enda nå så da senere tidligere i_dag i_går videre dessuten samtidig igjen bare nylig endelig alltid aldri seg',
  ),
  nominalPrepositions: words('i av for fra ved'),
  addressees: words('journalister pressen'),
  infinitiveMarkers: words('å'),
  passives: words('blir ble blitt'),
  order: 'second',
  possessiveEndings: words('s'),
  negations: words('ikke aldri ingen'),
  hypotheticals: words('hvis dersom om ville kunne'),
  times: words(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember kveld morgen uke år dag natt',
  ),
  abbreviations: words('bl.a f.eks kl ca nr mr dr prof mill mrd osv dvs pst'),
  functionWords: words('og i det på som er til av for at en ikke den har med om et var han de fra ble også seg etter blir ifølge'),
  dashQuotations: true,
  ordinalStops: true,
  bareClauses: true,
};

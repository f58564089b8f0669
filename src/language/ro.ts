// Romanian: "Ministrul a declarat că portul este închis."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const ro: Language = {
  ...unknownLanguage,
  code: 'ro',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `spune, a_spus, au_spus, spunea, spunând; declară, a_declarat, au_declarat, declara; anunță, a_anunțat, au_anunțat, anunțând; transmite, a_transmis, au_transmis; a_adăugat, adaugă, au_adăugat, adăugând; a_scris, scrie; explică, a_explicat, explicând; precizează, a_precizat, au_precizat, precizând; informează, a_informat, au_informat; relatează, a_relatat; a_răspuns, răspunde; menționează, a_menționat; a_comentat; a_notat; a_conchis; a_întrebat; a_propus`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'afirmă, a_afirmat, au_afirmat, afirmând; subliniază, a_subliniat, au_subliniat, subliniind; susține, a_susținut, au_susținut, susținând; insistă, a_insistat; a_asigurat, asigură; a_reiterat; a_promis, promite; a_avertizat, avertizează, au_avertizat; a_amenințat',
    ),
    ...cues('distancing', 'speech', 'clause', 'pretinde, a_pretins; a_sugerat, sugerează'),
    ...cues(
      'factive',
      'speech',
      'clause',
      'a_recunoscut, recunoaște; a_confirmat, confirmă, au_confirmat; a_dezvăluit, dezvăluie; a_admis, admite; a_amintit, amintește',
    ),
    ...cues('denial', 'speech', 'clause object', 'neagă, a_negat, au_negat; a_dezmințit, dezminte; a_respins, respinge'),
    ...cues('assertive', 'speech', 'object', 'acuză, a_acuzat, au_acuzat; a_condamnat, condamnă; a_criticat, critică; a_denunțat'),
    ...cues('neutral', 'belief', 'clause', 'crede; consideră; speră'),
  ],
  according: {
    before: phrases('potrivit; conform; în opinia; după cum a declarat'),
    after: [],
    around: [],
    citing: phrases('citând'),
  },
  complementisers: words('că'),
  interrogatives: words('dacă cum când unde cine'),
  as: words('cum'),
  pronouns: [
    pronoun('el lui acesta', 'm', 'sg'),
    pronoun('ea ei aceasta', 'f', 'sg'),
    pronoun('ei ele lor aceștia', null, 'pl'),
    pronoun('eu mie mine', null, 'sg', 1),
    pronoun('noi nouă', null, 'pl', 1),
    pronoun('tu voi dumneavoastră', null, 'sg', 2),
  ],
  determiners: words('un o unui unei unor cel cea cei cele acest această acești aceste acel acea toți toate fiecare doi două trei mulți'),
  articles: words('un o unui unei'),
  prepositions: words(
    'de în la cu pe din pentru prin despre între spre până sub peste contra fără după înainte împotriva către lângă contrar',
  ),
  coordinators: words('și sau ori'),
  contrasts: words('dar însă iar'),
  subordinators: words('deoarece când deși dacă unde fiindcă'),
  relatives: words('care cine'),
  auxiliaries: words('este e sunt era erau a au ar am fost va vor fi poate pot trebuie'),
  adverbs: words('astăzi ieri mâine azi mai apoi atunci acum totodată recent anterior ulterior tot doar chiar deja'),
  nominalPrepositions: words('de al a ai ale din pentru'),
  addressees: words('jurnaliștilor reporterilor presei'),
  participleEndings: words('ând ind'),
  proDrop: true,
  negations: words('nu niciodată nici'),
  hypotheticals: words('dacă ar'),
  times: words(
    'luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie astăzi ieri mâine săptămâna anul',
  ),
  abbreviations: words('dl dna dr prof nr art str etc'),
  functionWords: words('și în că este sunt pentru din cu nu de la pe mai care fi sau după prin către fost'),
  dashQuotations: true,
};

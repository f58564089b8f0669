// Hebrew: "השר אמר כי הנמל סגור."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const he: Language = {
  ...unknownLanguage,
  code: 'he',
  home: 'IL',
  caseless: true,
  proclitics: words('ב ל מ'),
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      'לומר, אמר, אמרה, אמרו, אומר, אומרת, אומרים; מסר, מסרה, מסרו, נמסר; הודיע, הודיעה, הודיעו; הצהיר, הצהירה, הצהירו; הוסיף, הוסיפה, הוסיפו; כתב, כתבה; דיווח, דיווחה, דיווחו; הסביר, הסבירה; ציין, ציינה, ציינו; השיב, השיבה; סיפר, סיפרה',
    ),
    ...cues('assertive', 'speech', 'clause', 'הדגיש, הדגישה; הבטיח, הבטיחה; הזהיר, הזהירה; איים, איימה'),
    ...cues('distancing', 'speech', 'clause', 'לטעון, טען, טענה*, טענו, טוען, טוענת'),
    ...cues('factive', 'speech', 'clause', 'חשף, חשפה; הודה, הודתה; אישר, אישרה; הזכיר'),
    ...cues('denial', 'speech', 'clause', 'הכחיש, הכחישה, הכחישו'),
  ],
  according: { before: phrases('לפי; על פי; לדברי'), after: [], around: [], citing: [] },
  complementisers: words('כי'),
  interrogatives: words('האם איך למה מתי'),
  as: words('כפי'),
  pronouns: [
    pronoun('הוא', 'm', 'sg'),
    pronoun('היא', 'f', 'sg'),
    pronoun('הם הן', null, 'pl'),
    pronoun('אני', null, 'sg', 1),
    pronoun('אנחנו', null, 'pl', 1),
  ],
  prepositions: words('של על עם אל מן בין לפני אחרי תחת נגד אצל עד את'),
  coordinators: words('או'),
  contrasts: words('אבל אך'),
  subordinators: words('כאשר אם לאחר משום'),
  relatives: words('אשר'),
  auxiliaries: words('היה היתה הייתה היו יהיה'),
  adverbs: words('גם היום אתמול מחר עוד כבר'),
  nominalPrepositions: words('של'),
  times: words('היום אתמול מחר'),
  negations: words('לא אין'),
  hypotheticals: words('אם'),
  functionWords: words('של על את לא גם הוא היא כי עם זה אל היה אמר'),
};

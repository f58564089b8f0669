// Arabic: "وقال الوزير إن الميناء مغلق." The verb opens its clause; conjunctions are written together with it.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/ar.ts';

export const ar: Language = {
  ...unknownLanguage,
  code: 'ar',
  caseless: true,
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `قال, قالت, قالوا, يقول, تقول, وقال, وقالت, ويقول, وتقول, قائلا, قائلة, قائلاً; قوله, قولها, قولهم; صرح, صرحت, وصرح, صرّح; أعلن, أعلنت, وأعلن, وأعلنت, يعلن; أفاد, أفادت, وأفاد, وأفادت; ذكر*, ذكرت, وذكر, وذكرت; أضاف, أضافت, وأضاف, وأضافت, مضيفا; أوضح, أوضحت, وأوضح, وأوضحت, موضحا; أشار, أشارت, وأشار, وأشارت, مشيرا, مشيرة; كتب, كتبت, وكتب; أخبر, أخبرت; لفت*, ولفت, لفتت*, ولفتت, لافتا; نوه, ونوه; بين*, وبيّن; صرحت, وصرحت; كتبت, وكتبت; تابع*, وتابع, وتابعت`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'أكد, أكدت, وأكد, وأكدت, أكّد, يؤكد, مؤكدا, مؤكدة; شدد, شددت, وشدد, وشددت, شدّد, مشددا; تعهد, تعهدت, وتعهد; حذر, حذرت, وحذر, وحذرت, حذّر, حذّرت, وحذّر, وحذّرت, محذرا; هدد, هددت, وهدد, وهددت, مهددا; توعد, وتوعد, توعدت; جدد, وجدد',
    ),
    ...cues('distancing', 'speech', 'clause', 'زعم, زعمت, وزعم, يزعم; ادعى, ادعت, ادّعى'),
    ...cues('factive', 'speech', 'clause', 'كشف, كشفت, وكشف; اعترف, اعترفت, واعترف; أقر, أقرت'),
    ...cues('denial', 'speech', 'clause', 'نفى, نفت, ونفى, ونفت, ينفي, نافيا'),
    ...cues('neutral', 'belief', 'clause', 'اعتبر, اعتبرت, واعتبر, معتبرا; رأى, يرى'),
  ],
  according: {
    before: phrases('بحسب; وبحسب; وفقا ل; وفق; حسب'),
    after: [],
    around: [],
    citing: phrases('نقلا عن; نقلاً عن; نقلت عن; نقل عن'),
  },
  quotedFrom: words('عن'),
  complementisers: words('إن أن إنه إنها أنه أنها إنهم أنهم بأن بأنه بأنها'),
  interrogatives: words('كيف لماذا متى أين'),
  as: words('كما حسبما'),
  pronouns: [
    pronoun('هو لكنه ولكنه', 'm', 'sg'),
    pronoun('هي لكنها ولكنها', 'f', 'sg'),
    pronoun('هم', null, 'pl'),
    pronoun('أنا', null, 'sg', 1),
    pronoun('نحن', null, 'pl', 1),
  ],
  prepositions: words('في من إلى على عن مع بين خلال بعد قبل منذ حتى ضد تحت فوق أمام لدى عبر حول عقب'),
  coordinators: words('و أو'),
  contrasts: words('لكن ولكن بينما'),
  subordinators: words('عندما بعدما حيث لأن إذا رغم'),
  relatives: words('الذي التي الذين'),
  auxiliaries: words('كان كانت قد سوف يكون تكون'),
  adverbs: words('أيضا أيضاً اليوم أمس غدا الآن'),
  nominalPrepositions: words('باسم'),
  times: words('الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس'),
  negations: words('لم لا لن ليس ولم'),
  hypotheticals: words('إذا لو'),
  addressees: words(
    'للصحفيين للصحافيين الصحفيين للإعلام لوكالة للوكالة لصحيفة لقناة لشبكة لموقع لتلفزيون لإذاعة لمجلة لمراسل لمراسلنا لرويترز لبلومبرغ لفرانس للجزيرة للعربية لسبوتنيك لتاس لنوفوستي',
  ),
  proDrop: true,
  functionWords: words('في من على إلى أن إن التي الذي عن مع كما هذا هذه وقال بعد قال كان'),
  references,
};

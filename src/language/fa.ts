// Persian: "وزیر گفت که بندر بسته است."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/fa.ts';

export const fa: Language = {
  ...unknownLanguage,
  code: 'fa',
  caseless: true,
  subjectOpens: true,
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      'گفتن, گفت, گفتند, گفته_است; اعلام_کرد, اعلام_کردند; اظهار_کرد, اظهار_داشت; بیان_کرد; افزود; نوشت; خبر_داد; گزارش_داد; توضیح_داد; پاسخ_داد; اشاره_کرد; عنوان_کرد',
    ),
    ...cues('assertive', 'speech', 'clause', 'تأکید_کرد, تاکید_کرد; تصریح_کرد; خاطرنشان_کرد; هشدار_داد; تهدید_کرد; وعده_داد'),
    ...cues('distancing', 'speech', 'clause', 'ادعا_کرد, ادعا_کردند; مدعی_شد, مدعی_است, مدعی_شدند'),
    ...cues('factive', 'speech', 'clause', 'فاش_کرد; اعتراف_کرد; اذعان_کرد; تأیید_کرد, تایید_کرد'),
    ...cues('denial', 'speech', 'clause', 'تکذیب_کرد; انکار_کرد'),
  ],
  according: {
    before: phrases('به گفته; به گفتهٔ; به گزارش; به نوشته; بنا بر اعلام; بنا به اعلام; بنا به گفته'),
    after: [],
    around: [],
    citing: phrases('به نقل از'),
  },
  complementisers: words('که'),
  interrogatives: words('چرا چگونه آیا'),
  as: [],
  pronouns: [pronoun('او وی', null, 'sg'), pronoun('آنها آنان', null, 'pl'), pronoun('من', null, 'sg', 1), pronoun('ما', null, 'pl', 1)],
  prepositions: words('در به از با برای بر تا بین درباره علیه پس'),
  coordinators: words('و یا'),
  contrasts: words('اما ولی'),
  subordinators: words('زیرا وقتی اگر چون'),
  relatives: words('که'),
  auxiliaries: words('است بود شد خواهد باید'),
  adverbs: words('همچنین امروز دیروز فردا نیز اکنون'),
  times: words('روز شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه امروز دیروز امشب دیشب فردا صبح عصر شامگاه'),
  negations: words('نه هیچ'),
  hypotheticals: words('اگر'),
  functionWords: words('در به از که این را با است برای آن خود شد کرد'),
  references,
};

// Persian: the words between a speaker and a medium.
import type { References } from '../references.ts';
import { bareReferences } from './bare.ts';

export const references: References = {
  ...bareReferences,
  platforms: {
    X: 'ایکس; توییتر; شبکه اجتماعی ایکس; x',
    Telegram: 'تلگرام; کانال تلگرامی',
    Instagram: 'اینستاگرام',
    'Truth Social': 'تروث سوشال; شبکه اجتماعی تروث سوشال; تروث سوشیال',
    Facebook: 'فیسبوک; فیس‌بوک',
  },
  channel: {
    to: 'به; در گفت‌وگو با; در گفتگو با; در گفت و گو با; در مصاحبه با; گفت‌وگو با; گفتگو با; مصاحبه با',
    by: 'به گزارش; به نوشته; به نقل از; بنا به گزارش; طبق گزارش; به گفته',
    reports: 'گزارش داد; نوشت; اعلام کرد; خبر داد; گزارش کرد',
    citing: 'به نقل از; به استناد; با استناد به',
    interview: 'مصاحبه; گفت‌وگو; گفتگو; یادداشت',
    weak: 'با; در',
    posted: 'در; در شبکه اجتماعی; در پیامی در; در صفحه خود در; از طریق',
  },
};

// Chinese, in both scripts: "外交部发言人表示，港口已关闭。" Every character is a word of its own here.
import { type Language, unknownLanguage } from './language.ts';
import { cues, pronoun, spaceless, words } from './notation.ts';
import { references } from './references/zh.ts';

export const zh: Language = {
  ...unknownLanguage,
  code: 'zh',
  caseless: true,
  possessiveEndings: words('的'),
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      spaceless(
        '表示; 指出; 宣布; 写道, 寫道; 回应称, 回應稱; 补充说, 補充說; 补充道; 报道称, 報道稱; 说道, 說道; 表示称; 告诉记者, 告訴記者; 透露; 介绍说; 通报称; 发文称; 称*, 稱*; 说*, 說*; 认为, 認為; 报道*, 報道*, 報導*; 提到; 解释说, 解釋說; 解释称; 批评说; 回答说; 答道; 直言; 补充称; 反问; 反驳说; 谈到; 告诉',
      ),
    ),
    ...cues('assertive', 'speech', 'clause', spaceless('强调, 強調; 重申; 坚称, 堅稱; 承诺, 承諾; 警告; 威胁, 威脅; 申明; 呼吁, 呼籲')),
    ...cues('distancing', 'speech', 'clause', spaceless('声称, 聲稱; 宣称, 宣稱; 扬言, 揚言')),
    ...cues('factive', 'speech', 'clause', spaceless('承认, 承認; 证实, 證實; 披露; 坦言; 坦承')),
    ...cues('denial', 'speech', 'clause', spaceless('否认, 否認; 反驳称, 反駁稱')),
  ],
  according: { before: [], after: [], around: [], citing: [] },
  complementisers: [],
  interrogatives: [],
  as: [],
  pronouns: [pronoun('他', 'm', 'sg'), pronoun('她', 'f', 'sg'), pronoun('我', null, 'sg', 1)],
  prepositions: words('在 对 對 于 於 向 接 就 从 從'),
  negations: words('不 没 沒 未'),
  carriers: words('社 电视台 電視台 日报 日報 时报 時報 网 網'),
  leading: words('据 據 根据 根據 另据 另據'),
  order: 'second',
  functionWords: words('的 了 是 在 和 有 这 這 我 他 们 們 为 為 与 與'),
  references,
};

// Japanese: "大統領は「港を閉じる」と述べた。" The verb ends the clause; every character is a word of its own here.
import { type Language, unknownLanguage } from './language.ts';
import { cues, pronoun, spaceless, words } from './notation.ts';

export const ja: Language = {
  ...unknownLanguage,
  code: 'ja',
  home: 'JP',
  caseless: true,
  possessiveEndings: words('の'),
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      spaceless(
        '述べる, と述べた, と述べ, と述べている; 語る, と語った, と語り; 話す, と話した, と話している; 言う, と言った; 発表する, と発表した; 伝える, と伝えた; 報じる, と報じた; 明らかにする, と明らかにした; 説明する, と説明した; と答えた; とコメントした; と投稿した; と書き込んだ; と表明した; が伝えた*, が報じた*, が報道した*, が明らかにした*, が発表した*; とした*; としている*',
      ),
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      spaceless('強調する, と強調した; 主張する, と主張した, と主張している; と断言した; と訴えた; と指摘した; と警告した'),
    ),
    ...cues('factive', 'speech', 'clause', spaceless('と認めた; と明かした')),
    ...cues('denial', 'speech', 'clause', spaceless('と否定した; と反論した')),
    ...cues('assertive', 'speech', 'clause', spaceless('と非難した; と批判した; と呼びかけた; と求めた')),
  ],
  according: { before: [], after: [...spaceless('によると;によれば').replaceAll('_', ' ').split(';')], around: [], citing: [] },
  pronouns: [pronoun('彼', 'm', 'sg'), pronoun('彼 女', 'f', 'sg'), pronoun('私', null, 'sg', 1)],
  order: 'final',
  carriers: words('通信 通信社 テレビ 新聞 放送 紙'),
  agents: words('が'),
  closers: words('と'),
  topics: words('は'),
  functionWords: words('の は に を た が で て と し れ さ も'),
};

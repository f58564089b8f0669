// Korean: "대통령은 “항구를 닫겠다”고 말했다." The verb ends the clause; a particle marks who it is about.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const ko: Language = {
  ...unknownLanguage,
  code: 'ko',
  caseless: true,
  possessiveEndings: words('의'),
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      '말하다, 말했다, 말했습니다; 밝히다, 밝혔다, 밝혔습니다; 전하다, 전했다, 전했습니다; 보도하다, 보도했다; 발표하다, 발표했다; 설명하다, 설명했다; 덧붙이다, 덧붙였다; 답하다, 답했다; 언급하다, 언급했다; 적다, 적었다; 썼다',
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      '강조하다, 강조했다; 지적하다, 지적했다; 경고하다, 경고했다; 약속하다, 약속했다; 촉구하다, 촉구했다',
    ),
    ...cues('distancing', 'speech', 'clause', '주장하다, 주장했다'),
    ...cues('factive', 'speech', 'clause', '인정하다, 인정했다; 확인하다, 확인했다; 시인하다, 시인했다'),
    ...cues('denial', 'speech', 'clause', '부인하다, 부인했다; 반박하다, 반박했다; 일축하다, 일축했다'),
    ...cues('assertive', 'speech', 'clause', '비난하다, 비난했다; 비판하다, 비판했다'),
  ],
  according: { before: [], after: phrases('따르면; 의하면'), around: [], citing: [] },
  pronouns: [pronoun('그는 그가', 'm', 'sg'), pronoun('그녀는 그녀가', 'f', 'sg'), pronoun('나는 저는', null, 'sg', 1)],
  order: 'final',
  carriers: words('통신 통신사 방송 신문 매체'),
  agents: words('이 가'),
  closers: words('다고 라고 자고 냐고'),
  topics: words('은 는'),
  subjects: words(
    '장관이 대통령이 총리가 주석이 위원장이 대변인이 의원이 대표가 총장이 사령관이 대사가 특사가 국방부가 외교부가 외무부가 외무성이 정부가 당국이 당국자가 관계자가 소식통이 통신이 방송이 매체가 신문이 크렘린이 백악관이',
  ),
  functionWords: words('이 그 및 등 것으로 있다 했다 말했다 밝혔다 위해 대한 대해 따르면 지난 이번'),
};

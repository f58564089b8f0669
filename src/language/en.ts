// English.
import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  cues: [{ forms: ['say', 'says', 'said', 'saying'], stance: 'neutral', mode: 'speech' }],
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'sen', 'rep', 'gov', 'st', 'no', 'vs', 'u.s', 'u.k', 'u.n'],
  functionWords: ['the', 'of', 'and', 'to', 'that', 'with', 'was', 'is', 'for', 'on', 'by', 'has'],
};

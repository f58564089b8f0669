// The speed of `rank`: sentences → how much there is to check, by learnt weights (English) and by rules (every other language).
import { judgeSentences } from '../../src/engine/claims.ts';
import { languages } from '../../src/language/index.ts';
import { unknownLanguage } from '../../src/language/language.ts';
import { benchText } from './text.ts';
import { type Row, time } from './time.ts';

export function benchRank(): Row[] {
  const text = benchText(1_000_000);
  const sentences = text.split(/(?<=[.!?]["”]?)\s+/);
  return ['en', 'de'].map((code) => {
    const judge = judgeSentences(languages[code] ?? unknownLanguage);
    const run = () => sentences.reduce((sum, sentence) => sum + judge(sentence), 0);
    return { what: `1 MB, ${sentences.length} sentences, ${code === 'en' ? 'by weights' : 'by rules'}`, ...time(run), bytes: text.length };
  });
}

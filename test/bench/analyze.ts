// The speed of analysis: each stage and the whole, beside what a newsroom could take instead for a part of it, and beside the floor.
import { analyze } from '../../src/engine/analyze.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import { readPlain } from '../../src/page/plain.ts';
import { benchText } from './text.ts';
import { type Row, time } from './time.ts';

const KB = 1000;

/** Rows for 10 KB, 100 KB and 1 MB: milliseconds, KB a second, and how many times as long as the whole `analyze` of the same text. */
export async function benchAnalyze(lexicon: Lexicon): Promise<Row[]> {
  const { default: nlp } = await import('compromise');
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = winkNlp(model);
  const rows: Row[] = [];
  for (const length of [10 * KB, 100 * KB, 1000 * KB]) {
    const text = benchText(length);
    const page = { ...readPlain(text), published: '2026-01-15' };
    const size = `${length / KB} KB`;
    const whole = time(() => analyze(page, lexicon));
    // The others are slow: at 1 MB they would take minutes, so they are given 100 KB and no more.
    const small = length <= 100 * KB;
    const one = (what: string, run: () => unknown) =>
      rows.push({ what: `${size} ${what}`, ...time(run), bytes: text.length, against: whole.ms });
    rows.push({ what: `${size} analyze`, ...whole, bytes: text.length, against: whole.ms });
    one('floor: one pass over the characters', () => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
      return sum;
    });
    if (!small) continue;
    one('compromise .quotations() and .people()', () => {
      const doc = nlp(text);
      return [doc.quotations().out('array'), doc.people().out('array')];
    });
    one('wink-nlp sentences, parts of speech, entities', () => {
      const doc = wink.readDoc(text);
      return [doc.sentences().out(), doc.tokens().out(wink.its.pos), doc.entities().out()];
    });
  }
  return rows;
}

// Who speaks, and through whom: cases with the spans marked, so that only this stage is tried; and what holds for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unspoken } from '../../src/engine/attributions.ts';
import { findMentions } from '../../src/engine/mentions.ts';
import { resolveSpeakers } from '../../src/engine/speakers.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { unknownLanguage } from '../../src/language/language.ts';
import type { Attribution, Form, Span } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { readCases } from './cases.ts';

const lexicon = compile([readCore()], languages);

/** "{1:He} <1:said> [1:no]" → the text, and its attributions in the order of their numbers. A quotation mark opens direct speech. */
function readMarked(marked: string): { text: string; unspoken: Unspoken[] } {
  let text = '';
  const found = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>();
  const open: { number: string; kind: 'source' | 'cue' | 'content'; start: number }[] = [];
  for (let i = 0; i < marked.length; ) {
    const [all = '', bracket = '', number = ''] = /^([{<[])(\d+):/.exec(marked.slice(i, i + 5)) ?? [];
    if (all) {
      open.push({ number, kind: bracket === '{' ? 'source' : bracket === '<' ? 'cue' : 'content', start: text.length });
      if (!found.has(number)) found.set(number, { source: [], cue: [], content: [] });
      i += all.length;
    } else if (/[}>\]]/.test(marked[i] ?? '')) {
      const { number: of, kind, start } = open.pop() ?? { number: '', kind: 'cue' as const, start: 0 };
      found.get(of)?.[kind].push({ start, end: text.length });
      i++;
    } else text += marked[i++] ?? '';
  }
  const unspoken = [...found]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([id, spans]): Unspoken => {
      const first = spans.content[0];
      const form: Form = first && /^["“„«]/.test(text.slice(first.start)) ? 'direct' : 'indirect';
      return { id, ...spans, form, mode: 'speech', stance: 'neutral', confidence: 1, because: [] };
    });
  return { text, unspoken };
}

function speakersOf(text: string, unspoken: readonly Unspoken[], code: string, published: string | null): Attribution[] {
  const page = readPlain(text, { language: code, published });
  const tokens = tokenize(text);
  return resolveSpeakers(page, tokens, findMentions(text, tokens, lexicon), unspoken, languages[code] ?? unknownLanguage, lexicon);
}

const shown = ({ speaker, channel }: Attribution): string => [speaker?.name ?? '?', ...channel.map(({ name }) => name)].join(' < ');

describe.each(['speakers.en', 'speakers.de', 'speakers.ru', 'speakers.more', 'channels'])('%s', (file) => {
  test.each(readCases(file))('$input', ({ input, expected }) => {
    const [, code = '', , published = null, marked = ''] = /^([a-z]{2})( (\d{4}-\d\d-\d\d))?: (.*)$/s.exec(input) ?? [];
    const { text, unspoken } = readMarked(marked);
    expect(unspoken.length).toBeGreaterThan(0);
    expect(speakersOf(text, unspoken, code, published).map(shown).join('; ')).toBe(expected);
  });
});

const word = fc.constantFrom(
  ...'he She they who the a Putin Trump Sergei Lavrov Mr minister spokesman TASS told said reported citing interview with according to Kremlin and , . : " “ ” ( ) — \n 7 он сказал президент Песков ТАСС der Sprecher sagte'.split(
    ' ',
  ),
  'RT',
  '\ud800',
  "'s",
  '…',
);

test('every party is listed or made of the text, and nothing throws on nonsense', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.array(fc.nat(), { maxLength: 24 }),
      fc.constantFrom('en', 'de', 'ru', 'xx'),
      (words, cuts, code) => {
        const text = words.join(' ');
        const span = (i: number): Span[] => {
          const [a = 0, b = 0] = [cuts[i], cuts[i + 1]].map((cut) => (cut ?? 0) % (text.length + 1));
          return a === b ? [] : [{ start: Math.min(a, b), end: Math.max(a, b) }];
        };
        const unspoken = Array.from(
          { length: Math.floor(cuts.length / 6) },
          (_, i): Unspoken => ({
            id: `${i}`,
            source: span(6 * i),
            cue: span(6 * i + 2),
            content: span(6 * i + 4),
            form: i % 2 ? 'direct' : 'indirect',
            mode: 'speech',
            stance: 'neutral',
            confidence: 1,
            because: [],
          }),
        );
        const spoken = speakersOf(text, unspoken, code, null);
        expect(spoken.map(({ id }) => id)).toEqual(unspoken.map(({ id }) => id));
        for (const { speaker, channel, speakerConfidence, because } of spoken) {
          for (const party of [speaker, ...channel]) {
            if (!party) continue;
            expect(party.name.trim()).not.toBe('');
            if (party.entity) expect(lexicon.entities[party.entity]?.name).toBeDefined();
          }
          expect(speaker === null).toBe(speakerConfidence === undefined);
          if (speaker) expect(because.some((rule) => rule.startsWith('engine/speaker/'))).toBe(true);
        }
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
  );
});

test('ten times the text takes about ten times the time', () => {
  const line =
    '{1:Kremlin spokesman Dmitry Peskov} <1:told> TASS on Monday [1:that talks would go on]. {2:He} <2:added> [2:that the minister knew], {3:who} <3:said> [3:no]. "Yes" and the two leaders said';
  const { text, unspoken } = readMarked(line);
  const time = (times: number) => {
    const many = Array.from({ length: times }, (_, i) =>
      unspoken.map((one): Unspoken => {
        const move = (spans: readonly Span[]) =>
          spans.map(({ start, end }) => ({ start: start + i * (text.length + 1), end: end + i * (text.length + 1) }));
        return { ...one, id: `${one.id}/${i}`, source: move(one.source), cue: move(one.cue), content: move(one.content) };
      }),
    ).flat();
    const whole = Array.from({ length: times }, () => text).join('\n');
    // Of this process alone: the machine may be busy with other things.
    const begun = process.cpuUsage().user;
    speakersOf(whole, many, 'en', null);
    return process.cpuUsage().user - begun;
  };
  time(50);
  const small = Math.min(time(50), time(50), time(50));
  expect(time(500) / small).toBeLessThan(40); // a quadratic step would take 100
});

// Speech that somebody passes on, and what else whole articles hold: test/cases/relays.txt, newsroom.txt and voices.txt, through the whole line with the weights that ship.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { parseModel } from '../../src/engine/attributions/learnt-model.ts';
import { languages } from '../../src/language/index.ts';
import type { Span } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { readCases } from './cases.ts';

const models = Object.fromEntries(['de', 'en'].map((code) => [code, parseModel(readFileSync(`assets/models/${code}.bin`))]));
const lexicon = compile([readCore()], languages, models);

test.each([...readCases('relays'), ...readCases('newsroom'), ...readCases('voices')])('$input', ({ input, expected }) => {
  const [, language = '', text = ''] = /^([a-z]{2}): (.*)$/s.exec(input) ?? [];
  const { attributions } = analyze(readPlain(text, { language, published: '2024-05-01' }), lexicon);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const told = attributions.map(
    ({ speaker, channel, content }) => `${[speaker?.name ?? '?', ...channel.map(({ name }) => name)].join(' < ')} | ${words(content)}`,
  );
  expect(told.join(' ;; ')).toBe(expected.replaceAll('¶', '\n'));
});

// Reads test/cases/*.txt: a case a line, `input ==> expected`; "#" begins a comment line, "¶" stands for a paragraph's end.
import { readFileSync } from 'node:fs';
import { languages } from '../../src/language/index.ts';
import { type Language, unknownLanguage } from '../../src/language/language.ts';

export type Case = { readonly input: string; readonly expected: string };

export const readCases = (name: string): Case[] =>
  readFileSync(`test/cases/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [input, expected] = line.split('==>');
      if (input === undefined || expected === undefined) throw new Error(`test/cases/${name}.txt: no "==>" in: ${line}`);
      return { input: input.trim().replaceAll('¶', '\n'), expected: expected.trim() };
    });

/** "en: text" → English, "text". */
export function inLanguage(input: string): { language: Language; text: string } {
  const [, code = '', text = ''] = /^([a-z]{2}): (.*)$/s.exec(input) ?? [];
  return { language: languages[code] ?? unknownLanguage, text };
}

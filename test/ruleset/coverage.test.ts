// The picture of what the ruleset covers: well-formed, named for those who do not see it, and with the table's figures.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/ruleset/coverage.ts';
import { drawCoverage } from '../../src/ruleset/coverage-picture.ts';
import { readCore } from './core.ts';

const coverage = measureCoverage(readCore());
const picture = drawCoverage(coverage);

/** Elements in order; fails on one that is not closed, or not in its turn, and on a bare & or < in a text. */
function elementsOf(svg: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: string[] = [];
  let last = 0;
  for (const match of svg.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>/g)) {
    const between = svg.slice(last, match.index);
    expect(between).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
    const element = found.at(-1);
    if (element && !match[1] && !element.text) element.text = between.trim();
    last = match.index + match[0].length;
    const [, closes, name = '', written = '', empty] = match;
    if (closes) {
      if (element && element.name === name) element.text = between.trim();
      expect(open.pop()).toBe(name);
      continue;
    }
    found.push({
      name,
      attributes: Object.fromEntries([...written.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      text: '',
    });
    if (!empty) open.push(name);
  }
  expect(svg.slice(last).trim()).toBe('');
  expect(open).toEqual([]);
  return found;
}

const elements = elementsOf(picture);
const textOf = (name: string) => elements.find((one) => one.name === name)?.text ?? '';

test('it is one SVG with a role, a title and a description that names the figures', () => {
  const [root] = elements;
  expect(root?.name).toBe('svg');
  expect(root?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 't d', xmlns: 'http://www.w3.org/2000/svg' });
  expect(elements.filter(({ attributes }) => attributes.id === 't' || attributes.id === 'd').map(({ name }) => name)).toEqual([
    'title',
    'desc',
  ]);
  expect(textOf('title')).toBe('What the ruleset covers');
  for (const figure of [coverage.outlets, coverage.controlled, coverage.controlledStates, coverage.officials])
    expect(textOf('desc')).toContain(`${figure}`);
});

test('nothing in it runs or is fetched', () => {
  expect(elements.map(({ name }) => name).filter((name) => !['svg', 'title', 'desc', 'rect', 'text', 'g'].includes(name))).toEqual([]);
  expect(picture).not.toMatch(/href|style=|url\(|on[a-z]+=/);
});

test('every state’s row has the figures of the table, and its bars their lengths', () => {
  const rows = [...picture.matchAll(/<g>(.*?)<\/g>/g)].map(([, row = '']) => ({
    country: />([A-Z]{2})</.exec(row)?.[1],
    widths: [...row.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    label: />(\d+) · (\d+)</.exec(row)?.slice(1).map(Number),
  }));
  const states = coverage.byState.filter(({ designated, listed, independent }) => designated + listed + independent > 0);
  expect(rows.map(({ country }) => country).sort()).toEqual(states.map(({ country }) => country).sort());
  const longest = Math.max(...states.map(({ designated, listed, independent }) => designated + listed + independent));
  for (const { country, designated, listed, independent, officials } of states) {
    const row = rows.find((one) => one.country === country);
    expect(row?.label, country).toEqual([designated + listed + independent, officials]);
    const lengths = [designated, listed, independent].filter(Boolean).map((number) => Number(((number * 150) / longest).toFixed(1)));
    expect(row?.widths, country).toEqual(lengths);
  }
  const sum = (key: 'designated' | 'listed' | 'independent' | 'officials') =>
    coverage.byState.reduce((total, state) => total + state[key], 0);
  expect([sum('designated') + sum('listed'), sum('independent'), sum('officials')]).toEqual([
    coverage.controlled,
    coverage.independent,
    coverage.officials,
  ]);
});

test('the readers of the picture find it where the README says', () => {
  const tracked = execFileSync('git', ['ls-files', 'assets/rulesets/core/coverage.svg'], { encoding: 'utf8' });
  expect(tracked.trim()).toBe('assets/rulesets/core/coverage.svg');
});

// Coverage → an SVG picture: for each state a bar of its outlets by tier, and how many officials; below, kinds and freshness.
// Plain text and shapes, colours that differ in lightness too, no script, no style sheet from elsewhere.
import type { Coverage, StateCoverage } from './coverage.ts';

/** Light to dark: told apart without colour as well. */
const COLOURS = { independent: '#9fc5c0', listed: '#d9a441', designated: '#8a3324' } as const;
const ROW = 14;
const COLUMN = 300;
const BAR = 150;
const COLUMNS = 4;
const HEAD = 92;

export function drawCoverage(coverage: Coverage): string {
  const states = [...coverage.byState]
    .sort((a, b) => outletsOf(b) - outletsOf(a) || (a.country < b.country ? -1 : 1))
    .filter((state) => outletsOf(state) > 0);
  const rows = Math.ceil(states.length / COLUMNS);
  const longest = Math.max(1, ...states.map(outletsOf));
  const width = COLUMNS * COLUMN + 20;
  const height = HEAD + rows * ROW + 74;
  const bars = states.map((state, i) => drawState(state, 20 + Math.floor(i / rows) * COLUMN, HEAD + (i % rows) * ROW, BAR / longest));
  const foot = HEAD + rows * ROW;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="11">`,
    '<title id="t">What the ruleset covers</title>',
    `<desc id="d">${coverage.outlets} outlets, ${coverage.controlled} of them under the control of ${coverage.controlledStates} states, and ${coverage.officials} officials.</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="20" y="28" font-size="18" fill="#111">${coverage.controlled} state-controlled outlets in ${coverage.controlledStates} states, ${coverage.officials} officials, as of ${coverage.asOf}</text>`,
    ...legend(20, 50),
    ...bars,
    `<text x="20" y="${foot + 28}" fill="#333">Kinds: ${pairs(coverage.byKind)}</text>`,
    `<text x="20" y="${foot + 46}" fill="#333">Newest evidence: ${pairs(coverage.byFreshness)}. Offices: ${coverage.current} current, ${coverage.lastKnown} last seen earlier.</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

const outletsOf = (state: StateCoverage): number => state.designated + state.listed + state.independent;

function drawState(state: StateCoverage, x: number, y: number, unit: number): string {
  let at = x + 28;
  const parts = (['designated', 'listed', 'independent'] as const).map((tier) => {
    const size = state[tier] * unit;
    const rect = size
      ? `<rect x="${at.toFixed(1)}" y="${y + 2}" width="${size.toFixed(1)}" height="${ROW - 4}" fill="${COLOURS[tier]}"/>`
      : '';
    at += size;
    return rect;
  });
  const label = `${outletsOf(state)} · ${state.officials}`;
  return `<g><text x="${x}" y="${y + ROW - 4}" fill="#111">${state.country}</text>${parts.join('')}<text x="${(at + 5).toFixed(1)}" y="${y + ROW - 4}" fill="#333">${label}</text></g>`;
}

function legend(x: number, y: number): string[] {
  const texts = {
    designated: 'designated by an official act',
    listed: 'listed by a monitor',
    independent: 'independent, never called state-controlled',
  } as const;
  let at = x;
  return [
    ...(Object.keys(texts) as (keyof typeof texts)[]).map((tier) => {
      const item = `<rect x="${at}" y="${y}" width="12" height="12" fill="${COLOURS[tier]}"/><text x="${at + 18}" y="${y + 10}" fill="#111">${texts[tier]}</text>`;
      at += 40 + texts[tier].length * 6;
      return item;
    }),
    `<text x="${at}" y="${y + 10}" fill="#333">numbers: outlets · officials</text>`,
  ];
}

const pairs = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');

// Report × places → highlights in the page's text, by the CSS Custom Highlight API: no node of the page is touched.
//   const highlights = paintHighlights(report, 'line', locate);  highlights.claimAt(x, y) → 'c3'
// The page can see the names and clear the registry, so the names say nothing, and our own map says what is what. A Highlight is never iterated
// (Firefox throws). How each name looks: highlights.css.
import type { Form, Report, Span } from '../../src/model.ts';
import type { Appearance } from '../settings.ts';
import { type Voice, voicesOf } from './choice.ts';
import { viewOf } from './frames.ts';

export type Highlights = {
  /** `x` and `y` in the coordinates of the document's own window. */
  readonly claimAt: (x: number, y: number, shown: Document) => string | null;
  /** The claim whose range holds the caret. */
  readonly claimOf: (node: Node, offset: number) => string | null;
  readonly placeOf: (claim: string) => Range | null;
  /** Marks the claim that the reader is at; null takes the mark away. */
  readonly mark: (claim: string | null) => void;
  /** Puts back what the page has taken away. */
  readonly restore: () => void;
  readonly clear: () => void;
};

type Painted = {
  readonly name: string;
  readonly view: Window & typeof globalThis;
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
};

/** `la`–`lc` officials: direct, indirect, mixed; `ld`–`lf` state media likewise; with `b` as background. `lg` loaded terms, `lh` the current claim. */
const nameOf = (form: Form, voice: Voice | undefined, style: 'line' | 'background'): string =>
  (style === 'line' ? 'l' : 'b') + 'abcdef'[(voice === 'official' ? 0 : 3) + ['direct', 'indirect', 'mixed'].indexOf(form)];

export function paintHighlights(report: Report, style: Appearance['highlights'], locate: (span: Span) => Range | null): Highlights {
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const voices = voicesOf(report);
  const claims = new Map<Range, string>();
  const places = new Map<string, readonly Range[]>();
  const painted = new Map<string, Range[]>();
  const paint = (name: string, range: Range) => {
    const ranges = painted.get(name);
    if (ranges) ranges.push(range);
    else painted.set(name, [range]);
  };
  for (const claim of report.claims) {
    const attribution = attributions.get(claim.attribution);
    const ranges = claim.spans.flatMap((span) => locate(span) ?? []);
    places.set(claim.id, ranges);
    for (const range of ranges) claims.set(range, claim.id);
    if (style === 'none' || !attribution) continue;
    for (const range of ranges) paint(nameOf(attribution.form, voices.get(claim.id), style), range);
    for (const term of claim.terms) for (const range of [locate(term)]) if (range) paint('lg', range);
  }
  let highlights: readonly Painted[] = [];
  /** A window paints what stands in its own document. */
  const set = (name: string, ranges: readonly Range[], priority: number) => {
    for (const view of new Set(ranges.map(({ startContainer }) => viewOf(startContainer)))) {
      const own = ranges.filter(({ startContainer }) => viewOf(startContainer) === view);
      const highlight = new view.Highlight(...own);
      highlight.priority = priority;
      highlights = [...highlights, { name, view, highlight, ranges: own }];
      view.CSS.highlights.set(name, highlight);
    }
  };
  const remove = (gone: (one: Painted) => boolean) => {
    for (const { name, view } of highlights.filter(gone)) view.CSS.highlights.delete(name);
    highlights = highlights.filter((one) => !gone(one));
  };
  for (const [name, ranges] of painted) set(name, ranges, name === 'lg' ? 1 : 0);

  const around = (found: readonly string[]): string | null => {
    const shortest = found.toSorted((a, b) => lengthOf(places.get(a)) - lengthOf(places.get(b)));
    return shortest[0] ?? null;
  };
  return {
    claimAt: (x, y, shown) => {
      // The nearest caret is of the right text also when the pointer is beside it: the range's own boxes decide.
      const caret = shown.caretPositionFromPoint(x, y);
      if (!caret) return null;
      const near = [...claims].filter(([range]) => range.isPointInRange(caret.offsetNode, caret.offset));
      const hit = near.filter(([range]) =>
        [...range.getClientRects()].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom),
      );
      return around(hit.map(([, claim]) => claim));
    },
    claimOf: (node, offset) => around([...claims].filter(([range]) => range.isPointInRange(node, offset)).map(([, claim]) => claim)),
    placeOf: (claim) => places.get(claim)?.[0] ?? null,
    mark: (claim) => {
      remove(({ name }) => name === 'lh');
      if (claim !== null && style !== 'none') set('lh', places.get(claim) ?? [], 2);
    },
    restore: () => {
      const lost = highlights.filter(
        ({ name, view, highlight, ranges }) => view.CSS.highlights.get(name) !== highlight || highlight.size !== ranges.length,
      );
      highlights = highlights.filter((one) => !lost.includes(one));
      for (const { name, highlight, ranges } of lost) set(name, ranges, highlight.priority);
    },
    clear: () => remove(() => true),
  };
}

const lengthOf = (ranges: readonly Range[] | undefined): number => (ranges ?? []).reduce((sum, range) => sum + range.toString().length, 0);

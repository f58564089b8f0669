// Text map × span → the DOM range that shows it, or null when the page no longer reads so. Never throws.
// The range's text equals the span's up to white space: a range can't leave out the white space that the screen collapses.
import type { Span } from '../model.ts';
import type { Segment, TextMap } from './map.ts';

export function anchor(map: TextMap, span: Span): Range | null {
  const { segments } = map;
  let index = firstEndingAfter(segments, span.start);
  const first = segments[index];
  if (!first || first.start >= span.end || !(span.start < span.end)) return null;
  let last = first;
  for (let segment: Segment | undefined = first; segment && segment.start < span.end; segment = segments[++index]) {
    // Pages rewrite their text under us (hydration, live updates): only what still reads the same is shown.
    if (
      !segment.node.isConnected ||
      !segment.node.data.startsWith(map.text.slice(segment.start, segment.start + segment.length), segment.offset)
    )
      return null;
    last = segment;
  }
  const root = first.node.getRootNode();
  if (last.node !== first.node && last.node.getRootNode() !== root) return null;
  try {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
    range.setEnd(last.node, last.offset + Math.min(last.length, span.end - last.start));
    return range;
  } catch {
    return null;
  }
}

/** Binary search: index of the first segment that ends behind `at`. */
function firstEndingAfter(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle]!;
    if (segment.start + segment.length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Text → runs between quotation marks, outermost only, ascending, disjoint. One pass over the marks; a stack of what is open.
// The same sign opens in one language and closes in another (“ ” „ “ » «), so the neighbours decide, and what is open.

import type { Block, Span } from '../../model.ts';

/** `open`: no closing mark in its block. */
export type Marked = Span & { readonly inner: Span; readonly open: boolean };

/** What may close a quotation that this mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '"': '"”',
  '”': '”',
  '＂': '＂',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
  '「': '」',
  '『': '』',
  '《': '》',
  '｢': '｣',
  '〝': '〞〟',
  '``': "''\"”",
  "''": "''",
};
const MARKS = /``|''|["“”„‟«»‹›‘’‚'「」『』《》｢｣＂〝〞〟]/g;
const SINGLE = /^[‘’‚']$/;
const SIGN_ONLY_OPENS = /^[“„«「『《｢〝‚]$/;
/** Deeper nesting than news ever has: from here on the marks are noise. */
const DEPTH = 6;
/** A quotation that nobody reopens is closed at most this many blocks later. */
const REACH = 6;

type Open = { readonly start: number; readonly mark: string; readonly strong: boolean };

export function findMarked(text: string, blocks: readonly Block[]): Marked[] {
  const found: Marked[] = [];
  const guillemet = openingGuillemet(text);
  let pending: { readonly index: number; readonly mark: string } | null = null; // an open quotation of an earlier block
  blocks.forEach((block, index) => {
    const { marked, open, stray } = readBlock(text, block, guillemet);
    const first = marked[0];
    const reopened = first !== undefined && first.start <= block.start + 1;
    if (pending && stray && !reopened && index - pending.index <= REACH && CLOSERS[pending.mark]?.includes(text[stray.start]!)) {
      // «One paragraph … another one.» Every block between belongs to the quotation.
      for (let i = pending.index + 1; i < index; i++) {
        const { start, end } = blocks[i]!;
        found.push({ start, end, inner: { start, end }, open: true });
      }
      found.push({ start: block.start, end: stray.end, inner: { start: block.start, end: stray.start }, open: false });
      for (const one of marked) if (one.start >= stray.end) found.push(one);
    } else for (const one of marked) found.push(one);
    if (open) pending = { index, mark: open };
    else if (stray || reopened || (pending && index - pending.index > REACH)) pending = null;
    // Between an unclosed mark and its late end nothing else may have been found: those blocks would be listed twice.
    else if (marked.length) pending = null;
  });
  return found;
}

/** «French, Russian» or »Danish, German«: the first guillemet of the text with a clear neighbour tells. */
function openingGuillemet(text: string): '«' | '»' {
  const clear = /(?:^|[\s([])([«»])(?=[\p{L}\p{N}])|[\p{L}\p{N}.!?]([«»])(?=[\s,.;:)\]]|$)/mu.exec(text);
  if (!clear) return '«';
  if (clear[1]) return clear[1] as '«' | '»';
  return clear[2] === '»' ? '«' : '»';
}

/** The marks of one block. `open`: the mark that is still open at its end; `stray`: the first closing mark with nothing open before it. */
function readBlock(text: string, block: Block, guillemet: string): { marked: Marked[]; open: string | null; stray: Span | null } {
  const slice = text.slice(block.start, block.end);
  const stack: Open[] = [];
  const marked: Marked[] = [];
  let stray: Span | null = null;
  let apostrophes: Singles | null = null;
  const close = (depth: number, end: number, width: number) => {
    const { start, mark } = stack[depth]!;
    stack.length = depth;
    if (depth === 0) marked.push({ start, end, inner: { start: start + mark.length, end: end - width }, open: false });
  };
  for (const match of slice.matchAll(MARKS)) {
    const mark = match[0];
    const at = block.start + match.index;
    const before = match.index === 0 ? ' ' : slice[match.index - 1]!;
    const after = slice[match.index + mark.length] ?? ' ';
    if (mark === '"' && /\p{sc=Hebrew}/u.test(before) && /\p{sc=Hebrew}/u.test(after)) continue; // צה"ל
    if (SINGLE.test(mark)) {
      apostrophes ??= readSingles(slice);
      const role = apostrophes.get(match.index);
      if (!role) continue;
      if (role === 'open') push(stack, { start: at, mark, strong: true });
      else {
        const depth = stack.findLastIndex((open) => SINGLE.test(open.mark));
        if (depth >= 0) close(depth, at + 1, 1);
      }
      continue;
    }
    const opensHere = (/[\s([{—–\-/]/.test(before) || /["“„«‘']/.test(before)) && /\S/.test(after) && !/[,.;:!?)\]]/.test(after);
    const closesHere = /\S/.test(before) && !/[([{]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (mark === '“' && closesHere && !opensHere && stack.at(-1)?.mark === '“') {
      close(stack.length - 1, at + 1, 1); // “Unusual,“ she said: the wrong key
      continue;
    }
    const depth = stack.findLastIndex((open) => CLOSERS[open.mark]?.includes(mark) ?? false);
    const direction = /[«»]/.test(mark) ? (mark === guillemet ? 'open' : 'close') : null;
    const opens =
      direction !== null
        ? direction === 'open'
        : mark === '“'
          ? !(depth >= 0 && stack[depth]!.mark === '„') && !(closesHere && !opensHere && depth < 0 && stack.length > 0)
          : SIGN_ONLY_OPENS.test(mark) || mark === '``'
            ? true
            : depth >= 0
              ? mark === '"' && opensHere && !closesHere && stack[depth]!.mark === '"' && stack.length < 2 && hasCloser(slice, match.index)
              : opensHere;
    if (opens) push(stack, { start: at, mark, strong: opensHere });
    else if (depth >= 0) close(depth, at + mark.length, mark.length);
    else if (!stray && stack.length === 0) stray = { start: at, end: at + mark.length };
  }
  const bottom = stack[0];
  if (!bottom) return { marked, open: null, stray };
  if (SINGLE.test(bottom.mark)) return { marked, open: null, stray };
  // An open mark whose inner ones were closed swallowed them: it runs to the block's end all the same.
  marked.push({ start: bottom.start, end: block.end, inner: { start: bottom.start + bottom.mark.length, end: block.end }, open: true });
  return { marked, open: bottom.mark, stray };
}

/** Whether two more straight marks follow in the next 400 characters: the inner one's and the outer one's. */
function hasCloser(slice: string, index: number): boolean {
  const next = slice.indexOf('"', index + 1);
  return next >= 0 && next - index < 400 && slice.indexOf('"', next + 1) >= 0;
}

function push(stack: Open[], open: Open): void {
  if (stack.length < DEPTH) stack.push(open);
}

type Singles = ReadonlyMap<number, 'open' | 'close'>;

/**
 * Which single marks of a block are quotation marks, the rest being apostrophes: an opener after a space, paired with the next
 * closer that is no plural possessive. ‘It’s the workers’ fault’ → open at ‘, close at the last ’.
 */
function readSingles(slice: string): Singles {
  const roles = new Map<number, 'open' | 'close'>();
  const opens = /[\p{L}\p{N}“"«([¿¡.…—–-]/u;
  let opener = -1;
  let possessive = -1; // a closer that may as well be an apostrophe: "workers’ "
  const pair = (closer: number) => {
    if (closer - opener > 2) roles.set(opener, 'open').set(closer, 'close');
    opener = -1;
    possessive = -1;
  };
  for (const match of slice.matchAll(/[‘’‚']/g)) {
    const i = match.index;
    const before = slice[i - 1] ?? ' ';
    const after = slice[i + 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    const mayOpen = match[0] !== '’' && /[\s"“„«([{—–:,/-]/u.test(before) && opens.test(after);
    if (mayOpen) {
      if (possessive >= 0) pair(possessive);
      if (opener < 0 || match[0] !== "'") opener = i;
      continue;
    }
    if (opener < 0 || /\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (/s/i.test(before) && /\s/.test(after) && /[\p{Ll}\p{N}]/u.test(slice[i + 2] ?? '')) possessive = i;
    else pair(i);
  }
  if (opener >= 0 && possessive >= 0) pair(possessive);
  return roles;
}

// A run of text that a reader may see as one block, in the making: text nodes in, pieces out, white space as on the screen.
// "One " and "\n  two " of two text nodes → the pieces "One ", "two"; length 7.
import type { BlockRole } from '../model.ts';
import { type Region, roleOf } from './region.ts';

/** A part of a draft that is a text node's data from `offset`; `node` is null for a separator of ours. */
export type Piece = { text: string; readonly node: Text | null; readonly offset: number };
/** `start` and `end` count from the draft's beginning. */
export type DraftLink = { readonly element: Element; readonly start: number; end: number };
export type Draft = {
  readonly region: Region;
  role: BlockRole;
  readonly pieces: Piece[];
  readonly links: DraftLink[];
  /** Elements inside that name a maker: a photo's credit, an author. */
  readonly makers: (DraftLink & { readonly sense: 'credit' | 'byline' })[];
  length: number;
  linked: number;
  emphasised: number;
  prose: boolean;
};

export const beginDraft = (region: Region): Draft => ({
  region,
  role: 'paragraph',
  pieces: [],
  links: [],
  makers: [],
  length: 0,
  linked: 0,
  emphasised: 0,
  prose: false,
});

/** Text of a draft. */
export const textOf = (draft: Draft): string => {
  const { pieces } = draft;
  if (pieces.length === 1) return pieces[0]!.text;
  let all = '';
  for (const piece of pieces) all += piece.text;
  return all;
};

/** How text is set where it stands: `links` and `emphases` count the elements around it. */
export type Setting = { links: number; emphases: number; preformatted: number };

export function addPiece(draft: Draft, text: string, node: Text | null, offset: number, setting: Setting): void {
  draft.pieces.push({ text, node, offset });
  draft.length += text.length;
  if (setting.links) draft.linked += text.length;
  if (setting.emphases) draft.emphasised += text.length;
}

export function addText(draft: Draft, node: Text, data: string, setting: Setting): void {
  if (setting.preformatted) {
    addPiece(draft, data, node, 0, setting);
    return;
  }
  // A block begins with its first sign, whatever kind of space stands before it.
  const from = draft.length ? (data.charCodeAt(0) === 32 && endsInSpace(draft) ? 1 : 0) : data.length - data.trimStart().length;
  if (!/[\t\n\r\f]| {2}/.test(data)) {
    if (from < data.length) addPiece(draft, from ? data.slice(from) : data, node, from, setting);
    return;
  }
  // White space collapses as it does on the screen, by leaving characters out; one that is no space gives way to a space of ours.
  let at = draft.length ? 0 : from;
  const runs = /[ \t\n\r\f]+/g;
  for (let run = runs.exec(data); run; run = runs.exec(data)) {
    if (run.index < at || (run[0] === ' ' && run.index > 0)) continue;
    if (run.index > at) addPiece(draft, data.slice(at, run.index), node, at, setting);
    at = run.index + run[0].length;
    if (!endsInSpace(draft)) {
      const space = run[0].indexOf(' ');
      addPiece(draft, ' ', space < 0 ? null : node, space < 0 ? 0 : run.index + space, setting);
    }
  }
  if (at < data.length) addPiece(draft, data.slice(at), node, at, setting);
}

const endsInSpace = (draft: Draft): boolean => {
  const last = draft.pieces.at(-1)?.text;
  if (!last) return true;
  const code = last.charCodeAt(last.length - 1);
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
};

export function trimEnd(draft: Draft): void {
  for (let last = draft.pieces.at(-1); last; last = draft.pieces.at(-1)) {
    const kept = last.text.trimEnd();
    draft.length -= last.text.length - kept.length;
    if (kept) {
      last.text = kept;
      break;
    }
    draft.pieces.pop();
  }
  if (draft.linked > draft.length) draft.linked = draft.length;
}

/** The draft as it was before text that is not to be read. */
export function cutBack(draft: Draft, length: number): void {
  let at = 0;
  let kept = 0;
  for (; kept < draft.pieces.length && at + draft.pieces[kept]!.text.length <= length; kept++) at += draft.pieces[kept]!.text.length;
  draft.pieces.length = kept;
  draft.length = at;
  draft.linked = Math.min(draft.linked, at);
  draft.emphasised = Math.min(draft.emphasised, at);
}

/** Its region is settled and its text is whole: what kind of text it is. False when nothing is left of it. */
export function finish(draft: Draft): boolean {
  trimEnd(draft);
  if (!draft.length) return false;
  draft.role = roleOf(draft.region);
  draft.prose = isProse(draft);
  for (const link of draft.links) link.end = Math.min(link.end, draft.length);
  return true;
}

/** Prose: a sentence or more, most of it not linked. Ideographs say more per character. */
function isProse(draft: Draft): boolean {
  if (draft.length < 20 || draft.linked * 2 > draft.length || draft.role === 'heading') return false;
  if (draft.length >= 140) return true;
  const all = textOf(draft);
  const size = draft.length * (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(all) ? 2.5 : 1);
  return size >= 140 || (size >= 50 && /[.!?…。！？।؟۔:»”"“]['’)\]]?$/.test(all));
}

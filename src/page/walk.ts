// Document → drafts: every run of text that a reader may see as a block, in document order, with the regions (block elements) around it.
// One pass, linear, no layout: tags, attributes and class names only. What is article and what is not is decided afterwards (article.ts).
// `<div><p>One <b>two</b></p></div>` → regions body > div > p, one draft with the pieces "One " and "two".
import type { BlockRole } from '../model.ts';
import { type ClassSense, classify, inline, roles, unread } from './vocabulary.ts';

/** A block element. The counts are of its text with all that lies inside, in UTF-16 code units. */
export type Region = {
  readonly element: Element;
  readonly parent: Region | null;
  readonly tag: string;
  readonly depth: number;
  readonly sense: ClassSense | null;
  /** Text that reads like prose, which is what articles are made of. */
  prose: number;
  /** Text inside links. */
  linked: number;
  text: number;
};

/** A part of a draft that is a text node's data from `offset`; `node` is null for a separator of ours. */
export type Piece = { text: string; readonly node: Text | null; readonly offset: number };
/** `start` and `end` count from the draft's beginning. */
export type DraftLink = { readonly element: Element; readonly start: number; end: number };
export type Draft = {
  readonly region: Region;
  readonly role: BlockRole;
  readonly pieces: Piece[];
  readonly links: DraftLink[];
  /** Elements inside that name a maker: a photo's credit, an author. */
  readonly makers: (DraftLink & { readonly sense: 'credit' | 'byline' })[];
  length: number;
  linked: number;
  emphasised: number;
  prose: boolean;
};
export type Walk = {
  readonly root: Region;
  readonly drafts: readonly Draft[];
  /** Frames, embedded posts and the scripts that draw them, with the number of drafts before each. */
  readonly embeds: readonly { readonly element: Element; readonly region: Region; readonly at: number }[];
};

/** Deeper elements are not read: parsers of browsers stop at 512, and a page must not overflow our stack. */
const deepest = 700;
/** Class names on these speak of the whole page or of one paragraph's looks. */
const neverBeside: ReadonlySet<string> = new Set(['body', 'main', 'article', 'html']);
const element = 1;
const text = 3;

export function walk(body: Element): Walk {
  const drafts: Draft[] = [];
  const embeds: { element: Element; region: Region; at: number }[] = [];
  const known = new Map<string, ClassSense | null>();
  let draft: Draft | null = null;
  let emphasis = 0;
  let linkDepth = 0;
  let preformatted = 0;

  const senseOf = (node: Element): ClassSense | null => {
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    if (names.length < 3) return null;
    let sense = known.get(names);
    if (sense === undefined) {
      sense = names.length > 600 ? null : classify(names);
      known.set(names, sense);
    }
    return sense;
  };
  const close = () => {
    if (!draft) return;
    const done = draft;
    draft = null;
    trimEnd(done);
    if (!done.length) return;
    done.prose = isProse(done);
    drafts.push(done);
    for (const link of done.links) link.end = Math.min(link.end, done.length);
    for (let region: Region | null = done.region; region; region = region.parent) {
      region.text += done.length;
      region.linked += done.linked;
      if (done.prose) region.prose += done.length;
    }
  };
  const add = (target: Draft, string: string, node: Text | null, offset: number) => {
    target.pieces.push({ text: string, node, offset });
    target.length += string.length;
    if (linkDepth) target.linked += string.length;
    if (emphasis) target.emphasised += string.length;
  };
  const begin = (region: Region): Draft => {
    draft = { region, role: roleOf(region), pieces: [], links: [], makers: [], length: 0, linked: 0, emphasised: 0, prose: false };
    return draft;
  };
  const readText = (node: Text, region: Region) => {
    const data = node.data;
    if (!draft && !/\S/.test(data)) return;
    const target = draft ?? begin(region);
    if (preformatted) {
      add(target, data, node, 0);
      return;
    }
    // A block begins with its first sign, whatever kind of space stands before it.
    const from = target.length ? (data.charCodeAt(0) === 32 && endsInSpace(target) ? 1 : 0) : data.length - data.trimStart().length;
    if (!/[\t\n\r\f]| {2}/.test(data)) {
      if (from < data.length) add(target, from ? data.slice(from) : data, node, from);
      return;
    }
    // White space collapses as it does on the screen, by leaving characters out; one that is no space gives way to a space of ours.
    let at = target.length ? 0 : from;
    for (const run of data.matchAll(/[ \t\n\r\f]+/g)) {
      if (run.index < at || (run[0] === ' ' && run.index > 0)) continue;
      if (run.index > at) add(target, data.slice(at, run.index), node, at);
      at = run.index + run[0].length;
      if (!endsInSpace(target)) {
        const space = run[0].indexOf(' ');
        add(target, ' ', space < 0 ? null : node, space < 0 ? 0 : run.index + space);
      }
    }
    if (at < data.length) add(target, data.slice(at), node, at);
  };

  const visitChildren = (parent: Node, region: Region, depth: number) => {
    let before: Element | null = null;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === text) {
        readText(child as Text, region);
        before = null;
      } else if (child.nodeType === element) {
        if (before && before.localName === 'span' && (child as Element).localName === 'span') separate(before, child as Element);
        visit(child as Element, region, depth);
        before = child as Element;
      }
    }
  };
  /** Neighbouring spans without white space are usually laid out apart ("Opinion" "Why …"), except for a drop capital. */
  const separate = (before: Element, after: Element) => {
    const last = draft?.pieces.at(-1)?.text ?? ' ';
    if (!draft || !/[\p{L}\p{N}:.]$/u.test(last) || last.length < 2) return;
    if (before.firstChild?.nodeType === text && after.firstChild?.nodeType === text && /^\p{Lu}/u.test((after.firstChild as Text).data))
      add(draft, ' ', null, 0);
  };
  const visit = (node: Element, region: Region, depth: number): void => {
    const tag = node.localName;
    if (tag === 'br') {
      breakLine();
      return;
    }
    if (tag === 'iframe' || tag === 'amp-iframe' || tag === 'amp-twitter' || tag === 'amp-youtube' || tag === 'frame') {
      embeds.push({ element: node, region, at: drafts.length });
      const inner = frameBody(node);
      if (inner && depth < deepest) {
        close();
        visit(inner, region, depth + 1);
      }
      return;
    }
    if (tag === 'template' && node.hasAttribute('shadowrootmode')) {
      visitChildren((node as HTMLTemplateElement).content ?? node, region, depth + 1);
      return;
    }
    if (unread.has(tag)) {
      if (tag === 'script' && node.hasAttribute('data-telegram-post')) embeds.push({ element: node, region, at: drafts.length });
      return;
    }
    if (depth > deepest) return;
    if (inline.has(tag) || (tag.includes('-') && draft && !node.shadowRoot)) {
      visitInline(node, tag, region, depth);
      return;
    }
    const attributed = node.hasAttributes();
    if (attributed && isHidden(node, tag)) return;
    const sense = neverBeside.has(tag) ? null : partOf(node, tag, region, attributed) ? 'aside' : attributed ? senseOf(node) : null;
    if (sense === 'hidden') return;
    if (tag === 'footer' && !within(region, 'blockquote')) return;
    close();
    const own: Region = { element: node, parent: region, tag, depth, sense, prose: 0, linked: 0, text: 0 };
    if (tag === 'blockquote') embeds.push({ element: node, region: own, at: drafts.length });
    if (tag === 'pre') preformatted++;
    const shadow = node.shadowRoot;
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      for (const child of assigned)
        if (child.nodeType === element) visit(child as Element, own, depth + 1);
        else if (child.nodeType === text) readText(child as Text, own);
      if (!assigned.length) visitChildren(node, own, depth + 1);
    } else visitChildren(shadow ?? node, own, depth + 1);
    if (tag === 'pre') preformatted--;
    close();
  };
  const visitInline = (node: Element, tag: string, region: Region, depth: number) => {
    if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return;
    const named = node.hasAttribute('class') ? senseOf(node) : null;
    if (named === 'hidden') return;
    const start = draft?.length ?? 0;
    const owner = draft;
    const isLink = tag === 'a' && node.hasAttribute('href');
    const isEmphasis = tag === 'em' || tag === 'i';
    if (isLink) linkDepth++;
    if (isEmphasis) emphasis++;
    visitChildren(node, region, depth + 1);
    if (isLink) linkDepth--;
    if (isEmphasis) emphasis--;
    const now = draft as Draft | null;
    if (!now) return;
    const from = now === owner ? start : 0;
    if (now.length === from) return;
    if (isLink) now.links.push({ element: node, start: from, end: now.length });
    if (named === 'credit' || named === 'byline' || node.getAttribute('rel') === 'author')
      now.makers.push({ element: node, start: from, end: now.length, sense: named === 'credit' ? 'credit' : 'byline' });
  };
  /** One break stays inside the block; two are a new paragraph. */
  const breakLine = () => {
    if (!draft) return;
    const last = draft.pieces.at(-1);
    if (last && last.text === '\n' && !last.node) close();
    else {
      trimEnd(draft);
      if (draft.length) add(draft, '\n', null, 0);
    }
  };

  const root: Region = { element: body, parent: null, tag: body.localName, depth: 0, sense: null, prose: 0, linked: 0, text: 0 };
  visitChildren(body.shadowRoot ?? body, root, 1);
  close();
  return { root, drafts, embeds };
}

/** Text of a draft. */
export const textOf = (draft: Draft): string => {
  let all = '';
  for (const piece of draft.pieces) all += piece.text;
  return all;
};

/** Whether a region lies in another, itself included. */
export const inside = (region: Region, outer: Region): boolean => {
  let at: Region | null = region;
  while (at && at !== outer) at = at.parent;
  return at === outer;
};

const within = (region: Region, tag: string): boolean => {
  for (let at: Region | null = region; at; at = at.parent) if (at.tag === tag) return true;
  return false;
};

/** Parts that HTML itself sets beside the article: a page's header, roles. An `aside` in an article may be its pull quote or notice. */
function partOf(node: Element, tag: string, region: Region, attributed: boolean): boolean {
  const role = attributed ? node.getAttribute('role') : null;
  if (role && roles.has(role)) return true;
  return (tag === 'header' || tag === 'aside') && !within(region, 'article') && !within(region, 'main');
}

function isHidden(node: Element, tag: string): boolean {
  if (node.hasAttribute('hidden')) return node.getAttribute('hidden') !== 'until-found';
  // A page that shows a dialog marks everything else as hidden from assistive technology.
  if (node.getAttribute('aria-hidden') === 'true' && tag !== 'main' && tag !== 'article' && tag !== 'body') return true;
  const style = node.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** The body of a frame of the same origin; null for every other. */
function frameBody(node: Element): Element | null {
  try {
    return (node as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

const endsInSpace = (draft: Draft): boolean => {
  const last = draft.pieces.at(-1);
  return !last || /[ \t\n\r\f]$/.test(last.text.slice(-1));
};

function trimEnd(draft: Draft): void {
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

/** Prose: a sentence or more, most of it not linked. Ideographs say more per character. */
function isProse(draft: Draft): boolean {
  if (draft.linked * 2 > draft.length || draft.role === 'heading') return false;
  const all = draft.length > 400 ? textOf(draft).slice(0, 400) : textOf(draft);
  const weight = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(all) ? 2.5 : 1;
  const size = draft.length * weight;
  return size >= 140 || (size >= 50 && /[.!?…。！？।؟۔:»”"“]['’)\]]?\s*$/u.test(all));
}

function roleOf(region: Region): BlockRole {
  let item = false;
  for (let at: Region | null = region, steps = 0; at && steps < 5; at = at.parent, steps++) {
    // Old pages are laid out by tables: only a cell's own text is an item.
    if (/^h[1-6]$/.test(at.tag)) return 'heading';
    if (at.tag === 'figcaption' || at.sense === 'caption' || at.sense === 'credit' || at.tag === 'caption') return 'caption';
    if (at.tag === 'blockquote' || at.sense === 'pull') return 'quote';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt' || (at === region && (at.tag === 'td' || at.tag === 'th'))) item = true;
    if (at.tag === 'article' || at.tag === 'main') break;
  }
  return item ? 'item' : 'paragraph';
}

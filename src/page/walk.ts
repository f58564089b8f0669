// Document → drafts: every run of text that a reader may see as a block, in document order, with the regions (block elements) around it.
// One pass, linear, no layout: tags, attributes and class names only. What is article and what is not is decided afterwards (article.ts).
// `<div><p>One <b>two</b></p></div>` → regions body > div > p, one draft with the pieces "One " and "two".
import { addPiece, addText, beginDraft, cutBack, type Draft, finish, type Setting, trimEnd } from './draft.ts';
import { makeRegion, type Region, senseOf, settle, within } from './region.ts';
import { type ClassSense, inline, unread } from './vocabulary.ts';

export type Walk = {
  readonly root: Region;
  readonly drafts: readonly Draft[];
  /** Frames, embedded posts and the scripts that draw them, pictures that are links. */
  readonly embeds: readonly { readonly element: Element; readonly region: Region }[];
};

/** A letter, a digit, a colon or a full stop, by the blocks that hold other signs: compiling a class of all letters (`\p{L}`) takes a millisecond and more. */
const endsInWord = /[^\s!-\-/;-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]$/;

/** Deeper elements are not read: parsers of browsers stop at 512, and a page must not overflow our stack. */
const deepest = 700;
const element = 1;
const text = 3;

type Manner = 'inline' | 'unread' | 'frame' | 'break' | 'template';

/** What is done with an element of this tag; all others are blocks. */
function mannersOf(): ReadonlyMap<string, Manner> {
  const manners = new Map<string, Manner>();
  for (const tag of inline()) manners.set(tag, 'inline');
  for (const tag of unread()) manners.set(tag, 'unread');
  for (const tag of ['iframe', 'frame', 'amp-iframe', 'amp-twitter', 'amp-youtube']) manners.set(tag, 'frame');
  return manners.set('br', 'break').set('template', 'template');
}

export function walk(body: Element): Walk {
  const manners = mannersOf();
  const drafts: Draft[] = [];
  const embeds: { element: Element; region: Region }[] = [];
  const known = new Map<string, ClassSense | null>();
  const setting: Setting = { links: 0, emphases: 0, preformatted: 0 };
  let draft: Draft | null = null;

  const close = () => {
    if (!draft) return;
    const done = draft;
    draft = null;
    if (!settle(done.region, known) || !finish(done)) return;
    drafts.push(done);
    for (let region: Region | null = done.region; region; region = region.parent) {
      region.text += done.length;
      region.linked += done.linked;
      if (done.prose) region.prose += done.length;
    }
  };
  const readText = (node: Text, region: Region) => {
    const data = node.data;
    if (!draft) {
      if (!/\S/.test(data)) return;
      draft = beginDraft(region);
    }
    addText(draft, node, data, setting);
  };
  const visitChildren = (parent: Node, region: Region, depth: number) => {
    let span: Element | null = null;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const type = child.nodeType;
      if (type === text) {
        readText(child as Text, region);
        span = null;
      } else if (type === element) {
        const tag = (child as Element).localName;
        if (tag === 'span') {
          if (span) separate(span, child as Element);
          span = child as Element;
        } else span = null;
        visit(child as Element, tag, region, depth);
      }
    }
  };
  /** Neighbouring spans without white space are usually laid out apart ("Opinion" "Why …"), except for a drop capital. */
  const separate = (before: Element, after: Element) => {
    if (!draft || before.firstChild?.nodeType !== text || after.firstChild?.nodeType !== text) return;
    const last = draft.pieces.at(-1)?.text ?? '';
    const first = (after.firstChild as Text).data.charAt(0);
    if (last.length > 1 && endsInWord.test(last) && first !== first.toLowerCase()) addPiece(draft, ' ', null, 0, setting);
  };
  const visit = (node: Element, tag: string, region: Region, depth: number): void => {
    if (depth > deepest) return;
    switch (manners.get(tag)) {
      case 'inline':
        visitInline(node, tag, region, depth);
        return;
      case 'break':
        breakLine();
        return;
      case 'unread':
        if (tag === 'script' && node.hasAttribute('data-telegram-post')) embeds.push({ element: node, region });
        return;
      case 'frame':
        visitFrame(node, region, depth);
        return;
      case 'template':
        if (node.hasAttribute('shadowrootmode')) visitChildren((node as HTMLTemplateElement).content ?? node, region, depth + 1);
        return;
      default:
        if (draft && tag.includes('-') && !node.shadowRoot) visitInline(node, tag, region, depth);
        else visitBlock(node, tag, region, depth);
    }
  };
  const visitBlock = (node: Element, tag: string, region: Region, depth: number) => {
    if (tag === 'footer' && !within(region, 'blockquote')) return;
    close();
    const own = makeRegion(node, region, tag);
    if (tag === 'blockquote') embeds.push({ element: node, region: own });
    if (tag === 'pre') setting.preformatted++;
    if (tag === 'slot') visitSlot(node as HTMLSlotElement, own, depth);
    else visitChildren(node.shadowRoot ?? node, own, depth + 1);
    if (tag === 'pre') setting.preformatted--;
    close();
  };
  const visitSlot = (node: HTMLSlotElement, own: Region, depth: number) => {
    const assigned = node.assignedNodes?.() ?? [];
    for (const child of assigned)
      if (child.nodeType === element) visit(child as Element, (child as Element).localName, own, depth + 1);
      else if (child.nodeType === text) readText(child as Text, own);
    if (!assigned.length) visitChildren(node, own, depth + 1);
  };
  const visitFrame = (node: Element, region: Region, depth: number) => {
    embeds.push({ element: node, region });
    const inner = frameBody(node);
    if (!inner) return;
    close();
    visitBlock(inner, inner.localName, region, depth + 1);
  };
  const visitInline = (node: Element, tag: string, region: Region, depth: number) => {
    const attributed = node.hasAttributes();
    if (attributed && (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true')) return;
    const start = draft?.length ?? 0;
    const owner = draft;
    const isLink = tag === 'a' && attributed && node.hasAttribute('href');
    const isEmphasis = tag === 'em' || tag === 'i';
    if (isLink) setting.links++;
    if (isEmphasis) setting.emphases++;
    visitChildren(node, region, depth + 1);
    if (isLink) setting.links--;
    if (isEmphasis) setting.emphases--;
    const now = draft as Draft | null;
    const from = now === owner ? start : 0;
    if (!attributed || !now || now.length === from) {
      // A picture that links elsewhere may be its owner's logo.
      if (isLink && node.firstElementChild?.localName === 'img') embeds.push({ element: node, region });
      return;
    }
    const sense = node.hasAttribute('class') ? senseOf(node, known) : null;
    if (sense === 'hidden') {
      cutBack(now, from);
      if (!from) draft = null;
      return;
    }
    if (isLink) now.links.push({ element: node, start: from, end: now.length });
    if (sense === 'credit' || sense === 'byline' || (isLink && node.getAttribute('rel') === 'author'))
      now.makers.push({ element: node, start: from, end: now.length, sense: sense === 'credit' ? 'credit' : 'byline' });
  };
  /** One break stays inside the block; two are a new paragraph. */
  const breakLine = () => {
    if (!draft) return;
    const last = draft.pieces.at(-1);
    if (last && last.text === '\n' && !last.node) close();
    else {
      trimEnd(draft);
      if (draft.length) addPiece(draft, '\n', null, 0, setting);
    }
  };

  const root = makeRegion(body, null, body.localName);
  visitChildren(body.shadowRoot ?? body, root, 1);
  close();
  return { root, drafts, embeds };
}

/**
 * The body of a frame that shows a document of the page's own site; null for every other. Frames without an address are left alone: they are made for
 * advertisements, and a look into one takes 2–5 ms, because the browser makes a world of ours in it.
 */
function frameBody(node: Element): Element | null {
  try {
    const source = node.getAttribute('src')?.toLowerCase() ?? '';
    if (!node.hasAttribute('srcdoc') && (source === '' || source === 'about:blank' || source.startsWith('javascript:'))) return null;
    return (node as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

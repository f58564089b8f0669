// A block element as the walk sees it: what its tag, attributes and class names say, and how much text lies inside.
// Attributes are read only of regions that turn out to hold text: a page has three times as many elements as that.
import type { BlockRole } from '../model.ts';
import { type ClassSense, classify, roles } from './vocabulary.ts';

/** The counts are of its text with all that lies inside, in UTF-16 code units. `sense` and `hidden` are told by `settle`. */
export type Region = {
  readonly element: Element;
  readonly parent: Region | null;
  readonly tag: string;
  /** What class names and roles say; null until settled, and when they say nothing. */
  sense: ClassSense | null;
  /** Undefined until settled. */
  hidden: boolean | undefined;
  /** Text that reads like prose, which is what articles are made of. */
  prose: number;
  /** Text inside links. */
  linked: number;
  text: number;
};

export const makeRegion = (element: Element, parent: Region | null, tag: string): Region => ({
  element,
  parent,
  tag,
  sense: null,
  hidden: undefined,
  prose: 0,
  linked: 0,
  text: 0,
});

/** Class names on these speak of the whole page or of one paragraph's looks. */
const neverBeside: ReadonlySet<string> = new Set(['body', 'main', 'article', 'html']);

/** Reads what the attributes of a region and of those around it say, once each; whether a reader sees its text. */
export function settle(region: Region, known: Map<string, ClassSense | null>): boolean {
  if (region.hidden !== undefined) return !region.hidden;
  const { element, parent, tag } = region;
  if (parent && !settle(parent, known)) {
    region.hidden = true;
    return false;
  }
  region.hidden = false;
  if (!parent) return true;
  const attributed = element.hasAttributes();
  if (attributed && isHidden(element, tag)) region.hidden = true;
  else if (!neverBeside.has(tag)) {
    region.sense = isPart(region, attributed) ? 'aside' : attributed ? senseOf(element, known) : null;
    region.hidden = region.sense === 'hidden';
  }
  return !region.hidden;
}

/** What the class names and the id of an element say; `known` remembers for the length of a walk. */
export function senseOf(element: Element, known: Map<string, ClassSense | null>): ClassSense | null {
  const names = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id');
  const all = id ? `${names} ${id}` : names;
  if (all.length < 3) return null;
  let sense = known.get(all);
  if (sense === undefined) {
    sense = all.length > 600 ? null : classify(all, known);
    known.set(all, sense);
  }
  return sense;
}

/** Parts that HTML itself sets beside the article: a page's header, roles. An `aside` in an article may be its pull quote or notice. */
function isPart(region: Region, attributed: boolean): boolean {
  const role = attributed ? region.element.getAttribute('role') : null;
  if (role && roles().has(role)) return true;
  return (region.tag === 'header' || region.tag === 'aside') && !within(region, 'article') && !within(region, 'main');
}

function isHidden(element: Element, tag: string): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null) return hidden !== 'until-found';
  // A page that shows a dialog marks everything else as hidden from assistive technology.
  if (element.getAttribute('aria-hidden') === 'true' && tag !== 'main' && tag !== 'article' && tag !== 'body') return true;
  const style = element.getAttribute('style');
  // Looked for in a plain way first: most styles say neither.
  return style !== null && /none|hidden/i.test(style) && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether a region lies in another, itself included. */
export const inside = (region: Region, outer: Region): boolean => {
  let at: Region | null = region;
  while (at && at !== outer) at = at.parent;
  return at === outer;
};

export const within = (region: Region, tag: string): boolean => {
  for (let at: Region | null = region; at; at = at.parent) if (at.tag === tag) return true;
  return false;
};

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The role of text that stands in a settled region. */
export function roleOf(region: Region): BlockRole {
  let item = false;
  for (let at: Region | null = region, steps = 0; at && steps < 5; at = at.parent, steps++) {
    const { tag, sense } = at;
    if (headings.has(tag)) return 'heading';
    if (tag === 'figcaption' || tag === 'caption' || sense === 'caption' || sense === 'credit') return 'caption';
    if (tag === 'blockquote' || sense === 'pull') return 'quote';
    // Old pages are laid out by tables: only a cell's own text is an item.
    if (tag === 'li' || tag === 'dd' || tag === 'dt' || (at === region && (tag === 'td' || tag === 'th'))) item = true;
    if (tag === 'article' || tag === 'main') break;
  }
  return item ? 'item' : 'paragraph';
}

/** `h1` for text in a first-level heading; '' for all other text. */
export const headingLevel = (region: Region): string => {
  for (let at: Region | null = region; at; at = at.parent) if (headings.has(at.tag)) return at.tag;
  return '';
};

// Text, tokens, sentences, quotations → prose: units (a word, a mark, or a whole quotation) in periods (sentences that no quotation straddles).
//   “I won. We did,” he said. → one period: Q · he · said · .
import type { Block, Quotation, Span, Token } from '../../model.ts';
import { longestAt } from '../trie.ts';
import { type Grammar, Is, type Trigger } from './grammar.ts';

export type Unit = Span & {
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  readonly folded: string;
  /** Bits of `Is`. */
  readonly is: number;
  readonly capital: boolean;
  /** The quotation that this unit is. */
  readonly quotation: Quotation | null;
};
/** Units [from, to) of one block; `to` excludes the next period's first unit. */
export type Period = { readonly from: number; readonly to: number; readonly block: number };
export type Hit = { readonly at: number; readonly length: number; readonly trigger: Trigger; readonly period: number };
export type Prose = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly grammar: Grammar;
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  /** The first period of each block; −1 for a block without one. */
  readonly firstPeriod: readonly number[];
  readonly hits: readonly Hit[];
  /** What begins a cue at this unit, if anything does. */
  readonly hitKind: (unit: number) => Trigger['kind'] | undefined;
  /** The cues that begin at this unit. */
  readonly hitAt: (unit: number) => readonly Hit[] | undefined;
  /** How many units that cue has. */
  readonly hitLength: (unit: number) => number;
};

export function readProse(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  grammar: Grammar,
): Prose {
  const units: Unit[] = [];
  const speech = grammar.language.dashQuotations
    ? takeOutAuthor(text, tokens, quotations, grammar)
    : quotations.filter(({ form }) => form === 'marks');
  let q = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (q < speech.length && speech[q]!.end <= token.start) q++;
    const quotation = speech[q];
    if (quotation && quotation.start <= token.start) {
      units.push({ start: quotation.start, end: quotation.end, kind: 'quotation', folded: '', is: 0, capital: false, quotation });
      while (i + 1 < tokens.length && tokens[i + 1]!.start < quotation.end) i++;
    } else if (grammar.splits && token.kind === 'word')
      for (const word of splitWord(token, grammar)) units.push(unitOf(word, text, grammar));
    else units.push(unitOf(token, text, grammar));
  }
  const periods = splitPeriods(blocks, sentences, units);
  const firstPeriod = new Array<number>(blocks.length).fill(-1);
  periods.forEach(({ block }, index) => {
    if (firstPeriod[block] === -1) firstPeriod[block] = index;
  });
  const hits = findHits(units, periods, grammar);
  const kinds = new Map<number, Trigger['kind']>();
  const at = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = at.get(hit.at);
    if (list) list.push(hit);
    else at.set(hit.at, [hit]);
    const { trigger } = hit;
    if ('weak' in trigger && trigger.weak) continue;
    if (trigger.kind === 'verb' && has(units[hit.at - 1], Is.article)) continue; // "un comunicado"
    if (!kinds.has(hit.at) || trigger.kind === 'verb') kinds.set(hit.at, trigger.kind);
  }
  return {
    text,
    blocks,
    grammar,
    units,
    periods,
    firstPeriod,
    hits,
    hitKind: (unit) => kinds.get(unit),
    hitAt: (unit) => at.get(unit),
    hitLength: (unit) => at.get(unit)?.[0]?.length ?? 1,
  };
}

function unitOf({ start, end, folded: written, kind }: Token, text: string, { words }: Grammar): Unit {
  const folded = kind === 'mark' ? (PLAIN_MARKS[written] ?? written) : written;
  return { start, end, kind, folded, is: words.get(folded) ?? 0, capital: kind === 'word' && isCapital(text, start), quotation: null };
}

/** Nine letters of ten are in ASCII, where a look at the number is enough. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(text[at]!);
}

/** Other scripts' marks → those that rules look for. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '：': ':',
  '；': ';',
  '؛': ';',
  '！': '!',
  '？': '?',
  '؟': '?',
  '।': '.',
  '。': '.',
};

/** «A, — сказал он, — B» and "— A, — сказал он. — B": speech without the author's words, as quotations of their own; a dash line without such words is none. */
function takeOutAuthor(text: string, tokens: readonly Token[], quotations: readonly Quotation[], grammar: Grammar): Quotation[] {
  const speech: Quotation[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    if (quotation.form === 'block') continue;
    const { start, end, inner } = quotation;
    const pieces: Span[] = [];
    let from = quotation.form === 'dash' ? inner.start : start;
    let author = -1; // token at which the author's words began
    let found = false;
    let i = at;
    for (; i < tokens.length && tokens[i]!.end <= end; i++) {
      if (!isDash(text, tokens, i)) continue;
      const spoken = tokens[i - 1]!;
      if (author < 0) {
        const next = tokens[i + 1]?.folded === ',' ? i + 2 : i + 1;
        if (i === at || !startsCue(tokens, next, grammar) || tokens[next]!.end > inner.end) continue;
        found = true;
        author = i;
        const piece = { start: from, end: /^[,;:]$/.test(spoken.folded) ? tokens[i - 2]!.end : spoken.end };
        if (piece.end > piece.start) pieces.push(piece);
      } else if (i - author > 2 && i - author < 30) {
        author = -1;
        const closes = /^[.,;:]$/.test(tokens[i + 1]?.folded ?? ''); // "—dice Elena—. B"
        from = tokens[closes ? i + 2 : i + 1]?.start ?? end;
      }
    }
    if (found && author < 0 && from < end) pieces.push({ start: from, end });
    if (!found && quotation.form === 'dash') continue;
    for (const piece of found ? pieces : [{ start, end }])
      speech.push({ ...quotation, ...piece, inner: found ? piece : inner, form: 'marks', open: quotation.open && piece.end === end });
  }
  return speech;
}

/** A dash with a space on either side, or the Spanish one that leans on the author's words: "—A —dice Elena—. B". */
const isDash = (text: string, tokens: readonly Token[], i: number): boolean => {
  const { folded, start, end } = tokens[i]!; // callers stay inside
  if (!/^[—–-]$/.test(folded)) return false;
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if (/\s/.test(before) && /\s/.test(after)) return true;
  return folded === '—' && (/\s/.test(before) ? /\p{Ll}/u.test(after) : /[\s.,;:!?]/.test(after));
};

const startsCue = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  tokens[at] !== undefined && (longestAt(grammar.triggers, tokens, at)?.values.some(({ kind }) => kind === 'verb') ?? false);

/** "qu'il" → "qu'" · "il"; "a-t-elle" → "a" · "-t-elle". Folding keeps a word's length in the scripts that elide. */
function splitWord(token: Token, grammar: Grammar): readonly Token[] {
  const { language } = grammar;
  const { start, end, folded, kind } = token;
  if (kind !== 'word' || folded.length !== end - start) return [token];
  for (const elision of language.elisions)
    if (folded.length > elision.length && folded.startsWith(elision))
      return [
        { start, end: start + elision.length, folded: elision, kind },
        ...splitWord({ start: start + elision.length, end, folded: folded.slice(elision.length), kind }, grammar), // "s'est-il"
      ];
  for (const enclitic of language.enclitics)
    if (
      folded.length > enclitic.length &&
      folded.endsWith(enclitic) &&
      !language.enclitics.some((longer) => longer.length > enclitic.length && folded.endsWith(longer))
    )
      return [
        { start, end: end - enclitic.length, folded: folded.slice(0, -enclitic.length), kind },
        { start: end - enclitic.length + enclitic.lastIndexOf('-') + 1, end, folded: enclitic.slice(enclitic.lastIndexOf('-') + 1), kind },
      ];
  return [token];
}

function splitPeriods(blocks: readonly Block[], sentences: readonly Span[], units: readonly Unit[]): Period[] {
  const periods: Period[] = [];
  let at = 0;
  let block = 0;
  for (const sentence of sentences) {
    while (block < blocks.length && blocks[block]!.end <= sentence.start) block++;
    while (at < units.length && units[at]!.start < sentence.start && units[at]!.end <= sentence.start) at++;
    const from = at;
    // A quotation that starts in this sentence belongs to it whole; sentences that end inside it are passed over.
    while (at < units.length && units[at]!.start < sentence.end) at++;
    if (at === from) continue;
    const previous = periods.at(-1);
    if (previous && previous.block === block && straddled(units, previous, sentence)) periods[periods.length - 1] = { ...previous, to: at };
    else periods.push({ from, to: at, block });
  }
  return periods;
}

/** Whether the sentence begins inside the last quotation of the period before. */
const straddled = (units: readonly Unit[], period: Period, sentence: Span): boolean => {
  const last = units[period.to - 1]!;
  return last.kind === 'quotation' && sentence.start < last.end;
};

function findHits(units: readonly Unit[], periods: readonly Period[], grammar: Grammar): Hit[] {
  const hits: Hit[] = [];
  periods.forEach(({ from, to }, period) => {
    for (let i = from; i < to; ) {
      const found = units[i]!.kind === 'word' ? longestAt(grammar.triggers, units, i) : null;
      if (found && i + found.length <= to) {
        for (const trigger of found.values) hits.push({ at: i, length: found.length, trigger, period });
        i += found.length;
      } else i++;
    }
  });
  return hits;
}

/** The span of units [from, to), without the spaces around. */
export const spanOf = (units: readonly Unit[], from: number, to: number): Span => ({ start: units[from]!.start, end: units[to - 1]!.end });

export const isMark = (unit: Unit | undefined, marks: string): boolean => unit?.kind === 'mark' && marks.includes(unit.folded);
export const has = (unit: Unit | undefined, bits: number): boolean => unit !== undefined && (unit.is & bits) !== 0;

/** A full stop inside a word: "Express.co.uk". */
export const isInner = (units: readonly Unit[], at: number): boolean =>
  units[at]!.folded === '.' &&
  units[at + 1]?.start === units[at]!.end &&
  units[at - 1]?.end === units[at]!.start &&
  units[at + 1]!.kind !== 'mark';

/** The unit in which a code unit of the text lies, or the last before it. */
export const unitAt = (units: readonly Unit[], at: number): number => lastWhere(units.length, (i) => units[i]!.start <= at);
/** The period of a unit. */
export const periodAt = (periods: readonly Period[], unit: number): number => lastWhere(periods.length, (i) => periods[i]!.from <= unit);

/** The last of `count` sorted things that `holds`; 0 when none does. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

// A noun phrase's items → which of them leads it.
//   [listed Kremlin, office spokesperson, listed Peskov] → Peskov · "адвокат Навального" → адвокат

import type { ListedEntity } from '../lexicon.ts';
import type { Item } from './items.ts';
import type { Reading } from './reading.ts';

export type Segment = readonly Item[];

export const isNoun = (item: Item): boolean =>
  item.kind === 'listed' ||
  item.kind === 'name' ||
  item.kind === 'office' ||
  item.kind === 'word' ||
  (item.kind === 'phrase' && item.meanings.some(({ kind }) => kind !== 'title'));

/** Which item leads the phrase; null when there is none. */
export function headOf(reading: Reading, segment: Segment): number | null {
  let end = segment.length;
  for (let i = 1; i < segment.length; i++)
    if ((segment[i]!.kind === 'preposition' || segment[i]!.kind === 'definite') && segment.slice(0, i).some(isNoun)) {
      end = i; // inside; an article behind a noun begins a genitive: "der Sprecher des Kremls"
      break;
    }
  const nouns: number[] = [];
  for (let i = 0; i < end; i++) if (isNoun(segment[i]!)) nouns.push(i);
  const last = nouns.at(-1);
  if (last === undefined) return null;
  // "chief of staff Andriy Reed", but "a friend of Andriy Reed", "the office of President Reed".
  const closing = segment.length - 1;
  if (segment[closing - 1]?.kind === 'word' && closing > last && isPersonName(reading, segment[closing]) && isFull(segment[closing]!))
    return closing;
  if (reading.vocabulary.caseless) return listedHead(reading, segment) ?? last;
  // A person's name at the very end leads whatever stands before it, prepositions too: "сенатор от Крыма Ольга Ковитиди".
  let final = segment.length - 1;
  // "Президент Реев план [осудил]": an object that stands before its verb is no part of who speaks.
  if (reading.vocabulary.headFirst && !reading.vocabulary.definite.size) {
    let person = final;
    while (person > 0 && segment[person]!.kind === 'word') person--;
    if (person < final && isPersonName(reading, segment[person]) && isFullName(segment[person]!)) final = person;
  }
  const named = isPersonName(reading, segment[final]) ? final : isPersonName(reading, segment[last]) ? last : null;
  if (
    named !== null &&
    !isPlace(reading, segment, named) &&
    (named === last || reading.vocabulary.headFirst) &&
    !owns(reading, segment, named)
  )
    return named;
  if (reading.vocabulary.headFirst) {
    const leading = nouns.find((i) => segment[i]!.kind !== 'word'); // i comes from the segment
    return leading ?? nouns[0] ?? null;
  }
  return last;
}

/** Without capitals: the last listed name that owns nothing behind it ("プーチン大統領", not "プーチンの報道官") and that is not itself owned. */
function listedHead({ tokens, vocabulary }: Reading, segment: Segment): number | null {
  const isGenitive = (item: Item | undefined) => item?.kind === 'word' && vocabulary.genitives.includes(tokens[item.first]?.folded ?? '');
  for (let i = segment.length - 1; i >= 0; i--) {
    const item = segment[i]!; // inside
    if (item.kind !== 'listed') continue;
    if (segment.slice(i + 1).some(isGenitive)) return null;
    const plain = segment.slice(0, i).some((before) => before.kind === 'word' && !isGenitive(before));
    return item.entity.kind === 'person' && plain && item.mention.strength !== 'full' && !holdsOffice(segment.slice(i + 1), item.entity)
      ? null
      : i;
  }
  return null;
}

/** "세르게이 [라브로프] 외무장관": the office behind the surname is the bearer's. */
const holdsOffice = (behind: Segment, { offices }: ListedEntity): boolean =>
  behind.some((item) => item.kind === 'office' && offices.some(({ kind }) => kind === item.noun.office));

/** "бухгалтер из [Новой Гавани]": a name right behind a preposition belongs to it, but "сенатор от Крыма Ольга Ковитиди". */
function isPlace({ tokens, vocabulary }: Reading, segment: Segment, named: number): boolean {
  const { kind, first, end } = segment[named]!; // inside
  if (kind !== 'name' || segment[named - 1]?.kind !== 'preposition' || !segment.slice(0, named - 1).some(isNoun)) return false;
  const isGiven = (word: string) => [word, vocabulary.stem(word)].some((one) => vocabulary.men.has(one) || vocabulary.women.has(one));
  return !tokens.slice(first, end - 1).some(({ folded }) => isGiven(folded));
}

/** A listed person, or a name of several words. */
const isFullName = (item: Item): boolean => item.kind === 'listed' || isFull(item);

const isFull = ({ first, end }: Item): boolean => end - first > 1;

/** A name in quotation marks is a firm or a paper. */
const isPersonName = (reading: Reading, item: Item | undefined): boolean =>
  (item?.kind === 'listed' && item.entity.kind === 'person' && !item.possessive) ||
  (item?.kind === 'name' && !item.possessive && !/^["«“„]$/.test(reading.tokens[item.first - 1]?.folded ?? ''));

/** In "адвокат Навального" the name is the lawyer's client: a genitive behind a word in the nominative. */
export function owns(reading: Reading, segment: Segment, named: number): boolean {
  const name = segment[named];
  if (!reading.vocabulary.headFirst || !name) return false;
  const before = segment.slice(0, named).find((item) => callingItem(item));
  if (!before)
    return segment
      .slice(0, named)
      .some(
        (item) => item.kind === 'phrase' && item.meanings.some(({ kind }) => kind === 'group' || kind === 'document' || kind === 'body'),
      );
  const noun = reading.tokens[before.end - 1]?.folded ?? '';
  const ends = (word: string, endings: readonly string[] = []) => endings.some((ending) => word.endsWith(ending));
  const { cases } = reading.vocabulary;
  const last = reading.tokens[name.end - 1]?.folded ?? '';
  const first = reading.tokens[name.first]?.folded ?? '';
  const genitive = ends(last, cases?.genitive.surname) && (name.end - name.first === 1 || ends(first, cases?.genitive.given));
  return ends(noun, cases?.nominative) && genitive && !reading.vocabulary.women.has(first);
}

const callingItem = (item: Item): boolean =>
  item.kind === 'office' || (item.kind === 'phrase' && item.meanings.some(({ kind }) => kind === 'office' || kind === 'human'));

// Offices and words for people × what was said before → who it is.
//   "the US President" on 1 May 2024 → Joe Biden, engine/speaker/office · "the journalist" → the one who spoke last

import type { EntityId } from '../../model.ts';
import { holdersAt } from '../lexicon.ts';
import type { Calling, Member } from './member.ts';
import { partyOfEntity, partyOfMember } from './parties.ts';
import type { Reading } from './reading.ts';
import { findLast, lastTurn, MEMORY, ofMember, type Scene, type Speaker, stranger, type Turn, why } from './scene.ts';
import type { Reference } from './source.ts';

type CallingReference = Extract<Reference, { kind: 'calling' }>;

/** "the US President", "the minister", "the journalist". */
export function resolveCalling(scene: Scene, reference: CallingReference): Speaker | null {
  const { reading, cast } = scene;
  const { calling, possessor } = reference;
  if (!reference.known) return introducedLater(scene, reference) ?? stranger(scene, reference, calling.country);
  const spoken = lastTurn(scene, reference.at, ({ member }) => member !== null && isCalled(reading, member, reference), 12);
  const near = spoken?.speaker.member;
  if (near && !possessor) return ofMember(scene, near, 'calling', calling.offices.length ? 0.9 : 0.88);
  const others = membersCalled(scene, reference);
  const [best] = others;
  const holder = holderOf(reading, reference);
  // Somebody named only further on is less likely than the one whom the ruleset knows in that office.
  const isLead = (reading.block[reference.at] ?? 0) <= LEAD;
  const isNamed = best !== undefined && ((holder === null && isLead) || lastPlace(best, reference.at) >= 0);
  if (best && isNamed && (!possessor || best.entity?.id === holder))
    return ofMember(scene, best, 'calling', others.length === 1 ? 0.88 : 0.75);
  if (holder) {
    const known = cast.byEntity.get(holder);
    const entity = reading.lexicon.entities[holder];
    if (entity)
      return { party: partyOfEntity(reading, entity), member: known ?? null, because: why('office'), confidence: reading.day ? 0.85 : 0.6 };
  }
  if (possessor) return stranger(scene, reference, calling.country);
  // Nobody is called so. A bare description means whoever spoke last: "the tough-talking politician".
  const general =
    calling.offices.length === 0 ||
    (calling.country === null && reference.of === null && !calling.speaksFor && reference.end - reference.at <= 2);
  const isRelated = reading.vocabulary.pronouns.has(reading.tokens[reference.at]?.folded ?? ''); // "his wife"
  const last =
    general && !isRelated && !reading.vocabulary.anonymous.has(calling.word)
      ? lastTurn(
          scene,
          reference.at,
          ({ member, party }) => party.kind === 'person' && couldBe(member, calling, reference.end - reference.at <= 2),
          3,
        )
      : undefined;
  const same = last ?? variation(scene, reference);
  if (same && isPointing(reading, reference)) return { ...same.speaker, because: why('description'), confidence: last ? 0.6 : 0.55 };
  return (
    introducedLater(scene, reference) ?? stranger(scene, reference, calling.country ?? (calling.offices.length ? reading.nation : null))
  );
}

/** The blocks, headline and lead, that speak of people who are named behind them. */
const LEAD = 2;

/** "Minister Rivera said … “We paid,” the government spokesman said.": another office of the only one who has spoken just before. */
function variation(scene: Scene, reference: CallingReference): Turn | undefined {
  const { calling, of, former } = reference;
  if (!calling.offices.length || of || former) return undefined;
  const turn = lastTurn(scene, reference.at, () => true, 2);
  const member = turn?.speaker.member;
  if (!turn || !member || member.entity || (calling.woman && member.gender === 'm')) return undefined;
  if (calling.speaksFor && !speaksFor(scene.reading, member, calling.speaksFor)) return undefined;
  const { turns, reading } = scene;
  const begin = reading.sentences[Math.max(0, (reading.sentence[reference.at] ?? 0) - MEMORY)] ?? 0;
  if (findLast(turns, (one) => one.at < reference.at && one.at >= begin && one.speaker.member !== member)) return undefined;
  return member.callings.some((one) => one.offices.length && (!one.country || !calling.country || one.country === calling.country))
    ? turn
    : undefined;
}

/** "the host", "dieser Politiker", and "журналист" where there are no articles. */
const isPointing = (reading: Reading, reference: CallingReference): boolean =>
  reading.vocabulary.definite.size === 0 || reading.vocabulary.definite.has(reading.tokens[reference.at]?.folded ?? '') || reference.bare;

/** Nothing known of the member speaks against it: another office, another word, another country. */
const couldBe = (member: Member | null, calling: Calling, isShort: boolean): boolean => {
  if (!member || (calling.woman && member.gender === 'm')) return false;
  const { entity, callings } = member;
  // "the sinologist" is "the expert", but not "the party's candidate"
  if (!entity)
    return callings.length === 0 || (isShort && !calling.offices.length && callings.every(({ offices }) => offices.length === 0));
  if (calling.country && entity.country && entity.country !== calling.country && entity.country !== 'EU') return false;
  return entity.offices.some(({ kind }) => calling.offices.includes(kind));
};

/** Is the member called so in the text, or does the ruleset know them in such an office? */
function isCalled(reading: Reading, member: Member, { calling, former, of }: CallingReference): boolean {
  if (calling.woman && member.gender === 'm') return false;
  if (calling.speaksFor && !speaksFor(reading, member, calling.speaksFor)) return false;
  const { offices, word, country } = calling;
  const wordless = member.callings.some(
    (one) =>
      (one.word === word || shares(one.offices, offices)) &&
      (former || !one.former) &&
      (!country || !one.country || one.country === country) &&
      (!of || one.of === of || (one.of === null && !member.entity)),
  );
  const { entity } = member;
  if (entity && country && entity.country && entity.country !== country && !entity.offices.some((one) => one.country === country))
    return false;
  if (wordless) return true;
  if (!entity || !offices.length) return false;
  return entity.offices.some(
    (one) =>
      offices.includes(one.kind) &&
      (!country || one.country === country) &&
      (!of || one.of === of || (!one.of && reading.lexicon.entities[of]?.kind !== 'outlet')) &&
      (former || !reading.day || one.to === null || one.to.padEnd(10, '-99') >= reading.day.slice(0, 10)),
  );
}

/** "The foreign ministry spokesman" is not the Kremlin's. */
function speaksFor({ lexicon }: Reading, { entity, callings }: Member, institution: string): boolean {
  if (!entity) return callings.every((one) => !one.speaksFor || one.speaksFor === institution);
  return entity.offices.some(({ kind, of }) => {
    const form = lexicon.entities[of ?? '']?.form ?? '';
    return kind === 'spokesperson' && (form === institution || (institution === 'other' && form.endsWith('-ministry'))); // "the ministry spokeswoman"
  });
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** So many people of a text are considered: articles have dozens, lists of thousands have no speakers. */
const CAST = 300;

/** Everybody in the text who is called so, the last one named before the place first. */
function membersCalled({ reading, cast }: Scene, reference: CallingReference): Member[] {
  const seen = new Set<Member>();
  let left = CAST;
  const consider = (member: Member) => {
    if (left-- > 0 && isCalled(reading, member, reference)) seen.add(member);
  };
  for (const member of cast.byEntity.values()) consider(member);
  for (const namesakes of cast.bySurname.values()) for (const member of namesakes.slice(-4)) consider(member);
  const before = [...seen].filter((member) => (member.places[0] ?? 0) < reference.at);
  const lastBefore = (member: Member) => lastPlace(member, reference.at);
  return (before.length ? before : [...seen].filter(({ sure }) => sure)).sort((a, b) => lastBefore(b) - lastBefore(a));
}

/** The last token before `at` where the member is named; -1 when none. Binary search: places ascend, but for those that sources added. */
function lastPlace({ places }: Member, at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at)
      low = middle + 1; // low < high <= length
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** "Putin's spokesman" speaks for the presidency: the institution that goes with the possessor's own office. */
function officeOf({ lexicon }: Reading, possessor: Member | null): EntityId | null {
  const entity = possessor?.entity;
  if (!entity) return null;
  const kinds = entity.offices.map(({ kind }) => kind);
  const form = kinds.includes('president')
    ? 'presidency'
    : kinds.includes('head-of-government')
      ? 'government'
      : kinds.includes('foreign-minister')
        ? 'foreign-ministry'
        : null;
  return form ? (lexicon.institutions[`${entity.country}/${form}`] ?? null) : null;
}

/** Who held the office on the article's date, by the ruleset; null when nobody or more than one did. */
function holderOf(reading: Reading, { calling, of, possessor, former }: CallingReference): EntityId | null {
  const { country, offices } = calling;
  if (!country || former || !offices.length || offices.length > WIDEST) return null;
  if (possessor && !offices.includes('spokesperson')) return null;
  const found = new Set<EntityId>();
  for (const office of offices) {
    const institution = reading.lexicon.entities[of ?? '']?.kind === 'institution' ? of : officeOf(reading, possessor);
    const holders = holdersAt(reading.lexicon, { office, country, of: institution }, reading.day);
    const fitting = calling.woman ? holders.filter((id) => reading.lexicon.entities[id]?.gender !== 'm') : holders;
    if (fitting.length === 1 || (office === 'president' && fitting.length)) for (const id of fitting.slice(0, 1)) found.add(id);
    else if (fitting.length > 1) return null;
    if (found.size && HEADS.has(office)) break; // "the Russian leader" is the president rather than the prime minister
  }
  const [only] = found;
  return only !== undefined && (found.size === 1 || HEADS.has(offices[0]!)) ? only : null; // "the Russian minister" may be any
}

/** A word for more offices than "leader" ("politician", "official") is nobody in particular. */
const WIDEST = 10;
const HEADS: ReadonlySet<string> = new Set(['president', 'supreme-leader', 'monarch', 'head-of-government']);

/** "a war reporter", in headline or lead, is whoever is introduced with that word right after. */
function introducedLater({ reading, cast }: Scene, reference: CallingReference): Speaker | null {
  const block = reading.block[reference.at] ?? 0;
  if (block > 1) return null;
  const ahead = 160; // tokens: the lead and the paragraph behind it
  for (let i = reference.end; i < reading.tokens.length && i < reference.end + ahead; i++) {
    const member = cast.at[i];
    if (member && member.places[0] === i && isCalled(reading, member, reference))
      return { party: partyOfMember(reading, member), member, because: why('introduced-later'), confidence: 0.65 };
  }
  return null;
}

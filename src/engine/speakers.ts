// Attributions without speakers → attributions: who speaks (one canonical party for "Sergei Lavrov", "the minister" and "he"), and the
// media that the words came through. Reads the text once in order, so that everybody is known by what was said before.
//   "Lavrov told RIA Novosti … He added …" → Sergei Lavrov via RIA Novosti; Sergei Lavrov

import type { Language } from '../language/language.ts';
import type { Attribution, Mention, PageText, Party, Token } from '../model.ts';
import type { Unspoken } from './attributions.ts';
import type { Lexicon, NounPhrase } from './lexicon.ts';
import { findCast } from './speakers/cast.ts';
import { type Channels, findChannels } from './speakers/channels.ts';
import { resolve } from './speakers/coreference.ts';
import { inheritChannels } from './speakers/interviews.ts';
import { itemsIn } from './speakers/items.ts';
import type { Member } from './speakers/member.ts';
import { partyOfEntity } from './speakers/parties.ts';
import { resolvePronoun } from './speakers/pronouns.ts';
import { readText } from './speakers/read-text.ts';
import { type Range, type Reading, rangeOf, tokenAt } from './speakers/reading.ts';
import type { Scene, Speaker, Turn } from './speakers/scene.ts';
import { speakerOfSilence } from './speakers/silence.ts';
import { type Reference, readPhrase, readSource } from './speakers/source.ts';
import { phrasesAt } from './speakers/vocabulary.ts';

type Spoken = {
  readonly one: Unspoken;
  readonly at: number;
  readonly end: number;
  readonly reference: Reference;
  speaker: Speaker | null;
  channels: Channels;
};

export function resolveSpeakers(
  page: PageText,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  unspoken: readonly Unspoken[],
  language: Language,
  lexicon: Lexicon,
  nouns?: readonly NounPhrase[],
): Attribution[] {
  if (!unspoken.length) return [];
  const contents = unspoken.flatMap(({ content, form }) => (form === 'direct' ? content : []));
  const reading = readText(page, tokens, mentions, contents, language, lexicon, nouns);
  const cast = findCast(reading);
  const places = unspoken.map((one) => placeOf(reading, one));
  const order = unspoken.map((_, i) => i).sort((a, b) => places[a]!.at - places[b]!.at); // one place each
  const spoken = new Array<Spoken>(unspoken.length);
  const turns: Turn[] = [];
  const scene: Scene = { reading, cast, turns };
  const cues = cuesBySentence(reading, unspoken);
  for (const index of order) {
    const one = unspoken[index]!; // order holds indices
    const { at, end } = places[index]!;
    const heard = hear(scene, one, at, cues);
    spoken[index] = { one, at, end, ...heard };
    if (heard.speaker) turns.push({ at, end, speaker: heard.speaker, direct: one.form === 'direct' });
  }
  lookAhead(reading, order, spoken);
  introduce(reading, order, spoken);
  inheritChannels(
    reading,
    order.map((index) => spoken[index]!), // order holds indices
  );
  return spoken.map(({ one, speaker, channels }) => ({
    ...one,
    speaker: speaker?.party ?? null,
    ...(speaker ? { speakerConfidence: Math.round(speaker.confidence * 100) / 100 } : {}),
    channel: channels.parties,
    because: [...one.because, ...(speaker ? [speaker.because] : []), ...new Set(channels.because)],
  }));
}

type Heard = Pick<Spoken, 'reference' | 'speaker' | 'channels'>;

/** One attribution, with all before it known: whom its source means, and what its sentence says about media. */
function hear(scene: Scene, one: Unspoken, at: number, cues: ReturnType<typeof cuesBySentence>): Heard {
  const { reading, cast } = scene;
  const reference = readSource(reading, cast, one.source);
  if (reference.kind === 'pronoun') return hearOf({ ...scene, named: namedIn(scene, one) }, one, at, cues, reference);
  return hearOf(scene, one, at, cues, reference);
}

/** Who is named in the words that stand before whoever says them. */
function namedIn({ reading, cast }: Scene, { source, content }: Unspoken): ReadonlySet<Member> {
  const before = source[0]?.start ?? 0;
  const named = new Set<Member>();
  const { folded = '' } = reading.tokens[tokenAt(reading.tokens, before) - 1] ?? {};
  if (reading.vocabulary.clauses.has(folded)) return named; // "Reed was late, as he said"
  for (const span of content) {
    const { first, end } = rangeOf(reading.tokens, span);
    // "Reed was late. That is what he said": the pronoun of another sentence may mean him.
    if (span.end > before || reading.sentence[end - 1] !== reading.sentence[tokenAt(reading.tokens, before)]) continue;
    for (let i = first; i < end; i++) if (cast.at[i]) named.add(cast.at[i]!);
  }
  return named;
}

function hearOf(scene: Scene, one: Unspoken, at: number, cues: ReturnType<typeof cuesBySentence>, reference: Reference): Heard {
  const { reading, cast } = scene;
  const platform = platformOf(reading, reference);
  const silent = reference.kind === 'none' || platform !== null;
  const speaker = silent ? speakerOfSilence(scene, at, one) : resolve(scene, reference);
  if (speaker?.member && speaker.member.gender === null) speaker.member.gender = genderOfCue(reading, one);
  const told = silent && !one.cue.length ? nothing : channelsOf(reading, one, at, speaker, cues);
  const found = told.parties.length ? told : (quotedBy(scene, one, at) ?? told);
  const channels = platform && !found.parties.length ? { ...found, parties: [platform], because: ['engine/channel/told'] } : found;
  if (speaker?.party.kind !== 'outlet') {
    const also = reference.kind === 'several' ? reference.each.flatMap((each) => outletOf(reading, each) ?? []) : [];
    return { reference, speaker, channels: { ...channels, parties: [...channels.parties, ...also] } };
  }
  const relied = channels.cited ?? toldBy(reading, one);
  const cited = relied && resolve(scene, readPhrase(reading, cast, relied));
  if (!cited) return { reference, speaker, channels };
  const parties = [...channels.parties.filter(({ name }) => name !== cited.party.name && name !== speaker.party.name), speaker.party];
  const because = [...channels.because, 'engine/channel/cites'];
  return { reference, speaker: { ...cited, because: 'engine/speaker/cited' }, channels: { parties, because, cited: null } };
}

/** "[It] quoted the commander as saying": the medium that the sentence's opening pronoun means. */
function quotedBy(scene: Scene, { because }: Unspoken, at: number): Channels | null {
  const { reading } = scene;
  const first = reading.sentences[reading.sentence[at] ?? 0] ?? at;
  const pronoun = reading.vocabulary.pronouns.get(reading.tokens[first]?.folded ?? '');
  if (!because.includes('engine/quoted-as-saying') || first >= at || pronoun?.gender !== 'n') return null;
  const medium = resolvePronoun(scene, first, 'n', false);
  return medium?.party.kind === 'outlet' ? { parties: [medium.party], because: ['engine/channel/relied-on'], cited: null } : null;
}

/** "W serwisie [Telegram] napisał": a platform carries what somebody says and says nothing itself. */
function platformOf({ vocabulary, tokens }: Reading, reference: Reference): Party | null {
  if (reference.kind !== 'other' && reference.kind !== 'named') return null;
  const [phrase] = phrasesAt(vocabulary, tokens, reference.at, reference.end);
  const meaning = phrase?.length === reference.end - reference.at ? phrase.meanings.find(({ kind }) => kind === 'platform') : undefined;
  return meaning?.kind === 'platform' ? { name: meaning.name, kind: 'outlet', entity: null, role: null, country: null } : null;
}

/** "сказала" tells that the speaker is a woman. */
function genderOfCue({ tokens, vocabulary }: Reading, { cue }: Unspoken): 'f' | 'm' | null {
  const last = cue.at(-1);
  return last ? vocabulary.genderOfVerb(tokens[tokenAt(tokens, last.end - 1)]?.folded ?? '') : null;
}

const outletOf = (reading: Reading, reference: Reference): Party | null =>
  reference.kind === 'entity' && reference.entity.kind === 'outlet' ? partyOfEntity(reading, reference.entity) : null;

const nothing: Channels = { parties: [], because: [], cited: null };

/** Where an attribution stands: at its source, its cue, or else its content. Tokens. */
function placeOf({ tokens }: Reading, { source, cue, content }: Unspoken): { at: number; end: number } {
  const anchor = source[0] ?? cue[0] ?? content[0];
  const at = anchor ? tokenAt(tokens, anchor.start) : 0;
  const end = Math.max(at, ...[...source, ...cue, ...content].map((span) => rangeOf(tokens, span).end));
  return { at: Math.min(at, Math.max(0, tokens.length - 1)), end };
}

/** Sentence → tokens of the cues in it. */
function cuesBySentence(reading: Reading, unspoken: readonly Unspoken[]): ReadonlyMap<number, readonly { at: number; of: Unspoken }[]> {
  const cues = new Map<number, { at: number; of: Unspoken }[]>();
  for (const of of unspoken)
    for (const span of of.cue) {
      const at = tokenAt(reading.tokens, span.start);
      const sentence = reading.sentence[at] ?? 0;
      const list = cues.get(sentence);
      if (list) list.push({ at, of });
      else cues.set(sentence, [{ at, of }]);
    }
  return cues;
}

/** So many cues of one sentence are compared at most: a list of hundreds is no sentence. */
const NEIGHBOURS = 12;

function channelsOf(
  reading: Reading,
  one: Unspoken,
  at: number,
  speaker: Speaker | null,
  cues: ReturnType<typeof cuesBySentence>,
): Channels {
  const near = cues.get(reading.sentence[at] ?? 0) ?? [];
  const others = near
    .slice(0, NEIGHBOURS)
    .filter(({ of }) => of !== one)
    .map((cue) => ({ at: cue.at, source: cue.of.source }));
  return findChannels(reading, { source: one.source, cue: one.cue, content: one.content, speaker: speaker?.party ?? null, others });
}

/** "сообщили РИА Новости [в пресс-службе Следственного комитета]": the medium behind the verb is told, the body behind "in" speaks. Tokens. */
function toldBy(reading: Reading, { source, cue }: Unspoken): Range | null {
  const { tokens, vocabulary, sentence } = reading;
  const [first] = source;
  const [verb] = cue;
  if (!vocabulary.headFirst || !first || !verb || source.length > 1) return null;
  const outlet = rangeOf(tokens, first);
  if (rangeOf(tokens, verb).end !== outlet.first || !vocabulary.prepositions.has(tokens[outlet.end]?.folded ?? '')) return null;
  let end = outlet.end + 1;
  while (end < tokens.length && end < outlet.end + 12 && sentence[end] === sentence[outlet.end] && tokens[end]?.kind === 'word') end++;
  const [body] = itemsIn(reading, { first: outlet.end + 1, end });
  const speaks =
    (body?.kind === 'listed' && body.entity.kind === 'institution') ||
    (body?.kind === 'phrase' && body.meanings.some(({ kind }) => kind === 'body')) ||
    (body?.kind === 'office' && body.noun.institution !== null);
  return speaks ? { first: outlet.end + 1, end } : null;
}

/** A bare quotation that opens a paragraph belongs to whoever is named behind it there: «"No." "Never," said Peskov.» */
function lookAhead(reading: Reading, order: readonly number[], spoken: readonly Spoken[]): void {
  for (let i = order.length - 2; i >= 0; i--) {
    const here = spoken[order[i]!]!; // inside
    const next = spoken[order[i + 1]!]!;
    if (here.one.source.length || here.one.cue.length || !next.speaker) continue;
    const sameBlock = reading.block[here.at] === reading.block[next.at];
    if (!sameBlock || next.one.form !== 'direct' || (here.speaker && here.speaker.confidence > 0.88)) continue;
    here.speaker = { ...next.speaker, because: 'engine/speaker/named-behind', confidence: Math.min(0.8, next.speaker.confidence) };
  }
}

/** "a war reporter says …", in headline or lead, is the person who speaks next and is named there for the first time. */
function introduce(reading: Reading, order: readonly number[], spoken: readonly Spoken[]): void {
  for (let i = order.length - 2; i >= 0; i--) {
    const here = spoken[order[i]!]!; // inside
    const { reference } = here;
    if (here.one.because.includes('engine/transcript')) continue; // "Host:" is nobody who answers
    if (reference.kind !== 'calling' || reference.possessor || reference.calling.country || here.speaker?.party.kind !== 'unknown')
      continue;
    if ((reading.block[here.at] ?? 0) > 1 || reading.vocabulary.anonymous.has(reference.calling.word)) continue;
    const next = spoken[order[i + 1]!]!.speaker; // inside
    const place = next?.member?.places[0] ?? -1;
    if (!next?.member || next.member.entity || next.party.kind !== 'person' || place < here.at || place > here.end + 60) continue; // tokens: the next paragraph
    if (next.member.callings.length) continue;
    here.speaker = { ...next, because: 'engine/speaker/introduced-later', confidence: 0.6 };
  }
}

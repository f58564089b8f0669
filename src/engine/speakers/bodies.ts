// Bodies and groups × what was said before → who they are.
//   "the ministry" after "the Russian Foreign Ministry" → that one · "the two leaders" → the last two named

import { lastOutlet } from './media.ts';
import type { Member } from './member.ts';
import { partyOfEntity, partyOfText } from './parties.ts';
import type { Reading } from './reading.ts';
import { findLast, joined, ofMember, type Scene, type Speaker, stranger, why } from './scene.ts';
import type { Reference } from './source.ts';

/** "the ministry", "the Swedish government": one spoken for or named before, else the ruleset's, else as written. */
export function resolveBody(scene: Scene, reference: Extract<Reference, { kind: 'body' }>): Speaker | null {
  const { reading } = scene;
  const { country, institution, words, known } = reference;
  const id =
    institution && country
      ? reading.lexicon.institutions[`${country}/${institution}`]
      : words.length === 0 && country && !institution
        ? reading.lexicon.institutions[`${country}/government`]
        : undefined;
  const entity = id ? reading.lexicon.entities[id] : undefined;
  if (entity) return { party: partyOfEntity(reading, entity), member: null, because: why('institution'), confidence: 0.85 };
  const outlet = words[0] === 'media' && known && !country ? lastOutlet(reading, reference.at) : null;
  if (outlet) return { party: outlet, member: null, because: why('outlet-again'), confidence: 0.7 };
  if (known && !country) {
    const earlier = earlierBody(scene, reference.at, institution, words);
    if (earlier) return earlier;
  }
  const kind = words[0] === 'media' ? 'outlet' : 'institution';
  const isOfNation = institution ? institution !== 'embassy' : isAuthority(reading, reference);
  const party = partyOfText(reference, kind, country ?? (isOfNation ? reading.nation : null));
  return party && { party, member: null, because: why('as-written'), confidence: 0.7 };
}

/** The last listed institution, or speaking body, that the noun can mean: "the ministry" after "the Russian Foreign Ministry". */
function earlierBody({ reading, turns }: Scene, at: number, institution: string | null, words: readonly string[]): Speaker | null {
  const turn = findLast(turns, ({ speaker, at: where }) => {
    if (where >= at || speaker.party.kind !== 'institution') return false;
    const entity = reading.lexicon.entities[speaker.party.entity ?? ''];
    if (institution) return entity?.form === institution;
    return canBe(reading, entity?.form ?? null, speaker.party.name, words);
  });
  if (turn) return { ...turn.speaker, because: why('institution'), confidence: 0.85 };
  for (let i = at - 1; i >= 0 && i > at - 400; i--) {
    const mention = reading.mentions[i];
    const entity = mention && reading.lexicon.entities[mention.entity];
    if (entity?.kind !== 'institution' || mention?.strength === 'metonym') continue;
    if (institution ? entity.form === institution : canBe(reading, entity.form, entity.name, words))
      return { party: partyOfEntity(reading, entity), member: null, because: why('institution'), confidence: 0.7 };
  }
  return null;
}

/** "the ministry" can be a foreign ministry; "the company" can not. */
function canBe(reading: Reading, form: string | null, name: string, words: readonly string[]): boolean {
  const [word] = words;
  if (word === undefined) return true;
  if (name.toLowerCase().includes(word)) return true;
  const english = form?.split('-').at(-1) ?? '';
  return english !== '' && reading.vocabulary.ministries.has(word) && english === 'ministry';
}

/** "the two leaders", "both presidents": the last two people named; otherwise as written. */
export function resolveGroup(scene: Scene, reference: Extract<Reference, { kind: 'group' }>): Speaker | null {
  const { reading, cast } = scene;
  if (reference.two && !reference.country) {
    const pair: Member[] = [];
    for (let i = reference.at - 1; i >= 0 && i > reference.at - 150 && pair.length < 2; i--) {
      const member = cast.at[i];
      if (member?.entity && !reading.said[i] && !pair.includes(member)) pair.push(member);
    }
    const [second, first] = pair;
    if (first && second && isPair(reading, reference))
      return joined(scene, [ofMember(scene, first, 'group', 0.65), ofMember(scene, second, 'group', 0.65)]);
  }
  return stranger(scene, reference, reference.country ?? (isAuthority(reading, reference) ? reading.nation : null));
}

/** Officials, police, prosecutors: where no country stands beside them, they are those of the country that the text is about. */
const isAuthority = (reading: Reading, reference: Reference): boolean =>
  reading.tokens
    .slice(reference.at, reference.end)
    .some(({ folded }) => reading.vocabulary.authorities.has(reading.vocabulary.stem(folded)));

/** Only words for those in office stand for two who were named: "the two leaders", not "the two witnesses". */
const isPair = (reading: Reading, reference: Reference): boolean =>
  reading.tokens.slice(reference.at, reference.end).some(({ folded }) => reading.vocabulary.pairs.has(reading.vocabulary.stem(folded)));

// A name as written → whom of the text's people it means: the one written in full with this last name, the latest before the place.

import { place } from './cast.ts';
import type { Cast, Member } from './member.ts';
import type { Range, Reading } from './reading.ts';

/** Whom a name means: the one written in full with this last name, the latest before the place if there are several. */
export function memberOf(reading: Reading, cast: Cast, name: Range): Member | undefined {
  const { tokens, vocabulary } = reading;
  for (let i = name.first; i < name.end; i++) {
    const here = cast.at[i];
    if (here) return here;
  }
  const stem = vocabulary.stem(tokens[name.end - 1]?.folded ?? '');
  const namesakes = cast.bySurname.get(stem) ?? [];
  const fitting = name.end - name.first > 1 ? namesakes.filter((one) => sharesFirst(reading, one, name)) : namesakes;
  const before = fitting.filter((one) => (one.places[0] ?? 0) <= name.first);
  const chosen = latest(before.length ? before : fitting, name.first);
  const given = chosen || name.end - name.first > 1 ? undefined : cast.byGiven.get(stem);
  const found = chosen ?? (given && (given.places[0] ?? 0) <= name.first ? given : undefined);
  if (found) {
    place(reading, cast, found, name, false);
    found.sure = true;
  }
  return found;
}

const sharesFirst = ({ tokens, vocabulary }: Reading, member: Member, name: Range): boolean =>
  member.written.some(({ first }) => vocabulary.stem(tokens[first]?.folded ?? '') === vocabulary.stem(tokens[name.first]?.folded ?? ''));

function latest(members: readonly Member[], at: number): Member | undefined {
  let best: Member | undefined;
  let where = -1;
  for (const member of members) {
    const last = member.written.filter(({ first }) => first <= at).at(-1)?.first ?? 0;
    if (last > where || !best) {
      best = member;
      where = last;
    }
  }
  return best;
}

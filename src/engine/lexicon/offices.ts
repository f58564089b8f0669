// Dated offices → who somebody was on a day, and who held an office on a day.
//   roleAt(assad, '2025-03-01') → {role: 'former President of Syria', tense: 'former'}
//   holdersAt(lexicon, {office: 'president', country: 'US', of: null}, '2023-05-01') → ['official/us/biden']
import type { Country, EntityId } from '../../model.ts';
import type { Lexicon, ListedEntity, Office, OfficeKind } from '../lexicon.ts';

export type Role = {
  /** "President of Syria", "former President of Syria", "Minister of Defence (last known: 2022-08)". */
  readonly role: string;
  readonly office: Office;
  readonly tense: 'current' | 'former' | 'last-known';
};

/** Partial dates are read in the office's favour: `from` 2012 begins on 1 January, `to` 2012 ends on 31 December. */
const begins = (date: string | null): string => (date === null ? '0000-00-00' : date.padEnd(10, '-01'));
const ends = (date: string): string => date.padEnd(10, '-99');

const heldAt = (office: Office, day: string): boolean => begins(office.from) <= day && (office.to === null ? true : day <= ends(office.to));

/**
 * The role on that day (ISO 8601, a date-time too); the last one before it as "former"; null when every office lies later.
 * Of several at a time the one listed first. `day` null: the latest there is.
 */
export function roleAt(entity: Pick<ListedEntity, 'offices'>, day: string | null): Role | null {
  const at = (day ?? '9999-12-31').slice(0, 10);
  const held = entity.offices.find((office) => heldAt(office, at) && (office.seen === null || at <= ends(office.seen)));
  if (held) return { role: held.role, office: held, tense: 'current' };
  const known = entity.offices.find((office) => heldAt(office, at));
  if (known) return { role: `${known.role} (last known: ${known.seen})`, office: known, tense: 'last-known' };
  let last: Office | null = null;
  for (const office of entity.offices) if (office.to !== null && ends(office.to) < at && (last?.to ?? '') < office.to) last = office;
  return last && { role: /^former\b/i.test(last.role) ? last.role : `former ${last.role}`, office: last, tense: 'former' };
}

/** Holders on that day, those vouched for first. Null as day: the ruleset's `asOf`. */
export function holdersAt(
  lexicon: Lexicon,
  wanted: { readonly office: OfficeKind; readonly country: Country; readonly of?: EntityId | null },
  day: string | null,
): EntityId[] {
  const at = (day ?? lexicon.rulesets[0]?.asOf ?? '9999-12-31').slice(0, 10);
  const surely: EntityId[] = [];
  const perhaps: EntityId[] = [];
  for (const id of lexicon.holders[`${wanted.office}/${wanted.country}`] ?? []) {
    for (const office of lexicon.entities[id]?.offices ?? []) {
      if (office.kind !== wanted.office || office.country !== wanted.country || !heldAt(office, at)) continue;
      if (wanted.of && office.of !== wanted.of) continue;
      (office.seen === null || at <= ends(office.seen) ? surely : perhaps).push(id);
      break;
    }
  }
  return surely.length ? surely : perhaps;
}

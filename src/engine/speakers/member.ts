// A text's people, and what they are called in it.

import type { Country, EntityId, Party } from '../../model.ts';
import type { ListedEntity } from '../lexicon.ts';
import type { Range } from './reading.ts';

export type Gender = 'f' | 'm' | null;

/** What somebody is called beside the name: offices that the word may stand for, or just a word ("journalist"). `country`: of the office. */
export type Calling = {
  readonly offices: readonly string[];
  readonly word: string;
  /** As the text has it. */
  readonly shown: string;
  readonly country: Country | null;
  readonly of: EntityId | null;
  /** The kind of institution that a spokesperson speaks for: `foreign-ministry`; `other`: a body named by a word, "the company spokesman". */
  readonly speaksFor: string | null;
  readonly woman: boolean;
  /** "the former president": no longer. */
  readonly former: boolean;
};

/** Grows while the text is read; nothing outside this stage sees it. */
export type Member = {
  readonly entity: ListedEntity | null;
  /** Where the name is written in full; the first one is the introduction. */
  readonly written: Range[];
  readonly callings: Calling[];
  /** Tokens at which a name begins, ascending. */
  readonly places: number[];
  gender: Gender;
  /** Worked out once, and again when more is known: see `partyOfMember`. */
  shown: { readonly party: Party; readonly known: number } | null;
  /** False for capitals that may as well be a place or a firm: they count as a person once they speak. */
  sure: boolean;
};

export type Cast = {
  readonly byEntity: Map<EntityId, Member>;
  /** Stem of the last name → those named in full, in the order of the text. */
  readonly bySurname: Map<string, Member[]>;
  /** Stem of the first name → the first one who bears it: "Fahmi" for "Fahmi Fadzil". */
  readonly byGiven: Map<string, Member>;
  /** Whose name begins at this token. */
  readonly at: (Member | undefined)[];
};

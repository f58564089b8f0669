// What `check` says, and how its parts see a ruleset: all entries of a kind with the file they stand in.
import type { RulesetFile } from '../schema.ts';

export type Problem = {
  readonly file: string;
  /** Its id, or its place in the file. */
  readonly entry: string | null;
  readonly field: string | null;
  readonly what: string;
  readonly mend: string;
};

export type Kind = Exclude<keyof RulesetFile, '$schema'>;
export type Entry<Key extends Kind> = NonNullable<RulesetFile[Key]>[number];
export type Entries = <Key extends Kind>(key: Key) => readonly { readonly file: string; readonly entry: Entry<Key> }[];

/** Kinds whose entries carry evidence; `countries` have no id of their own. */
export const EVIDENCED = ['outlets', 'officials', 'institutions', 'networks', 'terms', 'narratives', 'notices', 'countries'] as const;
export const IDENTIFIED = [
  'outlets',
  'officials',
  'institutions',
  'networks',
  'terms',
  'narratives',
  'notices',
  'publisherNotices',
] as const;

export const idOf = (entry: { readonly id?: string; readonly country?: string | undefined }): string => entry.id ?? entry.country ?? '';

// Rulesets, lowest first → the same without what a higher one overrides, excepts or its publisher revoked, and every such conflict, listed:
// nothing is merged silently. An entry is replaced as a whole, never field by field, so that a label has one source and one signer.
//   layer([{ruleset: core}, {ruleset: desk}]).conflicts → [{entry: 'outlet/ru/tass', by: 'desk', over: 'core', how: 'replaced', why: null}]
import type { Ruleset, RulesetFile } from './schema.ts';

export type Layer = { readonly ruleset: Ruleset; readonly revoked?: readonly string[] };
export type Conflict = {
  readonly entry: string;
  /** Ids of the rulesets. */
  readonly by: string;
  readonly over: string;
  readonly how: 'replaced' | 'excepted' | 'revoked';
  readonly why: string | null;
};

type Entry = { readonly id?: string };
type Lists = Readonly<Record<string, readonly Entry[]>>;
const listsOf = (file: RulesetFile): Lists => {
  const { $schema: _, corrections: __, exceptions: ___, ...lists } = file;
  return lists as Lists;
};

export function layer(layers: readonly Layer[]): { readonly rulesets: readonly Ruleset[]; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  // What stands above, filled from the top down: id → who decided, and how.
  const above = new Map<string, Omit<Conflict, 'entry' | 'over'>>();
  const rulesets: Ruleset[] = [];
  for (const { ruleset, revoked = [] } of [...layers].reverse()) {
    const gone = new Set(revoked);
    const own = new Map<string, Omit<Conflict, 'entry' | 'over'>>();
    const keep = ({ id }: Entry): boolean => {
      if (id === undefined) return true;
      if (gone.has(id)) {
        conflicts.push({ entry: id, by: ruleset.id, over: ruleset.id, how: 'revoked', why: null });
        return false;
      }
      const decided = above.get(id);
      if (decided) conflicts.push({ entry: id, over: ruleset.id, ...decided });
      else own.set(id, { by: ruleset.id, how: 'replaced', why: null });
      return !decided;
    };
    const files = ruleset.files.map((file) => {
      const lists = Object.entries(listsOf(file)).map(([key, list]) => [key, list.filter(keep)]);
      return { ...file, ...Object.fromEntries(lists) } as RulesetFile;
    });
    for (const { entry, why } of ruleset.files.flatMap((file) => file.exceptions ?? []))
      own.set(entry, { by: ruleset.id, how: 'excepted', why });
    for (const [id, decided] of own) above.set(id, decided);
    rulesets.unshift({ ...ruleset, files });
  }
  return { rulesets, conflicts };
}

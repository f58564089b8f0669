// A ruleset's files ⇄ the one text that is signed, distributed and installed. Reproducible byte for byte: files in the order of their paths,
// an entry a line, so that two versions differ in few lines and `delta.ts` finds them.
//   {"id":"desk",…,"files":[\n{"outlets":[\n{"id":"outlet/xx/one",…},\n{"id":"outlet/xx/two",…}\n]}\n]}\n
import { parseJson } from './json.ts';
import { type Ruleset, type RulesetFile, type RulesetHeader, ruleset } from './schema.ts';

export function buildRuleset(header: RulesetHeader, files: ReadonlyMap<string, RulesetFile>): string {
  const { $schema: _, ...fields } = header;
  const texts = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => {
      const lists = Object.entries(file).filter(([key]) => key !== '$schema');
      return `{${lists.map(([key, list]) => `${JSON.stringify(key)}:[\n${(list as unknown[]).map((entry) => JSON.stringify(entry)).join(',\n')}\n]`).join(',')}}`;
    });
  return `${JSON.stringify(fields).slice(0, -1)},"files":[\n${texts.join(',\n')}\n]}\n`;
}

/** Never throws; `detail` names the place. */
export function readBuilt(
  text: string,
): { readonly ok: true; readonly ruleset: Ruleset } | { readonly ok: false; readonly detail: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Only now, because it takes longer: where it goes wrong.
    const read = parseJson(text);
    return { ok: false, detail: `not JSON: ${read.ok ? 'it cannot be read' : read.detail}` };
  }
  const parsed = ruleset.safeParse(value);
  if (parsed.success) return { ok: true, ruleset: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown shape'}` };
}

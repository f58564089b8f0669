// A ruleset's files → everything that is wrong with them: file, entry, field, what, and how to mend it. Never throws.
//   checkRuleset(new Map([["outlets/xx.json", "{…}"]])) → [{file: "outlets/xx.json", entry: "outlet/xx/one", field: "evidence", …}]
// First the shape of each file; when all have it, what they say together: evidence, dates, names, hosts, criteria, examples.
import type * as z from 'zod/mini';
import type { Language } from '../language/language.ts';
import { checkCriteria } from './check/criteria.ts';
import { checkDates } from './check/dates.ts';
import { checkExamples } from './check/examples.ts';
import { checkHosts } from './check/hosts.ts';
import { checkNames } from './check/names.ts';
import type { Entries, Problem } from './check/problem.ts';
import { checkReferences } from './check/references.ts';
import { format } from './format.ts';
import { parseJson } from './json.ts';
import { type RulesetFile, type RulesetHeader, rulesetFile, rulesetHeader } from './schema.ts';

export type { Problem } from './check/problem.ts';

export function checkRuleset(texts: ReadonlyMap<string, string>, languages: Readonly<Record<string, Language>>): Problem[] {
  const problems: Problem[] = [];
  const files = new Map<string, RulesetFile>();
  let header: RulesetHeader | null = null;
  for (const [file, text] of texts) {
    const schema = file === 'ruleset.json' ? rulesetHeader : rulesetFile;
    const read = parseJson(text);
    if (!read.ok) {
      problems.push({ file, entry: null, field: null, what: `not JSON: ${read.detail}`, mend: 'mend the syntax at that place' });
      continue;
    }
    const parsed = schema.safeParse(read.value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.push(shapeProblem(file, read.value, issue));
      continue;
    }
    if (file === 'ruleset.json') header = read.value as RulesetHeader;
    else files.set(file, read.value as RulesetFile);
    if (format(read.value) !== text)
      problems.push({ file, entry: null, field: null, what: 'not in the canonical form', mend: 'run `according-to check DIR --write`' });
  }
  if (!header) {
    const known = problems.some(({ file }) => file === 'ruleset.json');
    if (!known) problems.push({ file: 'ruleset.json', entry: null, field: null, what: 'missing', mend: 'add it: id, name, version, asOf' });
    return problems;
  }
  if (problems.some(({ what }) => what !== 'not in the canonical form')) return problems;
  const entries = gather(files);
  return [
    ...problems,
    ...checkReferences(entries),
    ...checkDates(entries, header),
    ...checkCriteria(entries),
    ...checkNames(entries),
    ...checkHosts(entries),
    ...checkExamples(entries, { ...header, files: [...files.values()] }, languages),
  ];
}

/** outlets.3.control → entry "outlet/ru/tass", field "control" */
function shapeProblem(file: string, value: unknown, issue: z.core.$ZodIssue): Problem {
  const [list, index, ...rest] = issue.path;
  const entry = ((value as Record<PropertyKey, unknown>)[list ?? ''] as Record<PropertyKey, unknown> | undefined)?.[index ?? ''];
  const id = (entry as { id?: unknown } | undefined)?.id;
  const what = issue.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ')}` : issue.message;
  return {
    file,
    entry: typeof id === 'string' ? id : issue.path.slice(0, 2).join('.') || null,
    field: rest.join('.') || null,
    what,
    mend: issue.code === 'unrecognized_keys' ? 'take it away or correct its spelling' : 'see the format reference, src/ruleset/README.md',
  };
}

function gather(files: ReadonlyMap<string, RulesetFile>): Entries {
  return (key) => [...files].flatMap(([file, contents]) => ((contents[key] ?? []) as never[]).map((entry) => ({ file, entry })));
}

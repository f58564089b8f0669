// Names that two entries claim, and rules that can never match: guards for names that the entry does not have, decoys that hold no name.
import type { Entries, Problem } from './problem.ts';

export function checkNames(entries: Entries): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { file, entry } of [...entries('outlets'), ...entries('institutions'), ...entries('officials')]) {
    const names = namesOf(entry);
    const guarded = (name: string) => entry.guards?.some((guard) => guard.names === undefined || guard.names.includes(name));
    for (const name of names.full) {
      const key = name.toLowerCase();
      const owner = owners.get(key);
      if (owner && owner !== entry.id && !guarded(name))
        problems.push({
          file,
          entry: entry.id,
          field: 'names',
          what: `“${name}” is a name of ${owner} too, and no guard tells them apart`,
          mend: 'guard the name (`guards`), or leave it with one of them',
        });
      if (!owner || !guarded(name)) owners.set(key, entry.id);
    }
    const all = [...names.full, ...names.other];
    entry.guards?.forEach((guard, i) => {
      const say = (what: string, mend: string) => problems.push({ file, entry: entry.id, field: `guards.${i}`, what, mend });
      if (!guard.near && !guard.country) say('asks for nothing', 'say `near` or `country`, or take the guard away');
      for (const name of guard.names ?? [])
        if (!all.includes(name)) say(`“${name}” is no name of the entry`, 'correct or take it away: the guard is dead');
    });
    for (const phrase of entry.not ?? []) {
      const folded = phrase.toLowerCase();
      if (all.some((name) => name.toLowerCase() === folded))
        problems.push({
          file,
          entry: entry.id,
          field: 'not',
          what: `“${phrase}” shadows a name of the entry`,
          mend: 'take one of them away',
        });
      else if (!all.some((name) => folded.includes(name.toLowerCase())))
        problems.push({
          file,
          entry: entry.id,
          field: 'not',
          what: `“${phrase}” holds no name of the entry`,
          mend: 'take it away: it is dead',
        });
    }
  }
  const terms = new Map<string, string>();
  for (const { file, entry } of entries('terms'))
    for (const form of Object.values(entry.forms).flat()) {
      const owner = terms.get(form.toLowerCase());
      if (owner && owner !== entry.id)
        problems.push({
          file,
          entry: entry.id,
          field: 'forms',
          what: `“${form}” is a form of ${owner} too`,
          mend: 'leave it with one of them',
        });
      terms.set(form.toLowerCase(), entry.id);
    }
  entries('nouns').forEach(({ file, entry }, i) => {
    if ([entry.office, entry.institution, entry.media].filter((one) => one !== undefined).length !== 1)
      problems.push({
        file,
        entry: `nouns.${i}`,
        field: null,
        what: 'a noun is an office, an institution or media',
        mend: 'say exactly one of the three',
      });
  });
  return problems;
}

function namesOf(entry: object): { full: string[]; other: string[] } {
  const { name, names, short, alone, metonyms } = entry as {
    name: string;
    names?: Record<string, string[]>;
    short?: Record<string, string[]>;
    alone?: Record<string, string[]>;
    metonyms?: Record<string, string[]>;
  };
  const flat = (lists: Record<string, string[]> | undefined) => Object.values(lists ?? {}).flat();
  return { full: [...new Set([name, ...flat(names)])], other: [...flat(short), ...flat(alone), ...flat(metonyms)] };
}

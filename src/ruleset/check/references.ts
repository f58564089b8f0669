// Ids that stand twice, evidence that is incomplete or of an unknown source, entries that name others which do not exist.
import { type Entries, EVIDENCED, IDENTIFIED, idOf, type Problem } from './problem.ts';

export function checkReferences(entries: Entries): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const kind of IDENTIFIED)
    for (const { file, entry } of entries(kind)) {
      const other = seen.get(entry.id);
      if (other)
        problems.push({ file, entry: entry.id, field: 'id', what: `the id stands in ${other} too`, mend: 'join the two, or rename one' });
      seen.set(entry.id, file);
    }
  const sources = new Set(entries('sources').map(({ entry }) => entry.key));
  const used = new Set<string>();
  for (const kind of EVIDENCED)
    for (const { file, entry } of entries(kind))
      entry.evidence.forEach((one, i) => {
        const field = `evidence.${i}`;
        if (one.source !== undefined) {
          used.add(one.source);
          if (!sources.has(one.source))
            problems.push({
              file,
              entry: idOf(entry),
              field,
              what: `unknown source “${one.source}”`,
              mend: 'add it to `sources`, or correct the key',
            });
        } else if (!one.title || !one.url || !one.date)
          problems.push({
            file,
            entry: idOf(entry),
            field,
            what: 'evidence without a source needs title, url and date',
            mend: 'add what is missing',
          });
      });
  for (const { file, entry } of entries('sources'))
    if (!used.has(entry.key))
      problems.push({ file, entry: entry.key, field: 'key', what: 'no entry uses this source', mend: 'take it away' });
  const institutions = new Set(entries('institutions').map(({ entry }) => entry.id));
  for (const { file, entry } of entries('officials'))
    entry.offices.forEach((office, i) => {
      if (office.of !== undefined && !institutions.has(office.of))
        problems.push({
          file,
          entry: entry.id,
          field: `offices.${i}.of`,
          what: `there is no institution “${office.of}”`,
          mend: 'add the institution, or correct the id',
        });
    });
  for (const { file, entry } of entries('notices'))
    if (!entry.text.en)
      problems.push({ file, entry: entry.id, field: 'text', what: 'no English text', mend: 'add `en`: readers of other languages see it' });
  return problems;
}

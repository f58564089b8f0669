// Dates in order: nothing ends before it begins, nobody takes office or is read about after the ruleset's day.
import type { RulesetHeader } from '../schema.ts';
import { type Entries, EVIDENCED, idOf, type Problem } from './problem.ts';

/** `check` may run later than the ruleset is as of; evidence cannot have been read in the future of the newest release. */
const LATEST = (): string => new Date().toISOString().slice(0, 10);

export function checkDates(entries: Entries, header: RulesetHeader): Problem[] {
  const problems: Problem[] = [];
  const late = (date: string) => date > LATEST();
  if (late(header.asOf))
    problems.push({
      file: 'ruleset.json',
      entry: null,
      field: 'asOf',
      what: `${header.asOf} lies in the future`,
      mend: 'say the day of the data',
    });
  for (const { file, entry } of entries('officials'))
    entry.offices.forEach(({ from, to, seen }, i) => {
      const say = (what: string, mend: string) => problems.push({ file, entry: entry.id, field: `offices.${i}`, what, mend });
      if (from && to && to.slice(0, from.length) < from.slice(0, to.length))
        say(`ends on ${to}, before it begins on ${from}`, 'correct one of the dates');
      if (from && late(from)) say(`begins on ${from}, in the future`, 'leave it out until it begins');
      if (seen && to && seen.slice(0, to.length) > to) say(`was seen on ${seen}, after its end on ${to}`, 'take `seen` away');
      if (seen && seen > header.asOf) say(`was seen on ${seen}, after the ruleset's day`, 'raise `asOf`, or correct `seen`');
    });
  for (const { file, entry } of entries('outlets'))
    if (entry.from && entry.to && entry.to < entry.from)
      problems.push({
        file,
        entry: entry.id,
        field: 'to',
        what: `ends on ${entry.to}, before ${entry.from}`,
        mend: 'correct one of the dates',
      });
  for (const kind of EVIDENCED)
    for (const { file, entry } of entries(kind))
      entry.evidence.forEach(({ date }, i) => {
        if (date && late(date))
          problems.push({
            file,
            entry: idOf(entry),
            field: `evidence.${i}.date`,
            what: `read on ${date}, in the future`,
            mend: 'say the day of reading',
          });
      });
  return problems;
}

// The difference between two versions of a built ruleset, by lines: a built ruleset has an entry a line, so an edit touches few of them.
//   makeDelta("a\nb\nc", "a\nB\nc") → [[0,1],["B"],[2,1]]     a pair copies lines of the old text, a list of strings inserts
// A delta needs no trust: what it gives is accepted by its SHA-256 alone.
type Step = readonly [from: number, count: number] | readonly string[];

/** Greedy: at each line of the new text the run of old lines that goes on longest from a line's nearest place. Linear but for repeated lines (at most 8 places tried). */
export function makeDelta(before: string, after: string): string {
  const old = before.split('\n');
  const lines = after.split('\n');
  const places = new Map<string, number[]>();
  old.forEach((line, index) => {
    const list = places.get(line);
    if (!list) places.set(line, [index]);
    else if (list.length < 8) list.push(index);
  });
  const steps: (readonly [number, number] | string[])[] = [];
  for (let i = 0; i < lines.length; ) {
    let from = -1;
    let count = 0;
    for (const place of places.get(lines[i] ?? '') ?? []) {
      let run = 0;
      while (i + run < lines.length && place + run < old.length && lines[i + run] === old[place + run]) run++;
      if (run > count) [from, count] = [place, run];
    }
    const last = steps.at(-1);
    if (count > 0) steps.push([from, count]);
    else if (last && typeof last[0] === 'string') (last as string[]).push(lines[i] ?? '');
    else steps.push([lines[i] ?? '']);
    i += Math.max(count, 1);
  }
  return JSON.stringify(steps);
}

/** The new text, or null when the delta is malformed, does not fit the old text, or would give more than `limit` UTF-16 code units. */
export function applyDelta(before: string, delta: string, limit: number): string | null {
  let steps: unknown;
  try {
    steps = JSON.parse(delta);
  } catch {
    return null;
  }
  if (!Array.isArray(steps)) return null;
  const old = before.split('\n');
  const out: string[] = [];
  let size = -1;
  for (const step of steps as Step[]) {
    if (!Array.isArray(step) || step.length === 0) return null;
    const [from, count] = step;
    const copies = typeof from === 'number';
    if (
      copies &&
      (step.length !== 2 ||
        typeof count !== 'number' ||
        !Number.isInteger(from) ||
        !Number.isInteger(count) ||
        from < 0 ||
        count < 1 ||
        from + count > old.length)
    )
      return null;
    for (const line of copies ? old.slice(from, from + (count as number)) : (step as readonly unknown[])) {
      if (typeof line !== 'string') return null;
      size += line.length + 1;
      if (size > limit) return null;
      out.push(line);
    }
  }
  return out.join('\n');
}

// How long something takes, and a table of it.

/** Median milliseconds of a run, and the heap that a run leaves reachable or uncollected, in MB. */
export type Timing = { readonly ms: number; readonly mb: number };
export type Row = Timing & { readonly what: string; readonly bytes?: number; readonly against?: number };

/** Warm runs first, then the median of as many as fit into about a second (at least three). */
export function time(run: () => unknown): Timing {
  const begun = performance.now();
  for (let i = 0; i < 5 && performance.now() - begun < 500; i++) run();
  const heap = process.memoryUsage().heapUsed;
  const times: number[] = [];
  let mb = 0;
  for (const start = performance.now(); times.length < 3 || (performance.now() - start < 1000 && times.length < 200); ) {
    const before = performance.now();
    run();
    times.push(performance.now() - before);
    mb = Math.max(mb, (process.memoryUsage().heapUsed - heap) / 1e6);
  }
  return { ms: times.sort((a, b) => a - b)[times.length >> 1] ?? 0, mb };
}

export function printRows(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ what, ms, mb, bytes, against }) => [
    what,
    ms < 10 ? ms.toFixed(2) : ms.toFixed(0),
    bytes ? Math.round(bytes / ms).toLocaleString('en') : '',
    against ? `× ${(ms / against).toFixed(ms / against < 1 ? 3 : 1)}` : '',
    mb.toFixed(1),
  ]);
  const table = [['', 'ms', 'KB/s', 'beside ours', 'MB'], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  process.stdout.write(
    `\n${title}\n${table.map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')).join('\n')}\n`,
  );
}

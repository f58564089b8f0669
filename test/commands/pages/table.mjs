// Rows of measured pages → the table, and what the budget says to it.

/** @typedef {'same' | 'restless' | 'CHANGED'} Sameness */
/** @typedef {{ file: string, article: boolean, claims: number, script: number, all: number, longest: number, reader: number, rival: number | null, rivalAll: number | null, body: Sameness, column: Sameness, errors: string[] }} Row */
/** @typedef {'script' | 'all' | 'longest' | 'reader' | 'rival' | 'rivalAll'} Measure */

/** Readability's median on the articles among the saved pages, on the machine that the budget was set on. */
const REFERENCE = 24;

/** @param {readonly Row[]} rows @param {number} rounds */
export function printTable(rows, rounds) {
  /** @type {readonly Measure[]} */
  const measures = [
    'script',
    'all',
    'longest',
    'reader',
    ...(rows.some(({ rival }) => rival !== null) ? /** @type {const} */ (['rival', 'rivalAll']) : []),
  ];
  const pad = (/** @type {string | number} */ value) => String(value).padStart(9);
  const fixed = (/** @type {number | null} */ value) => pad((value ?? 0).toFixed(1));
  console.log(`${'page'.padEnd(32)}${['claims', ...measures].map(pad).join('')}  body      column`);
  for (const row of rows)
    console.log(
      `${row.file.slice(0, 30).padEnd(32)}${pad(row.article ? row.claims : '–')}${measures.map((measure) => fixed(row[measure])).join('')}  ${row.body.padEnd(8)}  ${row.column}${row.errors.map((error) => `  ${error}`).join('')}`,
    );
  const articles = rows.filter(({ article }) => article);
  const pace = REFERENCE / quantile(articles, 'reader', 0.5);
  console.log(`\nMilliseconds, median / 95th percentile; each page in a fresh process${rounds > 1 ? `, median of ${rounds} visits` : ''}.`);
  for (const [name, group] of /** @type {const} */ ([
    ['articles', articles],
    ['… that show something', articles.filter(({ claims }) => claims)],
    ['no articles', rows.filter(({ article }) => !article)],
  ])) {
    console.log(`${name.padEnd(32)}${pad(group.length)}`);
    for (const measure of measures) {
      const [half, most] = [quantile(group, measure, 0.5), quantile(group, measure, 0.95)];
      const beside = ` = ${(half / quantile(articles, 'reader', 0.5)).toFixed(2)} / ${(most / quantile(articles, 'reader', 0.95)).toFixed(2)} of Readability's on articles`;
      const paced = `; ${(half * pace).toFixed(1)} / ${(most * pace).toFixed(1)} where Readability takes ${REFERENCE}`;
      console.log(`  ${measure.padEnd(10)}${fixed(half)} /${fixed(most)}${measure === 'reader' ? '' : beside + paced}`);
    }
  }
  const count = (/** @type {(row: Row) => boolean} */ test) => rows.filter(test).length;
  console.log(
    `${rows.length} pages: ${count(({ body }) => body === 'CHANGED')} with a changed body (${count(({ body }) => body === 'restless')} change by themselves), ${count(({ column }) => column === 'CHANGED')} with a moved column (${count(({ column }) => column === 'restless')}), ${count(({ errors }) => errors.length > 0)} with an error of ours, ${count(({ longest }) => longest > 50)} with a task of ours over 50 ms`,
  );
}

/** @param {readonly Row[]} rows @param {Measure} measure @param {number} share */
function quantile(rows, measure, share) {
  const sorted = rows.map((row) => row[measure] ?? 0).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

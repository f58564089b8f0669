// A report → CSV (RFC 4180): a header and a row for each claim, for spreadsheets.
// A cell that a spreadsheet would run as a formula ("=HYPERLINK(…)" in a page's title) begins with an apostrophe:
// https://owasp.org/www-community/attacks/CSV_Injection
import type { Report } from '../model.ts';
import { tellQuantity, toldClaims, wordsOf } from './told.ts';

const HEADER = [
  ...['id', 'claim', 'speaker', 'role', 'country', 'channel', 'stance', 'form', 'kinds', 'quantities', 'terms', 'clarifications'],
  ...['worth', 'confidence', 'title', 'url', 'published', 'start', 'end', 'link'],
];

export function exportCsv(report: Report): string {
  const { title, url, published } = report.page;
  const rows = toldClaims(report).map(({ claim, attribution, text, speaker, channel, link }) => [
    ...[claim.id, text, speaker?.name ?? '', speaker?.role ?? '', speaker?.country ?? ''],
    channel.map(({ name }) => name).join(' → '),
    ...[attribution?.stance ?? '', attribution?.form ?? ''],
    claim.kinds.join(' '),
    claim.quantities.map(tellQuantity).join('; '),
    claim.terms.map(({ entity }) => report.entities[entity]?.name ?? entity).join('; '),
    claim.clarifications.map((span) => wordsOf(report, span)).join('; '),
    ...[claim.worth.toFixed(2), attribution?.confidence.toFixed(2) ?? '', title ?? '', url ?? '', published ?? ''],
    ...[String(claim.spans[0]?.start ?? ''), String(claim.spans.at(-1)?.end ?? ''), link ?? ''],
  ]);
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

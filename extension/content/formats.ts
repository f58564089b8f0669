// A report → a file's text in one of the export formats, with the reader's own notes where the format has a place for them.
import { type ExportFormat, exportFormats } from '../../src/export/formats.ts';
import type { Report } from '../../src/model.ts';
import { makeCards } from './cards.ts';

export const FORMATS: readonly ExportFormat[] = Object.values(exportFormats);

/** `notes`: by claim text. */
export const writeFormat = (format: ExportFormat, report: Report, notes: Readonly<Record<string, string>>): string =>
  format.write(report, Object.fromEntries(makeCards(report).map(({ id, text }) => [id, notes[text] ?? ''])));

/** The same for a file: a spreadsheet takes a CSV for the system's old encoding unless it begins with a byte order mark. */
export const writeFile = (...what: Parameters<typeof writeFormat>): string =>
  (what[0].extension === 'csv' ? '\ufeff' : '') + writeFormat(...what);

/** UTF-16 code units: file systems take 255 bytes, and a letter may need three. */
const LONGEST_TITLE = 70;

/** "According To - Envoys leave without a date.csv": of many articles each has its own; marks that a file system does not take are left out. */
export function nameFile({ page }: Report, { extension }: ExportFormat): string {
  const title = oneLine((page.title ?? '').replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')).slice(0, LONGEST_TITLE);
  return `According To${title && ` - ${title.trim()}`}.${extension}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

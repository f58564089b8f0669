// A report → a file's text in one of the export formats, with the reader's own notes where the format has a place for them.
import { type ExportFormat, exportFormats } from '../../src/export/formats.ts';
import type { Report } from '../../src/model.ts';
import { makeCards } from './cards.ts';

export const FORMATS: readonly ExportFormat[] = Object.values(exportFormats);

/** `notes`: by claim text. Markdown takes them; the other formats are standards, and a private note belongs in none of their fields. */
export function writeFormat(format: ExportFormat, report: Report, notes: Readonly<Record<string, string>>): string {
  const written = format.write(report);
  const own = makeCards(report).filter(({ text }) => notes[text]);
  if (format.extension !== 'md' || own.length === 0) return written;
  return `${written}\n## Notes\n\n${own.map(({ text, number }) => `- ${number}. ${oneLine(notes[text] ?? '')}`).join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// The formats of `analyze`: a name → what a report becomes. Further formats are further entries.
import { exportFormats } from '../export/formats.ts';
import type { Report } from '../model.ts';
import { overview } from './overview.ts';

export const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: overview,
  ...Object.fromEntries(Object.entries(exportFormats).map(([name, { write }]) => [name, write])),
  jsonl: (report) => `${JSON.stringify({ report })}\n`,
};

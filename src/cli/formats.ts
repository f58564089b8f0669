// The formats of `analyze`: a name → what a report becomes. Further formats are further entries.
import type { Report } from '../model.ts';
import { overview } from './overview.ts';

export const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: overview,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  jsonl: (report) => `${JSON.stringify({ report })}\n`,
};

// The formats by name, for the command line and the sidebar's menu. `formats.csv.write(report)` → the file's text.
import type { Report } from '../model.ts';
import { exportClaimReview } from './claim-review.ts';
import { exportCsv } from './csv.ts';
import { exportJson } from './json.ts';
import { exportMarkdown } from './markdown.ts';
import { exportWebAnnotation } from './web-annotation.ts';

export type ExportFormat = {
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  /** `notes`: a reader's own, by claim. Markdown takes them; the others are tables and standards, and a private note belongs in none of their fields. */
  readonly write: (report: Report, notes?: Readonly<Record<string, string>>) => string;
};

export const exportFormats = {
  markdown: { label: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: exportMarkdown },
  csv: { label: 'CSV', extension: 'csv', mediaType: 'text/csv', write: exportCsv },
  json: { label: 'JSON', extension: 'json', mediaType: 'application/json', write: exportJson },
  'web-annotation': {
    label: 'W3C Web Annotation',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: exportWebAnnotation,
  },
  'claim-review': {
    label: 'ClaimReview draft',
    extension: 'claim-review.jsonld',
    mediaType: 'application/ld+json',
    write: exportClaimReview,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

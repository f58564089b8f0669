// The formats in which findings leave the sidebar, by the reader's own hand: names, file types and who writes them.
import type { Report } from '../../src/model.ts';

export type Format = {
  readonly id: 'json';
  /** Proper names of formats: not translated. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
};

export const FORMATS: readonly Format[] = [{ id: 'json', name: 'JSON', extension: 'json', type: 'application/json' }];

/** `notes`: the reader's notes by claim text. */
export function writeFormat(_format: Format, report: Report, notes: Readonly<Record<string, string>>): string {
  return JSON.stringify({ ...report, notes }, null, 2);
}

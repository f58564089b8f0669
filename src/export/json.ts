// A report → the whole of it as JSON, as the model describes it.
import type { Report } from '../model.ts';

export const exportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

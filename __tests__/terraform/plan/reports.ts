import { summaryMarkdown } from '../../../src/report/summary.ts';
import { textReport } from '../../../src/report/text.ts';
import type { Report } from '../../../src/review/report-model.ts';

/** A report, and all that is printed of it. */
export interface Reported {
  readonly report: Report;
  readonly text: string;
}

/** A report as people read it, on GitHub and on a terminal. */
export async function markdownReport(report: Report): Promise<string> {
  return `${summaryMarkdown(report, {})}\n${textReport(report, { color: false })}`;
}

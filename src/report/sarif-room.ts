import { limits } from '../limits.ts';
import { compareFindings, compareUndecided, type Report } from '../review/report-model.ts';
import { plural } from './wording.ts';

/** The results that there is room for: the most severe findings, then what is undecided, then what is accepted. */
export function fitting(
  report: Report,
): Pick<Report, 'findings' | 'undecided' | 'suppressed'> & { readonly left: number } {
  const most = limits.report.sarifResults;
  const findings = [...report.findings].sort(compareFindings).slice(0, most);
  const undecided = [...report.undecided].sort(compareUndecided).slice(0, most - findings.length);
  const suppressed = [...report.suppressed]
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .slice(0, most - findings.length - undecided.length);
  const all = report.findings.length + report.undecided.length + report.suppressed.length;
  return { findings, undecided, suppressed, left: all - findings.length - undecided.length - suppressed.length };
}

/** What a reader of the file has to know when results were left out (SARIF 2.1.0, section 3.20.21). */
export function leftOut(left: number): object {
  if (left === 0) return {};
  const text = `${plural(left, 'more result')} of this review, the least severe, ${left === 1 ? 'is' : 'are'} only in its JSON report.`;
  const notifications = [{ level: 'warning', message: { text } }];
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }] };
}

import { rankOf, type Settings } from '../settings/settings.ts';
import type { Conclusion, Finding, GateReport, Severity } from './report-model.ts';

/** Whether a finding counts against the gate. */
export function gates(severity: Severity, settings: Settings): boolean {
  if (settings.failOnSeverity === 'none' || severity === 'note') return false;
  return rankOf(severity) >= rankOf(settings.failOnSeverity);
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The verdict: why the gate fails, or would if `warn-only` did not keep it open. */
export function gateOf(
  findings: readonly Finding[],
  undecided: number,
  settings: Settings,
): { readonly conclusion: Conclusion; readonly gate: GateReport } {
  const against = findings.filter((finding) => gates(finding.severity, settings)).length;
  const reasons: string[] = [];
  if (against > 0)
    reasons.push(
      `${plural(against, 'finding is', 'findings are')} of severity ${settings.failOnSeverity} or above.`.replace(
        'critical or above',
        'critical',
      ),
    );
  if (settings.failOnUndecided && undecided > 0)
    reasons.push(`${plural(undecided, 'part', 'parts')} of the change could not be decided.`);
  return {
    conclusion: reasons.length > 0 && !settings.warnOnly ? 'fail' : 'pass',
    gate: {
      reasons,
      failOnSeverity: settings.failOnSeverity === 'none' ? 'never' : settings.failOnSeverity,
      failOnUndecided: settings.failOnUndecided,
      warnOnly: settings.warnOnly,
    },
  };
}

import { isBelow, rankOf, type Settings } from '../settings/settings.ts';
import type { Conclusion, Finding, GateReport, Notice, Severity, UndecidedReport } from './report-model.ts';

/** Whether a severity counts against the gate. */
export function gates(severity: Severity, settings: Settings): boolean {
  if (settings.failOnSeverity === 'none' || severity === 'note') return false;
  return rankOf(severity) >= rankOf(settings.failOnSeverity);
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function isReportedOnly(kind: string, file: string, { warnOnlyFor }: Settings): boolean {
  return warnOnlyFor.kinds.includes(kind) || isBelow(file, warnOnlyFor.paths);
}

/** Findings and undecided parts, with a mark on those that `warn-only` for their path or kind keeps out of the gate. */
export interface Marked {
  readonly findings: readonly Finding[];
  readonly undecided: readonly UndecidedReport[];
  readonly notices: readonly Notice[];
}

/** Marks what is reported only, and says how much that is. */
export function markReportedOnly(
  findings: readonly Finding[],
  undecided: readonly UndecidedReport[],
  settings: Settings,
): Marked {
  let kept = 0;
  const mark = <T extends { readonly gates?: boolean }>(item: T, kind: string, file: string): T => {
    if (!isReportedOnly(kind, file, settings)) return item;
    kept++;
    return { ...item, gates: false };
  };
  const marked = {
    findings: findings.map((finding) => mark(finding, finding.kind, finding.location.file)),
    undecided: undecided.map((item) => mark(item, 'undecided', item.location.file)),
  };
  if (kept === 0) return { ...marked, notices: [] };
  const message = `${plural(kept, 'entry is', 'entries are')} reported only: warn-only names the path or the kind.`;
  return { ...marked, notices: [{ level: 'note', message }] };
}

/** The verdict: why the gate fails, or would if `warn-only` did not keep it open. */
export function gateOf(
  findings: readonly Finding[],
  undecided: readonly UndecidedReport[],
  settings: Settings,
): { readonly conclusion: Conclusion; readonly gate: GateReport } {
  const against = findings.filter((finding) => finding.gates !== false && gates(finding.severity, settings)).length;
  const unknown = undecided.filter((item) => item.gates !== false).length;
  const reasons: string[] = [];
  if (against > 0)
    reasons.push(
      `${plural(against, 'finding is', 'findings are')} of severity ${settings.failOnSeverity} or above.`.replace(
        'critical or above',
        'critical',
      ),
    );
  if (settings.failOnUndecided && unknown > 0)
    reasons.push(`${plural(unknown, 'part', 'parts')} of the change could not be decided.`);
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

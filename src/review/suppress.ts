import type { Catalog } from '../catalog/catalog.ts';
import type { Settings, Suppression } from '../settings/settings.ts';
import { matchesPattern } from './pattern.ts';
import type { Finding, Notice, Suppressed } from './report-model.ts';

/** What suppressions leave: the findings that count, those that someone accepted, and remarks on the suppressions. */
export interface AfterSuppression {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notices: readonly Notice[];
}

function covers(suppression: Suppression, finding: Finding): boolean {
  return (
    finding.actions.every(({ action }) => matchesPattern(suppression.action, action, true)) &&
    (suppression.grantee === undefined || matchesPattern(suppression.grantee, finding.grantee.address, false)) &&
    (suppression.path === undefined || matchesPattern(suppression.path, finding.location.file, false))
  );
}

const tooBroad = (suppression: Suppression) =>
  suppression.action.replaceAll('*', '').replaceAll(':', '') === '' && suppression.grantee === undefined;

/** Whether it names an action of a service that the catalog covers, and none that the catalog has: it can never match. */
function isUnknown({ action }: Suppression, catalog: Catalog): boolean {
  const entries = catalog.byService(action.slice(0, Math.max(0, action.indexOf(':'))));
  return entries.length > 0 && !entries.some((entry) => matchesPattern(action, entry.action, true));
}

/**
 * Applies the suppressions of the base revision. An expired one does not count; expired ones, too broad ones and those that
 * can match nothing are named, so that none is forgotten. `today` is an ISO date; a suppression counts through its last day.
 */
export function applySuppressions(
  findings: readonly Finding[],
  settings: Settings,
  today: string,
  catalog: Catalog,
): AfterSuppression {
  const notices: Notice[] = [];
  const valid: Suppression[] = [];
  for (const suppression of settings.suppressions) {
    const place = { file: suppression.file, line: suppression.line };
    if (suppression.expires < today)
      notices.push({
        level: 'warning',
        message: `The suppression of ${suppression.action} expired on ${suppression.expires} and does not count.`,
        ...place,
      });
    else if (tooBroad(suppression))
      notices.push({
        level: 'warning',
        message: `The suppression of ${suppression.action} for every grantee is too broad and does not count.`,
        ...place,
      });
    else if (isUnknown(suppression, catalog))
      notices.push({
        level: 'warning',
        message: `The suppression of ${suppression.action} covers nothing: the catalog in force has no such action.`,
        ...place,
      });
    else valid.push(suppression);
  }
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const by = valid.find((suppression) => covers(suppression, finding));
    if (!by) left.push(finding);
    else
      suppressed.push({
        finding,
        by: { file: by.file, line: by.line, reason: by.reason, owner: by.owner ?? '', expires: by.expires },
      });
  }
  return { findings: left, suppressed, notices };
}

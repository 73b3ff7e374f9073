import type { Catalog } from '../catalog/catalog.ts';
import { loadCombinations } from '../catalog/combinations.ts';
import { isPattern } from '../catalog/pattern.ts';
import { editDistance, nearestNames } from '../located/nearest-names.ts';
import { matchesPattern } from '../located/pattern.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import { listOf, type OneOrMore, type Settings, type Suppression } from '../settings/settings.ts';
import { covers, coversUndecided, isAllowed, missesOf, type NamedActions } from './covers.ts';
import type { Finding, Notice, Suppressed, SuppressedBy } from './report-model.ts';

/** What suppressions leave: the findings that count, those that someone accepted, and remarks on the suppressions. */
export interface AfterSuppression {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notices: readonly Notice[];
  /** Those that count and that no finding needed. */
  readonly unused: readonly Suppression[];
}

/**
 * The suppression that accepts something undecided: it names no grantee, because nobody knows who gets the permissions, and
 * covers every one of them.
 */
export function acceptanceOf(
  named: NamedActions,
  file: string,
  valid: readonly Suppression[],
): SuppressedBy | undefined {
  if (named.actions.length === 0) return undefined;
  const by = valid.find((suppression) => coversUndecided(suppression, named, file));
  if (!by) return undefined;
  const { line, reason, owner, expires } = by;
  return { file: by.file, line, reason, owner: owner ?? '', expires };
}

/** The suppressions that count on a day. */
export function validSuppressions({ suppressions }: Settings, today: string, catalog: Catalog): readonly Suppression[] {
  return suppressions.filter((suppression) => faultOf(suppression, today, catalog) === undefined);
}

/** Whether patterns take any text, or are not there. */
const isOpen = (setting: OneOrMore | undefined): boolean =>
  setting === undefined || listOf(setting).some((pattern) => /^[*?/]*$/.test(pattern));

/** Every service for every grantee, or a whole service for every grantee everywhere. */
function isTooBroad({ action, combination, principal, grantee, root, path }: Suppression): boolean {
  if (!isOpen(grantee) || !isOpen(principal) || combination !== undefined) return false;
  const actions = action === undefined ? ['*'] : listOf(action);
  return actions.some((one) => {
    const colon = one.indexOf(':');
    const service = colon < 0 ? one : one.slice(0, colon);
    const name = colon < 0 ? undefined : one.slice(colon + 1);
    return isOpen(service) || (isOpen(name) && isOpen(path) && isOpen(root));
  });
}

/**
 * Whether a pattern names an action of a service that the catalog covers, and none that it or a combination has: it can never
 * match.
 */
export function isUnknownAction(pattern: string, catalog: Catalog): boolean {
  const entries = catalog.byService(servicePrefix(pattern));
  return (
    entries.length > 0 &&
    !entries.some((entry) => matchesPattern(pattern, entry.action, true)) &&
    !loadCombinations().some(({ allOf }) => allOf.some((action) => matchesPattern(pattern, action, true)))
  );
}

/** The name that is most likely meant by one that does not exist, as a question. */
function meant(name: string, names: readonly string[]): string {
  const [near] = nearestNames(name, names, 1);
  // another verb is no slip of the pen
  return near === undefined || editDistance(name.toLowerCase(), near.toLowerCase(), 2) > 2
    ? ''
    : ` Did you mean ${near}?`;
}

function meantAction(action: string, catalog: Catalog): string {
  const entries = catalog.byService(servicePrefix(action));
  return isPattern(action)
    ? ''
    : meant(
        action,
        entries.map((entry) => entry.action),
      );
}

/** Why a suppression does not count, as the end of a sentence; undefined when it does. */
export function faultOf(suppression: Suppression, today: string, catalog: Catalog): string | undefined {
  if (suppression.expires < today)
    return ` expired on ${suppression.expires} and does not count. Give it a later end, or take it out.`;
  if (isTooBroad(suppression))
    return ' for every grantee is too broad and does not count: name an action, a grantee or a path.';
  const actions = listOf(suppression.action);
  if (actions.length > 0 && actions.every((action) => isUnknownAction(action, catalog)))
    return ` covers nothing: the catalog in force has no such action.${meantAction(actions[0] ?? '', catalog)}`;
  const ids = listOf(suppression.combination);
  if (ids.length > 0 && !loadCombinations().some(({ id }) => ids.includes(id)))
    return ` covers nothing: the catalog has no such combination.${meant(
      ids[0] ?? '',
      loadCombinations().map(({ id }) => id),
    )}`;
  return undefined;
}

/** What a suppression is for, in a few words. */
function nameOf({ action, combination, principal }: Suppression): string {
  const [first = '', ...others] = listOf(action ?? combination ?? principal);
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** Those that nothing of this change needed, in one remark for each file: a permission that is granted already needs none. */
export function unusedNotice(unused: readonly Suppression[]): readonly Notice[] {
  const files = new Set(unused.map(({ file }) => file));
  return [...files].flatMap((file) => unusedOf(unused.filter((one) => one.file === file)));
}

function unusedOf(unused: readonly Suppression[]): readonly Notice[] {
  const [first] = unused;
  if (!first) return [];
  const names = unused.slice(0, 5).map((one) => `${nameOf(one)} (line ${one.line})`);
  const more = unused.length > names.length ? ` and ${unused.length - names.length} more` : '';
  return [
    {
      level: 'note',
      message: `Unused here: ${unused.length === 1 ? 'suppression' : 'suppressions'} ${names.join(', ')}${more}.`,
      file: first.file,
      line: first.line,
      quiet: true,
    },
  ];
}

/**
 * Applies the suppressions and the allowed grantees of the base revision. An expired one does not count; expired ones, too
 * broad ones, those that can match nothing and those without use are named, so that none is forgotten. `today` is an ISO
 * date; a suppression counts through its last day.
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
    const fault = faultOf(suppression, today, catalog);
    if (fault === undefined) valid.push(suppression);
    else {
      const { file, line } = suppression;
      notices.push({ level: 'warning', message: `The suppression of ${nameOf(suppression)}${fault}`, file, line });
    }
  }
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Suppression>();
  const accept = (finding: Finding, by: Omit<SuppressedBy, 'owner'> & { readonly owner?: string }): void => {
    const { file, line, reason, owner, expires } = by;
    suppressed.push({ finding, by: { file, line, reason, owner: owner ?? '', expires } });
  };
  for (const finding of findings) {
    const allowed = settings.allowedGrantees.find((one) => isAllowed(one, finding));
    const by = valid.find((suppression) => covers(suppression, finding));
    if (by) used.add(by);
    if (by) accept(finding, by);
    else if (allowed) accept(finding, { ...allowed, expires: '' });
    else left.push(finding);
  }
  const unused = valid.filter((suppression) => !used.has(suppression));
  const close = unused.flatMap((suppression) => nearMiss(suppression, left)).slice(0, NEAR_MISSES);
  const told = new Set(close.map(({ suppression }) => suppression));
  return {
    ...{ findings: left, suppressed, unused: unused.filter((suppression) => !told.has(suppression)) },
    notices: [...notices, ...close.map(({ notice }) => notice)],
  };
}

const NEAR_MISSES = 5;

/** Whether the grantee that a suppression names may have been meant for that of a finding: a part of its address, or nearly it. */
function isAbout({ grantee: named }: Suppression, { grantee }: Finding): boolean {
  const patterns = listOf(named);
  return (
    patterns.length === 0 || patterns.some((one) => nearestNames(one, [grantee.address, grantee.name], 1).length > 0)
  );
}

/** An unused suppression that all but covers a finding, and what that has in the place of the key that does not hold. */
function nearMiss(
  suppression: Suppression,
  findings: readonly Finding[],
): { readonly suppression: Suppression; readonly notice: Notice }[] {
  for (const finding of findings) {
    const [miss, ...others] = missesOf(suppression, finding);
    if (miss === undefined || others.length > 0 || !isAbout(suppression, finding)) continue;
    const { file, line } = suppression;
    const at = `${finding.location.file}:${finding.location.startLine}`;
    const message = `The suppression of ${nameOf(suppression)} does not cover ${at}: ${miss}.`;
    return [{ suppression, notice: { level: 'note', message, file, line, quiet: true } }];
  }
  return [];
}

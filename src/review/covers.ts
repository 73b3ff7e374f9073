import { isPattern } from '../catalog/pattern.ts';
import { shownName } from '../located/defined-name.ts';
import { matchesPattern, namesPath } from '../located/pattern.ts';
import {
  type AllowedGrantee,
  type ExceptionScope,
  listOf,
  type OneOrMore,
  type Suppression,
} from '../settings/settings.ts';
import type { FindingKind, GranteeReport, NamedPermission } from './report-model.ts';

/** What an exception is compared with: as much of a finding as its keys speak of. */
export interface Coverable {
  readonly kind: FindingKind;
  readonly grantee: Pick<GranteeReport, 'address' | 'root'>;
  readonly granted: string;
  readonly actions: readonly { readonly action: string }[];
  readonly combinations?: readonly { readonly id: string }[];
  readonly principals?: readonly string[];
  readonly location: { readonly file: string };
}

/** How a configuration writes the root of the repository, which is '' in reports. */
export const ROOT = '.';

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Says whether a setting is absent, or one of its patterns takes a text. */
const taking =
  (fits: (pattern: string, text: string) => boolean) =>
  (setting: OneOrMore | undefined, text: string): boolean =>
    setting === undefined || listOf(setting).some((pattern) => fits(pattern, text));

const takes = taking((pattern, text) => matchesPattern(pattern, text, false));
/** A star stays within one name, as in all patterns of paths. */
const takesPath = taking(namesPath);
const takesAction = taking((pattern, action) => matchesPattern(pattern, action, true));

const rootOf = ({ root = '' }: Coverable['grantee']): string => (root === '' ? ROOT : root);

const isOfKind = ({ kind }: ExceptionScope, wanted: string): boolean =>
  kind === undefined || listOf(kind).includes(wanted);

function isGrantedTo(exception: AllowedGrantee | Suppression, { kind, grantee }: Coverable): boolean {
  return (
    isOfKind(exception, kind) && takes(exception.grantee, grantee.address) && takesPath(exception.root, rootOf(grantee))
  );
}

/** Whether the actions that a suppression names are all that a finding brings, or it names what is written there. */
function namesActions({ action }: Suppression, { actions, granted }: Coverable): boolean {
  if (action === undefined) return true;
  const written = shownName(granted);
  return (
    listOf(action).some((one) => sameText(one, written)) || actions.every((one) => takesAction(action, one.action))
  );
}

/** An escalation is covered when each combination that it completes is. */
function namesCombinations({ combination }: Suppression, { combinations = [] }: Coverable): boolean {
  if (combination === undefined) return true;
  const ids = listOf(combination);
  return combinations.length > 0 && combinations.every(({ id }) => ids.includes(id));
}

/** Trust and shared resources are covered when each of those who gain by them is. */
function namesPrincipals({ principal }: Suppression, { principals = [] }: Coverable): boolean {
  if (principal === undefined) return true;
  return principals.length > 0 && principals.every((one) => takes(principal, shownName(one)));
}

/** Whether a suppression covers a finding: each of its keys holds, and for all that the finding brings. */
export function covers(suppression: Suppression, finding: Coverable): boolean {
  return (
    isGrantedTo(suppression, finding) &&
    namesActions(suppression, finding) &&
    namesCombinations(suppression, finding) &&
    namesPrincipals(suppression, finding) &&
    takesPath(suppression.path, finding.location.file)
  );
}

/**
 * Where a suppression that names a finding's permissions does not cover it: what the finding has in the place of each key that
 * does not hold, in words. Empty when it covers the finding, or is about something else.
 */
export function missesOf(suppression: Suppression, finding: Coverable): readonly string[] {
  const { kind, grantee, location } = finding;
  const isMeant =
    (suppression.action !== undefined && namesActions(suppression, finding)) ||
    (suppression.combination !== undefined && namesCombinations(suppression, finding));
  if (!isMeant) return [];
  const root = rootOf(grantee);
  return [
    ...(isOfKind(suppression, kind) ? [] : [`the kind there is ${kind}`]),
    ...(takes(suppression.grantee, grantee.address) ? [] : [`the grantee there is ${shownName(grantee.address)}`]),
    ...(takesPath(suppression.root, root) ? [] : [`the root there is ${root}`]),
    ...(takesPath(suppression.path, location.file) ? [] : [`the path there is ${location.file}`]),
    ...(namesActions(suppression, finding) ? [] : ['it does not name all of the actions']),
    ...(namesCombinations(suppression, finding) ? [] : ['it does not name all of the combinations']),
    ...(namesPrincipals(suppression, finding) ? [] : ['it does not name all who gain by it']),
  ];
}

/** Whether a grantee may hold what a finding brings for good. */
export function isAllowed(allowed: AllowedGrantee, finding: Coverable): boolean {
  return isGrantedTo(allowed, finding);
}

/** What something undecided names: as the report lists it, and every action that this reaches. */
export interface NamedActions {
  readonly rows: readonly NamedPermission[];
  readonly actions: readonly string[];
}

/**
 * Whether a suppression covers something undecided in a file. One that is for a grantee, a principal or a combination does
 * not: who gets the permissions is not known.
 */
export function coversUndecided(suppression: Suppression, { rows, actions }: NamedActions, file: string): boolean {
  const { action, combination, principal, grantee, root, path } = suppression;
  if (action === undefined || [combination, principal, grantee, root].some((key) => key !== undefined)) return false;
  if (!isOfKind(suppression, 'undecided') || !takesPath(path, file)) return false;
  // what stands for many actions is covered by its own text: as a text it may match a pattern that covers less than it
  const isNamed = (row: string): boolean =>
    listOf(action).some((one) => sameText(one, row)) || (isOneAction(row) && takesAction(action, row));
  return actions.every((one) => takesAction(action, one)) || rows.every((row) => isNamed(shownName(row.action)));
}

/** Whether a text is the name of one action; `managed:<Name>` and patterns stand for many. */
function isOneAction(text: string): boolean {
  return !isPattern(text) && /^[\w-]+:\w+$/.test(text) && !/^(managed|sam-template):/i.test(text);
}

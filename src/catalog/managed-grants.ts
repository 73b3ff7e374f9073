import { servicePrefix } from '../located/service-prefix.ts';
import type { Catalog } from './catalog.ts';
import { type CatalogEntry, compareEntries } from './entry.ts';
import { field, isMapping, type Mapping } from './fields.ts';
import { matchesPattern, patternsMeet } from './pattern.ts';

/** A sensitive action that a policy document of AWS's brings to whoever it is attached to. */
export interface ManagedGrant {
  readonly entry: CatalogEntry;
  /** True when every statement that allows it has a condition. */
  readonly conditional: boolean;
  /** True when some statement allows it on `Resource: "*"`. */
  readonly anyResource: boolean;
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function statementsOf(document: unknown): readonly Mapping[] {
  const statements = isMapping(document) ? field(document, 'Statement') : undefined;
  return (Array.isArray(statements) ? statements : [statements]).filter(isMapping);
}

function reaches(statement: Mapping, action: string): boolean {
  const not = texts(field(statement, 'NotAction'));
  if (not.length > 0) return !not.some((pattern) => matchesPattern(pattern, action));
  return texts(field(statement, 'Action')).some((pattern) => matchesPattern(pattern, action));
}

/** Whether a statement's resources leave something that the action can be used on. */
function effectiveOn(statement: Mapping, entry: CatalogEntry): boolean {
  const resources = texts(field(statement, 'Resource'));
  if (resources.includes('*') || texts(field(statement, 'NotResource')).length > 0) return true;
  if (entry.wildcardOnly) return resources.some((pattern) => coversService(pattern, entry.service));
  return entry.resourceTypes.some(({ arn }) => resources.some((pattern) => patternsMeet(pattern, arn)));
}

/**
 * Whether a resource pattern takes in everything of a service, as `arn:aws:bedrock-agentcore:*:*:*` does. AWS's own policies give
 * actions without resource-level permission this way, so it counts as `*`.
 */
function coversService(pattern: string, service: string): boolean {
  const parts = pattern.split(':');
  return parts.length >= 6 && matchesPattern(parts[2] ?? '', service) && parts.slice(5).every((part) => part === '*');
}

/**
 * The catalog's entries that a document allows, the most severe first. For documents that AWS publishes, whose form is known; a
 * Deny counts only when it has neither condition nor limited resources (iam-pitfalls.md 10).
 */
export function sensitiveGrants(document: unknown, catalog: Catalog): readonly ManagedGrant[] {
  const statements = statementsOf(document);
  const allows = statements.filter((statement) => field(statement, 'Effect') === 'Allow');
  const denies = statements.filter(
    (statement) =>
      field(statement, 'Effect') === 'Deny' &&
      field(statement, 'Condition') === undefined &&
      texts(field(statement, 'Resource')).includes('*'),
  );
  const grants: ManagedGrant[] = [];
  for (const entry of candidates(allows, catalog)) {
    const matching = allows.filter((statement) => reaches(statement, entry.action) && effectiveOn(statement, entry));
    if (matching.length === 0 || denies.some((statement) => reaches(statement, entry.action))) continue;
    grants.push({
      entry,
      conditional: matching.every((statement) => field(statement, 'Condition') !== undefined),
      anyResource: matching.some((statement) => texts(field(statement, 'Resource')).includes('*')),
    });
  }
  return grants.sort((a, b) => compareEntries(a.entry, b.entry));
}

/** The services that a statement lets roles be passed to: patterns; every one when it has no such condition. */
function passedTo(statement: Mapping): readonly string[] {
  const condition = field(statement, 'Condition');
  if (!isMapping(condition)) return ['*'];
  for (const test of Object.values(condition)) {
    if (!isMapping(test)) continue;
    for (const [key, value] of Object.entries(test))
      if (key.toLowerCase() === 'iam:passedtoservice') return texts(value);
  }
  return ['*'];
}

/** Whether a document lets some role be passed to a service (iam-pitfalls.md 27). */
export function passesRoleTo(document: unknown, service: string): boolean {
  return statementsOf(document).some(
    (statement) =>
      field(statement, 'Effect') === 'Allow' &&
      reaches(statement, 'iam:PassRole') &&
      passedTo(statement).some((pattern) => matchesPattern(pattern, service)),
  );
}

/** Only entries of the services that the statements name, unless one names all. */
function candidates(allows: readonly Mapping[], catalog: Catalog): readonly CatalogEntry[] {
  const prefixes = new Set<string>();
  for (const statement of allows) {
    if (field(statement, 'NotAction') !== undefined) return catalog.entries;
    for (const action of texts(field(statement, 'Action'))) {
      const prefix = servicePrefix(action).toLowerCase();
      if (prefix === '' || prefix.includes('*') || prefix.includes('?')) return catalog.entries;
      prefixes.add(prefix);
    }
  }
  return [...prefixes].flatMap((prefix) => catalog.byService(prefix));
}

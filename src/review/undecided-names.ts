import type { Catalog } from '../catalog/catalog.ts';
import { type CatalogEntry, compareEntries, compareSeverity, type Severity } from '../catalog/entry.ts';
import type { ManagedPolicies } from '../catalog/managed.ts';
import type { sensitiveGrants } from '../catalog/managed-grants.ts';
import { isPattern, matchesPattern } from '../catalog/pattern.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import type { Undecided } from '../located/undecided.ts';
import type { NamedPermission } from './report-model.ts';

const MANAGED = 'managed:';

/** A pattern or a policy that reaches more sensitive actions than this stands for them in the report. */
const TOLD_ONE_BY_ONE = 5;

/** What the names of something undecided come to under the catalog in force. */
export interface Named {
  /** As the report lists them: most severe first, then by name. */
  readonly rows: readonly NamedPermission[];
  /** Every action of the catalog that the names reach. */
  readonly actions: readonly string[];
  /** The highest severity; undefined when nothing sensitive is named. */
  readonly worst: Severity | undefined;
}

export const namesNothing: Named = { rows: [], actions: [], worst: undefined };

/** What AWS-managed policies allow; unpacked only when something names one. */
interface Managed {
  readonly policies: ManagedPolicies;
  readonly grants: typeof sensitiveGrants;
}

async function loadManaged(): Promise<Managed> {
  const [{ loadManagedPolicies }, { sensitiveGrants: grants }] = await Promise.all([
    import('../catalog/managed.ts'),
    import('../catalog/managed-grants.ts'),
  ]);
  return { policies: await loadManagedPolicies(), grants };
}

/** How names are resolved in this run. Loads the catalog only when something names a permission. */
export async function resolverOf(
  items: readonly Pick<Undecided, 'names'>[],
  catalog: () => Promise<Catalog>,
): Promise<(names: readonly string[]) => Named> {
  const names = items.flatMap((item) => item.names ?? []);
  if (names.length === 0) return () => namesNothing;
  const isManaged = names.some((name) => name.startsWith(MANAGED));
  const [inForce, managed] = await Promise.all([catalog(), isManaged ? loadManaged() : undefined]);
  const known = new Map<string, readonly CatalogEntry[]>();
  const entriesOf = (name: string): readonly CatalogEntry[] => {
    const found = known.get(name) ?? reachedBy(name, inForce, managed);
    known.set(name, found);
    return found;
  };
  return (given) => namedBy(given, entriesOf);
}

/** Those of some that are told: what is told only for its names, where one of them is a sensitive permission. */
export function toldAmong<One extends Pick<Undecided, 'names' | 'ifNamed'>>(
  items: readonly One[],
  named: (names: readonly string[]) => Named,
): readonly One[] {
  return items.filter(({ ifNamed, names = [] }) => !ifNamed || named(names).rows.length > 0);
}

function namedBy(names: readonly string[], entriesOf: (name: string) => readonly CatalogEntry[]): Named {
  const rows = new Map<string, NamedPermission>();
  const actions = new Set<string>();
  for (const name of new Set(names)) {
    const entries = entriesOf(name);
    for (const { action } of entries) actions.add(action);
    for (const row of rowsOf(name, entries)) rows.set(row.action, row);
  }
  const sorted = [...rows.values()].sort(compareEntries);
  return { rows: sorted, actions: [...actions], worst: sorted[0]?.severity };
}

function rowsOf(name: string, entries: readonly CatalogEntry[]): readonly NamedPermission[] {
  const [first, ...others] = entries;
  if (!first) return [];
  if (entries.length <= TOLD_ONE_BY_ONE) return entries.map(({ action, severity }) => ({ action, severity }));
  const worst = others.reduce(
    (most, { severity }) => (compareSeverity(severity, most) < 0 ? severity : most),
    first.severity,
  );
  return [{ action: name, severity: worst }];
}

/** The entries that one name reaches; common ones count only where a wildcard of the change itself reaches them. */
function reachedBy(name: string, catalog: Catalog, managed: Managed | undefined): readonly CatalogEntry[] {
  if (name.startsWith(MANAGED)) {
    const document = managed?.policies.find(name.slice(MANAGED.length))?.document;
    if (!managed || document === undefined) return [];
    const entries = managed.grants(document, catalog).map(({ entry }) => entry);
    return entries.filter(({ noisy }) => !noisy);
  }
  if (!isPattern(name)) {
    const entry = catalog.find(name);
    return entry && !entry.noisy ? [entry] : [];
  }
  const service = servicePrefix(name);
  const candidates = service === '' || isPattern(service) ? catalog.entries : catalog.byService(service);
  return candidates.filter(({ action }) => matchesPattern(name, action));
}

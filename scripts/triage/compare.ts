import type { ActionNames } from '../../src/catalog/actions.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { compareText } from '../../src/catalog/entry.ts';
import type { ManagedPolicies } from '../../src/catalog/managed.ts';
import { sensitiveGrants } from '../../src/catalog/managed-grants.ts';

/** What AWS had published on a day. */
export interface Snapshot {
  readonly names: ActionNames;
  readonly managed: ManagedPolicies;
}

/** Which services the catalog is about. */
export interface Coverage {
  readonly catalog: Catalog;
  /** Services that were left out on purpose, by prefix. */
  readonly leftOut: ReadonlySet<string>;
  /** Services with entries of which only some actions matter: their new actions are no news. */
  readonly adjacent: ReadonlySet<string>;
  /** Whether AWS counts a service among its AI services. */
  isAi(prefix: string): boolean;
}

/** A managed policy whose sensitive actions are not what they were. */
export interface PolicyChange {
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'removed';
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What somebody has to look at when AWS's data moves from one snapshot to the next. Every list is sorted. */
export interface Triage {
  readonly from: string;
  readonly to: string;
  /** AI services that the catalog neither covers nor leaves out on purpose. */
  readonly newServices: readonly { readonly prefix: string; readonly title: string; readonly actions: number }[];
  /** Actions of covered services that are new. */
  readonly newActions: readonly string[];
  /** Actions of covered services that are gone. */
  readonly goneActions: readonly string[];
  /** Entries whose action IAM does not have any more: they have to go before anything can be generated. */
  readonly goneEntries: readonly string[];
  readonly policies: readonly PolicyChange[];
}

function minus(a: Iterable<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((item) => !b.has(item)).sort(compareText);
}

function sensitiveOf(managed: ManagedPolicies, name: string, catalog: Catalog): ReadonlySet<string> {
  const policy = managed.find(name);
  return new Set(policy ? sensitiveGrants(policy.document, catalog).map(({ entry }) => entry.action) : []);
}

function policyChanges(before: Snapshot, after: Snapshot, catalog: Catalog): readonly PolicyChange[] {
  const names = [...new Set([...before.managed.names, ...after.managed.names])].sort(compareText);
  return names.flatMap((name): readonly PolicyChange[] => {
    const [old, now] = [before.managed.find(name), after.managed.find(name)];
    if (old && now && JSON.stringify(old.document) === JSON.stringify(now.document)) return [];
    const [had, has] = [sensitiveOf(before.managed, name, catalog), sensitiveOf(after.managed, name, catalog)];
    const change = { gained: minus(has, had), lost: minus(had, has) };
    if (change.gained.length + change.lost.length === 0) return [];
    return [{ name, kind: old === undefined ? 'new' : now === undefined ? 'removed' : 'changed', ...change }];
  });
}

/** Compares two snapshots of AWS's data. Pure. */
export function triage(before: Snapshot, after: Snapshot, coverage: Coverage): Triage {
  const { catalog, leftOut, adjacent, isAi } = coverage;
  const covered = catalog.services.filter((prefix) => !adjacent.has(prefix));
  const actionsOf = ({ names }: Snapshot): ReadonlySet<string> => new Set(covered.flatMap(names.ofPrefix));
  const [had, has] = [actionsOf(before), actionsOf(after)];
  const known = new Set(catalog.services);
  return {
    from: before.names.snapshot,
    to: after.names.snapshot,
    newServices: after.names.prefixes
      .filter((prefix) => isAi(prefix) && !known.has(prefix) && !leftOut.has(prefix))
      .map((prefix) => ({
        prefix,
        title: after.names.serviceName(prefix) ?? prefix,
        actions: after.names.ofPrefix(prefix).length,
      })),
    newActions: minus(has, had),
    goneActions: minus(had, has),
    goneEntries: catalog.entries.map(({ action }) => action).filter((action) => after.names.known(action) !== action),
    policies: policyChanges(before, after, catalog),
  };
}

/** True when there is nothing to look at. */
export function isQuiet(found: Triage): boolean {
  const { newServices, newActions, goneActions, goneEntries, policies } = found;
  return [newServices, newActions, goneActions, goneEntries, policies].every((list) => list.length === 0);
}

import type { Catalog } from '../catalog/catalog.ts';
import { isPattern, matchesPattern } from '../catalog/pattern.ts';
import type { Sensitive } from '../ledger/mentions.ts';
import { servicePrefix } from '../located/service-prefix.ts';

/**
 * What the catalog in force holds for sensitive, for texts that nobody evaluated: everyday actions count by a pattern only.
 * @param managed names of AWS-managed policies
 */
export function sensitiveOf(catalog: Catalog, managed: (name: string) => boolean): Sensitive {
  const actions = new Map<string, boolean>();
  let names: ReadonlySet<string> | undefined;
  return {
    action(pattern) {
      const key = pattern.toLowerCase();
      const known = actions.get(key) ?? isSensitive(key, catalog);
      actions.set(key, known);
      return known;
    },
    name(name) {
      names ??= new Set(
        catalog.entries.filter(({ noisy }) => !noisy).map(({ action }) => action.slice(action.indexOf(':') + 1)),
      );
      return names.has(name);
    },
    policy: managed,
  };
}

function isSensitive(pattern: string, catalog: Catalog): boolean {
  const service = servicePrefix(pattern);
  if (!catalog.services.includes(service)) return false;
  const entries = catalog.byService(service).filter(({ action }) => matchesPattern(pattern, action));
  return entries.some(({ noisy }) => !noisy) || (entries.length > 0 && isPattern(pattern));
}

/** The same, where a managed policy is sensitive that brings a sensitive action: policies are unpacked when one is named. */
export async function bringsSensitive(names: ReadonlySet<string>, catalog: Catalog): Promise<ReadonlySet<string>> {
  if (names.size === 0) return names;
  const [{ loadManagedPolicies }, { sensitiveGrants }] = await Promise.all([
    import('../catalog/managed.ts'),
    import('../catalog/managed-grants.ts'),
  ]);
  const policies = await loadManagedPolicies();
  const brings = (name: string): boolean => {
    const policy = policies.find(name);
    return policy !== undefined && sensitiveGrants(policy.document, catalog).some(({ entry }) => !entry.noisy);
  };
  return new Set([...names].filter(brings));
}

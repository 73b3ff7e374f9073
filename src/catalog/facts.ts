import type { ActionFacts, ResourceType } from './entry.ts';

/**
 * One action as stored: name, access level, resource types (twice the index in `types`, plus 1 when required), condition keys
 * (indices in `keys`).
 */
export type StoredAction = readonly [name: string, level: string, types: readonly number[], keys: readonly number[]];

/** One service's facts as stored: tables, and indices into them. */
export interface StoredService {
  /** The prefix as IAM spells it. */
  readonly prefix: string;
  /** Resource types: name and ARN pattern. */
  readonly types: readonly (readonly [name: string, arn: string])[];
  readonly keys: readonly string[];
  /** Sorted by name. */
  readonly actions: readonly StoredAction[];
}

/** Looks up what IAM documents of actions, whatever their case. */
export interface FactsIndex {
  find(action: string): ActionFacts | undefined;
  /** The exact-case names of all actions of a prefix, sorted; empty when the prefix is not in the index. */
  actionsOf(prefix: string): readonly string[];
  /** Sorted. */
  readonly prefixes: readonly string[];
}

/** What a stored action stands for. */
export function decodeFacts(service: StoredService, stored: StoredAction): ActionFacts {
  const [name, accessLevel, types, keys] = stored;
  const resourceTypes: ResourceType[] = [];
  for (const code of types) {
    const type = service.types[code >> 1];
    if (type) resourceTypes.push({ name: type[0], arn: type[1], required: code % 2 === 1 });
  }
  const conditionKeys: string[] = [];
  for (const index of keys) {
    const key = service.keys[index];
    if (key !== undefined) conditionKeys.push(key);
  }
  const action = `${service.prefix}:${name}`;
  return { action, accessLevel, wildcardOnly: types.length === 0, resourceTypes, conditionKeys };
}

/** An index over stored facts; an action's facts are decoded when they are asked for. */
export function indexFacts(services: readonly StoredService[]): FactsIndex {
  const byPrefix = new Map<string, StoredService>();
  const byName = new Map<string, ReadonlyMap<string, StoredAction>>();
  for (const service of services) byPrefix.set(service.prefix, service);
  const namesOf = (service: StoredService): ReadonlyMap<string, StoredAction> => {
    const known = byName.get(service.prefix);
    if (known) return known;
    const names = new Map(service.actions.map((stored) => [stored[0].toLowerCase(), stored]));
    byName.set(service.prefix, names);
    return names;
  };
  return {
    find(action) {
      const colon = action.indexOf(':');
      const service = byPrefix.get(action.slice(0, Math.max(colon, 0)).toLowerCase());
      const stored = service && namesOf(service).get(action.slice(colon + 1).toLowerCase());
      return stored && decodeFacts(service, stored);
    },
    actionsOf(prefix) {
      const service = byPrefix.get(prefix.toLowerCase());
      return service ? service.actions.map(([name]) => `${service.prefix}:${name}`) : [];
    },
    prefixes: [...byPrefix.keys()].sort(),
  };
}

/** Loads the facts of every action of the AI services' prefixes, sensitive or not. */
export async function loadFacts(): Promise<FactsIndex> {
  const { factsJson } = await import('./generated/facts.ts');
  const stored: { readonly services: readonly StoredService[] } = JSON.parse(factsJson);
  return indexFacts(stored.services);
}

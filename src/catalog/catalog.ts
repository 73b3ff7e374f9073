import { servicePrefix } from '../located/service-prefix.ts';
import type { CatalogAction, CatalogEntry, Level } from './entry.ts';
import { compareText } from './entry.ts';

/** The sensitive actions in force, with the versions of what they were made from. */
export interface Catalog {
  /** Version of the catalog's content, e.g. `0.1.0`. */
  readonly version: string;
  /** Version of ATT&CK that tactic names and ids are taken from. */
  readonly attack: string;
  /** Version of ATLAS that technique ids are taken from. */
  readonly atlas: string;
  /** Date (YYYY-MM-DD) of the IAM action list. */
  readonly iamData: string;
  /** Prefixes of services that are no AI services: the catalog has only those of their actions that bear on AI. */
  readonly adjacent: ReadonlySet<string>;
  /** Every entry as far as comparing needs it, sorted by action. */
  readonly actions: readonly CatalogAction[];
  /** Every entry, sorted by action. Reads all that was written about them, which few runs need. */
  readonly entries: readonly CatalogEntry[];
  /** The entry of an action, whatever its case (IAM matches actions without regard to case). */
  find(action: string): CatalogEntry | undefined;
  /** The entries of one service prefix, sorted by action. */
  byService(prefix: string): readonly CatalogEntry[];
  /** All service prefixes, sorted. */
  readonly services: readonly string[];
}

/** What a catalog was made from. */
export type CatalogVersions = Pick<Catalog, 'version' | 'attack' | 'atlas' | 'iamData' | 'adjacent'>;

/**
 * A catalog whose entries are read when they are asked for, a service at a time.
 * @param actions sorted by action
 * @param entriesOf the entries of a service that `actions` has, in the order of `actions`
 */
export function lazyCatalog(
  { version, attack, atlas, iamData, adjacent }: CatalogVersions,
  actions: readonly CatalogAction[],
  entriesOf: (service: string) => readonly CatalogEntry[],
): Catalog {
  const services = [...new Set(actions.map(({ service }) => service))].sort(compareText);
  const read = new Map<string, ReadonlyMap<string, CatalogEntry>>();
  const service = (prefix: string): ReadonlyMap<string, CatalogEntry> => {
    const known = read.get(prefix);
    if (known) return known;
    const entries = services.includes(prefix) ? entriesOf(prefix) : [];
    const byName = new Map(entries.map((entry) => [entry.action.toLowerCase(), entry]));
    read.set(prefix, byName);
    return byName;
  };
  let all: readonly CatalogEntry[] | undefined;
  return Object.freeze({
    ...{ version, attack, atlas, iamData, adjacent, actions, services },
    get entries() {
      all ??= services
        .flatMap((prefix) => [...service(prefix).values()])
        .sort((a, b) => compareText(a.action, b.action));
      return all;
    },
    find(action: string) {
      const name = action.toLowerCase();
      return service(servicePrefix(name)).get(name);
    },
    byService: (prefix: string) => [...service(prefix.toLowerCase()).values()],
  });
}

/** Builds a catalog from entries; of two entries with the same action the later one counts. */
export function makeCatalog(versions: CatalogVersions, all: Iterable<CatalogEntry>): Catalog {
  const index = new Map<string, CatalogEntry>();
  for (const entry of all) index.set(entry.action.toLowerCase(), entry);
  const entries = [...index.values()].sort((a, b) => compareText(a.action, b.action));
  return lazyCatalog(versions, entries, (prefix) => entries.filter(({ service }) => service === prefix));
}

/**
 * The same catalog with only the entries that a level asks for: `core` leaves out `extended` ones, but for those that are always
 * kept (in lower case).
 */
export function atLevel(catalog: Catalog, level: Level, always: ReadonlySet<string> = new Set()): Catalog {
  if (level === 'extended') return catalog;
  const keep = (one: CatalogAction): boolean => one.level === 'core' || always.has(one.action.toLowerCase());
  return lazyCatalog(catalog, catalog.actions.filter(keep), (prefix) => catalog.byService(prefix).filter(keep));
}

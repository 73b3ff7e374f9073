import type { CatalogEntry, Level } from './entry.ts';
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
  /** Sorted by action. */
  readonly entries: readonly CatalogEntry[];
  /** The entry of an action, whatever its case (IAM matches actions without regard to case). */
  find(action: string): CatalogEntry | undefined;
  /** The entries of one service prefix, sorted by action. */
  byService(prefix: string): readonly CatalogEntry[];
  /** All service prefixes, sorted. */
  readonly services: readonly string[];
}

/** Builds a catalog from entries; of two entries with the same action the later one counts. */
export function makeCatalog(
  versions: Pick<Catalog, 'version' | 'attack' | 'atlas' | 'iamData' | 'adjacent'>,
  all: Iterable<CatalogEntry>,
): Catalog {
  const index = new Map<string, CatalogEntry>();
  for (const entry of all) index.set(entry.action.toLowerCase(), entry);
  const entries = [...index.values()].sort((a, b) => compareText(a.action, b.action));
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.service);
    if (group) group.push(entry);
    else groups.set(entry.service, [entry]);
  }
  return Object.freeze({
    ...versions,
    entries,
    find: (action: string) => index.get(action.toLowerCase()),
    byService: (prefix: string) => groups.get(prefix.toLowerCase()) ?? [],
    services: [...groups.keys()].sort(compareText),
  });
}

/**
 * The same catalog with only the entries that a level asks for: `core` leaves out `extended` ones, but for those that are always
 * kept (in lower case).
 */
export function atLevel(catalog: Catalog, level: Level, always: ReadonlySet<string> = new Set()): Catalog {
  if (level === 'extended') return catalog;
  return makeCatalog(
    catalog,
    catalog.entries.filter((entry) => entry.level === 'core' || always.has(entry.action.toLowerCase())),
  );
}

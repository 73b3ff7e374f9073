import { type Catalog, makeCatalog } from './catalog.ts';
import type { CatalogEntry, Judgement } from './entry.ts';
import { decodeFacts, type StoredService } from './facts.ts';
import { catalogJson } from './generated/catalog.ts';
import { atlasVersion, attackVersion } from './tactics.ts';

/** A judgement as stored: references are indices into one table. */
export interface StoredEntry extends Omit<Judgement, 'references' | 'service'> {
  readonly references: readonly number[];
}

/** One service: its actions' facts and its entries, both sorted by name, one to one. */
export interface StoredCatalogService {
  readonly facts: StoredService;
  readonly entries: readonly StoredEntry[];
}

/** What `npm run generate` writes into generated/catalog.ts. */
export interface StoredCatalog {
  readonly version: string;
  readonly iamData: string;
  /** Prefixes of services that are no AI services, sorted. */
  readonly adjacent: readonly string[];
  readonly references: readonly string[];
  readonly services: readonly StoredCatalogService[];
}

/** The documentation page and anchor of an action, as GitHub makes anchors from headings. */
export function pageOf(action: string): string {
  const service = action.slice(0, action.indexOf(':')).toLowerCase();
  return `docs/catalog/${service}.md#${action.toLowerCase().replaceAll(':', '')}`;
}

/** The catalog that stored text stands for. Takes the parsed objects over and writes into them. */
export function decodeCatalog(stored: StoredCatalog): Catalog {
  const entries: CatalogEntry[] = [];
  for (const { facts, entries: own } of stored.services) {
    own.forEach((judgement, index) => {
      const action = facts.actions[index];
      if (!action) throw new Error(`generated/catalog.ts has no facts for ${judgement.action}: run npm run generate`);
      // Written into the parsed objects, which nobody else holds: copying 400 of them costs more than reading them.
      entries.push(
        Object.assign(judgement, decodeFacts(facts, action), {
          service: facts.prefix,
          references: judgement.references.map((reference) => stored.references[reference] ?? ''),
          page: pageOf(judgement.action),
        }),
      );
    });
  }
  return makeCatalog(
    {
      version: stored.version,
      attack: attackVersion,
      atlas: atlasVersion,
      iamData: stored.iamData,
      adjacent: new Set(stored.adjacent),
    },
    entries,
  );
}

let loaded: Catalog | undefined;

/** The catalog that ships with the program: core and extended entries. Read once, from memory. */
export function loadCatalog(): Catalog {
  if (loaded) return loaded;
  const stored: StoredCatalog = JSON.parse(catalogJson);
  loaded = decodeCatalog(stored);
  return loaded;
}

import { servicePrefix } from '../located/service-prefix.ts';
import { atLevel, type Catalog, lazyCatalog } from './catalog.ts';
import type { CatalogAction, CatalogEntry, Judgement } from './entry.ts';
import { decodeFacts, type StoredService } from './facts.ts';
import { catalogJson } from './generated/catalog.ts';
import { judgementsJson, referencesJson } from './generated/judgements.ts';
import { atlasVersion, attackVersion } from './tactics.ts';

/** A judgement as stored: references are indices into one table. */
export interface StoredEntry extends Omit<Judgement, 'references' | 'service'> {
  readonly references: readonly number[];
}

/** One service: its actions' facts, and which of them are extended, by their indices. */
export interface StoredCatalogService {
  readonly facts: StoredService;
  readonly extended: readonly number[];
}

/** What every comparison needs of the catalog; its services are in the order of their actions' names. */
export interface StoredCatalog {
  readonly version: string;
  readonly iamData: string;
  /** Prefixes of services that are no AI services, sorted. */
  readonly adjacent: readonly string[];
  readonly services: readonly StoredCatalogService[];
}

/** What the authors wrote, read when it is told. */
export interface StoredJudgements {
  readonly references: () => readonly string[];
  /** The entries of one service, one to one with its actions. */
  readonly ofService: (prefix: string) => readonly StoredEntry[];
}

/** The documentation page and anchor of an action, as GitHub makes anchors from headings. */
export function pageOf(action: string): string {
  const service = servicePrefix(action).toLowerCase();
  return `docs/catalog/${service}.md#${action.toLowerCase().replaceAll(':', '')}`;
}

/** The catalog that stored text stands for. */
export function decodeCatalog(stored: StoredCatalog, judgements: StoredJudgements): Catalog {
  const actions: CatalogAction[] = [];
  for (const { facts, extended } of stored.services)
    facts.actions.forEach((action, index) => {
      const level = extended.includes(index) ? 'extended' : 'core';
      actions.push({ ...decodeFacts(facts, action), service: facts.prefix, level });
    });
  const { version, iamData } = stored;
  const versions = {
    ...{ version, iamData, attack: attackVersion, atlas: atlasVersion },
    adjacent: new Set(stored.adjacent),
  };
  return lazyCatalog(versions, actions, (service) => entriesOf(service, actions, judgements));
}

function entriesOf(
  service: string,
  actions: readonly CatalogAction[],
  judgements: StoredJudgements,
): readonly CatalogEntry[] {
  const references = judgements.references();
  const written = judgements.ofService(service);
  return actions
    .filter((action) => action.service === service)
    .map((facts, index) => {
      const judgement = written[index];
      if (judgement?.action !== facts.action)
        throw new Error(`generated/judgements.ts has nothing for ${facts.action}: run npm run generate`);
      return {
        ...judgement,
        ...facts,
        references: judgement.references.map((reference) => references[reference] ?? ''),
        page: pageOf(facts.action),
      };
    });
}

// whoever loads the catalog asks for a level of it: both in one file to load
export { atLevel };

let loaded: Catalog | undefined;

/** The catalog that ships with the program: core and extended entries. Read once, from memory. */
export function loadCatalog(): Catalog {
  if (loaded) return loaded;
  const stored: StoredCatalog = JSON.parse(catalogJson);
  loaded = decodeCatalog(stored, {
    references: () => JSON.parse(referencesJson),
    ofService: (prefix) => JSON.parse(judgementsJson[prefix] ?? '[]'),
  });
  return loaded;
}

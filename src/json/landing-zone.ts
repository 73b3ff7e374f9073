import { type Cases, inBoth } from '../grants/cases.ts';
import type { PolicyUse } from '../grants/grant.ts';
import { guarding } from '../grants/guarded.ts';
import { limits } from '../limits.ts';
import type { Source } from '../located/source.ts';
import { itemsOf, propertyOf, textAt } from '../located/tree.ts';
import { knownText, type Origins, type Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { nameOf } from '../revisions/paths.ts';
import { rootsOf } from './roots.ts';

/**
 * The files of a Landing Zone Accelerator's configuration that say what a policy file is for; they name it by its path below
 * their own folder (Landing Zone Accelerator documentation, "IamConfig", "OrganizationConfig" and "NetworkConfig").
 */
const ORGANIZATION = 'organization-config.yaml';
/** Customizations for AWS Control Tower say in one file what is deployed where (its developer guide, "The CfCT manifest file"). */
const MANIFEST = 'manifest.yaml';
const CONFIGURATIONS = ['iam-config.yaml', ORGANIZATION, 'network-config.yaml', MANIFEST];

const ROLES = 'iam-config.yaml';

/** Whether a file declares roles, users and groups. */
export function declaresRoles(path: string): boolean {
  return nameOf(path) === ROLES;
}

/** The files that declare roles with a policy file, in the folders around that. */
export function rolesAround(path: string, files: Files): readonly string[] {
  const found: string[] = [];
  if (pathIn(path) === undefined) return found;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const below = folder === '' ? path : path.slice(folder.length + 1);
    const one = folder === '' ? ROLES : `${folder}/${ROLES}`;
    if (configurationAt(one, files)?.defined.has(below)) found.push(one);
    if (folder === '') return found;
  }
}

/** Whether a file is one of these. */
export function isConfiguration(path: string): boolean {
  return CONFIGURATIONS.includes(nameOf(path));
}

/** A policy that configuration defines: the name that the rest of it uses, and the key of the list that defines it. */
interface Definition {
  readonly name: string | undefined;
  readonly list: string;
  readonly targets: readonly Target[];
}

/** Where a policy of an organization acts that configuration deploys. */
export interface Target {
  /** The unit or account as it is written. */
  readonly name: string;
  readonly when: Cases;
  readonly at: Origins;
}

/** What configuration uses a policy for; a policy of an organization with the targets that it is deployed to. */
export interface Configured {
  readonly use: PolicyUse;
  readonly targets: readonly Target[];
}

interface Configuration {
  /** Whether it says how what it names is deployed, as manifests of Control Tower do, and those of others do not. */
  readonly deploys: boolean;
  /** By the path below the folder of the configuration. */
  readonly defined: ReadonlyMap<string, readonly Definition[]>;
  /** Texts below a key that speaks of boundaries. */
  readonly boundaries: ReadonlySet<string>;
  /** All other texts, those of definitions apart. */
  readonly others: ReadonlySet<string>;
}

/** What configuration in a folder around a policy file uses it for; undefined where none defines it. */
export function configuredUse(path: string, files: Files): Configured | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const below = folder === '' ? path : path.slice(folder.length + 1);
    for (const name of CONFIGURATIONS) {
      const use = useIn(configurationAt(folder === '' ? name : `${folder}/${name}`, files), below);
      if (use) return use;
    }
    if (folder === '') return undefined;
  }
}

/** Whether a folder around a policy file has the configuration of an organization: then what it does not name it does not deploy. */
export function isOfOrganization(path: string, files: Files): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const at = (name: string) => configurationAt(folder === '' ? name : `${folder}/${name}`, files);
    if (at(ORGANIZATION) || at(MANIFEST)?.deploys) return true;
    if (folder === '') return false;
  }
}

/** The policy files that a configuration names. */
export function policiesOf(path: string, files: Files): readonly string[] {
  const folder = folderOf(path);
  const all = [...(configurationAt(path, files)?.defined.keys() ?? [])];
  return all.slice(0, limits.others.jsonDocuments).map((below) => (folder === '' ? below : `${folder}/${below}`));
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function useIn(configuration: Configuration | undefined, below: string): Configured | undefined {
  const definitions = configuration?.defined.get(below) ?? [];
  const uses = definitions.map(({ name, list }): PolicyUse => {
    if (/service-?control/i.test(list)) return 'service-control';
    if (/resource-?control/i.test(list)) return 'resource-control';
    if (/endpoint/i.test(list)) return 'boundary';
    const isHeld = name === undefined || configuration?.others.has(name) || configuration?.others.has(below);
    return !isHeld && configuration?.boundaries.has(name) ? 'boundary' : 'identity';
  });
  const use = uses.includes('identity') ? 'identity' : uses[0];
  return use && { use, targets: definitions.flatMap((one, at) => (uses[at] === use ? one.targets : [])) };
}

const configurations = new WeakMap<Source, Configuration | undefined>();

function configurationAt(path: string, files: Files): Configuration | undefined {
  const content = files.read(path);
  if (content.kind !== 'text') return undefined;
  const { source } = content;
  if (!configurations.has(source)) {
    const parsed = rootsOf(source);
    const found = 'roots' in parsed ? readConfiguration(parsed.roots) : undefined;
    configurations.set(source, nameOf(path) === MANIFEST && !found?.deploys ? undefined : found);
  }
  return configurations.get(source);
}

function readConfiguration(documents: readonly Value[]): Configuration {
  const defined = new Map<string, Definition[]>();
  const boundaries = new Set<string>();
  const others = new Set<string>();
  let deploys = false;
  const visit = (value: Value, list: string, inBoundary: boolean): void => {
    if (value.kind === 'list') {
      for (const item of value.items) visit(item, list, inBoundary);
      return;
    }
    if (value.kind !== 'object') {
      const text = knownText(value);
      if (text !== undefined) (inBoundary ? boundaries : others).add(text);
      return;
    }
    const method = textAt(value, 'deploy_method');
    deploys ||= method !== undefined;
    const named = ['policy', 'document', ...(method === undefined ? [] : ['resource_file'])];
    const path = pathIn(named.map((key) => textAt(value, key)).find((text) => text !== undefined));
    if (path !== undefined) {
      const known = defined.get(path) ?? [];
      if (known.length === 0) defined.set(path, known);
      known.push({
        name: textAt(value, 'name'),
        list: method === undefined ? list : (METHODS.get(method) ?? list),
        targets: targetsOf(value),
      });
    }
    for (const entry of value.entries) {
      if (path !== undefined && ['name', 'policy', 'document', 'description'].includes(entry.key)) continue;
      visit(entry.value, entry.key, inBoundary || /boundar/i.test(entry.key));
    }
  };
  for (const document of documents) visit(document, '', false);
  return { deploys, defined, boundaries, others };
}

/** What a manifest of Control Tower calls the kinds of policies. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['scp', 'serviceControlPolicies'],
  ['rcp', 'resourceControlPolicies'],
]);

/**
 * The targets of a policy. What is below an organizational unit is below those around it, and below the root: so a policy
 * that moves up guards what it guarded.
 */
export function targetsOf(policy: Value): readonly Target[] {
  const targets = propertyOf(policy, 'deploymentTargets') ?? propertyOf(policy, 'deployment_targets');
  if (targets?.kind !== 'object') return [];
  const accounts = (key: string) => itemsOf(propertyOf(targets, key));
  const without = accounts('excludedAccounts').map((account) => `the account ${knownText(account) ?? ''}`);
  const excluded = (without.length > MOST ? [without.join(', ')] : without).map((text): Cases => {
    const [[branch] = []] = guarding(named(text, targets));
    return branch ? [[{ ...branch, option: 1 }]] : [];
  });
  const inAll = (when: readonly Cases[]): Cases =>
    [guarding(named(ROOT, targets)), ...when, ...excluded].reduce((a, b) => inBoth(a, b));
  const written = propertyOf(targets, 'organizationalUnits') ?? propertyOf(targets, 'organizational_units');
  const units = itemsOf(written).map((unit): Target => {
    const text = knownText(unit) ?? '';
    const parts = text.split('/', MOST + 1);
    if (parts.length > MOST) parts.splice(0, parts.length, text.replaceAll('/', ' '));
    const around = parts.map((_, at) => guarding(named(parts.slice(0, at + 1).join('/'), unit)));
    return { name: text, when: inAll(around), at: unit.origins };
  });
  const single = accounts('accounts').map((account): Target => {
    const when = guarding(named(`the account ${knownText(account) ?? ''}`, account));
    return { name: knownText(account) ?? '', when: inAll([when]), at: account.origins };
  });
  return [...units, ...single];
}

const ROOT = 'Root';
/** Levels of organizational units, and accounts that are left out, which are told apart. */
const MOST = limits.policy.branches;

const named = (text: string, { origins }: Value): Value => ({ kind: 'string', pieces: [text], origins });

/** A path to a JSON file below the folder. */
export function pathIn(text: string | undefined): string | undefined {
  const path = text?.startsWith('./') ? text.slice(2) : text;
  return path?.endsWith('.json') && !path.startsWith('/') && !path.split('/').includes('..') ? path : undefined;
}

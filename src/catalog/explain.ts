import { limits } from '../limits.ts';
import { nearestNames } from '../located/nearest-names.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import { type ActionNames, loadActionNames } from './actions.ts';
import { type Advice, adviceFor } from './advice.ts';
import { type Alternative, alternativeTo, alternativeToCombination } from './alternatives.ts';
import type { Catalog } from './catalog.ts';
import { type Combination, loadCombinations } from './combinations.ts';
import { type CatalogEntry, compareEntries, compareSeverity } from './entry.ts';
import { loadFacts } from './facts.ts';
import { isActionName } from './fields.ts';
import { loadManagedPolicies, type ManagedPolicies, type ManagedPolicy } from './managed.ts';
import { type ManagedGrant, passesRoleTo, sensitiveGrants } from './managed-grants.ts';
import { isPattern, matchesPattern } from './pattern.ts';

/** An AWS-managed policy that gives an action, or everything that a pattern reaches. */
export interface GrantingPolicy {
  readonly name: string;
  readonly arn: string;
  readonly serviceLinked: boolean;
  /** Given only under a condition. */
  readonly conditional: boolean;
}

/**
 * How much of a service the catalog is about: all of it; only those of its actions that bear on AI, so that the others may well be
 * sensitive; or nothing.
 */
export type Coverage = 'all' | 'adjacent' | 'none';

function coverageOf(prefix: string, catalog: Catalog): Coverage {
  if (catalog.adjacent.has(prefix.toLowerCase())) return 'adjacent';
  return prefix === '' || isPattern(prefix) || catalog.byService(prefix).length > 0 ? 'all' : 'none';
}

/** What `explain` says of a text. */
export type Explanation =
  | {
      readonly kind: 'sensitive';
      readonly entry: CatalogEntry;
      /** What to grant instead, where somebody has written it. */
      readonly alternative: Alternative | undefined;
      readonly policies: readonly GrantingPolicy[];
      readonly combinations: readonly Combination[];
      readonly snapshot: string;
    }
  | {
      /** IAM has the action; the catalog does not count it as sensitive. */
      readonly kind: 'ordinary';
      readonly action: string;
      readonly serviceName: string | undefined;
      readonly accessLevel: string | undefined;
      readonly coverage: Coverage;
      /** What it is a part of; the most severe first. */
      readonly combinations: readonly Combination[];
      /** Entries of the same service, the nearest by name first. */
      readonly nearest: readonly string[];
    }
  | {
      readonly kind: 'pattern';
      readonly pattern: string;
      /** How many of IAM's actions it matches today. */
      readonly matched: number;
      /** The most severe first. */
      readonly reaches: readonly CatalogEntry[];
      readonly advice: Advice | undefined;
      readonly coverage: Coverage;
      /** Policies that give all the sensitive actions that it reaches. */
      readonly policies: readonly GrantingPolicy[];
      readonly combinations: readonly Combination[];
      readonly snapshot: string;
      /** Whether IAM has a service of the prefix, or the prefix is a pattern. */
      readonly knownService: boolean;
      /** Prefixes nearest to one that no service has. */
      readonly nearest: readonly string[];
    }
  | {
      readonly kind: 'managed-policy';
      readonly policy: ManagedPolicy;
      readonly grants: readonly ManagedGrant[];
      readonly combinations: readonly Combination[];
      readonly snapshot: string;
    }
  | {
      readonly kind: 'combination';
      readonly combination: Combination;
      /** What to grant instead, where somebody has written it. */
      readonly alternative: Alternative | undefined;
    }
  | {
      readonly kind: 'unknown';
      readonly text: string;
      /** The action that authorises an API operation which is no IAM action itself. */
      readonly authorisedBy: string | undefined;
      /** Whether IAM has a service of the prefix that the text has; undefined when it has no prefix. */
      readonly knownService: boolean | undefined;
      readonly nearestActions: readonly string[];
      readonly nearestPolicies: readonly string[];
      readonly nearestCombinations: readonly string[];
    };

/** API operations that people write into policies, and the IAM action that decides about them (iam-pitfalls.md 5). */
const operations = new Map([
  ['bedrock:converse', 'bedrock:InvokeModel'],
  ['bedrock:conversestream', 'bedrock:InvokeModelWithResponseStream'],
  ['bedrock:startasyncinvoke', 'bedrock:InvokeModel'],
]);

const longestText = limits.others.explained;

/**
 * Explains an action, an action pattern, an AWS-managed policy by its name or ARN, or a combination by its id. Never throws for any
 * text; what is not known comes back as `unknown` with what it may have meant.
 */
export async function explain(text: string, catalog: Catalog): Promise<Explanation> {
  const asked = text.trim();
  if (asked.length > longestText) {
    // the beginning of a pattern is another pattern
    const [names, policies] = await Promise.all([loadActionNames(), loadManagedPolicies()]);
    return explainUnknown(`${asked.slice(0, longestText)}…`, names, policies);
  }
  const entry = catalog.find(asked);
  if (entry) return explainEntry(entry, catalog);
  if (isPattern(asked) && (asked.includes(':') || asked === '*')) return explainPattern(asked, catalog);
  const policies = await loadManagedPolicies();
  const policy = policies.find(asked);
  if (policy) return explainPolicy(policy, catalog, policies.snapshot);
  const combination = loadCombinations().find(({ id }) => id === asked.toLowerCase());
  if (combination)
    return { kind: 'combination', combination, alternative: await alternativeToCombination(combination.id) };
  const names = await loadActionNames();
  const known = isActionName(asked) ? names.known(asked) : undefined;
  if (known !== undefined) return explainOrdinary(known, catalog, names);
  return explainUnknown(asked, names, policies);
}

async function explainEntry(entry: CatalogEntry, catalog: Catalog): Promise<Explanation> {
  const managed = await loadManagedPolicies();
  const combinations = bySeverity(
    loadCombinations().filter(({ allOf, helpful }) => [...allOf, ...helpful].includes(entry.action)),
  );
  const policies = policiesGiving([entry], catalog, managed);
  const alternative = await alternativeTo(entry);
  return { kind: 'sensitive', entry, alternative, policies, combinations, snapshot: managed.snapshot };
}

async function explainPattern(pattern: string, catalog: Catalog): Promise<Explanation> {
  const [names, facts, managed] = await Promise.all([loadActionNames(), loadFacts(), loadManagedPolicies()]);
  const reaches = catalog.entries.filter(({ action }) => matchesPattern(pattern, action)).sort(compareEntries);
  const matches = (action: string): boolean => matchesPattern(pattern, action);
  const prefix = servicePrefix(pattern);
  const known = names.ofPrefix(prefix).length > 0 || isPattern(prefix) || pattern === '*';
  const prefixes = isPattern(prefix) || pattern === '*' ? names.prefixes : [prefix];
  const combinations = loadCombinations().filter(({ allOf }) => allOf.every(matches));
  return {
    kind: 'pattern',
    pattern,
    matched: prefixes.reduce((sum, each) => sum + names.ofPrefix(each).filter(matches).length, 0),
    reaches,
    advice: adviceFor(pattern, catalog, facts),
    coverage: coverageOf(prefix, catalog),
    policies: reaches.length === 0 ? [] : policiesGiving(reaches, catalog, managed),
    combinations: bySeverity(combinations),
    snapshot: managed.snapshot,
    knownService: known,
    nearest: known ? [] : nearestNames(prefix, names.prefixes, 3),
  };
}

function explainPolicy(policy: ManagedPolicy, catalog: Catalog, snapshot: string): Explanation {
  const grants = sensitiveGrants(policy.document, catalog);
  const given = new Set(grants.map(({ entry }) => entry.action));
  const combinations = loadCombinations().filter(({ allOf, passRoleService = '' }) =>
    allOf.every((action) =>
      action === 'iam:PassRole' ? passesRoleTo(policy.document, passRoleService) : given.has(action),
    ),
  );
  return { kind: 'managed-policy', policy, grants, combinations: bySeverity(combinations), snapshot };
}

async function explainOrdinary(action: string, catalog: Catalog, names: ActionNames): Promise<Explanation> {
  const facts = (await loadFacts()).find(action);
  const service = servicePrefix(action);
  const nearest = nearestNames(
    action,
    catalog.byService(service).map((entry) => entry.action),
    3,
  );
  const serviceName = names.serviceName(service);
  const combinations = bySeverity(loadCombinations().filter(({ allOf }) => allOf.includes(action)));
  const coverage = coverageOf(service, catalog);
  return { kind: 'ordinary', action, serviceName, accessLevel: facts?.accessLevel, coverage, combinations, nearest };
}

function explainUnknown(text: string, names: ActionNames, policies: ManagedPolicies): Explanation {
  const looksLikeAction = text.includes(':') && !text.toLowerCase().startsWith('arn:');
  const policyName = text.slice(text.lastIndexOf('/') + 1);
  return {
    kind: 'unknown',
    text,
    authorisedBy: operations.get(text.toLowerCase()),
    knownService: looksLikeAction ? names.ofPrefix(servicePrefix(text)).length > 0 : undefined,
    nearestActions: text.toLowerCase().startsWith('arn:') ? [] : names.nearest(text, 5),
    nearestPolicies: looksLikeAction ? [] : nearestNames(policyName, policies.names, 5),
    nearestCombinations: /[:/]/.test(text)
      ? []
      : nearestNames(
          text,
          loadCombinations().map(({ id }) => id),
          5,
        ),
  };
}

/** The policies that give every one of the entries, those that customers can attach first, then by name. */
function policiesGiving(
  entries: readonly CatalogEntry[],
  catalog: Catalog,
  managed: ManagedPolicies,
): readonly GrantingPolicy[] {
  const found: GrantingPolicy[] = [];
  for (const name of managed.names) {
    const policy = managed.find(name);
    if (!policy) continue;
    const given = new Map(sensitiveGrants(policy.document, catalog).map((grant) => [grant.entry.action, grant]));
    if (!entries.every(({ action }) => given.has(action))) continue;
    const conditional = entries.some(({ action }) => given.get(action)?.conditional ?? false);
    found.push({ name, arn: policy.arn, serviceLinked: policy.serviceLinked, conditional });
  }
  return found.sort((a, b) => Number(a.serviceLinked) - Number(b.serviceLinked));
}

function bySeverity(combinations: readonly Combination[]): readonly Combination[] {
  return [...combinations].sort((a, b) => compareSeverity(a.severity, b.severity));
}

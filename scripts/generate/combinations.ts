import { load } from 'js-yaml';
import type { Combination } from '../../src/catalog/combinations.ts';
import { type Origin, type Severity, severities } from '../../src/catalog/entry.ts';
import { field, isMapping, type Mapping, refuseUnknownKeys } from '../../src/catalog/fields.ts';
import { tacticNamed } from '../../src/catalog/tactics.ts';
import type { AwsData } from './aws.ts';

/** A combination as catalog/combinations.yaml has it. */
export type CombinationSource = Omit<Combination, 'page'>;

const keys = new Set([
  'id',
  'title',
  'gives',
  'steps',
  'allOf',
  'helpful',
  'passRoleService',
  'needsExistingResource',
  'severity',
  'tactics',
  'origin',
  'references',
]);
const origins: readonly Origin[] = ['seed', 'sonrai', 'research', 'inferred'];

function texts(item: Mapping, key: string): readonly string[] {
  const value = item[key];
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** Reads and checks catalog/combinations.yaml; faults are added to the list. */
export function readCombinations(source: string, aws: AwsData, faults: string[]): readonly CombinationSource[] {
  const document = load(source);
  const list = isMapping(document) ? field(document, 'combinations') : undefined;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const known = new Map<string, ReadonlySet<string>>();
  const isAction = (action: string): boolean => {
    const prefix = action.slice(0, action.indexOf(':'));
    if (!aws.prefixes.includes(prefix)) return false;
    if (!known.has(prefix)) known.set(prefix, new Set(aws.actions(prefix).map(({ name }) => `${prefix}:${name}`)));
    return known.get(prefix)?.has(action) ?? false;
  };
  const ids = new Set<string>();
  const result: CombinationSource[] = [];
  for (const item of items) {
    if (!isMapping(item)) continue;
    const id = String(field(item, 'id'));
    const fault = (message: string): void => {
      faults.push(`catalog/combinations.yaml: ${id} ${message}`);
    };
    refuseUnknownKeys(item, keys, fault);
    if (ids.has(id)) fault('stands there twice.');
    ids.add(id);
    const allOf = texts(item, 'allOf');
    const helpful = texts(item, 'helpful');
    for (const action of [...allOf, ...helpful])
      if (!isAction(action)) fault(`names ${action}, which IAM does not have.`);
    const severity = severities.find((value): value is Severity => value === field(item, 'severity'));
    const origin = origins.find((value) => value === field(item, 'origin'));
    const service = field(item, 'passRoleService');
    const passRoleService = typeof service === 'string' ? service : undefined;
    if (allOf.includes('iam:PassRole') && passRoleService === undefined) fault('needs a passRoleService.');
    const { title, gives } = item;
    const steps = texts(item, 'steps');
    if (typeof title !== 'string' || typeof gives !== 'string' || steps.length === 0)
      fault('needs title, gives and steps.');
    const tactics = texts(item, 'tactics').flatMap((name) => tacticNamed(name) ?? []);
    if (tactics.length === 0 || tactics.length !== texts(item, 'tactics').length) fault('needs tactics of ATT&CK.');
    if (!severity || !origin || allOf.length === 0) fault('needs severity, origin and allOf.');
    else {
      result.push({
        id,
        title: String(title),
        gives: String(gives),
        steps,
        allOf,
        helpful,
        ...(passRoleService === undefined ? {} : { passRoleService }),
        needsExistingResource: field(item, 'needsExistingResource') === true,
        severity,
        tactics: tactics.map((tactic) => ({ name: tactic.name, id: tactic.id })),
        origin,
        references: texts(item, 'references'),
      });
    }
  }
  return result.sort((a, b) => (a.id < b.id ? -1 : 1));
}

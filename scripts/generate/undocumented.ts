import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { field, isMapping } from '../../src/catalog/fields.ts';
import type { AwsData, RawAction } from './aws.ts';

/** A resource type that an action can be limited to although AWS's documentation of the action does not say so. */
export interface UndocumentedResource {
  readonly type: string;
  /** An IAM pattern. */
  readonly arn: string;
  /** The AWS-managed policy that relies on it. */
  readonly seenIn: string;
  readonly actions: readonly string[];
}

/** Reads `undocumentedResources` of catalog/scope.yaml; throws when one names a policy or an action that AWS does not have. */
export function readUndocumented(root: string, aws: AwsData): readonly UndocumentedResource[] {
  const path = join(root, 'catalog', 'scope.yaml');
  const scope = existsSync(path) ? load(readFileSync(path, 'utf8')) : undefined;
  const list = isMapping(scope) ? field(scope, 'undocumentedResources') : undefined;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.filter(isMapping).map((item) => {
    const actions = field(item, 'actions');
    const resource = {
      type: String(field(item, 'type')),
      arn: String(field(item, 'arn')),
      seenIn: String(field(item, 'seenIn')),
      actions: Array.isArray(actions) ? actions.map(String) : [],
    };
    if (!aws.managed.some(({ name }) => name === resource.seenIn))
      throw new Error(`catalog/scope.yaml: AWS has no managed policy ${resource.seenIn}.`);
    for (const action of resource.actions) {
      const [prefix = '', name = ''] = action.split(':');
      const known = aws.prefixes.includes(prefix) && aws.actions(prefix).some((one) => one.name === name);
      if (!known) throw new Error(`catalog/scope.yaml: IAM has no action ${action} in exactly this case.`);
    }
    return resource;
  });
}

/** AWS's data with these resource types added to the actions. */
export function withUndocumented(aws: AwsData, added: readonly UndocumentedResource[]): AwsData {
  const addedTo = (prefix: string, action: RawAction): readonly UndocumentedResource[] =>
    added.filter(({ actions }) => actions.includes(`${prefix}:${action.name}`));
  return {
    ...aws,
    actions: (prefix) =>
      aws.actions(prefix).map((action) => {
        const types = addedTo(prefix, action).map(({ type }) => ({ name: type, required: false, conditionKeys: [] }));
        return types.length === 0 ? action : { ...action, resourceTypes: [...action.resourceTypes, ...types] };
      }),
    resourceTypes(prefix) {
      const types = new Map(aws.resourceTypes(prefix));
      for (const { type, arn, actions } of added) {
        if (!types.has(type) && actions.some((action) => action.startsWith(`${prefix}:`)))
          types.set(type, { key: type, arn });
      }
      return types;
    },
  };
}

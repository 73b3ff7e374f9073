import { objectAt } from '../grants/written-document.ts';
import type { Span } from '../located/source.ts';
import { itemsOf, propertyOf, textAt } from '../located/tree.ts';
import { type Entry, knownText, stringValue, type Value } from '../located/value.ts';
import { boundStack, withBindings, withConditions } from './bindings.ts';

const TASK = 'update-stacks';

/** Whether a text may be a file that says which templates are deployed where: tasks of org-formation, a configuration of AWS. */
export function mayBeTasks(text: string): boolean {
  return (text.includes(TASK) && text.includes('Template')) || mayDeploy(text);
}

/** What AWS's own accelerators call the key of a template, by what else a text of theirs has. */
function mayDeploy(text: string): boolean {
  return (text.includes('deploy_method') && text.includes('resource_file')) || text.includes('cloudFormationStack');
}

/**
 * A file of tasks of org-formation as a template: each task that deploys a template to accounts is a stack that nests it, with the
 * task's parameters (org-formation documentation, "Tasks"). Any other tree is what it is.
 */
export function withTasks(root: Value): Value {
  const [at] = root.origins;
  if (root.kind !== 'object' || !at || propertyOf(root, 'Resources')) return root;
  const deployments = deploymentsIn(root);
  if (deployments.length > 0) return deployed(deployments, root, at);
  const conditions: Entry[] = [];
  const stacks = root.entries.flatMap(({ key, keySpan, value }): readonly Entry[] => {
    const template = propertyOf(value, 'Template');
    const type = propertyOf(value, 'Type');
    if (textAt(value, 'Type') !== TASK || !template || !type) return [];
    const stack = objectAt(keySpan, [
      ['Type', stringValue('AWS::CloudFormation::Stack', type.origins)],
      ['Properties', objectAt(keySpan, [['TemplateURL', template], ...parametersOf(value)])],
    ]);
    return [boundStack({ key, keySpan, value: stack }, value, conditions)];
  });
  if (stacks.length === 0) return root;
  const template = objectAt(at, [
    ...parametersOf(root),
    ['Resources', { kind: 'object', entries: stacks, origins: root.origins }],
  ]);
  return withConditions(template, conditions);
}

/** A template that a configuration deploys, with its targets and parameters. */
interface Deployment {
  readonly name: Value;
  readonly template: Value;
  readonly targets: Value | undefined;
  readonly parameters: Value | undefined;
}

/**
 * What Customizations for AWS Control Tower deploy as stack sets (developer guide, "The CfCT manifest file"), and the stacks and stack sets
 * of a Landing Zone Accelerator (its documentation, "CustomizationsConfig").
 */
function deploymentsIn(root: Value): readonly Deployment[] {
  const customizations = propertyOf(root, 'customizations');
  const lists = [
    ...itemsOf(propertyOf(root, 'resources')).filter((one) => textAt(one, 'deploy_method') === 'stack_set'),
    ...itemsOf(propertyOf(customizations, 'cloudFormationStackSets')),
    ...itemsOf(propertyOf(customizations, 'cloudFormationStacks')),
  ];
  return lists.flatMap((one) => {
    const template = propertyOf(one, 'resource_file') ?? propertyOf(one, 'template');
    const name = propertyOf(one, 'name');
    const targets = propertyOf(one, 'deployment_targets') ?? propertyOf(one, 'deploymentTargets');
    return name && template ? [{ name, template, targets, parameters: propertyOf(one, 'parameters') }] : [];
  });
}

/** Deployments as stack sets of a template. */
function deployed(deployments: readonly Deployment[], root: Value, at: Span): Value {
  const resources = deployments.map(({ name, template, targets, parameters }): Entry => {
    const [keySpan = at] = name.origins;
    const inTargets = (...keys: readonly string[]) =>
      keys.flatMap((key) => {
        const found = propertyOf(targets, key);
        return found ? [found] : [];
      })[0];
    const [units, accounts, without] = [
      inTargets('organizational_units', 'organizationalUnits'),
      inTargets('accounts'),
      inTargets('excludedAccounts'),
    ];
    const where: readonly (readonly [string, Value | undefined])[] = [
      ['OrganizationalUnitIds', units],
      ['Accounts', without ?? accounts],
      ['AccountFilterType', units && stringValue(without ? 'DIFFERENCE' : 'UNION', units.origins)],
    ];
    const group = objectAt(keySpan, [['DeploymentTargets', objectAt(keySpan, there(where))]]);
    const properties: readonly (readonly [string, Value | undefined])[] = [
      ['TemplateURL', template],
      ['Parameters', parameters && asGiven(parameters, keySpan)],
      ['StackInstancesGroup', { kind: 'list', items: [group], origins: targets?.origins ?? name.origins }],
    ];
    const value = objectAt(keySpan, [
      ['Type', stringValue('AWS::CloudFormation::StackSet', [keySpan])],
      ['Properties', objectAt(keySpan, there(properties))],
    ]);
    return { key: knownText(name) ?? '?', keySpan, value };
  });
  return withBindings(objectAt(at, [['Resources', { kind: 'object', entries: resources, origins: root.origins }]]));
}

const there = (pairs: readonly (readonly [string, Value | undefined])[]): readonly (readonly [string, Value])[] =>
  pairs.flatMap(([key, value]) => (value ? [[key, value] as const] : []));

/** Parameters as stack sets have them: these lists call their keys otherwise. */
function asGiven(parameters: Value, at: Span): Value {
  const items = itemsOf(parameters).map((one) =>
    objectAt(
      one.origins[0] ?? at,
      there([
        ['ParameterKey', propertyOf(one, 'parameter_key') ?? propertyOf(one, 'name')],
        ['ParameterValue', propertyOf(one, 'parameter_value') ?? propertyOf(one, 'value')],
      ]),
    ),
  );
  return { kind: 'list', items, origins: parameters.origins };
}

function parametersOf(value: Value): readonly (readonly [string, Value])[] {
  const parameters = propertyOf(value, 'Parameters');
  return parameters ? [['Parameters', parameters]] : [];
}

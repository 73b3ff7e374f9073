import { objectAt } from '../grants/written-document.ts';
import { hasHiddenText } from '../located/pre-test.ts';
import type { Span } from '../located/source.ts';
import { itemsOf, propertyOf, textAt, valueAt } from '../located/tree.ts';
import { type Entry, knownText, type ListValue, type Origins, stringValue, type Value } from '../located/value.ts';
import { referredBy } from './referred-by.ts';

// Where org-formation deploys stacks and resources (org-formation documentation, "Organization bindings"). What is in an account only
// is there under a condition on the account: so a binding that reaches more accounts is more, and one that reaches fewer is less.

const DEFAULT = 'DefaultOrganizationBinding';
const SECTION = 'OrganizationBindings';
const OWN = 'OrganizationBinding';
/** What stands for the account that something is in, in references that no template can have. */
const ACCOUNT = 'OC::Account';
const UNIT = 'OC::OrganizationalUnit';
const TAG = 'OC::TagOfAccount';
const MANAGEMENT = 'the management account';

// Where a stack set deploys its template (CloudFormation documentation, "AWS::CloudFormation::StackSet DeploymentTargets").
const STACK_SET = 'AWS::CloudFormation::StackSet';
const GROUPS = 'StackInstancesGroup';
const STACK_ACCOUNT = 'AWS::AccountId';
const STACK_UNIT = 'OrganizationalUnit';

/** Whether a text may say to which accounts org-formation or a stack set deploys something. */
export function mayBind(text: string): boolean {
  return text.includes(OWN) || text.includes(GROUPS) || hasHiddenText(text);
}

/** A template with what org-formation or a stack set binds to accounts under conditions; any other tree is what it is. */
export function withBindings(root: Value): Value {
  const resources = propertyOf(root, 'Resources');
  if (root.kind !== 'object' || resources?.kind !== 'object') return root;
  const conditions: Entry[] = [];
  const bound = resources.entries.map((entry): Entry => {
    if (textAt(entry.value, 'Type') === STACK_SET)
      return conditioned(entry, deploymentOf(entry.value, root), conditions);
    const binding = bindingOf(propertyOf(entry.value, OWN), root) ?? bindingOf(propertyOf(root, DEFAULT), root);
    return conditioned(entry, binding && conditionOf(binding), conditions);
  });
  return withConditions(
    { ...root, entries: replaced(root.entries, 'Resources', { ...resources, entries: bound }) },
    conditions,
  );
}

/** A stack that a task deploys, as a resource, under the condition of the task's binding. */
export function boundStack(stack: Entry, task: Value, conditions: Entry[]): Entry {
  const binding = propertyOf(task, DEFAULT) ?? propertyOf(task, OWN);
  return conditioned(stack, binding && conditionOf(binding), conditions);
}

/** A tree with more conditions. */
export function withConditions(root: Value, conditions: readonly Entry[]): Value {
  const [first] = conditions;
  if (root.kind !== 'object' || !first) return root;
  const known = propertyOf(root, 'Conditions');
  const all: Value = {
    kind: 'object',
    entries: [...(known?.kind === 'object' ? known.entries : []), ...conditions],
    origins: known?.origins ?? root.origins,
  };
  return { ...root, entries: replaced(root.entries, 'Conditions', all, first.keySpan) };
}

function replaced(entries: readonly Entry[], key: string, value: Value, keySpan?: Span): readonly Entry[] {
  if (entries.some((entry) => entry.key === key))
    return entries.map((entry) => (entry.key === key ? { ...entry, value } : entry));
  return keySpan ? [...entries, { key, keySpan, value }] : entries;
}

/** A binding itself, or the one of the template that is referred to. */
function bindingOf(written: Value | undefined, root: Value): Value | undefined {
  const name = referredBy(written);
  return name === undefined ? written : propertyOf(propertyOf(root, SECTION), name);
}

function conditioned(entry: Entry, holds: Value | undefined, conditions: Entry[]): Entry {
  const { key, keySpan, value } = entry;
  if (!holds || value.kind !== 'object') return entry;
  const name = `${key} is bound to the account`;
  const own = textAt(value, 'Condition');
  const both =
    own === undefined
      ? holds
      : call('Fn::And', [objectAt(keySpan, [['Condition', stringValue(own, [keySpan])]]), holds], holds.origins);
  conditions.push({ key: name, keySpan, value: both });
  const others = value.entries.filter((one) => one.key !== 'Condition');
  const condition = { key: 'Condition', keySpan, value: stringValue(name, holds.origins) };
  return { ...entry, value: { ...value, entries: [...others, condition] } };
}

/** The condition that holds in the accounts of a binding; undefined where it holds in all of them, or names none. */
function conditionOf(binding: Value): Value | undefined {
  const { origins } = binding;
  const tests = (key: string, of: string): readonly Value[] =>
    itemsOf(propertyOf(binding, key)).map((one) => equals(of, nameOf(one), one.origins));
  const accounts = itemsOf(propertyOf(binding, 'Account'));
  const management = propertyOf(binding, 'IncludeMasterAccount');
  const takesManagement =
    management?.kind === 'bool' ? management.value : management && knownText(management) === 'true';
  const isManagement = equals(ACCOUNT, MANAGEMENT, management?.origins ?? origins);
  const isAll = accounts.some((one) => knownText(one) === '*');
  const excluded = [
    ...tests('ExcludeAccount', ACCOUNT),
    ...tests('ExcludeOrganizationalUnit', UNIT),
    ...(isAll && !takesManagement ? [isManagement] : []),
  ];
  const included = [
    ...tests('Account', ACCOUNT),
    ...tests('OrganizationalUnit', UNIT),
    ...tests('AccountsWithTag', TAG),
    ...(takesManagement ? [isManagement] : []),
  ];
  if (included.length === 0) return undefined;
  const parts = [
    ...(isAll ? [] : [anyOf(included, origins)]),
    ...excluded.map((one) => call('Fn::Not', [one], one.origins)),
  ];
  const [only] = parts;
  return parts.length > 1 ? call('Fn::And', parts, origins) : only;
}

/** The condition that holds in the accounts that a stack set deploys to; undefined where it does not say which. */
function deploymentOf(stackSet: Value, root: Value): Value | undefined {
  const groups = itemsOf(valueAt(stackSet, 'Properties', GROUPS));
  const parts = groups.map((group) => {
    const targets = propertyOf(group, 'DeploymentTargets');
    return targets && targetsOf(targets, root);
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 && known.length === parts.length ? anyOf(known.flat(), groups[0]?.origins ?? []) : undefined;
}

/** The tests of which one holds in an account of some targets; undefined where they do not say which those are. */
function targetsOf(targets: Value, root: Value): readonly Value[] | undefined {
  const tests = (key: string, of: string): readonly Value[] =>
    itemsOf(propertyOf(targets, key))
      .flatMap((one) => defaultsOf(one, root))
      .map((one) => call('Fn::Equals', [call('Ref', stringValue(of, one.origins), one.origins), one], one.origins));
  const [accounts, units] = [tests('Accounts', STACK_ACCOUNT), tests('OrganizationalUnitIds', STACK_UNIT)];
  const { origins } = targets;
  switch (textAt(targets, 'AccountFilterType')) {
    case 'UNION':
      return [...units, ...accounts];
    case 'INTERSECTION':
      return [call('Fn::And', [anyOf(units, origins), anyOf(accounts, origins)], origins)];
    case 'DIFFERENCE': {
      const without = accounts.map((one) => call('Fn::Not', [one], one.origins));
      return [call('Fn::And', [anyOf(units, origins), ...without], origins)];
    }
    default: {
      const named = units.length > 0 ? units : accounts;
      return named.length > 0 ? named : undefined;
    }
  }
}

/** The accounts that a parameter names by default; anything else is what it is. */
function defaultsOf(value: Value, root: Value): readonly Value[] {
  const name = referredBy(value);
  const byDefault = name === undefined ? undefined : valueAt(root, 'Parameters', name, 'Default');
  const text = byDefault && knownText(byDefault);
  if (byDefault?.kind === 'number') return [byDefault];
  if (!text) return [value];
  return text.split(',').map((part) => stringValue(part.trim(), byDefault?.origins ?? value.origins));
}

function anyOf(tests: readonly Value[], origins: Origins): Value {
  const [only] = tests;
  return only && tests.length === 1 ? only : call('Fn::Or', tests, origins);
}

const equals = (of: string, name: string, origins: Origins): Value =>
  call('Fn::Equals', [call('Ref', stringValue(of, origins), origins), stringValue(name, origins)], origins);

function call(key: string, given: Value | readonly Value[], origins: Origins): Value {
  const [keySpan] = origins;
  const list = (items: readonly Value[]): ListValue => ({ kind: 'list', items, origins });
  const value = 'kind' in given ? given : list(given);
  return { kind: 'object', entries: keySpan ? [{ key, keySpan, value }] : [], origins };
}

/** An account or unit by its logical name or its number. */
function nameOf(value: Value): string {
  if (value.kind === 'number') return value.digits ?? String(value.value);
  return referredBy(value) ?? knownText(value) ?? '?';
}

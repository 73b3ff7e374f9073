import type { ManagedPolicies } from '../../src/catalog/managed.ts';
import { newlyGranted } from '../../src/policy/newly-granted.ts';
import { isAllowed, type PlainPolicy, type PlainStatement } from './oracle.ts';
import { grantOf, world } from './values.ts';

/** What mutating AWS-managed policies came to. */
export interface Mutations {
  policies: number;
  /** Comparisons that had to be silent. */
  silent: number;
  /** Comparisons that had to speak, because a request exists that is newly allowed. */
  speaking: number;
  /** Of those that had to speak: too intertwined to be decided, and said to be so. */
  undecided: number;
  readonly problems: string[];
}

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** Mutates every `step`-th policy and compares it with itself: what means the same is silent, what means more speaks. */
export function mutateManaged(policies: ManagedPolicies, step: number): Mutations {
  const result: Mutations = { policies: 0, silent: 0, speaking: 0, undecided: 0, problems: [] };
  for (const [i, name] of policies.names.entries()) {
    if (i % step !== 0) continue;
    const policy = plainPolicy(policies.find(name)?.document);
    if (!policy) continue;
    result.policies++;
    for (const [what, same] of Object.entries(sameMeaning(policy))) {
      result.silent += 2;
      for (const [base, head] of [[policy, same] as const, [same, policy] as const])
        if (speaks(base, head, actionsOf(policy)).length > 0) result.problems.push(`${name}: ${what} is not silent`);
    }
    for (const [what, base, head, action, resource] of moreMeaning(policy)) {
      if (!newlyAllowed(base, head, action, resource)) continue;
      result.speaking++;
      const said = speaks(base, head, [action]);
      if (said.includes('limit')) result.undecided++;
      else if (!said.includes(action)) result.problems.push(`${name}: ${what} is silent`);
    }
  }
  return result;
}

function plainPolicy(document: unknown): PlainPolicy | undefined {
  const copy: PlainPolicy & { Statement: PlainStatement | PlainStatement[] } = JSON.parse(JSON.stringify(document));
  return { ...copy, Statement: [copy.Statement].flat() };
}

/** Concrete actions that the policy names or reaches by a wildcard, the first few. */
function actionsOf({ Statement }: PlainPolicy): string[] {
  const named = Statement.flatMap((one) => [...listOf(one.Action), ...listOf(one.NotAction)]);
  return [...new Set(named.map((one) => (one === '*' ? 'zz:Any' : one.replaceAll('*', 'Any'))))].slice(0, 12);
}

function speaks(base: PlainPolicy, head: PlainPolicy, names: readonly string[]): string[] {
  const actions = names.map((action) => ({ action, wildcardOnly: false }));
  const vocabulary = { actions, combinations: [] };
  const result = newlyGranted(world([grantOf(base)]), world([grantOf(head)]), vocabulary, () => false);
  const limits = result.undecided.filter(({ reason }) => reason === 'limit').map(() => 'limit');
  return [...result.accesses.filter(({ kind }) => kind !== 'ineffective').map(({ action }) => action), ...limits];
}

function sameMeaning(policy: PlainPolicy): Record<string, PlainPolicy> {
  const { Statement } = policy;
  const upper = (list: string | string[] | undefined) => listOf(list).map((one) => one.toUpperCase());
  return {
    reversing: { ...policy, Statement: Statement.toReversed() },
    'splitting by action': {
      ...policy,
      Statement: Statement.flatMap((one) =>
        one.Action === undefined ? [one] : listOf(one.Action).map((action) => ({ ...one, Action: action })),
      ),
    },
    'splitting by resource': {
      ...policy,
      Statement: Statement.flatMap((one) =>
        one.Resource === undefined ? [one] : listOf(one.Resource).map((resource) => ({ ...one, Resource: [resource] })),
      ),
    },
    're-casing and reordering actions': {
      ...policy,
      Statement: Statement.map((one) => ({
        ...one,
        ...(one.Action === undefined ? {} : { Action: upper(one.Action).toReversed() }),
        ...(one.NotAction === undefined ? {} : { NotAction: upper(one.NotAction) }),
      })),
    },
    'repeating and renaming statements': {
      ...policy,
      Statement: [...Statement, ...Statement].map((one, i) => ({ ...one, Sid: `S${i}` })),
    },
  };
}

type More = readonly [what: string, base: PlainPolicy, head: PlainPolicy, action: string, resource: string];

const NEW_ACTION = 'zz:New';
const NEW_RESOURCE = 'arn:aws:zz:us-east-1:111122223333:new/one';

function moreMeaning(policy: PlainPolicy): More[] {
  const more: More[] = [];
  const { Statement } = policy;
  const replaced = (at: number, one: PlainStatement): PlainPolicy => ({
    ...policy,
    Statement: Statement.with(at, one),
  });
  Statement.forEach((one, at) => {
    const action = (listOf(one.Action)[0] ?? NEW_ACTION).replaceAll('*', 'Any');
    const resource = (listOf(one.Resource)[0] ?? NEW_RESOURCE).replaceAll('*', 'x');
    const { Condition, ...free } = one;
    if (one.Effect === 'Allow') {
      if (one.Action !== undefined)
        more.push([
          'an action more',
          policy,
          replaced(at, { ...one, Action: [...listOf(one.Action), NEW_ACTION] }),
          NEW_ACTION,
          resource,
        ]);
      if (one.Resource !== undefined)
        more.push([
          'a resource more',
          policy,
          replaced(at, { ...one, Resource: [...listOf(one.Resource), NEW_RESOURCE] }),
          action,
          NEW_RESOURCE,
        ]);
      if (Condition) more.push(['a condition less', policy, replaced(at, free), action, resource]);
      return;
    }
    // a Deny shows where there is an Allow below it
    const open = (given: PlainPolicy): PlainPolicy => ({
      ...given,
      Statement: [...given.Statement, { Effect: 'Allow', Action: '*', Resource: '*' }],
    });
    const [, ...actions] = listOf(one.Action);
    const [, ...resources] = listOf(one.Resource);
    const without = { ...policy, Statement: Statement.filter((_, i) => i !== at) };
    more.push(['a Deny less', open(policy), open(without), action, resource]);
    if (actions.length > 0)
      more.push([
        'a denied action less',
        open(policy),
        open(replaced(at, { ...one, Action: actions })),
        action,
        resource,
      ]);
    if (resources.length > 0)
      more.push([
        'a denied resource less',
        open(policy),
        open(replaced(at, { ...one, Resource: resources })),
        action,
        resource,
      ]);
  });
  return more;
}

/** Whether the oracle knows the request to be new; an operator that it does not know makes it say no. */
function newlyAllowed(base: PlainPolicy, head: PlainPolicy, action: string, resource: string): boolean {
  const request = { action, resource, context: {} };
  try {
    return isAllowed([head], undefined, request) && !isAllowed([base], undefined, request);
  } catch {
    return false;
  }
}

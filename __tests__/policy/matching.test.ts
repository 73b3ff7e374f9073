import { describe, expect, it } from 'vitest';
import type { Grantee, Move } from '../../src/grants/grant.ts';
import { newlyGranted } from '../../src/policy/newly-granted.ts';
import type { Vocabulary } from '../../src/policy/vocabulary.ts';
import { dataValue, grantOf, managedGrant, role, world } from './values.ts';

const vocabulary: Vocabulary = {
  actions: ['bedrock:InvokeModel', 'bedrock:DeleteGuardrail'].map((action) => ({ action, wildcardOnly: false })),
  combinations: [],
};
const document = (action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
});
const trust = (service: string) => ({
  Statement: { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' },
});
const invoke = document('bedrock:InvokeModel');

function holder(address: string, root = '', name?: string): Grantee {
  const value = name === undefined ? undefined : dataValue(name);
  return { ...role(address, root), ...(value?.kind === 'string' ? { name: value } : {}) };
}

/** Grantees of a revision, each with the action that it may use and, by default, the same trust. */
type Holders = readonly (readonly [Grantee, action: string, trusted?: string])[];

function compare(base: Holders, head: Holders, moves: readonly Move[] = []) {
  const worldOf = (holders: Holders, moved: readonly Move[]) =>
    world(
      holders.flatMap(([grantee, action, trusted]) => [
        grantOf(document(action), { grantee }),
        grantOf(trust(trusted ?? 'lambda.amazonaws.com'), { grantee, use: 'trust' }),
      ]),
      { moves: moved },
    );
  const result = newlyGranted(worldOf(base, []), worldOf(head, moves), vocabulary, () => true);
  return {
    new: result.accesses.map((one) => `${one.grantee.root}:${one.grantee.address} ${one.action}`),
    renamed: result.renamed,
  };
}

describe('grantees across revisions', () => {
  it('are the same at the same address', () => {
    expect(compare([[holder('a'), 'bedrock:InvokeModel']], [[holder('a'), 'bedrock:*']])).toEqual({
      new: [':a bedrock:DeleteGuardrail'],
      renamed: 0,
    });
  });

  it('follow moved blocks, of modules too, and only what is new speaks', () => {
    const moves = [
      { root: '', from: 'module.x', to: 'module.y' },
      { root: '', from: 'module.y.b', to: 'module.y.c' },
    ];
    const base: Holders = [[holder('module.x.b'), 'bedrock:InvokeModel']];
    expect(compare(base, [[holder('module.y.c'), 'bedrock:*']], moves)).toEqual({
      new: [':module.y.c bedrock:DeleteGuardrail'],
      renamed: 1,
    });
    expect(compare(base, [[holder('module.y.c'), 'bedrock:*']]).new).toHaveLength(2);
    expect(
      compare([[holder('module.xy'), 'bedrock:*', 'a']], [[holder('module.yy'), 'bedrock:*', 'b']], moves).new,
    ).toHaveLength(2);
  });

  it('go by their literal name', () => {
    expect(compare([[holder('a', '', 'n'), 'bedrock:I*']], [[holder('b', '', 'n'), 'bedrock:*']]).new).toEqual([
      ':b bedrock:DeleteGuardrail',
    ]);
    expect(
      compare([[holder('a', '', 'n-#{var.x}'), 'bedrock:I*']], [[holder('b', '', 'n-#{var.x}'), 'bedrock:*']]).new,
    ).toHaveLength(2);
  });

  it('of a plan are those of the same name that the configuration has, whatever the plan calls them', () => {
    const own = holder('a', '', 'n');
    const planned = (address: string, name: string, root = ''): Grantee => ({
      ...holder(address, root, name),
      planned: true,
    });
    const withPlan = (grantee: Grantee, action: string) =>
      compare(
        [[own, 'bedrock:I*']],
        [
          [own, 'bedrock:I*'],
          [grantee, action],
        ],
      );
    expect(withPlan(planned('module.m.a', 'n'), 'bedrock:InvokeModel')).toEqual({ new: [], renamed: 0 });
    expect(withPlan(planned('module.m.a', 'n'), 'bedrock:*').new).toEqual([':module.m.a bedrock:DeleteGuardrail']);
    expect(withPlan(planned('module.m.a', 'other'), 'bedrock:InvokeModel').new).toHaveLength(1);
    expect(withPlan(planned('module.m.a', 'n', 'elsewhere'), 'bedrock:InvokeModel').new).toHaveLength(1);
    expect(withPlan(holder('module.m.a', '', 'n'), 'bedrock:InvokeModel').new).toHaveLength(1);
  });

  it('of a plan are none of the configuration where two have the name, and are told once where both are new', () => {
    const planned: Grantee = { ...holder('module.m.a', '', 'n'), planned: true };
    const two: Holders = [
      [holder('a', '', 'n'), 'bedrock:*'],
      [holder('b', '', 'n'), 'bedrock:*'],
    ];
    expect(compare(two, [...two, [planned, 'bedrock:InvokeModel']]).new).toHaveLength(1);
    const added = compare(
      [],
      [
        [holder('a', '', 'n'), 'bedrock:InvokeModel'],
        [planned, 'bedrock:InvokeModel'],
      ],
    );
    expect(added.new).toEqual([':a bedrock:InvokeModel']);
  });

  describe('of an example', () => {
    const module: Holders = [[holder('r', 'modules/chat'), 'bedrock:I*']];
    const added = (address: string, root: string, action = 'bedrock:InvokeModel') =>
      compare(module, [...module, [{ ...holder(address, root), declaredAt: declaredIn('modules/chat') }, action]]);
    const declaredIn = (folder: string) => ({ source: { path: `${folder}/main.tf`, text: '' }, start: 0, end: 0 });

    it.each([
      ['beside the modules', 'module.x.r', 'examples/full'],
      ['in the module', 'module.x["a.b"].r', 'modules/chat/examples/full'],
    ])('%s bring only what their module did not give', (_, address, root) => {
      expect(added(address, root)).toEqual({ new: [], renamed: 0 });
      expect(added(address, root, 'bedrock:*').new).toEqual([`${root}:${address} bedrock:DeleteGuardrail`]);
    });

    it.each([
      ['another folder', 'module.x.r', 'live/prod'],
      ['a folder for tests', 'module.x.r', 'tests/full'],
      ['the examples of something else', 'module.x.r', 'other/examples/full'],
      ['the example itself', 'r', 'examples/full'],
      ['another resource', 'module.x.q', 'examples/full'],
    ])('are not those of %s', (_, address, root) => {
      expect(added(address, root).new).toHaveLength(1);
    });

    it('are told once, at the module, where both are new', () => {
      const twice: Holders = [
        [holder('r', 'modules/chat'), 'bedrock:*'],
        [{ ...holder('module.x.r', 'examples/full'), declaredAt: declaredIn('modules/chat') }, 'bedrock:*'],
      ];
      expect(compare([], twice).new.map((one) => one.split(' ')[0])).toEqual(['modules/chat:r', 'modules/chat:r']);
    });

    it('are what they were where an example is moved', () => {
      const own = (root: string): Holders[number] => [
        { ...holder('module.x.r', root), declaredAt: declaredIn('modules/chat') },
        'bedrock:*',
      ];
      const moved = compare([...module, own('examples/a')], [...module, own('examples/b')]);
      expect(moved).toEqual({ new: [], renamed: 1 });
    });
  });

  it('go by equal access and equal trust, if one is gone and one is new', () => {
    const gone: Holders = [[holder('a'), 'bedrock:Invoke*']];
    expect(compare(gone, [[holder('b'), 'bedrock:InvokeModel']])).toEqual({ new: [], renamed: 1 });
    expect(compare(gone, [[holder('b'), 'bedrock:*']]).new).toHaveLength(2);
    expect(compare(gone, [[holder('b'), 'bedrock:InvokeModel', 'ec2.amazonaws.com']]).new).toHaveLength(1);
    expect(compare([[holder('a'), 'bedrock:*']], [[holder('b'), 'bedrock:InvokeModel']]).new).toHaveLength(1);
    expect(compare(gone, [...gone, [holder('b'), 'bedrock:InvokeModel']])).toEqual({
      new: [':b bedrock:InvokeModel'],
      renamed: 0,
    });
  });

  it('may move to another folder', () => {
    const base: Holders = [[holder('a', 'old'), 'bedrock:*']];
    expect(compare(base, [[holder('a', 'new'), 'bedrock:*']])).toEqual({ new: [], renamed: 1 });
  });

  it('keep their address, else their name, whoever else newly holds the same and comes first in order', () => {
    const moved: Holders = [[holder('plot', 'agents'), 'bedrock:*']];
    const first: Holders = [[holder('main', 'a'), 'bedrock:*']];
    expect(compare([[holder('plot', 'build'), 'bedrock:*']], [...first, ...moved])).toEqual({
      new: ['a:main bedrock:DeleteGuardrail', 'a:main bedrock:InvokeModel'],
      renamed: 1,
    });
    const named: Holders = [[holder('q', 'agents', 'plot'), 'bedrock:I*']];
    expect(
      compare([[holder('r', 'build', 'plot'), 'bedrock:I*']], [[holder('main', 'a'), 'bedrock:I*'], ...named]),
    ).toEqual({ new: ['a:main bedrock:InvokeModel'], renamed: 1 });
    // with as many that come as go, each has its own, in whatever order
    const two: Holders = [
      [holder('x', 'build'), 'bedrock:I*'],
      [holder('y', 'build'), 'bedrock:I*'],
    ];
    const both: Holders = [
      [holder('y', 'a'), 'bedrock:I*'],
      [holder('x', 'b'), 'bedrock:I*'],
      [holder('z', 'a'), 'bedrock:I*'],
    ];
    expect(compare(two, both)).toEqual({ new: ['a:z bedrock:InvokeModel'], renamed: 2 });
  });

  it('are told apart when one becomes several, or several one', () => {
    const one: Holders = [[holder('m', 'x'), 'bedrock:InvokeModel']];
    const two: Holders = [
      [holder('a', 'y'), 'bedrock:InvokeModel'],
      [holder('m', 'y'), 'bedrock:InvokeModel'],
    ];
    expect(compare(one, two)).toEqual({ new: ['y:a bedrock:InvokeModel'], renamed: 1 });
    expect(compare(two, one)).toEqual({ new: [], renamed: 1 });
    const apart: Holders = [
      [holder('a'), 'bedrock:InvokeModel'],
      [holder('b'), 'bedrock:DeleteGuardrail'],
    ];
    expect(compare(apart, [[holder('c'), 'bedrock:*']])).toEqual({
      new: [':c bedrock:DeleteGuardrail', ':c bedrock:InvokeModel'],
      renamed: 0,
    });
  });
});

describe('policies and their holders', () => {
  const policy: Grantee = { ...role('aws_iam_policy.p'), type: 'policy' };
  const found = (base: Parameters<typeof world>[0], head: Parameters<typeof world>[0]) =>
    newlyGranted(world(base), world(head), vocabulary, () => true).accesses.map((one) => one.grantee.address);

  it('are silent when a policy is detached, and speak when one is attached', () => {
    expect(found([grantOf(invoke)], [grantOf(invoke, { grantee: policy })])).toEqual([]);
    expect(found([grantOf(invoke, { grantee: policy })], [grantOf(invoke)])).toEqual(['aws_iam_role.r']);
  });

  it('are silent when inline becomes managed on the same role', () => {
    const managed = { managed: { Full: invoke } };
    const result = newlyGranted(
      world([grantOf(invoke)]),
      world([managedGrant('Full')], managed),
      vocabulary,
      () => true,
    );
    expect(result.accesses).toEqual([]);
  });

  it('reach users by their groups, told once where the group has it newly', () => {
    const group: Grantee = { ...role('aws_iam_group.g'), type: 'group' };
    const user: Grantee = { ...role('aws_iam_user.u'), type: 'user' };
    const memberships = [{ member: user, group, at: user.declaredAt }];
    const held = grantOf(invoke, { grantee: group });
    const joined = newlyGranted(world([held]), world([held], { memberships }), vocabulary, () => true).accesses;
    expect(joined.map((one) => one.grantee.address)).toEqual(['aws_iam_user.u']);
    const both = newlyGranted(
      world([], { memberships }),
      world([held], { memberships }),
      vocabulary,
      () => true,
    ).accesses;
    expect(both.map((one) => one.grantee.address)).toEqual(['aws_iam_group.g']);
  });
});

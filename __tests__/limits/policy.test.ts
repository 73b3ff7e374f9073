import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { caseOf, inBoth } from '../../src/grants/cases.ts';
import { limits } from '../../src/limits.ts';
import { partsOf } from '../../src/policy/decision/condition-formula.ts';
import { newlyGranted } from '../../src/policy/newly-granted.ts';
import type { Json } from '../../src/policy/statements/json-value.ts';
import type { World } from '../../src/policy/world.ts';
import { vocabularyOf } from '../../src/review/decide.ts';
import { grantOf, managedGrant, role, world } from '../policy/values.ts';
import { reportOn, told } from './about.ts';
import { type Beyond, counted, lowered, type Reaches, reached } from './reached.ts';

const { policy } = limits;

const vocabulary = vocabularyOf(loadCatalog(), []);

const compared = (base: World, head: World) => newlyGranted(base, head, vocabulary, () => true);
const allow = (action: string, more: object = {}) => ({ Effect: 'Allow', Action: action, Resource: '*', ...more });
const deny = (action: string, more: object = {}) => ({ ...allow(action, more), Effect: 'Deny' });
const holding = (...statements: readonly object[]): World =>
  world([grantOf({ Version: '2012-10-17', Statement: statements })]);
const isLimited = (base: World, head: World): boolean =>
  compared(base, head).undecided.some(({ reason }) => reason === 'limit');

/** Policies with something to decide in each dimension. */
const before = holding(allow('bedrock:Get*', { Resource: 'arn:aws:bedrock:*:*:guardrail/a*' }));
const after = holding(
  allow('bedrock:*', { Condition: { StringLike: { 'aws:PrincipalTag/a': ['a*b', '*c'] } } }),
  deny('bedrock:Delete*', { Resource: 'arn:aws:bedrock:*:*:guardrail/b*' }),
);

/** What these policies take, found by trying. */
async function needed(name: 'decisionSteps' | 'comparisonSteps'): Promise<number> {
  let [too, enough] = [0, 1 << 18];
  while (enough - too > 1) {
    const middle = Math.floor((too + enough) / 2);
    if (await lowered('policy', name, middle, () => isLimited(before, after))(0)) too = middle;
    else enough = middle;
  }
  return enough;
}

/** The comparison with as many steps as it takes, and with one step less. */
const steps =
  (name: 'decisionSteps' | 'comparisonSteps'): Reaches =>
  async (beyond) => {
    const value = (await needed(name)) - beyond;
    expect(value).toBeGreaterThan(100);
    return lowered('policy', name, value, () => isLimited(before, after))(beyond);
  };

/** A service whose deployment chooses one of several values. */
const service = (statements: string, options: number, each: (i: number) => string) => ({
  'serverless.yml': `service: s\nprovider:\n  name: aws\n  iamRoleStatements:\n${statements}custom:\n  by:\n${counted(options, (i) => `    k${i}: ${each(i)}\n`)}`,
});

/** A control policy in a file of its own. */
const controlIn = (path: string, ...actions: readonly string[]) => {
  const alone = { type: 'organization', root: path, address: '', alone: true } as const;
  return grantOf(
    { Version: '2012-10-17', Statement: actions.map((action) => deny(action)) },
    { use: 'service-control', grantee: { ...role(), ...alone }, path },
  );
};

const guardrail = (name: string) => `arn:aws:bedrock:*:*:guardrail/${name}`;
/** Roles of these names, each allowed to delete guardrails. */
const roles = (names: readonly string[], resources: (name: string) => readonly string[]): World =>
  world(
    names.map((name) =>
      grantOf(
        { Statement: allow('bedrock:DeleteGuardrail', { Resource: resources(name) }) },
        { grantee: role(`aws_iam_role.${name}`) },
      ),
    ),
  );
const named = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${100 + i}`);
/** Whether a role that is renamed, and says the same in other words, is told as a new one. */
const isNew = (): boolean =>
  compared(
    roles(['a'], () => [guardrail('x*')]),
    roles(['b'], () => [guardrail('x*'), guardrail('xy')]),
  ).accesses.length > 0;

reached('policy', {
  matchingSteps: async (beyond) => {
    let [too, enough] = [0, 1 << 18];
    while (enough - too > 1) {
      const middle = Math.floor((too + enough) / 2);
      if (await lowered('policy', 'matchingSteps', middle, isNew)(0)) too = middle;
      else enough = middle;
    }
    expect(enough).toBeGreaterThan(10);
    return lowered('policy', 'matchingSteps', enough - beyond, isNew)(0);
  },
  renamed: lowered('policy', 'renamed', 1, (beyond) => {
    const [base, head] = [roles(named(1 + beyond, 'a'), () => ['*']), roles(named(1 + beyond, 'b'), () => ['*'])];
    return compared(base, head).accesses.length > 0;
  }),
  // the last of those that go is what the one that comes was, if it is tried
  counterparts: (beyond) => {
    const names = named(policy.counterparts + beyond, 'a');
    const last = names.at(-1);
    const base = roles(names, (name) => [guardrail(name === last ? 'x*' : `${name}*`)]);
    return (
      compared(
        base,
        roles(['b'], () => [guardrail('x*'), guardrail('xy')]),
      ).accesses.length > 0
    );
  },
  decisionSteps: steps('decisionSteps'),
  comparisonSteps: steps('comparisonSteps'),
  // there is room for ten parts of an answer, and for what it takes to find them
  partSteps: lowered('policy', 'comparisonSteps', 10.5 * (policy.partSteps + 2 * policy.askingSteps), (beyond) => {
    const grants = Array.from({ length: 10 + beyond }, (_, i) =>
      grantOf({ Statement: allow('bedrock:DeleteGuardrail') }, { grantee: role(`aws_iam_role.r${i}`) }),
    );
    expect(compared(world([]), world(grants)).accesses.length).toBe(10);
    return isLimited(world([]), world(grants));
  }),
  // roles that say the same in other words: one action each, of which nothing is told
  askingSteps: lowered('policy', 'askingSteps', policy.comparisonSteps / 10.5, (beyond) => {
    const names = named(10 + beyond, 'r');
    return isLimited(
      roles(names, () => ['*']),
      roles(names, () => ['*', '*']),
    );
  }),
  guards: async (beyond) => {
    const policy = (name: string, actions: readonly string[]) =>
      `resource "aws_organizations_policy" "${name}" {\n  name = "${name}"\n  content = jsonencode({ Statement = [${actions.map((action) => `{ Effect = "Deny", Action = "${action}", Resource = "*" }`).join(', ')}] })\n}\nresource "aws_organizations_policy_attachment" "${name}" {\n  policy_id = aws_organizations_policy.${name}.id\n  target_id = "ou-1"\n}\n`;
    const some = (count: number) => Array.from({ length: count }, () => 'bedrock:DeleteGuardrail');
    const head = policy('a', ['s3:*']) + policy('b', some(limits.policy.guards + beyond));
    const { findings } = await reportOn(
      { 'main.tf': head },
      { 'main.tf': policy('a', ['s3:*', 'bedrock:DeleteGuardrail']) },
    );
    return findings.length > 0;
  },
  vain: lowered('policy', 'vain', 3, (beyond) => {
    const grants = Array.from({ length: 3 + beyond }, (_, i) =>
      grantOf(
        { Statement: allow('bedrock:DeleteGuardrail', { Resource: 'a' }) },
        { grantee: role(`aws_iam_role.r${i}`) },
      ),
    );
    const { accesses } = compared(world([]), world(grants));
    expect(accesses.map(({ kind }) => kind)).toEqual(Array(3).fill('ineffective'));
    return isLimited(world([]), world(grants));
  }),
  // one grantee a file: the first spends the budget, and the others are named file by file
  filesLeft: lowered('policy', 'comparisonSteps', policy.partSteps / 2, (beyond) => {
    const grants = Array.from({ length: 1 + policy.filesLeft + beyond }, (_, i) =>
      grantOf({ Statement: allow('bedrock:DeleteGuardrail') }, { grantee: role(`aws_iam_role.r${i}`, `r${i}.tf`) }),
    );
    const { undecided } = compared(world([]), world(grants));
    return undecided.some(({ message }) => message.includes(' files were not looked at'));
  }),
  // action and resource of the document, and of the statement that a role is given from it
  takenIn: (beyond) => {
    const path = 'p.json';
    const statement = { Version: '2012-10-17', Statement: [allow('bedrock:DeleteGuardrail')] };
    const file = { type: 'policy', root: path, address: '', alone: true } as const;
    const head = world([grantOf(statement, { path }), grantOf(statement, { path, grantee: { ...role(), ...file } })]);
    return lowered('policy', 'takenIn', 4 - beyond, () => compared(world([]), head).accesses.length > 1)(beyond);
  },
  // the last of the files of one name is what the new one was, if it is tried
  moved: (beyond) => {
    const control = (folder: string, ...actions: string[]) => controlIn(`${folder}/g.json`, ...actions);
    const others = Array.from({ length: policy.moved - 1 + beyond }, (_, i) => control(`a${i + 100}`, `s3:A${i}`));
    const base = world([...others, control('z', 'bedrock:DeleteGuardrail')]);
    const head = world([control('x/z', 's3:B')]);
    return compared(base, head).accesses.some(({ grantee }) => grantee.root === 'z/g.json');
  },
  // the last of the new files stops what the one that is gone stopped
  movedDenials: (beyond) => {
    const others = Array.from({ length: policy.movedDenials - 1 + beyond }, (_, i) =>
      controlIn(`a${i + 100}.json`, `s3:A${i}`),
    );
    const base = world([controlIn('gone.json', 'bedrock:DeleteGuardrail')]);
    const head = world([...others, controlIn('z.json', 'bedrock:Delete*')]);
    return compared(base, head).accesses.length > 0;
  },
  // a list of narrower documents in another order, each of which is tried as what one of base became
  listed: lowered('policy', 'listed', 20, async (beyond) => {
    const list = (...actions: string[]) =>
      JSON.stringify(actions.map((Action) => ({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] })));
    const others = Array.from({ length: 3 }, (_, i) => `s3:A${i}`);
    const report = await reportOn(
      { 'a.json': list(...others.map((one) => `${one}b`), 'bedrock:DeleteGuardrail', ...(beyond ? ['s3:B'] : [])) },
      { 'a.json': list('bedrock:Delete*', ...others, 's3:C') },
    );
    return report.findings.length > 0;
  }),
  conditionDepth: (beyond) => {
    const condition = `${'!'.repeat(policy.conditionDepth - 1 + beyond)}var.a`;
    const parts = partsOf({ condition, option: 0, of: 2 });
    expect(parts ?? [new Map([['var.a', policy.conditionDepth % 2 === 1]])]).toEqual([
      new Map([['var.a', policy.conditionDepth % 2 === 1]]),
    ]);
    return parts === undefined;
  },
  // a condition that would have to hold and not to hold is not believed: another one stands for both
  conditionLength: (beyond) => {
    const name = 'x'.repeat((policy.conditionLength - ' and  (case 2 of 2)'.length) / 2);
    const [[branch] = []] = inBoth(caseOf(name), caseOf(`${name}`, 1)) ?? [];
    const [[longer] = []] =
      inBoth(caseOf(`${name}${'y'.repeat(beyond)}`), caseOf(`${name}${'y'.repeat(beyond)}`, 1)) ?? [];
    expect(branch?.condition).toBe(`${name} and ${name} (case 2 of 2)`);
    return longer?.condition.includes('…') === true;
  },
  names: async (beyond) => {
    const actions = counted(policy.names + beyond, (i) => `"s3:A${i}"`, ',');
    const { undecided } = await reportOn({
      'p.json': `{"Version":"2012-10-17","Statement":[{"Effect":"Maybe","Action":[${actions}],"Resource":"*"},{"Effect":"Allow","Action":"s3:B","Resource":"*"}]}`,
    });
    expect(undecided).toHaveLength(1);
    return undecided[0]?.actions?.[0]?.action === '*';
  },
  // what needs more is there in a case of one name, which stands for all
  conditions: (beyond) => {
    const names = Array.from({ length: policy.conditions + beyond }, (_, i) => `var.v${i}`);
    const [needed = []] = names.map((name) => caseOf(name)).reduce((all, one) => inBoth(all, one));
    return needed.length < names.length;
  },
  branches: told(
    (beyond) =>
      service(
        "    - {Effect: Allow, Action: bedrock:DeleteGuardrail, Resource: '*'}\n    - {Effect: Allow, Action: '${self:custom.by.${opt:x}}', Resource: '*'}\n",
        policy.branches + beyond,
        (i) => `s3:A${i}`,
      ),
    'limit',
    `more than ${policy.branches} variants`,
  ),
  // what is there in any case is one part, and each choice another one of two variants
  partVariants: told(
    (beyond) => ({
      'main.tf': `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Resource = "*", Action = ["bedrock:DeleteGuardrail"${counted(policy.partVariants / 2 - 1 + beyond, (i) => `, var.v${i} ? "s3:A${i}" : "s3:B${i}"`)}] }] })\n}\n${counted(policy.partVariants / 2 + beyond, (i) => `variable "v${i}" {}\n`)}`,
    }),
    'limit',
    `more than ${policy.branches} variants`,
  ),
  // that some Deny is always there is known of so many options; of more it is as if there could be none
  options: async (beyond) => {
    const { findings, undecided } = await reportOn(
      service(
        "    - {Effect: Allow, Action: bedrock:DeleteGuardrail, Resource: '*'}\n    - ${self:custom.by.${opt:x}}\n",
        policy.options + beyond,
        () => "[{Effect: Deny, Action: bedrock:DeleteGuardrail, Resource: '*'}]",
      ),
    );
    expect(undecided).toEqual([]);
    return findings.length > 0;
  },
  texts: lowered(
    'policy',
    'texts',
    2000,
    told(
      (beyond) => {
        const actions = counted(2000 - 4 + beyond, () => '"s3:A"', ',');
        const statement = `{"Effect":"Allow","Action":["bedrock:DeleteGuardrail",${actions}],"Resource":"*"}`;
        const first = '{"Effect":"Allow","Action":"bedrock:TagResource","Resource":"*"}';
        return { 'p.json': `{"Statement":[${first},${statement}]}` };
      },
      'limit',
      'more than 2000 texts',
    ),
  ),
  given: lowered('policy', 'given', 22, async (beyond) => {
    // each is looked at as what may be a policy, and for what it names
    const list = counted(10 + beyond, (i) => `"s3:Get${i}"`, ',');
    const resource = `resource "acme_role" "r" {\n  policies = [${list}]\n}\n`;
    const { undecided } = await reportOn({ 'main.tf': resource });
    return undecided.some(({ message }) => message.includes('is given *: what it grants'));
  }),
  valueDepth: (beyond) => {
    // the object, the list of statements and a statement stand around it
    let deep: Json = 'x';
    for (let i = 0; i < policy.valueDepth - 3 + beyond; i++) deep = [deep];
    const document = { Statement: [{ ...allow('bedrock:DeleteGuardrail'), Sid: deep }] };
    const head = { ...world([managedGrant('Deep', role())]), managed: () => document };
    const { accesses, undecided } = compared(world([]), head);
    expect(accesses.length).toBe(1 - beyond);
    return undecided.some(({ reason }) => reason === 'unknown-managed-policy');
  },
});

describe('a budget that is spent', () => {
  const unknown = holding(
    allow('bedrock:#{x}Guardrail', { Condition: { StringEquals: { 'aws:a': 'x' } } }),
    deny('bedrock:#{y}*', { Resource: 'arn:*a*' }),
  );
  test.each(['decisionSteps', 'comparisonSteps'] as const)('ends in the word of it, wherever: %s', async (name) => {
    const all = compared(world([]), unknown).accesses.length;
    expect(all).toBeGreaterThan(0);
    for (let value = 0; value < 300; value++) {
      await lowered('policy', name, value, () => {
        const { accesses, undecided } = compared(world([]), unknown);
        if (accesses.length < all) expect(undecided.map(({ reason }) => reason)).toContain('limit');
        return true;
      })(0 satisfies Beyond);
    }
  });
});

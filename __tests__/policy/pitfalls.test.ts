import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/grants/grant.ts';
import { newlyGranted } from '../../src/policy/newly-granted.ts';
import type { Json } from '../../src/policy/statements/json-value.ts';
import { sentenceOf } from '../../src/policy/telling/sentences.ts';
import type { SensitiveAction, Vocabulary } from '../../src/policy/vocabulary.ts';
import { grantOf, jsonValue, managedGrant, role, world } from './values.ts';

const GUARDRAIL = 'arn:*:bedrock:*:*:guardrail/*';
const plain = (action: string): SensitiveAction => ({ action, wildcardOnly: false });
const vocabulary: Vocabulary = {
  actions: [
    plain('bedrock:InvokeModel'),
    { ...plain('bedrock:DeleteGuardrail'), resourceTypes: [GUARDRAIL], conditionKeys: ['bedrock:ResourceTag/*'] },
    { action: 'bedrock:DeleteModelInvocationLoggingConfiguration', wildcardOnly: true },
    plain('bedrock-agentcore:InvokeCodeInterpreter'),
    plain('qbusiness:CreateUser'),
    plain('sagemaker:CreatePresignedDomainUrl'),
    { ...plain('sagemaker:CreateTrainingJob'), resourceTypes: ['arn:*:sagemaker:*:*:training-job/*'] },
    plain('sagemaker:StartNotebookInstance'),
  ],
  combinations: [
    {
      id: 'training',
      title: 'train with another role',
      allOf: ['iam:PassRole', 'sagemaker:CreateTrainingJob'],
      passRoleService: 'sagemaker.amazonaws.com',
    },
    {
      id: 'restart',
      title: 'start a notebook again',
      allOf: ['bedrock:InvokeModel', 'sagemaker:StartNotebookInstance'],
      passRoleService: null,
    },
  ],
};

type Statement = Record<string, unknown>;
const document = (...statements: Statement[]) => ({ Version: '2012-10-17', Statement: statements });
const allow = (action: string | string[], more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});
const deny = (action: string | string[], more: Statement = {}): Statement => ({
  ...allow(action, more),
  Effect: 'Deny',
});
const except = (actions: string[], effect = 'Allow'): Statement => ({
  Effect: effect,
  NotAction: actions,
  Resource: '*',
});

function compare(base: readonly Grant[], head: readonly Grant[], managed: Record<string, Json> = {}) {
  const result = newlyGranted(world(base, { managed }), world(head, { managed }), vocabulary, () => true);
  return {
    found: result.accesses
      .filter((one) => one.kind !== 'escalation')
      .map((one) => `${one.kind}${one.dimension ? `(${one.dimension})` : ''} ${one.action} by ${one.written}`),
    escalations: result.accesses.flatMap((one) => one.combination ?? []),
    undecided: result.undecided.map((one) => one.reason),
    result,
  };
}
/** What is new when one policy becomes another. */
const change = (base: Statement[] | undefined, head: Statement[]) =>
  compare(base ? [grantOf(document(...base))] : [], [grantOf(document(...head))]);
const fresh = (...head: Statement[]) => change(undefined, head);
const actions = (found: readonly string[]) => found.map((one) => one.split(' ')[1]);

describe('matching', () => {
  it('1: wildcards anywhere, all else literal', () => {
    expect(fresh(allow(['bedrock:*Guardrail', 'bedrock:Invoke?odel', 'sagemaker:Create*Job'])).found).toEqual([
      'granted bedrock:DeleteGuardrail by bedrock:*Guardrail',
      'granted bedrock:InvokeModel by bedrock:Invoke?odel',
      'granted sagemaker:CreateTrainingJob by sagemaker:Create*Job',
    ]);
    expect(fresh(allow(['bedrock:Invoke.*', 'bedrock:Invoke(*', 'bedrock:InvokeModel?'])).found).toEqual([]);
  });

  it('2: no case in prefix and name', () => {
    expect(fresh(allow('SAGEMAKER:CreatePresignedDomainURL')).found).toEqual([
      'granted sagemaker:CreatePresignedDomainUrl by SAGEMAKER:CreatePresignedDomainURL',
    ]);
  });

  it('3: wildcards in the prefix match, with a note', () => {
    expect(fresh(allow('*:*')).found).toHaveLength(vocabulary.actions.length);
    const odd = fresh(allow('bedrock*:Invoke*'));
    expect(odd.found).toEqual([
      'granted bedrock-agentcore:InvokeCodeInterpreter by bedrock*:Invoke*',
      'granted bedrock:InvokeModel by bedrock*:Invoke*',
    ]);
    expect(odd.undecided).toEqual(['invalid-policy']);
  });

  it('4: several colons are reported; a prefix is not its look-alikes', () => {
    expect(fresh(allow('bedrock:a:b'))).toMatchObject({ found: [], undecided: ['invalid-policy'] });
    expect(actions(fresh(allow(['bedrock:I*', 'q:*', 'sagemaker-mlflow:*'])).found)).toEqual(['bedrock:InvokeModel']);
  });

  it('5: an unknown action grants nothing, its wildcard what the vocabulary holds', () => {
    expect(fresh(allow('bedrock:Converse')).found).toEqual([]);
  });

  it('6: escapes in JSON are read, not compared', () => {
    const escaped = '{"Statement":{"Effect":"Allow","Action":"bedrock:\\u0049nvokeModel","Resource":"*"}}';
    const same = compare([grantOf(document(allow('bedrock:InvokeModel')))], [grantOf(escaped)]);
    expect(same.found).toEqual([]);
    expect(compare([], [grantOf(escaped)]).found).toEqual(['granted bedrock:InvokeModel by bedrock:InvokeModel']);
  });
});

describe('statements', () => {
  it('7: NotAction grants all else; an entry less is a grant, one more is none', () => {
    expect(fresh(except(['iam:*'])).found).toHaveLength(vocabulary.actions.length);
    const both = [except(['iam:*', 'bedrock:*', 'sagemaker:*'])];
    const one = [except(['iam:*', 'sagemaker:*'])];
    expect(actions(change(both, one).found)).toEqual([
      'bedrock:DeleteGuardrail',
      'bedrock:DeleteModelInvocationLoggingConfiguration',
      'bedrock:InvokeModel',
    ]);
    expect(change(one, both).found).toEqual([]);
  });

  it('8: a Deny of NotAction is weaker with one entry more', () => {
    const base = [allow('*'), except(['s3:*'], 'Deny')];
    expect(change(base, [allow('*'), except(['s3:*', 'bedrock:InvokeModel'], 'Deny')]).found).toEqual([
      'guardrail-removed(deny) bedrock:InvokeModel by NotAction: s3:*',
    ]);
    expect(change([allow('*'), except(['s3:*', 'bedrock:*'], 'Deny')], base).found).toEqual([]);
  });

  it('9: NotResource grants on every other resource', () => {
    const all = (...not: string[]) => ({ Effect: 'Allow', Action: 'bedrock:InvokeModel', NotResource: not });
    expect(change([all('arn:a', 'arn:b')], [all('arn:a')]).found).toEqual([
      'widened(resource) bedrock:InvokeModel by bedrock:InvokeModel',
    ]);
    expect(change([all('arn:a')], [all('arn:a', 'arn:b')]).found).toEqual([]);
    expect(fresh({ Effect: 'Allow', Action: 'bedrock:*', NotResource: 'arn:aws:s3:::x' }).found).toContain(
      'granted bedrock:DeleteModelInvocationLoggingConfiguration by bedrock:*',
    );
  });

  it('10: a Deny wins as far as it reaches; without it, narrower, or under a condition it is news', () => {
    const stopped = [allow('bedrock:InvokeModel'), deny('bedrock:*')];
    expect(change(undefined, stopped).found).toEqual([]);
    expect(
      change(undefined, [allow('bedrock:InvokeModel'), deny('bedrock:*', { Resource: 'arn:a' })]).found,
    ).toHaveLength(1);
    const removed = ['guardrail-removed(deny) bedrock:InvokeModel by bedrock:*'];
    expect(change(stopped, [allow('bedrock:InvokeModel')]).found).toEqual(removed);
    expect(change(stopped, [allow('bedrock:InvokeModel'), deny('bedrock:*', { Resource: 'arn:a' })]).found).toEqual(
      removed,
    );
    const condition = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } };
    expect(change(stopped, [allow('bedrock:InvokeModel'), deny('bedrock:*', condition)]).found).toEqual(removed);
  });

  it('11: a Deny in one document stops an Allow in another', () => {
    const denies = grantOf(document(deny('bedrock:InvokeModel')));
    expect(compare([denies], [denies, grantOf(document(allow('bedrock:InvokeModel')))]).found).toEqual([]);
    const other = grantOf(document(allow('bedrock:InvokeModel')), { grantee: role('aws_iam_role.other') });
    expect(compare([denies], [denies, other]).found).toHaveLength(1);
  });

  it('12: shape, order, Sid and splitting change nothing', () => {
    const base = [allow(['bedrock:InvokeModel', 'sagemaker:*'], { Resource: ['arn:a', 'arn:b'] })];
    const head = [
      allow('sagemaker:*', { Resource: 'arn:b', Sid: 'B' }),
      allow('sagemaker:*', { Resource: ['arn:a', 'arn:a'] }),
      allow('bedrock:InvokeModel', { Resource: ['arn:b', 'arn:a'] }),
    ];
    expect(change(base, head).found).toEqual([]);
    expect(change(head, base).found).toEqual([]);
    expect(change([allow('bedrock:*'), allow('*')], [allow('*'), allow('bedrock:*')]).found).toEqual([]);
  });

  it('13: Effect is Allow or Deny exactly; what is invalid is undecided', () => {
    for (const bad of [{ Effect: 'allow' }, { Effect: null }, { Action: null }, { NotAction: 's3:*' }])
      expect(fresh(allow('bedrock:*', bad))).toMatchObject({ found: [], undecided: ['invalid-policy'] });
    expect(fresh(allow('bedrock:InvokeModel', { Resource: null })).undecided).toEqual(['invalid-policy']);
  });

  it('14: of duplicate keys, each may be the one that counts', () => {
    const twice = '{"Statement":{"Effect":"Allow","Action":"bedrock:InvokeModel","Action":"s3:Get*","Resource":"*"}}';
    expect(compare([], [grantOf(twice)])).toMatchObject({
      found: ['granted bedrock:InvokeModel by bedrock:InvokeModel'],
      undecided: [],
    });
    const once = '{"Statement":{"Effect":"Allow","Action":"bedrock:InvokeModel","Resource":"*"}}';
    expect(compare([grantOf(twice)], [grantOf(once)]).found).toHaveLength(1);
    expect(compare([grantOf(once)], [grantOf(twice)]).found).toEqual([]);
  });

  it('15: policy variables are literal before 2012-10-17', () => {
    const statement = allow('bedrock:InvokeModel', { Resource: 'arn:aws:bedrock:::x/${aws:username}' });
    const old = { Version: '2008-10-17', Statement: [statement] };
    const literal = allow('bedrock:InvokeModel', { Resource: 'arn:aws:bedrock:::x/${aws:*}' });
    expect(compare([grantOf({ ...old, Statement: [literal] })], [grantOf(old)]).found).toEqual([]);
    const ana = { grantee: { ...role(), type: 'user' as const } };
    expect(compare([grantOf(old, ana)], [grantOf(document(statement), ana)]).found).toEqual([
      'widened(resource) bedrock:InvokeModel by bedrock:InvokeModel',
    ]);
  });
});

describe('resources', () => {
  it('16: an action without resource-level permissions needs "*"', () => {
    const action = 'bedrock:DeleteModelInvocationLoggingConfiguration';
    const narrow = [allow(action, { Resource: 'arn:aws:bedrock:us-east-1:1:x' })];
    expect(change(undefined, narrow).found).toEqual([`ineffective ${action} by ${action}`]);
    expect(change(narrow, [allow(action)]).found).toEqual([`granted ${action} by ${action}`]);
  });

  it('17: a resource of another type is none', () => {
    const notebook = { Resource: 'arn:aws:sagemaker:us-east-1:1:notebook-instance/n' };
    expect(fresh(allow('sagemaker:CreateTrainingJob', notebook)).found).toEqual([
      'ineffective sagemaker:CreateTrainingJob by sagemaker:CreateTrainingJob',
    ]);
  });

  it('17: resources of another type that are left out leave out none of its own, though "*" crosses colons', () => {
    const job = 'sagemaker:CreateTrainingJob';
    const others = { Effect: 'Allow', Action: job, NotResource: ['arn:aws:sagemaker:*:*:app/*'] };
    expect(change([others], [allow(job)]).found).toEqual([]);
    const own = { ...others, NotResource: ['arn:aws:sagemaker:*:*:training-job/*'] };
    expect(change([own], [allow(job)]).found).toEqual([`granted ${job} by ${job}`]);
  });

  it('17: a pattern means those of its actions that work', () => {
    const parameter = { Resource: 'arn:aws:ssm:us-east-1:1:parameter/p' };
    const notes = (statement: Parameters<typeof fresh>[0]) =>
      fresh(statement).found.filter((found: string) => found.startsWith('ineffective'));
    expect(notes(allow('*', parameter))).toEqual([]);
    expect(notes(allow('*:*', parameter))).toEqual([]);
    expect(notes({ Effect: 'Allow', NotAction: 's3:*', ...parameter })).toEqual([]);
    expect(notes(allow('sagemaker:CreateTrainingJ*', parameter))).toEqual([
      'ineffective sagemaker:CreateTrainingJob by sagemaker:CreateTrainingJ*',
    ]);
    expect(notes(allow('sagemaker:*', { Resource: 'arn:aws:sagemaker:*:*:training-job/*' }))).toEqual([]);
    expect(notes(allow('sagemaker:CreateTrainingJob', parameter))).toEqual([
      'ineffective sagemaker:CreateTrainingJob by sagemaker:CreateTrainingJob',
    ]);
  });

  it('17, 22: says whether it is the resource or the condition that leaves an action without effect', () => {
    const sentence = (statement: Parameters<typeof fresh>[0]): string => {
      const [access] = fresh(statement).result.accesses;
      return access ? `${access.vain}: ${sentenceOf(access.telling, { actions: [access.action] })}` : 'nothing';
    };
    const model = { StringEquals: { 'bedrock:modelId': 'm' } };
    expect(sentence(allow('bedrock:DeleteGuardrail', { Condition: model }))).toMatch(
      /^condition: .* never carry bedrock:modelId, which its condition asks for, so it grants nothing\.$/,
    );
    expect(sentence(allow('bedrock:DeleteGuardrail', { Resource: 'arn:aws:s3:::a', Condition: model }))).toMatch(
      /^resource: .*guardrail\/.* only, which its Resource does not match/,
    );
    expect(
      sentence(allow('bedrock:DeleteGuardrail', { Condition: { StringEquals: { 'aws:SourceVpc': 'a' } } })),
    ).toMatch(/^undefined: .* could not use bedrock:DeleteGuardrail before/);
  });

  it('18: a wider scope of a held action is news, with the dimension', () => {
    const one = { Resource: 'arn:aws:bedrock:us-east-1:1:guardrail/abc' };
    const condition = { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } };
    const widened = change([allow('bedrock:DeleteGuardrail', one)], [allow('bedrock:DeleteGuardrail')]);
    expect(widened.found).toEqual(['widened(resource) bedrock:DeleteGuardrail by bedrock:DeleteGuardrail']);
    expect(widened.result.accesses[0]?.witness).toEqual({
      action: 'bedrock:DeleteGuardrail',
      resource: 'arn:aws:bedrock:us-east-1:111122223333:guardrail/a',
      context: {},
      before: 'only arn:aws:bedrock:us-east-1:1:guardrail/abc',
    });
    expect(change([allow('bedrock:InvokeModel', condition)], [allow('bedrock:InvokeModel')]).found).toEqual([
      'widened(condition) bedrock:InvokeModel by bedrock:InvokeModel',
    ]);
    expect(change([allow('bedrock:*')], [allow('bedrock:*', condition)]).found).toEqual([]);
    const model = { Resource: 'arn:aws:bedrock:*::foundation-model/*' };
    const profile = { Resource: ['arn:aws:bedrock:*::foundation-model/*', 'arn:aws:bedrock:*:*:inference-profile/*'] };
    expect(change([allow('bedrock:InvokeModel', model)], [allow('bedrock:InvokeModel', profile)]).found).toHaveLength(
      1,
    );
  });

  it('19: wildcards in ARNs cross slashes and colons', () => {
    const wide = [allow('bedrock:InvokeModel', { Resource: 'arn:aws:bedrock:*' })];
    const inside = [allow('bedrock:InvokeModel', { Resource: 'arn:aws:bedrock:us-east-1:1:a/b/?' })];
    expect(change(wide, inside).found).toEqual([]);
    expect(change(inside, wide).found).toHaveLength(1);
  });
});

describe('conditions', () => {
  const under = (condition: unknown) => [allow('bedrock:InvokeModel', { Condition: condition })];

  it('20: a condition that always holds, or holds without the key, is no gate', () => {
    const open = [{ StringLike: { 'aws:a': '*' } }, { Null: { 'aws:a': 'true' } }];
    expect(change(under(open[0]), [allow('bedrock:InvokeModel')]).found).toHaveLength(1);
    expect(
      change(
        [allow('bedrock:InvokeModel', { Condition: open[0] }), allow('bedrock:InvokeModel', { Condition: open[1] })],
        [allow('bedrock:InvokeModel')],
      ).found,
    ).toEqual([]);
    for (const passes of ['StringEqualsIfExists', 'StringNotEquals', 'ForAllValues:StringEquals'])
      expect(
        change(under({ StringEquals: { 'aws:a': 'x' } }), under({ [passes]: { 'aws:a': 'x' } })).found,
      ).toHaveLength(1);
  });

  it('21: keys are and, values are or, the other way round when negated', () => {
    const one = under({ StringEquals: { 'aws:a': 'x' } });
    const two = under({ StringEquals: { 'aws:a': ['x', 'y'] } });
    const key = under({ StringEquals: { 'aws:a': ['x', 'y'], 'aws:b': 'z' } });
    expect(change(one, two).found).toHaveLength(1);
    expect(change(two, one).found).toEqual([]);
    expect(change(two, key).found).toEqual([]);
    const not = (values: string[]) => under({ StringNotEquals: { 'aws:a': values } });
    expect(change(not(['x']), not(['x', 'y'])).found).toEqual([]);
    expect(change(not(['x', 'y']), not(['x'])).found).toHaveLength(1);
  });

  it('22: keys have no case; an unsupported key never matches', () => {
    expect(change(under({ StringEquals: { 'AWS:A': 'x' } }), under({ StringEquals: { 'aws:a': 'x' } })).found).toEqual(
      [],
    );
    const key = (name: string) => ({ Condition: { StringEquals: { [name]: 'x' } } });
    expect(fresh(allow('bedrock:DeleteGuardrail', key('iam:PassedToService'))).found).toEqual([
      'ineffective bedrock:DeleteGuardrail by bedrock:DeleteGuardrail',
    ]);
    expect(fresh(allow('bedrock:DeleteGuardrail', key('bedrock:ResourceTag/Team'))).found).toHaveLength(1);
    const useless = deny('bedrock:DeleteGuardrail', { Condition: { StringLike: { 'iam:PassedToService': '*' } } });
    expect(fresh(allow('bedrock:DeleteGuardrail'), useless).found).toHaveLength(1);
  });

  it('23: a strong gate keeps what is behind it; its removal speaks', () => {
    const gate = { Condition: { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' } } };
    const found = change([allow('bedrock:InvokeModel', gate)], [allow('bedrock:InvokeModel')]);
    expect(found.found).toEqual(['widened(condition) bedrock:InvokeModel by bedrock:InvokeModel']);
    expect(fresh(allow('bedrock:InvokeModel', gate)).result.accesses[0]?.witness.context).toEqual({
      'aws:CalledVia': 'cloudformation.amazonaws.com',
    });
  });
});

describe('kinds of policies', () => {
  it('24: a ceiling grants nothing; a higher one may', () => {
    for (const use of ['service-control', 'resource-control', 'boundary'] as const)
      expect(compare([], [grantOf(document(allow('*')), { use })]).found).toEqual([]);
    const held = grantOf(document(allow('bedrock:InvokeModel')));
    const low = grantOf(document(allow('s3:*')), { use: 'boundary' });
    const high = grantOf(document(allow(['s3:*', 'bedrock:*'])), { use: 'boundary' });
    expect(compare([held, low], [held, high]).found).toEqual([
      'guardrail-removed(boundary) bedrock:InvokeModel by bedrock:*',
    ]);
    expect(compare([held, low], [held]).found).toHaveLength(1);
    expect(compare([held], [held, low]).found).toEqual([]);
    const organization = { ...role('aws_organizations_policy.p'), type: 'organization' as const };
    const scp = grantOf(document(deny('bedrock:InvokeModel')), { grantee: organization, use: 'service-control' });
    expect(compare([scp], []).found).toEqual(['guardrail-removed(deny) bedrock:InvokeModel by bedrock:InvokeModel']);
    expect(compare([], [scp]).found).toEqual([]);
  });

  it('25: principals of resource policies, and trust in a role that holds something', () => {
    const bucket = { ...role('aws_x.store'), type: 'resource' as const };
    const shared = (principal: unknown, key = 'Principal') =>
      grantOf(document(allow('bedrock:InvokeModel', { [key]: principal })), { grantee: bucket, use: 'resource' });
    const account = shared({ AWS: '111122223333' });
    const found = ['shared(principal) bedrock:InvokeModel by bedrock:InvokeModel'];
    expect(compare([], [account]).found).toEqual(found);
    expect(compare([account], [shared('*')]).found).toEqual(found);
    expect(compare([account], [shared({ AWS: 'arn:aws:iam::111122223333:root' })]).found).toEqual([]);
    expect(compare([account], [shared({ AWS: 'arn:aws:iam::111122223333:role/r' })]).found).toEqual([]);
    expect(compare([account], [shared({ Service: 'lambda.amazonaws.com' })]).found).toEqual(found);
    expect(compare([account], [shared({ AWS: 'arn:aws:iam::444455556666:user/u' }, 'NotPrincipal')]).found).toEqual(
      found,
    );

    const trust = (principal: unknown) =>
      grantOf({ Statement: { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' } }, { use: 'trust' });
    const held = grantOf(document(allow('bedrock:InvokeModel')));
    const lambda = trust({ Service: 'lambda.amazonaws.com' });
    expect(compare([held, lambda], [held, trust({ AWS: '*' })]).found).toEqual([
      'trust-widened(principal) bedrock:InvokeModel by *',
    ]);
    expect(compare([lambda], [trust({ AWS: '*' })]).found).toEqual([]);
    expect(compare([held, trust({ AWS: '*' })], [held, lambda]).found).toEqual([]);
  });

  it('25: a service is the same principal in every partition, whether its suffix is written or looked up', () => {
    const trust = (service: string) =>
      grantOf(
        { Statement: { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' } },
        { use: 'trust' },
      );
    const held = grantOf(document(allow('bedrock:InvokeModel')));
    const from = (before: string, after: string) => compare([held, trust(before)], [held, trust(after)]).found;
    expect(from('lambda.amazonaws.com', 'lambda.#{data.aws_partition.a.dns_suffix}')).toEqual([]);
    expect(from('lambda.#{module.a.suffix}', 'lambda.#{module.b.suffix}')).toEqual([]);
    expect(from('lambda.#{module.a.suffix}', 'lambda.amazonaws.com.cn')).toEqual([]);
    expect(from('lambda.#{module.a.suffix}', 'edgelambda.#{module.a.suffix}')).toHaveLength(1);
    expect(from('lambda.amazonaws.com', '#{var.service}.amazonaws.com')).toHaveLength(1);
    expect(from('lambda.amazonaws.com', 'lambda.#{var.region}.amazonaws.com')).toHaveLength(1);
  });

  it('26: another account is named in the witness; a condition on the organization narrows it', () => {
    const bucket = { ...role('aws_x.store'), type: 'resource' as const };
    const shared = (more: Statement) =>
      grantOf(document(allow('bedrock:InvokeModel', { Principal: { AWS: '444455556666' }, ...more })), {
        grantee: bucket,
        use: 'resource',
      });
    const [access] = compare([], [shared({})]).result.accesses;
    expect(access?.witness.context['aws:PrincipalArn']).toContain('444455556666');
    const gated = shared({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } });
    expect(compare([gated], [shared({})]).found).toEqual([
      'shared(condition) bedrock:InvokeModel by bedrock:InvokeModel',
    ]);
    expect(compare([shared({})], [gated]).found).toEqual([]);
  });

  it('27: PassRole counts for the service that a role can be passed to', () => {
    const job = allow('sagemaker:CreateTrainingJob');
    const pass = (operator: string, service: string) =>
      allow('iam:PassRole', { Condition: { [operator]: { 'iam:PassedToService': service } } });
    expect(change([job], [job, pass('StringEquals', 'bedrock.amazonaws.com')]).escalations).toEqual([]);
    expect(change([job], [job, pass('StringEquals', 'sagemaker.amazonaws.com')]).escalations).toEqual(['training']);
    expect(change([job], [job, pass('StringLike', '*.amazonaws.com')]).escalations).toEqual(['training']);
    expect(change([job], [job, allow('iam:PassRole', { Resource: 'arn:aws:s3:::x' })]).escalations).toEqual([]);
  });

  it('28: a combination is complete with its last piece, however harmless, and once', () => {
    const base = [allow('bedrock:InvokeModel')];
    const head = [...base, allow('sagemaker:StartNotebookInstance')];
    expect(change(base, head).escalations).toEqual(['restart']);
    expect(change(head, [...head, allow('s3:*')]).escalations).toEqual([]);
  });

  it('29: a policy that is not known is undecided, also one that cannot be attached', () => {
    const attached = managedGrant('arn:aws:iam::aws:policy/aws-service-role/SomeServiceRolePolicy');
    expect(compare([], [attached])).toMatchObject({ found: [], undecided: ['unknown-managed-policy'] });
    // written anew for who held it, it is as unknown as before; for another, and in more cases, it is not
    expect(compare([attached], [attached]).undecided).toEqual([]);
    const other = managedGrant('arn:aws:iam::aws:policy/aws-service-role/SomeServiceRolePolicy', role('other'));
    expect(compare([attached], [attached, other]).undecided).toHaveLength(1);
    expect(compare([attached], [other]).undecided).toHaveLength(1);
    expect(compare([{ ...attached, always: false }], [attached]).undecided).toHaveLength(1);
    expect(compare([attached], [{ ...attached, use: 'boundary' }]).undecided).toEqual([]);
  });

  it('30: managed policies by name in every partition and path', () => {
    const full: Json = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'bedrock:I*', Resource: '*' } };
    const managed = { Full: full };
    for (const arn of ['arn:aws:iam::aws:policy/Full', 'arn:aws-cn:iam::aws:policy/job-function/Full'])
      expect(compare([], [managedGrant(arn)], managed).found).toEqual(['granted bedrock:InvokeModel by managed:Full']);
    expect(compare([managedGrant('Full')], [managedGrant('arn:aws:iam::aws:policy/Full')], managed).found).toEqual([]);
    expect(compare([managedGrant('Full')], [grantOf(document(allow('bedrock:I*')))], managed).found).toEqual([]);
  });
});

describe('text and unknowns', () => {
  it('31: an unknown keeps its literal parts; an equal one cancels; one without any is undecided', () => {
    const verb = fresh(allow('bedrock:#{var.verb}Model'));
    expect(verb.found).toEqual(['granted bedrock:InvokeModel by bedrock:${var.verb}Model']);
    expect(verb.result.accesses[0]?.confidence).toBe('possible');
    expect(change([allow('bedrock:#{var.verb}')], [allow('bedrock:#{var.verb}'), allow('s3:*')]).found).toEqual([]);
    expect(fresh(allow(['#{var.action}', '#{var.service}:*']))).toMatchObject({
      found: [],
      undecided: ['unresolved-variable', 'unresolved-variable'],
    });
    const known = newlyGranted(
      world([grantOf(document(allow('#{var.action}')))]),
      world([grantOf(document(allow('#{var.action}'), allow('s3:*')))]),
      vocabulary,
      () => false,
    );
    expect(known).toMatchObject({ accesses: [], undecided: [], unchangedUnknowns: 1 });
  });

  it('31: unknown resources cancel by name; an unknown made literal is possible at most', () => {
    const on = (resource: string) => [allow('bedrock:InvokeModel', { Resource: resource })];
    expect(change(on('arn:#{var.bucket}/*'), on('arn:#{var.bucket}/a/*')).found).toEqual([]);
    expect(change(on('arn:#{var.bucket}/a'), on('arn:#{var.bucket}/*')).found).toHaveLength(1);
    expect(change(on('arn:#{AWS::Partition}:x'), on('arn:aws:x')).found).toEqual([]);
    const literal = change(on('arn:#{var.bucket}/*'), on('arn:b/*')).result.accesses;
    expect(literal.map((one) => [one.kind, one.confidence])).toEqual([['widened', 'possible']]);
    expect(change([allow('bedrock:InvokeModel')], on('#{var.any}')).found).toEqual([]);
  });

  it('32: white space is reported, and matched trimmed', () => {
    expect(fresh(allow(' bedrock:InvokeModel '))).toMatchObject({
      found: ['granted bedrock:InvokeModel by bedrock:InvokeModel'],
      undecided: ['invalid-policy'],
    });
    expect(compare([], [grantOf(jsonValue('"{\\"Statement\\":[]}"'))]).undecided).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { extractTemplate } from '../../src/cloudformation/front-end.ts';
import type { Extraction } from '../../src/grants/grant.ts';
import { extractJson, mayBePolicyName, mayHoldPolicy } from '../../src/json/front-end.ts';
import { filesOf, grantText } from '../cloudformation/grants-as-text.ts';

const allow = (action: string, more: object = {}): object => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});
const extract = (json: unknown, path = 'policies/p.json'): Extraction =>
  extractJson(filesOf({ [path]: typeof json === 'string' ? json : JSON.stringify(json, undefined, 2) }), path);
const lines = (json: unknown, path?: string): string[] => extract(json, path).grants.map(grantText);

describe('extractJson', () => {
  it('finds a policy that is the whole file', () => {
    expect(lines({ Version: '2012-10-17', Statement: allow('bedrock:*') })).toEqual([
      'policy  identity likely: {Version: 2012-10-17, Statement: {Effect: Allow, Action: bedrock:*, Resource: *}}',
    ]);
  });

  it('reads placeholders that stand for values without quotes', () => {
    const policy = (resource: string, end = '') =>
      `{"Statement": [{"Effect": "Allow", "Action": ["a:b", \${more}], "Resource": ${resource}}]}${end}`;
    const said = (resource: string) =>
      `policy  identity likely: {Statement: [{Effect: Allow, Action: [a:b, ?more?], Resource: ${resource}}]}`;
    expect(lines(policy('${ACCEL_LOOKUP::CUSTOM:Regions}'))).toEqual([said('?ACCEL_LOOKUP::CUSTOM:Regions?')]);
    expect(lines(policy('["${a}", ${ b }, "x\\"${c"]'))).toEqual([said('[${a}, ?b?, x"${c]')]);
    for (const wrong of [policy('${a} ${b}'), policy('${a'), policy('${a}', '}'), `\${a}: ${policy('1')}`]) {
      const { grants, undecided } = extract(wrong);
      expect([grants.length, undecided[0]?.reason]).toEqual([0, 'parse-error']);
    }
  });

  it('finds policies in lists, under keys, and in the output of the command line', () => {
    const found = extract({
      roles: [{ name: 'a', policy: { Statement: [allow('a:b')] } }, { inline: [{ Statement: allow('c:d') }] }],
      PolicyVersion: { Document: { Statement: [allow('e:f')] } },
      PolicyDocument: { Statement: [{ Effect: 'Deny', NotAction: 'g:h', Resource: '*' }] },
    }).grants;
    expect(found.map((grant) => grant.grantee.address)).toEqual([
      'roles[0].policy',
      'roles[1].inline[0]',
      'PolicyVersion.Document',
      'PolicyDocument',
    ]);
    expect(new Set(found.map((grant) => grant.grantee.root))).toEqual(new Set(['policies/p.json']));
  });

  it.each([
    ['trust', 'x.json', { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }] }],
    [
      'trust',
      'x.json',
      { Statement: { Effect: 'Allow', Principal: {}, Action: ['sts:AssumeRole', 'sts:TagSession'] } },
    ],
    ['resource', 'x.json', { Statement: allow('s3:GetObject', { Principal: '*' }) }],
    [
      'resource',
      'x.json',
      { Statement: [allow('a:b', { Principal: '*' }), { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }] },
    ],
    ['identity', 'x.json', { Statement: allow('sts:AssumeRole') }],
    ['identity', 'describe.json', { Statement: allow('a:b') }],
    ['identity', 'x.json', { Statement: { Effect: 'Deny', Action: 'a:b', Resource: '*' } }],
    ['service-control', 'org/scp/deny.json', { Statement: { Effect: 'Deny', Action: 'a:b', Resource: '*' } }],
    ['service-control', 'service-control-policies/a.json', { Statement: allow('*') }],
    ['service-control', 'organizations/a.json', { Statement: { Effect: 'Deny', Action: 'a:b', Resource: '*' } }],
    ['identity', 'organizations/a.json', { Statement: allow('a:b') }],
    ['boundary', 'vpc-endpoint-policies/default.json', { Statement: allow('*', { Principal: '*' }) }],
    ['boundary', 'iam/permissions-boundary.json', { Statement: allow('a:b') }],
  ])('takes it as %s in %s', (use, path, json) => {
    expect(extract(json, path).grants.map((grant) => grant.use)).toEqual([use]);
  });

  it('gives nothing for what is no policy, and for templates', () => {
    expect(lines({ Statement: 'x', Effect: 1, Action: 2 })).toEqual([]);
    expect(lines({ Statement: [{ Effect: 'Allow' }], Action: [] })).toEqual([]);
    expect(
      lines({
        Resources: { R: { Type: 'AWS::IAM::Role', Properties: { PolicyDocument: { Statement: allow('a:b') } } } },
      }),
    ).toEqual([]);
  });

  it.each([
    'package-lock.json',
    'a/tsconfig.json',
    'main.tf.json',
    'x.auto.tfvars.json',
    'a.toml',
    'cdk.out/tree.json',
  ])('leaves %s alone', (path) => {
    expect(mayBePolicyName(path)).toBe(false);
  });

  it('finds policies in YAML', () => {
    const policy = (action: string) => `Statement:\n  - Effect: Allow\n    Action: ${action}\n    Resource: '*'\n`;
    const said = (action: string) =>
      `policy  identity likely: {Statement: [{Effect: Allow, Action: ${action}, Resource: *}]}`;
    expect(lines(policy('[a:b, c:*]'), 'p.yaml')).toEqual([said('[a:b, c:*]')]);
    expect(extract(`${policy('a:b')}---\n${policy('c:d')}`, 'p.yml').grants.map(grantText)).toEqual([
      said('a:b'),
      said('c:d').replace('policy ', 'policy [1]'),
    ]);
    expect(
      lines(`x: &a a:b\nof:\n  dev:\n    Statement: {Effect: Allow, Action: *a, Resource: '*'}\n`, 'p.yaml'),
    ).toEqual(['policy of.dev identity likely: {Statement: {Effect: Allow, Action: a:b, Resource: *}}']);
    expect(lines(policy('{{ .Values.action }}').replace("'*'", '"{{ arn }}/*"'), 'p.yaml')).toEqual([
      said('<.Values.action>').replace('Resource: *', 'Resource: <arn>/*'),
    ]);
    expect(lines(policy('a:b').replace("'*'", '!Sub "${Bucket}/*"'), 'p.yaml')).toEqual([
      said('a:b').replace('Resource: *', 'Resource: <Bucket>/*'),
    ]);
  });

  it('leaves YAML alone that is a template, a service, a manifest, a program of Pulumi or no policy', () => {
    const policy = 'Statement: [{Effect: Allow, Action: "a:b", Resource: "*"}]\n';
    const in_ = (head: string) => `${head}  x:\n    ${policy}`;
    for (const text of [
      'Resources:\n  R: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: a}]}}}\n',
      in_('service: s\nprovider: {name: aws}\ncustom:\n'),
      in_('apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nspec:\n'),
      in_('runtime: yaml\nresources:\n'),
      in_('runtime: {name: yaml}\nresources:\n'),
      'Statement: Effect\nAction: []\n',
    ])
      expect(extract(text, 'p.yaml'), text).toMatchObject({ grants: [], undecided: [], files: [] });
    expect(extract(`${policy}x: *missing\n`, 'p.yaml').undecided.map(({ reason }) => reason)).toEqual(['parse-error']);
  });

  it('leaves plans and states of Terraform alone', () => {
    const policy = { Statement: allow('a:b') };
    expect(lines({ format_version: '1.2', terraform_version: '1.9.0', planned_values: policy })).toEqual([]);
    expect(lines({ version: 4, terraform_version: '1.9.0', serial: 3, resources: [policy] })).toEqual([]);
  });

  it('reads keys that are written with escapes', () => {
    expect(lines('{"Statement": {"\\u0045ffect": "Allow", "Action": "a:b", "Resource": "*"}}')).toHaveLength(1);
    expect(mayHoldPolicy({ path: 'p.json', text: '{"\\u0053tatement": 1}' })).toBe(true);
  });

  it('says where a policy is not valid JSON, and is silent about other files', () => {
    const broken = extract('{\n "Statement": [{"Effect": "Allow", "Action": "a:b",}]\n}');
    expect(broken.undecided).toMatchObject([{ reason: 'parse-error', at: { start: 53 } }]);
    expect(broken.files).toEqual([{ path: 'policies/p.json', parsed: false }]);
    expect(extract('{ // comments of an editor\n "a": 1, }').undecided).toEqual([]);
  });

  it('says that a file is too large or no text', () => {
    const files = {
      list: () => [],
      listAll: () => [],
      read: (path: string) =>
        path === 'b.json' ? { kind: 'binary' as const } : { kind: 'too-large' as const, bytes: 52_428_800 },
    };
    expect(extractJson(files, 'a.json').undecided).toMatchObject([{ reason: 'too-large', at: { path: 'a.json' } }]);
    expect(extractJson(files, 'b.json').undecided).toMatchObject([{ reason: 'not-text' }]);
  });
});

describe('fragments of templates', () => {
  it('names what functions refer to', () => {
    const statement = {
      Effect: 'Allow',
      Action: 'a:b',
      Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': 'arn:${X}' }],
    };
    expect(lines({ Statement: [statement] })).toEqual([
      'policy  identity likely: {Statement: [{Effect: Allow, Action: a:b, Resource: [<Bucket.Arn>, arn:<X>]}]}',
    ]);
  });

  it('leaves a map of resources to what reads templates', () => {
    const map = {
      Role: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyDocument: { Statement: [allow('a:b')] } }] } },
    };
    expect(lines(map)).toEqual([]);
    const files = filesOf({ 'roles.json': JSON.stringify(map) });
    expect(extractTemplate(files, 'roles.json').grants.map(grantText)).toEqual([
      'role Role identity: {Statement: [{Effect: Allow, Action: a:b, Resource: *}]}',
    ]);
  });
});

describe('statements that Amplify adds to a function', () => {
  const path = 'amplify/backend/function/chat/custom-policies.json';
  it('allow what they name, unless they say otherwise', () => {
    const [first] = lines(
      [
        { Action: ['bedrock:InvokeModel'], Resource: ['*'] },
        { Effect: 'Deny', Action: ['a:b'], Resource: ['*'] },
      ],
      path,
    );
    expect(first).toBe(
      'policy  identity likely: {Statement: [{Effect: Allow, Action: [bedrock:InvokeModel], Resource: [*]}, {Effect: Deny, Action: [a:b], Resource: [*]}]}',
    );
  });

  it('are none as Amplify makes the file', () => {
    expect(lines([{ Action: [], Resource: [] }], path)).toEqual([]);
  });
});

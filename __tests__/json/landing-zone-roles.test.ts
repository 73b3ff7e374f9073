import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

const document = (action: string, effect = 'Allow'): string =>
  JSON.stringify({ Statement: [{ Effect: effect, Action: action, Resource: '*' }] }, undefined, 1);
const policies = ['ml', 'base', 'limit']
  .map((name) => `      - name: ${name}\n        policy: policies/${name}.json\n`)
  .join('');
const files = (rest: string, more: FileMap = {}): FileMap => ({
  'iam-config.yaml': `policySets:\n  - deploymentTargets: {accounts: [Dev]}\n    policies:\n${policies}${rest}`,
  'policies/ml.json': document('bedrock:DeleteGuardrail'),
  'policies/base.json': document('s3:GetObject'),
  'policies/limit.json': document('s3:*'),
  ...more,
});
const SERVICE = '{type: service, principal: lambda.amazonaws.com}';
const role = (name: string, own: string, more = '', assumedBy = SERVICE): string =>
  `      - name: ${name}\n        assumedBy: [${assumedBy}]\n${more}        policies: {customerManaged: [${own}]}\n`;
const roles = (written: string, targets = 'accounts: [Dev]'): string =>
  `roleSets:\n  - deploymentTargets: {${targets}}\n    roles:\n${written}`;
const bounded = '        boundaryPolicy: limit\n';
const group = (managed: string): string =>
  `groupSets:\n  - deploymentTargets: {accounts: [Dev]}\n    groups:\n      - name: team\n        policies: {awsManaged: [${managed}]}\n`;
const user = (of: string): string =>
  `userSets:\n  - deploymentTargets: {accounts: [Dev]}\n    users: [{username: u, group: ${of}}]\n`;
const set = (own: string, assignments: string): string => `identityCenter:
  identityCenterPermissionSets:
    - name: Data
      policies: {${own}}
  identityCenterAssignments:
${assignments}`;
const assigned = (accounts: string, to: string): string =>
  `    - name: ${to}\n      permissionSetName: Data\n      principals: [{type: GROUP, name: ${to}}]\n      deploymentTargets: {accounts: [${accounts}]}\n`;

const told = async (base: FileMap, head: FileMap): Promise<readonly string[]> =>
  (await reportOn(head, base)).findings.map(({ kind, granted, location }) => `${kind} ${granted} ${location.file}`);
const ML = 'bedrock:DeleteGuardrail iam-config.yaml';
const admin = 'managed:AdministratorAccess iam-config.yaml';

describe('roles of a Landing Zone Accelerator', () => {
  it.each<[string, FileMap, FileMap, string]>([
    ['a policy', files(roles(role('a', 'base'))), files(roles(role('a', 'base, ml'))), `granted ${ML}`],
    ['a second role', files(roles(role('a', 'ml'))), files(roles(role('a', 'ml') + role('b', 'ml'))), `granted ${ML}`],
    [
      'an account',
      files(roles(role('a', 'ml'))),
      files(roles(role('a', 'ml'), 'accounts: [Dev, Prod]')),
      `widened ${ML}`,
    ],
    [
      'a boundary less',
      files(roles(role('a', 'ml', bounded))),
      files(roles(role('a', 'ml'))),
      `guardrail-removed ${ML}`,
    ],
    [
      'an account that may assume it',
      files(roles(role('a', 'ml'))),
      files(roles(role('a', 'ml', '', `${SERVICE}, {type: account, principal: "111122223333"}`))),
      `trust-widened ${ML}`,
    ],
    [
      'a policy of AWS for a group',
      files(group('ReadOnlyAccess')),
      files(group('AdministratorAccess')),
      `granted ${admin}`,
    ],
    [
      'a member of a group',
      files(group('AdministratorAccess') + user('other')),
      files(group('AdministratorAccess') + user('team')),
      `granted ${admin}`,
    ],
    [
      'a policy of a permission set',
      files(set('inlinePolicy: policies/base.json', assigned('Dev', 'x'))),
      files(set('inlinePolicy: policies/ml.json', assigned('Dev', 'x'))),
      `granted ${ML}`,
    ],
  ])('get more: %s', async (_, base, head, said) => {
    expect(
      (await told(base, head)).map((one) => one.replace(/^(trust-widened) .*( iam)/, `$1 bedrock:DeleteGuardrail$2`)),
    ).toContain(said);
  });

  it('are told by their policy files, once', async () => {
    const rest = roles(role('a', 'ml'));
    const before = files(rest, { 'policies/ml.json': document('s3:PutObject') });
    expect(await told(before, files(rest))).toEqual(['granted bedrock:DeleteGuardrail policies/ml.json']);
    expect(await told(files(rest, { 'policies/base.json': document('bedrock:*', 'Deny') }), files(rest))).toEqual([]);
  });

  it('have a permission set where it is assigned', async () => {
    const of = (assignments: string) => files(set('awsManaged: [AdministratorAccess]', assignments));
    const [one, both, other] = [
      assigned('Dev', 'x'),
      assigned('Dev, Prod', 'x'),
      assigned('Dev', 'x') + assigned('Dev', 'y'),
    ];
    expect((await told(of(one), of(both))).length).toBeGreaterThan(0);
    expect((await told(of(one), of(other))).length).toBeGreaterThan(0);
    expect(await told(of(both), of(one))).toEqual([]);
    expect(await told(of(other), of(one))).toEqual([]);
  });

  it.each<[string, FileMap, FileMap]>([
    ['another name', files(roles(role('a', 'ml'))), files(roles(role('b', 'ml')))],
    ['fewer accounts', files(roles(role('a', 'ml'), 'accounts: [Dev, Prod]')), files(roles(role('a', 'ml')))],
    [
      'a unit below',
      files(roles(role('a', 'ml'), 'organizationalUnits: [Root]')),
      files(roles(role('a', 'ml'), 'organizationalUnits: [Root/Dev]')),
    ],
    [
      'accounts in another order',
      files(roles(role('a', 'ml'), 'accounts: [Dev, Prod]')),
      files(roles(role('a', 'ml'), 'accounts: [Prod, Dev]')),
    ],
    ['a boundary', files(roles(role('a', 'ml'))), files(roles(role('a', 'ml', bounded)))],
    [
      'another set',
      files(roles(role('a', 'ml') + role('b', 'base'))),
      files(`${roles(role('a', 'ml'))}  - deploymentTargets: {accounts: [Dev]}\n    roles:\n${role('b', 'base')}`),
    ],
    [
      'no policy that matters',
      files(roles(role('a', 'base'))),
      files(roles(role('a', 'base, limit'), 'accounts: [Dev, Prod]')),
    ],
  ])('get nothing by %s', async (_, base, head) => {
    expect(await told(base, head)).toEqual([]);
  });

  it('are told at the target that is new', async () => {
    const of = (...accounts: string[]) =>
      `roleSets:\n  - deploymentTargets:\n      accounts:\n${accounts.map((one) => `        - ${one}\n`).join('')}    roles:\n${role('a', 'ml')}`;
    const { findings } = await reportOn(files(of('Dev', 'Prod')), files(of('Dev')));
    expect(findings.map(({ location }) => location.source)).toEqual(['        - Prod']);
  });

  it('are read where replacements are filled in', async () => {
    const of = (own: string) => files(roles(role('{{ Prefix }}-a', own), 'accounts: [{{ Account }}]'));
    expect(await told(of('base'), of('base, ml'))).toEqual([`granted ${ML}`]);
    expect(await told(of('base, ml'), of('ml'))).toEqual([]);
    const two = (a: string, b: string) => files(roles(role('{{ Prefix }}-a', a) + role('{{ Prefix }}-b', b)));
    expect(await told(two('base, ml', 'base'), two('base', 'base, ml'))).toEqual([`granted ${ML}`]);
  });
});

import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const trust = '{Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]}';
const role = (indent: string): string =>
  [
    'R:',
    '  Type: AWS::IAM::Role',
    '  OrganizationBinding: !Ref B',
    '  Properties:',
    `    AssumeRolePolicyDocument: ${trust}`,
    '    Policies:',
    '      - PolicyName: p',
    '        PolicyDocument: {Statement: [{Effect: Allow, Action: "bedrock:DeleteGuardrail", Resource: "*"}]}',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');

const numbers = Array.from({ length: 12 }, (_, i) => `${111111111111 + i}`);
const names = numbers.map((_, i) => `!Ref Account${i}`);
const bound = (accounts: readonly string[]): string =>
  `OrganizationBindings:\n  B:\n    Region: us-east-1\n    Account: [${accounts.join(', ')}]\nResources:\n${role('  ')}`;
const stackSet = (targets: string, more = ''): string =>
  `${more}Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackInstancesGroup: [{Regions: [us-east-1], DeploymentTargets: {${targets}}}]
      TemplateBody: |
        Resources:
${role('          ').replace(/.*OrganizationBinding.*\n/, '')}`;
const inAccounts = (accounts: readonly string[]): string =>
  stackSet(`Accounts: [${accounts.map((one) => `"${one}"`).join(', ')}]`);
const told = async (base: string, head: string): Promise<readonly string[]> =>
  (await reportOn({ 't.yaml': head }, { 't.yaml': base })).findings.map(({ explanation }) => explanation);

const kinds = [
  ['org-formation', bound, names, /OC::Account is Account/],
  ['a stack set', inAccounts, numbers, /AWS::AccountId is 1/],
] as const;
for (const [kind, template, all, words] of kinds)
  test.each([1, 2, 6, 7, 11])(`${kind} deploys to %i accounts`, async (count) => {
    const of = (from: number, to: number) => template(all.slice(from, to));
    expect(await told(of(0, count), of(0, count + 1))).toEqual([expect.stringMatching(words)]);
    expect(await told(of(0, count), of(1, count + 1))).toHaveLength(1);
    expect(await told(of(0, count + 1), of(0, count))).toEqual([]);
    expect(await told(of(0, count), template(all.slice(0, count).toReversed()))).toEqual([]);
  });

const units = (written: string, type: string): string =>
  stackSet(`OrganizationalUnitIds: [ou-a], Accounts: [${written}], AccountFilterType: ${type}`);
const parameter = (written: string): string =>
  stackSet('Accounts: !Ref In', `Parameters:\n  In: {Type: CommaDelimitedList, Default: "${written}"}\n`);

test.each([
  ['units', stackSet('OrganizationalUnitIds: [ou-a, ou-b]'), stackSet('OrganizationalUnitIds: [ou-a]')],
  ['accounts of a unit', units('"1", "2"', 'INTERSECTION'), units('"1"', 'INTERSECTION')],
  ['accounts beside a unit', units('"1", "2"', 'UNION'), units('"1"', 'UNION')],
  ['a unit without accounts', units('"1"', 'DIFFERENCE'), units('"1", "2"', 'DIFFERENCE')],
  ['a parameter', parameter('1,2'), parameter('1')],
])('a stack set that deploys to fewer is silent, and the other way round it is told: %s', async (_, more, less) => {
  expect(await told(more, less)).toEqual([]);
  expect(await told(less, more)).toHaveLength(1);
});

test('a stack set that does not say where it deploys to is there in any case', async () => {
  expect(await told(stackSet(''), stackSet('').replace('Set:', 'Other:'))).toEqual([]);
  expect(await told('a: 1\n', stackSet(''))).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

const template = (action: string, parameters = ''): string => `${parameters}Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]}
      Policies:
        - PolicyName: p
          PolicyDocument: {Statement: [{Effect: Allow, Action: ${action}, Resource: "*"}]}
`;
const AI = '"bedrock:DeleteGuardrail"';
const manifest = (accounts: string, more = '', name = 's', method = 'stack_set'): string => `version: 2021-03-15
resources:
  - name: ${name}
    resource_file: files/r.${method === 'stack_set' ? 'yaml' : 'json'}
    deploy_method: ${method}
${more}    deployment_targets: {accounts: [${accounts}]}
`;
const ofTower = (accounts: string, action = AI, more = '', name = 's'): FileMap => ({
  'manifest.yaml': manifest(accounts, more, name),
  'files/r.yaml': template(action, more === '' ? '' : 'Parameters: {A: {Type: String}}\n'),
});
const given = (value: string): string => `    parameters: [{parameter_key: A, parameter_value: ${value}}]\n`;
const ofZone = (targets: string, list = 'cloudFormationStackSets'): FileMap => ({
  'customizations-config.yaml': `customizations:\n  ${list}:\n    - name: s\n      template: files/r.yaml\n      deploymentTargets: {${targets}}\n`,
  'files/r.yaml': template(AI),
});
const control = (accounts: string, action: string): FileMap => ({
  'manifest.yaml': manifest(accounts, '', 'deny', 'scp'),
  'files/r.json': JSON.stringify({ Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }] }),
});
const DENIED = 'bedrock:DeleteGuardrail';
const told = async (base: FileMap, head: FileMap): Promise<readonly string[]> =>
  (await reportOn(head, base)).findings.map(({ kind, granted, location }) => `${kind} ${granted} ${location.file}`);

describe('templates and policies that accelerators of AWS deploy', () => {
  it.each<[string, FileMap, FileMap, string]>([
    ['a template', ofTower('dev', '"s3:GetObject"'), ofTower('dev'), `granted ${DENIED} files/r.yaml`],
    ['an account', ofTower('dev'), ofTower('dev, prod'), `widened ${DENIED} manifest.yaml`],
    [
      'a parameter',
      ofTower('dev', '!Ref A', given('"s3:Get"')),
      ofTower('dev', '!Ref A', given(AI)),
      `granted ${DENIED} manifest.yaml`,
    ],
    [
      'an account of a Landing Zone',
      ofZone('accounts: [Dev]'),
      ofZone('accounts: [Dev, Prod]'),
      `widened ${DENIED} customizations-config.yaml`,
    ],
    [
      'a stack of a Landing Zone',
      ofZone('accounts: [Dev]', 'cloudFormationStacks'),
      ofZone('accounts: [Dev, Prod]', 'cloudFormationStacks'),
      `widened ${DENIED} customizations-config.yaml`,
    ],
    [
      'an account that was left out',
      ofZone('organizationalUnits: [Root], excludedAccounts: [Prod]'),
      ofZone('organizationalUnits: [Root]'),
      `widened ${DENIED} customizations-config.yaml`,
    ],
    ['a Deny less', control('dev', DENIED), control('dev', 's3:*'), `guardrail-removed ${DENIED} files/r.json`],
    [
      'a target of a Deny less',
      control('dev, prod', DENIED),
      control('dev', DENIED),
      `guardrail-removed ${DENIED} manifest.yaml`,
    ],
  ])('are told: %s', async (_, base, head, said) => {
    expect(await told(base, head)).toEqual([said]);
  });

  it.each<[string, FileMap, FileMap]>([
    ['fewer accounts', ofTower('dev, prod'), ofTower('dev')],
    ['another name', ofTower('dev'), ofTower('dev', AI, '', 'other')],
    ['a narrower template', ofTower('dev', '"bedrock:*"'), ofTower('dev')],
    ['fewer accounts of a Landing Zone', ofZone('accounts: [Dev, Prod]'), ofZone('accounts: [Prod]')],
    ['a target of a Deny more', control('dev', DENIED), control('dev, prod', DENIED)],
    [
      'what is no manifest of theirs',
      { 'manifest.yaml': 'kind: A\npolicy: files/r.json\n' },
      { 'manifest.yaml': 'kind: B\npolicy: files/r.json\n' },
    ],
  ])('are silent: %s', async (_, base, head) => {
    expect(await told(base, head)).toEqual([]);
  });
});

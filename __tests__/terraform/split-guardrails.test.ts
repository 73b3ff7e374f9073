import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// A Deny that moves from one policy of an organization to another.

const deny = (action: string, resource = '*') =>
  `{ Effect = "Deny", Action = ["${action}"], Resource = "${resource}" }`;
const policy = (name: string, statements: readonly string[], target: string) =>
  `resource "aws_organizations_policy" "${name}" {\n  name = "${name}"\n  content = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })\n}\n` +
  `resource "aws_organizations_policy_attachment" "${name}" {\n  policy_id = aws_organizations_policy.${name}.id\n  target_id = ${target}\n}\n`;
const variable = 'variable "ou" {\n  type = string\n}\n';
const AI = 'sagemaker:CreateNotebookInstance';
const OTHER = 'bedrock:DeleteGuardrail';
const S3 = deny('s3:DeleteBucket');

async function lost(base: string, head: string) {
  const { findings, undecided } = await reportOn({ 'main.tf': variable + head }, { 'main.tf': variable + base });
  expect(undecided).toEqual([]);
  return findings.map(({ kind, granted }) => `${kind} ${granted}`);
}

describe('a Deny in another policy', () => {
  const base = policy('a', [S3, deny(AI)], 'var.ou');

  test('of the same target stops what it stopped', async () => {
    expect(await lost(base, policy('a', [S3], 'var.ou') + policy('b', [deny(AI)], 'var.ou'))).toEqual([]);
  });

  test('of the same target stops it where the first policy is gone', async () => {
    expect(await lost(base, policy('b', [deny(AI)], 'var.ou') + policy('c', [S3], 'var.ou'))).toEqual([]);
  });

  test.each([
    ['of another target', policy('b', [deny(AI)], '"ou-2"')],
    ['of fewer resources', policy('b', [deny(AI, 'arn:aws:sagemaker:eu-west-1:*:notebook-instance/*')], 'var.ou')],
    [
      'that nothing attaches',
      policy('b', [deny(AI)], 'var.ou').replace(/resource "aws_organizations_policy_att.*/s, ''),
    ],
  ])('stops less: %s', async (_, other) => {
    expect(await lost(base, policy('a', [S3], 'var.ou') + other)).toEqual([`guardrail-removed ${AI}`]);
  });

  test('hides no other one that is gone', async () => {
    const two = policy('a', [S3, deny(AI), deny(OTHER)], 'var.ou');
    expect(await lost(two, policy('a', [S3], 'var.ou') + policy('b', [deny(AI)], 'var.ou'))).toEqual([
      `guardrail-removed ${OTHER}`,
    ]);
  });

  test('hides nothing of a policy that nothing attaches', async () => {
    const alone = policy('a', [S3, deny(AI)], 'var.ou').replace(/resource "aws_organizations_policy_att.*/s, '');
    const head = alone.replace(`, ${deny(AI)}`, '') + policy('b', [deny(AI)], 'var.ou');
    expect(await lost(alone, head)).toEqual([`guardrail-removed ${AI}`]);
  });
});

describe('a policy in a file that is gone', () => {
  const file = (...actions: string[]) =>
    JSON.stringify({ Statement: actions.map((Action) => ({ Effect: 'Deny', Action, Resource: '*' })) });
  const ofFile = (path: string, attached = true) => {
    const all = policy('a', [], '"ou-1"').replace(/jsonencode\(.*\)/, `file("\${path.module}/${path}")`);
    return attached ? all : all.replace(/resource "aws_organizations_policy_att.*/s, '');
  };
  const base = (attached = true) => ({ 'main.tf': ofFile('scps/ai.json', attached), 'scps/ai.json': file(AI) });
  const told = async (head: Record<string, string>, attached = true) => {
    const { findings } = await reportOn(head, base(attached));
    return findings.map(({ kind, granted }) => `${kind} ${granted}`);
  };

  test('stops what it stopped where another file says so and more', async () => {
    const head = { 'main.tf': ofFile('scps/all.json'), 'scps/all.json': file(AI, 's3:DeleteBucket') };
    expect(await told(head)).toEqual([]);
    expect(await told({ 'main.tf': policy('a', [S3, deny(AI)], '"ou-1"') })).toEqual([]);
  });

  test('is told where the other one stops less', async () => {
    const head = { 'main.tf': ofFile('scps/all.json'), 'scps/all.json': file('s3:DeleteBucket') };
    expect(await told(head)).toEqual([`guardrail-removed ${AI}`]);
    expect(await told({ 'main.tf': 'locals {}\n' })).toEqual([`guardrail-removed ${AI}`]);
  });

  test('is told where the code attaches it nowhere', async () => {
    const head = { 'main.tf': ofFile('scps/all.json', false), 'scps/all.json': file('s3:DeleteBucket') };
    expect(await told(head, false)).not.toEqual([]);
  });
});

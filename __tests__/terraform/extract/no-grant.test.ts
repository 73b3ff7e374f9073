import { describe, expect, test } from 'vitest';
import { reportOn } from '../../limits/about.ts';

const access = (type: string, permission: string) =>
  `resource "${type}" "a" {\n  name = "a"\n  type = "data"\n  policy = jsonencode([{ Rules = [{ ResourceType = "index", Resource = ["index/x/*"], Permission = ["${permission}"] }], Principal = [aws_iam_role.r.arn] }])\n}\n`;
const role = 'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = "{}"\n}\n';
const account = (type: string, attribute: string) =>
  `resource "${type}" "a" {\n  name = "a"\n  email = "a@example.com"\n  ${attribute} = "AdministratorAccess"\n}\n`;

async function undecided(head: string) {
  const report = await reportOn({ 'main.tf': role + head }, { 'main.tf': role });
  return [...report.findings, ...report.undecided].map((one) => ('message' in one ? one.message : one.granted));
}

describe('attributes that give nobody an action of IAM', () => {
  test.each([
    ['who reads an index', access('aws_opensearchserverless_access_policy', 'aoss:*')],
    ['who reads an index, by Cloud Control', access('awscc_opensearchserverless_access_policy', 'aoss:*')],
    ['the role that AWS makes in an account', account('aws_organizations_account', 'role_name')],
    ['the role that AWS makes, by Cloud Control', account('awscc_organizations_account', 'role_name')],
  ])('are silent: %s', async (_, head) => {
    expect(await undecided(head)).toEqual([]);
  });

  test.each([
    ['of another type', access('aws_example_access_policy', 'aoss:*')],
    ['by another name', account('aws_organizations_account', 'policy_name')],
    ['of another account', account('aws_example_account', 'role_name')],
  ])('are not others: %s', async (_, head) => {
    expect(await undecided(head)).toHaveLength(1);
  });
});

describe('values of variables that others cover', () => {
  const uses = `${role}variable "actions" {\n  type = list(string)\n  default = ["s3:GetObject"]\n}\nresource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.r.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })\n}\n`;
  const [safe, grants] = ['actions = ["s3:GetObject"]\n', 'actions = ["bedrock:DeleteGuardrail"]\n'];
  const withDefault = uses.replace('"s3:GetObject"', '"bedrock:DeleteGuardrail"');
  const said = async (base: Record<string, string>, head: Record<string, string>) => {
    const report = await reportOn(head, base);
    return report.findings.length > 0 ? 'granted' : report.undecided.length > 0 ? 'undecided' : 'silent';
  };

  test.each([
    [
      'a file that a later one covers',
      { 'main.tf': uses, 'a.auto.tfvars': safe, 'b.auto.tfvars': safe },
      'a.auto.tfvars',
      grants,
      'silent',
    ],
    [
      'the later file',
      { 'main.tf': uses, 'a.auto.tfvars': safe, 'b.auto.tfvars': safe },
      'b.auto.tfvars',
      grants,
      'granted',
    ],
    ['a default that a file covers', { 'main.tf': uses, 'terraform.tfvars': safe }, 'main.tf', withDefault, 'silent'],
    [
      'a default that a file of another variable leaves',
      { 'main.tf': uses, 'terraform.tfvars': 'other = 1\n' },
      'main.tf',
      withDefault,
      'granted',
    ],
    [
      'a default that null leaves',
      { 'main.tf': uses.replace('type', 'nullable = false\n  type'), 'terraform.tfvars': 'actions = null\n' },
      'main.tf',
      withDefault.replace('type', 'nullable = false\n  type'),
      'granted',
    ],
    [
      'a file that is not loaded by itself',
      { 'main.tf': uses, 'terraform.tfvars': safe, 'prod.tfvars': safe },
      'prod.tfvars',
      grants,
      'undecided',
    ],
    [
      'a default that only a call covers',
      { 'live/main.tf': 'module "m" {\n  source = "../m"\n  actions = ["s3:GetObject"]\n}\n', 'm/main.tf': uses },
      'm/main.tf',
      withDefault,
      'undecided',
    ],
  ])('%s', async (_, base, path, text, expected) => {
    expect(await said(base, { ...base, [path]: text })).toBe(expected);
  });
});

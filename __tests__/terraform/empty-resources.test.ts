import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// The ARN of a resource that is empty by default: AWS refuses such a policy, so whoever deploys it sets another one.

const variable = (fallback: string) => `variable "arn" {\n  type = string\n  default = "${fallback}"\n}\n`;
const role = 'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = "{}"\n}\n';
const held = (resources: string, effect = 'Allow') =>
  `${role}resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.r.name\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "${effect}", Action = "sagemaker:CreateModel", Resource = ${resources} }] })\n}\n`;
const template = {
  'p.json.tpl':
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sagemaker:CreateModel", "Resource": ["$' +
    '{arn}"]}]}',
};
const rendered = `${role}resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.r.name\n  policy = templatefile("p.json.tpl", { arn = var.arn })\n}\n`;

async function said(head: Readonly<Record<string, string>>, base: string = role) {
  const { findings } = await reportOn(head, { ...head, 'main.tf': base });
  return findings.map(({ kind, granted }) => `${kind} ${granted}`);
}

describe('a resource that is empty by default', () => {
  test.each([
    ['alone', held('var.arn')],
    ['in a list', held('["arn:aws:sagemaker:*:*:endpoint/x", var.arn]')],
    ['in front of a path', held('"${var.arn}/*"')],
    ['in front of a version', held('["${var.arn}:*"]')],
  ])('may be any: %s', async (_, policy) => {
    expect(await said({ 'main.tf': variable('') + policy })).toEqual(['granted sagemaker:CreateModel']);
  });

  test('may be any in a template', async () => {
    expect(await said({ 'main.tf': variable('') + rendered, ...template })).toEqual(['granted sagemaker:CreateModel']);
  });

  test.each([
    ['it stays', held('var.arn'), held('var.arn')],
    ['it is denied', held('var.arn', 'Deny'), role],
    ['it was on everything', held('var.arn'), held('"*"')],
    ['its path stays', held('"${var.arn}/*"'), held('"${var.arn}/*"')],
    ['its path is denied', held('"${var.arn}/*"', 'Deny'), role],
  ])('is no more: %s', async (_, head, base) => {
    expect(await said({ 'main.tf': variable('') + head }, variable('') + base)).toEqual([]);
  });

  test('is none of another type where its default says so', async () => {
    const other = variable('arn:aws:sagemaker:eu-west-1:111122223333:endpoint/x');
    expect(await said({ 'main.tf': other + held('var.arn') })).toEqual(['ineffective sagemaker:CreateModel']);
  });
});

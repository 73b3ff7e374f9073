import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const role = (id: string, name = id): string => `resource "aws_iam_role" "${id}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "sagemaker.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
`;
const passing = (resource: string, more = '', action = 'sagemaker:CreateNotebookInstance'): string =>
  `resource "aws_iam_role_policy" "p" {
  role   = "ml"
  policy = jsonencode({ Statement = [
    { Effect = "Allow", Action = "${action}", Resource = "*" },
    { Effect = "Allow", Action = "iam:PassRole", Resource = ${resource}${more} },
  ] })
}
`;
const both = role('a') + role('b');
const to = (service: string): string => `, Condition = { StringEquals = { "iam:PassedToService" = "${service}" } }`;
const named = (name: string): string => `"arn:aws:iam::111122223333:role/${name}"`;
const moved = 'moved {\n  from = aws_iam_role.a\n  to   = aws_iam_role.b\n}\n';
const told = async (base: string, head: string): Promise<readonly string[]> =>
  (await reportOn({ 'main.tf': head }, { 'main.tf': base })).findings.map(
    ({ kind, explanation }) => `${kind}: ${explanation}`,
  );

test.each([
  ['one more', both + passing('aws_iam_role.a.arn'), both + passing('[aws_iam_role.a.arn, aws_iam_role.b.arn]')],
  ['another one', both + passing('aws_iam_role.a.arn'), both + passing('aws_iam_role.b.arn')],
  ['all', passing(named('a')), passing('"*"')],
  ['more by a pattern', passing(named('ml-a')), passing(named('ml-*'))],
])('one who could pass a role and can pass %s now is told', async (_, base, head) => {
  expect(await told(base, head)).toEqual([
    'escalation: The role ml could run code as another role through a SageMaker notebook before. Now it can pass more roles.',
  ]);
});

test.each([
  [
    'a role that is called otherwise',
    role('a', 'x') + passing('aws_iam_role.a.arn'),
    role('b', 'x') + passing('aws_iam_role.b.arn'),
  ],
  [
    'a role that is moved',
    role('a', 'x') + passing('aws_iam_role.a.arn'),
    role('b', 'x') + passing('aws_iam_role.b.arn') + moved,
  ],
  ['a role that is named by its ARN before', both + passing(named('a')), both + passing('aws_iam_role.a.arn')],
  ['a role that is named by its ARN now', both + passing('aws_iam_role.a.arn'), both + passing(named('a'))],
  ['fewer roles', passing('"*"'), role('a') + passing('aws_iam_role.a.arn')],
  ['fewer roles by a pattern', passing(named('ml-*')), passing(named('ml-a'))],
  ['roles to other services as well', passing('"*"', to('sagemaker.amazonaws.com')), passing('"*"')],
  [
    'more roles to another service',
    passing(named('a'), to('ec2.amazonaws.com')),
    passing('"*"', to('ec2.amazonaws.com')),
  ],
  [
    'more roles, and can do nothing with them',
    passing(named('a'), '', 's3:GetObject'),
    passing('"*"', '', 's3:GetObject'),
  ],
])('one who can pass %s is not', async (_, base, head) => {
  expect(await told(base, head)).toEqual([]);
});

import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

/** One of four texts, by two variables that nobody sets. */
const oneOf = (name: string, [a, b, c, d]: readonly [string, string, string, string]): string =>
  `var.${name} == "1" ? (var.${name}2 == "1" ? "${a}" : "${b}") : (var.${name}2 == "1" ? "${c}" : "${d}")`;

/** A role with a statement that has more variants than are compared; its actions are listed elsewhere. */
const files = (action: string, more = '', comment = '') => ({
  'main.tf': `${['a', 'a2', 'b', 'b2', 'e', 'e2'].map((one) => `variable "${one}" {}\n`).join('')}
locals {
  own = {
    Effect   = ${oneOf('e', ['Allow', 'Deny', 'Allow', 'Deny'])}
    Action   = ${oneOf('a', ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 'x']).replace('"x"', 'local.names')}
    Resource = ${oneOf('b', ['arn:aws:s3:::a', 'arn:aws:s3:::b', 'arn:aws:s3:::c', '*'])}
  }
}
${more}resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = jsonencode({ Statement = [local.own] })
}
`,
  'names.tf': `locals {\n${comment}  names = "${action}"\n}\n`,
});
const undecided = async (base: ReturnType<typeof files>, head: ReturnType<typeof files>) =>
  (await reportOn(head, base)).undecided.map(({ reason, message }) => `${reason}: ${message}`);

test('a statement with too many variants that gives more by a change elsewhere is not as unknown as before', async () => {
  expect(await undecided(files('s3:CopyObject'), files('bedrock:DeleteGuardrail'))).toEqual([
    'limit: A statement has more than 32 variants.',
  ]);
});

test.each([
  ['another block', files('bedrock:DeleteGuardrail', 'resource "aws_sqs_queue" "q" {}\n')],
  ['a comment beside what it takes', files('bedrock:DeleteGuardrail', '', '  # one\n')],
])('%s changes nothing of it', async (_, head) => {
  expect(await undecided(files('bedrock:DeleteGuardrail'), head)).toEqual([]);
});

import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const policy =
  'policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:DeleteGuardrail", Resource = "*" }] })';
const counted = (count: string): string => `variable "env" {
  type = string
}
variable "l" {
  type = list(string)
}
resource "aws_iam_role_policy" "p" {
  count  = ${count}
  role   = "app"
  ${policy}
}
`;
const where = (test: string): string => counted(`${test} ? 1 : 0`);
const told = async (base: string, head: string): Promise<readonly string[]> =>
  (await reportOn({ 'main.tf': head }, { 'main.tf': base })).findings.map(({ explanation }) => explanation);

test.each([
  ['startswith(var.env, "prod")', 'var.env == "prod"'],
  ['startswith(var.env, "prod")', 'contains(["prod", "prod-eu"], var.env)'],
  ['startswith(var.env, "prod")', 'startswith(var.env, "prod-eu")'],
  ['endswith(var.env, "prod")', 'var.env == "eu-prod"'],
  ['strcontains(var.env, "prod")', 'startswith(var.env, "prod")'],
  ['strcontains(var.env, "prod")', 'endswith(var.env, "-prod")'],
  ['can(regex("^prod", var.env))', 'startswith(var.env, "prod")'],
  ['length(regexall("prod$", var.env)) > 0', 'endswith(var.env, "prod")'],
  ['var.env != "prod"', '!startswith(var.env, "prod")'],
])('a test of a text that is narrower is silent: %s, then %s', async (base, head) => {
  expect(await told(where(base), where(head))).toEqual([]);
});

test.each([
  ['var.env == "prod"', 'startswith(var.env, "prod")', 'where var.env begins with prod'],
  ['startswith(var.env, "prod-eu")', 'startswith(var.env, "prod")', 'where var.env begins with prod'],
  ['startswith(var.env, "prod")', 'var.env == "dev"', 'where var.env is dev'],
  ['startswith(var.env, "prod")', 'strcontains(var.env, "prod")', 'where var.env contains prod'],
  ['!startswith(var.env, "prod")', 'var.env != "prod"', 'where var.env begins with prod'],
  ['startswith(var.env, "prod")', 'contains(["prod", "dev"], var.env)', 'where var.env is dev'],
])('one that is wider is told: %s, then %s', async (base, head, words) => {
  expect(await told(where(base), where(head))).toEqual([expect.stringContaining(words)]);
});

test.each(['min(length(var.l), 1)', 'min(1, length(var.l))', 'signum(length(var.l))', 'length(var.l) != 0 ? 1 : 0'])(
  'what is there where a list has something is so however that is counted: %s',
  async (count) => {
    const plain = counted('length(var.l) > 0 ? 1 : 0');
    expect(await told(plain, counted(count))).toEqual([]);
    expect(await told(counted(count), plain)).toEqual([]);
    expect(await told(counted('length(var.l) > 1 ? 1 : 0'), counted(count))).toHaveLength(1);
  },
);

const guardrail = (name: string, instances: string): string => `resource "aws_bedrock_guardrail" "${name}" {
  ${instances}
  name = "x"
}
`;
const on = (resource: string): string => `resource "aws_iam_role_policy" "p" {
  role   = "app"
  ${policy.replace('"*"', resource)}
}
`;
const moved = (from: string, to: string): string =>
  `moved {\n  from = aws_bedrock_guardrail.${from}\n  to   = aws_bedrock_guardrail.${to}\n}\n`;
const g = (key: string): string => `aws_bedrock_guardrail.g${key}.guardrail_arn`;
const each = 'for_each = toset(["a", "b"])';
const both = moved('g[0]', 'g["a"]') + moved('g[1]', 'g["b"]');

test.each([
  ['count', 'count = 2', g('[*]'), each, 'values(aws_bedrock_guardrail.g)[*].guardrail_arn', both],
  ['one of them', 'count = 2', g('[1]'), each, g('["b"]'), both],
  ['none', '', g(''), 'count = 1', g('[0]'), moved('g', 'g[0]')],
  ['a count of one', 'count = 1', g('[0]'), '', g(''), moved('g[0]', 'g')],
])('an instance that a moved block gives another key is what it was: %s', async (_, was, before, is, after, moves) => {
  expect(await told(guardrail('g', was) + on(before), guardrail('g', is) + on(after) + moves)).toEqual([]);
});

test.each([
  ['another one', guardrail('g', 'count = 2'), g('[0]'), guardrail('g', each), g('["b"]'), both],
  [
    'both were there',
    guardrail('g', 'count = 2'),
    g('[0]'),
    guardrail('g', 'count = 2'),
    g('[1]'),
    moved('g[0]', 'g[1]'),
  ],
  [
    'both blocks were there',
    guardrail('g', 'count = 1') + guardrail('h', each),
    g('[0]'),
    guardrail('g', '') + guardrail('h', each),
    'aws_bedrock_guardrail.h["a"].guardrail_arn',
    moved('g[0]', 'h["a"]'),
  ],
])('one that it cannot be is told: %s', async (_, before, was, after, is, moves) => {
  expect(await told(before + on(was), after + on(is) + moves)).toHaveLength(1);
});

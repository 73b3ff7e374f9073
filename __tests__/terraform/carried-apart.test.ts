import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { reportOn } from '../limits/about.ts';

const real = { ...limits.terraform };
beforeEach(() => {
  Object.assign(limits.terraform, { carriedSteps: 100 });
});
afterEach(() => {
  Object.assign(limits.terraform, real);
});

const root = (actions: string, value: string): string => `locals {
  actions = [${actions}]
  statement = { Effect = "Allow", Action = local.actions, Resource = "*" }
}
resource "custom_thing" "a" {
  first_policy = [${value}]
  policy = jsonencode({ Statement = [local.statement] })
}
resource "aws_ssm_parameter" "s" {
  name  = "policy"
  type  = "String"
  value = jsonencode({ Statement = [local.statement] })
}
`;
const many = Array.from({ length: 120 }, (_, i) => `"a:\${${i}}"`).join(', ');

test('what an unknown resource is given, more than is evaluated for it, makes nothing unknown elsewhere', async () => {
  const base = { 'main.tf': root('"s3:GetObject"', many) };
  const { undecided } = await reportOn({ 'main.tf': root('"s3:GetObject", "bedrock:DeleteGuardrail"', many) }, base);
  const [told, limit, ...others] = undecided;
  expect(limit?.message).toBe('This is not evaluated: it takes more than 100 steps of evaluation.');
  expect(told).toMatchObject({ reason: 'unsupported-construct', location: { startLine: 2 } });
  expect(told?.actions).toEqual([{ action: 'bedrock:DeleteGuardrail', severity: 'high' }]);
  expect(others).toEqual([]);
});

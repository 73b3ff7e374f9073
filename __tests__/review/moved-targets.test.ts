import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const policy = (target: string): string => `resource "aws_organizations_policy" "ai" {
  name    = "ai"
  content = jsonencode({ Statement = [{ Effect = "Deny", Action = "bedrock:DeleteGuardrail", Resource = "*" }] })
}
resource "aws_organizations_policy_attachment" "ai" {
  policy_id = aws_organizations_policy.ai.id
  target_id = ${target}.id
}
`;
const account = (name: string, email: string): string => `resource "aws_organizations_account" "${name}" {
  name  = "ml"
  email = ${email}
}
`;
const unit = (name: string, called: string): string => `resource "aws_organizations_organizational_unit" "${name}" {
  name      = "${called}"
  parent_id = "r-abcd"
}
`;
const each = (key: string): string => `resource "aws_organizations_account" "all" {
  for_each = { ${key} = "ml@example.com" }
  name     = each.key
  email    = each.value
}
`;
const moved = (from: string, to: string): string => `moved {
  from = aws_organizations_account.${from}
  to   = aws_organizations_account.${to}
}
`;
const of = (name: string): string => policy(`aws_organizations_account.${name}`);
const unitOf = (name: string): string => policy(`aws_organizations_organizational_unit.${name}`);
const mail = '"ml@example.com"';
const found = async (base: string, head: string): Promise<readonly string[]> =>
  (await reportOn({ 'main.tf': head }, { 'main.tf': base })).findings.map(({ kind }) => kind);

test.each([
  ['an account', of('a') + account('a', mail), of('b') + account('b', mail)],
  ['one of several', of('all["a"]') + each('a'), of('all["b"]') + each('b')],
  ['a unit', unitOf('a') + unit('a', 'ml'), unitOf('b') + unit('b', 'ml')],
  [
    'an account by a moved block',
    `${of('a')}variable "mail" {}\n${account('a', 'var.mail')}`,
    `${of('b')}variable "mail" {}\n${account('b', '"x@example.com"')}${moved('a', 'b')}`,
  ],
])('%s is guarded under another address', async (_, base, head) => {
  expect(await found(base, head)).toEqual([]);
});

test.each([
  ['another account', of('a') + account('a', mail), of('b') + account('b', '"other@example.com"')],
  ['an account beside it', of('a') + account('a', mail), of('b') + account('a', mail) + account('b', mail)],
  ['another unit', unitOf('a') + unit('a', 'ml'), unitOf('b') + unit('b', 'other')],
  [
    'an account that is there before and after',
    of('a') + account('a', mail) + account('b', '"other@example.com"'),
    of('b') + account('a', mail) + account('b', '"other@example.com"') + moved('a', 'b'),
  ],
])('%s is guarded instead', async (_, base, head) => {
  expect(await found(base, head)).toEqual(['guardrail-removed']);
});

import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// A role that is only named is another one in another account.

const provider = (alias: string, settings: string) => `provider "aws" {\n  ${alias}\n  ${settings}\n}\n`;
const role = (account: string) => `assume_role {\n    role_arn = "arn:aws:iam::${account}:role/tf"\n  }`;
const attached = (label: string, by: string, name = '"app"') =>
  `resource "aws_iam_role_policy_attachment" "${label}" {\n  ${by === '' ? '' : `provider = ${by}`}\n  role       = ${name}\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"\n}\n`;
const dev = provider('alias = "dev"', role('111122223333'));
const prod = provider('alias = "prod"', role('444455556666'));

async function said(base: string, head: string): Promise<string> {
  const { findings, undecided } = await reportOn({ 'main.tf': head }, { 'main.tf': base });
  return findings.length > 0 ? 'found' : undecided.length > 0 ? 'undecided' : 'silent';
}

test.each([
  ['another account', dev + prod],
  ['another profile', provider('alias = "dev"', 'profile = "d"') + provider('alias = "prod"', 'profile = "p"')],
  [
    'an account that a variable tells',
    `variable "arn" {}\n${dev}${provider('alias = "prod"', 'assume_role {\n    role_arn = var.arn\n  }')}`,
  ],
])('a role of the same name is a second one: %s', async (_, providers) => {
  const base = providers + attached('a', 'aws.dev');
  expect(await said(base, base + attached('b', 'aws.prod'))).toBe('found');
});

test.each([
  ['the same account', dev + provider('alias = "prod"', role('111122223333'))],
  ['another Region', provider('alias = "dev"', 'region = "eu-west-1"') + provider('alias = "prod"', 'region = "us"')],
  ['providers that are configured elsewhere', ''],
])('a role of the same name is that one: %s', async (_, providers) => {
  const base = providers + attached('a', 'aws.dev');
  expect(await said(base, base + attached('b', 'aws.prod'))).toBe('silent');
});

test('an alias of the usual account is no other account', async () => {
  const providers = provider('', 'profile = "one"') + provider('alias = "us"', 'profile = "one"');
  expect(await said(providers + attached('a', ''), providers + attached('a', 'aws.us'))).toBe('silent');
});

test('another role of the same account changes nothing', async () => {
  const base = prod + attached('a', 'aws.prod');
  expect(await said(base, base.replace('role/tf', 'role/terraform'))).toBe('silent');
});

test('a name is that of the role which the same provider makes', async () => {
  const made = (by: string) =>
    `resource "aws_iam_role" "app" {\n  ${by}\n  name = "app"\n  assume_role_policy = "{}"\n}\n`;
  const here = prod + made('provider = aws.prod');
  expect(await said(here + attached('a', 'aws.prod'), here + attached('a', 'aws.prod', 'aws_iam_role.app.name'))).toBe(
    'silent',
  );
  const there = prod + made('');
  expect(await said(there + attached('a', '', 'aws_iam_role.app.name'), there + attached('a', 'aws.prod'))).toBe(
    'found',
  );
});

import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// Whether something exists, where the default of a variable or a variable without one says so.

const AI = 'bedrock:DeleteGuardrail';
const role = 'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = "{}"\n}\n';
const on = (value = '') => `variable "on" {\n  type = bool\n  ${value === '' ? '' : `default = ${value}`}\n}\n`;
const document = (effect: string, action = AI) =>
  `jsonencode({ Statement = [{ Effect = "${effect}", Action = "${action}", Resource = "*" }] })`;
const policy = (exists: string, effect = 'Allow') =>
  `resource "aws_iam_role_policy" "p" {\n  ${exists}\n  role   = aws_iam_role.r.name\n  policy = ${document(effect)}\n}\n`;
const all = `resource "aws_iam_role_policy" "all" {\n  role   = aws_iam_role.r.name\n  policy = ${document('Allow', 'bedrock:*')}\n}\n`;
const dynamic = (each: string) => `data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = ${each}
    content {
      actions   = ["${AI}"]
      resources = ["*"]
    }
  }
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = data.aws_iam_policy_document.d.json
}
`;

async function said(base: string, head: string): Promise<string> {
  const { findings, undecided } = await reportOn({ 'main.tf': head }, { 'main.tf': base });
  if (findings.length > 0) return 'found';
  return undecided.length > 0 ? `undecided: ${undecided.map(({ message }) => message).join(' ')}` : 'silent';
}

const inverted = [
  'count = length(var.on ? [] : ["a"]) == 0 ? 1 : 0',
  'count = (var.on ? "" : "off") == "" ? 1 : 0',
  'for_each = setsubtract(["a"], var.on ? [] : ["a"])',
];

describe('what an empty list or text makes exist', () => {
  test.each(inverted)('is there when the default makes that empty: %s', async (exists) => {
    const text = (value: string) => role + on(value) + policy(exists);
    expect(await said(text('false'), text('true'))).toBe('found');
    expect(await said(text('true'), text('false'))).toBe('silent');
  });

  test.each(inverted)('is what a plain condition makes exist: %s', async (exists) => {
    for (const value of ['', 'true', 'false']) {
      const before = role + on(value);
      expect(await said(before + policy('count = var.on ? 1 : 0'), before + policy(exists))).toBe('silent');
    }
  });

  test('goes with the default where it is a Deny', async () => {
    const text = (value: string) =>
      role + on(value) + all + policy('count = length(var.on ? ["x"] : []) == 0 ? 1 : 0', 'Deny');
    expect(await said(text('false'), text('true'))).toBe('found');
    expect(await said(text('true'), text('false'))).toBe('silent');
  });

  test('is a dynamic block as well', async () => {
    const text = (value: string) => role + on(value) + dynamic('length(var.on ? [] : ["x"]) == 0 ? [1] : []');
    expect(await said(text('false'), text('true'))).toBe('found');
    expect(await said(text('true'), text('false'))).toBe('silent');
  });

  test('is a policy that takes the place of an optional document', async () => {
    const text = (value: string) =>
      `${role}${on(value)}data "aws_iam_policy_document" "few" {\n  count = var.on ? 1 : 0\n}\n${policy('count = length(data.aws_iam_policy_document.few) == 0 ? 1 : 0')}`;
    expect(await said(text('true'), text('false'))).toBe('found');
    expect(await said(text('false'), text('true'))).toBe('silent');
  });
});

describe('what only a default leaves out may exist', () => {
  test.each([
    'count = length([for x in ["a"] : x if var.on])',
    'count = [0, 1][var.on ? 1 : 0]',
    'count = length(regexall("true", tostring(var.on)))',
    'count = can(regex("^true$", var.on)) ? 1 : 0',
    'for_each = toset([for x in ["a"] : x if var.on])',
    'for_each = { for k, v in { a = var.on } : k => v if v }',
  ])('%s', async (exists) => {
    const before = role + on('false');
    expect(await said(before, before + policy(exists))).toBe('found');
    expect(await said(before + policy(exists), role + on('true') + policy(exists))).toBe('found');
    expect(await said(before + policy('count = var.on ? 1 : 0'), before + policy(exists))).toBe('silent');
  });

  test('but not by a variable that has no part in it', async () => {
    const before = `${role}variable "region" {\n  default = ""\n}\n`;
    expect(await said(before, before + policy('count = length([for x in ["a"] : x if x == "b"])'))).toBe('silent');
  });
});

describe('a variable that is true or false is one of the two in any function', () => {
  const before = role + on();
  test.each([
    'alltrue([var.on])',
    'anytrue([var.on, false])',
    'contains([true], var.on)',
    'tostring(var.on) == "true"',
    'format("%t", var.on) == "true"',
    'can(regex("^true$", var.on))',
    'lookup({ true = true, false = false }, tostring(var.on), false)',
    '{ true = true, false = false }[var.on]',
    'index(["false", "true"], tostring(var.on)) == 1',
  ])('%s', async (test) => {
    const plain = before + policy('count = var.on ? 1 : 0');
    expect(await said(plain, before + policy(`count = ${test} ? 1 : 0`))).toBe('silent');
    expect(await said(plain, before + policy(`count = ${test} ? 0 : 1`))).toBe('found');
  });

  test('unless it may be null', async () => {
    const count = (test: string) => before + policy(`count = ${test} ? 1 : 0`);
    expect(await said(count('var.on'), count('coalesce(var.on, true)'))).toBe('found');
  });
});

test.each([
  ['alltrue([var.on, var.env == "x"])', 'var.on && var.env == "x"', 'var.on || var.env == "x"'],
  ['anytrue([var.on, var.env == "x"])', 'var.env == "x" || var.on', 'true'],
  ['alltrue([for t in [var.on, var.env == "x"] : t])', 'var.on && var.env == "x"', 'var.on'],
])('%s is %s', async (list, same, more) => {
  const text = (test: string) => `${role}${on()}variable "env" {}\n${policy(`count = ${test} ? 1 : 0`)}`;
  expect(await said(text(same), text(list))).toBe('silent');
  expect(await said(text(list), text(same))).toBe('silent');
  expect(await said(text(list), text(more))).toBe('found');
});

describe('what stands behind a value that is surely there', () => {
  const text = (value: string, more = '') =>
    `${role}${more}resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.name\n  policy = ${value}\n}\n`;
  const few = document('Allow', 's3:GetObject');

  test.each(['try', 'coalesce'])('counts for nothing: %s', async (name) => {
    expect(await said(text(few), text(`${name}(${few}, ${document('Allow')})`))).toBe('silent');
  });

  test.each([
    ['try', 'local.o.x'],
    ['coalesce', 'local.o.n'],
  ])('is told where that is not there: %s', async (name, value) => {
    const before = 'locals {\n  o = { n = null }\n}\n';
    expect(await said(text(few, before), text(`${name}(${value}, ${document('Allow')})`, before))).toBe('found');
  });

  test('is told where one of several has it not', async () => {
    const each = (list: string) =>
      text(
        `jsonencode({ Statement = [for s in ${list} : { Effect = "Allow", Action = try(s.a, "${AI}"), Resource = "*" }] })`,
      );
    expect(await said(text(few), each('[{ a = "s3:GetObject" }]'))).toBe('silent');
    expect(await said(text(few), each('[{ a = "s3:GetObject" }, {}]'))).toBe('found');
  });
});

describe('a test whether a variable is one of some texts', () => {
  const env = `${role}variable "env" {\n  type = string\n}\n`;
  const text = (test: string) => env + policy(`count = ${test} ? 1 : 0`);

  test.each([
    ['can(regex("^(prod|dev)$", var.env))', 'contains(["dev", "prod"], var.env)'],
    ['length(regexall("^(?:prod|dev)$", var.env)) > 0', 'var.env == "prod" || var.env == "dev"'],
    ['can(regex("^prod$", var.env))', '"prod" == var.env'],
    ['anytrue([for e in ["dev", "prod"] : e == var.env])', 'contains(["prod", "dev"], var.env)'],
    ['"dev" != var.env && "qa" != var.env', '!contains(["qa", "dev"], var.env)'],
  ])('is the same in other words: %s', async (one, other) => {
    expect(await said(text(one), text(other))).toBe('silent');
    expect(await said(text(other), text(one))).toBe('silent');
  });

  test.each([
    ['can(regex("^(prod)$", var.env))', 'can(regex("^(prod|dev)$", var.env))'],
    ['anytrue([for e in ["prod"] : e == var.env])', 'anytrue([for e in ["prod", "dev"] : e == var.env])'],
  ])('is wider with one more of them: %s', async (fewer, more) => {
    expect(await said(text(fewer), text(more))).toBe('found');
    expect(await said(text(more), text(fewer))).toBe('silent');
  });

  test.each(['"^prod"', '"prod$"', '"(?i)^prod$"', '"^prod.$"', '"^prod|dev$"'])(
    'is another one by a pattern that matches more: %s',
    async (pattern) => {
      expect(await said(text('can(regex("^prod$", var.env))'), text(`can(regex(${pattern}, var.env))`))).toBe('found');
    },
  );
});

describe('what an override file replaces', () => {
  const held = (action: string) => policy('').replace(AI, action);
  const over = (action: string) => ({
    'override.tf': held(action).replace(/role {3}=.*\n/, ''),
  });
  const told = async (base: Record<string, string>, head: Record<string, string>) => {
    const { findings, undecided } = await reportOn(head, base);
    return findings.length > 0 ? 'found' : undecided.length > 0 ? 'undecided' : 'silent';
  };

  test('counts for nothing, whatever it comes to name', async () => {
    const [few, more] = [role + held('s3:GetObject'), role + held(AI)];
    const same = over('s3:GetObject');
    expect(await told({ 'main.tf': few, ...same }, { 'main.tf': more, ...same })).toBe('silent');
    expect(await told({ 'main.tf': few, ...same }, { 'main.tf': more })).toBe('found');
    expect(await told({ 'main.tf': few, ...same }, { 'main.tf': few, ...over(AI) })).toBe('found');
  });

  test('is replaced by the last override file', async () => {
    const first = { 'main.tf': role + held('s3:GetObject'), 'b_override.tf': over('s3:GetObject')['override.tf'] };
    expect(await told(first, { ...first, 'a_override.tf': over(AI)['override.tf'] })).toBe('silent');
    expect(await told(first, { ...first, 'c_override.tf': over(AI)['override.tf'] })).toBe('found');
  });

  test('is a local, too', async () => {
    const local = (action: string) => `locals {\n  a = "${action}"\n}\n`;
    const rest = { 'p.tf': role + policy('').replace(`"${AI}"`, 'local.a') };
    const base = { ...rest, 'main.tf': local('s3:GetObject'), 'override.tf': local('s3:GetObject') };
    expect(await told(base, { ...base, 'main.tf': local(AI) })).toBe('silent');
    expect(await told(base, { ...base, 'override.tf': local(AI) })).toBe('found');
  });
});

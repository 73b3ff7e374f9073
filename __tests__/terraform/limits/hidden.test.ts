import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { limits } from '../../../src/limits.ts';
import { reportOn } from '../../limits/about.ts';
import { counted, document, policy, statement } from '../../limits/reached.ts';
import type { FileMap } from '../../support/memory-revision.ts';

/** Whether a review of the change finds or lists anything. */
async function seen(head: FileMap, base: FileMap = {}): Promise<boolean> {
  const report = await reportOn(head, base);
  return report.findings.length + report.undecided.length > 0;
}

const nested = (depth: number): string => {
  const levels = counted(depth, (i) => `  l${i + 1} = [local.l${i}]\n`);
  return `locals {\n  l0 = "x"\n${levels}}\n`;
};

test.each([
  ['a pattern that is too long', `replace("bedrock:DeleteGuardrail", "/${'z'.repeat(1001)}/", "")`],
  ['a pattern of too many states', 'replace("bedrock:DeleteGuardrail", "/(z{150}){100}/", "")'],
  ['a text that is too long to be matched', `replace("${'y'.repeat(200_001)}", "/^y+$/", "bedrock:DeleteGuardrail")`],
  ['too much that is inflated', `base64gunzip("${gzipSync('\0'.repeat(2_000_001)).toString('base64')}")`],
  ['too many spaces', '[for x in [indent(100000000, "a")] : "bedrock:*"][0]'],
  ['too many digits', `[for x in [parseint("${'9'.repeat(60_000)}", 10)] : "bedrock:*"][0]`],
  ['JSON of too many levels', `[for x in [jsonencode(local.l${limits.terraform.encodedDepth + 1})] : "bedrock:*"][0]`],
  ['YAML of too many levels', `[for x in [yamlencode(local.l${limits.terraform.writtenDepth + 1})] : "bedrock:*"][0]`],
])('a limit is no error that try() or can() goes on from: %s', async (_, value) => {
  const more = { 'levels.tf': nested(110) };
  expect(await seen({ ...more, 'main.tf': policy(document(`try(${value}, "s3:GetObject")`)) })).toBe(true);
  expect(await seen({ ...more, 'main.tf': policy(document(`can(${value}) ? "bedrock:*" : "s3:GetObject"`)) })).toBe(
    true,
  );
});

test('a pattern of too many alternatives is not one that matches nothing', async () => {
  const names = (count: number) => `fileset(path.module, "{${counted(count, (i) => `x${i},`)}}{main,y}.tf")`;
  const files = (count: number) => ({
    'main.tf': policy(document(`concat(["s3:GetObject"], [for f in ${names(count)} : "bedrock:*"])`)),
  });
  expect(await seen(files(10))).toBe(true);
  expect(await seen(files(limits.terraform.globAlternatives + 1))).toBe(true);
});

/** An argument of a function that is not known here, in another file than the policy. */
const argument = (value: string): FileMap => ({
  'main.tf': policy(document('provider::x::y(local.l)')),
  'l.tf': `locals {\n  l = ${value}\n}\n`,
});

test.each([
  ['behind many elements', (action: string) => `["a", ${counted(30, (i) => `"s3:A${i}", `)}"${action}"]`],
  ['behind many attributes', (action: string) => `{ ${counted(30, (i) => `k${i} = "s3:A${i}", `)}z = "${action}" }`],
  ['at many levels', (action: string) => `${'['.repeat(9)}"${action}"${']'.repeat(9)}`],
  ['in a long text', (action: string) => `"${'x'.repeat(300)}${action}"`],
])('what a function of an unknown name is given is told apart %s', async (_, value) => {
  expect(await seen(argument(value('bedrock:*')), argument(value('s3:GetObject')))).toBe(true);
  expect(await seen(argument(value('bedrock:*')), argument(`${value('bedrock:*')}\n`))).toBe(false);
});

const local = (value: string): FileMap => ({ 'a.tf': `locals {\n  action = "${value}"\n}\n` });
const limited: readonly (readonly [string, FileMap])[] = [
  [
    'the elements of a list',
    {
      'main.tf': policy(
        `jsonencode({ Statement = [{ Effect = "Allow", Action = local.action, Resource = split(",", "${','.repeat(limits.terraform.elements)}") }] })`,
      ),
    },
  ],
  [
    'the nesting of a file',
    {
      'main.tf': policy(
        `jsonencode({ Statement = [{ Effect = "Allow", Action = local.action, Resource = ${'['.repeat(201)}${']'.repeat(201)} }] })`,
      ),
    },
  ],
  [
    'the files of a folder',
    {
      ...Object.fromEntries(Array.from({ length: limits.terraform.folderFiles }, (_, i) => [`f${i}.tf`, ''])),
      'z.tf': policy(document('local.action')),
    },
  ],
];

test.each(limited)('a change elsewhere in the configuration may stand behind a limit: %s', async (_, files) => {
  const change = (action: string): FileMap => ({ ...files, ...local(action) });
  expect(await seen(change('bedrock:*'), change('s3:GetObject'))).toBe(true);
  // base and head share what is no part of the configuration
  expect(await seen({ ...change('bedrock:*'), 'README.md': 'b' }, { ...change('bedrock:*'), 'README.md': 'a' })).toBe(
    false,
  );
});

test('a file that goes may have stood behind a limit', async () => {
  const [, files = {}] = limited[0] ?? [];
  expect(await seen({ ...files, ...local('bedrock:*') }, { ...files, ...local('bedrock:*'), 'm.tf': '#\n' })).toBe(
    true,
  );
});

test('a change of a template may stand behind the limit of templates in one another', async () => {
  const files = (action: string): FileMap => ({
    'main.tf': policy(document('templatefile("t0.tftpl", {})')),
    ...Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [
        `t${i}.tftpl`,
        i === 5 ? action : `\${templatefile("t${i + 1}.tftpl", {})}`,
      ]),
    ),
  });
  expect(await seen(files('bedrock:*'), files('s3:GetObject'))).toBe(true);
});

const variables = (count: number): string => counted(count, (i) => `variable "v${i}" {\n  type = bool\n}\n`);
/** A value of more combinations than are computed. */
const many = (one: string, other: string): string =>
  `(${counted(7, (i) => `var.v${i} ? ${i % 2 ? one : other} : `)}${one})`;

test.each([
  ['in a condition', `${many('true', 'false')} ? local.action : "s3:GetObject"`],
  ['in a condition of a template', `"%{ if ${many('true', 'false')} }\${local.action}%{ else }s3:GetObject%{ endif }"`],
  ['in a loop', `[for one in ${many('["a"]', '["b"]')} : local.action]`],
  ['in a loop of a template', `"%{ for one in ${many('["a"]', '["b"]')} }\${local.action}%{ endfor }"`],
])('both sides of what has too many combinations are looked at: %s', async (_, value) => {
  const files = (action: string) => ({ 'main.tf': variables(7) + policy(document(value)), ...local(action) });
  expect(await seen(files('bedrock:*'), files('s3:GetObject'))).toBe(true);
  expect(await seen(files('s3:PutObject'), files('s3:GetObject'))).toBe(false);
});

test('nested blocks that are too many are not left out in silence', async () => {
  const statements = (count: number) =>
    `data "aws_iam_policy_document" "d" {\n  dynamic "statement" {\n    for_each = [for i in range(${count}) : i == 500 ? "bedrock:*" : "s3:GetObject"]\n    content {\n      actions = [statement.value]\n      resources = ["*"]\n    }\n  }\n}\n`;
  const files = (count: number) => ({
    'main.tf': statements(count) + policy('data.aws_iam_policy_document.d.json'),
  });
  expect(await seen(files(limits.terraform.instances))).toBe(false);
  expect(await seen(files(limits.terraform.instances + 1))).toBe(true);
});

test.each([
  ['for_each', (set: string) => `for_each = toset(${set})`],
  ['count', (set: string) => `count = length(${set})`],
])('instances that may be too many are not left out in silence: %s', async (_, meta) => {
  const set = (count: number) => `[for i in range(${count}) : tostring(i)]`;
  const files = (first: number, second: number) => {
    const choice = `(var.v0 ? ${set(first)} : ${set(second)})`;
    const roles = policy(document('"s3:GetObject"')).replace('{\n', `{\n  ${meta(choice)}\n`);
    return { 'main.tf': variables(1) + roles };
  };
  expect(await seen(files(2, 3))).toBe(false);
  expect(await seen(files(limits.terraform.instances, limits.terraform.instances + 1))).toBe(true);
});

test('numbers of more digits than are written out are no zero', async () => {
  const product = `${2n ** 20_000n} * ${2n ** 20_000n}`;
  expect(await seen({ 'main.tf': policy(document(`${product} * 1 > 1 ? "bedrock:*" : "s3:GetObject"`)) })).toBe(true);
});

test('a template that is nested too deep is no error that try() goes on from', async () => {
  const template = `\${${'!'.repeat(210)}true ? "bedrock:*" : "bedrock:*"}`;
  const files = {
    'main.tf': policy(document('try(templatefile("t.tftpl", {}), "s3:GetObject")')),
    't.tftpl': template,
  };
  expect(await seen(files)).toBe(true);
});

test('a change of the last of many inputs of a module that is not read may stand behind a limit', async () => {
  const statement = (i: number) => `{ Statement = [{ Effect = "Allow", Action = local.a${i}, Resource = "*" }] }`;
  const files = (last: string): FileMap => ({
    'main.tf': `module "m" {\n  source = "acme/thing/aws"\n  policies = [${counted(120, statement, ', ')}]\n}\n`,
    'l.tf': `locals {\n${counted(120, (i) => `  a${i} = "${i === 119 ? last : 's3:GetObject'}"\n`)}}\n`,
  });
  expect(await seen(files('bedrock:*'), files('s3:GetObject'))).toBe(true);
});

test('an input of a module that is not read decides about it wherever it stands', async () => {
  const files = (last: string): FileMap => ({
    'main.tf': `module "m" {\n  source = "acme/thing/aws"\n  actions = { all = [${counted(60, (i) => `local.a${i}`, ', ')}] }\n}\n`,
    'l.tf': `locals {\n${counted(60, (i) => `  a${i} = "${i === 59 ? last : 's3:GetObject'}"\n`)}}\n`,
  });
  expect(await seen(files('bedrock:*'), files('s3:GetObject'))).toBe(true);
  expect(await seen({ ...files('bedrock:*'), 'other.tf': '#' }, files('bedrock:*'))).toBe(false);
});

test('lists that may be spread are not left out in silence', async () => {
  const row = (last: string) => `[${counted(19, () => '[["s3:GetObject"]], ')}[["${last}"]]]`;
  const files = (last: string): FileMap => ({
    'main.tf': variables(2).replaceAll('bool', 'number') + policy(document('concat(local.rows[var.v0][var.v1]...)')),
    'l.tf': `locals {\n  row = ${row('s3:GetObject')}\n  rows = [${counted(19, () => 'local.row, ')}${row(last)}]\n}\n`,
  });
  expect(await seen(files('bedrock:*'), files('s3:GetObject'))).toBe(true);
  expect(await seen(files('bedrock:*'), { ...files('bedrock:*'), 'README.md': '' })).toBe(false);
});

test('what templates in stacks give takes of the same room as all other policies', async () => {
  const role = 'resource "aws_iam_role" "r" {\n  count = 200\n  name = "r${count.index}"\n}\n';
  const all = `resource "aws_iam_policy_attachment" "a" {\n  count = ${limits.terraform.grants / 200}\n  roles = aws_iam_role.r[*].name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess"\n}\n`;
  const resources = {
    P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: JSON.parse(statement) } } },
  };
  const stack = `resource "aws_cloudformation_stack" "s" {\n  name = "s"\n  template_body = jsonencode(${JSON.stringify({ Resources: resources })})\n}\n`;
  expect((await reportOn({ 'main.tf': stack })).findings).toHaveLength(1);
  const report = await reportOn({ 'main.tf': role + all + stack });
  expect(report.findings).toEqual([]);
  expect(report.undecided).toMatchObject([{ reason: 'limit', message: expect.stringContaining('gives more than') }]);
});

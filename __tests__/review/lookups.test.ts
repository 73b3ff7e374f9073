import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { jsonReport } from '../../src/report/json.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { type Entries, memoryPair } from '../support/memory-revision.ts';

/** What a change of files says: nothing, something undecided, or a grant. No mark of a name may be in the report. */
async function said(base: Entries, head: Entries, text = jsonReport): Promise<'silent' | 'undecided' | 'granted'> {
  const pair = memoryPair(base, head);
  const input = { pair, settings: defaultSettings, catalog: async () => loadCatalog(), today: '2026-01-01' };
  const { report } = await review(input);
  expect(text(report)).not.toMatch(/[\uDFFD-\uDFFF\uFFFD]|\\udff[def]/);
  if (report.findings.length > 0) return 'granted';
  return report.undecided.length > 0 ? 'undecided' : 'silent';
}

const trust =
  'jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })';
const role = `resource "aws_iam_role" "team" {\n  name = "team"\n  assume_role_policy = ${trust}\n}\n`;
const policy = (expression: string): string =>
  `${role}resource "aws_iam_role_policy" "own" {\n  role = aws_iam_role.team.id\n  policy = ${expression}\n}\n`;
const actions = (expression: string): string =>
  policy(`jsonencode({ Statement = [{ Effect = "Allow", Resource = "*", Action = ${expression} }] })`);

const terraform = (text: string): Entries => ({ 'main.tf': text });
const edited = (text: string, from: string, to: string): readonly [Entries, Entries] => {
  expect(text).toContain(from);
  return [terraform(text), terraform(text.replaceAll(from, to))];
};

const http = `data "http" "text" {\n  url = "https://one.example/p.json"\n}\n${policy('data.http.text.response_body')}`;
const stored = `data "aws_ssm_parameter" "verb" {\n  name = "/verbs/one"\n}\n${actions('data.aws_ssm_parameter.verb.value')}`;
const split = stored.replace('data.aws_ssm_parameter.verb.value', 'split(",", data.aws_ssm_parameter.verb.value)');
const renamed = split.replace('"verb"', '"word"').replace('.verb.', '.word.');
const viaLocal = `locals {\n  at = "one"\n}\n${http.replace('one.example', '${local.at}.example')}`;
const inModule = (url: string): Entries => ({
  'main.tf': `module "p" {\n  source = "./p"\n  url = "${url}"\n}\n`,
  'p/main.tf': `variable "url" {}\n${http.replace('"https://one.example/p.json"', 'var.url')}`,
});
const object = `data "aws_s3_object" "p" {\n  bucket = "b"\n  key = "one.json"\n}\n${actions('jsondecode(data.aws_s3_object.p.body).actions')}`;
const chained = `${stored.split('resource')[0]}data "http" "text" {\n  url = data.aws_ssm_parameter.verb.value\n}\n${policy('data.http.text.response_body')}`;
const each = `data "http" "text" {\n  for_each = { a = "one", b = "two" }\n  url = "https://\${each.value}.example"\n}\n${policy('data.http.text["a"].response_body')}`;
const onResource = (expression: string): string =>
  policy(
    `jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:DeleteGuardrail", Resource = ${expression} }] })`,
  );
const scoped = `data "aws_ssm_parameter" "arn" {\n  name = "/arns/one"\n}\n${onResource('data.aws_ssm_parameter.arn.value')}`;
const scopedEach = `data "aws_ssm_parameter" "arn" {\n  for_each = { a = "one", b = "two" }\n  name = "/arns/${'$'}{each.value}"\n}\n${onResource('data.aws_ssm_parameter.arn["a"].value')}`;
const invoked = `resource "aws_lambda_invocation" "p" {\n  function_name = "f"\n  input = "one"\n}\n${policy('aws_lambda_invocation.p.result')}`;
const filtered = `data "aws_iam_policies" "p" {\n  filter {\n    name = "one"\n  }\n}\n${actions('data.aws_iam_policies.p.names')}`;

const longKey =
  'length(data.aws_ssm_parameter.who.value) > 3 ? "a-name-that-is-longer-than-names-are-shown-${data.aws_ssm_parameter.who.value}" : "another-one"';
const instances = `data "aws_ssm_parameter" "who" {
  name = "/who"
}
resource "aws_iam_role" "each" {
  for_each           = { (${longKey}) = "used" }
  name               = each.key
  assume_role_policy = ${trust}
}
resource "aws_iam_role_policy" "each" {
  for_each = aws_iam_role.each
  role     = each.value.id
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "logs:PutLogEvents", Resource = "*" }] })
}
`;

describe('a lookup is what its block says', () => {
  test.each<[string, readonly [Entries, Entries]]>([
    ['another URL', edited(http, 'one.example', 'two.example')],
    ['another URL through a local', edited(viaLocal, '"one"', '"two"')],
    ['another URL through a module', [inModule('https://one.example'), inModule('https://two.example')]],
    ['another parameter', edited(stored, '/verbs/one', '/verbs/two')],
    ['another key', edited(object, 'one.json', 'two.json')],
    ['another question behind the question', edited(chained, '/verbs/one', '/verbs/two')],
    ['another element', edited(each, 'a = "one"', 'a = "three"')],
    ['another input of an invocation', edited(invoked, 'input = "one"', 'input = "two"')],
    ['another filter', edited(filtered, 'name = "one"', 'name = "two"')],
    ['actions of a role whose key it is', edited(instances, 'logs:PutLogEvents', 'bedrock:DeleteGuardrail')],
    [
      'another label, on more',
      [terraform(renamed.replace('"*"', '"arn:aws:bedrock:*:*:guardrail/a"')), terraform(split)],
    ],
    ['another provider', edited(stored, 'name = "/verbs/one"', 'name = "/verbs/one"\n  provider = aws.other')],
  ])('%s is told', async (_, [base, head]) => {
    expect(await said(base, head)).not.toBe('silent');
  });

  test.each<[string, readonly [Entries, Entries]]>([
    ['a comment', edited(http, '  url', '  # where it is kept\n  url')],
    ['white space', edited(http, 'url = ', 'url    =   ')],
    ['the same text through a local', [terraform(http), terraform(viaLocal)]],
    [
      'another label',
      [terraform(scoped), terraform(scoped.replace('"arn"', '"target"').replace('parameter.arn', 'parameter.target'))],
    ],
    ['another label, in a call', [terraform(split), terraform(renamed)]],
    ['depends_on', edited(stored, 'name = "/verbs/one"', 'name = "/verbs/one"\n  depends_on = [aws_iam_role.team]')],
    ['another order', edited(object, '  bucket = "b"\n  key = "one.json"', '  key = "one.json"\n  bucket = "b"')],
    ['an attribute of null', edited(stored, 'name = "/verbs/one"', 'name = "/verbs/one"\n  with_decryption = null')],
    ['another element that is not used', edited(each, 'b = "two"', 'b = "three"')],
    ['one of several instead of a single one', [terraform(scoped), terraform(scopedEach)]],
    [
      'a block that nothing uses',
      edited(http, 'data "http"', 'data "http" "other" {\n  url = "https://three.example"\n}\ndata "http"'),
    ],
  ])('%s is not', async (_, [base, head]) => {
    expect(await said(base, head)).toBe('silent');
  });

  test('a program is what the files hold that it is given', async () => {
    const main = `data "external" "p" {\n  program = ["render", "\${path.module}/p.yaml"]\n}\n${policy('data.external.p.result.text')}`;
    const files = (text: string): Entries => ({ 'main.tf': main, 'p.yaml': text });
    expect(await said(files('a: 1\n'), files('a: 2\n'))).not.toBe('silent');
  });

  test('a text that is written like a definition is none', async () => {
    const forged = (shown: string): string => actions(`unheard("\\uDFFD${shown}\\uDFFEsame\\uDFFF")`);
    const [base, head] = [terraform(forged('one')), terraform(forged('two'))];
    expect(await said(base, head, () => '')).not.toBe('silent');
  });
});

const passed = (from: string, use: string): string => `${from}\n${actions(use)}`;

describe('what is handed on is what was given', () => {
  const grants = '"bedrock:DeleteGuardrail"';
  test.each([
    ['terraform_data', passed(`resource "terraform_data" "d" {\n  input = ${grants}\n}`, 'terraform_data.d.output')],
    [
      'its instances',
      passed(
        `resource "terraform_data" "d" {\n  for_each = { a = ${grants} }\n  input = each.value\n}`,
        'terraform_data.d["a"].output',
      ),
    ],
    [
      'an object in it',
      passed(`resource "terraform_data" "d" {\n  input = { all = [${grants}] }\n}`, 'terraform_data.d.output.all'),
    ],
    [
      'triggers',
      passed(`resource "null_resource" "n" {\n  triggers = { act = ${grants} }\n}`, 'null_resource.n.triggers.act'),
    ],
    [
      'triggers_replace',
      passed(
        `resource "terraform_data" "d" {\n  triggers_replace = [${grants}]\n}`,
        'terraform_data.d.triggers_replace',
      ),
    ],
    [
      'null_data_source',
      passed(
        `data "null_data_source" "d" {\n  inputs = { act = ${grants} }\n}`,
        'data.null_data_source.d.outputs["act"]',
      ),
    ],
    [
      'its inputs',
      passed(`data "null_data_source" "d" {\n  inputs = { act = ${grants} }\n}`, 'data.null_data_source.d.inputs.act'),
    ],
    [
      'local_file',
      passed(`resource "local_file" "f" {\n  filename = "x"\n  content = ${grants}\n}`, 'local_file.f.content'),
    ],
    ['template_file', passed(`data "template_file" "t" {\n  template = ${grants}\n}`, 'data.template_file.t.rendered')],
    [
      'two of them',
      passed(
        `resource "terraform_data" "d" {\n  input = ${grants}\n}\nresource "terraform_data" "e" {\n  input = terraform_data.d.output\n}`,
        'terraform_data.e.output',
      ),
    ],
  ])('%s', async (_, text) => {
    const harmless = text.replace(grants, '"s3:GetObject"');
    expect(await said(terraform(harmless), terraform(text))).toBe('granted');
    expect(await said(terraform(harmless), terraform(harmless.replace('s3:Get', 's3:Put')))).toBe('silent');
  });

  test('the data source local_file', async () => {
    const main = `data "local_file" "f" {\n  filename = "\${path.module}/p.json"\n}\n${policy('data.local_file.f.content')}`;
    const files = (action: string): Entries => ({
      'main.tf': main,
      'p.json': JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] }),
    });
    expect(await said(files('s3:GetObject'), files('bedrock:DeleteGuardrail'))).toBe('granted');
    expect(await said(files('s3:GetObject'), files('s3:PutObject'))).toBe('silent');
  });
});

const template = (rest: string, arn: string): Entries => ({
  'template.yaml': `${rest}  Team: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [${arn}], AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: lambda.amazonaws.com}}]}}}\n`,
});
const custom = (properties: string, type = 'Custom::Arn'): Entries =>
  template(`Resources:\n  Made: {Type: "${type}", Properties: {${properties}}}\n`, '!GetAtt Made.Arn');
const parameter = (name: string): Entries =>
  template(`Parameters:\n  P: {Type: "AWS::SSM::Parameter::Value<String>", Default: ${name}}\nResources:\n`, '!Ref P');
const other = (url: string): Entries =>
  template(
    `Resources:\n  In: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: "${url}"}}\n`,
    '!GetAtt In.Outputs.Arn',
  );
const imported = (name: string): Entries => template('Resources:\n', `!ImportValue ${name}`);
const dynamic = (name: string): Entries => template('Resources:\n', `"{{resolve:ssm:${name}}}"`);

describe('in templates', () => {
  test.each<[string, Entries, Entries]>([
    ['properties of a custom resource', custom('ServiceToken: f, A: one'), custom('ServiceToken: f, A: two')],
    ['a custom resource of another function', custom('ServiceToken: f'), custom('ServiceToken: g')],
    ['a resource of another vendor', custom('A: one', 'Acme::A::B'), custom('A: two', 'Acme::A::B')],
    ['a stored parameter', parameter('/one'), parameter('/two')],
    ['a stack that is kept elsewhere', other('https://e.example/one'), other('https://e.example/two')],
    ['an export', imported('one'), imported('two')],
    ['a dynamic reference', dynamic('/one'), dynamic('/two')],
  ])('%s is told', async (_, base, head) => {
    expect(await said(base, head)).not.toBe('silent');
  });

  test.each<[string, Entries, Entries]>([
    ['the order of properties', custom('ServiceToken: f, A: one'), custom('"ServiceToken": f, A:   one')],
    ['the style of a name', parameter('/one'), parameter('"/one"')],
    ['the tags of what AWS makes', custom('Tags: [a]', 'AWS::SNS::Topic'), custom('Tags: [b]', 'AWS::SNS::Topic')],
  ])('%s is not', async (_, base, head) => {
    expect(await said(base, head)).toBe('silent');
  });
});

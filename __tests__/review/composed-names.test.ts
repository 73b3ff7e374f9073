import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const named = async (base: string, head: string, file: string): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn({ [file]: head }, { [file]: base });
  expect(findings).toEqual([]);
  return undecided.flatMap(({ actions = [] }) => actions.map(({ action }) => action));
};

describe('a name that a template puts together', () => {
  const output = (value: string): string => `Parameters:
  Service: {Type: String}
  Chosen: {Type: String, Default: bedrock}
Mappings:
  Names: {a: {service: bedrock}}
Resources:
  Topic: {Type: AWS::SNS::Topic}
Outputs:
  Actions:
    Value: ${value}
`;
  const parameter = (value: string): string => `Resources:
  Actions:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: ${value}}
`;

  test.each([
    '!Join [":", [bedrock, DeleteGuardrail]]',
    '!Join ["", [bed, "rock:", DeleteGuardrail]]',
    '!Join [":", [!Ref Chosen, DeleteGuardrail]]',
    '!Join [":", [!FindInMap [Names, a, service], DeleteGuardrail]]',
    '!Join [":", [!Ref Service, DeleteGuardrail]]',
    '!Sub "${Service}:DeleteGuardrail"',
  ])('is undecided in an output: %s', async (value) => {
    expect(await named(output('x'), output(value), 't.yaml')).toEqual(['bedrock:DeleteGuardrail']);
  });

  test('is undecided in a resource that is not read', async () => {
    const value = '!Join [":", [bedrock, DeleteGuardrail]]';
    expect(await named(parameter('x'), parameter(value), 't.yaml')).toEqual(['bedrock:DeleteGuardrail']);
  });

  test.each([
    '!Join [":", [arn, aws, bedrock, x, y, agent/DeleteGuardrail]]',
    '!Sub "https://${Service}:8080"',
    '!Sub "${Service}:Latest"',
    '!Join [":", [s3, GetObject]]',
  ])('is none: %s', async (value) => {
    expect(await named(output('x'), output(value), 't.yaml')).toEqual([]);
  });

  test('is as it was', async () => {
    const value = output('!Join [":", [bedrock, DeleteGuardrail]]');
    expect(await named(value, `# more\n${value}`, 't.yaml')).toEqual([]);
  });
});

describe('a name in a text that Terraform puts together', () => {
  const config = (value: string): string => `locals {
  service = "bedrock"
  verbs   = ["DeleteGuardrail"]
}
variable "service" {}
resource "kubernetes_config_map" "c" {
  data = {
    policy = ${value}
  }
}
`;

  test.each([
    'yamlencode({ actions = [for verb in local.verbs : "${local.service}:${verb}"] })',
    'join("\\n", [for verb in local.verbs : "- ${local.service}:${verb}"])',
    '"a:\\n  - ${join(":", [var.service, local.verbs[0]])}\\n"',
  ])('is undecided: %s', async (value) => {
    expect(await named(config('"x"'), config(value), 'main.tf')).toEqual(['bedrock:DeleteGuardrail']);
  });

  test('is every action of a service', async () => {
    expect(await named(config('"x"'), config('yamlencode([format("%s:*", local.service)])'), 'main.tf')).toEqual([
      'bedrock:*',
    ]);
  });

  test.each([
    'yamlencode({ Effect = "Deny", Action = join(":", [local.service, local.verbs[0]]) })',
    'yamlencode({ image = "${local.service}:Latest", url = "${local.service}:8080", actions = ["s3:GetObject"] })',
    '"Not\\nwith ${join(":", [local.service, local.verbs[0]])} in it"',
  ])('is none: %s', async (value) => {
    expect(await named(config('"x"'), config(value), 'main.tf')).toEqual([]);
  });
});

describe('all actions of a service that is not known', () => {
  const given = (argument: string): string => `variable "service" {}
resource "acme_policy" "a" {
  ${argument}
}
`;
  test.each([
    'actions = [format("%s:*", var.service)]',
    `actions = ["${'$'}{var.service}:*"]`,
    'allowed_actions = [join("", [var.service, ":*"])]',
    'rule = { action = format("%s:*", var.service) }',
    'rule { actions = [format("%s:*", var.service)] }',
  ])('are undecided where actions are given: %s', async (argument) => {
    expect(await named(given('actions = ["s3:GetObject"]'), given(argument), 'main.tf')).toEqual(['*']);
  });

  test.each([
    'resources = [format("%s:*", var.service)]',
    'actions = [format("%s:*", aws_cloudwatch_log_group.a.arn)]',
    'actions = [format("%s:*", var.log_group_arn)]',
    'actions = [format("s3:%s:*", var.service)]',
    'rule = { effect = "Deny", actions = [format("%s:*", var.service)] }',
    'rule = { Effect = "Deny", Action = [format("%s:*", var.service)] }',
  ])('are none: %s', async (argument) => {
    expect(await named(given('actions = ["s3:GetObject"]'), given(argument), 'main.tf')).toEqual([]);
  });
});

describe('a policy that is encoded as YAML and decoded', () => {
  const config = (policy: string): string => `variable "more" {}
resource "aws_iam_role_policy" "a" {
  role   = "r"
  policy = ${policy}
}
`;
  const document = (action: string, more = ''): string =>
    `{ Statement = [{ Effect = "Allow", Action = ${action}, Resource = "*" }]${more} }`;
  const told = async (base: string, head: string): Promise<readonly string[]> => {
    const { findings, undecided } = await reportOn({ 'main.tf': config(head) }, { 'main.tf': config(base) });
    return [...findings.map(({ granted }) => granted), ...undecided.map(({ reason }) => reason)];
  };
  const round = (value: string): string => `jsonencode(yamldecode(yamlencode(${value})))`;
  const known = `jsonencode(${document('"s3:GetObject"')})`;

  test('is what it was before, a part that is not known included', async () => {
    expect(await told(known, round(document('["bedrock:DeleteGuardrail", var.more]')))).toEqual([
      'bedrock:DeleteGuardrail',
      'unresolved-variable',
    ]);
    expect(await told(known, round(document('"bedrock:DeleteGuardrail"', ', Id = var.more')))).toEqual([
      'bedrock:DeleteGuardrail',
    ]);
    const inner = document('"bedrock:DeleteGuardrail"', ', Id = var.more');
    expect(await told(`jsonencode(${inner})`, round(inner))).toEqual([]);
    expect(await told(known, round(document('["s3:PutObject"]', ', Id = var.more')))).toEqual([]);
  });
});

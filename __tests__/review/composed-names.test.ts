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

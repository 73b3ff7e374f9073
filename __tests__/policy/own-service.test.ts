import { describe, expect, test } from 'vitest';
import { onResource } from '../../src/policy/own-service.ts';
import { reportOn } from '../limits/about.ts';

const terraform = (type: string, attribute: string, action: string) => ({
  'main.tf': `resource "${type}" "x" {\n  ${attribute} = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, ${action}, Resource = "*" }] })\n}\n`,
});
const template = (type: string, property: string, action: string) => ({
  't.yaml': `Resources:\n  X:\n    Type: ${type}\n    Properties:\n      ${property}: {Statement: [{Effect: Allow, Principal: {AWS: "111122223333"}, ${action}, Resource: "*"}]}\n`,
});

async function shared(head: Readonly<Record<string, string>>): Promise<boolean> {
  const report = await reportOn(head, {});
  expect(report.undecided).toEqual([]);
  return report.findings.length > 0;
}

describe('a policy about a resource', () => {
  test.each([
    ['a key', terraform('aws_kms_key', 'policy', 'Action = "*"')],
    ['a bucket', terraform('aws_s3_bucket_policy', 'policy', 'Action = ["*"]')],
    ['a queue', terraform('aws_sqs_queue_policy', 'policy', 'NotAction = "sqs:Delete*"')],
    ['a log group', terraform('aws_cloudwatch_log_resource_policy', 'policy_document', 'Action = "*:*"')],
    ['a key of a template', template('AWS::KMS::Key', 'KeyPolicy', 'Action: "*"')],
    ['a secret of a template', template('AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'Action: "*"')],
  ])('shares nothing of other services: %s', async (_, head) => expect(await shared(head)).toBe(false));

  test.each([
    ['its own service', terraform('aws_sagemaker_model_package_group_policy', 'resource_policy', 'Action = "*"')],
    ['its own service by Cloud Control', terraform('awscc_bedrock_resource_policy', 'policy_document', 'Action = "*"')],
    ['its own service of a template', template('AWS::BedrockAgentCore::ResourcePolicy', 'Policy', 'Action: "*"')],
    ['one that it names', terraform('aws_s3_bucket_policy', 'policy', 'Action = ["*", "bedrock:PutResourcePolicy"]')],
  ])('shares %s', async (_, head) => expect(await shared(head)).toBe(true));

  test.each([
    ['lexv2models', 'lex:CreateResourcePolicy', true],
    ['Lex', 'lex:CreateResourcePolicy', true],
    ['opensearch', 'es:ESHttpPost', true],
    ['lexv2models', 'bedrock:PutResourcePolicy', false],
  ])('of the types of %s: %s', (about, action, isOn) => expect(onResource(about, [])(action)).toBe(isOn));
});

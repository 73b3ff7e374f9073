import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

const module = (more = ''): FileMap => ({
  'main.tf': `
variable "boundary" {
  type    = string
  default = null
}
variable "account" {
  type = string
}
variable "actions" {
  type    = list(string)
  default = []
}
resource "aws_iam_role" "agent" {
  name                 = "agent"
  permissions_boundary = var.boundary
  assume_role_policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = "bedrock.amazonaws.com" }
    Condition = { StringEquals = { "aws:SourceAccount" = var.account } }
  }] })
}
resource "aws_iam_role_policy" "agent" {
  role   = aws_iam_role.agent.id
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Action    = concat(["bedrock:DeleteGuardrail"], var.actions)
    Resource  = "*"
    ${more}
  }] })
}
`,
});

const example = (more = ''): FileMap => ({
  'examples/basic/main.tf': `
data "aws_caller_identity" "me" {}
module "agent" {
  source  = "../.."
  account = data.aws_caller_identity.me.account_id
  ${more}
}
`,
});

const told = async (head: FileMap, base: FileMap = module()): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(head, base);
  expect(undecided).toEqual([]);
  return findings.map(({ kind, granted, grantee }) => `${kind} ${granted} ${grantee.address}`);
};

describe('a new example of a module', () => {
  test.each([
    ['that gives no boundary', ''],
    ['that gives a boundary', 'boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"'],
    ['that gives everyday actions', 'actions = ["logs:PutLogEvents"]'],
  ])('%s is silent: the module granted the rest before', async (_, more) => {
    expect(await told({ ...module(), ...example(more) })).toEqual([]);
  });

  test('that gives sensitive actions is told', async () => {
    const found = await told({ ...module(), ...example('actions = ["bedrock:UpdateGuardrail"]') });
    expect(found).toEqual(['granted bedrock:UpdateGuardrail module.agent.aws_iam_role.agent']);
  });

  test('does not hide what its module loses', async () => {
    const limited = module('Condition = { StringEquals = { "aws:ResourceTag/team" = "ml" } }');
    expect(await told({ ...module(), ...example() }, limited)).toContain(
      'widened bedrock:DeleteGuardrail aws_iam_role.agent',
    );
  });
});

import { outputs, policyDocument, role, variables } from './fragments.ts';
import { likely, type StandIn } from './stand-in.ts';

/** cloudposse/iam-role/aws. */
const iamRole: StandIn = likely(
  variables(
    {
      enabled: 'true',
      policy_documents: '[]',
      managed_policy_arns: '[]',
      managed_policy_arns_map: '{}',
      principals: '{}',
      assume_role_actions: '["sts:AssumeRole", "sts:TagSession"]',
    },
    'name',
    'assume_role_policy',
    'permissions_boundary',
  ) +
    `data "aws_iam_policy_document" "trust" {
  statement {
    actions = var.assume_role_actions
    dynamic "principals" {
      for_each = var.principals
      content {
        type        = principals.key
        identifiers = principals.value
      }
    }
  }
}
data "aws_iam_policy_document" "own" {
  override_policy_documents = var.policy_documents
}
` +
    role('default', {
      meta: 'count = var.enabled == false ? 0 : 1',
      name: 'var.name',
      trust: 'var.assume_role_policy != null ? var.assume_role_policy : data.aws_iam_policy_document.trust.json',
      arns: 'concat(tolist(var.managed_policy_arns), values(var.managed_policy_arns_map))',
      inline: 'length(var.policy_documents) > 0 ? [data.aws_iam_policy_document.own.json] : []',
      boundary: 'var.permissions_boundary',
    }) +
    outputs({
      arn: 'one(aws_iam_role.default[*].arn)',
      name: 'one(aws_iam_role.default[*].name)',
      id: 'one(aws_iam_role.default[*].unique_id)',
      policy: 'data.aws_iam_policy_document.own.json',
    }),
);

/** cloudposse/iam-policy/aws: a managed policy only when it is switched on, else JSON for others, or inline for roles. */
const iamPolicy: StandIn = likely(
  `${variables(
    { enabled: 'true', iam_policy_enabled: 'false', iam_policy: '[]', iam_policy_statements: '[]', role_names: '[]' },
    'name',
    'iam_source_policy_documents',
    'iam_override_policy_documents',
  )}locals {
  listed = flatten([for policy in flatten([var.iam_policy]) : [for statement in policy.statements : statement]])
  given  = [for statement in var.iam_policy_statements : statement]
}
${policyDocument('this', {
  statements: 'concat(local.listed, local.given)',
  sources: 'var.iam_source_policy_documents',
  overrides: 'var.iam_override_policy_documents',
})}resource "aws_iam_policy" "default" {
  count  = var.iam_policy_enabled ? 1 : 0
  name   = var.name
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy" "default" {
  count  = length(var.role_names)
  role   = var.role_names[count.index]
  policy = data.aws_iam_policy_document.this.json
}
${outputs({
  json: 'data.aws_iam_policy_document.this.json',
  policy_arn: 'one(aws_iam_policy.default[*].arn)',
})}`,
);

/** cloudposse/eks-iam-role/aws: one or several policy documents, and managed policies by ARN. */
const eksRole: StandIn = likely(
  variables({ enabled: 'true', managed_policy_arns: '[]', aws_iam_policy_document: '[]' }, 'name') +
    `data "aws_iam_policy_document" "own" {
  override_policy_documents = flatten([var.aws_iam_policy_document])
}
` +
    role('service_account', {
      meta: 'count = var.enabled == false ? 0 : 1',
      name: 'var.name',
      arns: 'tolist(var.managed_policy_arns)',
      inline: 'length(var.aws_iam_policy_document) > 0 ? [data.aws_iam_policy_document.own.json] : []',
    }) +
    outputs({
      service_account_role_arn: 'one(aws_iam_role.service_account[*].arn)',
      service_account_role_name: 'one(aws_iam_role.service_account[*].name)',
    }),
);

export const cloudposseModules: ReadonlyMap<string, StandIn> = new Map([
  ['cloudposse/iam-role/aws', iamRole],
  ['cloudposse/iam-policy/aws', iamPolicy],
  ['cloudposse/eks-iam-role/aws', eksRole],
]);

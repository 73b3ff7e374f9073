import { outputs, policyDocument, role, variables } from './fragments.ts';
import { likely, type StandIn } from './stand-in.ts';

/** terraform-aws-modules/iam/aws, version 6: its documentation of the inputs of each submodule. */

const inlineInputs = variables(
  {
    create: 'true',
    create_inline_policy: 'false',
    create_policy: 'null',
    inline_policy_permissions: '{}',
    permissions: '{}',
    policies: '{}',
    source_inline_policy_documents: '[]',
    override_inline_policy_documents: '[]',
    source_policy_documents: '[]',
    override_policy_documents: '[]',
  },
  'name',
  'path',
  'permissions_boundary',
);

const inlineDocument = policyDocument('inline', {
  statements: 'var.inline_policy_permissions',
  sources: 'var.source_inline_policy_documents',
  overrides: 'var.override_inline_policy_documents',
});
const ownDocument = policyDocument('own', {
  statements: 'var.permissions',
  sources: 'var.source_policy_documents',
  overrides: 'var.override_policy_documents',
});

const trust = policyDocument('trust', { statements: 'var.trust_policy_permissions' });
/** The policies of a role or user that are made of its own inputs, as a list. */
const inline = `concat(
    var.create_inline_policy ? [data.aws_iam_policy_document.inline.json] : [],
    var.create_policy == true ? [data.aws_iam_policy_document.own.json] : [],
  )`;

const roleOutputs = outputs({
  arn: 'one(aws_iam_role.this[*].arn)',
  name: 'one(aws_iam_role.this[*].name)',
  unique_id: 'one(aws_iam_role.this[*].unique_id)',
});

const iamRole: StandIn = likely(
  inlineInputs +
    variables({ trust_policy_permissions: '{}' }) +
    inlineDocument +
    ownDocument +
    trust +
    role('this', {
      meta: 'count = var.create ? 1 : 0',
      name: 'var.name',
      trust: 'length(var.trust_policy_permissions) > 0 ? data.aws_iam_policy_document.trust.json : null',
      arns: 'values(var.policies)',
      inline,
      boundary: 'var.permissions_boundary',
    }) +
    roleOutputs,
);

/** Version 5 had a list `policy_arns`, version 6 has a map `policies`. */
const iamUser: StandIn = likely(
  `${inlineInputs}${variables({ policy_arns: '[]' })}${inlineDocument}${ownDocument}
resource "aws_iam_user" "this" {
  count                = var.create ? 1 : 0
  name                 = var.name
  permissions_boundary = var.permissions_boundary
}
resource "aws_iam_user_policy" "inline" {
  count  = var.create && var.create_inline_policy ? 1 : 0
  user   = aws_iam_user.this[0].name
  policy = data.aws_iam_policy_document.inline.json
}
resource "aws_iam_user_policy_attachment" "this" {
  count      = var.create ? length(var.policy_arns) : 0
  user       = aws_iam_user.this[0].name
  policy_arn = var.policy_arns[count.index]
}
resource "aws_iam_user_policy_attachment" "additional" {
  for_each   = var.create ? var.policies : {}
  user       = aws_iam_user.this[0].name
  policy_arn = each.value
}
${outputs({
  arn: 'one(aws_iam_user.this[*].arn)',
  name: 'one(aws_iam_user.this[*].name)',
  iam_user_arn: 'one(aws_iam_user.this[*].arn)',
  iam_user_name: 'one(aws_iam_user.this[*].name)',
})}`,
);

const iamGroup: StandIn = likely(
  `${inlineInputs}${ownDocument}
resource "aws_iam_group" "this" {
  count = var.create ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy" "this" {
  count  = var.create && var.create_policy != false && length(var.permissions) + length(var.source_policy_documents) > 0 ? 1 : 0
  group  = aws_iam_group.this[0].name
  policy = data.aws_iam_policy_document.own.json
}
resource "aws_iam_group_policy_attachment" "additional" {
  for_each   = var.create ? var.policies : {}
  group      = aws_iam_group.this[0].name
  policy_arn = each.value
}
${outputs({ arn: 'one(aws_iam_group.this[*].arn)', name: 'one(aws_iam_group.this[*].name)' })}`,
);

/** The same inputs in versions 5 and 6. */
const iamPolicy: StandIn = likely(
  `${variables({ create: 'true', create_policy: 'true' }, 'name', 'path', 'policy')}
resource "aws_iam_policy" "policy" {
  count  = var.create && var.create_policy ? 1 : 0
  name   = var.name
  path   = var.path
  policy = var.policy
}
${outputs({
  arn: 'one(aws_iam_policy.policy[*].arn)',
  id: 'one(aws_iam_policy.policy[*].arn)',
  name: 'one(aws_iam_policy.policy[*].name)',
  policy: 'var.policy',
})}`,
);

export const iamModules: ReadonlyMap<string, StandIn> = new Map([
  ['terraform-aws-modules/iam/aws//iam-role', iamRole],
  ['terraform-aws-modules/iam/aws//iam-role-for-service-accounts', iamRole],
  ['terraform-aws-modules/iam/aws//iam-user', iamUser],
  ['terraform-aws-modules/iam/aws//iam-group', iamGroup],
  ['terraform-aws-modules/iam/aws//iam-policy', iamPolicy],
]);

import { outputs, policyDocument, role, variables } from './fragments.ts';
import { likely, type StandIn } from './stand-in.ts';

/** terraform-aws-modules/iam/aws up to version 5: submodules that version 6 renamed, and what they take. */

const roleOutputs = outputs({
  iam_role_arn: 'one(aws_iam_role.this[*].arn)',
  iam_role_name: 'one(aws_iam_role.this[*].name)',
  arn: 'one(aws_iam_role.this[*].arn)',
  name: 'one(aws_iam_role.this[*].name)',
});

/** Roles that are assumed through a provider, with policies by list or map of ARNs. */
const providerRole: StandIn = likely(
  variables(
    { create: 'true', create_role: 'true', role_policy_arns: '[]', policies: '{}', inline_policy_statements: '[]' },
    'role_name',
    'name',
    'role_permissions_boundary_arn',
    'permissions_boundary_arn',
  ) +
    policyDocument('inline', { statements: 'var.inline_policy_statements' }) +
    role('this', {
      meta: 'count = var.create && var.create_role ? 1 : 0',
      name: 'var.role_name != null ? var.role_name : var.name',
      arns: 'concat(try(values(var.role_policy_arns), var.role_policy_arns), values(var.policies))',
      inline: 'length(var.inline_policy_statements) > 0 ? [data.aws_iam_policy_document.inline.json] : []',
      boundary:
        'var.role_permissions_boundary_arn != null ? var.role_permissions_boundary_arn : var.permissions_boundary_arn',
    }) +
    roleOutputs,
);

const assumableRole: StandIn = likely(
  variables(
    {
      create_role: 'false',
      trusted_role_arns: '[]',
      trusted_role_services: '[]',
      trusted_role_actions: '["sts:AssumeRole"]',
      custom_role_policy_arns: '[]',
      inline_policy_statements: '[]',
      attach_admin_policy: 'false',
      attach_poweruser_policy: 'false',
      attach_readonly_policy: 'false',
      admin_role_policy_arn: '"arn:aws:iam::aws:policy/AdministratorAccess"',
      poweruser_role_policy_arn: '"arn:aws:iam::aws:policy/PowerUserAccess"',
      readonly_role_policy_arn: '"arn:aws:iam::aws:policy/ReadOnlyAccess"',
      custom_role_trust_policy: '""',
    },
    'role_name',
    'role_permissions_boundary_arn',
  ) +
    policyDocument('inline', { statements: 'var.inline_policy_statements' }) +
    `data "aws_iam_policy_document" "trust" {
  statement {
    actions = var.trusted_role_actions
    principals {
      type        = "AWS"
      identifiers = var.trusted_role_arns
    }
    principals {
      type        = "Service"
      identifiers = var.trusted_role_services
    }
  }
}
` +
    role('this', {
      meta: 'count = var.create_role ? 1 : 0',
      name: 'var.role_name',
      trust:
        'var.custom_role_trust_policy != "" ? var.custom_role_trust_policy : data.aws_iam_policy_document.trust.json',
      arns: `concat(
    var.custom_role_policy_arns,
    var.attach_admin_policy ? [var.admin_role_policy_arn] : [],
    var.attach_poweruser_policy ? [var.poweruser_role_policy_arn] : [],
    var.attach_readonly_policy ? [var.readonly_role_policy_arn] : [],
  )`,
      inline: 'length(var.inline_policy_statements) > 0 ? [data.aws_iam_policy_document.inline.json] : []',
      boundary: 'var.role_permissions_boundary_arn',
    }) +
    roleOutputs,
);

/** The three roles of `iam-assumable-roles`. */
function threeRoles(): string {
  const kinds = { admin: 'AdministratorAccess', poweruser: 'PowerUserAccess', readonly: 'ReadOnlyAccess' };
  return Object.entries(kinds)
    .map(
      ([kind, policy]) =>
        variables({
          [`create_${kind}_role`]: 'false',
          [`${kind}_role_name`]: `"${kind}"`,
          [`${kind}_role_policy_arns`]: `["arn:aws:iam::aws:policy/${policy}"]`,
        }) +
        role(kind, {
          meta: `count = var.create_${kind}_role ? 1 : 0`,
          name: `var.${kind}_role_name`,
          arns: `var.${kind}_role_policy_arns`,
        }) +
        outputs({
          [`${kind}_iam_role_arn`]: `one(aws_iam_role.${kind}[*].arn)`,
          [`${kind}_iam_role_name`]: `one(aws_iam_role.${kind}[*].name)`,
        }),
    )
    .join('');
}

const groupWithPolicies: StandIn = likely(
  `${variables({ create_group: 'true', custom_group_policy_arns: '[]', custom_group_policies: '[]' }, 'name')}
resource "aws_iam_group" "this" {
  count = var.create_group ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy_attachment" "custom_arns" {
  count      = length(var.custom_group_policy_arns)
  group      = var.create_group ? aws_iam_group.this[0].name : var.name
  policy_arn = var.custom_group_policy_arns[count.index]
}
resource "aws_iam_group_policy" "custom" {
  count  = length(var.custom_group_policies)
  group  = var.create_group ? aws_iam_group.this[0].name : var.name
  policy = var.custom_group_policies[count.index]["policy"]
}
${outputs({ group_name: 'var.create_group ? aws_iam_group.this[0].name : var.name' })}`,
);

export const iamModulesUpToV5: ReadonlyMap<string, StandIn> = new Map([
  ['terraform-aws-modules/iam/aws//iam-assumable-role', assumableRole],
  ['terraform-aws-modules/iam/aws//iam-assumable-role-with-oidc', providerRole],
  ['terraform-aws-modules/iam/aws//iam-assumable-role-with-saml', providerRole],
  ['terraform-aws-modules/iam/aws//iam-assumable-roles', likely(threeRoles())],
  ['terraform-aws-modules/iam/aws//iam-assumable-roles-with-saml', likely(threeRoles())],
  ['terraform-aws-modules/iam/aws//iam-eks-role', providerRole],
  ['terraform-aws-modules/iam/aws//iam-github-oidc-role', providerRole],
  ['terraform-aws-modules/iam/aws//iam-role-for-service-accounts-eks', providerRole],
  ['terraform-aws-modules/iam/aws//iam-group-with-policies', groupWithPolicies],
]);

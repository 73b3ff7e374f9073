import { outputs, policyDocument, role, variables } from './fragments.ts';
import { likely, type StandIn } from './stand-in.ts';

/** The ARNs in an input that is a map in newer versions and a list in older ones. */
const arnsIn = (input: string): string => `try(values(${input}), ${input})`;

const GROUPS = ['eks_managed_node_groups', 'self_managed_node_groups', 'fargate_profiles', 'node_groups'] as const;

/** terraform-aws-modules/eks/aws: the roles of the cluster and of its nodes. */
const cluster: StandIn = likely(
  variables(
    {
      create: 'true',
      create_iam_role: 'true',
      iam_role_additional_policies: '{}',
      create_node_iam_role: 'true',
      node_iam_role_additional_policies: '{}',
      workers_additional_policies: '[]',
      ...Object.fromEntries(GROUPS.map((name) => [name, '{}'])),
    },
    'iam_role_name',
    'iam_role_permissions_boundary',
  ) +
    GROUPS.map((name) => variables({ [defaultsOf(name)]: '{}' })).join('') +
    role('this', {
      meta: 'count = var.create && var.create_iam_role ? 1 : 0',
      name: 'var.iam_role_name',
      arns: arnsIn('var.iam_role_additional_policies'),
      boundary: 'var.iam_role_permissions_boundary',
    }) +
    role('nodes', {
      meta: 'count = length(var.node_iam_role_additional_policies) + length(var.workers_additional_policies) > 0 ? 1 : 0',
      name: 'null',
      arns: `concat(${arnsIn('var.node_iam_role_additional_policies')}, var.workers_additional_policies)`,
    }) +
    GROUPS.map((name) => groupRole(name)).join('') +
    outputs({
      cluster_iam_role_arn: 'one(aws_iam_role.this[*].arn)',
      cluster_iam_role_name: 'one(aws_iam_role.this[*].name)',
      eks_managed_node_groups:
        '{ for k, v in aws_iam_role.eks_managed_node_groups : k => { iam_role_arn = v.arn, iam_role_name = v.name } }',
    }),
);

/** `eks_managed_node_group_defaults` for `eks_managed_node_groups`. */
function defaultsOf(name: string): string {
  return name === 'node_groups' ? 'node_groups_defaults' : `${name.replace(/s$/, '')}_defaults`;
}

function groupRole(name: string): string {
  const fallback = `lookup(var.${defaultsOf(name)}, "iam_role_additional_policies", [])`;
  return role(name, {
    meta: `for_each = var.${name}`,
    name: 'lookup(each.value, "iam_role_name", null)',
    arns: arnsIn(`lookup(each.value, "iam_role_additional_policies", ${fallback})`),
  });
}

/** The submodules that make one group of nodes. */
const nodeGroup: StandIn = likely(
  variables(
    { create: 'true', create_iam_role: 'true', iam_role_additional_policies: '{}', iam_role_policy_statements: '[]' },
    'iam_role_name',
    'iam_role_permissions_boundary',
  ) +
    policyDocument('own', { statements: 'var.iam_role_policy_statements' }) +
    role('this', {
      meta: 'count = var.create && var.create_iam_role ? 1 : 0',
      name: 'var.iam_role_name',
      arns: arnsIn('var.iam_role_additional_policies'),
      inline: 'length(var.iam_role_policy_statements) > 0 ? [data.aws_iam_policy_document.own.json] : []',
      boundary: 'var.iam_role_permissions_boundary',
    }) +
    outputs({ iam_role_arn: 'one(aws_iam_role.this[*].arn)', iam_role_name: 'one(aws_iam_role.this[*].name)' }),
);

const karpenter: StandIn = likely(
  variables(
    {
      create: 'true',
      create_iam_role: 'true',
      create_node_iam_role: 'true',
      iam_policy_statements: '[]',
      iam_role_policies: '{}',
      node_iam_role_additional_policies: '{}',
    },
    'iam_role_name',
    'node_iam_role_name',
  ) +
    policyDocument('controller', { statements: 'var.iam_policy_statements' }) +
    role('controller', {
      meta: 'count = var.create && var.create_iam_role ? 1 : 0',
      name: 'var.iam_role_name',
      arns: 'values(var.iam_role_policies)',
      inline: 'length(var.iam_policy_statements) > 0 ? [data.aws_iam_policy_document.controller.json] : []',
    }) +
    role('node', {
      meta: 'count = var.create && var.create_node_iam_role ? 1 : 0',
      name: 'var.node_iam_role_name',
      arns: arnsIn('var.node_iam_role_additional_policies'),
    }) +
    outputs({
      iam_role_arn: 'one(aws_iam_role.controller[*].arn)',
      node_iam_role_arn: 'one(aws_iam_role.node[*].arn)',
    }),
);

/** terraform-aws-modules/eks-pod-identity/aws. */
const podIdentity: StandIn = likely(
  variables(
    { create: 'true', attach_custom_policy: 'false', policy_statements: '[]', additional_policy_arns: '{}' },
    'name',
    'permissions_boundary_arn',
    'source_policy_documents',
    'override_policy_documents',
  ) +
    policyDocument('custom', {
      statements: 'var.policy_statements',
      sources: 'var.source_policy_documents',
      overrides: 'var.override_policy_documents',
    }) +
    role('this', {
      meta: 'count = var.create ? 1 : 0',
      name: 'var.name',
      arns: 'values(var.additional_policy_arns)',
      inline: 'var.attach_custom_policy ? [data.aws_iam_policy_document.custom.json] : []',
      boundary: 'var.permissions_boundary_arn',
    }) +
    outputs({ iam_role_arn: 'one(aws_iam_role.this[*].arn)', iam_role_name: 'one(aws_iam_role.this[*].name)' }),
);

export const eksModules: ReadonlyMap<string, StandIn> = new Map([
  ['terraform-aws-modules/eks/aws', cluster],
  ['terraform-aws-modules/eks/aws//eks-managed-node-group', nodeGroup],
  ['terraform-aws-modules/eks/aws//self-managed-node-group', nodeGroup],
  ['terraform-aws-modules/eks/aws//fargate-profile', nodeGroup],
  ['terraform-aws-modules/eks/aws//karpenter', karpenter],
  ['terraform-aws-modules/eks-pod-identity/aws', podIdentity],
]);

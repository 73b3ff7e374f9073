import { outputs, policyDocument, role, variables } from './fragments.ts';
import { likely, type StandIn } from './stand-in.ts';

/** The roles of an ECS service: what its tasks may do, and what starts them. */
const KINDS = [
  {
    label: 'tasks',
    create: 'create_tasks_iam_role',
    statements: 'tasks_iam_role_statements',
    arns: 'tasks_iam_role_policies',
  },
  {
    label: 'task_exec',
    create: 'create_task_exec_iam_role',
    statements: 'task_exec_iam_statements',
    arns: 'task_exec_iam_role_policies',
  },
] as const;

/** terraform-aws-modules/ecs/aws//modules/service: statements are a list in older versions, a map in newer ones. */
const service: StandIn = likely(
  KINDS.map(
    ({ label, create, statements, arns }) =>
      variables({ [create]: 'true', [statements]: '[]', [arns]: '{}' }, `${label}_iam_role_name`) +
      policyDocument(label, { statements: `var.${statements}` }) +
      role(label, {
        meta: `count = var.${create} ? 1 : 0`,
        name: `var.${label}_iam_role_name`,
        arns: `values(var.${arns})`,
        inline: `length(var.${statements}) > 0 ? [data.aws_iam_policy_document.${label}.json] : []`,
      }) +
      outputs({
        [`${label}_iam_role_arn`]: `one(aws_iam_role.${label}[*].arn)`,
        [`${label}_iam_role_name`]: `one(aws_iam_role.${label}[*].name)`,
      }),
  ).join(''),
);

/** terraform-aws-modules/ecs/aws: the same for each of its services. */
const cluster: StandIn = likely(
  variables({ services: '{}' }) +
    KINDS.map(
      ({ label, statements, arns }) =>
        policyDocument(label, { forEach: 'var.services', statements: `lookup(each.value, "${statements}", [])` }) +
        role(label, {
          meta: 'for_each = var.services',
          name: `lookup(each.value, "${label}_iam_role_name", null)`,
          arns: `values(lookup(each.value, "${arns}", {}))`,
          inline: `length(lookup(each.value, "${statements}", [])) > 0 ? [data.aws_iam_policy_document.${label}[each.key].json] : []`,
        }),
    ).join(''),
);

export const ecsModules: ReadonlyMap<string, StandIn> = new Map([
  ['terraform-aws-modules/ecs/aws', cluster],
  ['terraform-aws-modules/ecs/aws//service', service],
]);

import { existenceOf, thereIn } from '../../../grants/cases.ts';
import type { Family } from '../family.ts';

/** Roles, users and groups with what their own block gives them. */
export const principals: Family = {
  reads: {
    aws_iam_role: ['assume_role_policy', 'inline_policy', 'managed_policy_arns', 'permissions_boundary', 'name'],
    aws_iam_user: ['permissions_boundary', 'name'],
    aws_iam_group: ['name'],
  },
  read(resource, holdings) {
    const type = resource.type === 'aws_iam_role' ? 'role' : resource.type === 'aws_iam_user' ? 'user' : 'group';
    const own = holdings.own(resource, type);
    holdings.attach(own, 'boundary', resource.get('permissions_boundary'), resource);
    if (type !== 'role') return;
    holdings.give(own, 'trust', resource.get('assume_role_policy'), resource);
    for (const inline of resource.blocks('inline_policy'))
      holdings.give(own, 'identity', inline.get('policy'), {
        ...resource,
        ...thereIn(existenceOf(inline)),
      });
    holdings.attach(own, 'identity', resource.get('managed_policy_arns'), resource);
  },
};

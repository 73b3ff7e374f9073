import type { Family } from '../family.ts';
import { documentsIn } from '../holdings.ts';

/** Roles, users and groups of the Cloud Control provider, whose attributes are those of CloudFormation. */
export const cloudControl: Family = {
  reads: {
    awscc_iam_role: [
      'assume_role_policy_document',
      'policies',
      'managed_policy_arns',
      'permissions_boundary',
      'role_name',
    ],
    awscc_iam_user: ['policies', 'managed_policy_arns', 'permissions_boundary', 'user_name'],
    awscc_iam_group: ['policies', 'managed_policy_arns', 'group_name'],
  },
  read(resource, holdings) {
    const type = resource.type === 'awscc_iam_role' ? 'role' : resource.type === 'awscc_iam_user' ? 'user' : 'group';
    const own = holdings.own(resource, type);
    holdings.give(own, 'trust', resource.get('assume_role_policy_document'), resource);
    for (const document of documentsIn(resource.get('policies'))) holdings.give(own, 'identity', document, resource);
    holdings.attach(own, 'identity', resource.get('managed_policy_arns'), resource);
    holdings.attach(own, 'boundary', resource.get('permissions_boundary'), resource);
  },
};

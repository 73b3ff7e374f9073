import type { Family } from '../family.ts';

/** Policies embedded in a role, user or group that is declared elsewhere. */
export const inlinePolicies: Family = {
  reads: {
    aws_iam_role_policy: ['role', 'policy'],
    aws_iam_user_policy: ['user', 'policy'],
    aws_iam_group_policy: ['group', 'policy'],
    awscc_iam_role_policy: ['role_name', 'policy_document'],
    awscc_iam_user_policy: ['user_name', 'policy_document'],
    awscc_iam_group_policy: ['group_name', 'policy_document'],
  },
  read(resource, holdings) {
    const type = resource.type.includes('_role_') ? 'role' : resource.type.includes('_user_') ? 'user' : 'group';
    const ours = resource.type.startsWith('aws_');
    const document = resource.get(ours ? 'policy' : 'policy_document');
    const name = resource.get(ours ? type : `${type}_name`);
    if (name) holdings.giveNamed(name, type, 'identity', document, resource);
    else holdings.give(holdings.own(resource, type), 'identity', document, resource);
  },
};

import type { Named } from '../directory.ts';
import type { Family } from '../family.ts';

const KINDS: readonly Named[] = ['role', 'user', 'group'];

/** Attachments of managed policies, the customer's or those of AWS. */
export const attachments: Family = {
  reads: {
    aws_iam_role_policy_attachment: ['role', 'policy_arn'],
    aws_iam_user_policy_attachment: ['user', 'policy_arn'],
    aws_iam_group_policy_attachment: ['group', 'policy_arn'],
    aws_iam_policy_attachment: ['roles', 'users', 'groups', 'policy_arn'],
    aws_iam_role_policy_attachments_exclusive: ['role_name', 'policy_arns'],
    aws_iam_user_policy_attachments_exclusive: ['user_name', 'policy_arns'],
    aws_iam_group_policy_attachments_exclusive: ['group_name', 'policy_arns'],
  },
  read(resource, holdings) {
    if (resource.type === 'aws_iam_policy_attachment') {
      for (const kind of KINDS)
        holdings.attachNamed(resource.get(`${kind}s`), kind, resource.get('policy_arn'), resource);
      return;
    }
    const kind = KINDS.find((each) => resource.type.startsWith(`aws_iam_${each}_`)) ?? 'role';
    const exclusive = resource.type.endsWith('_exclusive');
    const arns = resource.get(exclusive ? 'policy_arns' : 'policy_arn');
    const name = resource.get(exclusive ? `${kind}_name` : kind);
    if (name) holdings.attachNamed(name, kind, arns, resource);
    else holdings.attach(holdings.own(resource, kind), 'identity', arns, resource);
  },
};

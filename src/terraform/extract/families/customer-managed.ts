import type { Named } from '../directory.ts';
import type { Family } from '../family.ts';

const KINDS: readonly Named[] = ['role', 'user', 'group'];

/** Policies of their own; whoever attaches them is told by the attachments, whoever holds one that nothing attaches, at the end. */
export const customerManaged: Family = {
  reads: {
    aws_iam_policy: ['policy', 'name'],
    awscc_iam_managed_policy: ['policy_document', 'managed_policy_name', 'roles', 'users', 'groups'],
  },
  read(resource, holdings) {
    if (resource.type === 'aws_iam_policy') return;
    for (const kind of KINDS) {
      const names = resource.get(`${kind}s`);
      if (!names) continue;
      holdings.giveNamed(names, kind, 'identity', resource.get('policy_document'), resource);
      holdings.attached(resource);
    }
  },
};

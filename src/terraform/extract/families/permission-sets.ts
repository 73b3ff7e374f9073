import type { Family } from '../family.ts';
import { customerPolicyArn } from '../holdings.ts';
import { itemsOf, memberOf } from '../resource.ts';

/** Permission sets of IAM Identity Center: what they hold, everybody has to whom they are assigned. */
export const permissionSets: Family = {
  reads: {
    aws_ssoadmin_permission_set_inline_policy: ['permission_set_arn', 'inline_policy'],
    aws_ssoadmin_managed_policy_attachment: ['permission_set_arn', 'managed_policy_arn'],
    aws_ssoadmin_customer_managed_policy_attachment: ['permission_set_arn', 'customer_managed_policy_reference'],
    aws_ssoadmin_permissions_boundary_attachment: ['permission_set_arn', 'permissions_boundary'],
    awscc_sso_permission_set: ['inline_policy', 'managed_policies', 'customer_managed_policy_references'],
  },
  read(resource, holdings) {
    if (resource.type === 'awscc_sso_permission_set') {
      const own = holdings.own(resource, 'permission-set');
      holdings.give(own, 'identity', resource.get('inline_policy'), resource);
      holdings.attach(own, 'identity', resource.get('managed_policies'), resource);
      for (const reference of itemsOf(resource.get('customer_managed_policy_references'))) {
        const name = memberOf(reference, 'name');
        holdings.attach(own, 'identity', name && customerPolicyArn(name), resource);
      }
      return;
    }
    const set = holdings.referredOr(resource.get('permission_set_arn'), 'permission-set', resource);
    holdings.give(set, 'identity', resource.get('inline_policy'), resource);
    holdings.attach(set, 'identity', resource.get('managed_policy_arn'), resource);
    for (const { get } of resource.blocks('customer_managed_policy_reference')) {
      const name = get('name');
      holdings.attach(set, 'identity', name && customerPolicyArn(name), resource);
    }
    for (const boundary of resource.blocks('permissions_boundary')) {
      holdings.attach(set, 'boundary', boundary.get('managed_policy_arn'), resource);
    }
  },
};

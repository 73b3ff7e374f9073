import { assignmentDocument, noAssignment } from '../../../grants/assignment.ts';
import type { Grantee } from '../../../grants/grant.ts';
import type { Value } from '../../../located/value.ts';
import type { Family } from '../family.ts';
import { customerPolicyArn, type Holdings } from '../holdings.ts';
import { itemsInEachCase, memberInEachCase, type Resource } from '../resource.ts';

/** Permission sets of IAM Identity Center: what they hold, everybody has to whom they are assigned. */
export const permissionSets: Family = {
  reads: {
    aws_ssoadmin_permission_set: ['name'],
    aws_ssoadmin_permission_set_inline_policy: ['permission_set_arn', 'inline_policy'],
    aws_ssoadmin_managed_policy_attachment: ['permission_set_arn', 'managed_policy_arn'],
    aws_ssoadmin_customer_managed_policy_attachment: ['permission_set_arn', 'customer_managed_policy_reference'],
    aws_ssoadmin_permissions_boundary_attachment: ['permission_set_arn', 'permissions_boundary'],
    aws_ssoadmin_account_assignment: ['permission_set_arn', 'principal_type', 'principal_id', 'target_id'],
    awscc_sso_assignment: ['permission_set_arn', 'principal_type', 'principal_id', 'target_id'],
    awscc_sso_permission_set: [
      'inline_policy',
      'managed_policies',
      'customer_managed_policy_references',
      'permissions_boundary',
    ],
  },
  read(resource, holdings) {
    switch (resource.type) {
      case 'aws_ssoadmin_permission_set':
        enterable(holdings.own(resource, 'permission-set'), resource, holdings);
        return;
      case 'aws_ssoadmin_account_assignment':
      case 'awscc_sso_assignment':
        assign(resource, holdings);
        return;
      case 'awscc_sso_permission_set':
        whole(resource, holdings);
        return;
      default:
        part(resource, holdings);
    }
  },
};

/** A permission set with all that it holds. */
function whole(resource: Resource, holdings: Holdings): void {
  const own = holdings.own(resource, 'permission-set');
  enterable(own, resource, holdings);
  holdings.give(own, 'identity', resource.get('inline_policy'), resource);
  holdings.attach(own, 'identity', resource.get('managed_policies'), resource);
  for (const reference of itemsInEachCase(resource.get('customer_managed_policy_references')))
    holdings.attach(own, 'identity', customerPolicy(reference), resource);
  const boundary = resource.get('permissions_boundary');
  if (boundary) holdings.attach(own, 'boundary', boundaryIn(boundary), resource);
}

/** One thing that a permission set holds. */
function part(resource: Resource, holdings: Holdings): void {
  const set = holdings.referredOr(resource.get('permission_set_arn'), 'permission-set', resource);
  holdings.give(set, 'identity', resource.get('inline_policy'), resource);
  holdings.attach(set, 'identity', resource.get('managed_policy_arn'), resource);
  for (const { get } of resource.blocks('customer_managed_policy_reference')) {
    const name = get('name');
    holdings.attach(set, 'identity', name && customerPolicyArn(name), resource);
  }
  for (const boundary of resource.blocks('permissions_boundary')) {
    holdings.attach(set, 'boundary', boundary.get('managed_policy_arn'), resource);
    for (const reference of boundary.blocks('customer_managed_policy_reference')) {
      const name = reference.get('name');
      holdings.attach(set, 'boundary', name && customerPolicyArn(name), resource);
    }
  }
}

function boundaryIn(boundary: Value): Value | undefined {
  if (boundary.kind !== 'object' && boundary.kind !== 'choice') return boundary;
  const reference = memberInEachCase(boundary, 'customer_managed_policy_reference');
  return memberInEachCase(boundary, 'managed_policy_arn') ?? (reference && customerPolicy(reference));
}

function customerPolicy(reference: Value): Value | undefined {
  if (reference.kind === 'unknown') return reference;
  const name = memberInEachCase(reference, 'name');
  return name && customerPolicyArn(name);
}

/** Nobody can use a permission set until it is assigned to somebody. */
function enterable(set: Grantee, by: Resource, holdings: Holdings): void {
  holdings.give(set, 'trust', noAssignment(by.at), by);
}

/** Somebody who may use a permission set in an account, as a trust of that set. */
function assign(resource: Resource, holdings: Holdings): void {
  const arn = resource.get('permission_set_arn');
  const principal = resource.get('principal_id');
  if (!arn || !principal) return;
  const [declared] = holdings.directory.referred(arn).filter(({ type }) => DECLARED.has(type));
  const target = resource.get('target_id');
  const document = assignmentDocument(
    { principalType: resource.get('principal_type'), principal, target },
    resource.at,
  );
  if (declared) holdings.give(holdings.own(declared, 'permission-set'), 'trust', document, resource);
  else holdings.assignedElsewhere(arn, principal, target, document, resource);
}

const DECLARED: ReadonlySet<string> = new Set(['aws_ssoadmin_permission_set', 'awscc_sso_permission_set']);

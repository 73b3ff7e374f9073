import type { Grantee } from '../grants/grant.ts';
import { readerOf } from './readers.ts';
import { granteeOf, type Resource } from './resource.ts';

/** What resource types declare, with the property that gives its name in AWS; a function of SAM has a role of its own. */
const declaring: ReadonlyMap<string, readonly [Grantee['type'], string?]> = new Map([
  ['AWS::IAM::Role', ['role', 'RoleName']],
  ['AWS::IAM::User', ['user', 'UserName']],
  ['AWS::IAM::Group', ['group', 'GroupName']],
  ['AWS::IAM::ManagedPolicy', ['policy', 'ManagedPolicyName']],
  ['AWS::IAM::Policy', ['policy', 'ManagedPolicyName']],
  ['AWS::IAM::RolePolicy', ['policy']],
  ['AWS::IAM::UserPolicy', ['policy']],
  ['AWS::IAM::GroupPolicy', ['policy']],
  ['AWS::SSO::PermissionSet', ['permission-set', 'Name']],
  ['AWS::Organizations::Policy', ['organization', 'Name']],
  ['AWS::Organizations::ResourcePolicy', ['organization']],
  ['OC::ORG::ServiceControlPolicy', ['organization', 'PolicyName']],
  ['OC::ORG::Policy', ['organization', 'PolicyName']],
  ['AWS::Serverless::Function', ['role']],
  ['AWS::Serverless::StateMachine', ['role']],
]);

/** The grantee that a resource declares, whatever it is given; undefined for one that is only named, or is none. */
export function declaredBy(resource: Resource): Grantee | undefined {
  const { id, type, scope } = resource;
  if (scope.template.onlyNamed?.has(id)) return undefined;
  const known = declaring.get(type);
  if (known) return granteeOf(resource, ...known);
  if (!readerOf(type)) return undefined;
  // a resource with a policy about itself, or one whose function may do something with the policies that it is given
  const isCustom = type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
  return granteeOf(resource, isCustom ? 'policy' : 'resource');
}

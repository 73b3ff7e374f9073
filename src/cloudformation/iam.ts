import type { Grantee } from '../grants/grant.ts';
import { itemsOf, optionsOf } from '../located/tree.ts';
import type { Value } from '../located/value.ts';
import { type Attachment, addDocument, addInline, addManaged, ownPolicy } from './policies.ts';
import { granteeOf, propertyIn, type Resource } from './resource.ts';
import { type Named, namedGrantee, type Unit } from './unit.ts';

/** Reads one resource into the grants of its template. */
export type Reader = (resource: Resource, unit: Unit) => void;

/** The attachment of what a resource itself declares. */
export function attachedTo(grantee: Grantee, resource: Resource, use: Attachment['use'] = 'identity'): Attachment {
  return { grantee, use, attachedAt: [resource.at], always: resource.always };
}

/** AWS::IAM::Role, User and Group: their own policies, managed ones, boundary and trust. */
function principal(kind: Named, nameProperty: string): Reader {
  return (resource, unit) => {
    const grantee = granteeOf(resource, kind, nameProperty);
    const to = attachedTo(grantee, resource);
    addInline(unit, to, propertyIn(resource, 'Policies'));
    addManaged(unit, to, propertyIn(resource, 'ManagedPolicyArns'));
    addManaged(unit, { ...to, use: 'boundary' }, propertyIn(resource, 'PermissionsBoundary'));
    addDocument(unit, { ...to, use: 'trust' }, propertyIn(resource, 'AssumeRolePolicyDocument'));
    if (kind === 'user') addGroups(resource, unit, grantee);
  };
}

function addGroups(resource: Resource, unit: Unit, member: Grantee): void {
  for (const group of itemsOf(propertyIn(resource, 'Groups'))) {
    const at = group.origins[0] ?? resource.at;
    unit.memberships.push({ member, group: namedGrantee(group, 'group', unit), at });
  }
}

/** AWS::IAM::UserToGroupAddition. */
const groupAddition: Reader = (resource, unit) => {
  const group = propertyIn(resource, 'GroupName');
  if (!group) return;
  for (const user of itemsOf(propertyIn(resource, 'Users'))) {
    const at = user.origins[0] ?? resource.at;
    unit.memberships.push({
      member: namedGrantee(user, 'user', unit),
      group: namedGrantee(group, 'group', unit),
      at,
    });
  }
};

const attachmentLists: readonly (readonly [string, Named])[] = [
  ['Roles', 'role'],
  ['Users', 'user'],
  ['Groups', 'group'],
];

/** AWS::IAM::Policy and ManagedPolicy: to everyone in Roles, Users and Groups; to itself when nothing holds it. */
const policy: Reader = (resource, unit) => {
  const document = propertyIn(resource, 'PolicyDocument');
  let attached = false;
  for (const [property, kind] of attachmentLists) {
    for (const item of itemsOf(propertyIn(resource, property))) {
      for (const { value, always } of optionsOf(item)) {
        for (const one of itemsOf(value)) {
          attached = true;
          const to = attachedTo(namedGrantee(one, kind, unit), resource);
          addDocument(
            unit,
            { ...to, attachedAt: [...one.origins, resource.at], always: resource.always && always },
            document,
          );
        }
      }
    }
  }
  if (!attached && !isUsed(resource, unit)) {
    addDocument(unit, attachedTo(granteeOf(resource, 'policy', 'ManagedPolicyName'), resource), document);
  }
};

/** Whether some resource of the template names this managed policy, as a grant or as a boundary: then that is what it does. */
function isUsed(resource: Resource, unit: Unit): boolean {
  return resource.type === 'AWS::IAM::ManagedPolicy' && usedPolicies(unit).has(resource);
}

const used = new WeakMap<Unit, ReadonlySet<Resource>>();

function usedPolicies(unit: Unit): ReadonlySet<Resource> {
  const known = used.get(unit);
  if (known) return known;
  const found = new Set<Resource>();
  for (const resource of unit.resources) {
    for (const property of ['ManagedPolicyArns', 'PermissionsBoundary', ...(isSam(resource) ? ['Policies'] : [])]) {
      for (const arn of itemsOf(propertyIn(resource, property)).flatMap(flat)) {
        const own = ownPolicy(arn, unit);
        if (own) found.add(own);
      }
    }
  }
  used.set(unit, found);
  return found;
}

function isSam(resource: Resource): boolean {
  return resource.type.startsWith('AWS::Serverless::');
}

function flat(value: Value): readonly Value[] {
  return optionsOf(value).flatMap((option) => itemsOf(option.value));
}

/** AWS::IAM::RolePolicy, UserPolicy and GroupPolicy: one inline policy of a named principal. */
function inlineOf(kind: Named, nameProperty: string): Reader {
  return (resource, unit) => {
    const name = propertyIn(resource, nameProperty);
    const grantee = name ? namedGrantee(name, kind, unit) : granteeOf(resource, 'policy');
    const to = attachedTo(grantee, resource);
    addDocument(
      unit,
      { ...to, attachedAt: [...(name?.origins ?? []), resource.at] },
      propertyIn(resource, 'PolicyDocument'),
    );
  };
}

/** The resource types of AWS::IAM. */
export const iamReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['AWS::IAM::Role', principal('role', 'RoleName')],
  ['AWS::IAM::User', principal('user', 'UserName')],
  ['AWS::IAM::Group', principal('group', 'GroupName')],
  ['AWS::IAM::UserToGroupAddition', groupAddition],
  ['AWS::IAM::Policy', policy],
  ['AWS::IAM::ManagedPolicy', policy],
  ['AWS::IAM::RolePolicy', inlineOf('role', 'RoleName')],
  ['AWS::IAM::UserPolicy', inlineOf('user', 'UserName')],
  ['AWS::IAM::GroupPolicy', inlineOf('group', 'GroupName')],
]);

import type { Grant, Grantee, Membership } from '../grants/grant.ts';
import { shownName } from '../located/defined-name.ts';
import type { Value } from '../located/value.ts';
import { evaluate } from './evaluate.ts';
import { describe } from './intrinsics/describe.ts';
import { Names, nameInArn } from './names.ts';
import { nestedScope } from './nested.ts';
import { type Existence, granteeOf, propertyIn, type Resource, resourcesOf } from './resource.ts';
import { placeOf, type Scope } from './scope.ts';

/** The kinds of thing that have a name, and the resource type that declares them with the property of the name. */
const declaring = {
  role: ['AWS::IAM::Role', 'RoleName'],
  user: ['AWS::IAM::User', 'UserName'],
  group: ['AWS::IAM::Group', 'GroupName'],
  policy: ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
} as const;

export type Named = 'role' | 'user' | 'group';

/** Resources whose role SAM makes when they have none, named `<id>Role`. */
export const withOwnRole: ReadonlySet<string> = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/** A template with all that are nested in it, and what was found so far. */
export interface Stack {
  readonly units: Unit[];
  readonly byAddress: Map<string, Resource>;
  /** By kind and name in AWS, where the name is known: `role chat`. */
  readonly byName: Map<string, Resource>;
  readonly grants: Grant[];
  readonly memberships: Membership[];
  /** Every grantee that the templates declare, with or without a policy. */
  readonly declared: Grantee[];
}

/** One template of a stack. */
export interface Unit {
  readonly scope: Scope;
  readonly resources: readonly Resource[];
  readonly names: Names<Resource>;
  readonly stack: Stack;
}

/** Finds the resources of a template and of those that are nested in it. */
export function stackOf(scope: Scope): Stack {
  const stack: Stack = {
    units: [],
    byAddress: new Map(),
    byName: new Map(),
    grants: [],
    memberships: [],
    declared: [],
  };
  addUnit(scope, stack, { always: true });
  return stack;
}

function addUnit(scope: Scope, stack: Stack, within: Existence): void {
  const resources = resourcesOf(scope, within);
  const names = new Names(stack.byName);
  stack.units.push({ scope, resources, names, stack });
  for (const resource of resources) {
    stack.byAddress.set(resource.address, resource);
    if (withOwnRole.has(resource.type)) stack.byAddress.set(`${resource.address}Role`, resource);
    const inner = nestedScope(resource.id, resource.body, resource.scope, evaluate);
    const { always, when } = resource;
    if (inner) addUnit(inner, stack, { always, ...(when === undefined ? {} : { when }) });
  }
  for (const resource of resources) {
    for (const [kind, [type, property]] of Object.entries(declaring)) {
      if (type === resource.type) names.set(kind, propertyIn(resource, property), resource);
    }
  }
}

/** The role, user or group that a value names: by a reference, an ARN or a name; one outside the template by its name. */
export function namedGrantee(value: Value, kind: Named, unit: Unit): Grantee {
  const resource = resourceNamed(value, kind, unit);
  if (resource)
    return withOwnRole.has(resource.type) ? ownRole(resource) : granteeOf(resource, kind, declaring[kind][1]);
  const name = value.kind === 'string' ? nameInArn(value) : undefined;
  const only = name?.pieces.length === 1 ? name.pieces[0] : undefined;
  return {
    type: kind,
    root: unit.scope.template.unit,
    address: typeof only === 'object' ? only.name : describe(name ?? value, unit.scope),
    ...(name ? { name } : {}),
    declaredAt: placeOf(value, unit.scope),
  };
}

/** The resource that a reference or a name stands for. */
function resourceNamed(value: Value, kind: Named, unit: Unit): Resource | undefined {
  const referred = referredResource(value, unit);
  if (referred?.type === declaring[kind][0]) return referred;
  if (referred && kind === 'role' && withOwnRole.has(referred.type)) return referred;
  return value.kind === 'string' ? unit.names.get(kind, nameInArn(value)) : undefined;
}

/** The role of the templates that a value names. */
export function namedRole(value: Value, unit: Unit): Resource | undefined {
  const resource = resourceNamed(value, 'role', unit);
  return resource?.type === declaring.role[0] ? resource : undefined;
}

/** The resource that a `Ref` or `Fn::GetAtt` of these templates names. */
export function referredResource(value: Value, unit: Unit): Resource | undefined {
  if (value.kind !== 'string' || value.pieces.length !== 1) return undefined;
  const [hole] = value.pieces;
  if (hole === undefined || typeof hole === 'string') return undefined;
  const { byAddress } = unit.stack;
  const name = shownName(hole.name);
  const dot = name.lastIndexOf('.');
  return byAddress.get(name) ?? (dot < 0 ? undefined : byAddress.get(name.slice(0, dot)));
}

/** The role that SAM makes for a function or state machine that has none. */
export function ownRole(resource: Resource): Grantee {
  return granteeOf(resource, 'role');
}

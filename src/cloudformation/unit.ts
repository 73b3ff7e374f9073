import type { Grant, Grantee, Membership } from '../grants/grant.ts';
import { knownText, type StringValue, type Value } from '../located/value.ts';
import { describe } from './describe.ts';
import { granteeOf, propertyIn, type Resource, resourcesOf } from './resource.ts';
import { placeOf, type Scope } from './scope.ts';

/** The kinds of grantee that have a name, and the resource types that declare them with the property of the name. */
const declaring = {
  role: [['AWS::IAM::Role', 'RoleName']],
  user: [['AWS::IAM::User', 'UserName']],
  group: [['AWS::IAM::Group', 'GroupName']],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

export type Named = keyof typeof declaring;

/** Resources whose role SAM makes when they have none, named `<id>Role`. */
export const withOwnRole: ReadonlySet<string> = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/** One template with what was found in it so far. */
export interface Unit {
  readonly scope: Scope;
  readonly resources: readonly Resource[];
  readonly byAddress: ReadonlyMap<string, Resource>;
  readonly byName: ReadonlyMap<string, Resource>;
  readonly grants: Grant[];
  readonly memberships: Membership[];
}

export function unitOf(scope: Scope): Unit {
  const resources = resourcesOf(scope);
  const byAddress = new Map<string, Resource>();
  const byName = new Map<string, Resource>();
  for (const resource of resources) {
    byAddress.set(resource.address, resource);
    if (withOwnRole.has(resource.type)) byAddress.set(`${resource.id}Role`, resource);
    for (const [kind, types] of Object.entries(declaring)) {
      for (const [type, property] of types) {
        if (type !== resource.type) continue;
        const name = propertyIn(resource, property);
        const text = name && knownText(name);
        if (text !== undefined) byName.set(`${kind} ${text}`, resource);
      }
    }
  }
  return { scope, resources, byAddress, byName, grants: [], memberships: [] };
}

/** The role, user or group that a value names: by a reference, an ARN or a name; one outside the template by its name. */
export function namedGrantee(value: Value, kind: Named, unit: Unit): Grantee {
  const resource = resourceNamed(value, kind, unit);
  if (resource)
    return withOwnRole.has(resource.type) ? ownRole(resource) : granteeOf(resource, kind, declaring[kind][0][1]);
  const name = value.kind === 'string' ? lastPart(value) : undefined;
  const only = name?.pieces.length === 1 ? name.pieces[0] : undefined;
  return {
    type: kind,
    root: unit.scope.template.path,
    address: typeof only === 'object' ? only.name : describe(name ?? value, unit.scope.template),
    ...(name ? { name } : {}),
    declaredAt: placeOf(value, unit.scope),
  };
}

/** The resource that a reference or a literal name stands for. */
export function resourceNamed(value: Value, kind: Named, unit: Unit): Resource | undefined {
  const types: readonly string[] = [...declaring[kind].map(([type]) => type), ...(kind === 'role' ? withOwnRole : [])];
  const referred = referredResource(value, unit);
  if (referred && types.includes(referred.type)) return referred;
  if (value.kind !== 'string') return undefined;
  const text = knownText(lastPart(value));
  return text === undefined ? undefined : unit.byName.get(`${kind} ${text}`);
}

/** The resource that a `Ref` or `Fn::GetAtt` of this template names. */
export function referredResource(value: Value, unit: Unit): Resource | undefined {
  if (value.kind !== 'string' || value.pieces.length !== 1) return undefined;
  const [hole] = value.pieces;
  if (hole === undefined || typeof hole === 'string') return undefined;
  return unit.byAddress.get(hole.name) ?? unit.byAddress.get(hole.name.replace(/\.[A-Za-z]+$/, ''));
}

/** The name in `arn:aws:iam::1:role/path/name`: what stands behind the last slash. */
function lastPart(value: StringValue): StringValue {
  const [first] = value.pieces;
  const last = value.pieces.at(-1);
  if (typeof first !== 'string' || !first.startsWith('arn:') || typeof last !== 'string') return value;
  const slash = last.lastIndexOf('/');
  return slash < 0 ? value : { ...value, pieces: [last.slice(slash + 1)] };
}

/** The role that SAM makes for a function or state machine that has none. */
export function ownRole(resource: Resource): Grantee {
  return granteeOf(resource, 'role');
}

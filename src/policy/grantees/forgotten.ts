import type { Grantee } from '../../grants/grant.ts';
import { granteeOfBase, grantOfBase } from '../../grants/of-base.ts';
import type { World } from '../world.ts';

/**
 * Head with what is only no longer declared there: what base gives by it is still given, and a Deny still stops. What is given by
 * something else together with it, as a policy that is destroyed while its attachment stays, is not.
 */
export function withForgotten(base: World, head: World): World {
  const { forgotten = [] } = head.declared;
  if (forgotten.length === 0) return head;
  const left = new Set(forgotten.map(keyOf));
  const declared = new Set(head.grants.flatMap(({ by = [], grantee: { root } }) => by.map((at) => `${root}\n${at}`)));
  const isLeft = ({ root, address }: Pick<Grantee, 'root' | 'address'>): boolean =>
    !declared.has(`${root}\n${address}`) && around(address).some((one) => left.has(keyOf({ root, address: one })));
  const grants = base.grants.filter(
    ({ by = [], grantee: { root } }) => by.length > 0 && by.every((address) => isLeft({ root, address })),
  );
  const grantees = [...head.declared.grantees, ...base.declared.grantees.filter(isLeft).map(granteeOfBase)];
  return { ...head, grants: [...head.grants, ...grants.map(grantOfBase)], declared: { ...head.declared, grantees } };
}

const keyOf = ({ root, address }: Pick<Grantee, 'root' | 'address'>): string => `${root}\n${withoutKeys(address)}`;

/** An address without the keys of instances: a `removed` block has none, and stands for all of them. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

/** An address, and those of the modules that it stands in. */
function around(address: string): readonly string[] {
  const parts = withoutKeys(address).split('.');
  const modules: string[] = [];
  for (let end = 2; end < parts.length && parts[end - 2] === 'module'; end += 2)
    modules.push(parts.slice(0, end).join('.'));
  return [...modules, address];
}

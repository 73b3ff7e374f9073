import type { Grant, Target } from '../../grants/grant.ts';
import { guardedTarget } from '../../grants/guarded.ts';
import type { World } from '../world.ts';

/**
 * Both revisions without what control policies do through accounts and units that stay where they are: what befalls the policies of
 * the unit around them is told of the unit. So a change costs what it changes, however many accounts an organization has.
 */
export function withoutInherited(base: World, head: World): { readonly base: World; readonly head: World } {
  const isInherited = ({ through }: Grant): boolean => through !== undefined;
  if (![...base.grants, ...head.grants].some(isInherited)) return { base, head };
  const within = new Map(head.declared.targets?.map((one) => [keyOf(one), one.within]));
  const staysBelow = ({ grantee: { root }, through = '', when = [] }: Grant): boolean =>
    when.flat().some(({ condition }) => {
      const address = guardedTarget(condition);
      return address !== undefined && within.get(keyOf({ root, address }))?.has(through) === true;
    });
  const before = base.grants.filter((grant) => !isInherited(grant) || !staysBelow(grant));
  const compared = new Set(before.flatMap(conditionsOf));
  const after = head.grants.filter(
    (grant) => !isInherited(grant) || conditionsOf(grant).some((condition) => compared.has(condition)),
  );
  return { base: { ...base, grants: before }, head: { ...head, grants: after } };
}

const keyOf = ({ root, address }: Pick<Target, 'root' | 'address'>): string => `${root}\n${address}`;

const conditionsOf = ({ grantee: { root }, when = [] }: Grant): readonly string[] =>
  when.flat().map(({ condition }) => `${root}\n${condition}`);

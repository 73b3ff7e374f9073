import type { Branch } from '../../grants/cases.ts';
import type { Grant, Move, Target } from '../../grants/grant.ts';
import { guardedTarget, guardingNamed } from '../../grants/guarded.ts';
import { putInto } from '../../located/lists.ts';
import type { World } from '../world.ts';
import { covers } from './moved.ts';

/**
 * Base with the accounts and units that its control policies are attached to as head calls them: what a `moved` block names, and
 * what goes under one address and comes under another one as the same account or unit. What head leaves as it is guards still.
 */
export function withMovedTargets(written: World, head: World): World {
  const moves = [...written.moves, ...head.moves, ...renamedTargets(written, head)];
  const base = withoutLeft(written, head, moves);
  if (moves.length === 0) return base;
  const before = new Set(base.declared.targets?.map(keyOf));
  const after = new Set(head.declared.targets?.map(keyOf));
  const renamed = (condition: string, root: string): string | undefined => {
    const target = guardedTarget(condition);
    const move = moves.find((one) => one.root === root && target !== undefined && covers(one.from, target));
    if (target === undefined || !move) return undefined;
    const to = move.to + target.slice(move.from.length);
    // one that is still there is another one
    const isApart =
      after.has(keyOf({ root, address: owner(target) })) || before.has(keyOf({ root, address: owner(to) }));
    return isApart ? undefined : guardingNamed(to);
  };
  const moved = (grant: Grant): Grant => {
    const { use, when, grantee } = grant;
    if (when === undefined || (use !== 'service-control' && use !== 'resource-control')) return grant;
    const names = new Map(
      when.flat().flatMap(({ condition }) => {
        const name = renamed(condition, grantee.root);
        return name === undefined ? [] : [[condition, name]];
      }),
    );
    if (names.size === 0) return grant;
    const named = ({ condition, ...branch }: Branch): Branch => ({
      ...branch,
      condition: names.get(condition) ?? condition,
    });
    return { ...grant, when: when.map((all) => all.map(named)) };
  };
  return { ...base, grants: base.grants.map(moved) };
}

/** Base without what guards accounts and units that head declares no longer and that keep what they have. */
function withoutLeft(base: World, head: World, moves: readonly Move[]): World {
  const after = new Set(head.declared.targets?.map(keyOf));
  const roots = new Set(head.declared.targets?.map(({ root }) => root));
  const renamed = new Set(moves.map(({ root, from }) => keyOf({ root, address: from })));
  const left = new Set(
    (base.declared.targets ?? [])
      .filter((one) => one.stays && roots.has(one.root))
      .map(keyOf)
      .filter((key) => !after.has(key) && !renamed.has(key)),
  );
  if (left.size === 0) return base;
  const isLeft = ({ grantee: { root }, when }: Grant): boolean =>
    (when ?? []).flat().some(({ condition }) => {
      const address = guardedTarget(condition);
      return address !== undefined && left.has(keyOf({ root, address }));
    });
  return { ...base, grants: base.grants.filter((grant) => !isLeft(grant)) };
}

/** What has the attribute that a reference names last. */
const owner = (reference: string): string => {
  const dot = reference.lastIndexOf('.');
  return dot < 0 ? reference : reference.slice(0, dot);
};

/** Accounts and units that are declared under another address, each the only one of its identity that goes and that comes. */
function renamedTargets({ declared: base }: World, { declared: head }: World): readonly Move[] {
  const before = new Map((base.targets ?? []).map((one) => [keyOf(one), one]));
  const after = new Map((head.targets ?? []).map((one) => [keyOf(one), one]));
  const gone = byIdentity([...before].flatMap(([key, one]) => (after.has(key) ? [] : [one])));
  const come = byIdentity([...after].flatMap(([key, one]) => (before.has(key) ? [] : [one])));
  return [...gone].flatMap(([identity, [from, ...others]]) => {
    const [to, ...more] = come.get(identity) ?? [];
    if (!from || !to || others.length + more.length > 0) return [];
    return [{ root: from.root, from: from.address, to: to.address }];
  });
}

const keyOf = ({ root, address }: Pick<Target, 'root' | 'address'>): string => `${root}\n${address}`;

function byIdentity(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const found = new Map<string, Target[]>();
  for (const one of targets) {
    const key = `${one.root}\n${one.identity}`;
    putInto(found, key, one);
  }
  return found;
}

import type { Grant, Grantee, Instance } from '../../grants/grant.ts';
import { drawnFrom } from '../../located/lists.ts';
import type { Undecided } from '../../located/undecided.ts';
import type { Touched } from '../access.ts';
import type { World } from '../world.ts';

/** Both revisions with what instances give that the change makes or changes. */
export interface WithInstances {
  readonly base: World;
  readonly head: World;
  /** What comes with those that base has not. */
  readonly brought: readonly Grant[];
  /** Those that could not be followed to their end. */
  readonly undecided: readonly Undecided[];
}

/**
 * What a class gives is compared once, where it is written. An object of it that another file makes is looked at where the change
 * touches what makes it: one more object is one more that is given it, and one that is made of other arguments is compared with what
 * it was. As many as go may be those that come; a class that is new tells what it gives by itself.
 */
export function withInstances(base: World, head: World, touched: Touched): WithInstances {
  const now = (head.declared.instances ?? []).filter(({ at }) => touched(at, 'head'));
  if (now.length === 0) return { base, head, brought: [], undecided: [] };
  const before = new Map((base.declared.instances ?? []).map((one) => [keyOf(one), one]));
  const known = new Set(base.declared.grantees.map(keyOf));
  const same = now.flatMap((one) => {
    const earlier = before.get(keyOf(one));
    return earlier && isKnownClass(one, base, touched) ? [{ earlier, one }] : [];
  });
  const fresh = now.filter((one) => !before.has(keyOf(one)) && !known.has(keyOf(one)));
  const coming = withoutRenamed(fresh, base, head).filter((one) => isKnownClass(one, base, touched));
  const added = [...same.map(({ one }) => one), ...coming];
  return {
    base: withThose(
      base,
      same.map(({ earlier }) => earlier),
    ),
    head: withThose(head, added),
    brought: coming.flatMap(({ grants }) => grants),
    undecided: added.filter(({ isCut }) => isCut).map(notFollowed),
  };
}

function withThose(world: World, all: readonly Instance[]): World {
  if (all.length === 0) return world;
  const grantees = [...world.declared.grantees, ...all.flatMap(({ declared }) => declared)];
  return {
    ...world,
    grants: [...world.grants, ...all.flatMap(({ grants }) => grants)],
    declared: { ...world.declared, grantees },
  };
}

/** Whether base has the class: its file did not change there, or base declares what is in the class. */
function isKnownClass({ of: { name, at } }: Instance, { declared }: World, touched: Touched): boolean {
  if (!touched(at, 'head')) return true;
  const isIn = ({ root, address }: Pick<Grantee, 'root' | 'address'>): boolean =>
    root === at.source.path && (address === name || address.startsWith(`${name}/`));
  return declared.grantees.some(isIn) || declared.modules.some(isIn);
}

/** Without as many of a class as go: under the same address first, as in a file that was moved. */
function withoutRenamed(fresh: readonly Instance[], base: World, head: World): readonly Instance[] {
  const there = new Set(head.declared.grantees.map(keyOf));
  const gone = (base.declared.instances ?? []).filter((one) => !there.has(keyOf(one)));
  const sameAddress = drawnFrom(gone.map(addressOf));
  const sameClass = drawnFrom(gone.map(({ of: { name } }) => name));
  const others = fresh.filter((one) => !(sameAddress(addressOf(one)) && sameClass(one.of.name)));
  return others.filter((one) => !sameClass(one.of.name));
}

function notFollowed({ address, at, of: { name } }: Instance): Undecided {
  return {
    reason: 'limit',
    message: `What the class ${name} gives ${address} takes too many steps to follow; the rest was not looked at.`,
    at,
    remedy: 'Review by hand the permissions that the class gives.',
  };
}

const keyOf = ({ root, address }: Pick<Grantee, 'root' | 'address'>): string => `${root}\n${address}`;

const addressOf = ({ of: { name }, address }: Instance): string => `${name}\n${address}`;

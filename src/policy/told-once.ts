import type { Grantee } from '../grants/grant.ts';
import { addInto } from '../located/lists.ts';
import { positionAt } from '../located/source.ts';
import type { NewAccess } from './access.ts';
import type { Match } from './grantees/matching.ts';
import { keyOfGrantee } from './grantees/subjects.ts';
import type { World } from './world.ts';

/** Who else has what a grantee has: the groups of a user, and what the roles of examples and plans stand for. */
export function ownersOf(
  matches: readonly Match[],
  memberships: World['memberships'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { member, group } of memberships) addInto(owners, keyOfGrantee(member), keyOfGrantee(group));
  for (const { counterpart, head: one } of matches)
    if (counterpart) addInto(owners, keyOfGrantee(one.grantee), counterpart.of);
  return owners;
}

/** What is told of a boundary at a line once: first of those who are bound by it, then of what stands for others. */
export function standingInOnce(accesses: readonly NewAccess[]): readonly NewAccess[] {
  const placeOf = ({ primary: { span, side } }: NewAccess): string =>
    `${side} ${span.source.path} ${positionAt(span.source, span.start).line}`;
  const stands = ({ grantee }: NewAccess): boolean => grantee.bounds !== undefined;
  if (!accesses.some(stands)) return accesses;
  const told = new Set(
    accesses.filter((one) => !stands(one) && one.kind === 'guardrail-removed').map((one) => placeOf(one)),
  );
  const first = new Map<string, Grantee>();
  return accesses.filter((one) => {
    if (!stands(one)) return true;
    const place = placeOf(one);
    if (told.has(place)) return false;
    const known = first.get(place) ?? one.grantee;
    first.set(place, known);
    return known === one.grantee;
  });
}

/** What a grantee has because another one has it is told once, at the other, where that newly has it, too. */
export function toldOnce(
  accesses: readonly NewAccess[],
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): NewAccess[] {
  const told = new Set(accesses.map((access) => keyOfAccess(access, keyOfGrantee(access.grantee))));
  return accesses.filter((access) => {
    const own = owners.get(keyOfGrantee(access.grantee));
    return !own || ![...own].some((owner) => told.has(keyOfAccess(access, owner)));
  });
}

/** Equal for the same access at the same place, whoever it is told of. */
export function keyOfAccess(access: NewAccess, grantee: string): string {
  const { span, side } = access.primary;
  return `${grantee}\n${access.kind}\n${access.action}\n${side} ${span.source.path} ${span.start}`;
}

import { onceOfEach } from '../../located/once.ts';
import type { Side } from '../access.ts';
import { matchAction } from '../decision/action-match.ts';
import { keyOfWords } from '../grantees/subjects.ts';
import type { Held } from '../statements/policies.ts';
import type { TextList } from '../statements/statement.ts';
import { among, attachmentPlaces, type Candidates, candidates, conditionPlaces, principalPlaces } from './places.ts';

/**
 * Where a Deny of base became weaker, in causal order: what head's form of it says that lets something out, then what it does not
 * say any more. Nothing where head has no form of it.
 */
export function weakerDenyPlaces(before: Held, head: readonly Held[], action: string): Candidates {
  const after = formOf(head, before);
  if (!after) return [];
  const { actions, resources } = before.statement;
  const now = after.statement;
  const without = (list: TextList, item: TextList['items'][number]) =>
    matchAction({ ...now, actions: { ...list, not: false, items: [item] } }, action) !== undefined;
  return [
    ...(now.actions.not ? added(now.actions, actions, 'origin', 'head', (item) => without(now.actions, item)) : []),
    ...(now.actions.not === actions.not ? [] : candidates('origin', 'head', now.actions.origins.toReversed())),
    ...conditionPlaces(after, 'head', [before]).slice(0, newConditions(after, before)),
    ...(now.resources && resources ? added(now.resources, resources, 'resource', 'head') : []),
    ...(now.principals ? principalPlaces(after, 'head', [before]).slice(0, 1) : []),
    ...candidates('statement', 'head', now.effectOrigins),
    ...attachmentPlaces(after, 'head'),
    ...(actions.not ? [] : added(actions, now.actions, 'origin', 'base', (item) => without(actions, item))),
    ...conditionPlaces(before, 'base', [after]).slice(0, newConditions(before, after)),
    ...(now.resources && resources ? added(resources, now.resources, 'resource', 'base') : []),
    ...candidates('statement', 'head', now.origins.slice(1)),
  ];
}

/** How many places of what only one of two statements has come first among its conditions. */
function newConditions(of: Held, other: Held): number {
  return conditionPlaces(of, 'head', [other]).length - conditionPlaces(of, 'head').length;
}

/** The places of a list's items that another list does not have. */
function added(
  list: TextList,
  other: TextList,
  role: 'origin' | 'resource',
  side: Side,
  matters: (item: TextList['items'][number]) => boolean = () => true,
): Candidates {
  const isKnown = among(other.items);
  const items = list.items.filter((item) => !isKnown(item) && matters(item));
  return candidates(role, side, ...items.map(({ origins }) => origins));
}

/** The Deny of head that is what one of base was: of its name or with most of its parts; undefined where none is alike. */
const formOf = onceOfEach((head: readonly Held[], before: Held): Held | undefined => {
  let [best, most]: [Held | undefined, number] = [undefined, 1];
  for (const held of head) {
    // what head has of base as it was became no weaker
    if (held.statement.effect !== 'Deny' || held.grant.ofBase) continue;
    const likeness = keyOfWords(held) === keyOfWords(before) ? 100 : likenessOf(before, held);
    if (likeness > most) [best, most] = [held, likeness];
  }
  return best;
});

function likenessOf({ statement: a }: Held, { statement: b }: Held): number {
  const shared = (one: TextList | undefined, other: TextList | undefined): number => {
    if (!one || !other || one.not !== other.not) return 0;
    return one.items.some(among(other.items)) ? 1 : 0;
  };
  const sids = a.sid && b.sid ? (among([a.sid])(b.sid) ? 3 : -1) : 0;
  const conditions = a.conditions.some((one) => b.conditions.some((other) => one.key === other.key)) ? 1 : 0;
  const place = a.origins[0]?.source.path === b.origins[0]?.source.path ? 0.5 : 0;
  return sids + 2 * shared(a.actions, b.actions) + shared(a.resources, b.resources) + conditions + place;
}

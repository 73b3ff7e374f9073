import { keyOfBox, type Space } from '../region/box.ts';
import type { ActionIndex } from './action-index.ts';
import { type ActionMatch, matchAction, unnarrowedHole } from './action-match.ts';
import type { Compiled } from './compiled.ts';
import { meet, type Reach, type Stand } from './decision.ts';

/** Everything compiled that decides about one grantee at one revision. */
export interface CompiledSide {
  readonly allow: readonly Compiled[];
  readonly deny: readonly Compiled[];
  /** The boundary's Allow statements; its Deny statements are among `deny`. */
  readonly boundary: readonly Compiled[] | undefined;
}

export const nothingCompiled: CompiledSide = { allow: [], deny: [], boundary: undefined };

/** What of a side reaches each action of an index. */
export function standsOf(side: CompiledSide, index: ActionIndex, space: Space): ReadonlyMap<string, Stand> {
  const stands = new Map<string, { allow: Reach[]; deny: Reach[]; boundary: Reach[] | undefined }>();
  const standOf = (action: string) => {
    const known = stands.get(action);
    if (known) return known;
    const fresh = { allow: [], deny: [], boundary: side.boundary ? [] : undefined };
    stands.set(action, fresh);
    return fresh;
  };
  for (const part of ['allow', 'deny', 'boundary'] as const)
    for (const compiled of side[part] ?? []) {
      const whole = { compiled, boxes: compiled.boxes };
      for (const [action, match] of index.reached(compiled.held.statement)) {
        const reach = reachOf(whole, match, part === 'allow', space);
        if (reach) standOf(action)[part]?.push(reach);
      }
    }
  return shared(stands);
}

/** The actions of an index that the Allow statements of a side may reach, without a look at their resources and conditions. */
export function named(side: CompiledSide, index: ActionIndex): ReadonlySet<string> {
  const actions = new Set<string>();
  for (const { held } of side.allow) for (const [action] of index.reached(held.statement)) actions.add(action);
  return actions;
}

/** The same stands, equal lists being one: what is computed of a list is then computed once for all actions that it is about. */
function shared(stands: ReadonlyMap<string, Stand>): ReadonlyMap<string, Stand> {
  const lists = new Map<string, readonly Reach[]>();
  // statements that say the same in the same words are still two: each is told of at its own place
  const numbers = new Map<Compiled, number>();
  const numberOf = (reach: Reach): string => {
    const { compiled, boxes } = reach;
    const known = numbers.get(compiled) ?? numbers.size;
    numbers.set(compiled, known);
    return boxes === compiled.boxes ? `${known}` : `${known}=${keyOfReach(reach)}`;
  };
  const one = (list: readonly Reach[]): readonly Reach[] => {
    if (list.length === 0) return noReach;
    const key = list.map(numberOf).join();
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
  };
  return new Map(
    [...stands].map(([action, { allow, deny, boundary }]) => [
      action,
      { allow: one(allow), deny: one(deny), boundary: boundary && one(boundary) },
    ]),
  );
}

/** What of a side reaches one action, which need not be in the vocabulary. */
export function standOf(side: CompiledSide, action: string, space: Space): Stand {
  const reaches = (list: readonly Compiled[], allow: boolean) =>
    list.flatMap((compiled) => {
      const match = matchAction(compiled.held.statement, action);
      const reach = match && reachOf({ compiled, boxes: compiled.boxes }, match, allow, space);
      return reach ? [reach] : [];
    });
  return {
    allow: reaches(side.allow, true),
    deny: reaches(side.deny, false),
    boundary: side.boundary && reaches(side.boundary, false),
  };
}

/** The one list of nothing: what is found out about it is found out once. */
export const noReach: readonly Reach[] = [];

export function emptyStand(side: CompiledSide): Stand {
  return side.boundary ? emptyWithin : empty;
}

const empty: Stand = { allow: noReach, deny: noReach, boundary: undefined };
const emptyWithin: Stand = { ...empty, boundary: noReach };

/** An Allow whose action is not known at all is left to `undecided`: it would speak of every action. */
function reachOf(whole: Reach, match: ActionMatch, allow: boolean, space: Space): Reach | undefined {
  if (match.atoms.length === 0) return whole;
  if (allow && match.items.length > 0 && match.items.every((item) => unnarrowedHole(item))) return undefined;
  return { compiled: whole.compiled, boxes: meet(whole.boxes, match.atoms, space) };
}

/** Equal for stands on which the same decision is taken. */
export function keyOfStand(stand: Stand): string {
  const part = (reaches: readonly Reach[] | undefined) => (reaches ? keyOfReaches(reaches) : '-');
  return `${part(stand.allow)}!${part(stand.deny)}^${part(stand.boundary)}`;
}

const keys = new WeakMap<readonly Reach[], string>();

function keyOfReaches(reaches: readonly Reach[]): string {
  const known = keys.get(reaches);
  if (known !== undefined) return known;
  const key = reaches.map(keyOfReach).join();
  keys.set(reaches, key);
  return key;
}

function keyOfReach({ compiled, boxes }: Reach): string {
  return boxes === compiled.boxes ? `${compiled.id}` : `${compiled.id}{${boxes.map((box) => keyOfBox(box)).join('|')}}`;
}

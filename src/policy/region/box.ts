import { putInto } from '../../located/lists.ts';
import type { Budget } from './budget.ts';
import {
  type Dimension,
  intersectDimensions,
  isEmptyDimension,
  keyOfDimension,
  subtractDimension,
  wholeOf,
} from './dimension.ts';
import type { Strings } from './strings.ts';

/**
 * A set of requests: the product of its dimensions by name; what is not named is not restricted. A condition key may be
 * absent from a request, so a dimension that never is (the resource, the principal) must be named in every box.
 */
export type Box = ReadonlyMap<string, Dimension>;

/** The name of the dimension of resources; condition keys have names of their own. */
export const RESOURCE = 'resource';

/** What the operations on boxes need: the strings that their sets name, and the budget of the decision. */
export interface Space {
  readonly strings: Strings;
  readonly budget: Budget;
}

const keys = new WeakMap<Box, string>();

/** Equal for boxes that are written equally. */
export function keyOfBox(box: Box): string {
  const known = keys.get(box) ?? keyWithout(box, '');
  keys.set(box, known);
  return known;
}

function keyWithout(box: Box, except: string): string {
  return [...box]
    .filter(([name]) => name !== except)
    .map(([name, dimension]) => `${name}=${keyOfDimension(dimension)}`)
    .sort()
    .join('&');
}

/** The requests in both; undefined when there are none. */
export function intersectBoxes(a: Box, b: Box, space: Space): Box | undefined {
  space.budget.spend(a.size + b.size);
  const result = new Map(a);
  for (const [name, dimension] of b) {
    const own = a.get(name);
    const both = own ? intersectDimensions(own, dimension) : dimension;
    if (isEmptyDimension(both, space.strings, space.budget)) return undefined;
    result.set(name, both);
  }
  return result;
}

/** Whether some request is in both. */
function overlap(a: Box, b: Box, space: Space): boolean {
  space.budget.spend(a.size + b.size);
  for (const [name, dimension] of b) {
    const own = a.get(name);
    const both = own ? intersectDimensions(own, dimension) : dimension;
    if (isEmptyDimension(both, space.strings, space.budget)) return false;
  }
  return true;
}

/** What is in `a` and not in `b`, as disjoint boxes, dimension by dimension (semantics.md section 4). */
export function subtractBox(a: Box, b: Box, space: Space): readonly Box[] {
  if (!overlap(a, b, space)) return [a];
  const parts: Box[] = [];
  const current = new Map(a);
  for (const [name, dimension] of b) {
    const own = current.get(name) ?? wholeOf(dimension);
    for (const part of subtractDimension(own, dimension)) {
      space.budget.spend(current.size);
      if (!isEmptyDimension(part, space.strings, space.budget)) parts.push(new Map(current).set(name, part));
    }
    current.set(name, intersectDimensions(own, dimension));
  }
  return parts;
}

/** What is in `a` and in none of `others`. */
export function subtractAll(a: Box, others: readonly Box[], space: Space): readonly Box[] {
  let rest: readonly Box[] = [a];
  for (const other of others) {
    if (rest.length === 0) return rest;
    space.budget.spend(rest.length);
    rest = rest.flatMap((box) => subtractBox(box, other, space));
  }
  return rest;
}

/**
 * Fewer boxes for the same requests: boxes that differ in nothing but their resources become one. Splitting a statement
 * or merging two is then no difference at all.
 */
export function mergeBoxes(boxes: readonly Box[], space: Space): readonly Box[] {
  const groups = new Map<string, Box[]>();
  const result: Box[] = [];
  for (const box of boxes) {
    const dimension = box.get(RESOURCE);
    const plain =
      dimension?.kind === 'one' &&
      dimension.present?.kind === 'strings' &&
      dimension.present.strings.within.length === 1 &&
      dimension.present.strings.without.length === 0;
    if (!plain) {
      result.push(box);
      continue;
    }
    const key = keyWithout(box, RESOURCE);
    putInto(groups, key, box);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    if (group.length === 1) result.push(first);
    else {
      const unions = group.flatMap((box) => withinOf(box));
      const all = space.strings.union(unions.flatMap((one) => space.strings.patternsOf(one)));
      result.push(new Map(first).set(RESOURCE, resources(all)));
    }
  }
  return result;
}

/** The dimension of resources that lie in one union of patterns. */
export function resources(union: number): Dimension {
  return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [union], without: [] } } };
}

function withinOf(box: Box): readonly number[] {
  const dimension = box.get(RESOURCE);
  return dimension?.kind === 'one' && dimension.present?.kind === 'strings' ? dimension.present.strings.within : [];
}

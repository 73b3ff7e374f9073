import type { Branch } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import { onceOf, onceOfEach } from '../../located/once.ts';
import { writtenText } from '../../located/value.ts';
import { type Box, intersectBoxes, RESOURCE, resources, type Space } from '../region/box.ts';
import { type Dimension, intersectDimensions } from '../region/dimension.ts';
import { patternOf } from '../region/pattern.ts';
import type { Strings } from '../region/strings.ts';
import { type Presence, withVariables } from '../region/variables.ts';
import type { Held } from '../statements/policies.ts';
import type { Condition, Statement, Text, TextList } from '../statements/statement.ts';
import { partsOf } from './condition-formula.ts';
import { alternativesOf } from './conditions.ts';
import { presenceOf } from './holder.ts';
import type { KeyPlan } from './key-plan.ts';
import { type KeyedCases, keyedDimension, testDimension } from './keyed-cases.ts';
import { PRINCIPAL, principalDimension, principalOf } from './principals.ts';
import { tagConditions } from './tag-keys.ts';

/** A statement as the requests that it matches, whatever their action. */
export interface Compiled {
  /** Equal for statements that say the same in the same words, under one plan: they have the same boxes. */
  readonly id: number;
  readonly held: Held;
  /** One of them has to contain a request. */
  readonly boxes: readonly Box[];
  /** Equal for statements that match the same requests of the actions that they match. */
  readonly key: string;
}

/** What says which requests a statement matches, whatever their action: equal for statements with the same boxes under one plan. */
export function keyOfScope({ statement, variables, when }: Held, plan: KeyPlan, principals: boolean): string {
  const own =
    plan.twins.size === 0
      ? keyOfStatement(statement, principals)
      : keyOfParts(statement, principals, tagConditions(statement, plan.twins));
  return `${own}\n${keyOfBranches(when)}\n${variables}`;
}

const keyOfStatement = onceOfEach((statement: Statement, principals: boolean) =>
  keyOfParts(statement, principals, statement.conditions),
);

function keyOfParts(statement: Statement, principals: boolean, conditions: readonly Condition[]): string {
  const { resources: list, principals: who } = statement;
  return JSON.stringify([
    list ? [list.not, list.items.map(keyOfPieces)] : null,
    principals && who ? [who.not, who.entries.map(({ type, value }) => [type, keyOfPieces(value)])] : null,
    conditions.map(({ operator, key, values }) => [operator, key, values.map(keyOfPieces)]),
  ]);
}

/** Equal for the same branches in the same order. */
export const keyOfBranches = onceOf((when: readonly Branch[]): string =>
  JSON.stringify(when.map(({ condition, option, of }) => [condition, option, of])),
);

/** What a text says, as it is compared: equal for equal words. */
export function keyOfPieces({ pieces }: Text): readonly unknown[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.name, piece.kind ?? '']));
}

/** The cases in which branches are taken, together. */
export function boxesOfBranches(when: readonly Branch[], plan: KeyPlan, space: Space): readonly Box[] {
  let boxes: readonly Box[] = [new Map()];
  for (const branch of when) {
    const alternatives = branchAlternatives(branch, plan.cases);
    const fits = boxes.length * alternatives.length <= limits.policy.branches;
    boxes = intersected(boxes, fits ? alternatives : [[branchDimension(branch)]], space);
  }
  return boxes;
}

/**
 * The requests that a statement matches: resources, principals where they are asked for, conditions, branches.
 * @param branches what its branches come to
 */
export function boxesOf(
  held: Held,
  branches: readonly Box[],
  plan: KeyPlan,
  principals: boolean,
  space: Space,
): readonly Box[] {
  const { statement } = held;
  const start = new Map<string, Dimension>();
  const presence = held.variables ? presenceOf(plan.holder) : undefined;
  start.set(RESOURCE, resourceDimension(statement.resources, presence, space.strings));
  if (principals) start.set(PRINCIPAL, principalDimension(statement.principals, plan, space.strings));
  let boxes: readonly Box[] = branches.flatMap((branch) => intersectBoxes(start, branch, space) ?? []);
  for (const condition of tagConditions(statement, plan.twins)) {
    const asked = principals ? principalOf(condition, space.strings) : undefined;
    const alternatives = asked
      ? [[[PRINCIPAL, asked] as const]]
      : alternativesOf(condition, plan, held.variables, space.strings);
    boxes = intersected(boxes, alternatives, space);
  }
  return boxes;
}

function intersected(
  boxes: readonly Box[],
  alternatives: readonly (readonly (readonly [string, Dimension])[])[],
  space: Space,
): readonly Box[] {
  return boxes.flatMap((box) =>
    alternatives.flatMap((alternative) => intersectBoxes(box, new Map(alternative), space) ?? []),
  );
}

/** A branch as the things that have to be so, in one way or another. */
function branchAlternatives(branch: Branch, cases: KeyedCases): readonly (readonly (readonly [string, Dimension])[])[] {
  const keyed = keyedDimension(branch, cases);
  if (keyed) return [[keyed]];
  const parts = partsOf(branch) ?? (branch.of === 2 ? [new Map([[branch.condition, branch.option === 0]])] : undefined);
  if (!parts) return [[branchDimension(branch)]];
  return parts.map((truths) => {
    const all = new Map<string, Dimension>();
    for (const [condition, holds] of truths) {
      const [name, dimension] =
        testDimension(condition, holds, cases) ?? branchDimension({ condition, option: holds ? 0 : 1, of: 2 });
      const known = all.get(name);
      all.set(name, known ? intersectDimensions(known, dimension) : dimension);
    }
    return [...all];
  });
}

function resourceDimension(list: TextList | undefined, presence: Presence | undefined, strings: Strings): Dimension {
  if (!list) return resources(strings.any);
  const options = { wildcards: 'glob', fold: false, variables: presence !== undefined } as const;
  const texts = list.items.flatMap(({ pieces }) => (presence ? withVariables(pieces, presence) : [pieces]));
  const union = strings.union(texts.map((pieces) => patternOf(pieces, options, strings.symbols)));
  if (!list.not) return resources(union);
  return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [], without: [union] } } };
}

const MAX_OPTIONS = limits.policy.options;

function branchDimension(branch: Branch): readonly [string, Dimension] {
  if (branch.of > MAX_OPTIONS)
    return [`when:${branch.condition}/${branch.of}#${branch.option}`, { kind: 'branch', mask: 1, of: 2 }];
  return [`when:${branch.condition}/${branch.of}`, { kind: 'branch', mask: 2 ** branch.option, of: branch.of }];
}

/** The patterns of a list as a reader would write them. */
export function writtenList(list: TextList | undefined): readonly string[] {
  return list ? list.items.map((item) => writtenText(item.pieces)) : [];
}

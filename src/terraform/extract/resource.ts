import type { Cases } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import { propertyOf } from '../../located/tree.ts';
import { knownText, type Origins, type Value } from '../../located/value.ts';
import { choiceOf } from '../evaluate/choices.ts';
import { isRefused } from '../evaluate/refusals.ts';

/** What has attributes: a resource, or a nested block of one. */
export interface Attributes {
  /** Where it is shown. */
  readonly at: Span;
  /** False when it exists only under a condition that is not known. */
  readonly always: boolean;
  /** When that is, where it is known. */
  readonly when?: Cases;
  /** An attribute's value; undefined when it is not set, or null. */
  get(attribute: string): Value | undefined;
  /** The nested blocks of a type. */
  blocks(type: string): readonly Attributes[];
  /** The attributes and nested blocks that source sets, by their names; undefined where only a plan is known. */
  readonly written?: Written;
}

export interface Written {
  readonly attributes: readonly string[];
  readonly blocks: readonly string[];
  /** Whether one of them may name a permission or have a policy in it, told without evaluating it. */
  mayName?(part: string): boolean;
}

/** One instance of a resource or data source, as the front-ends for source and for plans both have it. */
export interface Resource extends Attributes {
  /** `aws_iam_role`; `data.aws_iam_policy` for a data source. */
  readonly type: string;
  /** The modules it stands in, with the final dot: `module.chat["a"].`; '' in the root. */
  readonly module: string;
  /** The calls of the modules it stands in, the innermost first. */
  readonly calledAt: Origins;
  /** The places that make this instance exist: its key, or the number of instances. */
  readonly madeBy: Origins;
  /** Without the instance: `module.chat["a"].aws_iam_role.exec`. */
  readonly block: string;
  /** `["key"]`, `[0]`, or ''. */
  readonly suffix: string;
  /** Set where several blocks declare the same address, which Terraform refuses. */
  readonly copy?: Copy | undefined;
  /** The account of its own provider, where that is another than the usual one's. */
  readonly account?: string;
}

/** Which of the blocks of one address a resource is of, from 0 on, and how many there are. */
export interface Copy {
  readonly number: number;
  readonly of: number;
}

/** The full address of an instance. */
export const addressOf = ({ block, suffix }: Resource): string => `${block}${suffix}`;

/** A list's items, or the one value that stands for a list. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value.kind === 'null') return [];
  return value.kind === 'list' ? value.items : [value];
}

/**
 * The items of a list in each case in which it is another one: an item that some cases lack is null in these. A value that is
 * no list in any case stands for one.
 */
export function itemsInEachCase(value: Value | undefined): readonly Value[] {
  if (value?.kind !== 'choice' || !value.options.some(mayBeList)) return itemsOf(value);
  const { condition, origins } = value;
  const lists = value.options.map((option) => (isRefused(option) ? [] : byKey(itemsInEachCase(option))));
  const keys = new Set(lists.flatMap((list) => [...new Map(list).keys()]));
  if (keys.size * lists.length > limits.terraform.valueParts) return [value];
  const items = lists.map((list) => new Map(list));
  return [...keys].map((key) => {
    const options = items.map((list): Value => list.get(key) ?? { kind: 'null', origins });
    return choiceOf(condition, options, origins);
  });
}

function mayBeList(value: Value): boolean {
  return value.kind === 'list' || (value.kind === 'choice' && value.options.some(mayBeList));
}

/** Items by what they are, where that is known, else by their place in the list. */
function byKey(items: readonly Value[]): readonly (readonly [string, Value])[] {
  return items.map((item, at) => [`${knownText(item) ?? `#${at}`}`, item]);
}

/** An entry of an object value in each case in which it is another one; undefined where no case has it. */
export function memberInEachCase(value: Value, key: string): Value | undefined {
  if (value.kind !== 'choice') return memberOf(value, key);
  const options = value.options.map((option) => (isRefused(option) ? undefined : memberInEachCase(option, key)));
  if (options.every((option) => option === undefined)) return undefined;
  const { condition, origins } = value;
  return choiceOf(
    condition,
    options.map((option): Value => option ?? { kind: 'null', origins }),
    origins,
  );
}

/** An entry of an object value; undefined for anything else, and for null. */
export function memberOf(value: Value, key: string): Value | undefined {
  const found = propertyOf(value, key);
  return found?.kind === 'null' ? undefined : found;
}

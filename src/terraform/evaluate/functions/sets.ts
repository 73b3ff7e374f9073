import type { ListValue, Value } from '../../../located/value.ts';
import { equal } from '../equality.ts';
import { isScalar, partly, standsForMany } from '../open-lists.ts';
import { EvaluationError } from '../run.ts';
import { convertTo } from '../typing/conversion.ts';
import { identity, setOrder } from '../typing/set-order.ts';
import { any, set, typeOf } from '../typing/type.ts';
import { unified } from '../typing/unification.ts';
import { define, type Implementation, listOf, listResult, type TerraformFunction } from './function.ts';

/** What a set operation keeps of two sets, and whether some of it may be missing. */
interface Kept {
  readonly items: readonly Value[];
  readonly partial: boolean;
}

/** A set operation over sets of one type; of elements that are not known it may not be known whether they are kept. */
function combined(keep: (first: readonly Value[], second: ListValue) => Kept): Implementation {
  return (args, call) => {
    const type = unified(args.map((arg) => typeOf(arg)));
    if (!type) throw new EvaluationError('the sets must have types that can be the same');
    const [first, ...others] = args.map((arg) => listOf(convertTo(arg, type)));
    let result: Kept = { items: first?.items ?? [], partial: first?.partial ?? false };
    for (const next of others) {
      const { items, partial } = keep(result.items, next);
      result = { items, partial: result.partial || partial };
    }
    const set = listResult(setOrder(result.items), call, 'set');
    return result.partial ? partly(set) : set;
  };
}

/** Whether an element is in a set; undefined where that is not known. */
function membership({ items, partial }: ListValue): (wanted: Value) => boolean | undefined {
  const known = new Set(items.map(identity));
  const open = items.filter((item) => !isScalar(item));
  return (wanted) => {
    if (known.has(identity(wanted)) && items.some((item) => equal(item, wanted) === true))
      return partial ? undefined : true;
    const others = isScalar(wanted) ? open : items;
    return others.some((item) => standsForMany(item) || equal(item, wanted) !== false) ? undefined : false;
  };
}

/** The elements of a first set without those of which it is known that they are in a second one, or that they are not. */
function without(dropped: boolean): (first: readonly Value[], second: ListValue) => Kept {
  return (first, second) => {
    const has = membership(second);
    const found = first.map((item) => ({ item, isIn: has(item) }));
    const items = found.flatMap(({ item, isIn }) => (isIn === dropped ? [] : [item]));
    return { items, partial: found.some(({ isIn }) => isIn === undefined) };
  };
}

/** Every combination of elements, the last set's changing fastest; sets make a set, anything else a list. */
const setProduct: Implementation = (args, call) => {
  if (args.length < 2) throw new EvaluationError('setproduct needs at least two sets');
  const lists = args.map((arg) => {
    const collection = listOf(arg);
    const type = unified(collection.items.map((item) => typeOf(item)));
    if (!type) throw new EvaluationError('the elements of a set must have types that can be the same');
    return collection.items.map((item) => convertTo(item, type));
  });
  const count = lists.reduce((product, items) => product * items.length, 1);
  call.scope.run.elements(count * lists.length);
  let rows: (readonly Value[])[] = [[]];
  for (const items of lists) rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  const anySet = args.some((arg) => arg.kind === 'list' && arg.form === 'set');
  const tuples = rows.map((row) => listResult(row, call));
  return anySet ? listResult(setOrder(tuples), call, 'set') : listResult(tuples, call, 'list');
};

/** All elements; each of a set that is not known stands for any number of them. */
const union: Implementation = (args, call) => {
  const sets = args.map(
    (arg): Value =>
      arg.kind === 'unknown' && args.some(({ kind }) => kind === 'list')
        ? listResult([{ ...arg, name: `${arg.name}[*]` }], call, 'set')
        : arg,
  );
  return combined((first, { items, partial = false }) => ({ items: [...first, ...items], partial }))(sets, call);
};

const twoSets = (apply: Implementation): TerraformFunction => define([set(any)], apply, { rest: set(any) });

export const setFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['setunion', twoSets(union)],
  ['setintersection', twoSets(combined(without(false)))],
  ['setsubtract', define([set(any), set(any)], combined(without(true)))],
  ['setproduct', define([], setProduct, { rest: any })],
]);

import type { Value } from '../../../located/value.ts';
import { equal } from '../equality.ts';
import { EvaluationError } from '../run.ts';
import { convertTo } from '../typing/conversion.ts';
import { identity, setOrder } from '../typing/set-order.ts';
import { any, set, typeOf } from '../typing/type.ts';
import { unified } from '../typing/unification.ts';
import { define, type Implementation, listOf, listResult, type TerraformFunction } from './function.ts';

/** A set operation over sets of one type; elements that are not known are equal to none but themselves. */
function combined(keep: (first: readonly Value[], second: readonly Value[]) => readonly Value[]): Implementation {
  return (args, call) => {
    const type = unified(args.map((arg) => typeOf(arg)));
    if (!type) throw new EvaluationError('the sets must have types that can be the same');
    const [first, ...others] = args.map((arg) => listOf(convertTo(arg, type)).items);
    const result = others.reduce((before, next) => keep(before, next), first ?? []);
    return listResult(setOrder(result), call, 'set');
  };
}

/** Whether an element is surely in a set. */
function membership(items: readonly Value[]): (wanted: Value) => boolean {
  const known = new Set(items.map(identity));
  return (wanted) => known.has(identity(wanted)) && items.some((item) => equal(item, wanted) === true);
}

const intersection = (first: readonly Value[], second: readonly Value[]): readonly Value[] =>
  first.filter(membership(second));

const difference = (first: readonly Value[], second: readonly Value[]): readonly Value[] => {
  const has = membership(second);
  return first.filter((item) => !has(item));
};

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

const twoSets = (apply: Implementation): TerraformFunction => define([set(any)], apply, { rest: set(any) });

export const setFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['setunion', twoSets(combined((first, second) => [...first, ...second]))],
  ['setintersection', twoSets(combined(intersection))],
  ['setsubtract', define([set(any), set(any)], combined(difference))],
  ['setproduct', define([], setProduct, { rest: any })],
]);

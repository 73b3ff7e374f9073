import { byText } from '../../../located/order.ts';
import type { Entry, Value } from '../../../located/value.ts';
import { boolOf, numberOf } from '../conversions.ts';
import { describe } from '../describe.ts';
import { equal } from '../equality.ts';
import { EvaluationError } from '../run.ts';
import { distinctItems } from './collections.ts';
import {
  argument,
  boolResult,
  type CallSite,
  listOf,
  listResult,
  numberResult,
  objectOf,
  objectResult,
  type TerraformFunction,
} from './function.ts';

/** A set is a list of distinct elements in Terraform's order: strings by their code units. */
export function setItems(items: readonly Value[], call: CallSite): readonly Value[] {
  const distinct = distinctItems(items, call);
  if (!distinct.every((item) => item.kind === 'string')) return distinct;
  return [...distinct].sort((a, b) => byText(describe(a), describe(b)));
}

const toSet: TerraformFunction = (args, call) => {
  const value = argument(args, 0, call);
  if (value.kind === 'null' || value.kind === 'unknown') return value;
  return { ...listResult(setItems(listOf(value).items, call), call), origins: value.origins };
};

const toList: TerraformFunction = (args, call) => {
  const value = argument(args, 0, call);
  return value.kind === 'null' || value.kind === 'unknown' ? value : listOf(value);
};

const toMap: TerraformFunction = (args, call) => {
  const value = argument(args, 0, call);
  return value.kind === 'null' || value.kind === 'unknown' ? value : objectOf(value);
};

function has(items: readonly Value[], wanted: Value): boolean {
  return items.some((item) => equal(item, wanted) === true);
}

/** A set operation over two or more sets; elements that are not known are equal to none but themselves. */
function combined(keep: (first: readonly Value[], second: readonly Value[]) => readonly Value[]): TerraformFunction {
  return (args, call) => {
    const [first, ...others] = args.map((arg) => listOf(arg).items);
    const result = others.reduce((before, next) => keep(before, next), first ?? []);
    return listResult(setItems(result, call), call);
  };
}

const setProduct: TerraformFunction = (args, call) => {
  const lists = args.map((arg) => listOf(arg).items);
  if (lists.length < 2) throw new EvaluationError('setproduct needs at least two sets');
  call.scope.run.elements(lists.reduce((product, items) => product * items.length, 1));
  let rows: (readonly Value[])[] = [[]];
  for (const items of lists) rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  return listResult(
    rows.map((row) => listResult(row, call)),
    call,
  );
};

function scalar(convert: (value: Value) => number | boolean): TerraformFunction {
  return (args, call) => {
    const value = argument(args, 0, call);
    if (value.kind === 'null' || value.kind === 'unknown') return value;
    const result = convert(value);
    return typeof result === 'number' ? numberResult(result, args, call) : boolResult(result, args, call);
  };
}

/** `map("k", v, …)` of Terraform before 0.15. */
const legacyMap: TerraformFunction = (args, call) => {
  const entries: Entry[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [key, value] = [argument(args, i, call), argument(args, i + 1, call)];
    const name = describe(key);
    entries.push({ key: name.startsWith('"') ? String(JSON.parse(name)) : name, keySpan: call.span, value });
  }
  return objectResult(entries, call);
};

export const setFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['toset', toSet],
  ['tolist', toList],
  ['tomap', toMap],
  ['tonumber', scalar(numberOf)],
  ['tobool', scalar(boolOf)],
  ['setunion', combined((first, second) => [...first, ...second])],
  ['setintersection', combined((first, second) => first.filter((item) => has(second, item)))],
  ['setsubtract', combined((first, second) => first.filter((item) => !has(second, item)))],
  [
    'setsymmetricdifference',
    combined((first, second) => [
      ...first.filter((item) => !has(second, item)),
      ...second.filter((item) => !has(first, item)),
    ]),
  ],
  ['setproduct', setProduct],
  ['map', legacyMap],
  // Marks do not change what a value is.
  ['sensitive', (args, call) => argument(args, 0, call)],
  ['nonsensitive', (args, call) => argument(args, 0, call)],
  ['ephemeralasnull', (args, call) => argument(args, 0, call)],
  ['issensitive', (args, call) => boolResult(false, args, call)],
]);

import { byText } from '../../../located/order.ts';
import type { Entry, Value } from '../../../located/value.ts';
import { choiceOf } from '../choices.ts';
import { boolOf, numberOf, textOf, unfit } from '../conversions.ts';
import { describe, describeCall } from '../describe.ts';
import { equal } from '../equality.ts';
import { elementsOf } from '../iteration.ts';
import { joined, partOf } from '../origins.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { elementOf, keyText } from '../steps.ts';
import {
  argument,
  boolResult,
  type CallSite,
  integerOf,
  listOf,
  listResult,
  numberResult,
  objectOf,
  objectResult,
  type TerraformFunction,
} from './function.ts';
import { graphemes } from './strings.ts';

/** Lists that are not known take part as one element that stands for theirs, so that the known ones are not lost. */
const concat: TerraformFunction = (args, call) => {
  const items: Value[] = [];
  for (const arg of args) {
    if (arg.kind === 'list') items.push(...arg.items.map((item) => partOf(item, arg)));
    else if (arg.kind === 'unknown') items.push({ ...arg, name: `${arg.name}[*]` });
    else throw unfit(arg, 'a list');
    call.scope.run.elements(items.length);
  }
  return { ...listResult(items, call), origins: joined([call.span], ...args.map((arg) => arg.origins)) };
};

const flatten: TerraformFunction = (args, call) => {
  const items: Value[] = [];
  const add = (value: Value, depth: number): void => {
    if (depth > 100) throw new EvaluationError('the list is nested too deeply', 'limit');
    if (value.kind === 'list') for (const item of value.items) add(partOf(item, value), depth + 1);
    else items.push(value);
    call.scope.run.elements(items.length);
  };
  const list = argument(args, 0, call);
  if (list.kind === 'unknown') return { ...list, name: describeCall('flatten', [list]) };
  add(listOf(list), 0);
  return { ...listResult(items, call), origins: joined([call.span], list.origins) };
};

/** Later objects win; of an unknown object, an attribute of its own name stays as unknown rest. */
const merge: TerraformFunction = (args, call) => {
  const entries = new Map<string, Entry>();
  let open: string | undefined;
  for (const arg of args) {
    if (arg.kind === 'null') continue;
    if (arg.kind === 'unknown') open = describeCall('merge', args);
    else {
      const object = objectOf(arg);
      if (object.open !== undefined) open = object.open;
      for (const entry of object.entries) {
        entries.delete(entry.key);
        entries.set(entry.key, entry);
      }
    }
  }
  const origins = joined([call.span], ...args.map((arg) => arg.origins));
  const merged = { ...objectResult([...entries.values()], call), origins };
  return open === undefined ? merged : { kind: 'object', entries: [...entries.values()], origins, open };
};

const lookup: TerraformFunction = (args, call) => {
  const map = argument(args, 0, call);
  const key = argument(args, 1, call);
  const fallback = args[2];
  if (map.kind === 'object') {
    const found = map.entries.find((entry) => entry.key === keyText(key));
    if (found) return partOf(found.value, map);
    const keyIsKnown = key.kind === 'string' && key.pieces.every((piece) => typeof piece === 'string');
    if (map.open === undefined && keyIsKnown && fallback) return fallback;
    if (map.open === undefined && keyIsKnown) throw new EvaluationError(`there is no key "${keyText(key)}"`);
    const candidates = [...map.entries.map((entry) => entry.value), ...(fallback ? [fallback] : [])];
    if (map.open === undefined && candidates.length > 0 && candidates.length <= 64) {
      return choiceOf(describeCall('lookup', [map, key]), candidates, [call.span]);
    }
  } else if (map.kind !== 'unknown') throw unfit(map, 'a map');
  const unknown: Value = {
    kind: 'unknown',
    name: describeCall('lookup', [map, key]),
    reason: map.kind === 'unknown' ? map.reason : 'unresolved-reference',
    origins: joined(map.origins, [call.span]),
  };
  return fallback ? choiceOf(unknown.name, [unknown, fallback], [call.span]) : unknown;
};

const element: TerraformFunction = (args, call) => {
  const list = argument(args, 0, call);
  const index = argument(args, 1, call);
  if (list.kind !== 'list' || index.kind === 'unknown') return elementOf(list, index, call.span);
  if (list.items.length === 0) throw new EvaluationError('the list is empty');
  const at = integerOf(index) % list.items.length;
  const item = list.items[at < 0 ? at + list.items.length : at];
  return item ? partOf(item, list) : elementOf(list, index, call.span);
};

const keys: TerraformFunction = (args, call) => {
  const map = objectOf(argument(args, 0, call));
  if (map.open !== undefined) throw new NotKnown('unresolved-reference');
  return listResult(
    elementsOf(map).map(({ key }) => key),
    call,
  );
};

const values: TerraformFunction = (args, call) => {
  const map = argument(args, 0, call);
  if (map.kind === 'unknown') return listResult([{ ...map, name: `${map.name}[*]` }], call);
  return listResult(
    elementsOf(objectOf(map)).map(({ value }) => value),
    call,
  );
};

const length: TerraformFunction = (args, call) => {
  const value = argument(args, 0, call);
  if (value.kind === 'list') return numberResult(value.items.length, args, call);
  if (value.kind === 'object' && value.open === undefined) return numberResult(value.entries.length, args, call);
  if (value.kind === 'object') throw new NotKnown('unresolved-reference');
  return numberResult(graphemes(textOf(value)).length, args, call);
};

const contains: TerraformFunction = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const wanted = argument(args, 1, call);
  const results = list.items.map((item) => equal(item, wanted));
  if (results.includes(true)) return boolResult(true, args, call);
  if (results.includes(undefined)) throw new NotKnown('unresolved-reference');
  return boolResult(false, args, call);
};

/** The items without those that are surely equal to an earlier one. */
export function distinctItems(items: readonly Value[], call: CallSite): readonly Value[] {
  const seen = new Set<string>();
  const kept: Value[] = [];
  for (const item of items) {
    if (item.kind === 'list' || item.kind === 'object' || item.kind === 'choice') {
      if (kept.length < 500 && kept.some((known) => equal(known, item) === true)) continue;
    } else {
      const name = `${item.kind}:${describe(item)}`;
      if (seen.has(name)) continue;
      seen.add(name);
    }
    kept.push(item);
  }
  call.scope.run.elements(kept.length);
  return kept;
}

const compact: TerraformFunction = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const kept = list.items.filter(
    (item) => item.kind !== 'null' && !(item.kind === 'string' && item.pieces.join('') === ''),
  );
  return listResult(
    kept.map((item) => partOf(item, list)),
    call,
  );
};

const coalesce: TerraformFunction = (args, call) => {
  const candidates: Value[] = [];
  for (const arg of args) {
    if (arg.kind === 'null' || (arg.kind === 'string' && arg.pieces.length === 0)) continue;
    candidates.push(arg);
    if (arg.kind !== 'unknown') break;
  }
  const [first, ...others] = candidates;
  if (!first) throw new EvaluationError('no argument has a value');
  return others.length === 0 ? first : choiceOf(describeCall('coalesce', candidates), candidates, [call.span]);
};

const coalesceList: TerraformFunction = (args, call) => {
  const found = args.find((arg) => arg.kind === 'unknown' || (arg.kind === 'list' && arg.items.length > 0));
  if (!found) throw new EvaluationError('no list has elements');
  if (found.kind !== 'unknown') return found;
  return choiceOf(
    describeCall(call.name, args),
    args.filter((arg) => arg.kind !== 'null'),
    [call.span],
  );
};

const zipmap: TerraformFunction = (args, call) => {
  const [names, items] = [listOf(argument(args, 0, call)), listOf(argument(args, 1, call))];
  if (names.items.length !== items.items.length) throw new EvaluationError('the lists differ in length');
  const entries = new Map<string, Entry>();
  for (const [i, name] of names.items.entries()) {
    const value = items.items[i];
    if (value) entries.set(keyText(name), { key: keyText(name), keySpan: name.origins[0] ?? call.span, value });
  }
  return objectResult([...entries.values()], call);
};

const sort: TerraformFunction = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const texts = list.items.map((item) => ({ item, text: keyText(item) }));
  return listResult(
    texts.sort((a, b) => byText(a.text, b.text)).map(({ item }) => item),
    call,
  );
};

const slice: TerraformFunction = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const [from, to] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
  if (from < 0 || to > list.items.length || from > to) throw new EvaluationError('the indices are outside of the list');
  return listResult(
    list.items.slice(from, to).map((item) => partOf(item, list)),
    call,
  );
};

const chunklist: TerraformFunction = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const size = integerOf(argument(args, 1, call));
  if (size < 0) throw new EvaluationError('a size must not be negative');
  const step = size === 0 ? Math.max(1, list.items.length) : size;
  const chunks: Value[] = [];
  for (let i = 0; i < list.items.length; i += step) chunks.push(listResult(list.items.slice(i, i + step), call));
  return listResult(chunks, call);
};

const one: TerraformFunction = (args, call) => {
  const list = argument(args, 0, call);
  if (list.kind === 'null') return list;
  const { items } = listOf(list);
  if (items.length > 1) throw new EvaluationError('the list has more than one element');
  return items[0] ? partOf(items[0], list) : { kind: 'null', origins: [call.span] };
};

const range: TerraformFunction = (args, call) => {
  const numbers = args.map(numberOf);
  const [from, to] = numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
  const step = numbers[2] ?? (from <= to ? 1 : -1);
  if (step === 0 || (to - from) * step < 0) throw new EvaluationError('the step does not lead to the limit');
  const count = Math.ceil((to - from) / step);
  call.scope.run.elements(count);
  return listResult(
    Array.from({ length: count }, (_, i) => numberResult(from + i * step, args, call)),
    call,
  );
};

const transpose: TerraformFunction = (args, call) => {
  const lists = new Map<string, Value[]>();
  for (const { key, value } of elementsOf(objectOf(argument(args, 0, call)))) {
    for (const item of listOf(value).items) {
      const name = keyText(item);
      lists.set(name, [...(lists.get(name) ?? []), key]);
    }
  }
  const names = [...lists.keys()].sort(byText);
  return objectResult(
    names.map((key) => ({ key, keySpan: call.span, value: listResult(lists.get(key) ?? [], call) })),
    call,
  );
};

const matchkeys: TerraformFunction = (args, call) => {
  const [items, names, wanted] = [0, 1, 2].map((i) => listOf(argument(args, i, call)));
  if (!items || !names || !wanted || items.items.length !== names.items.length)
    throw new EvaluationError('the lists differ in length');
  const kept = items.items.filter((_, i) => {
    const name = names.items[i];
    return name !== undefined && wanted.items.some((item) => equal(item, name) !== false);
  });
  return listResult(kept, call);
};

const index: TerraformFunction = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const wanted = argument(args, 1, call);
  const results = list.items.map((item) => equal(item, wanted));
  const at = results.indexOf(true);
  if (at < 0 && results.includes(undefined)) throw new NotKnown('unresolved-reference');
  if (at < 0) throw new EvaluationError('the list has no such element');
  return numberResult(at, args, call);
};

const quantifier = (all: boolean): TerraformFunction => {
  return (args, call) => {
    const results = listOf(argument(args, 0, call)).items.map((item) =>
      item.kind === 'unknown' ? undefined : boolOf(item),
    );
    if (results.includes(!all)) return boolResult(!all, args, call);
    if (results.includes(undefined)) throw new NotKnown('unresolved-reference');
    return boolResult(all, args, call);
  };
};

export const collectionFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['concat', concat],
  ['flatten', flatten],
  ['merge', merge],
  ['lookup', lookup],
  ['element', element],
  ['keys', keys],
  ['values', values],
  ['length', length],
  ['contains', contains],
  ['distinct', (args, call) => listResult(distinctItems(listOf(argument(args, 0, call)).items, call), call)],
  ['compact', compact],
  ['coalesce', coalesce],
  ['coalescelist', coalesceList],
  ['zipmap', zipmap],
  ['sort', sort],
  ['reverse', (args, call) => listResult(listOf(argument(args, 0, call)).items.toReversed(), call)],
  ['slice', slice],
  ['chunklist', chunklist],
  ['one', one],
  ['range', range],
  ['transpose', transpose],
  ['matchkeys', matchkeys],
  ['index', index],
  ['alltrue', quantifier(true)],
  ['anytrue', quantifier(false)],
  ['list', (args, call) => listResult(args, call)],
]);

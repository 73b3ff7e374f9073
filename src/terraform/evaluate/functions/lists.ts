import { type Branch, valueIn } from '../../../grants/cases.ts';
import { limits } from '../../../limits.ts';
import { byText } from '../../../located/order.ts';
import { type ChoiceValue, knownText, type NumberValue, type Value } from '../../../located/value.ts';
import { choiceOf } from '../choices.ts';
import { textOf, unfit } from '../conversions.ts';
import { describeCall } from '../describe.ts';
import { equal } from '../equality.ts';
import { calculated, compared } from '../numbers/arithmetic.ts';
import { numberConverted } from '../numbers/conversion.ts';
import { isOneOf } from '../one-of.ts';
import { isPartial, mayCollapse, openFrom, partly, standsForMany } from '../open-lists.ts';
import { joined, partOf } from '../origins.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { elementOf, keyText } from '../steps.ts';
import { convertTo } from '../typing/conversion.ts';
import { identity } from '../typing/set-order.ts';
import { any, list, number, string, typeOf } from '../typing/type.ts';
import { unified } from '../typing/unification.ts';
import {
  argument,
  boolResult,
  type CallSite,
  define,
  type Implementation,
  integerOf,
  listOf,
  listResult,
  numberResult,
  orNull,
  sequenceOf,
  type TerraformFunction,
} from './function.ts';
import { graphemes } from './text-parts.ts';

/** What comparing two elements counts for. */
const costOfComparison = 8;

const longestRange = limits.terraform.rangeLength;

/** Lists that are not known take part as one element that stands for theirs, so that the known ones are not lost. */
const concat: Implementation = (args, call) => {
  const items: Value[] = [];
  for (const arg of args) {
    if (arg.kind === 'unknown') items.push({ ...arg, name: `${arg.name}[*]` });
    else items.push(...sequenceOf(arg).items.map((item) => partOf(item, arg)));
    call.scope.run.elements(items.length);
  }
  const origins = joined([call.span], ...args.map((arg) => arg.origins));
  const tuple: Value = { ...listResult(items, call), origins };
  const allLists = args.every((arg) => arg.kind === 'list' && arg.form === 'list');
  return allLists && unified(items.map((item) => typeOf(item))) ? convertTo(tuple, list(any)) : tuple;
};

/**
 * Of lists that are there in more combinations of cases than are taken one by one: each element is there in the cases of its
 * own list, and how many there are is not known.
 */
const concatOfMany: Implementation = (args, call) => {
  const items: Value[] = [];
  const add = (value: Value, when: readonly Branch[]): void => {
    if (when.length > limits.terraform.nestedLists) throw new NotKnown('limit');
    if (value.kind === 'choice')
      value.options.forEach((option, at) => {
        add(option, [...when, { condition: value.condition, option: at, of: value.options.length }]);
      });
    else if (value.kind === 'list' && value.form !== 'set')
      items.push(...value.items.map((item) => valueIn(partOf(item, value), [when])));
    // in the other cases, Terraform refuses the call
    else if (value.kind === 'unknown' && !value.refused)
      items.push(valueIn({ ...value, name: `${value.name}[*]` }, [when]));
    call.scope.run.elements(items.length);
  };
  for (const arg of args) add(arg, []);
  return partly({ ...listResult(items, call), origins: joined([call.span], ...args.map((arg) => arg.origins)) });
};

const flatten: Implementation = (args, call) => {
  const items: Value[] = [];
  let open = false;
  const add = (value: Value, depth: number): void => {
    if (depth > limits.terraform.nestedLists) throw new NotKnown('limit');
    if (value.kind === 'list') for (const item of value.items) add(partOf(item, value), depth + 1);
    else if (value.kind === 'choice' && value.options.some(mayBeList))
      for (const [at, option] of value.options.entries()) {
        const from = items.length;
        add(option, depth + 1);
        for (const [i, item] of items.slice(from).entries()) items[from + i] = inOption(value, at, item);
      }
    // What is not known is most likely a list, too.
    else items.push(value.kind === 'unknown' ? { ...value, name: `${value.name}[*]` } : value);
    // a choice that was not taken apart may be of lists of different lengths
    if (isPartial(value) || value.kind === 'choice') open = true;
    call.scope.run.elements(items.length);
  };
  const value = argument(args, 0, call);
  if (value.kind === 'unknown') return { ...value, name: describeCall('flatten', [value]) };
  add(listOf(value), 0);
  const flat = { ...listResult(items, call), origins: joined([call.span], value.origins) };
  return open ? partly(flat) : flat;
};

function mayBeList(value: Value): boolean {
  return value.kind === 'choice' ? value.options.some(mayBeList) : value.kind === 'list';
}

/** A value that is there where a choice has one of its options, and null elsewhere. */
function inOption({ condition, options, origins }: ChoiceValue, option: number, value: Value): Value {
  const nothing: Value = { kind: 'null', origins };
  return choiceOf(
    condition,
    options.map((_, at) => (at === option ? value : nothing)),
    origins,
  );
}

const element: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  const index = argument(args, 1, call);
  if (value.kind !== 'list' || index.kind === 'unknown') {
    if (value.kind !== 'list' && value.kind !== 'unknown') throw unfit(value, 'a list');
    return elementOf(value, index, call.span);
  }
  const { items } = sequenceOf(value);
  if (items.length === 0) throw new EvaluationError('the list is empty');
  if (openFrom(value) !== undefined) return elementOf(value, index, call.span);
  const at = integerOf(index) % items.length;
  const item = items[at < 0 ? at + items.length : at];
  return item ? partOf(item, value) : elementOf(value, index, call.span);
};

const length: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  if (value.kind === 'list') {
    const unsure = value.form === 'set' && value.items.some((item) => item.kind === 'unknown');
    if (unsure || openFrom(value) !== undefined) throw new NotKnown('unresolved-reference');
    return numberResult(value.items.length, args, call);
  }
  if (value.kind === 'object' && value.open === undefined && !isPartial(value))
    return numberResult(value.entries.length, args, call);
  if (value.kind === 'object') throw new NotKnown('unresolved-reference');
  if (value.kind === 'number' || value.kind === 'bool') throw unfit(value, 'a string or a collection');
  return numberResult(graphemes(textOf(value)).length, args, call);
};

const contains: Implementation = (args, call) => {
  const list = listOf(argument(args, 0, call));
  const { items } = list;
  const wanted = argument(args, 1, call);
  try {
    const found = among(wanted, items, call);
    // an element that is there is the cause, not the list around it
    return boolResult(found !== undefined, found ? [partOf(found, list), wanted] : args, call);
  } catch (failure) {
    const texts = items.flatMap((item) => knownText(item) ?? []);
    // what is not known is one of them: a test of each
    const name = texts.length === items.length ? isOneOf(wanted, texts) : undefined;
    if (!(failure instanceof NotKnown) || name === undefined) throw failure;
    const origins = joined(...args.map((arg) => arg.origins), [call.span]);
    return { kind: 'unknown', name, reason: failure.reason, origins };
  }
};

/** The items without those that are surely equal to an earlier one. */
const distinct: Implementation = (args, call) => {
  const value = listOf(argument(args, 0, call));
  const kept = new Map<string, Value>();
  for (const item of value.items) if (!kept.has(identity(item))) kept.set(identity(item), partOf(item, value));
  const result = listResult([...kept.values()], call, 'list');
  return mayCollapse(result.items) ? partly(result) : result;
};

const compact: Implementation = (args, call) => {
  const value = listOf(argument(args, 0, call));
  const kept = value.items.filter(
    (item) => item.kind !== 'null' && !(item.kind === 'string' && item.pieces.every((piece) => piece === '')),
  );
  const result = listResult(
    kept.map((item) => partOf(item, value)),
    call,
    'list',
  );
  return kept.some(mayBeNothing) ? partly(result) : result;
};

/** Whether a value may turn out to be null or an empty string. */
function mayBeNothing(value: Value): boolean {
  if (value.kind === 'choice') return true;
  return value.kind === 'string' ? value.pieces.every((piece) => typeof piece !== 'string') : value.kind === 'unknown';
}

const coalesceList: Implementation = (args, call) => {
  if (args.length === 0) throw new EvaluationError('coalescelist needs an argument');
  for (const arg of args) if (arg.kind !== 'unknown' && arg.kind !== 'null') sequenceOf(arg);
  const found = args.filter((arg) => arg.kind === 'unknown' || (arg.kind === 'list' && arg.items.length > 0));
  const sure = found.findIndex(
    (arg) => arg.kind === 'list' && !arg.partial && arg.items.some((item) => !standsForMany(item)),
  );
  const [first, ...others] = sure < 0 ? found : found.slice(0, sure + 1);
  if (!first) throw new EvaluationError('no list has elements');
  if (others.length === 0) return first;
  return choiceOf(describeCall(call.name, args), [first, ...others], [call.span]);
};

const sort: Implementation = (args, call) => {
  const { items } = listOf(argument(args, 0, call));
  if (items.some((item) => item.kind === 'null')) throw new EvaluationError('null cannot be sorted');
  const texts = items.map((item) => ({ item, text: keyText(item) }));
  const sorted = listResult(
    texts.sort((a, b) => byText(a.text, b.text)).map(({ item }) => item),
    call,
    'list',
  );
  return items.every((item) => knownText(item) !== undefined) ? sorted : partly(sorted);
};

const reverse: Implementation = (args, call) => {
  const value = listOf(argument(args, 0, call));
  return listResult(value.items.toReversed(), call, value.form && 'list');
};

const slice: Implementation = (args, call) => {
  const value = sequenceOf(argument(args, 0, call));
  const [from, to] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
  if (from < 0 || to > value.items.length || from > to)
    throw new EvaluationError('the indices are outside of the list');
  return listResult(
    value.items.slice(from, to).map((item) => partOf(item, value)),
    call,
    value.form && 'list',
  );
};

const chunklist: Implementation = (args, call) => {
  const { items } = listOf(argument(args, 0, call));
  const size = integerOf(argument(args, 1, call));
  if (size < 0) throw new EvaluationError('a size must not be negative');
  const step = size === 0 ? Math.max(1, items.length) : size;
  const chunks: Value[] = [];
  for (let i = 0; i < items.length; i += step) chunks.push(listResult(items.slice(i, i + step), call, 'list'));
  return listResult(chunks, call, 'list');
};

const one: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  const list = listOf(value);
  const { items } = list;
  const nothing: Value = { kind: 'null', origins: [call.span] };
  if (openFrom(list) !== undefined) {
    // each that may be there is the only one where it is
    const found = items.slice(0, limits.terraform.indexCandidates).map((item) => partOf(item, value));
    return choiceOf(describeCall(call.name, args), [...found, nothing], [call.span]);
  }
  if (items.length > 1) throw new EvaluationError('the list has more than one element');
  return items[0] ? partOf(items[0], value) : { kind: 'null', origins: [call.span] };
};

const range: Implementation = (args, call) => {
  const { run } = call.scope;
  const whole = (value: number): NumberValue => ({ kind: 'number', value, origins: [call.span] });
  const [first = whole(0), second, third] = args.map(numberConverted);
  const [from, to] = second ? [first, second] : [whole(0), first];
  const step = third ?? whole(compared(from, to, run) <= 0 ? 1 : -1);
  const upwards = Math.sign(step.value);
  if (upwards === 0 || compared(to, from, run) * upwards < 0) {
    throw new EvaluationError('the step does not lead to the limit');
  }
  const items: Value[] = [];
  let at: NumberValue = { ...from, origins: [call.span] };
  while (compared(at, to, run) * upwards < 0) {
    if (items.length >= longestRange) throw new EvaluationError('a range has at most 1024 numbers', 'limit');
    items.push(at);
    at = calculated('+', at, step, [call.span], run);
  }
  run.elements(items.length);
  return listResult(items, call, 'list');
};

const index: Implementation = (args, call) => {
  const { items } = sequenceOf(argument(args, 0, call));
  const wanted = argument(args, 1, call);
  call.scope.run.produce(items.length * costOfComparison);
  for (const [i, item] of items.entries()) {
    const same = equal(item, wanted);
    if (same === undefined) throw new NotKnown('unresolved-reference');
    if (same) return numberResult(i, args, call);
  }
  throw new EvaluationError('the list does not have the element');
};

const matchkeys: Implementation = (args, call) => {
  const [values, keys, wanted] = [0, 1, 2].map((i) => listOf(argument(args, i, call)).items);
  if (!values || !keys || !wanted) throw new EvaluationError('matchkeys needs three lists');
  if (values.length !== keys.length) throw new EvaluationError('the lists differ in length');
  const type = unified([...keys, ...wanted].map((item) => typeOf(item)));
  if (!type) throw new EvaluationError('the keys and the searched ones must be of one type');
  const sought = wanted.map((item) => convertTo(item, type));
  const texts = new Set(sought.map(identity));
  const kept = values.filter((_, i) => {
    const key = convertTo(keys[i] ?? argument(args, 1, call), type);
    return texts.has(identity(key)) || among(key, sought, call) !== undefined;
  });
  return listResult(kept, call, 'list');
};

/** The element of a list that equals a value, where one does; NotKnown where only what is not known can tell. */
function among(wanted: Value, items: readonly Value[], call: CallSite): Value | undefined {
  call.scope.run.produce(items.length * costOfComparison);
  const results = items.map((item) => equal(item, wanted));
  const at = results.indexOf(true);
  if (at >= 0) return items[at];
  if (results.includes(undefined)) throw new NotKnown('unresolved-reference');
  return undefined;
}

/** The sum of numbers in 512 bits. */
const sum: Implementation = (args, call) => {
  const { items } = listOf(argument(args, 0, call));
  const origins = joined(...items.map((item) => item.origins), [call.span]);
  const [first, ...others] = items.map(numberConverted);
  if (!first) throw new EvaluationError('the list is empty');
  const total = others.reduce((sum, item) => calculated('+', sum, item, origins, call.scope.run), first);
  return { ...total, origins };
};

export const listFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['concat', define([], concat, { rest: any, ofMany: concatOfMany })],
  ['flatten', define([any], flatten, { items: true })],
  ['element', define([any, number], element)],
  ['length', define([any], length)],
  ['contains', define([any, any], contains, { items: true })],
  ['distinct', define([list(any)], distinct, { items: true })],
  ['compact', define([list(string)], compact, { items: true })],
  ['coalescelist', define([], coalesceList, { rest: orNull(any) })],
  ['sort', define([list(string)], sort, { items: true })],
  ['reverse', define([any], reverse)],
  ['slice', define([any, number, number], slice)],
  ['chunklist', define([list(any), number], chunklist)],
  ['one', define([any], one)],
  ['range', define([number, number, number], range, { optional: 2 })],
  ['index', define([any, any], index, { items: true })],
  ['matchkeys', define([list(any), list(any), list(any)], matchkeys)],
  ['sum', define([any], sum, { items: true })],
  // `list(…)` of Terraform before 0.12.
  ['list', define([], (args, call) => listResult(args, call), { rest: any })],
]);

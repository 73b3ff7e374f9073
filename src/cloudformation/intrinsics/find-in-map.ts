import { limits } from '../../limits.ts';
import { abridged } from '../../located/digest.ts';
import { byText } from '../../located/order.ts';
import { choiceOf, propertyOf, valueAt } from '../../located/tree.ts';
import { type Entry, handedOn, knownText, type ObjectValue, type Value } from '../../located/value.ts';
import { allowedTexts, isByDefault } from '../parameters/parameters.ts';
import { knownScalar } from '../parameters/scalars.ts';
import { referredBy } from '../referred-by.ts';
import { note, placeOf, type Scope, unknown } from '../scope.ts';
import { describe } from './describe.ts';
import { type Evaluate, type Intrinsic, undetermined } from './intrinsic.ts';

const maxMapped = limits.cloudformation.mapped;

/** `Fn::FindInMap: [map, key, key, { DefaultValue }]`. */
export const findInMap: Intrinsic = (argument, _call, written, scope, evaluate) => {
  const [map, first, second, extra] = argument.kind === 'list' ? argument.items : [];
  const mapValue = map && evaluate(map, scope);
  const fallback = propertyOf(extra, 'DefaultValue');
  const name = mapValue && knownText(mapValue);
  if (name === undefined || !first || !second) {
    scope.run.passedOver.take(fallback);
    return undetermined(written, scope);
  }
  const guard = `mapping ${describe(argument, scope)}`;
  if (scope.resolving.includes(guard)) {
    note(scope.run, {
      reason: 'cycle',
      message: `The mapping ${name} refers to itself.`,
      at: placeOf(written, scope),
      remedy: 'Write the value out in the mapping.',
    });
    return undetermined(written, scope);
  }
  const inner = { ...scope, resolving: [...scope.resolving, guard] };
  const keys = [first, second].map((key) => keyIn(key, scope, evaluate));
  return (
    lookUpByDefault({ name, keys, fallback, written }, inner, evaluate) ??
    lookUp({ name, keys: keys.map(({ value }) => value), fallback, written }, inner, evaluate)
  );
};

/** A key, evaluated; with the parameter whose default it is, where whoever deploys the template may give another one. */
interface Key {
  readonly value: Value;
  readonly parameter?: string;
}

function keyIn(written: Value, scope: Scope, evaluate: Evaluate): Key {
  const value = evaluate(written, scope);
  const parameter = referredBy(written);
  const isOpen = parameter !== undefined && knownScalar(value) !== undefined && isByDefault(parameter, scope);
  return { value, ...(isOpen && { parameter }) };
}

/**
 * What stands under the default of a parameter, and under each other key of the mapping that the parameter may be, in one case each:
 * they are told apart by the default, too, so that another default is another question. Undefined where there is only one.
 */
function lookUpByDefault(
  lookup: Omit<Lookup, 'keys'> & { readonly keys: readonly Key[] },
  scope: Scope,
  evaluate: Evaluate,
): Value | undefined {
  if (!lookup.keys.some(({ parameter }) => parameter !== undefined)) return undefined;
  const mapping = valueAt(scope.template.root, 'Mappings', lookup.name);
  const rows = entriesOfObject(mapping);
  const among = lookup.keys.map(({ parameter }, level) => {
    if (parameter === undefined) return undefined;
    const names = level === 0 ? rows : rows.flatMap(({ value }) => entriesOfObject(value));
    const allowed = allowedTexts(parameter, scope);
    return new Set(names.map(({ key }) => key).filter((key) => allowed?.has(key) ?? true));
  });
  const keys = lookup.keys.map(({ value, parameter }, level): Value | undefined => {
    const text = knownScalar(value) ?? '';
    const names = among[level];
    if (parameter === undefined || !names) return value;
    if (!names.has(text) || names.size < 2) return undefined;
    return unknown(`${scope.template.prefix}${parameter} (${text} by default)`, 'unresolved-variable', value.origins);
  });
  const cases = among.reduce((product, names) => product * (names?.size ?? 1), 1);
  if (cases > maxMapped || keys.some((key) => key === undefined)) return undefined;
  const found = lookUp({ ...lookup, among, keys: keys.flatMap((key) => key ?? []) }, scope, evaluate);
  if (found.kind !== 'choice') return found;
  // another default is what to point at where nothing before it changes
  const defaults = lookup.keys.flatMap(({ value, parameter }) => (parameter === undefined ? [] : value.origins));
  return { ...found, options: found.options.map((option) => defaults.reduce(handedOn, option)) };
}

interface Lookup {
  readonly name: string;
  /** The keys of both levels, evaluated. */
  readonly keys: readonly Value[];
  /** Which keys of each level may be meant at all, where that is known. */
  readonly among?: readonly (ReadonlySet<string> | undefined)[];
  readonly fallback: Value | undefined;
  readonly written: ObjectValue;
}

/** What stands under the keys; where one is not known, one case for each that the mapping has, and one for every other with a default. */
function lookUp(lookup: Lookup, scope: Scope, evaluate: Evaluate): Value {
  const { name, keys, among = [], fallback, written } = lookup;
  const { passedOver } = scope.run;
  const mapping = propertyOf(propertyOf(scope.template.root, 'Mappings'), name);
  const [rows, ...levels] = keys.map(knownScalar);
  // in one order, whatever order the mapping has them in
  const cases = levels
    .reduce(
      (found, key, level) => found.flatMap(({ names, value }) => casesUnder(value, key, names, among[level + 1])),
      casesUnder(mapping, rows, [], among[0]),
    )
    .toSorted((a, b) => byText(keyOf(a), keyOf(b)));
  const isKnown = keys.every((key) => knownScalar(key) !== undefined);
  const present = cases.flatMap(({ value }) => (value ? [value] : []));
  if (isKnown && present.length > 0) passedOver.pass(fallback);
  else passedOver.take(fallback);
  const otherwise = fallback && evaluate(fallback, scope);
  if (isKnown || present.length === 0) {
    const [only] = present;
    passedOver.take(only);
    if (only) return handedOn(evaluate(only, scope), placeOf(written, scope));
    return otherwise ?? undetermined(written, scope);
  }
  if (cases.length > maxMapped) return undetermined(written, scope);
  const [first] = present;
  // without a default, a deployment whose key the mapping lacks fails: any value does for that case
  const absent = otherwise ?? (first && evaluate(first, scope)) ?? undetermined(written, scope);
  const found = cases.map(({ value }) => (value ? evaluate(value, scope) : absent));
  const options = otherwise ? [...found, otherwise] : found;
  const [value, ...others] = options;
  const isOne = value && new Set(options.map((one) => describe(one, scope))).size === 1;
  const [taken, ...equal] = present;
  // what says the same as the row that is taken is compared with it
  for (const one of isOne ? equal : []) passedOver.pass(one);
  for (const one of isOne ? [taken] : present) passedOver.take(one);
  if (isOne) return handedOn(alsoFrom(value, others), placeOf(written, scope));
  return choiceOf(labelOf(keys, cases.map(keyOf), scope), options, written.origins);
}

/**
 * The condition of a lookup: the keys that are not known, and what the mapping has for them, in the words in which cases of the
 * same keys are decided together, in whichever mappings and in whatever order they are (policy/decision/keyed-cases.ts).
 */
function labelOf(keys: readonly Value[], names: readonly string[], scope: Scope): string {
  const open = keys.filter((key) => knownScalar(key) === undefined).map((key) => describe(key, scope));
  return abridged(`${open.join('/')} of ${JSON.stringify(names)}`, limits.policy.conditionLength);
}

const entriesOfObject = (value: Value | undefined): readonly Entry[] => (value?.kind === 'object' ? value.entries : []);

/** What stands under some keys: the names of those that are not known, and the value, undefined where nothing does. */
interface Case {
  readonly names: readonly string[];
  readonly value: Value | undefined;
}

const keyOf = ({ names }: Case): string => names.map((name) => name.replace(/[%/]/g, encodeURIComponent)).join('/');

/** What stands under a key, or under every key when it is not known. */
function casesUnder(
  value: Value | undefined,
  key: string | undefined,
  names: readonly string[],
  among: ReadonlySet<string> | undefined,
): readonly Case[] {
  if (key !== undefined) return [{ names, value: propertyOf(value, key) }];
  const entries = entriesOfObject(value).filter((entry) => among?.has(entry.key) ?? true);
  // of keys that are written twice, the last one counts
  const last = new Map(entries.map((entry) => [entry.key, entry.value]));
  return last.size === 0
    ? [{ names, value: undefined }]
    : [...last].map(([name, inner]) => ({ names: [...names, name], value: inner }));
}

/** A value, each part of which comes from the same part of equal ones, too: each of their places is read. */
function alsoFrom(value: Value, others: readonly Value[]): Value {
  const origins = [...new Set([value, ...others].flatMap((one) => one.origins))];
  if (value.kind === 'list') {
    const lists = others.flatMap((one) => (one.kind === 'list' ? [one.items] : []));
    const items = value.items.map((item, at) =>
      alsoFrom(
        item,
        lists.flatMap((list) => list[at] ?? []),
      ),
    );
    return { ...value, items, origins };
  }
  if (value.kind === 'object') {
    const entries = value.entries.map((entry) => ({
      ...entry,
      value: alsoFrom(
        entry.value,
        others.flatMap((one) => propertyOf(one, entry.key) ?? []),
      ),
    }));
    return { ...value, entries, origins };
  }
  return { ...value, origins };
}

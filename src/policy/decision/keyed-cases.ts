import type { Branch } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import { shownName } from '../../located/defined-name.ts';
import { onceOf } from '../../located/once.ts';
import { byText } from '../../located/order.ts';
import type { Dimension } from '../region/dimension.ts';
import { partsOf, type Truths } from './condition-formula.ts';
import { passes, type TextTest, textTestOf, textTestWords, waysToPass } from './text-tests.ts';

/** What may be one of several keys, and which of them some case or test tells apart. */
export interface Keyed {
  readonly keys: readonly string[];
  /** What else is asked of it. */
  readonly tests: readonly TextTest[];
  /** What any other text may pass of these tests, each way as a mask; without tests that is one way, to pass none. */
  readonly others: readonly number[];
  /** Which of the keys it may be, the last bits for any other, as maps say in which it is looked up; undefined when it may be any. */
  readonly possible: number | undefined;
}

/** What cases turn on that are one for each key of a map, and what several texts are compared with, by its name. */
export type KeyedCases = ReadonlyMap<string, Keyed>;

/** The most keys that a mask has room for, beside the bit for any other. */
const MOST = limits.policy.options - 1;

/** What the branches of all statements of a comparison look up in maps; which keys are possible is for head to say. */
export function keyedCases(base: readonly Branch[], head: readonly Branch[]): KeyedCases {
  const branches = [...base, ...head];
  const atHead = new Set(head);
  const looked = new Map<string, { readonly keys: Set<string>; readonly possible: Set<string> }>();
  for (const branch of branches) {
    const lookup = lookupOf(branch);
    if (!lookup) continue;
    const known = looked.get(lookup.name) ?? { keys: new Set(), possible: new Set() };
    looked.set(lookup.name, known);
    for (const key of lookup.keys) {
      known.keys.add(key);
      if (!lookup.hasOther && atHead.has(branch)) known.possible.add(key);
    }
  }
  // and what else asks whether it is some text: it is one text at most, whatever asks
  const asked = new Map<string, { readonly keys: Set<string>; readonly tests: Map<string, TextTest> }>();
  for (const branch of new Map(branches.map((one) => [`${one.of} ${one.condition}`, one])).values())
    for (const { name, key, test } of testsIn(branch)) {
      const known = asked.get(name) ?? { keys: new Set(), tests: new Map() };
      asked.set(name, known);
      if (key !== undefined) known.keys.add(key);
      if (test) known.tests.set(`${test.kind} ${test.part}`, test);
    }
  for (const [name, { keys, tests }] of asked) {
    const known = looked.get(name);
    if (known) for (const key of keys) known.keys.add(key);
    else if (keys.size + tests.size > 1) looked.set(name, { keys, possible: new Set() });
  }
  return new Map(
    [...looked].flatMap(([name, { keys, possible }]) => {
      if (keys.size > MOST) return [];
      const inOrder = [...keys].sort(byText);
      const mask = inOrder.reduce((sum, key, at) => sum + (possible.has(key) ? 2 ** at : 0), 0);
      const told = testsTold([...(asked.get(name)?.tests.values() ?? [])], keys.size);
      return [[name, { keys: inOrder, ...told, possible: mask === 0 ? undefined : mask }] as const];
    }),
  );
}

/** The tests where there is room for the ways in which any other text may pass them; none where they are too many. */
function testsTold(tests: readonly TextTest[], keys: number): Pick<Keyed, 'tests' | 'others'> {
  const others = waysToPass(tests);
  return others && keys + others.length <= MOST + 1 ? { tests, others } : { tests: [], others: [0] };
}

/** A case for a key as the dimension of what is looked up; undefined for a branch of another kind. */
export function keyedDimension(branch: Branch, cases: KeyedCases): readonly [string, Dimension] | undefined {
  const lookup = lookupOf(branch);
  const keyed = lookup && cases.get(lookup.name);
  if (!keyed) return undefined;
  const key = lookup.keys[branch.option];
  const mask = key === undefined ? allBut(keyed, lookup.keys) : bitOf(keyed, key);
  return dimensionOf(lookup.name, keyed, mask);
}

/** A test whether something is some text, or is not, as the dimension of what cases for each key turn on. */
export function testDimension(
  condition: string,
  holds: boolean,
  cases: KeyedCases,
): readonly [string, Dimension] | undefined {
  if (cases.size === 0) return undefined;
  const ofText = textTestOf(condition);
  const tested = ofText && cases.get(ofText.name);
  if (ofText && tested) {
    const at = tested.tests.findIndex(({ kind, part }) => kind === ofText.kind && part === ofText.part);
    return at < 0 ? undefined : dimensionOf(ofText.name, tested, maskOf(tested, at, holds));
  }
  const test = testOf(condition);
  const keyed = test && cases.get(test.name);
  if (!keyed?.keys.includes(test?.key ?? '')) return undefined;
  return test && dimensionOf(test.name, keyed, holds ? bitOf(keyed, test.key) : allBut(keyed, [test.key]));
}

/** What passes a test of a text, or does not: those of the keys, and the ways of other texts. */
function maskOf({ keys, tests, others }: Keyed, at: number, holds: boolean): number {
  const test = tests[at];
  const ways = [...keys.map((key) => test !== undefined && passes(key, test)), ...others.map((way) => isIn(way, at))];
  return ways.reduce((sum, isSo, bit) => sum + (isSo === holds ? 2 ** bit : 0), 0);
}

const isIn = (mask: number, bit: number): boolean => Math.floor(mask / 2 ** bit) % 2 === 1;

/** What may be looked up at all, where maps without another value say so: a deployment with any other key is refused. */
export function possibleKeys(cases: KeyedCases): readonly (readonly [string, Dimension])[] {
  return [...cases].flatMap(([name, keyed]) =>
    keyed.possible === undefined ? [] : [dimensionOf(name, keyed, keyed.possible)],
  );
}

function dimensionOf(name: string, keyed: Keyed, mask: number): readonly [string, Dimension] {
  return [`when:${name}`, { kind: 'branch', mask, of: keyed.keys.length + keyed.others.length }];
}

function bitOf({ keys }: Keyed, key: string): number {
  return 2 ** keys.indexOf(key);
}

function allBut(keyed: Keyed, keys: readonly string[]): number {
  return 2 ** (keyed.keys.length + keyed.others.length) - 1 - keys.reduce((sum, key) => sum + bitOf(keyed, key), 0);
}

function simple({ condition, option, of }: Branch): Truths {
  return of === 2 ? new Map([[condition, option === 0]]) : new Map();
}

/** The texts that a branch compares something with, and the tests of them. */
const testsIn = onceOf((branch: Branch) =>
  (partsOf(branch) ?? [simple(branch)]).flatMap((truths) =>
    [...truths.keys()].flatMap((name): readonly Asked[] => {
      const test = textTestOf(name);
      if (test) return [{ name: test.name, test }];
      const one = testOf(name);
      return one ? [one] : [];
    }),
  ),
);

/** What is asked of something that may be some text. */
interface Asked {
  readonly name: string;
  readonly key?: string;
  readonly test?: TextTest;
}

/** `var.env of ["dev","prod"]`: a case for each key, and one more where there is a value for any other. */
const lookupOf = onceOf(({ condition, of }: Branch) => {
  const at = condition.lastIndexOf(' of ["');
  if (at <= 0 || !condition.endsWith('"]')) return undefined;
  const keys = textsIn(condition.slice(at + ' of '.length));
  if (!keys || (keys.length !== of && keys.length !== of - 1)) return undefined;
  return { name: condition.slice(0, at), keys, hasOther: keys.length < of };
});

/** A case of what is looked up in words: `var.env is prod`; undefined for a branch of another kind. */
export function lookupWords(branch: Branch): string | undefined {
  const lookup = lookupOf(branch);
  const key = lookup?.keys[branch.option];
  if (!lookup) return undefined;
  return key === undefined ? noneOf(lookup.name, lookup.keys) : oneOf(lookup.name, [key]);
}

/** Whether something is some text, in words: `var.env is not prod`; undefined for another condition. */
export function testWords(condition: string, holds: boolean): string | undefined {
  const ofText = textTestOf(condition);
  if (ofText) return textTestWords(ofText, holds);
  const test = testOf(condition);
  return test && (holds ? oneOf : noneOf)(test.name, [test.key]);
}

/** What a mask says of a dimension of keyed cases: `var.env is dev or prod`; undefined for another dimension. */
export function keyedWords(dimension: string, mask: number, cases: KeyedCases): string | undefined {
  const name = dimension.slice('when:'.length);
  const keyed = dimension.startsWith('when:') ? cases.get(name) : undefined;
  if (!keyed) return undefined;
  const ways = keyed.others.map((_, at) => isIn(mask, keyed.keys.length + at));
  const isOther = ways.includes(true);
  if (isOther && ways.includes(false)) {
    // of the tests, the one that is nearest
    const isSo = (holds: boolean) => keyed.tests.find((_, at) => (mask & ~maskOf(keyed, at, holds)) === 0);
    const [passed, failed] = [isSo(true), isSo(false)];
    const test = passed ?? failed;
    return test && textTestWords(test, passed !== undefined);
  }
  const keys = keyed.keys.filter((_, at) => isIn(mask, at) !== isOther);
  return keys.length === 0 ? undefined : (isOther ? noneOf : oneOf)(name, keys);
}

const SHOWN_KEYS = 3;

const oneOf = (name: string, keys: readonly string[]): string => `${name} is ${listed(keys, 'or')}`;
function noneOf(name: string, keys: readonly string[]): string {
  if (keys.length === 1) return `${name} is not ${listed(keys, 'or')}`;
  return keys.length === 2 ? `${name} is neither ${listed(keys, 'nor')}` : `${name} is none of ${listed(keys, 'and')}`;
}

function listed(keys: readonly string[], word: string): string {
  const shown = keys.slice(0, SHOWN_KEYS).map(keyWords);
  const more = keys.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}` : (all[0] ?? '');
}

const keyWords = (key: string): string => shownName(key).replace(/\s+/g, ' ') || '""';

/** `var.env == "prod"`. */
function testOf(condition: string): { readonly name: string; readonly key: string } | undefined {
  const at = condition.indexOf(' == "');
  if (at <= 0) return undefined;
  const [key, ...others] = textsIn(`[${condition.slice(at + ' == '.length)}]`) ?? [];
  return key === undefined || others.length > 0 ? undefined : { name: condition.slice(0, at), key };
}

function textsIn(json: string): readonly string[] | undefined {
  try {
    const texts: unknown = JSON.parse(json);
    return Array.isArray(texts) && texts.every((text) => typeof text === 'string') ? texts : undefined;
  } catch {
    return undefined;
  }
}

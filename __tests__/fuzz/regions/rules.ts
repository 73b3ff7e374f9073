import { type Box, intersectBoxes, RESOURCE, resources, type Space } from '../../../src/policy/region/box.ts';
import type { Dimension, ValueSet } from '../../../src/policy/region/dimension.ts';
import { after, before, complement, type Intervals } from '../../../src/policy/region/intervals.ts';
import { patternOf } from '../../../src/policy/region/pattern.ts';

/**
 * What a box asks of one dimension, as an input writes it: `a text in x*|y` is about box a. A dimension's first letter
 * says of what kind it is: numbers, several values, a branch, text without regard to case, else text.
 */
export interface Rule {
  readonly dimension: string;
  readonly kind: 'one' | 'number' | 'many' | 'branch';
  readonly fold: boolean;
  /** `in`, `out` of the patterns or the range; `some` and `all` for several values. */
  readonly test: 'in' | 'out' | 'some' | 'all';
  /** Absence fulfils it, too. */
  readonly ifExists: boolean;
  readonly patterns: readonly string[];
}

/** The options of a branch. */
export const OPTIONS = 3;

const kinds: Readonly<Record<string, Rule['kind']>> = { n: 'number', m: 'many', b: 'branch' };

/** The rules of an input by box; lines that are none are left out. */
export function rulesOf(text: string): ReadonlyMap<string, readonly Rule[]> {
  const boxes = new Map<string, Rule[]>();
  for (const line of text.split('\n').slice(0, 24)) {
    const [, box = '', dimension = '', test, ifExists, rest = ''] =
      /^([a-d]) (\w{1,20}) (in|out|some|all)(\?)? (.{0,200})$/.exec(line) ?? [];
    if (test !== 'in' && test !== 'out' && test !== 'some' && test !== 'all') continue;
    const kind = kinds[dimension.charAt(0)] ?? 'one';
    const rule: Rule = {
      dimension,
      kind,
      fold: dimension.startsWith('f'),
      test:
        kind === 'many'
          ? test === 'all' || test === 'out'
            ? 'all'
            : 'some'
          : test === 'all' || test === 'out'
            ? 'out'
            : 'in',
      ifExists: ifExists !== undefined && dimension !== RESOURCE,
      patterns: rest.split('|').slice(0, 12),
    };
    boxes.set(box, [...(boxes.get(box) ?? []), rule]);
  }
  return boxes;
}

/** The range of `in 1 5`: from 1 up to and with 5. */
export function rangeOf({ patterns }: Rule): readonly [number, number] {
  const [from = 0, to = from] = (patterns[0] ?? '').split(' ').map(Number).filter(Number.isFinite);
  return [from, to];
}

/** The options that a branch admits, as a mask. */
export function maskOf({ patterns, test }: Rule): number {
  const mask = Number.parseInt(patterns[0] ?? '', 10) & (2 ** OPTIONS - 1);
  return test === 'out' ? ~mask & (2 ** OPTIONS - 1) : mask;
}

/** The box of some rules: everything, and then of it what each rule admits. Undefined when that is empty. */
export function boxOf(rules: readonly Rule[], space: Space): Box | undefined {
  let box: Box | undefined = new Map([[RESOURCE, resources(space.strings.any)]]);
  for (const rule of rules)
    box = box && intersectBoxes(box, new Map([[rule.dimension, dimensionOf(rule, space)]]), space);
  return box;
}

function dimensionOf(rule: Rule, space: Space): Dimension {
  if (rule.kind === 'branch') return { kind: 'branch', mask: maskOf(rule), of: OPTIONS };
  const set = rule.kind === 'number' ? numbers(rule) : strings(rule, space);
  if (rule.kind !== 'many') return { kind: 'one', absent: rule.ifExists, present: set };
  return { kind: 'many', all: rule.test === 'all' ? [set] : [], some: rule.test === 'some' ? [set] : [] };
}

function numbers(rule: Rule): ValueSet {
  const [from, to] = rangeOf(rule);
  const intervals: Intervals = from <= to ? [{ from: before(from), to: after(to) }] : [];
  return { kind: 'ordered', intervals: rule.test === 'out' ? complement(intervals) : intervals };
}

function strings(rule: Rule, space: Space): ValueSet {
  const options = { wildcards: 'glob', fold: rule.fold, variables: false } as const;
  const union = space.strings.union(rule.patterns.map((text) => patternOf([text], options, space.strings.symbols)));
  const negated = rule.test === 'out';
  return { kind: 'strings', strings: { within: negated ? [] : [union], without: negated ? [union] : [] } };
}

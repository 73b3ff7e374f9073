import { type Box, RESOURCE, type Space } from '../../../src/policy/region/box.ts';
import { type Dimension, intersectSets, isEmptySet, type ValueSet } from '../../../src/policy/region/dimension.ts';
import { memberOf } from '../../../src/policy/region/intervals.ts';
import { maskOf, OPTIONS, type Rule, rangeOf } from './rules.ts';

/** The values of each dimension in one request; none: the dimension is absent. */
export type Request = ReadonlyMap<string, readonly (string | number)[]>;

/** Whether a request fulfils rules, from their texts alone: it shares no code with what it judges. */
export function fulfils(request: Request, rules: readonly Rule[]): boolean {
  return rules.every((rule) => {
    const values = request.get(rule.dimension) ?? [];
    const matches = (value: string | number): boolean => {
      if (typeof value === 'number') {
        const [from, to] = rangeOf(rule);
        return from <= value && value <= to;
      }
      return rule.patterns.some((pattern) => matchesGlob(pattern, value, rule.fold));
    };
    if (rule.kind === 'branch') return (maskOf(rule) & (1 << Number(values[0] ?? 0))) !== 0;
    if (rule.kind === 'many') return rule.test === 'all' ? values.every(matches) : values.some(matches);
    const [value] = values;
    return value === undefined ? rule.ifExists : matches(value) === (rule.test === 'in');
  });
}

/** Whether `*` and `?` make a text of a pattern: a table of which prefixes match. */
export function matchesGlob(pattern: string, text: string, fold: boolean): boolean {
  const lower = (one: string): string => (fold && /[A-Z]/.test(one) ? one.toLowerCase() : one);
  let row = Array.from({ length: text.length + 1 }, (_, i) => i === 0);
  for (let p = 0; p < pattern.length; p++) {
    const one = pattern.charAt(p);
    const next = row.map(() => false);
    for (let i = 0; i <= text.length; i++) {
      if (one === '*') next[i] = row[i] === true || (i > 0 && next[i - 1] === true);
      else if (i > 0) next[i] = row[i - 1] === true && (one === '?' || lower(one) === lower(text.charAt(i - 1)));
    }
    row = next;
  }
  return row[text.length] === true;
}

/** A request out of a box that is not empty. */
export function requestIn(box: Box, space: Space): Request {
  const request = new Map<string, readonly (string | number)[]>();
  for (const [name, dimension] of box) request.set(name, valuesIn(dimension, space));
  return request;
}

function valuesIn(dimension: Dimension, space: Space): (string | number)[] {
  if (dimension.kind === 'branch') return [Math.log2(dimension.mask & -dimension.mask)];
  if (dimension.kind === 'many') {
    const all = dimension.all.reduce<ValueSet | undefined>((a, b) => (a ? intersectSets(a, b) : b), undefined);
    return dimension.some.flatMap((one) => valueIn(all ? intersectSets(all, one) : one, space));
  }
  const { present } = dimension;
  return present && !isEmptySet(present, space.strings, space.budget) ? valueIn(present, space) : [];
}

function valueIn(set: ValueSet, space: Space): (string | number)[] {
  if (set.kind === 'ordered') return [Number(memberOf(set.intervals))];
  const word = space.strings.shortest(set.strings, space.budget);
  return word ? [space.strings.textOf(word)] : [];
}

/** Requests near the edges of some rules: what their patterns match at least, and with a letter for each wildcard. */
export function requestsNear(rules: readonly Rule[]): readonly Request[] {
  const values = new Map<string, (string | number)[][]>([[RESOURCE, [['x']]]]);
  for (const rule of rules) {
    const found = values.get(rule.dimension) ?? (rule.dimension === RESOURCE ? [] : [[]]);
    if (rule.kind === 'branch') for (let option = 0; option < OPTIONS; option++) found.push([option]);
    else if (rule.kind === 'number') for (const value of rangeOf(rule)) found.push([value], [value - 0.5], [value + 1]);
    else
      for (const pattern of rule.patterns)
        found.push([pattern.replace(/\*/g, '').replace(/\?/g, 'x')], [pattern.replace(/[*?]/g, 'z').toUpperCase()]);
    values.set(rule.dimension, found);
  }
  const most = Math.min(24, Math.max(...[...values.values()].map(({ length }) => length)));
  return Array.from(
    { length: most },
    (_, i) =>
      new Map([...values].map(([name, found], j) => [name, found[(i * (j + 1) + (i >> 2)) % found.length] ?? []])),
  );
}

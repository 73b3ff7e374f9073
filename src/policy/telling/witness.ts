import { onceOf } from '../../located/once.ts';
import { servicePrefix } from '../../located/service-prefix.ts';
import { subjectOfAtom } from '../decision/conditions.ts';
import type { KeyPlan } from '../decision/key-plan.ts';
import { keyedWords, possibleKeys } from '../decision/keyed-cases.ts';
import { writtenValue } from '../decision/ordered-values.ts';
import { PRINCIPAL, writtenPrincipalArn } from '../decision/principals.ts';
import { type Box, RESOURCE, type Space } from '../region/box.ts';
import { type Dimension, intersectSets, isEmptyDimension, type ValueSet } from '../region/dimension.ts';
import { memberOf } from '../region/intervals.ts';
import { globPattern } from '../region/pattern.ts';
import { keyOfStrings, type StringSet, type Strings } from '../region/strings.ts';
import type { SensitiveAction } from '../vocabulary.ts';
import { caseWords, shorten } from './explanation.ts';
import type { Request } from './request.ts';

const requestsOf = onceOf((_: KeyPlan) => onceOf((_: Box) => new Map<string, Request>()));

/** Equal for actions whose requests look the same. */
const keyOfRequests = onceOf((action: SensitiveAction): string =>
  JSON.stringify([serviceOf(action), action.wildcardOnly, action.resourceTypes ?? []]),
);

/** The shortest request of a box among those that look as real ones do; one for all actions that look the same. */
export function requestOf(box: Box, action: SensitiveAction, plan: KeyPlan, space: Space): Request {
  const known = requestsOf(plan)(box);
  const key = keyOfRequests(action);
  const request = known.get(key) ?? shortestRequest(box, action, plan, space);
  known.set(key, request);
  return request;
}

function shortestRequest(box: Box, action: SensitiveAction, plan: KeyPlan, space: Space): Request {
  const context = new Map<string, readonly string[]>();
  const possible = new Map(possibleKeys(plan.cases).map(([name, one]) => [name, one.kind === 'branch' ? one.mask : 0]));
  const assumptions: string[] = [];
  let principal: string | undefined;
  for (const [name, dimension] of [...box].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === RESOURCE) continue;
    if (name === PRINCIPAL) {
      principal = writtenPrincipal(likely(dimension, PRINCIPALS, space));
      continue;
    }
    if (dimension.kind === 'branch') {
      // any key that may be looked up says nothing
      if (possible.get(name) === dimension.mask) continue;
      const keyed = keyedWords(name, dimension.mask, plan.cases);
      assumptions.push(
        keyed === undefined ? assumptionOf(name, dimension.mask, dimension.of) : `where ${shorten(keyed)}`,
      );
      continue;
    }
    const colon = name.indexOf(':');
    const values = valuesOf(dimension, name.slice(0, colon), space);
    const key = name.slice(colon + 1);
    if (values.length > 0) context.set(plan.keys.get(key)?.written ?? key, values);
  }
  const dimension = box.get(RESOURCE);
  const resource = (dimension && likely(dimension, resourceHints(action), space)) ?? '*';
  return {
    resource,
    asked: resource === '*' || resource.startsWith('arn:') ? resource : `arn:*:${serviceOf(action)}`,
    ...(principal === undefined ? {} : { principal }),
    context,
    assumptions,
  };
}

/** What a dimension's name and options say; the number of options in the name only tells dimensions apart. */
function assumptionOf(name: string, mask: number, of: number): string {
  const subject = subjectOfAtom(name);
  if (subject !== undefined) return `depending on ${shorten(subject, 80)}`;
  const condition = name.slice(name.indexOf(':') + 1).replace(/\/\d+(?:#\d+)?$/, '');
  const option = mask > 0 && (mask & (mask - 1)) === 0 ? Math.log2(mask) : undefined;
  return caseWords(condition, name.startsWith('when:') ? option : undefined, of);
}

function writtenPrincipal(principal: string | undefined): string | undefined {
  if (!principal?.startsWith('AWS:')) return principal;
  return `AWS:${writtenPrincipalArn(principal.slice('AWS:'.length))}`;
}

const PRINCIPALS = [
  ['AWS:arn:aws:iam::111122223333:role/?*'],
  ['AWS:arn:aws:iam::*:role/?*'],
  ['AWS:arn:*'],
  ['AWS:*'],
  ['Service:*'],
];

function serviceOf({ action, resourceTypes }: SensitiveAction): string {
  return resourceTypes?.[0]?.split(':')[2] ?? servicePrefix(action);
}

/** What real resources look like, the likeliest first; those that are equally likely together. Put together once for an action. */
const resourceHints = onceOf((action: SensitiveAction): Hints => {
  if (action.wildcardOnly) return [];
  const service = serviceOf(action);
  const given = action.resourceTypes ?? [];
  const types = given.length > 0 ? given : [`arn:*:${service}:*:*:*`];
  const concrete = types.map((type) =>
    type
      .split(':')
      .map((part, i) => {
        if (i === 1 && part === '*') return 'aws';
        if (i === 3 && part === '*') return 'us-east-1';
        if (i === 4 && part === '*') return '111122223333';
        return i >= 5 ? part.replaceAll(/\*/g, '?*') : part;
      })
      .join(':'),
  );
  return [concrete, [...types], ['arn:aws:*:*:*:?*'], ['arn:*:*:*:*:?*']];
});

type Hints = readonly (readonly string[])[];

/** What hints and answers come to among the strings of one comparison: thousands of statements ask for few of them. */
const kept = onceOf((_: Strings) => ({
  unions: new WeakMap<Hints, readonly number[]>(),
  answers: new Map<string, string | undefined>(),
}));

/** The shortest member of a dimension that fits the first hints that any member fits. */
function likely(dimension: Dimension, hints: Hints, space: Space): string | undefined {
  if (dimension.kind !== 'one' || dimension.present?.kind !== 'strings') return undefined;
  const { strings } = dimension.present;
  const { unions, answers } = kept(space.strings);
  const unionOf = (hint: readonly string[]): number =>
    space.strings.union(hint.map((one) => globPattern(one, space.strings.symbols)));
  const hinted = unions.get(hints) ?? hints.map(unionOf);
  unions.set(hints, hinted);
  const key = `${keyOfStrings(strings)} ${hinted.join()}`;
  if (!answers.has(key)) answers.set(key, likeliest(strings, hinted, space));
  return answers.get(key);
}

function likeliest(strings: StringSet, hinted: readonly number[], space: Space): string | undefined {
  for (const union of hinted) {
    const within = [...new Set([...strings.within, union])].sort((a, b) => a - b);
    const word = space.strings.shortest({ ...strings, within }, space.budget);
    if (word) return space.strings.textOf(word);
  }
  const word = space.strings.shortest(strings, space.budget);
  return word && space.strings.textOf(word);
}

function valuesOf(dimension: Dimension, family: string, space: Space): string[] {
  if (dimension.kind === 'one') {
    if (dimension.absent || !dimension.present) return [];
    const value = memberText(dimension.present, family, space);
    return value === undefined ? [] : [value];
  }
  if (dimension.kind !== 'many') return [];
  const all = dimension.all.reduce<ValueSet | undefined>((a, b) => (a ? intersectSets(a, b) : b), undefined);
  const values = dimension.some.flatMap((one) => memberText(all ? intersectSets(all, one) : one, family, space) ?? []);
  return [...new Set(values)];
}

function memberText(set: ValueSet, family: string, space: Space): string | undefined {
  if (set.kind === 'strings') {
    const word = space.strings.shortest(set.strings, space.budget);
    return word && space.strings.textOf(word);
  }
  const member = memberOf(set.intervals);
  if (member === undefined || family === 'text') return undefined;
  return writtenValue(member, family === 'number' ? 'number' : family === 'date' ? 'date' : 'ip');
}

/** The names of the dimensions in which two boxes have nothing in common. */
export function apart(a: Box, b: Box, space: Space, meet: (a: Dimension, b: Dimension) => Dimension): string[] {
  const names: string[] = [];
  for (const [name, dimension] of b) {
    const own = a.get(name);
    if (own && isEmptyDimension(meet(own, dimension), space.strings, space.budget)) names.push(name);
  }
  return names;
}

import fc from 'fast-check';
import { type Box, intersectBoxes, mergeBoxes, type Space, subtractAll } from '../../../src/policy/region/box.ts';
import { Budget, LimitReached } from '../../../src/policy/region/budget.ts';
import { Strings } from '../../../src/policy/region/strings.ts';
import { fulfils, type Request, requestIn, requestsNear } from '../regions/requests.ts';
import { boxOf, type Rule, rulesOf } from '../regions/rules.ts';
import { bytesOf, type Target, textOf, Violation } from '../target.ts';

const STEPS = 300_000;

const pattern = fc.oneof(
  fc.constantFrom('*', '?', 'arn:*', 'arn:aws:s3:::b/*', '', 'a*b*c', '*a', 'A?', '**', 'x'),
  fc.stringMatching(/^[abAB:*?]{0,8}$/),
);

const line = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom('resource', 'text', 'fold', 'many', 'number', 'branch'),
    fc.constantFrom('in', 'out', 'in?', 'out?', 'some', 'all'),
    fc.array(pattern, { minLength: 1, maxLength: 3 }),
    fc.tuple(fc.integer({ min: -2, max: 9 }), fc.integer({ min: -2, max: 9 })),
  )
  .map(([box, name, test, patterns, [from, to]]) => {
    const values = name === 'number' ? `${from} ${to}` : name === 'branch' ? String(from & 7) : patterns.join('|');
    return `${box} ${name} ${test} ${values}\n`;
  });

/** The algebra of sets of requests: the laws of sets, and single requests judged by the rules' own words. */
export const target: Target = {
  name: 'regions',
  files: ['policy/region/'],
  seeds: () =>
    fc.sample(fc.array(line, { maxLength: 8 }), { seed: 1, numRuns: 30 }).map((lines) => bytesOf(lines.join(''))),
  tokens: [
    '*',
    '?',
    '|',
    'a*',
    '*a',
    '**',
    'arn:',
    ':',
    ' in ',
    ' out ',
    ' in? ',
    ' out? ',
    ' some ',
    ' all ',
    'resource',
    'text',
    'fold',
    'many',
    'number',
    'branch',
    '\n',
    'ab',
    'é',
    'A',
  ],
  pieces: line,
  async run(input) {
    const rules = rulesOf(textOf(input));
    const space: Space = { strings: new Strings(), budget: new Budget(STEPS) };
    const answers: string[] = [];
    try {
      for (const a of rules.keys())
        for (const b of rules.keys())
          answers.push(`${a}${b} ${checkPair(rules.get(a) ?? [], rules.get(b) ?? [], space)}`);
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      answers.push('limit');
    }
    return answers.join('\n');
  },
};

/** What two boxes have in common and not in common, with every law that two sets keep. */
function checkPair(rulesA: readonly Rule[], rulesB: readonly Rule[], space: Space): string {
  const a = boxOf(rulesA, space);
  const b = boxOf(rulesB, space);
  const near = requestsNear([...rulesA, ...rulesB]);
  const fail = (law: string, detail?: unknown): never => {
    throw new Violation(
      law,
      JSON.stringify([rulesA, rulesB, detail], (_key, value) => (value instanceof Map ? [...value] : value)),
    );
  };
  if (!a || !b) {
    const lost = near.find((request) => fulfils(request, a ? rulesB : rulesA));
    return lost ? fail('a box with a request is empty', lost) : 'empty';
  }
  const both = intersectBoxes(a, b, space);
  if ((both === undefined) !== (intersectBoxes(b, a, space) === undefined)) fail('intersection commutes');
  const rest = subtractAll(a, [b], space);
  const inA = (request: Request): boolean => fulfils(request, rulesA);
  const inB = (request: Request): boolean => fulfils(request, rulesB);
  for (const [box, expected] of [
    [a, undefined],
    [both, true],
    ...rest.map((part) => [part, false] as const),
  ] as const) {
    const request = box && requestIn(box, space);
    if (request && !inA(request)) fail('a request of a part is in the whole', request);
    if (request && expected !== undefined && inB(request) !== expected)
      fail('a request of a part is on its side', request);
  }
  for (const request of near) {
    if (!inA(request)) continue;
    if (inB(request) && !both) fail('an intersection with a request is empty', request);
    if (!inB(request) && rest.length === 0) fail('a difference with a request is empty', request);
  }
  checkLaws(a, b, both, rest, space, fail);
  return `${both ? 'meet' : 'apart'} ${rest.length}`;
}

function checkLaws(
  a: Box,
  b: Box,
  both: Box | undefined,
  rest: readonly Box[],
  space: Space,
  fail: (law: string) => never,
): void {
  if (subtractAll(a, [a], space).length > 0) fail('nothing is in a set and not in it');
  if (rest.some((part) => intersectBoxes(part, b, space))) fail('a difference has nothing of what was taken away');
  if (subtractAll(a, [b, ...rest], space).length > 0) fail('a set is its parts');
  if (both && (subtractAll(both, [a], space).length > 0 || subtractAll(both, [b], space).length > 0))
    fail('an intersection is in both sets');
  const merged = mergeBoxes([a, b], space);
  if ([a, b].some((box) => subtractAll(box, merged, space).length > 0)) fail('a union has all of its parts');
  if (merged.some((box) => subtractAll(box, [a, b], space).length > 0)) fail('a union has nothing but its parts');
}

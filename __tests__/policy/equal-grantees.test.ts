import { expect, it } from 'vitest';
import type { Grant } from '../../src/grants/grant.ts';
import type { NewAccess, Side } from '../../src/policy/access.ts';
import { newlyGranted } from '../../src/policy/newly-granted.ts';
import { sentenceOf } from '../../src/policy/telling/sentences.ts';
import type { Vocabulary } from '../../src/policy/vocabulary.ts';
import { inputs } from '../support/thorough.ts';
import { ACTIONS, type PlainSide, pair, Tape, WILDCARD_ONLY } from './oracle-cases.ts';
import { numbersFrom } from './oracle-pairs.ts';
import { grantOf, lineOf, role, world } from './values.ts';

const vocabulary: Vocabulary = {
  actions: ACTIONS.map((action) => ({ action, wildcardOnly: action === WILDCARD_ONLY })),
  combinations: [{ id: 'both', title: 'do both', allOf: ACTIONS.slice(0, 2), passRoleService: null }],
};

/** What a role holds, each document in a file of its own. */
function grantsOf(side: PlainSide, number: number): Grant[] {
  const grantee = role(`aws_iam_role.r${number}`);
  const grant = (use: Grant['use']) => (policy: unknown, at: number) =>
    grantOf(policy, { grantee, use, path: `r${number}-${use}-${at}.json` });
  return [...side.policies.map(grant('identity')), ...(side.boundary ?? []).map(grant('boundary'))];
}

/** What is told of a role, without its number. */
function toldOf({ accesses }: { readonly accesses: readonly NewAccess[] }, number: number): readonly string[] {
  const place = ({ span, side }: NewAccess['primary']) => `${side} ${span.source.path}:${lineOf(span)}`;
  return accesses
    .filter(({ grantee }) => grantee.address === `aws_iam_role.r${number}`)
    .map(({ kind, action, written, dimension, primary, related, witness, telling, confidence }) =>
      JSON.stringify([
        ...[kind, action, written, dimension, place(primary), related.map(place), witness],
        ...[sentenceOf(telling, { actions: [action] }), confidence],
      ]),
    )
    .map((text) => text.replaceAll(`r${number}`, 'r#'));
}

/** The same policies about other actions. */
function ofOthers(side: PlainSide): PlainSide {
  const [one, other] = ACTIONS;
  const text = JSON.stringify(side).replaceAll(one, '#').replaceAll(other, one).replaceAll('#', other);
  const { policies, boundary }: PlainSide = JSON.parse(text);
  return { policies, boundary };
}

const pairs = inputs(20_000, 300);
const NUMBERS = [0, 1, 2, 3, 4, 5];

it(`roles that hold the same are told the same, each at its own lines, of ${pairs} pairs`, { timeout: 600_000 }, () => {
  const next = numbersFrom(20261201);
  const touched = (_: unknown, side: Side) => side === 'head';
  let told = 0;
  for (let i = 0; i < pairs; i++) {
    const one = pair(new Tape(Array.from({ length: 900 }, next)));
    // every other role holds the same about other actions
    const sides = [one, { base: ofOthers(one.base), head: ofOthers(one.head) }];
    const granted = (numbers: readonly number[]) => {
      const grants = (side: 'base' | 'head') =>
        world(numbers.flatMap((number) => grantsOf((sides[number % 2] ?? one)[side], number)));
      return newlyGranted(grants('base'), grants('head'), vocabulary, touched);
    };
    const together = granted(NUMBERS);
    for (const first of [0, 1]) {
      const expected = toldOf(granted([first]), first);
      if (expected.length > 0) told++;
      for (const number of NUMBERS)
        if (number % 2 === first) expect(toldOf(together, number), `pair ${i}`).toEqual(expected);
    }
  }
  expect(told).toBeGreaterThan(0.4 * pairs);
});

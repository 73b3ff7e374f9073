import { expect, test } from 'vitest';
import { stringValue } from '../../../src/located/value.ts';
import { lazyEntry, unknown } from '../../../src/terraform/modules/values.ts';

const at = { source: { path: 'main.tf', text: '' }, start: 0, end: 0 };
const run = { spent: 0, cycles: 0 };

test('is computed once, when it is asked for', () => {
  let computed = 0;
  const entry = lazyEntry(
    run,
    'name',
    at,
    () => stringValue(`chat-${++computed}`, [at]),
    () => unknown('name', 'cycle', [at]),
  );
  expect(computed).toBe(0);
  expect([entry.value, entry.value]).toEqual([stringValue('chat-1', [at]), stringValue('chat-1', [at])]);
});

test('is told as a cycle, by its key, where it needs itself', () => {
  const entry = lazyEntry(
    run,
    'name',
    at,
    () => entry.value,
    (key) => unknown(`aws_iam_role.r.${key}`, 'cycle', [at]),
  );
  expect(entry.value).toMatchObject({ kind: 'unknown', name: 'aws_iam_role.r.name', reason: 'cycle' });
});

test('has its value where it is written as JSON: grants are told apart by that', () => {
  const entry = lazyEntry(
    run,
    'name',
    at,
    () => stringValue('chat', [at]),
    () => unknown('name', 'cycle', [at]),
  );
  expect(JSON.parse(JSON.stringify(entry))).toMatchObject({ key: 'name', value: { pieces: ['chat'] } });
});

test('is computed again where an account apart was spent meanwhile', () => {
  const run = { spent: 0, cycles: 0 };
  let computed = 0;
  const entry = lazyEntry(
    run,
    'name',
    at,
    () => {
      if (computed++ === 0) run.spent++;
      return stringValue(`chat-${computed}`, [at]);
    },
    () => unknown('name', 'cycle', [at]),
  );
  expect([entry.value, entry.value, entry.value]).toMatchObject(
    [['chat-1'], ['chat-2'], ['chat-2']].map((pieces) => ({ pieces })),
  );
});

import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const document = (action: string | readonly string[], more: object = {}): object => ({
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*', ...more }],
});
const ai = document('bedrock:DeleteGuardrail');
const model = document(['sagemaker:CreateEndpoint', 'bedrock:CreateGuardrail']);
const other = document('s3:GetObject');
const denial = (action: string): object => document(action, { Effect: 'Deny' });
const named = (name: string, policy: object): object => ({ name, policy });
const inline = (role: string, ...policies: object[]): object => ({ role, policies });

const found = async (base: unknown, head: unknown, path = 'p.json'): Promise<readonly string[]> =>
  (await reportOn({ [path]: JSON.stringify(head) }, { [path]: JSON.stringify(base) })).findings.map(
    ({ kind, granted }) => `${kind} ${granted}`,
  );

test.each([
  ['two change places', [ai, other], [other, ai]],
  ['three go round', [ai, model, other], [other, ai, model]],
  ['one more comes first', [ai], [other, ai]],
  ['the first one goes', [other, ai, model], [ai, model]],
  [
    'what stands beside them changes place with them',
    [named('a', ai), named('b', other)],
    [named('b', other), named('a', ai)],
  ],
  ['one is narrowed at another place', [document('bedrock:*'), other], [other, ai]],
  ['both are narrowed, and change places', [document('bedrock:*'), model], [document('sagemaker:CreateEndpoint'), ai]],
  ['a name changes', [named('a', ai), named('b', other)], [named('b', other), named('c', ai)]],
  ['they get names', [ai, other], { first: ai, second: other }],
  ['lists in lists', [inline('a', ai, other), inline('b', model)], [inline('b', model), inline('a', other, ai)]],
  [
    'a Deny changes place',
    [denial('bedrock:DeleteGuardrail'), ai, other],
    [other, denial('bedrock:DeleteGuardrail'), ai],
  ],
])('documents in a list, in another order: %s', async (_, base, head) => {
  expect(await found(base, head)).toEqual([]);
});

test.each([
  ['one is there twice', [ai, other], [ai, other, ai], 'granted bedrock:DeleteGuardrail'],
  [
    'one is widened at another place',
    [document('bedrock:GetGuardrail'), other],
    [other, ai],
    'granted bedrock:DeleteGuardrail',
  ],
  [
    'names keep their place',
    [named('a', ai), named('b', other)],
    [named('a', other), named('b', ai)],
    'granted bedrock:DeleteGuardrail',
  ],
  [
    'one goes to another item',
    [inline('a', other, ai), inline('b', document('s3:PutObject'))],
    [inline('a', other), inline('b', document('s3:PutObject'), ai)],
    'granted bedrock:DeleteGuardrail',
  ],
  [
    'a condition is lost on the way',
    [document('bedrock:DeleteGuardrail', { Condition: { Bool: { 'aws:ViaAWSService': 'true' } } }), other],
    [other, ai],
    'widened bedrock:DeleteGuardrail',
  ],
])('documents in a list: %s', async (_, base, head, told) => {
  expect(await found(base, head)).toEqual([told]);
});

test('a control policy that goes from a list is told, although another one has its place', async () => {
  const [base, head] = [[denial('bedrock:DeleteGuardrail'), denial('s3:*')], [denial('s3:*')]];
  expect(await found(base, head, 'scps/all.json')).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
  expect(await found(base, base.toReversed(), 'scps/all.json')).toEqual([]);
});

test('one document of a list that is told is compared with what it was, not with what has its place', async () => {
  const wider = document(['sagemaker:CreateEndpoint', 'bedrock:CreateGuardrail', 'bedrock:DeleteGuardrail']);
  expect(await found([other, model], [document('s3:PutObject'), other, wider])).toEqual([
    'granted bedrock:DeleteGuardrail',
  ]);
});

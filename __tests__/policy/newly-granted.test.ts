import { describe, expect, it } from 'vitest';
import { newlyGranted } from '../../src/policy/newly-granted.ts';
import type { Vocabulary } from '../../src/policy/vocabulary.ts';
import { grantOf, lineOf, managedGrant, world } from './values.ts';

const vocabulary: Vocabulary = {
  actions: ['bedrock:InvokeModel', 'bedrock:DeleteGuardrail'].map((action) => ({ action, wildcardOnly: false })),
  combinations: [],
};
const allow = (action: string | string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
});

describe('newlyGranted', () => {
  it('names the action, the pattern and its place', () => {
    const { accesses } = newlyGranted(
      world([]),
      world([grantOf(allow(['s3:*', 'bedrock:*']))]),
      vocabulary,
      () => true,
    );
    expect(accesses.map((one) => [one.action, one.written, lineOf(one.primary.span)])).toEqual([
      ['bedrock:DeleteGuardrail', 'bedrock:*', 8],
      ['bedrock:InvokeModel', 'bedrock:*', 8],
    ]);
  });

  it('is silent where nothing changes', () => {
    const same = () => world([grantOf(allow('bedrock:*'))]);
    expect(newlyGranted(same(), same(), vocabulary, () => true).accesses).toEqual([]);
  });

  it('tells a value that is the empty string from no value at all', () => {
    const statement = { Effect: 'Allow', Resource: '*', Action: 's3:*' };
    const absent = { Null: { 'aws:PrincipalTag/a': 'true' } };
    const empty = { ...absent, StringEquals: { 'aws:PrincipalTag/b': '' } };
    const document = {
      Version: '2012-10-17',
      Statement: [
        { ...statement, Condition: absent },
        { ...statement, Action: 'bedrock:InvokeModel', Condition: empty },
      ],
    };
    const { accesses } = newlyGranted(world([]), world([grantOf(document)]), vocabulary, () => true);
    expect(accesses.map(({ kind, action }) => [kind, action])).toEqual([['granted', 'bedrock:InvokeModel']]);
  });

  it('says which AWS-managed policy grants', () => {
    const head = world([managedGrant('arn:aws:iam::aws:policy/Full')], { managed: { Full: allow('bedrock:I*') } });
    expect(newlyGranted(world([]), head, vocabulary, () => true).accesses).toMatchObject([
      { action: 'bedrock:InvokeModel', written: 'managed:Full' },
    ]);
  });
});

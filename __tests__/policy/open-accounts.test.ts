import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';

// Who an account is whose number only a deployment knows: everybody in it, in each way of writing it.

const trusting = (principal: string): Readonly<Record<string, string>> => ({
  't.yaml': `Parameters: {Other: {Type: String}, Third: {Type: String}}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: ${principal}}, Action: 'sts:AssumeRole'}]}
      Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 'bedrock:DeleteGuardrail', Resource: '*'}]}}]
`,
});
const kinds = async (base: string, head: string): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(trusting(head), trusting(base));
  return [...findings.map(({ kind }) => kind), ...undecided.map(({ message }) => message)];
};
const own = "!Ref 'AWS::AccountId'";
const root = "!Sub 'arn:aws:iam::${AWS::AccountId}:root'";
const anywhere = "!Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'";
const role = "!Sub 'arn:aws:iam::${AWS::AccountId}:role/ci'";
const otherRole = "!Sub 'arn:aws:iam::${Other}:role/ci'";

describe('an account that only a deployment knows', () => {
  it.each([
    ['its number and its root', own, root],
    ['its root in whatever partition', anywhere, own],
    ['one role of it', own, role],
    ['one role of an account that a parameter names', '!Ref Other', otherRole],
    ['a known one in whatever partition', "!Sub 'arn:${AWS::Partition}:iam::111122223333:root'", "'111122223333'"],
    ['whatever a parameter names', '!Ref Other', '[!Ref Other]'],
  ])('is no more: %s', async (_, base, head) => {
    expect(await kinds(base, head)).toEqual([]);
  });

  it.each([
    ['the whole account after one role', role, own],
    ['the whole account that a parameter names', otherRole, '!Ref Other'],
    ['another account', own, "!Sub 'arn:aws:iam::${Other}:root'"],
    ['what another parameter names', '!Ref Other', '!Ref Third'],
  ])('is more: %s', async (_, base, head) => {
    expect(await kinds(base, head)).toEqual(['trust-widened']);
  });
});

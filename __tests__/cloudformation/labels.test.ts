import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const role = (more: string, type = 'AWS::IAM::Role') =>
  `Resources:\n  R:\n    Type: ${type}\n    Properties:\n      RoleName: r\n${more}`;

async function undecided(text: string): Promise<readonly string[]> {
  const report = await reportOn({ 't.yaml': text }, { 't.yaml': role('') });
  return [...report.findings, ...report.undecided].map((one) => ('message' in one ? one.message : one.granted));
}

describe('what a template says for readers', () => {
  test.each([
    ['the description of a role', role('      Description: may call bedrock:*\n')],
    ['a tag', role('      Tags: [{Key: allow, Value: "bedrock:*"}]\n')],
    ['a tag that is put together', role('      Tags: [{Key: allow, Value: !Sub "${AWS::Region} bedrock:*"}]\n')],
    ['an output', `${role('')}Outputs:\n  O: {Value: x, Description: "bedrock:*"}\n`],
    ['a parameter', `Parameters:\n  P: {Type: String, Description: "bedrock:*"}\n${role('')}`],
  ])('grants nothing: %s', async (_, text) => expect(await undecided(text)).toEqual([]));

  test.each([
    ['the value of an output', `${role('')}Outputs:\n  O: {Value: "bedrock:*"}\n`],
    ['the default of a parameter', `Parameters:\n  P: {Type: String, Default: "bedrock:*"}\n${role('')}`],
    ['a custom resource', role('      Description: ["bedrock:*"]\n', 'Custom::Role')],
    ['what an alias repeats', `Metadata:\n  X: &acts ["bedrock:*"]\n${role('      Description: *acts\n')}`],
  ])('is not %s', async (_, text) => expect(await undecided(text)).not.toEqual([]));
});

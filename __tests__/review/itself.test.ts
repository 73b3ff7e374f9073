import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const template = (statement = '') => ({
  'app.yaml': `Parameters:
  Env: {Type: String}
Resources:
  Chat:
    Type: AWS::IAM::Role
    Properties:
      RoleName: chat
      AssumeRolePolicyDocument:
        Statement:
          - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
${statement}
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement: {Effect: Allow, Action: 'bedrock:UpdateGuardrail', Resource: '*'}
`,
});
const here = 'arn:${AWS::Partition}:iam::${AWS::AccountId}';
const entry = (principal: string, condition = '', effect = 'Allow') =>
  `          - {Effect: ${effect}, Principal: {AWS: !Sub '${principal}'}, Action: 'sts:AssumeRole'${condition}}`;
const only = (role: string, operator = 'StringEquals') =>
  `, Condition: {${operator}: {'aws:PrincipalArn': !Sub '${role}'}}`;
const explained = async (statement: string) =>
  (await reportOn(template(statement), template())).findings.map(({ explanation }) => explanation);

describe('a role that may assume itself', () => {
  test.each([
    entry(`${here}:root`, only(`${here}:role/chat`)),
    entry(`${here}:root`, only(`${here}:role/chat`, 'ArnLike')),
    entry(`${here}:role/chat`),
  ])('gives nobody more: %s', async (statement) => {
    expect(await explained(statement)).toEqual([]);
  });

  test.each([
    entry(`${here}:role/other`),
    entry(`${here}:role/\${Env}/chat`),
    // the same name in an account that may be another
    entry('arn:aws:iam::777788889999:role/chat'),
    entry(`${here}:root`, only('arn:aws:iam::*:role/chat', 'ArnLike')),
    entry(`${here}:root`, only(`${here}:role/chat*`, 'ArnLike')),
    entry(`${here}:root`, only(`${here}:role/chat`, 'StringNotEquals')),
    entry(`${here}:root`, only(`${here}:role/chat`, 'StringEqualsIfExists')),
  ])('is not one that lets another in: %s', async (statement) => {
    expect(await explained(statement)).toHaveLength(1);
  });

  test('is told with the condition under which another may', async () => {
    const [first] = await explained(entry(`${here}:root`, only('arn:aws:iam::777788889999:role/ops')));
    expect(first).toContain(
      'can now assume the role chat, if aws:PrincipalArn is arn:aws:iam::777788889999:role/ops, before only ',
    );
  });
});

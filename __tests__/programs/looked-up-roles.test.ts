import { describe, expect, it } from 'vitest';
import { type Program, told } from './program.ts';

const GUARDRAIL = 'bedrock:DeleteGuardrail';
const stack = (name: string, lookup: string, action: string): string => `export class ${name} extends cdk.Stack {
  constructor(scope: any, id: string, props: any) {
    super(scope, id);
    const r = iam.${lookup};
    r.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['${action}'], resources: ['*'] }));
  }
}
`;
const program = (...stacks: readonly string[]): Program => ({
  's.ts': `import * as cdk from 'aws-cdk-lib';\nimport * as iam from 'aws-cdk-lib/aws-iam';\n${stacks.join('')}`,
});
const byArn = (role: string, id = 'R'): string =>
  `Role.fromRoleArn(this, '${id}', 'arn:aws:iam::111122223333:role/${role}')`;
const chat = byArn('chat');

describe('a role that is looked up', () => {
  it.each<[string, Program, Program]>([
    [
      'gets from one stack what it had from another',
      program(stack('A', chat, GUARDRAIL), stack('B', chat, 's3:GetObject')),
      program(stack('A', chat, 's3:GetObject'), stack('B', chat, GUARDRAIL)),
    ],
    [
      'gets it from two stacks',
      program(stack('A', chat, GUARDRAIL), stack('B', chat, 's3:GetObject')),
      program(stack('A', chat, GUARDRAIL), stack('B', chat, GUARDRAIL)),
    ],
    ['has another id', program(stack('A', chat, GUARDRAIL)), program(stack('A', byArn('chat', 'Q'), GUARDRAIL))],
    [
      'is looked up by its name',
      program(stack('A', chat, GUARDRAIL)),
      program(stack('A', "Role.fromRoleName(this, 'R', 'chat')", GUARDRAIL)),
    ],
    ['has a path', program(stack('A', byArn('a/chat'), GUARDRAIL)), program(stack('A', byArn('b/chat'), GUARDRAIL))],
  ])('is the same one where it %s', async (_, base, head) => {
    expect(await told(base, head)).toEqual([]);
  });

  it.each<[string, Program, Program, string]>([
    ['its ARN', program(stack('A', chat, GUARDRAIL)), program(stack('A', byArn('admin'), GUARDRAIL)), 'admin'],
    [
      'its kind',
      program(stack('A', chat, GUARDRAIL)),
      program(stack('A', "User.fromUserName(this, 'R', 'chat')", GUARDRAIL)),
      'chat',
    ],
    ['what it may do', program(stack('A', chat, 's3:GetObject')), program(stack('A', chat, GUARDRAIL)), 'chat'],
  ])('is told where another is %s', async (_, base, head, called) => {
    expect(await told(base, head)).toEqual([expect.stringContaining(`granted ${GUARDRAIL} ${called} `)]);
  });

  it('is called by its construct where its name is not known', async () => {
    const given = 'Role.fromRoleArn(this, "R", props.arn)';
    expect(await told(program(stack('A', given, 's3:GetObject')), program(stack('A', given, GUARDRAIL)))).toEqual([
      expect.stringContaining('A/R'),
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

type FileMap = Readonly<Record<string, string>>;
const two = '"bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"';
const one = '"bedrock:UpdateGuardrail"';

const told = async (base: FileMap, head: FileMap): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(head, base);
  return [
    ...findings.map(({ kind, granted }) => `${kind} ${granted}`),
    ...undecided.flatMap(({ actions = [] }) => actions.map(({ action }) => `? ${action}`)),
  ];
};

describe('a list of denied actions that another file takes', () => {
  const stack = `import * as iam from 'aws-cdk-lib/aws-iam';
import { DENIED } from './index';
export function allow(role: iam.Role) {
  role.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:*'], resources: ['*'] }));
  role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: DENIED, resources: ['*'] }));
}
`;
  const app = (actions: string): FileMap => ({
    'lib/stack.ts': stack,
    'lib/index.ts': "export * from './denied';\n",
    'lib/denied.ts': `export const DENIED = [${actions}];\n`,
  });

  test('weakens the Deny of a program, through a file that hands it on', async () => {
    expect(await told(app(two), app(one))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    expect(await told(app(one), app(two))).toEqual([]);
  });

  const programs: readonly (readonly [string, (actions: string, name?: string) => string])[] = [
    ['d.go', (actions, name = 'Denied') => `package main\n\nvar ${name} = []string{${actions}}\n`],
    [
      'L.java',
      (actions, name = 'DENIED') => `class L {\n  static final List<String> ${name} = List.of(${actions});\n}\n`,
    ],
    ['d.rb', (actions, name = 'DENIED') => `${name} = [${actions}]\n`],
    ['d.sh', (actions, name = 'DENIED') => `${name}='[${actions}]'\n`],
  ];

  test.each(programs)('is undecided by its name: %s', async (path, list) => {
    expect(await told({ [path]: list(two) }, { [path]: list(one) })).toEqual(['? bedrock:DeleteGuardrail']);
  });

  test.each(programs)('is silent where it is longer, moved or renamed: %s', async (path, list) => {
    expect(await told({ [path]: list(one) }, { [path]: list(two) })).toEqual([]);
    expect(await told({ [path]: list(two) }, { [path]: '', [`to/${path}`]: list(two) })).toEqual([]);
    expect(await told({ [path]: list(two) }, { [path]: list(two, 'DENIED_ACTIONS') })).toEqual([]);
  });

  test('is none where an error is caught', async () => {
    const grant =
      'func f() {\n  if err == AccessDenied { grant([]string{"bedrock:DeleteGuardrail"}, AccessDenied) }\n}\n';
    expect(await told({ 'a.go': 'package main\n' }, { 'a.go': `package main\n${grant}` })).toEqual([
      '? bedrock:DeleteGuardrail',
    ]);
  });
});

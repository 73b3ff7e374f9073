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

  describe('as data that a program imports', () => {
    const use = (data: string, take: string, effect = 'DENY'): FileMap => ({
      'lib/stack.ts': stack
        .replace("import { DENIED } from './index';", data)
        .replace('DENIED,', `${take},`)
        .replace('Effect.DENY', `Effect.${effect}`),
    });
    const uses: readonly (readonly [string, FileMap, (actions: string) => FileMap])[] = [
      [
        'a list',
        use("import denied from './denied.json';", 'denied'),
        (actions) => ({ 'lib/denied.json': `[${actions}]` }),
      ],
      [
        'a list under a key',
        use("import * as data from '../data/some.json';", 'data.actions'),
        (actions) => ({ 'data/some.json': `{"actions": [${actions}]}` }),
      ],
      [
        'what is required',
        use("const data = require('./some.json');", 'data.a.b'),
        (actions) => ({ 'lib/some.json': `{"a": {"b": [${actions}]}}` }),
      ],
      [
        'what another file makes of it',
        {
          ...use("import { LIST } from './lists';", 'LIST'),
          'lib/lists.ts': "import data from './some.json';\nexport const LIST = data.actions;\n",
        },
        (actions) => ({ 'lib/some.json': `{"actions": [${actions}]}` }),
      ],
    ];
    test.each(uses)('weakens the Deny: %s', async (_, program, data) => {
      expect(await told({ ...program, ...data(two) }, { ...program, ...data(one) })).toEqual([
        'guardrail-removed bedrock:DeleteGuardrail',
      ]);
    });
    test.each(uses)(
      'is silent where the list gets longer, or is laid out in another way: %s',
      async (_, program, data) => {
        expect(await told({ ...program, ...data(one) }, { ...program, ...data(two) })).toEqual([]);
        expect(await told({ ...program, ...data(one) }, { ...program, ...data(`\n  ${one}\n`) })).toEqual([]);
      },
    );
    test('grants, where an Allow takes it', async () => {
      const program = {
        'lib/stack.ts': (use("import data from './some.json';", 'data.a', 'ALLOW')['lib/stack.ts'] ?? '').replace(
          /.*'bedrock:\*'.*\n/,
          '',
        ),
      };
      const data = (actions: string): FileMap => ({ 'lib/some.json': `{"a": [${actions}]}` });
      expect(await told({ ...program, ...data(one) }, { ...program, ...data(two) })).toEqual([
        'granted bedrock:DeleteGuardrail',
      ]);
      expect(await told({ ...program, ...data(two) }, { ...program, ...data(one) })).toEqual([]);
    });
    test('is not accounted for where no program imports it', async () => {
      const data = (actions: string): FileMap => ({ 'other/some.json': `{"a": [${actions}]}` });
      const program = use("import data from './some.json';", 'data.a');
      expect(await told({ ...program, ...data(one) }, { ...program, ...data(two) })).toEqual([
        '? bedrock:DeleteGuardrail',
      ]);
    });
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

  /** A list of a neutral name in one file, and a statement in another one. */
  const apart: readonly (readonly [string, string, (actions: string) => string, string, (effect: string) => string])[] =
    [
      [
        'a class of Java',
        'src/org/x/Lists.java',
        (actions) => `class Lists {\n  static final List<String> ACTIONS = List.of(${actions});\n}\n`,
        'src/org/y/Stack.java',
        (effect) =>
          `import org.x.Lists;\nclass Stack {\n  void f() {\n    role.addToPolicy(PolicyStatement.Builder.create()\n        .effect(Effect.${effect})\n        .actions(Lists.ACTIONS)\n        .resources(List.of("*"))\n        .build());\n  }\n}\n`,
      ],
      [
        'a chain on one line',
        'src/Lists.kt',
        (actions) => `object Lists {\n  val ACTIONS = listOf(\n    ${actions.replace(', ', ',\n    ')}\n  )\n}\n`,
        'src/Stack.kt',
        (effect) =>
          `fun f() {\n  role.add(Statement.create().effect(Effect.${effect}).actions(Lists.ACTIONS).build())\n}\n`,
      ],
      [
        'a package of Go',
        'app/lists.go',
        (actions) => `package app\n\nvar Actions = []string{${actions}}\n`,
        'app/stack.go',
        (effect) =>
          `package app\n\nfunc f() {\n\tiam.NewStatement(&iam.Props{Effect: iam.Effect_${effect}, Actions: jsii.Strings(Actions...), Resources: all})\n}\n`,
      ],
      [
        'a class of C#',
        'Lists.cs',
        (actions) => `class Lists {\n  public static readonly string[] Names = new[] { ${actions} };\n}\n`,
        'Stack.cs',
        (effect) =>
          `class Stack {\n  void F() {\n    r.Add(new PolicyStatement(new Props { Effect = Effect.${effect}, Actions = Lists.Names, Resources = new[] { "*" } }));\n  }\n}\n`,
      ],
      [
        'a constant of Ruby',
        'lib/lists.rb',
        (actions) => `NAMES = [${actions}]\n`,
        'lib/stack.rb',
        (effect) =>
          `require_relative 'lists'\niam.put_role_policy(policy_document: { Statement: [{ Effect: "${effect}", Action: NAMES, Resource: "*" }] }.to_json)\n`,
      ],
    ];
  const inUpperCase = (path: string): string => (/\.(?:go|java|kt)$/.test(path) ? 'DENY' : 'Deny');

  test.each(apart)('of a neutral name is told where a Deny takes it: %s', async (_, path, list, user, statement) => {
    const program = { [user]: statement(inUpperCase(user)) };
    expect(await told({ ...program, [path]: list(two) }, { ...program, [path]: list(one) })).toEqual([
      '? bedrock:DeleteGuardrail',
    ]);
    expect(await told({ ...program, [path]: list(one) }, { ...program, [path]: list(two) })).toEqual([]);
  });

  test.each(apart)('of a neutral name is no Deny where none takes it: %s', async (_, path, list, user, statement) => {
    const program = { [user]: statement(inUpperCase(user) === 'DENY' ? 'ALLOW' : 'Allow') };
    expect(await told({ ...program, [path]: list(two) }, { ...program, [path]: list(one) })).toEqual([]);
    expect(await told({ ...program, [path]: list(one) }, { ...program, [path]: list(two) })).toEqual([
      '? bedrock:DeleteGuardrail',
    ]);
    expect(await told({ [path]: list(two) }, { [path]: list(one) })).toEqual([]);
  });

  test('is another one where a file has one of the same name', async () => {
    const list = (name: string, actions: string): string =>
      `class ${name} {\n  static final List<String> ACTIONS = List.of(${actions});\n}\n`;
    const user = (of: string): FileMap => ({
      'Stack.java': `class Stack {\n  static final List<String> ACTIONS = List.of("s3:GetObject");\n  void f() {\n    Lists.log();\n    role.add(Statement.create().effect(Effect.DENY).actions(${of}).build());\n  }\n}\n`,
    });
    const shorter = async (of: string): Promise<readonly string[]> =>
      told({ ...user(of), 'Lists.java': list('Lists', two) }, { ...user(of), 'Lists.java': list('Lists', one) });
    expect(await shorter('ACTIONS')).toEqual([]);
    expect(await shorter('Lists.ACTIONS')).toEqual(['? bedrock:DeleteGuardrail']);
  });

  test('is none where an error is caught', async () => {
    const grant =
      'func f() {\n  if err == AccessDenied { grant([]string{"bedrock:DeleteGuardrail"}, AccessDenied) }\n}\n';
    expect(await told({ 'a.go': 'package main\n' }, { 'a.go': `package main\n${grant}` })).toEqual([
      '? bedrock:DeleteGuardrail',
    ]);
  });
});

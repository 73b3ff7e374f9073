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

  test('is none where an error is caught', async () => {
    const grant =
      'func f() {\n  if err == AccessDenied { grant([]string{"bedrock:DeleteGuardrail"}, AccessDenied) }\n}\n';
    expect(await told({ 'a.go': 'package main\n' }, { 'a.go': `package main\n${grant}` })).toEqual([
      '? bedrock:DeleteGuardrail',
    ]);
  });
});

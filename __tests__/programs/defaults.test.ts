import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';

// What has a default, and functions of a file that are declared before what calls them.

type FileMap = Readonly<Record<string, string>>;

const said = async (base: FileMap, head: FileMap): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(head, base);
  return [
    ...findings.map(({ kind, granted, location }) => `${kind} ${granted} ${location.startLine}`),
    ...undecided.map(({ message }) => message),
  ];
};
const [reads, deletes] = ["'s3:GetObject'", "'bedrock:DeleteGuardrail'"];
const top = "import * as iam from 'aws-cdk-lib/aws-iam';\nimport { Construct } from 'constructs';\n";
const script = (declared: string, body: string, parameters = 'role: iam.Role'): FileMap => ({
  'lib/a.ts': `${top}${declared}\nexport class S extends Construct {\n  constructor(s: Construct, id: string, ${parameters}) {\n    super(s, id);\n    ${body}\n  }\n}\n`,
});
const python = (declared: string, body: string): FileMap => ({
  'a.py': `from aws_cdk import Stack, aws_iam as iam\n${declared}\nclass S(Stack):\n    def __init__(self, scope, id, role):\n        super().__init__(scope, id)\n        ${body}\n`,
});
const statement = "new iam.PolicyStatement({ actions, resources: ['*'] })";
const added = `role.addToPolicy(${statement});`;

describe('a default', () => {
  it.each<[string, (action: string) => FileMap]>([
    [
      'of a parameter that is taken apart',
      (action) =>
        script(
          `const st = ({ actions = [${action}] }: { actions?: string[] } = {}) => ${statement};`,
          'role.addToPolicy(st());',
        ),
    ],
    [
      'in a part of it',
      (action) =>
        script(
          `const st = ({ allow: { actions = [${action}] } = {} }: any = {}) => ${statement};`,
          'role.addToPolicy(st());',
        ),
    ],
    [
      'of properties of a class that others make',
      (action) => script('', added, `{ role, actions = [${action}] }: any`),
    ],
    [
      'of what is taken out of them',
      (action) => script('', `const { role, actions = [${action}] } = props; ${added}`, 'props: any'),
    ],
    [
      'of a parameter of a function that others call',
      (action) => ({
        'lib/a.ts': `${top}export function f(role: iam.Role, actions = [${action}]): void {\n  ${added}\n}\n`,
      }),
    ],
    [
      'of such a function in Python',
      (action) => ({
        'a.py': `from aws_cdk import aws_iam as iam\ndef f(role, actions=(${action},)):\n    role.add_to_policy(iam.PolicyStatement(actions=list(actions), resources=["*"]))\n`,
      }),
    ],
    [
      'of an item',
      (action) =>
        script(
          `const st = ([first = ${action}]: string[] = []) => new iam.PolicyStatement({ actions: [first], resources: ['*'] });`,
          'role.addToPolicy(st());',
        ),
    ],
  ])('%s is compared', async (_, app) => {
    const [only, ...more] = await said(app(reads), app(deletes));
    expect(only).toMatch(/^granted bedrock:DeleteGuardrail /);
    expect(more).toEqual([]);
    expect(await said(app(deletes), app(reads))).toEqual([]);
  });

  it('is the same in either way of writing it', async () => {
    const nullish = script(
      '',
      `props.role.addToPolicy(new iam.PolicyStatement({ actions: props.actions ?? [${deletes}], resources: ['*'] }));`,
      'props: any',
    );
    const apart = script('', added, `{ role, actions = [${deletes}] }: any`);
    expect(await said(nullish, apart)).toEqual([]);
    expect(await said(apart, nullish)).toEqual([]);
  });

  it('gives nothing where all calls give something else', async () => {
    const app = (action: string): FileMap =>
      python(
        `def st(actions=(${action},)):\n    return iam.PolicyStatement(actions=list(actions), resources=["*"])\n`,
        "role.add_to_policy(st(['s3:PutObject']))",
      );
    expect((await said(app(reads), app(deletes))).filter((one) => one.startsWith('granted'))).toEqual([]);
  });
});

describe('a function that is declared before what calls it', () => {
  const inline = script('', `role.addToPolicy(new iam.PolicyStatement({ actions: [${deletes}], resources: ['*'] }));`);
  it.each<[string, FileMap]>([
    ['an arrow', script(`const st = (actions: string[]) => ${statement};`, `role.addToPolicy(st([${deletes}]));`)],
    [
      'one that takes its parameter apart',
      script(
        `const st = ({ actions }: { actions: string[] }) => ${statement};`,
        `role.addToPolicy(st({ actions: [${deletes}] }));`,
      ),
    ],
    [
      'a function',
      script(`function add(role: iam.Role, actions: string[]) {\n  ${added}\n}`, `add(role, [${deletes}]);`),
    ],
    [
      'one that is exported',
      script(`export function add(role: iam.Role, actions: string[]) {\n  ${added}\n}`, `add(role, [${deletes}]);`),
    ],
    [
      'one that calls another one',
      script(
        `const st = (actions: string[]) => ${statement};\nconst add = (role: iam.Role, ...verbs: string[]) => role.addToPolicy(st(verbs.map((v) => \`bedrock:\${v}\`)));`,
        "add(role, 'DeleteGuardrail');",
      ),
    ],
  ])('is read by its calls: %s', async (_, head) => {
    expect(await said(inline, head)).toEqual([]);
  });

  it('is read by its calls in Python', async () => {
    const base = python('', `role.add_to_policy(iam.PolicyStatement(actions=[${deletes}], resources=["*"]))`);
    const head = python(
      'def add(role, actions):\n    role.add_to_policy(iam.PolicyStatement(actions=actions, resources=["*"]))\n',
      `add(role, [${deletes}])`,
    );
    expect(await said(base, head)).toEqual([]);
  });

  it('is read where only it calls itself, or nobody does', async () => {
    for (const body of ['if (n > 0) f(role, n - 1);', '']) {
      const app = (action: string): FileMap => ({
        'lib/a.ts': `${top}function f(role: iam.Role, n = 2): void {\n  ${body}\n  role.addToPolicy(new iam.PolicyStatement({ actions: [${action}], resources: ['*'] }));\n}\n`,
      });
      expect(await said(app(reads), app(deletes))).toEqual(['granted bedrock:DeleteGuardrail 5']);
    }
  });
});

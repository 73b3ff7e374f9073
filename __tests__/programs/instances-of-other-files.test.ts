import { describe, expect, test } from 'vitest';
import { type Program, told } from './program.ts';

const imports = `import { Construct } from 'constructs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
`;
const bodyWith = (more = ''): string => `export class Worker extends Construct {
  constructor(scope: Construct, id: string, props?: { admin?: boolean; size?: number; actions?: string[] }) {
    super(scope, id);
    const fn = new lambda.Function(this, 'Fn', { handler: 'a', code: lambda.Code.fromAsset('x') });
    fn.addToRolePolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));
${more}  }
}
`;
const worker = `${imports}${bodyWith()}`;
const inCases =
  "    if (props?.admin) fn.role?.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonSageMakerFullAccess'));\n";
const stack = (lines: readonly string[], name = 'App'): string => `export class ${name} extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
${lines.map((line) => `    ${line}\n`).join('')}  }
}
`;
const app = (lines: readonly string[], more: { from?: string; name?: string } = {}): string =>
  `import { Construct } from 'constructs';\nimport { Worker } from '${more.from ?? './worker'}';\n${stack(lines, more.name)}`;
const A = "new Worker(this, 'A');";
const B = "new Worker(this, 'B');";
const before: Program = { 'worker.ts': worker, 'app.ts': app([A]) };
const found = (id: string, line: number, name = 'App') => `granted bedrock:DeleteGuardrail ${name}/${id}/Fn ${line}`;

describe('one more object of a class of another file', () => {
  test.each<[string, Program, string[]]>([
    ['in the same class', { ...before, 'app.ts': app([A, B]) }, [found('B', 7)]],
    ['in another file', { ...before, 'other.ts': app([A], { name: 'Other' }) }, [found('A', 6, 'Other')]],
    ['in a case', { ...before, 'app.ts': app([A, `if (process.env.ON) ${B}`]) }, [found('B', 7)]],
    [
      'in the place of another one that stays elsewhere',
      { ...before, 'app.ts': app([B]), 'other.ts': app([A], { name: 'Other' }) },
      [found('A', 6, 'Other')],
    ],
  ])('%s is told at the call', async (_, head, lines) => {
    expect(await told(before, head)).toEqual(lines);
  });

  test('of a class that has the one that gives something', async () => {
    const pair = `import { Construct } from 'constructs';\nimport { Worker } from './worker';\nexport class Pair extends Construct {\n  constructor(scope: Construct, id: string) {\n    super(scope, id);\n    new Worker(this, 'One');\n  }\n}\n`;
    const own = (lines: readonly string[]) =>
      `import { Construct } from 'constructs';\nimport { Pair } from './pair';\n${stack(lines)}`;
    const files = { 'worker.ts': worker, 'pair.ts': pair };
    expect(
      await told(
        { ...files, 'app.ts': own(["new Pair(this, 'P');"]) },
        { ...files, 'app.ts': own(["new Pair(this, 'P');", "new Pair(this, 'Q');"]) },
      ),
    ).toEqual(['granted bedrock:DeleteGuardrail App/Q/One/Fn 7']);
  });

  test('is made with what its caller gives it', async () => {
    const files = { 'worker.ts': `${imports}${bodyWith(inCases)}` };
    const admin = "new Worker(this, 'A', { admin: true });";
    const first = { ...files, 'app.ts': app([A]) };
    expect(await told(first, { ...files, 'app.ts': app([A, B]) })).toEqual([found('B', 7)]);
    expect(await told(first, { ...files, 'app.ts': app([admin]) })).toEqual([
      'granted managed:AmazonSageMakerFullAccess App/A/Fn 6',
    ]);
    expect(await told({ ...files, 'app.ts': app([admin]) }, first)).toEqual([]);
  });

  test('in Python', async () => {
    const python = `from aws_cdk import aws_iam as iam
from constructs import Construct

class Worker(Construct):
    def __init__(self, scope, id):
        super().__init__(scope, id)
        self.role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        self.role.add_to_policy(iam.PolicyStatement(actions=["bedrock:DeleteGuardrail"], resources=["*"]))
`;
    const own = (...ids: readonly string[]) =>
      `from constructs import Construct\nfrom worker import Worker\n\nclass App(Construct):\n    def __init__(self, scope, id):\n        super().__init__(scope, id)\n${ids.map((id) => `        Worker(self, "${id}")\n`).join('')}`;
    expect(
      await told({ 'worker.py': python, 'app.py': own('A') }, { 'worker.py': python, 'app.py': own('A', 'B') }),
    ).toEqual(['granted bedrock:DeleteGuardrail App/B/Role 8']);
  });
});

describe('what makes no more of them is silent', () => {
  test.each<[string, Program, Program]>([
    ['another id', before, { ...before, 'app.ts': app([B]) }],
    ['one that goes', { ...before, 'app.ts': app([A, B]) }, before],
    ['another order', { ...before, 'app.ts': app([A, B]) }, { ...before, 'app.ts': app([B, A]) }],
    [
      'another file',
      { ...before, 'app.ts': app([A, B]) },
      { ...before, 'app.ts': app([A]), 'other.ts': app([B], { name: 'Other' }) },
    ],
    ['an argument that changes nothing', before, { ...before, 'app.ts': app(["new Worker(this, 'A', { size: 3 });"]) }],
    ['a class around them that is called otherwise', before, { ...before, 'app.ts': app([A], { name: 'Main' }) }],
    ['a file that has another path', before, { 'worker.ts': worker, 'main.ts': app([A]) }],
    [
      'a class that has another path',
      before,
      { 'lib/worker.ts': worker, 'app.ts': app([A], { from: './lib/worker' }) },
    ],
    [
      'a class that gets a file of its own',
      { 'app.ts': `${worker}${stack([A])}` },
      { 'worker.ts': worker, 'app.ts': app([A]) },
    ],
    ['a class that comes into the file', before, { 'app.ts': `${worker}${stack([A])}` }],
  ])('%s', async (_, base, head) => {
    expect(await told(base, head)).toEqual([]);
  });

  test('what the class itself leaves open; what is given to it is told', async () => {
    const open =
      "    fn.role?.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyArn(this, 'P', process.env.POLICY ?? ''));\n";
    const given = '    fn.addToRolePolicy(new iam.PolicyStatement({ actions: props?.actions, resources: ["*"] }));\n';
    const files = (more: string) => ({ 'worker.ts': `${imports}${bodyWith(more)}` });
    const one = files(open);
    expect(await told({ ...one, 'app.ts': app([A]) }, { ...one, 'app.ts': app([A, B]) })).toEqual([found('B', 7)]);
    const other = files(given);
    const lines = await told(
      { ...other, 'app.ts': app(["new Worker(this, 'A', { actions: ['s3:GetObject'] });"]) },
      { ...other, 'app.ts': app(["new Worker(this, 'A', { actions: ['bedrock:UpdateAgent'] });"]) },
    );
    expect(lines).toEqual(['granted bedrock:UpdateAgent App/A/Fn 6']);
  });

  test('a class that is new is told once, where it is written', async () => {
    expect(await told({ 'app.ts': app([]).replace(/.*worker.*\n/, '') }, before)).toEqual([
      'granted bedrock:DeleteGuardrail Worker/Fn 8',
    ]);
  });
});

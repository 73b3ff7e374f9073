import { describe, expect, test } from 'vitest';
import { type Program, told } from './program.ts';

const I = `import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { Stack } from 'aws-cdk-lib';
`;
const stack = (...lines: readonly string[]): Program => ({
  'lib/s.ts': `${I}export class S extends Stack {\n  constructor(scope: any, id: string, props: any) {\n    super(scope, id);\n${lines.join('\n')}\n  }\n}\n`,
});
const fn = (id: string, more = ''): string =>
  `const ${id.toLowerCase()} = new lambda.Function(this, '${id}', { handler: 'h'${more} });`;
const role = (principal = "new iam.ServicePrincipal('lambda.amazonaws.com')"): string =>
  `const r = new iam.Role(this, 'R', { assumedBy: ${principal} });`;
const give = (to: string, action = 'bedrock:DeleteGuardrail'): string =>
  `${to}.addTo${to === 'r' ? '' : 'Role'}Policy(new iam.PolicyStatement({ actions: ['${action}'], resources: ['*'] }));`;
const own = stack(fn('F'), give('f'));
const explicit = stack(role(), fn('F', ', role: r'), give('r'));

describe('a function that gets a role which the program makes', () => {
  test('keeps what it had', async () => {
    expect(await told(own, explicit)).toEqual([]);
    expect(await told(own, stack(role(), fn('F', ', role: r'), give('f')))).toEqual([]);
    expect(await told(explicit, own)).toEqual([]);
  });

  test('and more', async () => {
    expect(await told(own, stack(role(), fn('F', ', role: r'), give('r'), give('r', 'bedrock:CreateAgent')))).toEqual([
      'granted bedrock:CreateAgent S/R 11',
    ]);
  });

  test('that another function runs as, too', async () => {
    const shared = stack(role(), fn('F', ', role: r'), fn('G', ', role: r'), give('r'));
    expect(await told(stack(fn('F'), fn('G'), give('f')), shared)).toEqual(['granted bedrock:DeleteGuardrail S/R 11']);
  });

  test('that something else is given, too', async () => {
    const task = "new ecs.FargateTaskDefinition(this, 'T', { taskRole: r });";
    expect(await told(own, stack(role(), fn('F', ', role: r'), task, give('r')))).toEqual([
      'granted bedrock:DeleteGuardrail S/R 11',
    ]);
  });

  test('that was there before', async () => {
    const before = stack(role(), fn('F'), give('f'));
    expect(await told(before, explicit)).toEqual(['granted bedrock:DeleteGuardrail S/R 10']);
  });

  test.each([
    ['a property', 'this.r = r;'],
    ['what a method returns', ''],
  ])('that other files may come to by %s', async (_, line) => {
    const open = stack(role(), fn('F', ', role: r'), give('r'), line);
    const [path = '', text = ''] = Object.entries(open)[0] ?? [];
    const returned = line === '' ? text.replace('  }\n}', '    return r;\n  }\n}') : text;
    expect(await told(own, { [path]: returned })).toEqual(['granted bedrock:DeleteGuardrail S/R 10']);
  });

  test.each([
    'this.o = { a: r };',
    'this.l = [{ a: [r] }];',
    'this.l = [...[r]];',
    'this.l = []; this.l.push(r);',
    'const l: any[] = []; this.l = l; l.push(r);',
    "this.m = new Map([['a', r]]);",
    "this.m = new Map(); this.m.set('a', r);",
    'this.s = new Set([r]);',
    'this.o = {}; Object.assign(this.o, { a: r });',
    'this.o = props.a ? { a: r } : {};',
    "new Worker(this, 'W', { roles: [r] });",
    "new Worker(this, 'W', { settings: { role: r } });",
  ])('that other files may come to by what has it: %s', async (line) => {
    expect(await told(own, stack(role(), fn('F', ', role: r'), give('r'), line))).toEqual([
      'granted bedrock:DeleteGuardrail S/R 10',
    ]);
  });

  test.each([
    'const l = [r];',
    'const o = { a: r };',
    "const m = new Map([['a', r]]);",
    "const m = new Map(); m.set('a', r);",
    'for (const one of [r]) console.log(one);',
    'this.l = [f];',
    'this.o = { a: f };',
  ])('that is kept for the file itself: %s', async (line) => {
    expect(await told(own, stack(role(), fn('F', ', role: r'), give('r'), line))).toEqual([]);
  });

  test('that a program in Python keeps', async () => {
    const file = (...lines: readonly string[]): Program => ({
      's.py': `from aws_cdk import Stack, aws_iam as iam, aws_lambda as lambda_\n\nclass S(Stack):\n    def __init__(self, scope, id):\n        super().__init__(scope, id)\n${lines.map((line) => `        ${line}\n`).join('')}`,
    });
    const statement = '(iam.PolicyStatement(actions=["bedrock:DeleteGuardrail"], resources=["*"]))';
    const without = file('f = lambda_.Function(self, "F", code="x")', `f.add_to_role_policy${statement}`);
    const keeping = (line: string) =>
      file(
        'r = iam.Role(self, "R", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))',
        'f = lambda_.Function(self, "F", code="x", role=r)',
        `r.add_to_policy${statement}`,
        line,
      );
    for (const line of ['self.d = {"a": r}', 'self.t = (r, 1)', 'self.l = [x for x in [r]]'])
      expect(await told(without, keeping(line))).toHaveLength(1);
    for (const line of ['d = {"a": r}', 'l = [r]']) expect(await told(without, keeping(line))).toEqual([]);
  });

  test('that the file exports', async () => {
    const file = (...lines: readonly string[]): Program => ({
      'lib/s.ts': `${I}const stack = new Stack();\n${lines.join('\n')}\n`,
    });
    const inStack = (text: string) => text.replaceAll('this', 'stack');
    const without = file(inStack(fn('F')), give('f'));
    const exporting = (mark: string) => file(mark + inStack(role()), inStack(fn('F', ', role: r')), give('r'));
    expect(await told(without, exporting(''))).toEqual([]);
    expect(await told(without, exporting('export '))).toHaveLength(1);
  });

  test('that is only looked up', async () => {
    const named = stack("const r = iam.Role.fromRoleName(this, 'R', 'shared');", fn('F', ', role: r'), give('f'));
    expect(await told(own, named)).toEqual(['granted bedrock:DeleteGuardrail shared 8']);
  });

  test.each([
    'new iam.AnyPrincipal()',
    'new iam.AccountRootPrincipal()',
    "new iam.CompositePrincipal(new iam.ServicePrincipal('lambda.amazonaws.com'), new iam.AccountPrincipal('111122223333'))",
    'props.principal',
  ])('that others may assume: %s', async (principal) => {
    const open = stack(role(principal), fn('F', ', role: r'), give('r'));
    expect(await told(own, open)).toContain('granted bedrock:DeleteGuardrail S/R 10');
  });

  test('that others may assume by a later call', async () => {
    const open = stack(
      role(),
      fn('F', ', role: r'),
      give('r'),
      "r.assumeRolePolicy!.addStatements(new iam.PolicyStatement({ principals: [new iam.AccountPrincipal('111122223333')], actions: ['sts:AssumeRole'] }));",
    );
    const lines = await told(own, open);
    expect(lines).not.toEqual([]);
  });

  test('each of several that shared one', async () => {
    const before = stack(role(), fn('F', ', role: r'), fn('G', ', role: r'), give('r'));
    expect(await told(before, stack(fn('F'), fn('G'), give('f'), give('g')))).toEqual([]);
  });

  test('and one that only had it for something else', async () => {
    const before = stack(
      role(),
      fn('F', ', role: r'),
      "const g = new lambda.Function(this, 'G', { other: r });",
      give('r'),
    );
    expect(await told(before, stack(fn('F'), fn('G'), give('f'), give('g')))).toEqual([
      'granted bedrock:DeleteGuardrail S/G 11',
    ]);
  });
});

test('a statement that is put into a variable is new to whom it is given now, where that is written', async () => {
  const at = ['actions: [', "  'bedrock:DeleteGuardrail',", '],', "resources: ['*'],"];
  const roles = ["const a = new iam.Role(this, 'A', {});", "const b = new iam.Role(this, 'B', {});"];
  const before = stack(...roles, 'a.addToPolicy(new iam.PolicyStatement({', ...at, '}));');
  const after = stack(
    ...roles,
    'const s = new iam.PolicyStatement({',
    ...at,
    '});',
    'a.addToPolicy(s);',
    'b.addToPolicy(s);',
  );
  expect(await told(before, after)).toEqual(['granted bedrock:DeleteGuardrail S/B 17']);
});

describe('endpoints of SageMaker', () => {
  const program = (imports: string, made: string): Program => ({
    'lib/s.ts': `${imports}\nimport * as lambda from 'aws-cdk-lib/aws-lambda';\nimport { Stack } from 'aws-cdk-lib';\nexport class S extends Stack {\n  constructor(scope: any, id: string) {\n    super(scope, id);\n    const f = new lambda.Function(this, 'F', {});\n${made}\n  }\n}\n`,
  });
  const genai = "import * as genai from '@cdklabs/generative-ai-cdk-constructs';";
  test.each([
    [genai, "new genai.HuggingFaceSageMakerEndpoint(this, 'E', {}).grantInvoke(f);"],
    [genai, "const e = new genai.JumpStartSageMakerEndpoint(this, 'E', {}); e.grantInvoke(f);"],
    [
      "import * as sagemaker from '@aws-cdk/aws-sagemaker-alpha';",
      "new sagemaker.Endpoint(this, 'E', {}).grantInvoke(f);",
    ],
    [
      "import { Endpoint } from '@aws-cdk/aws-sagemaker-alpha';",
      "const e: IEndpoint = Endpoint.fromEndpointName(this, 'E', 'x'); e.grantInvoke(f);",
    ],
  ])('%s %s', async (imports, made) => {
    expect(await told(program(imports, ''), program(imports, made))).toEqual([
      'granted sagemaker:InvokeEndpoint S/F 8',
    ]);
  });

  test.each([
    [genai, "new lambda.Function(this, 'G', {}).grantInvoke(f);"],
    [
      "import * as sagemaker from '@aws-cdk/aws-sagemaker-alpha';",
      "new sagemaker.Model(this, 'M', {}).grantInvoke(f);",
    ],
    ["import { Endpoint } from './endpoint';", "new Endpoint(this, 'E', {}).grantInvoke(f);"],
  ])('not %s %s', async (imports, made) => {
    expect(await told(program(imports, ''), program(imports, made))).toEqual([]);
  });
});

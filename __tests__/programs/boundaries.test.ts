import { describe, expect, test } from 'vitest';
import { type Program, reviewOf, told } from './program.ts';

const I =
  "import * as iam from 'aws-cdk-lib/aws-iam';\nimport { App, Stack, PermissionsBoundary as PB } from 'aws-cdk-lib';\n";
const narrow =
  "new iam.ManagedPolicy(this, 'B', { statements: [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })] })";
const wide = narrow.replace("'s3:*'", "'s3:*', 'bedrock:*'");
const allow = "r.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));";
const role = "const r = new iam.Role(this, 'R', {});";
const stack = (...lines: readonly string[]): string =>
  `${I}export class S extends Stack {\n  constructor(scope: App, id: string, props: any) {\n    super(scope, id);\n${lines.join('\n')}\n  }\n}\n`;
const apply = (policy: string, to = 'this'): string => `iam.PermissionsBoundary.of(${to}).apply(${policy});`;
const lost = 'guardrail-removed bedrock:DeleteGuardrail S/R';

/** What a change of a stack comes to, without the lines. */
async function of(base: readonly string[], head: readonly string[]): Promise<readonly string[]> {
  return plain({ 'lib/s.ts': stack(...base) }, { 'lib/s.ts': stack(...head) });
}

async function plain(base: Program, head: Program): Promise<readonly string[]> {
  return (await told(base, head)).map((one) => one.replace(/ \d+$/, ''));
}

describe('a boundary that a program applies to a scope', () => {
  const held = [role, allow];
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['goes', [...held, apply(narrow)], held, [lost]],
    ['is wider', [...held, apply(narrow)], [...held, apply(wide)], [lost.replace('DeleteGuardrail', '*')]],
    [
      'is cleared',
      [...held, apply(narrow)],
      [...held, apply(narrow), 'iam.PermissionsBoundary.of(this).clear();'],
      [lost],
    ],
    [
      'is cleared for one role',
      [...held, apply(narrow)],
      [...held, apply(narrow), 'iam.PermissionsBoundary.of(r).clear();'],
      [lost],
    ],
    ['goes from one role', [...held, apply(narrow, 'r')], held, [lost]],
    [
      'is there in some cases only',
      [...held, apply(narrow)],
      [...held, `if (props.on) ${apply(narrow)}`],
      ['guardrail-removed * S/R'],
    ],
    [
      'is replaced by a wider one',
      [...held, apply(narrow)],
      [...held, apply(narrow), apply(wide.replace("'B'", "'C'"))],
      [lost.replace('DeleteGuardrail', '*')],
    ],
    [
      "takes the place of a role's own",
      ["const r = new iam.Role(this, 'R', { permissionsBoundary: N });".replace('N', narrow), allow],
      [
        "const r = new iam.Role(this, 'R', { permissionsBoundary: N });".replace('N', narrow),
        allow,
        apply(wide.replace("'B'", "'C'")),
      ],
      [lost.replace('DeleteGuardrail', '*')],
    ],
    ['comes', held, [...held, apply(narrow)], []],
    ['comes wider for a role that has another', held, [...held, apply(wide)], []],
    ['is narrower', [...held, apply(wide)], [...held, apply(narrow)], []],
    ['is said earlier', [...held, apply(narrow)], [apply(narrow), ...held], []],
    [
      'stays where the same comes again',
      [...held, apply(narrow)],
      [...held, apply(narrow), apply(narrow.replace("'B'", "'C'"))],
      [],
    ],
    [
      'stays where a wider one was set before',
      [...held, apply(narrow)],
      [...held, apply(wide.replace("'B'", "'C'")), apply(narrow)],
      [],
    ],
    ['stops what comes', [role, apply(narrow)], [...held, apply(narrow)], []],
    ['lets through what comes', [role, apply(wide)], [...held, apply(wide)], ['granted bedrock:DeleteGuardrail S/R']],
    [
      'bounds no role that is only looked up',
      [apply(narrow), "const r = iam.Role.fromRoleName(this, 'R', 'x');"],
      [apply(narrow), "const r = iam.Role.fromRoleName(this, 'R', 'x');", allow],
      ['granted bedrock:DeleteGuardrail x'],
    ],
    [
      'bounds what is elsewhere',
      [apply(narrow, 'props.other'), role],
      [apply(narrow, 'props.other'), ...held],
      ['granted bedrock:DeleteGuardrail S/R'],
    ],
    [
      'may be another one',
      [...held, apply(narrow)],
      [...held, apply(`props.x ? ${narrow} : ${wide}`)],
      ['guardrail-removed bedrock:* S/R'],
    ],
    [
      'of what may be another scope stops nothing for certain',
      [role, apply(narrow, 'props.x ? this : props.y')],
      [...held, apply(narrow, 'props.x ? this : props.y')],
      ['granted bedrock:DeleteGuardrail S/R'],
    ],
    [
      'bounds no group',
      ["const r = new iam.Group(this, 'R');", apply(narrow)],
      ["const r = new iam.Group(this, 'R');", allow, apply(narrow)],
      ['granted bedrock:DeleteGuardrail S/R'],
    ],
    [
      'by an override goes',
      [...held, "(r.node.defaultChild as iam.CfnRole).addPropertyOverride('PermissionsBoundary', props.arn);"],
      held,
      [lost],
    ],
    [
      'by an override comes',
      held,
      [...held, "(r.node.defaultChild as iam.CfnRole).addPropertyOverride('PermissionsBoundary', props.arn);"],
      [],
    ],
    [
      'in a function that nobody calls stops nothing for certain',
      [role, `const f = () => { ${apply(narrow)} };`],
      [...held, `const f = () => { ${apply(narrow)} };`],
      ['granted bedrock:DeleteGuardrail S/R'],
    ],
    ['of an unknown scope goes', [...held, apply(narrow, 'Stack.of(this)')], held, [lost]],
  ])('%s', async (_, base, head, expected) => {
    const all = await of(base, head);
    if (expected.length === 0) expect(all).toEqual([]);
    else expect(all).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('where the end of a boundary is told', () => {
  const held = [role, allow];
  const places = async (base: readonly string[], head: readonly string[]): Promise<readonly string[]> => {
    const { findings } = await reviewOf({ 'lib/s.ts': stack(...base) }, { 'lib/s.ts': stack(...head) });
    return findings.map(({ location: { side, startLine } }) => `${side} ${startLine}`);
  };
  const clear = 'iam.PermissionsBoundary.of(this).clear();';
  const cfn = 'const cfn = r.node.defaultChild as iam.CfnRole;';
  test.each<[string, readonly string[], readonly string[], string]>([
    ['in the place of what set it', [...held, apply(narrow)], [...held, clear], 'head 8'],
    [
      'for one role, before it',
      [...held, apply(narrow)],
      [...held, clear.replace('this', 'r'), apply(narrow)],
      'head 8',
    ],
    ['behind it', [...held, apply(narrow)], [...held, apply(narrow), clear], 'head 9'],
    [
      'by an override in the place of what set it',
      [...held, cfn, 'cfn.permissionsBoundary = props.arn;'],
      [...held, cfn, "cfn.addPropertyDeletionOverride('PermissionsBoundary');"],
      'head 9',
    ],
    ['where nothing takes it away', [...held, apply(narrow)], held, 'base 8'],
  ])('%s', async (_, base, head, expected) => {
    expect(await places(base, head)).toEqual([expected]);
  });
});

describe('a boundary of what other files declare', () => {
  const lib = { 'lib/s.ts': stack(role, allow) };
  const app = (more: string, ofApp = '', ofStack = ''): Program => ({
    ...lib,
    'bin/a.ts': `import { App, PermissionsBoundary } from 'aws-cdk-lib';\nimport * as iam from 'aws-cdk-lib/aws-iam';\nimport { S } from '../lib/s';\nconst app = new App(${ofApp});\nconst s = new S(app, 'Chat', ${ofStack || '{}'});\n${more}\n`,
  });
  const to = (scope: string, policy = narrow): string => apply(policy.replace('(this,', '(s,'), scope);
  const named = "{ permissionsBoundary: PermissionsBoundary.fromName('x') }";
  const removed = ['guardrail-removed * PermissionsBoundary of Chat'];
  test.each<[string, Program, Program, readonly string[]]>([
    ['goes', app(to('app')), app(''), removed],
    ['is wider', app(to('app')), app(to('app', wide)), ['guardrail-removed bedrock:* PermissionsBoundary of Chat']],
    ['is cleared', app(to('app')), app(`${to('app')}\niam.PermissionsBoundary.of(app).clear();`), removed],
    ['is cleared of a stack', app(to('app')), app(`${to('app')}\niam.PermissionsBoundary.of(s).clear();`), removed],
    ['of an app goes', app('', named), app(''), removed],
    ['of a stack goes', app('', '', named), app(''), removed],
    ['comes', app(''), app(to('app')), []],
    ['of a stack comes', app(''), app('', '', named), []],
    ['is narrower', app(to('app', wide)), app(to('app')), []],
    ['is one of the stack', app(to('app')), app(to('s')), []],
    ['goes with the app', app(to('app')), lib, []],
  ])('%s', async (_, base, head, expected) => {
    expect(await plain(base, head)).toEqual(expected);
  });

  test('is told of a helper that nobody calls here', async () => {
    const helper = (body: string): Program => ({ 'h.ts': `${I}export function secure(scope: any) { ${body} }\n` });
    const own =
      "iam.PermissionsBoundary.of(scope).apply(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));";
    expect(await plain(helper(own), helper(''))).toEqual(['guardrail-removed * PermissionsBoundary of secure/scope']);
    expect(await plain(helper(''), helper(own))).toEqual([]);
  });

  test('is told once where a helper of another file loses it, and not where that moves', async () => {
    const own = `import * as iam from 'aws-cdk-lib/aws-iam';\nexport function secure(scope: any) {\niam.PermissionsBoundary.of(scope).apply(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));\n}\n`;
    const user = (from: string): string => `import { secure } from '${from}';\n${stack(role, allow, 'secure(this);')}`;
    const before = { 'lib/s.ts': user('./h'), 'lib/h.ts': own };
    const lifted = { ...before, 'lib/h.ts': own.replace(/iam\.Perm.*\n/, '') };
    expect(await plain(before, lifted)).toEqual([lost]);
    expect(await plain(before, { ...before, 'lib/s.ts': user('./h').replace('secure(this);', '') })).toEqual([lost]);
    expect(await plain(before, { 'lib/s.ts': user('./k'), 'lib/k.ts': own })).toEqual([]);
  });
});

describe('a boundary of one role', () => {
  const pulumi = (more: string): Program => ({
    'index.ts': `import * as aws from '@pulumi/aws';\nconst r = new aws.iam.Role('r', { assumeRolePolicy: '{}'${more} });\nnew aws.iam.RolePolicy('p', { role: r.id, policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'bedrock:DeleteGuardrail', Resource: '*' }] }) });\n`,
  });
  const own = ", permissionsBoundary: 'arn:aws:iam::111122223333:policy/b'";
  test('by an ARN is unknown, and stops what it may stop', async () => {
    expect(await plain(pulumi(own), pulumi(''))).toEqual(['guardrail-removed bedrock:DeleteGuardrail r']);
    expect(await plain(pulumi(''), pulumi(own))).toEqual([]);
  });

  test('in Python, for all below self', async () => {
    const py = (more: string): Program => ({
      's.py': `from aws_cdk import Stack, aws_iam as iam\n\nclass S(Stack):\n    def __init__(self, scope, id):\n        super().__init__(scope, id)\n        role = iam.Role(self, "R")\n        role.add_to_policy(iam.PolicyStatement(actions=["bedrock:DeleteGuardrail"], resources=["*"]))\n${more}`,
    });
    const of =
      '        iam.PermissionsBoundary.of(self).apply(iam.ManagedPolicy(self, "B", statements=[iam.PolicyStatement(actions=["s3:*"], resources=["*"])]))\n';
    expect(await plain(py(of), py(''))).toEqual([lost]);
    expect(await plain(py(''), py(of))).toEqual([]);
  });
});

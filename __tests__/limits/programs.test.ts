import { expect } from 'vitest';
import { limits } from '../../src/limits.ts';
import { readProgram } from '../../src/programs/read-program.ts';
import { choiceOf, described, joined, listThing, opaque, textThing } from '../../src/programs/values/data.ts';
import { pushWithin } from '../../src/programs/values/evaluate.ts';
import { writtenName } from '../../src/programs/values/run.ts';
import type { FileContent } from '../../src/revisions/files.ts';
import { isUndecided, reportOn, told } from './about.ts';
import { counted, lowered, reached, repeated } from './reached.ts';

const { programs } = limits;

const granting = (actions: string): string =>
  `role.addToPolicy(new PolicyStatement({ actions: ${actions}, resources: ['*'] }));\n`;
const statement = granting("['bedrock:DeleteGuardrail']");

reached('programs', {
  steps: lowered('programs', 'steps', 400, async (beyond) => {
    const report = await reportOn({ 'a.ts': `${statement}${counted(100 + 100 * beyond, () => 'f();\n')}` });
    return isUndecided(report, 'limit', 'too many steps');
  }),
  stepsAhead: lowered('programs', 'stepsAhead', 60, (beyond) => {
    const text = `import { a } from './a';\n${statement}a();\n${counted(10 + 20 * beyond, () => 'f();\n')}`;
    const files = {
      asked: 0,
      list: () => ['a.ts', 'b.ts'],
      listAll: () => ['a.ts', 'b.ts'],
      read(path: string): FileContent {
        if (path === 'b.ts') return { kind: 'text', source: { path, text } };
        this.asked++;
        return { kind: 'pending' };
      },
    };
    const run = readProgram(files, 'b.ts')?.run;
    expect(run?.askedAt).toBeDefined();
    expect(run?.notes).toEqual([]);
    return run?.isOver === true;
  }),
  instanceSteps: lowered('programs', 'instanceSteps', 400, async (beyond) => {
    const calls = counted(60 + 100 * beyond, () => 'f();\n');
    const worker = `import { Construct } from 'constructs';\nexport class Worker extends Construct {\n  constructor(scope, id) {\n    super(scope, id);\n${calls}    const role = new iam.Role(this, 'R');\n${statement}  }\n}\n`;
    const app = (made: string): string =>
      `import { Construct } from 'constructs';\nimport { Worker } from './w';\n${made}`;
    const report = await reportOn(
      { 'w.ts': worker, 'a.ts': app("new Worker(stack, 'A');\n") },
      { 'w.ts': worker, 'a.ts': app('') },
    );
    expect(report.findings.some(({ grantee }) => grantee.address.endsWith('A/R'))).toBe(beyond === 0);
    return isUndecided(report, 'limit', 'too many steps to follow');
  }),
  depth: lowered('programs', 'depth', 40, async (beyond) => {
    const nested = 17 + beyond * 40;
    const report = await reportOn({ 'a.ts': `${repeated(nested, 'g(')}1${repeated(nested, ')')};\n${statement}` });
    return isUndecided(report, 'limit', 'goes too deep');
  }),
  calls: told(
    (beyond) => {
      const count = programs.calls + beyond;
      const functions = counted(
        count,
        (i) => `function f${i}(role) { ${i + 1 < count ? `f${i + 1}(role)` : statement} }\n`,
      );
      return { 'a.ts': `${functions}f0(x);\n` };
    },
    'limit',
    `More than ${programs.calls} functions`,
  ),
  followed: async (beyond) => {
    // the program itself is one of them
    const count = programs.followed - 1 + beyond;
    const files = Array.from({ length: count }, (_, i) => [`c${i}.ts`, `export const c = 'bedrock:GetGuardrail';\n`]);
    const imports = counted(count, (i) => `import { c as c${i} } from './c${i}';\n`);
    const used = counted(count, (i) => `c${i}`, ', ');
    const report = await reportOn({
      ...Object.fromEntries(files),
      'a.ts': `${imports}${granting(`['bedrock:DeleteGuardrail', ${used}]`)}`,
    });
    return isUndecided(report, 'limit', `More than ${programs.followed} files`);
  },
  handedOn: async (beyond) => {
    const count = programs.handedOn + 1 + beyond;
    const files = Array.from({ length: count }, (_, i) => [
      `c${i}.ts`,
      i + 1 < count ? `export { c } from './c${i + 1}';\n` : `export const c = 'bedrock:DeleteGuardrail';\n`,
    ]);
    const report = await reportOn({
      ...Object.fromEntries(files),
      'a.ts': `import { c } from './c0';\n${granting('[c]')}`,
    });
    return !report.findings.some(({ granted }) => granted === 'bedrock:DeleteGuardrail');
  },
  bases: async (beyond) => {
    const count = programs.bases + beyond;
    const classes = counted(count, (i) =>
      i + 1 < count ? `class C${i} extends C${i + 1} {}\n` : `class C${i} { allow(role) { ${statement} } }\n`,
    );
    const report = await reportOn({ 'a.ts': `${classes}new C0(stack, 'C').allow(new Role(stack, 'R', {}));\n` });
    return !report.findings.some(({ grantee }) => grantee.address === 'R');
  },
  importers: lowered('programs', 'importers', 3, async (beyond) => {
    const others = Array.from({ length: 3 + beyond }, (_, i) => [`lib/f${i}.ts`, statement]);
    const constant = (action: string) => ({ 'lib/actions.ts': `export const all = ['${action}'];\n` });
    const base = { ...Object.fromEntries(others), ...constant('bedrock:GetGuardrail') };
    const report = await reportOn({ ...base, ...constant('bedrock:DeleteGuardrail') }, base);
    return isUndecided(report, 'limit', 'may take something from lib/actions.ts');
  }),
  variants: async (beyond) => {
    const table = counted(programs.variants + beyond, (i) => `k${i}: 'bedrock:Delete${i}'`, ', ');
    const report = await reportOn({ 'a.ts': `const t = { ${table} };\n${granting('[t[name]]')}` });
    return report.undecided.some(({ message }) => message.includes('t[name]') || message.includes('${'));
  },
  nameLength: (beyond) => {
    const text = repeated(programs.nameLength + beyond, 'n');
    return writtenName({ path: 'a.ts', text }, { start: 0, end: text.length }) !== text;
  },
  origins: (beyond) => {
    const at = { source: { path: 'a.ts', text: '' }, start: 0, end: 0 };
    const count = programs.origins + beyond;
    const parts = Array.from({ length: count }, (_, i) =>
      textThing('x', { source: { path: `c${i}.ts`, text: 'x' }, start: 0, end: 1 }),
    );
    const text = joined(parts, at);
    return text.kind === 'data' && text.value.origins.length < count + 1;
  },
  options: (beyond) => {
    const at = { source: { path: 'a.ts', text: '' }, start: 0, end: 0 };
    const all = Array.from({ length: programs.options + beyond }, (_, i) => textThing(`${i}`, at));
    return choiceOf('c', all, at).kind === 'opaque';
  },
  words: (beyond) => {
    const at = { source: { path: 'a.ts', text: '' }, start: 0, end: 0 };
    // the list itself is one of them
    const first = Array.from({ length: programs.words - 2 + beyond }, () => opaque('n', at));
    const [one, other] = ['x', 'y'].map((last) => described(listThing([...first, opaque(last, at)], at)));
    return one === other;
  },
  packages: lowered('programs', 'packages', 3, async (beyond) => {
    // the root's and the package itself are the last of them
    const others = Array.from({ length: 1 + beyond }, (_, i) => [`f${i}/package.json`, '{ "name": "other" }']);
    const report = await reportOn({
      ...Object.fromEntries(others),
      'package.json': '{ "workspaces": ["*"] }',
      'z/package.json': '{ "name": "@shop/actions" }',
      'z/index.ts': `export const USE = ['bedrock:DeleteGuardrail'];\n`,
      'app/a.ts': `import { USE } from '@shop/actions';\n${granting('[...USE]')}`,
    });
    return report.undecided.some(({ message }) => message.includes('USE'));
  }),
  pathLength: async (beyond) => {
    const path = `.${'list.json'.padStart(programs.pathLength - 1 + beyond, '/')}`;
    const report = await reportOn({
      'list.json': '["bedrock:DeleteGuardrail"]',
      'a.ts': `import * as fs from 'fs';\n${granting(`fs.readJsonSync('${path}')`)}`,
    });
    return !report.findings.some(({ granted }) => granted === 'bedrock:DeleteGuardrail');
  },
  aliases: async (beyond) => {
    const others = Array.from({ length: programs.aliases - 1 + beyond }, (_, i) => [`@f${i}`, [`f${i}`]]);
    const paths = { ...Object.fromEntries(others), '@actions': ['z/actions'] };
    const report = await reportOn({
      'tsconfig.json': JSON.stringify({ compilerOptions: { paths } }),
      'z/actions.ts': `export const USE = ['bedrock:DeleteGuardrail'];\n`,
      'a.ts': `import { USE } from '@actions';\n${granting('[...USE]')}`,
    });
    return !report.findings.some(({ granted }) => granted === 'bedrock:DeleteGuardrail');
  },
  handed: lowered('programs', 'handed', 50, async (beyond) => {
    const report = await reportOn({ 'a.ts': `role.attachPolicy([${counted(49 + beyond, (i) => `${i}`, ', ')}]);\n` });
    return isUndecided(report, 'limit', 'is given more than');
  }),
  handedDepth: async (beyond) => {
    const levels = programs.handedDepth - 1 + beyond;
    const report = await reportOn({
      'a.ts': `role.attachPolicy(${repeated(levels, '{ a: ')}1${repeated(levels, ' }')});\n`,
    });
    return isUndecided(report, 'limit', 'deeper than');
  },
  // a call that may hand on a policy gives what is given in it
  handing: async (beyond) => {
    const roles = `import boto3, json\niam = boto3.client("iam")\ndef f(x):\n    return 1\ndef own(x):\n    iam.put_role_policy(RoleName="own", PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["bedrock:DeleteGuardrail"], "Resource": "*"}]}))\n`;
    const calls = counted(programs.handing - 1 + beyond, (i) => `roles.f(${i})\n`);
    const app = `import roles\nrole_policy = 1\n${calls}roles.own(1)\n`;
    const report = await reportOn({ 'roles.py': roles, 'app.py': app }, { 'roles.py': roles, 'app.py': '' });
    return report.findings.some(({ granted }) => granted === 'bedrock:DeleteGuardrail');
  },
  bounds: async (beyond) => {
    const policy = "iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')";
    const bounds = counted(
      programs.bounds + beyond,
      (i) => `if (on${i}) iam.PermissionsBoundary.of(role).apply(${policy});`,
      '\n',
    );
    const report = await reportOn({
      'a.ts': `import * as iam from 'aws-cdk-lib/aws-iam';\nconst role = new iam.Role(s, 'R', {});\n${granting("['bedrock:DeleteGuardrail']")}${bounds}\n`,
    });
    return isUndecided(report, 'limit', 'permissions boundaries in one place');
  },
  policyParts: lowered('programs', 'policyParts', 100, async (beyond) => {
    const actions = counted(90 + 10 * beyond, () => `'bedrock:GetGuardrail'`, ', ');
    const report = await reportOn({ 'a.ts': granting(`[${actions}]`) });
    return isUndecided(report, 'limit', 'A policy has more than');
  }),
  policyDepth: lowered('programs', 'policyDepth', 20, async (beyond) => {
    // the statement and the list of its actions are above
    const nested = 18 + beyond;
    const report = await reportOn({
      'a.ts': granting(`['bedrock:DeleteGuardrail', ${repeated(nested, '[')}'x'${repeated(nested, ']')}]`),
    });
    return isUndecided(report, 'limit', 'A policy has more than');
  }),
  textLength: (beyond) => {
    const at = { source: { path: 'a.ts', text: '' }, start: 0, end: 0 };
    const text = joined([textThing(repeated(programs.textLength - 1 + beyond, 'x'), at), textThing('y', at)], at);
    return text.kind === 'data' && text.value.kind === 'unknown';
  },
  elements: (beyond) => {
    const at = { source: { path: 'a.ts', text: '' }, start: 0, end: 0 };
    const items = [opaque('n', at)];
    const more = Array.from({ length: programs.elements - 1 + beyond }, () => opaque('n', at));
    return pushWithin(items, more, at);
  },
});

import { describe, expect, test } from 'vitest';
import { told } from './program.ts';

const imports = `import { Construct } from 'constructs';
import * as iam from 'aws-cdk-lib/aws-iam';
`;
const base = `export abstract class Worker extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));
  }
}
`;
const kind = (name: string, of = 'Worker'): string => `export class ${name} extends ${of} {}\n`;
const one = (...classes: readonly string[]) => ({ 'workers.ts': `${imports}${base}${classes.join('')}` });
const far = (...classes: readonly string[]) => ({
  'worker.ts': `${imports}${base}`,
  'workers.ts': `import type { Construct } from 'constructs';\nimport { Worker } from './worker';\n${classes.join('')}`,
});

describe('classes that have what their base gives', () => {
  test.each([
    ['of the same file', one, 10],
    ['of another file', far, 3],
  ])('%s: another one is told at its own line', async (_, files, first) => {
    const before = files(kind('Reader'));
    const after = files(kind('Reader'), kind('Writer'), kind('Keeper'));
    expect(await told(before, after)).toEqual([
      `granted bedrock:DeleteGuardrail Keeper/Role ${first + 2}`,
      `granted bedrock:DeleteGuardrail Writer/Role ${first + 1}`,
    ]);
  });

  test.each([
    ['of the same file', one],
    ['of another file', far],
  ])('%s: one that goes, is called otherwise or has another place is silent', async (_, files) => {
    const before = files(kind('Reader'), kind('Writer'));
    expect(await told(before, files(kind('Writer')))).toEqual([]);
    expect(await told(before, files(kind('Writer'), kind('Reader')))).toEqual([]);
    expect(await told(before, files(kind('Reader'), kind('Author')))).toEqual([]);
    expect(
      await told(before, files(kind('Reader'), kind('Writer').replace('{}', '{\n  readonly size = 1;\n}'))),
    ).toEqual([]);
  });

  test('a class between them and their base is silent', async () => {
    const before = one(kind('Reader'), kind('Writer'));
    const after = one(kind('Kept'), kind('Reader', 'Kept'), kind('Writer', 'Kept'));
    expect(await told(before, after)).toEqual([]);
  });

  test('that is made where its file is read is told there alone', async () => {
    const stack = (...lines: readonly string[]) =>
      `export class App extends Construct {\n  constructor(scope: Construct, id: string) {\n    super(scope, id);\n${lines.map((line) => `    ${line}\n`).join('')}  }\n}\n`;
    const before = one(kind('Reader'), stack("new Reader(this, 'A');"));
    const after = one(kind('Reader'), kind('Writer'), stack("new Reader(this, 'A');", "new Writer(this, 'B');"));
    expect(await told(before, after)).toEqual(['granted bedrock:DeleteGuardrail App/B/Role 16']);
  });

  test('Python: another one is told, and one that goes is silent', async () => {
    const python = (...names: readonly string[]) => ({
      'workers.py': `from aws_cdk import aws_iam as iam
from constructs import Construct

class Worker(Construct):
    def __init__(self, scope, id):
        super().__init__(scope, id)
        self.role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        self.role.add_to_policy(iam.PolicyStatement(actions=["bedrock:DeleteGuardrail"], resources=["*"]))
${names.map((name) => `\nclass ${name}(Worker):\n    def __init__(self, scope, id):\n        super().__init__(scope, id)\n`).join('')}`,
    });
    expect(await told(python('Reader'), python('Reader', 'Writer'))).toEqual([
      'granted bedrock:DeleteGuardrail Writer/Role 14',
    ]);
    expect(await told(python('Reader', 'Writer'), python('Writer'))).toEqual([]);
  });
});

test('functions that call one helper: another one is told, one that goes is silent', async () => {
  const helper = `${imports}function give(scope: Construct) {
  const role = new iam.Role(scope, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  role.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));
}
`;
  const calling = (...names: readonly string[]) => ({
    'give.ts': `${helper}${names.map((name) => `export function ${name}(scope: Construct) { give(scope); }\n`).join('')}`,
  });
  expect(await told(calling('first'), calling('first', 'second'))).toEqual([
    'granted bedrock:DeleteGuardrail second/Role 8',
  ]);
  expect(await told(calling('first', 'second'), calling('second'))).toEqual([]);
});

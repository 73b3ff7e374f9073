import { describe, expect, test } from 'vitest';
import { told } from './program.ts';

const ALL = "const ALL = ['bedrock:GetGuardrail', 'bedrock:DeleteGuardrail', 's3:GetObject'];";
const READ_OR_ADMIN = `const f = (k) => {
  switch (k) {
    case 'read': return ['bedrock:GetGuardrail'];
    case 'admin': return ['bedrock:DeleteGuardrail'];
    default: return [];
  }
};`;

/** A role that is given what an expression comes to, behind what stands before it. */
const script = (before: string, actions: string): { readonly 'a.ts': string } => ({
  'a.ts': `import * as iam from 'aws-cdk-lib/aws-iam';
${before}
const role = new iam.Role(stack, 'R', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
role.addToPolicy(new iam.PolicyStatement({ actions: ${actions}, resources: ['*'] }));
`,
});
const python = (before: string, actions: string): { readonly 'a.py': string } => ({
  'a.py': `from aws_cdk import aws_iam as iam
${before}
role = iam.Role(stack, "R", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
role.add_to_policy(iam.PolicyStatement(actions=${actions}, resources=["*"]))
`,
});

type Step = readonly [before: string, actions: string];
const grants = async (write: typeof script | typeof python, base: Step, head: Step): Promise<boolean> => {
  const all = await told(write(...base), write(...head));
  expect(all.filter((one) => one.startsWith('?'))).toEqual([]);
  return all.some((one) => one.includes('bedrock:DeleteGuardrail'));
};

describe('which body a switch runs', () => {
  test('is told by a value that is known', async () => {
    expect(await grants(script, [READ_OR_ADMIN, "f('read')"], [READ_OR_ADMIN, "f('admin')"])).toBe(true);
    expect(await grants(script, [READ_OR_ADMIN, "f('admin')"], [READ_OR_ADMIN, "f('read')"])).toBe(false);
    const match = `def f(k):
    match k:
        case "read" | "list":
            return ["bedrock:GetGuardrail"]
        case "admin":
            return ["bedrock:DeleteGuardrail"]
        case _:
            return []`;
    expect(await grants(python, [match, 'f("list")'], [match, 'f("admin")'])).toBe(true);
    expect(await grants(python, [match, 'f("admin")'], [match, 'f("list")'])).toBe(false);
  });

  test.each<[string, string, boolean]>([
    [
      'tests of if',
      `function f(k) {
  if (k === 'read') return ['bedrock:GetGuardrail'];
  if (k === 'admin') return ['bedrock:DeleteGuardrail'];
  return [];
}`,
      false,
    ],
    [
      'a conditional',
      "const f = (k) => k === 'read' ? ['bedrock:GetGuardrail'] : k === 'admin' ? ['bedrock:DeleteGuardrail'] : [];",
      false,
    ],
    [
      'another name, and a variable',
      `function actionsFor(k) {
  let actions;
  switch (k) {
    case 'read':
      actions = ['bedrock:GetGuardrail'];
      break;
    case 'admin':
      actions = ['bedrock:DeleteGuardrail'];
      break;
    default:
      actions = [];
  }
  return actions;
}
const f = actionsFor;`,
      false,
    ],
    ['one more label', READ_OR_ADMIN.replace("case 'admin'", "case 'owner': case 'admin'"), true],
    ['the default', READ_OR_ADMIN.replace('default: return []', "default: return ['bedrock:DeleteGuardrail']"), true],
    [
      'a body that goes on into the next one',
      READ_OR_ADMIN.replace("case 'admin'", "case 'owner': console.log(k);\n    case 'admin'"),
      true,
    ],
  ])('of one that is not known: %s', async (_, after, expected) => {
    expect(await grants(script, [READ_OR_ADMIN, 'f(props.kind)'], [after, 'f(props.kind)'])).toBe(expected);
  });
});

describe('what a function returns', () => {
  const when = (test_: string, rest = ''): string =>
    `function f(p) {\n  if (${test_}) return ['bedrock:DeleteGuardrail'];\n  ${rest}return [];\n}`;

  test.each<[string, string, boolean]>([
    ['in more cases', when('p.a'), true],
    ['in fewer cases', when('p.a && p.b && p.c'), false],
    ['in other cases', when('!p.a'), true],
    ['always', "const f = () => ['bedrock:DeleteGuardrail'];", true],
    [
      'nested',
      "function f(p) {\n  if (p.a) {\n    if (p.b) return ['bedrock:DeleteGuardrail'];\n  }\n  return [];\n}",
      false,
    ],
    [
      'the other way round',
      "function f(q) {\n  if (!q.a) return [];\n  return q.b ? ['bedrock:DeleteGuardrail'] : [];\n}",
      false,
    ],
  ])('%s', async (_, after, expected) => {
    expect(await grants(script, [when('p.a && p.b'), 'f(props)'], [after, 'f(props)'])).toBe(expected);
  });

  test('more of them than are told apart', async () => {
    const many = (last: string): string =>
      `function f(p) {\n${Array.from({ length: 25 }, (_, i) => `  if (p.k${i}) return ['s3:Get${i}'];\n`).join('')}  return [${last}];\n}`;
    const after: Step = [many("'bedrock:DeleteGuardrail'"), 'f(props)'];
    expect(await grants(script, [many(''), 'f(props)'], after)).toBe(true);
    expect(await told(script(...after), script(...after))).toEqual([]);
  });
});

describe('what a list has in the end', () => {
  test.each<[string, string, string, boolean]>([
    [
      'a filter that leaves out less',
      "ALL.filter((a) => !a.includes('Delete'))",
      "ALL.filter((a) => !a.includes('Put'))",
      true,
    ],
    ['one that leaves out more', 'ALL', "ALL.filter((a) => !a.includes('Delete'))", false],
    [
      'what it keeps, written out',
      "ALL.filter((a) => a.startsWith('b'))",
      "['bedrock:GetGuardrail', 'bedrock:DeleteGuardrail']",
      false,
    ],
    ['another test that is not known', 'ALL.filter((a) => /^s3/.test(a))', 'ALL.filter((a) => /^bed/.test(a))', true],
    ['the same one', 'ALL.filter((a) => /^bed/.test(a))', 'ALL.filter((one) => /^bed/.test(one))', false],
    [
      'a list of what is left out',
      "ALL.filter((a) => !['bedrock:DeleteGuardrail'].includes(a))",
      "ALL.filter((a) => !['s3:GetObject'].includes(a))",
      true,
    ],
    [
      'a set',
      "ALL.filter((a) => !new Set(['bedrock:DeleteGuardrail']).has(a))",
      "ALL.filter((a) => !new Set(['s3:GetObject']).has(a))",
      true,
    ],
    [
      'some',
      "ALL.filter((a) => ['Get'].some((v) => a.includes(v)))",
      "ALL.filter((a) => ['Get', 'Del'].some((v) => a.includes(v)))",
      true,
    ],
    ['find', "[ALL.find((a) => a.includes('Get'))]", "[ALL.find((a) => a.includes('Del'))]", true],
    ['at', '[ALL.at(0)]', '[ALL.at(1)]', true],
    ['reduce', 'ALL.slice(0, 1)', 'ALL.reduce((all, one) => [...all, one], [])', true],
    ['replace', "['bedrock:GetGuardrail']", "['bedrock:GetGuardrail'.replace('Get', 'Delete')]", true],
    [
      'Boolean',
      "['bedrock:DeleteGuardrail', props.a && 's3:GetObject'].filter(Boolean)",
      "['bedrock:DeleteGuardrail']",
      false,
    ],
    ['a copy', "structuredClone(['bedrock:DeleteGuardrail'])", "['bedrock:DeleteGuardrail']", false],
  ])('%s', async (_, base, head, expected) => {
    expect(await grants(script, [ALL, base], [ALL, head])).toBe(expected);
  });

  test('what is taken out of it, and a loop that counts', async () => {
    const taken = `${ALL}\nALL.splice(1, 1);`;
    expect(await grants(script, [taken, 'ALL'], [ALL, 'ALL'])).toBe(true);
    expect(await grants(script, [ALL, 'ALL'], [taken, 'ALL'])).toBe(false);
    const loop = (end: string): string =>
      `${ALL}\nconst some = [];\nfor (let i = 0; i < ${end}; i++) some.push(ALL[i]);`;
    expect(await grants(script, [loop('1'), 'some'], [loop('ALL.length'), 'some'])).toBe(true);
    expect(await grants(script, [loop('ALL.length'), 'some'], [ALL, 'ALL'])).toBe(false);
  });

  const LIST = 'ALL = ["bedrock:GetGuardrail", "bedrock:DeleteGuardrail"]';
  test.each<[string, string, string, boolean]>([
    ['not in a text', '[a for a in ALL if "Delete" not in a]', '[a for a in ALL if "Put" not in a]', true],
    [
      'not in a list',
      '[a for a in ALL if a not in ("bedrock:DeleteGuardrail",)]',
      '[a for a in ALL if a not in ()]',
      true,
    ],
    ['filter', 'list(filter(lambda a: "Get" not in a, ALL))', '[one for one in ALL if "Get" not in one]', false],
    ['map', '[]', 'list(map(lambda v: f"bedrock:{v}Guardrail", ["Delete"]))', true],
    ['a set without another one', 'list(set(ALL) - {"bedrock:DeleteGuardrail"})', 'list(set(ALL) - set())', true],
    ['sum', 'ALL', 'sum([["bedrock:GetGuardrail"], ["bedrock:DeleteGuardrail"]], [])', false],
    ['a table that is made', '[a for v in {k: [k] for k in ALL}.values() for a in v]', 'ALL', false],
    ['enumerate', '[a for i, a in enumerate(ALL) if i == 0]', '[a for i, a in enumerate(ALL)]', true],
  ])('Python: %s', async (_, base, head, expected) => {
    expect(await grants(python, [LIST, base], [LIST, head])).toBe(expected);
  });

  test('Python: what is taken out of it', async () => {
    const taken = `${LIST}\nALL.remove("bedrock:DeleteGuardrail")`;
    expect(await grants(python, [taken, 'ALL'], [LIST, 'ALL'])).toBe(true);
    const maybe = `${LIST}\nif stage == "prod":\n    ALL.remove("bedrock:DeleteGuardrail")`;
    expect(await grants(python, [maybe, 'ALL'], [LIST, 'ALL'])).toBe(true);
    expect(await grants(python, [LIST, 'ALL'], [maybe, 'ALL'])).toBe(false);
  });
});

describe('members that are asked for', () => {
  const of = (body: string, base = ''): { readonly 'a.ts': string } => ({
    'a.ts': `import * as iam from 'aws-cdk-lib/aws-iam';
class Base extends Stack { get actions() { return ['s3:GetObject']; } }
export class S extends ${base === '' ? 'Stack' : base} {
  ${body}
  constructor(scope, id) {
    super(scope, id);
    const role = new iam.Role(this, 'R', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new iam.PolicyStatement({ actions: this.actions, resources: ['*'] }));
  }
}
`,
  });

  test('a getter, and that of a base class', async () => {
    const read = of("get actions() { return ['bedrock:GetGuardrail']; }");
    const more = of("get actions() { return ['bedrock:GetGuardrail', 'bedrock:DeleteGuardrail']; }");
    expect(await told(read, more)).toEqual(['granted bedrock:DeleteGuardrail S/R 4']);
    expect(await told(more, of("actions = ['bedrock:GetGuardrail', 'bedrock:DeleteGuardrail'];"))).toEqual([]);
    const ofBase = of("get actions() { return [...super.actions, 'bedrock:DeleteGuardrail']; }", 'Base');
    expect(await told(of('', 'Base'), ofBase)).toEqual(['granted bedrock:DeleteGuardrail S/R 4']);
  });

  test('an object of a plain class of another file is what it was made and told', async () => {
    const builder = `import * as iam from 'aws-cdk-lib/aws-iam';
export class Builder {
  private all: string[] = [];
  private on: string[] = [];
  allow(...some: string[]): this { this.all.push(...some); return this; }
  of(...some: string[]): this { this.on.push(...some); return this; }
  build() { return new iam.PolicyStatement({ actions: this.all, resources: this.on }); }
}
`;
    const use = (built: string) => ({
      'builder.ts': builder,
      'a.ts': `import * as iam from 'aws-cdk-lib/aws-iam';
import { Builder } from './builder';
const role = new iam.Role(stack, 'R', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
role.addToPolicy(${built});
`,
    });
    const few = use("new Builder().allow('s3:GetObject').of('*').build()");
    const more = use("new Builder().allow('s3:GetObject').allow('bedrock:DeleteGuardrail').of('*').build()");
    expect(await told(few, more)).toEqual(['granted bedrock:DeleteGuardrail R 4']);
    const plain = "new iam.PolicyStatement({ actions: ['s3:GetObject', 'bedrock:DeleteGuardrail'], resources: ['*'] })";
    expect(await told(more, use(plain))).toEqual([]);
    expect(await told(use(plain), more)).toEqual([]);
  });

  test('the parts of a principal that more are added to', async () => {
    const role = (added: string) => ({
      'a.ts': `import * as iam from 'aws-cdk-lib/aws-iam';
const principal = new iam.CompositePrincipal(new iam.ServicePrincipal('lambda.amazonaws.com'));
${added}
const role = new iam.Role(stack, 'R', { assumedBy: principal });
role.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));
`,
    });
    const account = "principal.addPrincipals(new iam.AccountPrincipal('999988887777'));";
    expect(await told(role(''), role(account))).toEqual(['trust-widened arn:aws:iam::999988887777:root R 3']);
    expect(await told(role(account), role(''))).toEqual([]);
  });
});

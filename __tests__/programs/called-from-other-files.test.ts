import { describe, expect, test } from 'vitest';
import { told } from './program.ts';

const helper = (name: string, more = ''): string => `import boto3, json
iam = boto3.client("iam")

def give_policy(role_arn, account, arns, region="eu-west-1"):
    policy = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ["bedrock:DeleteGuardrail"],
                "Resource": [f"arn:aws:bedrock:{region}:{account}:guardrail/*"] + arns,
                "Condition": {"StringEquals": {"aws:SourceAccount": account}},
            }
        ],
    }
    iam.put_role_policy(RoleName=${name}, PolicyName="p", PolicyDocument=json.dumps(policy))
${more}`;
const nameOfArn = 'role_arn.split("/")[-1]';
const caller = (...lines: readonly string[]): string =>
  `import os\nfrom lib.helper import give_policy\n\ndef deploy(config):\n${lines.map((line) => `    ${line}\n`).join('')}`;
const call = (role: string): string => `give_policy(${role}, config.account, config.arns)`;
const empty = { 'lib/helper.py': '', 'app.py': '' };

describe('whom a function gives something to, where its file knows a part', () => {
  test.each<[string, string]>([
    ['of a parameter', nameOfArn],
    ['in a text', 'f"agent-{role_arn}"'],
    ['by a call of a library', 'os.path.basename(role_arn)'],
    ['by the environment', 'os.environ["ROLE"]'],
  ])('%s, is told once where other code calls it', async (_, name) => {
    const lines = await told(empty, { 'lib/helper.py': helper(name), 'app.py': caller(call('config.role_arn')) });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^granted bedrock:DeleteGuardrail /);
  });

  test('is told where nobody calls it', async () => {
    expect(await told(empty, { 'lib/helper.py': helper(nameOfArn) })).toEqual([
      `granted bedrock:DeleteGuardrail ${nameOfArn} 10`,
    ]);
  });

  test('is told for each whom other code names', async () => {
    const calls = caller(call('"arn:aws:iam::111122223333:role/a"'), call('"arn:aws:iam::111122223333:role/b"'));
    expect(await told(empty, { 'lib/helper.py': helper('f"x-{role_arn}"'), 'app.py': calls })).toEqual([
      'granted bedrock:DeleteGuardrail x-arn:aws:iam::111122223333:role/a 10',
      'granted bedrock:DeleteGuardrail x-arn:aws:iam::111122223333:role/b 10',
    ]);
  });

  test('another call in the function for another role is told, too', async () => {
    const more = '    iam.put_role_policy(RoleName="fixed", PolicyName="q", PolicyDocument=json.dumps(policy))\n';
    const lines = await told(empty, { 'lib/helper.py': helper(nameOfArn, more), 'app.py': '' });
    expect(lines).toEqual([
      'granted bedrock:DeleteGuardrail fixed 10',
      `granted bedrock:DeleteGuardrail ${nameOfArn} 10`,
    ]);
  });

  test('one of two names in the function does not stand for the other', async () => {
    const name = '"plain" if account == "111122223333" else f"plain-{account}"';
    const lines = await told(empty, { 'lib/helper.py': helper(name) });
    expect(lines.map((line) => line.split(' ')[2])).toEqual(['plain', 'plain-${account}']);
  });

  test('a name that is made where none is given stands for the one that is given', async () => {
    const name = 'role_arn or f"generated-{account}"';
    const lines = await told(empty, { 'lib/helper.py': helper(name) });
    expect(lines).toHaveLength(1);
  });

  test('what was there comes with a caller: whom that names is new', async () => {
    const before = { 'lib/helper.py': helper(nameOfArn) };
    const after = { ...before, 'app.py': caller(call('"arn:aws:iam::111122223333:role/a"')) };
    expect(await told({ ...before, 'app.py': '' }, after)).toEqual(['granted bedrock:DeleteGuardrail a 5']);
    expect(await told(after, after)).toEqual([]);
    expect(await told(after, { ...after, 'app.py': `# moved\n${after['app.py']}` })).toEqual([]);
  });
});

describe('a document of a function, with what its caller gives', () => {
  const made = `def policy(account, bucket, keys):
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": [bucket]},
        {"Effect": "Allow", "Action": ["bedrock:DeleteGuardrail"], "Resource": keys},
    ]}
`;
  const put = (of: string): string =>
    `import boto3, json\nfrom lib.policies import policy\niam = boto3.client("iam")\ndef run(ctx):\n    iam.put_role_policy(RoleName="agent", PolicyName="p", PolicyDocument=json.dumps(${of}))\n`;

  test('belongs to whom other code gives it', async () => {
    const files = { 'lib/policies.py': made, 'app.py': put('policy(ctx.account, ctx.bucket, ctx.keys)') };
    expect(await told({ 'lib/policies.py': '', 'app.py': '' }, files)).toEqual([
      'granted bedrock:DeleteGuardrail agent 4',
    ]);
  });

  test('that other code does not give to anybody is told for itself', async () => {
    const other = `${made}\nFIRST = policy("1", "arn:aws:s3:::b", "*")\n`;
    const lines = await told({ 'lib/policies.py': '' }, { 'lib/policies.py': other });
    expect(lines).toEqual([expect.stringMatching(/^granted bedrock:DeleteGuardrail \S+ 4$/)]);
  });

  test('of which one form is given and another is not: the other is told', async () => {
    const one = (name: string, resource: string): string => `${name} = of("${resource}")\n`;
    const of =
      'def of(resource):\n    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["bedrock:DeleteGuardrail"], "Resource": resource}]}\n';
    const files = {
      'lib/policies.py': `${of}${one('A', 'arn:aws:bedrock:*:*:guardrail/a')}${one('B', 'arn:aws:bedrock:*:*:guardrail/b')}`,
      'app.py': put('A').replace('import policy', 'import A'),
    };
    const lines = await told({ 'lib/policies.py': '', 'app.py': '' }, files);
    expect(lines.some((line) => line.includes(' agent '))).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('an item from the end of a list', () => {
  const put = (name: string, list = 'ARN.split("/")'): string =>
    `import boto3, json\niam = boto3.client("iam")\nARN = "arn:aws:iam::111122223333:role/team/agent"\nX = ${list}\niam.put_role_policy(RoleName=${name}, PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["bedrock:DeleteGuardrail"], "Resource": "*"}]}))\n`;
  test.each([
    ['ARN.split("/")[-1]', 'agent'],
    ['ARN.split("/")[-2]', 'team'],
    ['X[-1]', 'agent'],
    ['X[1]', 'team'],
  ])('%s is %s', async (name, role) => {
    expect(await told({ 'a.py': '' }, { 'a.py': put(name) })).toEqual([`granted bedrock:DeleteGuardrail ${role} 5`]);
  });

  test('of which there are not so many is nothing', async () => {
    expect(await told({ 'a.py': '' }, { 'a.py': put('X[-9]') })).toHaveLength(1);
  });
});

describe('a policy of one file that another one hands to the first', () => {
  const roles = `import boto3, json
BASE = "agent-role"
def document(account):
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["bedrock:DeleteGuardrail"], "Resource": "*"}]}
def ensure(iam, name, inline):
    for key, value in inline.items():
        iam.put_role_policy(RoleName=name, PolicyName=key, PolicyDocument=json.dumps(value))
def all_of(iam):
    ensure(iam, "own", {"p": document("1")})
`;
  const app = (...lines: readonly string[]): string =>
    `from lib import roles\ndef run(ctx, iam):\n    # policies\n${lines.map((line) => `    ${line}\n`).join('')}    return role_policy\n`;
  const files = (...lines: readonly string[]) => ({
    'lib/__init__.py': '',
    'lib/roles.py': roles,
    'app.py': app(...lines),
  });
  const handed = 'roles.ensure(iam, roles.BASE, {"p": roles.document(ctx.account)})';

  test('is told at the call that hands it', async () => {
    expect(await told(files(), files(handed))).toEqual(['granted bedrock:DeleteGuardrail agent-role 4']);
    expect(await told(files(handed), files('print(1)', handed))).toEqual([]);
  });

  test('a call that hands nothing brings nothing new', async () => {
    expect(await told(files(), files('roles.all_of(iam)'))).toEqual([]);
    expect(await told(files(), files('roles.document(ctx.account)'))).toEqual([]);
    expect(await told(files(), files('roles.ensure(iam, roles.BASE, {})'))).toEqual([]);
  });

  test('what is handed further is told once', async () => {
    const further = `${roles}def both(iam, name, inline):\n    ensure(iam, name, inline)\n`;
    const head = { ...files('roles.both(iam, roles.BASE, {"p": roles.document("1")})'), 'lib/roles.py': further };
    expect(await told({ ...files(), 'lib/roles.py': further }, head)).toEqual([
      'granted bedrock:DeleteGuardrail agent-role 4',
    ]);
  });
});

describe('a name that a function makes of what others of its file give it', () => {
  const program = (...lines: readonly string[]) => ({
    'a.py': `import boto3, json
iam = boto3.client("iam")
def stage(ctx):
    iam.put_role_policy(RoleName=f"base-{ctx}", PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["bedrock:DeleteGuardrail"], "Resource": "*"}]}))
def job(session, other):
${lines.map((line) => `    ${line}\n`).join('')}`,
  });
  const names = async (...lines: readonly string[]) =>
    (await told({ 'a.py': '' }, program(...lines))).map((line) => line.split(' ').slice(0, 3).join(' '));

  test('is told once', async () => {
    expect(await names('stage(session.region_name)')).toHaveLength(1);
    expect(await names('return 1')).toEqual(['granted bedrock:DeleteGuardrail base-${ctx}']);
  });

  test('is told for each of them', async () => {
    expect(await names('stage("eu")', 'stage("us")')).toEqual([
      'granted bedrock:DeleteGuardrail base-eu',
      'granted bedrock:DeleteGuardrail base-us',
    ]);
    expect(await names('stage(session.a)', 'stage(other.b)')).toHaveLength(2);
  });
});

describe('functions that a module of JavaScript gives others', () => {
  const made = (action: string): string =>
    `return { PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '${action}', Resource: '*' }] } };`;
  const one = (name: string, action = 'bedrock:DeleteGuardrail'): string =>
    `exports.${name} = function () {\n  ${made(action)}\n};\n`;

  test('are told apart', async () => {
    const before = { 'p.js': one('first') };
    expect(await told(before, { 'p.js': `${one('first')}${one('second')}` })).toEqual([
      'granted bedrock:DeleteGuardrail second.PolicyDocument 5',
    ]);
    const arrow = `module.exports.third = () => {\n  ${made('bedrock:DeleteGuardrail')}\n};\n`;
    expect(await told(before, { 'p.js': `${one('first')}${arrow}` })).toEqual([
      'granted bedrock:DeleteGuardrail third.PolicyDocument 5',
    ]);
  });

  test('in whatever order', async () => {
    const before = { 'p.js': `${one('first')}${one('second', 'bedrock:CreateAgent')}` };
    expect(await told(before, { 'p.js': `${one('second', 'bedrock:CreateAgent')}${one('first')}` })).toEqual([]);
    expect(await told({ 'p.js': one('first') }, { 'p.js': one('renamed') })).toEqual([]);
  });
});

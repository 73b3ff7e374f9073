import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// `|` of Python: dictionaries and sets.

const said = async (base: string, head: string): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn({ 'a.py': head }, { 'a.py': base });
  return [...findings.map(({ kind, granted }) => `${kind} ${granted}`), ...undecided.map(({ message }) => message)];
};
const put = (lines: string, statement: string): string =>
  `import boto3, json\n${lines}boto3.client("iam").put_role_policy(RoleName="chat", PolicyName="p", PolicyDocument=json.dumps({"Statement": [${statement}]}))\n`;
const base = (effect = 'Allow'): string => `BASE = {"Effect": "${effect}", "Resource": "*"}\n`;
const role = (lines: string, actions: string): string =>
  `from aws_cdk import aws_iam as iam\n${lines}def grant(role):\n    role.add_to_policy(iam.PolicyStatement(actions=${actions}, resources=["*"]))\n`;
const both = (action: string): string => `READ = {"s3:GetObject"}\nMORE = {"${action}"}\n`;
const D = 'bedrock:DeleteGuardrail';

test.each([
  ['dictionaries', (action: string) => put(base(), `BASE | {"Action": "${action}"}`)],
  ['a dictionary that gets more', (action: string) => put(`${base()}BASE |= {"Action": "${action}"}\n`, 'BASE')],
  ['sets', (action: string) => role(both(action), 'sorted(READ | MORE)')],
])('%s are compared', async (_, made) => {
  expect(await said(made('s3:PutObject'), made(D))).toEqual([`granted ${D}`]);
  expect(await said(made(D), made('s3:PutObject'))).toEqual([]);
});

test('the second dictionary counts', async () => {
  const [first, second] = [
    `{"Action": "${D}", "Effect": "Allow"} | BASE`,
    `BASE | {"Action": "${D}", "Effect": "Allow"}`,
  ];
  expect(await said(put(base('Deny'), first), put(base('Deny'), second))).toEqual([`granted ${D}`]);
});

test('another way of writing it is silent', async () => {
  const spread = put(base(), `{**BASE, "Action": "${D}"}`);
  expect(await said(spread, put(base(), `BASE | {"Action": "${D}"}`))).toEqual([]);
  expect(await said(role(both(D), 'sorted(READ | MORE)'), role(both(D), 'list(MORE | READ)'))).toEqual([]);
  const typed = role('', `["${D}"]`);
  expect(await said(typed, typed.replace('(role)', '(role: iam.Role | None)'))).toEqual([]);
});

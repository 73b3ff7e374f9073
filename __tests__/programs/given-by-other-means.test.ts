import { describe, expect, test } from 'vitest';
import { reviewOf, told } from './program.ts';

const DOC =
  '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:DeleteGuardrail", "Resource": "*"}]}';
const FEW = DOC.replace('bedrock:DeleteGuardrail', 's3:GetObject');
const in_ = (path: string, ...lines: readonly string[]) => ({ [path]: `${lines.join('\n')}\n` });

describe('a policy that a program creates and attaches', () => {
  const boto = (...more: readonly string[]) =>
    in_(
      'a.py',
      'import boto3, json',
      'iam = boto3.client("iam")',
      `p = iam.create_policy(PolicyName="p", PolicyDocument=json.dumps(${DOC}))`,
      ...more,
    );
  const attach = (role: string) => `iam.attach_role_policy(RoleName="${role}", PolicyArn=p["Policy"]["Arn"])`;

  test('is given to each one that it is attached to', async () => {
    expect(await told(in_('a.py'), boto())).toEqual(['granted bedrock:DeleteGuardrail p 3']);
    expect(await told(boto(attach('a')), boto(attach('a'), attach('b')))).toEqual([
      'granted bedrock:DeleteGuardrail b 5',
    ]);
    const named = boto('arn = p["Policy"]["Arn"]', 'iam.attach_role_policy(RoleName="a", PolicyArn=arn)');
    expect(await told(boto(attach('a')), named)).toEqual([]);
    const inline = in_(
      'a.py',
      'import boto3, json',
      'iam = boto3.client("iam")',
      `iam.put_role_policy(RoleName="a", PolicyName="p", PolicyDocument=json.dumps(${DOC}))`,
    );
    expect(await told(inline, boto(attach('a')))).toEqual([]);
  });

  test('with clients of JavaScript', async () => {
    const commands = (...roles: readonly string[]) =>
      in_(
        'a.ts',
        "import { CreatePolicyCommand, AttachRolePolicyCommand } from '@aws-sdk/client-iam';",
        `const out = await c.send(new CreatePolicyCommand({ PolicyName: 'p', PolicyDocument: JSON.stringify(${DOC}) }));`,
        ...roles.map(
          (role) => `c.send(new AttachRolePolicyCommand({ RoleName: '${role}', PolicyArn: out.Policy?.Arn }));`,
        ),
      );
    expect(await told(commands('a'), commands('a', 'b'))).toEqual(['granted bedrock:DeleteGuardrail b 4']);
    const promises = (...roles: readonly string[]) =>
      in_(
        'a.js',
        "const AWS = require('aws-sdk');",
        'const iam = new AWS.IAM();',
        `const { Policy } = await iam.createPolicy({ PolicyName: 'p', PolicyDocument: JSON.stringify(${DOC}) }).promise();`,
        ...roles.map((role) => `iam.attachRolePolicy({ RoleName: '${role}', PolicyArn: Policy.Arn }).promise();`),
      );
    expect(await told(promises('a'), promises('a', 'b'))).toEqual(['granted bedrock:DeleteGuardrail b 5']);
  });
});

describe('a policy that is a text of JSON', () => {
  const put = (document: string) =>
    in_(
      'a.py',
      'import boto3, json',
      `DOC = ${document}`,
      'boto3.client("iam").put_role_policy(RoleName="a", PolicyName="p", PolicyDocument=DOC)',
    );

  test('is the policy that it says, at its line', async () => {
    expect(await told(put(`'${FEW}'`), put(`'${DOC}'`))).toEqual(['granted bedrock:DeleteGuardrail a 2']);
    const laidOut = DOC.replace(/\[\{/, '[\n{').replace('}]', '}\n]');
    expect(await told(put(`'''${FEW}'''`), put(`'''${laidOut}'''`))).toEqual(['granted bedrock:DeleteGuardrail a 3']);
    expect(await told(put(`json.dumps(${DOC})`), put(`'''${laidOut}'''`))).toEqual([]);
    expect(await told(put(`'${DOC}'`), put(`json.dumps(json.loads('${DOC}'))`))).toEqual([]);
    expect(await told(put(`'${DOC.replace('Allow', 'Deny')}'`), put(`'${DOC}'`))).toEqual([
      'granted bedrock:DeleteGuardrail a 2',
    ]);
  });

  test('with parts that are put into it', async () => {
    const pulumi = (policy: string) =>
      in_(
        'index.ts',
        "import * as aws from '@pulumi/aws';",
        "const role = new aws.iam.Role('r', { assumeRolePolicy: '{}' });",
        `new aws.iam.RolePolicy('p', { role: role.id, policy: ${policy} });`,
      );
    const held = (document: string) => `pulumi.interpolate\`${document.replace('"*"', '"${bucket.arn}"')}\``;
    expect(await told(pulumi(held(FEW)), pulumi(held(DOC)))).toEqual(['granted bedrock:DeleteGuardrail r 3']);
    expect(await told(pulumi(held(DOC)), pulumi(`\`${DOC}\``))).toEqual(['widened bedrock:DeleteGuardrail r 3']);
    expect(await told(pulumi(`\`${DOC}\``), pulumi(`pulumi.jsonStringify(${DOC})`))).toEqual([]);
  });

  test('one that is broken is not silent', async () => {
    expect(await told(put(`'${FEW}'`), put(`'${DOC.slice(0, -2)}'`))).toEqual(['? bedrock:DeleteGuardrail 2']);
  });
});

describe('methods of roles', () => {
  const cdk = (...more: readonly string[]) =>
    in_(
      'a.ts',
      "import * as iam from 'aws-cdk-lib/aws-iam';",
      "const role = new iam.Role(stack, 'R', { assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com') });",
      "const ops = new iam.Role(stack, 'Ops', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });",
      ...more,
    );
  const pass = (resource: string) =>
    `ops.addToPolicy(new iam.PolicyStatement({ actions: ['iam:PassRole'], resources: [${resource}] }));`;

  test('that let somebody pass one', async () => {
    const may =
      "ops.addToPolicy(new iam.PolicyStatement({ actions: ['sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl'], resources: ['*'] }));";
    const kinds = async (before: string, after: string): Promise<readonly string[]> =>
      (await reviewOf(cdk(may, before), cdk(may, after))).findings.map(({ kind }) => kind);
    expect(await kinds('', 'role.grantPassRole(ops);')).toEqual(['escalation']);
    expect(await kinds('role.grantPassRole(ops);', pass('role.roleArn'))).toEqual([]);
    expect(await kinds(pass('role.roleArn'), 'role.grantPassRole(ops);')).toEqual([]);
    expect(await kinds("role.grant(ops, 'iam:PassRole');", 'role.grantPassRole(ops);')).toEqual([]);
    expect(await kinds('role.grantPassRole(other);', 'role.grantPassRole(ops);')).toEqual(['escalation']);
  });

  test('under another name', async () => {
    const add = (call: string) =>
      cdk(
        'const add = ops.addToPolicy;',
        `${call}(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));`,
      );
    expect(await told(cdk(), add('add'))).toEqual(['granted bedrock:DeleteGuardrail Ops 5']);
    expect(await told(add('add'), add('ops.addToPolicy'))).toEqual([]);
    const python = (name: string) =>
      in_(
        'a.py',
        `from aws_cdk.aws_iam import PolicyStatement as ${name}, Role`,
        'role = Role(stack, "R")',
        `role.add_to_policy(${name}(actions=["bedrock:DeleteGuardrail"], resources=["*"]))`,
      );
    expect(await told(in_('a.py'), python('PS'))).toEqual(['granted bedrock:DeleteGuardrail R 3']);
    expect(await told(python('PS'), python('Statement'))).toEqual([]);
  });
});

describe('who is assigned a permission set', () => {
  const sets = (...groups: readonly string[]) =>
    in_(
      'a.ts',
      "import * as sso from 'aws-cdk-lib/aws-sso';",
      "const set = new sso.CfnPermissionSet(stack, 'PS', { instanceArn: 'i', name: 'ml', managedPolicies: ['arn:aws:iam::aws:policy/AmazonBedrockFullAccess'] });",
      ...groups.map(
        (group) =>
          `new sso.CfnAssignment(stack, '${group}', { instanceArn: 'i', permissionSetArn: set.attrPermissionSetArn, principalId: '${group}', principalType: 'GROUP', targetId: '111122223333', targetType: 'AWS_ACCOUNT' });`,
      ),
    );
  test('in the CDK', async () => {
    expect(await told(sets('g1'), sets('g1', 'g2'))).toEqual(['trust-widened GROUP/g2 PS 4']);
    expect(await told(sets('g1', 'g2'), sets('g2'))).toEqual([]);
    expect(await told(sets('g1', 'g2'), sets('g2', 'g1'))).toEqual([]);
  });

  test('in Pulumi, with what is attached to the set', async () => {
    const pulumi = (policy: string) =>
      in_(
        'index.ts',
        "import * as aws from '@pulumi/aws';",
        "const set = new aws.ssoadmin.PermissionSet('set', { instanceArn: 'i' });",
        `new aws.ssoadmin.ManagedPolicyAttachment('m', { instanceArn: 'i', permissionSetArn: set.arn, managedPolicyArn: 'arn:aws:iam::aws:policy/${policy}' });`,
        "new aws.ssoadmin.AccountAssignment('a', { instanceArn: 'i', permissionSetArn: set.arn, principalId: 'g1', principalType: 'GROUP', targetId: '1', targetType: 'AWS_ACCOUNT' });",
      );
    expect(await told(pulumi('ReadOnlyAccess'), pulumi('AmazonBedrockFullAccess'))).toContain(
      'granted managed:AmazonBedrockFullAccess set 3',
    );
  });
});

describe('permissions of SST', () => {
  const sst = (call: string) => in_('stacks.ts', "import { Function, Api } from 'sst/constructs';", call);

  test('by the name of a service or an action', async () => {
    const few = sst("const f = new Function(stack, 'F', { permissions: ['s3'] });");
    const more = sst("const f = new Function(stack, 'F', { permissions: ['s3', 'bedrock'] });");
    const attached = sst("const f = new Function(stack, 'F', {}); f.attachPermissions(['s3', 'bedrock']);");
    const one = sst("const f = new Function(stack, 'F', { permissions: ['s3', 'bedrock:InvokeModel'] });");
    expect(await told(few, more)).toEqual(['granted bedrock:* F 2']);
    expect(await told(more, attached)).toEqual([]);
    expect(await told(more, one)).toEqual([]);
    const route = sst("const api = new Api(stack, 'Api', {}); api.attachPermissionsToRoute('GET /', ['bedrock']);");
    expect(await told(sst(''), route)).toEqual(['granted bedrock:* Api 2']);
    expect(await told(sst('f({ permissions: ["read"] });'), sst('f({ permissions: ["read", "write"] });'))).toEqual([]);
  });

  test('that come with what a function is linked to', async () => {
    const linked = (...links: readonly string[]) =>
      in_(
        'sst.config.ts',
        "const model = new sst.Linkable('Model', { include: [sst.aws.permission({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] })] });",
        ...links.map((name) => `new sst.aws.Function('${name}', { link: [model] });`),
      );
    expect(await told(linked('A'), linked('A', 'B'))).toEqual(['granted bedrock:DeleteGuardrail B 3']);
    const own = in_(
      'sst.config.ts',
      "new sst.aws.Function('A', { permissions: [{ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }] });",
    );
    expect(await told(linked('A'), own)).toEqual([]);
  });
});

describe('what other files hand on', () => {
  const stack = (from: string, actions: string) =>
    `import * as iam from 'aws-cdk-lib/aws-iam';
import { Actions } from '${from}';
const role = new iam.Role(stack, 'R', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
role.addToPolicy(new iam.PolicyStatement({ actions: ${actions}, resources: ['*'] }));
`;

  test('by the file that stands for the folder itself', async () => {
    const files = (actions: string) => ({
      'lib/actions.ts': `export const Read = [${actions}];\n`,
      'lib/index.ts': "export * as Actions from './actions';\n",
      'lib/stack.ts': stack('.', 'Actions.Read'),
    });
    expect(await told(files("'s3:GetObject'"), files("'bedrock:DeleteGuardrail'"))).toEqual([
      'granted bedrock:DeleteGuardrail R 1',
    ]);
  });

  test('as what methods of a plain class hand back', async () => {
    const files = (actions: string) => ({
      'lib/actions.ts': `export class Actions {\n  read() { return [${actions}]; }\n}\n`,
      'lib/stack.ts': stack('./actions', 'new Actions().read()'),
    });
    expect(await told(files("'s3:GetObject'"), files("'bedrock:DeleteGuardrail'"))).toEqual([
      'granted bedrock:DeleteGuardrail R 2',
    ]);
  });

  test('as the members of an enumeration of Python', async () => {
    const python = (...members: readonly string[]) =>
      in_(
        'a.py',
        'from enum import Enum',
        'from aws_cdk import aws_iam as iam',
        'class Action(str, Enum):',
        '    READ = "s3:GetObject"',
        ...members,
        'role = iam.Role(stack, "R")',
        'role.add_to_policy(iam.PolicyStatement(actions=[one.value for one in Action], resources=["*"]))',
      );
    const more = python('    DELETE = "bedrock:DeleteGuardrail"');
    expect(await told(python(), more)).toEqual(['granted bedrock:DeleteGuardrail R 5']);
    const listed = in_(
      'a.py',
      'from aws_cdk import aws_iam as iam',
      'role = iam.Role(stack, "R")',
      'role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject", "bedrock:DeleteGuardrail"], resources=["*"]))',
    );
    expect(await told(more, listed)).toEqual([]);
  });
});

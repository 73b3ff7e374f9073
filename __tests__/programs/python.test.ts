import { describe, expect, test } from 'vitest';
import { type Program, told } from './program.ts';

const D = 'bedrock:DeleteGuardrail';
const py = (
  base: string,
  head: string,
  extra: { base?: Program; head?: Program } = {},
): readonly [Program, Program] => [
  { 'app/s.py': base, ...(extra.base ?? {}) },
  { 'app/s.py': head, ...(extra.head ?? extra.base ?? {}) },
];
const I = 'from aws_cdk import Stack, Aws, aws_iam as iam, aws_lambda as _lambda\nfrom constructs import Construct\n\n';
const cls = (body: string) =>
  `${I}class S(Stack):\n    def __init__(self, scope: Construct, construct_id: str, props, **kwargs) -> None:\n        super().__init__(scope, construct_id, **kwargs)\n${body
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n')}\n`;
const st = (a = D, r = '"*"') => `iam.PolicyStatement(actions=["${a}"], resources=[${r}])`;
const cases: Record<string, readonly [base: Program, head: Program, told: readonly string[]]> = {
  add_to_policy: [
    ...py(cls(`r = iam.Role(self, "R")`), cls(`r = iam.Role(self, "R")\nr.add_to_policy(${st()})`)),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  'self.role': [
    ...py(cls(`self.r = iam.Role(self, "R")`), cls(`self.r = iam.Role(self, "R")\nself.r.add_to_policy(${st()})`)),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  method: [
    ...py(
      cls(`r = iam.Role(self, "R")\nr.add_to_policy(${st()})`),
      cls(`r = iam.Role(self, "R")\nself._allow(r)`) +
        `\n    def _allow(self, role):\n        role.add_to_policy(${st()})\n`,
    ),
    [],
  ],
  managed: [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R", managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name("AmazonSageMakerFullAccess")])`,
      ),
    ),
    ['granted managed:AmazonSageMakerFullAccess S/R 7'],
  ],
  add_managed_policy: [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_managed_policy(iam.ManagedPolicy.from_aws_managed_policy_name("AmazonSageMakerFullAccess"))`,
      ),
    ),
    ['granted managed:AmazonSageMakerFullAccess S/R 8'],
  ],
  inline: [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(`r = iam.Role(self, "R", inline_policies={"p": iam.PolicyDocument(statements=[${st()}])})`),
    ),
    ['granted bedrock:DeleteGuardrail S/R 7'],
  ],
  'fstring resource': [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(${st(D, 'f"arn:aws:bedrock:{self.region}:{self.account}:guardrail/*"')})`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  'fstring refactor': [
    ...py(
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(${st(D, 'f"arn:aws:bedrock:{self.region}:{self.account}:guardrail/*"')})`,
      ),
      cls(
        `r = iam.Role(self, "R")\nregion = Stack.of(self).region\nr.add_to_policy(${st(D, 'f"arn:aws:bedrock:{region}:{Aws.ACCOUNT_ID}:guardrail/*"')})`,
      ),
    ),
    [],
  ],
  'boto3 put_role_policy': [
    ...py(
      `import boto3\n`,
      `import boto3\nimport json\niam = boto3.client("iam")\ndoc = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["${D}"], "Resource": "*"}]}\niam.put_role_policy(RoleName="agent", PolicyName="p", PolicyDocument=json.dumps(doc))\n`,
    ),
    ['granted bedrock:DeleteGuardrail agent 4'],
  ],
  'boto3 attach': [
    ...py(
      `import boto3\n`,
      `import boto3\niam = boto3.client("iam")\niam.attach_role_policy(RoleName="agent", PolicyArn="arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")\n`,
    ),
    ['granted managed:AmazonSageMakerFullAccess agent 3'],
  ],
  'boto3 function': [
    ...py(
      `import boto3\n`,
      `import boto3, json\niam = boto3.client("iam")\ndef make(name):\n    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "${D}", "Resource": "*"}]}\n    resp = iam.create_policy(PolicyName=f"{name}-policy", PolicyDocument=json.dumps(policy))\n    iam.attach_role_policy(RoleName=name, PolicyArn=resp["Policy"]["Arn"])\n`,
    ),
    ['granted bedrock:DeleteGuardrail make.name 4'],
  ],
  'boto3 create_role trust': [
    ...py(
      `import boto3\n`,
      `import boto3, json\niam = boto3.client("iam")\niam.create_role(RoleName="agent", AssumeRolePolicyDocument=json.dumps({"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}))\niam.attach_role_policy(RoleName="agent", PolicyArn="arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")\n`,
    ),
    ['granted managed:AmazonSageMakerFullAccess agent 4'],
  ],
  'actions.extend': [
    ...py(
      cls(
        `a = ["s3:GetObject"]\nr = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=a, resources=["*"]))`,
      ),
      cls(
        `a = ["s3:GetObject"]\na.extend(["${D}"])\nr = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=a, resources=["*"]))`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  comprehension: [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=[f"bedrock:{x}" for x in ["DeleteGuardrail"]], resources=["*"]))`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  'module const': [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      `ACTIONS = ["${D}"]\n` +
        cls(`r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=ACTIONS, resources=["*"]))`),
    ),
    ['granted bedrock:DeleteGuardrail S/R 1'],
  ],
  'import const': [
    ...py(
      `from app.actions import ACTIONS\n` +
        cls(`r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=ACTIONS, resources=["*"]))`),
      `from app.actions import ACTIONS\n` +
        cls(`r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=ACTIONS, resources=["*"]))`),
      {
        base: { 'app/actions.py': `ACTIONS = ["bedrock:GetGuardrail"]\n` },
        head: { 'app/actions.py': `ACTIONS = ["bedrock:GetGuardrail", "${D}"]\n` },
      },
    ),
    ['granted bedrock:DeleteGuardrail S/R 1'],
  ],
  'relative import module': [
    ...py(
      `from . import actions\n${cls(`r = iam.Role(self, "R")`)}`,
      `from . import actions\n` +
        cls(`r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=actions.ACTIONS, resources=["*"]))`),
      { base: { 'app/actions.py': `ACTIONS = ["${D}"]\n` } },
    ),
    ['granted bedrock:DeleteGuardrail S/R 9'],
  ],
  'dict unpack': [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `base = {"resources": ["*"]}\nr = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=["${D}"], **base))`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 9'],
  ],
  'deny effect': [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(effect=iam.Effect.DENY, actions=["${D}"], resources=["*"]))`,
      ),
    ),
    [],
  ],
  'if/else': [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nif props.admin:\n    actions = ["bedrock:*"]\nelse:\n    actions = ["s3:GetObject"]\nr.add_to_policy(iam.PolicyStatement(actions=actions, resources=["*"]))`,
      ),
    ),
    ['granted bedrock:* S/R 9'],
  ],
  'grant python': [
    ...py(
      `from aws_cdk import aws_bedrock_alpha as bedrock\n` +
        cls(`g = bedrock.Guardrail(self, "G")\nf = _lambda.Function(self, "F")`),
      `from aws_cdk import aws_bedrock_alpha as bedrock\n` +
        cls(`g = bedrock.Guardrail(self, "G")\nf = _lambda.Function(self, "F")\ng.grant_apply(f)`),
    ),
    ['granted bedrock:ApplyGuardrail S/F 10'],
  ],
  'pulumi py': [
    ...py(
      `import pulumi_aws as aws\nrole = aws.iam.Role("r")\n`,
      `import pulumi_aws as aws\nimport json\nrole = aws.iam.Role("r")\naws.iam.RolePolicy("p", role=role.id, policy=json.dumps({"Statement": [{"Effect": "Allow", "Action": ["${D}"], "Resource": "*"}]}))\n`,
    ),
    ['granted bedrock:DeleteGuardrail r 4'],
  ],
  'trust federated': [
    ...py(
      cls(
        `r = iam.Role(self, "R", assumed_by=iam.FederatedPrincipal("arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com", {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:a/b:*"}}, "sts:AssumeRoleWithWebIdentity"))\nr.add_to_policy(${st()})`,
      ),
      cls(
        `r = iam.Role(self, "R", assumed_by=iam.FederatedPrincipal("arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com", {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:a/*"}}, "sts:AssumeRoleWithWebIdentity"))\nr.add_to_policy(${st()})`,
      ),
    ),
    ['trust-widened arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com S/R 7'],
  ],
  'test file (listed)': [
    { 'tests/test_s.py': 'x=1\n' },
    { 'tests/test_s.py': cls(`r = iam.Role(self, "R")\nr.add_to_policy(${st()})`) },
    ['? bedrock:DeleteGuardrail 8'],
  ],
  from_json: [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement.from_json({"Effect": "Allow", "Action": "${D}", "Resource": "*"}))`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  'format string': [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=["bedrock:{}".format("DeleteGuardrail")], resources=["*"]))`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
  percent: [
    ...py(
      cls(`r = iam.Role(self, "R")`),
      cls(
        `r = iam.Role(self, "R")\nr.add_to_policy(iam.PolicyStatement(actions=["bedrock:%s" % "DeleteGuardrail"], resources=["*"]))`,
      ),
    ),
    ['granted bedrock:DeleteGuardrail S/R 8'],
  ],
};
describe('programs in Python', () => {
  test.each(Object.entries(cases))('%s', async (_, [base, head, expected]) => {
    expect(await told(base, head)).toEqual(expected);
  });
});

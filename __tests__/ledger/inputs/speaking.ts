import { added, change, type Input } from './input.ts';

const json = (action: string, resource = '"*"') =>
  `{"Statement":[{"Effect":"Allow","Action":"${action}","Resource":${resource}}]}`;

/** Texts that newly name a sensitive permission, in forms that no front-end reads. */
export const speaking: readonly Input[] = [
  // lists of names of managed policies
  added(
    'play/role.yml',
    '- amazon.aws.iam_role:\n    name: chat\n    managed_policies:\n      - ReadOnlyAccess\n@@',
    '      - AmazonBedrockFullAccess\n',
  ),
  change(
    'play/flow.yml',
    '- iam_role: {name: chat, managed_policies: [ReadOnlyAccess]}\n',
    '- iam_role: {name: chat, managed_policies: [ReadOnlyAccess, AmazonBedrockFullAccess]}\n',
  ),
  added(
    'play/json.yml',
    '- iam_managed_policy:\n    policy_name: p\n    policy: |\n      {"Statement": [\n        {"Effect": "Allow", "Action": [@@"s3:GetObject"], "Resource": "*"}]}\n',
    '"bedrock:DeleteGuardrail", ',
  ),
  added(
    'play/inline.yml',
    "- iam_policy:\n    iam_name: u\n    policy_json: \"{{ lookup('template', 'p.j2') }}\"\n    state: present\n@@",
    '- iam_user_policy:\n    policy: { Statement: [{ Effect: Allow, Action: "sagemaker:*" }] }\n',
  ),
  added(
    'iam-config.yaml',
    'roleSets:\n  - roles:\n      - name: R\n        policies:\n          awsManaged:\n            - ReadOnlyAccess\n@@',
    '            - AdministratorAccess\n',
  ),
  added(
    'groups.yaml',
    'groupSets:\n  - groups:\n      - name: G\n        policies: { awsManaged: [@@"ReadOnlyAccess"] }\n',
    'AmazonSageMakerFullAccess, ',
  ),
  added(
    'identity.yaml',
    'permission_sets:\n  - name: Dev\n    managed_policies:\n    - ViewOnlyAccess\n@@',
    '    - job-function/DataScientist\n    - AmazonBedrockFullAccess # temporary\n',
  ),
  added(
    'live/terragrunt.hcl',
    'inputs = {\n  policy_arns = [\n@@  ]\n}\n',
    '    "arn:aws:iam::aws:policy/AmazonBedrockFullAccess",\n',
  ),
  added('live/json.hcl', 'inputs = {\n  actions = ["s3:GetObject"]\n@@}\n', '  extra_actions = ["bedrock:*"]\n'),
  added('users.csv', 'user,policy\nann,ReadOnlyAccess\n@@', 'bob,AdministratorAccess\n'),
  added('roles.xml', '<roles><role name="a">\n@@</role></roles>\n', '<managed>AmazonBedrockFullAccess</managed>\n'),
  added('roles.ini', '[role]\nname = a\n@@', 'policy = AmazonBedrockFullAccess\n'),
  added('roles.toml', '[[role]]\nname = "a"\npolicies = [@@"ReadOnlyAccess"]\n', "'AmazonBedrockFullAccess', "),
  added('roles.properties', 'role.name=a\n@@', 'role.policies=ReadOnlyAccess,AmazonBedrockFullAccess\n'),
  // JSON and its likes of other shapes
  change('cdk.json', '{"context": {"policies": []}}\n', '{"context": {"policies": ["bedrock:CreateAgent"]}}\n'),
  added(
    'zappa_settings.json',
    '{"dev": {"extra_permissions": [@@]}}\n',
    '{"Effect": "Allow", "Action": ["bedrock:*"], "Resource": "*"}',
  ),
  change('.chalice/policy-dev.json', json('s3:GetObject'), json('bedrock:DeleteGuardrail')),
  added(
    'copilot/addons/x.yml',
    'Parameters: {}\n@@',
    'Extra:\n  Statement:\n    - Effect: Allow\n      Action:\n        - bedrock:DeleteGuardrail\n      Resource: "*"\n',
  ),
  added('app.arc', '@app\nmy\n\n@aws\n@@', 'policies\n  AmazonBedrockFullAccess\n'),
  added(
    'iambic/role.yaml',
    'template_type: NOQ::AWS::IAM::Role\nproperties:\n  role_name: r\n  inline_policies:\n    - statement:\n        - effect: Allow\n@@',
    '          action:\n            - sagemaker:CreatePresignedDomainUrl\n',
  ),
  added(
    'policy_sentry.yml',
    "mode: actions\nname: ''\nactions:\n- 's3:GetObject'\n@@",
    "- 'bedrock:DeleteGuardrail'\n",
  ),
  added(
    'values.yaml',
    'serviceAccount:\n  policy:\n    Statement:\n      - Effect: Allow\n        Action: [@@"s3:GetObject"]\n',
    '"bedrock:Delete*", ',
  ),
  added(
    'overlays/patch.yaml',
    '- op: add\n  path: /spec/policy\n  value: >-\n    {"Statement":[@@]}\n',
    '{"Effect":"Allow","Action":"bedrock:DeleteGuardrail","Resource":"*"}',
  ),
  change(
    'note.ipynb',
    '{"cells": [{"source": ["iam.put_role_policy(\\n"]}]}\n',
    '{"cells": [{"source": ["iam.put_role_policy(PolicyDocument={\\"Action\\": \\"bedrock:DeleteGuardrail\\"})\\n"]}]}\n',
  ),
  change(
    'postman.json',
    '{"item": [{"body": {"raw": "{}"}}]}\n',
    '{"item": [{"body": {"raw": "{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"*\\",\\"Resource\\":\\"*\\"}]}"}}]}\n',
  ),
  added(
    'openapi.yaml',
    'openapi: 3.0.1\nx-amazon-apigateway-policy:\n  Statement:\n    - Effect: Allow\n      Principal: "*"\n@@',
    '      Action: ["bedrock:InvokeAgent"]\n',
  ),
  added(
    'seed.sql',
    'INSERT INTO roles VALUES (1);\n@@',
    `INSERT INTO policies VALUES ('p', '${json('bedrock:DeleteGuardrail')}');\n`,
  ),
  added(
    'p.jsonnet',
    '{ Statement: [@@] }\n',
    "{ Effect: 'Allow', Action: ['bedrock:DeleteGuardrail'], Resource: '*' }",
  ),
  added('p.cue', 'policy: Statement: [{\n\tEffect: "Allow"\n\tAction: [@@]\n}]\n', '"bedrock:DeleteGuardrail"'),
  added('p.dhall', 'let actions = [ "s3:GetObject"@@ ] in actions\n', ', "bedrock:DeleteGuardrail"'),
  added(
    'p.nix',
    '{ Statement = [ { Effect = "Allow"; Action = [ @@"s3:GetObject" ]; } ]; }\n',
    '"bedrock:DeleteGuardrail" ',
  ),
  added('policy', '@@', json('*')),
  added('rules.rego', 'package p\nallowed = {"s3:GetObject"@@}\n', ', "bedrock:DeleteGuardrail"'),
  added(
    'query.sp',
    'query "q" { sql = "select 1" }\n@@',
    'control "c" { sql = "select * from p where action = \'bedrock:DeleteGuardrail\'" }\n',
  ),
  added('.env', 'A=1\n@@', 'ACTIONS=bedrock:DeleteGuardrail,s3:GetObject\n'),
  added(
    'task.json',
    '{"containerDefinitions": [{"environment": [@@]}]}\n',
    '{"name": "POLICY_ARN", "value": "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"}',
  ),
  // programs
  added(
    'A.java',
    'class A {\n  void a() {\n@@  }\n}\n',
    '    role.addToPolicy(PolicyStatement.Builder.create()\n        .actions(List.of("bedrock:DeleteGuardrail"))\n        .resources(List.of("*")).build());\n',
  ),
  added(
    'a.go',
    'func a() {\n@@}\n',
    '\tfn.AddToRolePolicy(awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{\n\t\tActions: jsii.Strings("bedrock:DeleteGuardrail"),\n\t\tResources: jsii.Strings("*"),\n\t}))\n',
  ),
  added(
    'A.cs',
    'class A {\n@@}\n',
    '  PolicyStatement s = new PolicyStatement(new PolicyStatementProps { Actions = new[] { "bedrock:DeleteGuardrail" } });\n',
  ),
  added(
    'A.kt',
    'fun a() {\n@@}\n',
    '  role.addToPolicy(PolicyStatement.Builder.create().actions(listOf("bedrock:DeleteGuardrail")).build())\n',
  ),
  added(
    'a.rb',
    'def a\n@@end\n',
    '  iam.put_role_policy(policy_document: { Statement: [{ Effect: "Allow", Action: %w[bedrock:DeleteGuardrail], Resource: "*" }] }.to_json)\n',
  ),
  added(
    'a.php',
    '<?php\n@@',
    "$iam->putRolePolicy(['PolicyDocument' => json_encode(['Action' => 'bedrock:DeleteGuardrail'])]);\n",
  ),
  added('a.rs', 'fn a() {\n@@}\n', '    let p = json!({"Action": ["bedrock:DeleteGuardrail"]});\n'),
  added(
    'a.sh',
    '#!/bin/bash\n@@',
    `cat > p.json <<EOF\n${json('bedrock:DeleteGuardrail')}\nEOF\naws iam put-role-policy --policy-document file://p.json\n`,
  ),
  added(
    'a.ps1',
    'Set-Location .\n@@',
    'Register-IAMRolePolicy -RoleName r -PolicyArn "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"\n',
  ),
  added(
    'Makefile',
    'all:\n\techo\n@@',
    'role:\n\taws iam attach-role-policy --role-name r --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess\n',
  ),
  added('Dockerfile', 'FROM alpine\n@@', 'RUN echo \'{"Action":"bedrock:DeleteGuardrail"}\' > /p.json\n'),
  added(
    'Jenkinsfile',
    'pipeline {\n@@}\n',
    '  sh "aws iam attach-role-policy --policy-arn arn:${P}:iam::aws:policy/AmazonBedrockFullAccess"\n',
  ),
  added(
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    steps:\n@@',
    '      - run: aws iam attach-user-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess\n',
  ),
  added(
    'sst.config.ts',
    'export default {\n@@}\n',
    '  permissions: [{ actions: ["bedrock:DeleteGuardrail"], resources: ["*"] }],\n',
  ),
  added(
    'stacks/S.ts',
    'function S() {\n@@}\n',
    '  api.attachPermissions([{ actions: ["*"], effect: "allow", resources: ["*"] }]);\n',
  ),
  added(
    'amplify/backend.ts',
    'const b = defineBackend({});\n@@',
    'b.fn.resources.lambda.addToRolePolicy(new PolicyStatement({ actions: ["bedrock:DeleteGuardrail"] }));\n',
  ),
  added(
    '__main__.py',
    'import pulumi\n@@',
    'aws.iam.RolePolicyAttachment("a", role=role.name, policy_arn=aws.iam.ManagedPolicy.ADMINISTRATOR_ACCESS)\n'.replace(
      'aws.iam.ManagedPolicy.ADMINISTRATOR_ACCESS',
      '"arn:aws:iam::aws:policy/AdministratorAccess"',
    ),
  ),
  added('main.swift', 'let a = 1\n@@', 'let actions = ["bedrock:DeleteGuardrail"]\n'),
  added('p.template', '@@', '{% set actions = ["sagemaker:*"] %}\n'),
  // a rule names what another tool allows
  added('allow.sentinel', 'allowed = [\n@@]\n', '  "bedrock:DeleteGuardrail",\n'),
  added(
    'p.cedar',
    'permit(principal, action == Action::"read", resource);\n@@',
    'permit(principal, action == Action::"bedrock:DeleteGuardrail", resource);\n',
  ),
  // methods of libraries that give permissions
  added('lib/g.ts', 'a();\n@@', 'new Guardrail(this, "G", {}).grantApply(fn);\n'),
  added('lib/r.ts', 'a();\n@@', 'props.runtime.grantInvokeRuntimeForUser(fn);\n'),
  added(
    'lib/m.ts',
    'import { Memory } from "@aws-cdk/aws-bedrock-agentcore-alpha";\nconst memory = new Memory(this, "M");\n@@',
    'memory.grantAdmin(fn);\n',
  ),
  added(
    'lib/unknown.ts',
    'import * as core from "@aws-cdk/aws-bedrock-agentcore-alpha";\n@@',
    'props.memory?.grantAdmin(fn);\n',
  ),
  added(
    'lib/m.py',
    'from aws_cdk import aws_bedrock_agentcore_alpha as core\nself.memory = core.Memory(self, "M")\n@@',
    'self.memory.grant_full_access(fn)\n',
  ),
  added('lib/long.py', 'x = 1\n@@', 'memory.grant_read_long_term_memory(fn)\n'),
  added(
    'lib/router.ts',
    'import { PromptRouter } from "@aws-cdk/aws-bedrock-alpha";\nconst router = PromptRouter.CLAUDE_V1;\n@@',
    'router.grantInvoke(fn);\n',
  ),
  added('lib/second.ts', 'guardrail.grantApply(one);\n@@', 'guardrail.grantApply(two);\n'),
  // what is a comment elsewhere
  added('field.ts', 'class A {\n@@}\n', '  #actions = ["bedrock:DeleteGuardrail"];\n'),
  added('division.py', 'x = 1\n@@', 'f(n // 2, ["bedrock:DeleteGuardrail"])\n'),
  added('define.h', 'int a;\n@@', '#define ACTION "bedrock:DeleteGuardrail"\n'),
  added('option.sh', 'aws iam x \\\n@@  --a b\n', '  -- arn:aws:iam::aws:policy/AmazonBedrockFullAccess \\\n'),
  added(
    'star.sh',
    'ls \\\n@@',
    '/*\naws iam attach-user-policy --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess\nls */\n',
  ),
  // what stands under a key for readers and is no sentence, and a sentence under another key
  added('label.json', '@@', '{"description": "bedrock:DeleteGuardrail"}\n'),
  added('labels.json', '@@', '{"description": "bedrock:DeleteGuardrail, bedrock:InvokeModel and bedrock:*"}\n'),
  added('list.json', '@@', '{"notes": ["bedrock:DeleteGuardrail"]}\n'),
  added(
    'inner.json',
    '@@',
    '{"description": "the policy of the role is {Effect: Allow, Action: bedrock:DeleteGuardrail, Resource: everything}"}\n',
  ),
  added('command.json', '@@', '{"run": "grant the role of the batch bedrock:DeleteGuardrail"}\n'),
  added(
    'other.yaml',
    '@@',
    'description: a role of ours\npermissions: please allow the role bedrock:DeleteGuardrail\n',
  ),
  added('key.yaml', '@@', 'description:\n  actions: all of these and bedrock:DeleteGuardrail\n'),
  added('after.json', '@@', '{"description": "what the role of ours may do", "action": "bedrock:DeleteGuardrail"}\n'),
];

import { describe, expect, it } from 'vitest';
import { moduleKey } from '../../../src/terraform/remote-modules/module-key.ts';
import { knownModules, standInFor } from '../../../src/terraform/remote-modules/registry.ts';
import { parseHcl } from '../../../src/terraform/syntax/parse.ts';
import { extract, grantLine, placesOf, undecidedIn } from './root.ts';

const call = (source: string, inputs: string) => `module "m" {\n  source = "${source}"\n${inputs}\n}\n`;
/** What a call grants, as lines, without trust policies. */
const granted = (source: string, inputs: string, more = '') =>
  extract({ 'main.tf': call(source, inputs) + more })
    .grants.filter(({ use }) => use !== 'trust')
    .map(grantLine);
const statements = 'x = { effect = "Allow", actions = ["bedrock:InvokeModel"], resources = ["*"] }';
const json = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })';
const aws = 'arn:aws:iam::aws:policy/AmazonBedrockFullAccess';

describe('the name of a public module', () => {
  it.each([
    ['terraform-aws-modules/iam/aws//modules/iam-role', 'terraform-aws-modules/iam/aws//iam-role'],
    ['registry.terraform.io/terraform-aws-modules/lambda/aws', 'terraform-aws-modules/lambda/aws'],
    [
      'git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-policy?ref=v5.1',
      'terraform-aws-modules/iam/aws//iam-policy',
    ],
    ['github.com/terraform-aws-modules/terraform-aws-lambda', 'terraform-aws-modules/lambda/aws'],
    ['git@github.com:cloudposse/terraform-aws-iam-role.git?ref=tags/0.1', 'cloudposse/iam-role/aws'],
    ['git::ssh://git@github.com/cloudposse/terraform-null-label.git', 'cloudposse/label/null'],
    ['git::github.com/terraform-aws-modules/terraform-aws-eks.git', 'terraform-aws-modules/eks/aws'],
    ['s3::https://bucket/x.zip', undefined],
    ['https://example.com/vpc-module.zip', undefined],
    ['/'.repeat(100_000), undefined],
  ])('%.80s', (source, expected) => {
    expect(moduleKey(source)).toBe(expected);
  });
});

describe('every stand-in', () => {
  it.each(knownModules)('%s is valid HCL', (key) => {
    const source = key.replace('//', '//modules/');
    const standIn = standInFor(source);
    expect(standIn).toBeDefined();
    expect(parseHcl({ path: 'main.tf', text: standIn?.text ?? 'x' }).errors).toEqual([]);
  });

  it.each(knownModules)('%s grants nothing when it is given nothing', (key) => {
    const source = key.replace('//', '//modules/');
    expect(granted(source, '')).toEqual([]);
    expect(undecidedIn({ 'main.tf': call(source, '') })).toEqual([]);
  });
});

describe('what a public module grants', () => {
  it.each([
    ['terraform-aws-modules/iam/aws//modules/iam-role', `policies = { A = "${aws}" }`, 'managed'],
    [
      'terraform-aws-modules/iam/aws//modules/iam-role',
      `create_inline_policy = true\ninline_policy_permissions = { ${statements} }`,
      'InvokeModel',
    ],
    [
      'terraform-aws-modules/iam/aws//modules/iam-role',
      `create_inline_policy = true\nsource_inline_policy_documents = [${json}]`,
      'bedrock:*',
    ],
    ['terraform-aws-modules/iam/aws//modules/iam-user', `name = "u"\npolicies = { A = "${aws}" }`, 'managed'],
    ['terraform-aws-modules/iam/aws//modules/iam-user', `name = "u"\npolicy_arns = ["${aws}"]`, 'managed'],
    ['terraform-aws-modules/iam/aws//modules/iam-group', `policies = { A = "${aws}" }`, 'managed'],
    ['terraform-aws-modules/iam/aws//modules/iam-policy', `policy = ${json}`, 'bedrock:*'],
    [
      'terraform-aws-modules/iam/aws//modules/iam-assumable-role',
      `create_role = true\ncustom_role_policy_arns = ["${aws}"]`,
      'managed',
    ],
    [
      'terraform-aws-modules/iam/aws//modules/iam-assumable-role',
      'create_role = true\nattach_admin_policy = true',
      'AdministratorAccess',
    ],
    [
      'terraform-aws-modules/iam/aws//modules/iam-assumable-role-with-oidc',
      `create_role = true\nrole_policy_arns = ["${aws}"]`,
      'managed',
    ],
    ['terraform-aws-modules/iam/aws//modules/iam-assumable-roles', 'create_admin_role = true', 'AdministratorAccess'],
    [
      'terraform-aws-modules/iam/aws//modules/iam-role-for-service-accounts-eks',
      `role_policy_arns = { a = "${aws}" }`,
      'managed',
    ],
    ['terraform-aws-modules/iam/aws//modules/iam-github-oidc-role', `policies = { a = "${aws}" }`, 'managed'],
    [
      'terraform-aws-modules/iam/aws//modules/iam-group-with-policies',
      `name = "g"\ncustom_group_policies = [{ name = "p", policy = ${json} }]`,
      'bedrock:*',
    ],
    [
      'terraform-aws-modules/lambda/aws',
      `function_name = "f"\nattach_policy_json = true\npolicy_json = ${json}`,
      'bedrock:*',
    ],
    [
      'terraform-aws-modules/lambda/aws',
      `attach_policy_jsons = true\npolicy_jsons = [${json}]\nnumber_of_policy_jsons = 1`,
      'bedrock:*',
    ],
    [
      'terraform-aws-modules/lambda/aws',
      `attach_policies = true\npolicies = ["${aws}"]\nnumber_of_policies = 1`,
      'managed',
    ],
    [
      'terraform-aws-modules/lambda/aws',
      `attach_policy_statements = true\npolicy_statements = { ${statements} }`,
      'InvokeModel',
    ],
    [
      'terraform-aws-modules/step-functions/aws',
      `name = "s"\nattach_policy_statements = true\npolicy_statements = { ${statements} }`,
      'InvokeModel',
    ],
    [
      'terraform-aws-modules/eks/aws',
      `eks_managed_node_groups = { a = { iam_role_additional_policies = { x = "${aws}" } } }`,
      'managed',
    ],
    [
      'terraform-aws-modules/eks/aws',
      `eks_managed_node_group_defaults = { iam_role_additional_policies = ["${aws}"] }\neks_managed_node_groups = { a = {} }`,
      'managed',
    ],
    ['terraform-aws-modules/eks/aws', `workers_additional_policies = ["${aws}"]`, 'managed'],
    [
      'terraform-aws-modules/eks/aws//modules/eks-managed-node-group',
      `iam_role_additional_policies = { a = "${aws}" }`,
      'managed',
    ],
    [
      'terraform-aws-modules/eks/aws//modules/karpenter',
      `node_iam_role_additional_policies = { a = "${aws}" }`,
      'managed',
    ],
    [
      'terraform-aws-modules/eks-pod-identity/aws',
      `attach_custom_policy = true\npolicy_statements = [{ actions = ["bedrock:InvokeModel"], resources = ["*"] }]`,
      'InvokeModel',
    ],
    [
      'terraform-aws-modules/ecs/aws//modules/service',
      'tasks_iam_role_statements = [{ actions = ["bedrock:InvokeModel"], resources = ["*"] }]',
      'InvokeModel',
    ],
    [
      'terraform-aws-modules/ecs/aws',
      'services = { s = { tasks_iam_role_statements = { a = { actions = ["bedrock:InvokeModel"], resources = ["*"] } } } }',
      'InvokeModel',
    ],
    ['cloudposse/iam-role/aws', `policy_documents = [${json}]`, 'bedrock:*'],
    ['cloudposse/iam-role/aws', `managed_policy_arns = ["${aws}"]`, 'managed'],
    [
      'cloudposse/iam-policy/aws',
      'iam_policy_enabled = true\niam_policy = [{ statements = [{ effect = "Allow", actions = ["bedrock:InvokeModel"], resources = ["*"] }] }]',
      'InvokeModel',
    ],
    [
      'cloudposse/iam-policy/aws',
      `iam_policy_enabled = true\niam_policy_statements = { ${statements} }`,
      'InvokeModel',
    ],
    ['cloudposse/eks-iam-role/aws', `aws_iam_policy_document = [${json}]`, 'bedrock:*'],
  ])('%s: %s', (source, inputs, expected) => {
    const lines = granted(source, inputs);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
    expect(lines[0]).toContain('module.m.aws_iam_');
    expect(lines[0]).toContain(' likely');
  });

  it.each([
    ['terraform-aws-modules/lambda/aws', `policy_json = ${json}`],
    ['terraform-aws-modules/lambda/aws', `create_role = false\nattach_policy_json = true\npolicy_json = ${json}`],
    ['terraform-aws-modules/iam/aws//modules/iam-assumable-role', `custom_role_policy_arns = ["${aws}"]`],
    ['terraform-aws-modules/iam/aws//modules/iam-role', `create = false\npolicies = { A = "${aws}" }`],
    ['cloudposse/iam-policy/aws', `iam_policy_statements = { ${statements} }`],
  ])('%s: nothing by %s', (source, inputs) => {
    expect(granted(source, inputs)).toEqual([]);
  });

  it('is found at the line of the input, never in the text that stands in', () => {
    const source = 'terraform-aws-modules/lambda/aws';
    const inputs = `  attach_policy_statements = true\n  policy_statements = {\n    ${statements}\n  }`;
    const { grants } = extract({ 'main.tf': call(source, inputs) });
    const [grant] = grants;
    const places = grants.flatMap(({ policy, attachedAt, grantee }) => [
      ...placesOf(policy.kind === 'document' ? policy.value : policy.arn),
      ...attachedAt.map(({ source: { path } }) => path),
      grantee.declaredAt.source.text,
    ]);
    expect(JSON.stringify(grant)).not.toContain('lookup(');
    expect(places.every((place) => place.startsWith('main.tf') || place.startsWith('module "m"'))).toBe(true);
    const document = grant?.policy.kind === 'document' ? grant.policy.value : undefined;
    const structure = document?.kind === 'string' ? document.json : document;
    const list =
      structure?.kind === 'object' ? structure.entries.find(({ key }) => key === 'Statement')?.value : undefined;
    const first = list?.kind === 'list' ? list.items[0] : undefined;
    const action = first?.kind === 'object' ? first.entries.find(({ key }) => key === 'Action')?.value : undefined;
    expect(placesOf(action?.kind === 'list' ? action.items[0] : action)[0]).toBe('main.tf:5');
  });

  it('can be referred to by its outputs', () => {
    const more = `resource "aws_iam_role_policy" "p" {\n  role = module.m.name\n  policy = ${json}\n}\n`;
    expect(granted('terraform-aws-modules/iam/aws//modules/iam-role', 'name = "r"', more)).toEqual([
      expect.stringContaining('role module.m.aws_iam_role.this[0] identity'),
    ]);
  });
});

describe('a module that is not known', () => {
  const source = 'git::https://git.example.com/org/thing.git?ref=v1';

  it.each([
    ['a policy ARN', `role_policies = ["${aws}"]`, 'role module.m identity likely: managed'],
    ['a policy ARN somewhere', `settings = { x = { arn = "${aws}" } }`, 'role module.m identity possible: managed'],
    ['a JSON policy', `policy = ${json}`, 'bedrock:*'],
    ['a map of statements', `policy_statements = { ${statements} }`, 'InvokeModel'],
    [
      'statements in JSON spelling',
      'extra = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }]',
      'possible: ',
    ],
  ])('has %s', (_, inputs, expected) => {
    const lines = granted(source, inputs);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
    expect(undecidedIn({ 'main.tf': call(source, inputs) })).toEqual(['remote-module main.tf:1']);
  });

  const role = `resource "aws_iam_role" "own" {\n  name = "own"\n}\n`;
  it.each([
    ['role', 'aws_iam_role.own.name', role, 'role aws_iam_role.own identity likely'],
    ['role_name', 'aws_iam_role.own.name', role, 'role aws_iam_role.own identity likely'],
    [
      'role_name',
      'aws_iam_role.own[0].id',
      role.replace('{', '{\n  count = 1'),
      'role aws_iam_role.own[0] identity likely',
    ],
    [
      'role_name',
      'module.r.iam_role_name',
      call(source, '').replace('"m"', '"r"'),
      'role module.r.iam_role_name identity likely',
    ],
    ['role_name', '"app"', role, 'role module.m identity likely'],
    ['role_name', 'module.names.app', call(source, '').replace('"m"', '"names"'), 'role module.m identity likely'],
    ['pipeline', 'aws_iam_role.own.name', role, 'role module.m identity likely'],
  ])('gives policies to the role that it is given: %s = %s', (input, value, more, expected) => {
    expect(granted(source, `policy_arns = ["${aws}"]\n${input} = ${value}`, more)).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  it.each([
    [
      'permission_sets = { a = { managed = [P] }, b = { inline = J } }',
      ['permission-set module.m.permission_sets["a"]', 'permission-set module.m.permission_sets["b"]'],
    ],
    [
      'roles = { a = { policies = [P] }, b = { policies = [P] } }',
      ['role module.m.roles["a"]', 'role module.m.roles["b"]'],
    ],
    [
      'iam = { roles = [{ name = "a", policies = [P] }, { policies = [P] }] }',
      ['role module.m.roles["a"]', 'role module.m.roles[1]'],
    ],
    ['users = { a = { policies = [P] } }', ['user module.m.users["a"]']],
    ['groups = { a = { inline_policy = J } }', ['group module.m.groups["a"]']],
    ['node_groups = { a = { policies = [P] } }', ['role module.m']],
    ['policies = { a = { arn = P }, b = { document = J } }', ['role module.m', 'role module.m']],
    ['roles = [P]', ['role module.m']],
    ['roles = { s = { effect = "Allow", actions = ["bedrock:*"], resources = ["*"] } }', ['role module.m.roles["s"]']],
  ])('has as many grantees as its inputs describe: %s', (inputs, expected) => {
    const lines = granted(source, inputs.replaceAll('P', `"${aws}"`).replaceAll('J', json));
    expect(lines.map((line) => line.replace(/ identity .*$/, '')).sort()).toEqual(expected);
  });

  it('has no grant by a trust policy, and none by plain inputs', () => {
    const trust = json.replace('Resource = "*"', 'Principal = "*"');
    expect(granted(source, `assume_role_policy = ${trust}\nname = "x"\narn = "arn:aws:s3:::b"`)).toEqual([]);
  });

  it.each([['../../elsewhere/m'], ['./not-there'], ['git::https://example.com/m.git']])(
    'is given its policies wherever it is: %s',
    (from) => {
      expect(granted(from, `policy_arns = ["${aws}"]\nenabled = true`)).toEqual([
        expect.stringMatching(/^role module\.m identity .*AmazonBedrockFullAccess/),
      ]);
      expect(granted(from, 'enabled = true')).toEqual([]);
    },
  );

  it('depends on what its inputs come from', () => {
    const files = { 'main.tf': `${call(source, 'actions = local.a')}locals {\n  a = ["x"]\n}\n` };
    const [entry] = extract(files).undecided;
    expect(entry?.takes?.map(({ start, source: { text } }) => text.slice(start, start + 3))).toContain('"x"');
  });
});

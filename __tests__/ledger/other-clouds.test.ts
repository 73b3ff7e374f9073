import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// Roles of other clouds have actions, too, and `*` is written in the same way.

const told = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await reportOn(files)).undecided.map(({ location: { file, startLine } }) => `${file}:${startLine}`);

const azure = (actions: string, not = '[]') =>
  `resource "azurerm_role_definition" "x" {\n  name  = "x"\n  scope = var.scope\n  permissions {\n    actions     = ${actions}\n    not_actions = ${not}\n  }\n}\n`;
const merged =
  'locals {\n  permissions = {\n    actions     = ["*"]\n    not_actions = try(data.azurerm_role_definition.source.not_actions, [])\n  }\n}\n';
const lambda = 'resource "aws_lambda_function" "f" {\n  function_name = "f"\n}\n';

describe('all actions of another cloud', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a role of Azure', { 'main.tf': azure('["*"]', '["Microsoft.Authorization/*/Delete"]') }],
    ['a role of Azure beside something of AWS', { 'main.tf': azure('["*"]', 'var.not'), 'f.tf': lambda }],
    [
      'values that go to a role of Azure',
      { 'locals.tf': merged, 'main.tf': azure('local.permissions.actions', 'local.permissions.not_actions') },
    ],
    [
      'blocks that are made',
      {
        'main.tf':
          'resource "azurerm_role_definition" "x" {\n  dynamic "permissions" {\n    for_each = var.all\n    content {\n      actions = ["*"]\n    }\n  }\n}\n',
      },
    ],
    [
      'a file of Bicep',
      {
        'role.bicep':
          "resource r 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {\n  properties: {\n    permissions: [ { actions: ['*'], notActions: not } ]\n  }\n}\n",
      },
    ],
    [
      'a template of Azure',
      {
        'arm.json':
          '{"resources":[{"type":"Microsoft.Authorization/roleDefinitions","properties":{"permissions":[{"actions":["*"],"notActions":[]}]}}]}',
      },
    ],
    [
      'a program',
      {
        'index.ts':
          'new azure.authorization.RoleDefinition("r", { permissions: [{ actions: ["*"], notActions: ["Microsoft.Authorization/*/Delete"] }] });\n',
      },
    ],
  ])('%s', async (_, files) => expect(await told(files)).toEqual([]));
});

describe('all actions that may be of AWS are still told', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'values beside something of AWS',
      { 'locals.tf': merged, 'main.tf': azure('["*"]'), 'f.tf': lambda },
      'locals.tf:3',
    ],
    [
      'values beside resources without actions',
      { 'locals.tf': 'locals {\n  role = { actions = ["*"] }\n}\nresource "random_id" "x" {\n  byte_length = 4\n}\n' },
      'locals.tf:2',
    ],
    [
      'a policy of AWS in a resource of another provider',
      { 'main.tf': 'resource "vault_role" "x" {\n  policy {\n    effect  = "Allow"\n    actions = ["*"]\n  }\n}\n' },
      'main.tf:4',
    ],
    [
      'a word about Azure',
      { 'roles.yaml': '# azure, Microsoft.Compute\nrole: admin\nactions: ["*"]\n' },
      'roles.yaml:3',
    ],
    [
      'a file about both',
      { 'roles.yaml': 'azure: ["Microsoft.Compute/disks/read"]\niam:\n  role: admin\n  actions: ["*"]\n' },
      'roles.yaml:4',
    ],
    ['an action of AWS in a role of Azure', { 'main.tf': azure('["bedrock:DeleteGuardrail"]') }, 'main.tf:5'],
  ])('%s', async (_, files, place) => expect(await told(files)).toContain(place));
});

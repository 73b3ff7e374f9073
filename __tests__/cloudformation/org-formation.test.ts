import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

const statement = (...actions: string[]): string =>
  `{Effect: Deny, Action: [${actions.map((action) => `"${action}"`).join(', ')}], Resource: "*"}`;
const AI = ['bedrock:InvokeModel', 'bedrock:DeleteGuardrail'];
const policy = (id: string, actions: readonly string[] = AI, type = 'ServiceControlPolicy', more = ''): string => `
  ${id}:
    Type: OC::ORG::${type}
    Properties:
      PolicyName: no-ai
      ${more}
      PolicyDocument: {Version: "2012-10-17", Statement: [${statement(...actions)}]}`;
const one = (type: string, id: string, properties: readonly string[]): string => `
  ${id}:
    Type: OC::ORG::${type}
    Properties:${['', ...properties].join('\n      ')}`;
const account = (id: string, ...more: string[]): string =>
  one('Account', id, [`AccountName: ${id}`, `RootEmail: ${id}@example.com`, ...more]);
const unit = (id: string, ...more: string[]): string =>
  one('OrganizationalUnit', id, [`OrganizationalUnitName: ${id}`, ...more]);
const root = (...more: string[]): string => one('OrganizationRoot', 'Root', ['DefaultName: x', ...more]);
const organization = (...parts: string[]): FileMap => ({
  'organization.yml': `AWSTemplateFormatVersion: 2010-09-09-OC
Organization:
  Main:
    Type: OC::ORG::MasterAccount
    Properties: {AccountName: Main, AccountId: "111122223333"}${parts.join('')}
`,
});
const has = 'ServiceControlPolicies: !Ref NoAi';
const both = 'ServiceControlPolicies: [!Ref NoAi, !Ref Other]';
const P = policy('NoAi');
const other = policy('Other', ['s3:DeleteBucket']);

async function told(base: FileMap, head: FileMap): Promise<readonly string[]> {
  const { findings, undecided } = await reportOn(head, base);
  const kinds = findings.map(({ kind, confidence }) => `${kind} ${confidence}`);
  return [...new Set([...kinds, ...undecided.map(({ reason }) => reason)])].sort();
}
const gone = ['guardrail-removed certain'];

describe('a control policy of org-formation', () => {
  it.each<[string, FileMap, FileMap]>([
    ['is detached from an account', organization(P, account('A', has)), organization(P, account('A'))],
    ['is detached from a unit', organization(P, unit('U', has)), organization(P, unit('U'))],
    ['is detached from the root', organization(P, root(has)), organization(P, root())],
    [
      'is no longer one of several',
      organization(P, other, account('A', both)),
      organization(P, other, account('A', 'ServiceControlPolicies: [!Ref Other]')),
    ],
    [
      'is detached from one of two accounts',
      organization(P, account('A', has), account('B', has)),
      organization(P, account('A'), account('B', has)),
    ],
    [
      'denies less',
      organization(P, account('A', has)),
      organization(policy('NoAi', ['bedrock:DeleteGuardrail']), account('A', has)),
    ],
    ['denies less and is attached nowhere here', organization(P), organization(policy('NoAi', ['s3:*']))],
    ['goes with its attachment', organization(P, account('A', has)), organization(account('A'))],
    [
      'is that of a unit that an account leaves',
      organization(P, unit('U', has, 'Accounts: [!Ref A, !Ref B]'), account('A'), account('B')),
      organization(P, unit('U', has, 'Accounts: [!Ref B]'), account('A'), account('B')),
    ],
    [
      'is that of a unit around the one that an account leaves',
      organization(P, unit('U', has, 'OrganizationalUnits: !Ref V'), unit('V', 'Accounts: !Ref A'), account('A')),
      organization(P, unit('U', has, 'OrganizationalUnits: !Ref V'), unit('V'), account('A')),
    ],
    [
      'moves from the root to a unit',
      organization(P, root(has), unit('U', 'Accounts: !Ref A'), account('A')),
      organization(P, root(), unit('U', has, 'Accounts: !Ref A'), account('A')),
    ],
    [
      'is that of a unit that no longer has all accounts',
      organization(P, unit('U', has, "Accounts: '*'"), account('A'), account('B')),
      organization(P, unit('U', has, 'Accounts: !Ref B'), account('A'), account('B')),
    ],
    [
      'is that of a unit that no longer has all units',
      organization(P, unit('U', has, "OrganizationalUnits: '*'"), unit('V', "Accounts: '*'"), account('A')),
      organization(P, unit('U', has), unit('V', "Accounts: '*'"), account('A')),
    ],
    [
      'is no longer one of all',
      organization(P, other, account('A', "ServiceControlPolicies: '*'")),
      organization(P, other, account('A', 'ServiceControlPolicies: !Ref Other')),
    ],
    [
      'is that of a unit that an account leaves, which is named by its number',
      organization(P, unit('U', has, "Accounts: ['111122223333', '444455556666']")),
      organization(P, unit('U', has, "Accounts: ['444455556666']")),
    ],
    [
      'is that of a unit that a declared account leaves, which is named by its number',
      organization(P, unit('U', has, 'Accounts: 444455556666'), account('A', 'AccountId: 444455556666')),
      organization(P, unit('U', has), account('A', 'AccountId: 444455556666')),
    ],
    [
      'is one of any type',
      organization(policy('NoAi', AI, 'Policy', 'PolicyType: SERVICE_CONTROL_POLICY'), account('A', has)),
      organization(policy('NoAi', AI, 'Policy', 'PolicyType: SERVICE_CONTROL_POLICY'), account('A')),
    ],
    [
      'moves to another account',
      organization(P, account('A', has), account('B')),
      organization(P, account('A'), account('B', has)),
    ],
  ])('%s', async (_, base, head) => {
    expect(await told(base, head)).toEqual(gone);
  });

  it.each<[string, FileMap, FileMap]>([
    ['is attached', organization(P, account('A')), organization(P, account('A', has))],
    ['comes', organization(account('A')), organization(P, account('A', has))],
    ['denies more', organization(policy('NoAi', ['s3:*']), account('A', has)), organization(P, account('A', has))],
    [
      'is written as a list',
      organization(P, account('A', has)),
      organization(P, account('A', 'ServiceControlPolicies:', '  - !Ref NoAi')),
    ],
    [
      'goes from an account to the unit around it',
      organization(P, unit('U', 'Accounts: !Ref A'), account('A', has)),
      organization(P, unit('U', has, 'Accounts: !Ref A'), account('A')),
    ],
    [
      'goes from units to the root',
      organization(P, root(), unit('U', has, 'Accounts: !Ref A'), account('A')),
      organization(P, root(has), unit('U', 'Accounts: !Ref A'), account('A')),
    ],
    [
      'is that of the root, and an account changes its unit',
      organization(P, root(has), unit('U', 'Accounts: !Ref A'), unit('V'), account('A')),
      organization(P, root(has), unit('U'), unit('V', 'Accounts: !Ref A'), account('A')),
    ],
    [
      'is that of an account that is left as it is',
      organization(P, account('A', has), account('B', has)),
      organization(P, account('B', has)),
    ],
    [
      'is that of the unit of an account that is left as it is',
      organization(P, unit('U', has, 'Accounts: [!Ref A, !Ref B]'), account('A'), account('B')),
      organization(P, unit('U', has, 'Accounts: [!Ref B]'), account('B')),
    ],
    [
      'is that of a unit that has all accounts, which are then named, or by their numbers',
      organization(P, unit('U', has, "Accounts: '*'"), account('A'), account('B', "AccountId: '444455556666'")),
      organization(
        P,
        unit('U', has, "Accounts: [!Ref A, '444455556666']"),
        account('A'),
        account('B', "AccountId: '444455556666'"),
      ),
    ],
    [
      'is that of a unit that gets all accounts',
      organization(P, unit('U', has, 'Accounts: !Ref A'), account('A'), account('B')),
      organization(P, unit('U', has, "Accounts: '*'"), account('A'), account('B')),
    ],
    [
      'is that of a unit that has an account by a parameter',
      organization(P, unit('U', has, 'Accounts: !Ref A'), account('A')),
      {
        'organization.yml': `Parameters:\n  P: {Type: String, Default: !Ref A}\n${organization(P, unit('U', has, 'Accounts: !Ref P'), account('A'))['organization.yml']}`,
      },
    ],
    [
      'is called by another id',
      organization(P, account('A', has)),
      organization(policy('NoModels'), account('A', 'ServiceControlPolicies: !Ref NoModels')),
    ],
    [
      'is that of an account that is called by another id',
      organization(P, account('A', has)),
      organization(P, account('A', has).replace('\n  A:', '\n  Chat:')),
    ],
    [
      'is detached from the account that manages the organization',
      organization(P, one('MasterAccount', 'Top', ['AccountId: "1"', has])),
      organization(P, one('MasterAccount', 'Top', ['AccountId: "1"'])),
    ],
    [
      'says nothing of services of AI',
      organization(policy('NoAi', ['s3:*']), account('A', has)),
      organization(policy('NoAi', ['s3:*']), account('A')),
    ],
    [
      'is none, but sets tags',
      organization(policy('NoAi', AI, 'Policy', 'PolicyType: TAG_POLICY'), account('A', has)),
      organization(policy('NoAi', AI, 'Policy', 'PolicyType: TAG_POLICY'), account('A')),
    ],
    [
      'stays when an account has other tags',
      organization(P, account('A', has, 'Tags: {a: "1"}')),
      organization(P, account('A', has, 'Tags: {a: "2"}')),
    ],
  ])('%s: silent', async (_, base, head) => {
    expect(await told(base, head)).toEqual([]);
  });

  const part = (text: string): string => `${text.replaceAll('\n  ', '\n')}\n`;
  const including = (...parts: string[]): FileMap => organization('\n  <<: !Include ./parts/scp.yml', ...parts);
  it('is read in a file that the organization includes', async () => {
    const base = { ...including(account('A', has)), 'parts/scp.yml': part(P) };
    const head = { ...including(account('A', has)), 'parts/scp.yml': part(policy('NoAi', ['s3:*'])) };
    expect(await told(base, head)).toEqual(gone);
    expect(await told(base, { ...including(account('A')), 'parts/scp.yml': part(P) })).toEqual(gone);
    expect(await told(organization(P, account('A', has)), base)).toEqual([]);
  });

  it('is read in a file of which nobody is seen to include it', async () => {
    expect(await told({ 'scp.yml': part(P) }, { 'scp.yml': part(policy('NoAi', ['s3:*'])) })).toEqual(gone);
    expect(await told({ 'scp.yml': part(P) }, { 'scp.yml': part(P + other) })).toEqual([]);
  });

  it('is told where its attachment goes', async () => {
    const { findings } = await reportOn(
      organization(P, unit('U', has, 'Accounts:', '  - !Ref B'), account('A'), account('B')),
      organization(P, unit('U', has, 'Accounts:', '  - !Ref A', '  - !Ref B'), account('A'), account('B')),
    );
    expect(findings[0]?.location).toMatchObject({ side: 'base' });
    expect(findings[0]?.explanation).toContain('where the account is below A');
  });

  it('is undecided in a file that cannot be read', async () => {
    expect(
      await told(organization(P), { 'organization.yml': `${organization(P)['organization.yml']}\n  : :\n -` }),
    ).toEqual(['parse-error']);
  });

  it('stands beside resources of its own', async () => {
    const roles = `
Resources:
  R:
    Type: AWS::IAM::Role
    Properties: {RoleName: r, Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: "bedrock:*", Resource: "*"}]}}]}
`;
    const [[path, text] = ['', '']] = Object.entries(organization(P, account('A', has)));
    expect(await told({ [path]: text as string }, { [path]: `${text}${roles}` })).toContain('granted certain');
  });
});

describe('what org-formation deploys to accounts', () => {
  const template = (action = 'bedrock:DeleteGuardrail', bound = '', sections = ''): string =>
    `AWSTemplateFormatVersion: 2010-09-09-OC\n${sections}Resources:\n  Role:\n    Type: AWS::IAM::Role\n${bound}    Properties:\n      RoleName: chat\n      Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: '${action}', Resource: '*'}]}}]\n`;
  const task = (binding: string, action?: string): FileMap => ({
    'tasks.yml': `Roles:\n  Type: update-stacks\n  Template: ./role.yml\n  StackName: r\n  DefaultOrganizationBinding: {${binding}}\n`,
    'role.yml': template(action),
  });
  const bound = (binding: string, more = ''): FileMap => ({
    'role.yml': template(
      'bedrock:DeleteGuardrail',
      `    OrganizationBinding: !Ref B\n${more}`,
      `Conditions: {C: !Equals [!Ref 'AWS::Region', x]}\nOrganizationBindings:\n  B: {${binding}}\n`,
    ),
  });
  const wider = ['widened possible'];

  it.each<[string, string, string]>([
    ['another account', 'Account: !Ref A', 'Account: [!Ref A, !Ref B]'],
    ['every account', 'Account: !Ref A', "Account: '*'"],
    ['the management account', "Account: '*'", "Account: '*', IncludeMasterAccount: true"],
    ['an account that was left out', "Account: '*', ExcludeAccount: !Ref A", "Account: '*'"],
    ['another unit', 'OrganizationalUnit: !Ref U', 'OrganizationalUnit: [!Ref U, !Ref V]'],
    ['another account by its number', "Account: '111122223333'", "Account: ['111122223333', '444455556666']"],
  ])('is more in %s, and no more the other way round', async (_, base, head) => {
    for (const made of [task, bound]) {
      expect(await told(made(base), made(head))).toEqual(wider);
      expect(await told(made(head), made(base))).toEqual([]);
    }
    const own = (binding: string) => bound(binding, '    Condition: C\n');
    expect(await told(own(base), own(head))).toEqual(wider);
    expect(await told(own(head), own(base))).toEqual([]);
  });

  it.each<[string, FileMap, FileMap]>([
    ['accounts in another order', task('Account: [!Ref A, !Ref B]'), task('Account: [!Ref B, !Ref A]')],
    ['one account as a list', task('Account: !Ref A'), task('Account: [!Ref A]')],
    ['another region', task('Account: !Ref A, Region: x'), task('Account: !Ref A, Region: y')],
    ['nothing that is sensitive', task('Account: !Ref A', 's3:Get*'), task("Account: '*'", 's3:Get*')],
    [
      'a binding of another name, or in its place',
      bound('Account: !Ref A'),
      { 'role.yml': template('bedrock:DeleteGuardrail', '    OrganizationBinding: {Account: !Ref A}\n') },
    ],
  ])('is silent: %s', async (_, base, head) => {
    expect(await told(base, head)).toEqual([]);
  });

  it('is told where the binding is', async () => {
    const { findings } = await reportOn(task("Account: '*'"), task('Account: !Ref A'));
    expect(findings.map(({ location }) => location)).toMatchObject([{ file: 'tasks.yml', startLine: 5 }]);
    const added = await reportOn(task('Account: !Ref A'), task('Account: !Ref A', 's3:GetObject'));
    expect(added.findings.map(({ granted }) => granted)).toEqual(['bedrock:DeleteGuardrail']);
  });
});

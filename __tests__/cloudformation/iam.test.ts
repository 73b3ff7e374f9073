import { describe, expect, it } from 'vitest';
import { extracted, grantsOf } from './grants-as-text.ts';

const allow = (action: string): string => `{Statement: {Effect: Allow, Action: ${action}, Resource: "*"}}`;
const shownAllow = (action: string): string => `{Statement: {Effect: Allow, Action: ${action}, Resource: *}}`;

describe('AWS::IAM', () => {
  it('reads everything that a role holds', () => {
    expect(
      grantsOf(`Resources:
  Chat:
    Type: AWS::IAM::Role
    Properties:
      RoleName: chat
      AssumeRolePolicyDocument: ${allow('sts:AssumeRole')}
      PermissionsBoundary: !Sub arn:\${AWS::Partition}:iam::aws:policy/PowerUserAccess
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/AmazonBedrockFullAccess
        - !Sub "arn:\${AWS::Partition}:iam::aws:policy/ReadOnlyAccess"
        - !Ref Own
        - !If [Unknown, arn:aws:iam::aws:policy/A, !Ref AWS::NoValue]
      Policies:
        - {PolicyName: a, PolicyDocument: ${allow('a:b')}}
        - !If [Unknown, {PolicyName: c, PolicyDocument: ${allow('c:d')}}, !Ref AWS::NoValue]
  Own:
    Type: AWS::IAM::ManagedPolicy
    Properties: {PolicyDocument: ${allow('own:x')}}
`),
    ).toEqual([
      `role Chat identity: ${shownAllow('a:b')}`,
      `role Chat identity: (Unknown: ${shownAllow('c:d')} | null)`,
      'role Chat identity: managed arn:aws:iam::aws:policy/AmazonBedrockFullAccess',
      'role Chat identity: managed arn:aws:iam::aws:policy/ReadOnlyAccess',
      `role Chat identity: ${shownAllow('own:x')}`,
      'role Chat identity: managed (Unknown: arn:aws:iam::aws:policy/A | null)',
      'role Chat boundary: managed arn:aws:iam::aws:policy/PowerUserAccess',
      `role Chat trust: ${shownAllow('sts:AssumeRole')}`,
    ]);
  });

  it('calls a role that is not in the template by its name, also where an ARN has it in part', () => {
    const given = (role: string) =>
      grantsOf(`Parameters: {Env: {Type: String}}
Resources:
  P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: ${allow('a:b')}, Roles: [!Sub "${role}"]}}
`);
    const byName = given('svc-${Env}-x');
    expect(byName).toHaveLength(1);
    for (const path of ['', 'team/'])
      expect(given(`arn:aws:iam::\${AWS::AccountId}:role/${path}svc-\${Env}-x`)).toEqual(byName);
    expect(given('arn:aws:iam::${AWS::AccountId}:role/svc-${Env}-y')).not.toEqual(byName);
  });

  it('gives a policy to everyone it names, by reference, name and ARN', () => {
    const lines = grantsOf(`Resources:
  Role: {Type: AWS::IAM::Role, Properties: {RoleName: the-role}}
  User: {Type: AWS::IAM::User}
  Group: {Type: AWS::IAM::Group}
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument: ${allow('a:b')}
      Roles: [!Ref Role, the-role, elsewhere, !Ref Given]
      Users: [!Ref User]
      Groups: [!Ref Group]
  Inline:
    Type: AWS::IAM::RolePolicy
    Properties: {RoleName: !Ref Role, PolicyName: p, PolicyDocument: ${allow('c:d')}}
`);
    expect(lines).toEqual([
      ...['role Role', 'role Role', 'role elsewhere', 'role Given', 'user User', 'group Group'].map(
        (who) => `${who} identity: ${shownAllow('a:b')}`,
      ),
      `role Role identity: ${shownAllow('c:d')}`,
    ]);
  });

  it('takes a managed policy that nothing holds as a grantee, and one that is only a boundary as none', () => {
    const text = (property: string): string => `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties: {ManagedPolicyName: named, PolicyDocument: ${allow('a:b')}}
  Role:
    Type: AWS::IAM::Role
    Properties: {${property}}
`;
    expect(grantsOf(text('Path: /'))).toEqual([`policy P identity: ${shownAllow('a:b')}`]);
    expect(grantsOf(text('PermissionsBoundary: !Ref P'))).toEqual([`role Role boundary: ${shownAllow('a:b')}`]);
    expect(grantsOf(text('ManagedPolicyArns: [!Sub "arn:aws:iam::${AWS::AccountId}:policy/named"]'))).toEqual([
      `role Role identity: ${shownAllow('a:b')}`,
    ]);
  });

  it('knows what it declares by a name of which only a deployment knows a part', () => {
    const text = (arn: string, role = '${Env}-role'): string => `Parameters:
  Env: {Type: String}
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties: {ManagedPolicyName: !Sub "\${Env}-chat", PolicyDocument: ${allow('a:b')}}
  Role:
    Type: AWS::IAM::Role
    Properties: {RoleName: !Join ["", [!Ref Env, "-role"]], ManagedPolicyArns: [!Sub "${arn}"]}
  Inline:
    Type: AWS::IAM::RolePolicy
    Properties: {RoleName: !Sub "${role}", PolicyName: p, PolicyDocument: ${allow('c:d')}}
`;
    const held = [`role Role identity: ${shownAllow('a:b')}`, `role Role identity: ${shownAllow('c:d')}`];
    const account = 'arn:${AWS::Partition}:iam::${AWS::AccountId}';
    expect(grantsOf(text(`${account}:policy/\${Env}-chat`))).toEqual(held);
    expect(grantsOf(text(`${account}:policy/team/\${Env}-chat`, `${account}:role/\${Env}-role`))).toEqual(held);
    const others = ['policy/${AWS::Region}-chat', 'policy/${Env}-other', 'policy/${Env}', 'policy/chat'];
    for (const other of others)
      expect(grantsOf(text(`${account}:${other}`))).toContain(`policy P identity: ${shownAllow('a:b')}`);
  });

  it('knows who is in a group', () => {
    const { memberships } = extracted(`Resources:
  A: {Type: AWS::IAM::User, Properties: {Groups: [!Ref G]}}
  B: {Type: AWS::IAM::User}
  G: {Type: AWS::IAM::Group}
  Add: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: !Ref G, Users: [!Ref B, other]}}
`);
    expect(memberships.map(({ member, group }) => `${member.address} in ${group.address}`)).toEqual([
      'A in G',
      'B in G',
      'other in G',
    ]);
  });

  it('reads documents that are text, and keeps the places of their parts', () => {
    const text = `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: !Sub |
        {
          "Statement": [{
            "Effect": "Allow",
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {"\${Oidc}:sub": "x"}},
            "Principal": {"Federated": "\${Oidc}"}
          }]
        }
`;
    const { grants } = extracted(text);
    const [grant] = grants;
    expect(grantsOf(text)).toEqual([
      'role R trust: {Statement: [{Effect: Allow, Action: sts:AssumeRoleWithWebIdentity, Condition: {StringEquals: {${Oidc}:sub: x}}, Principal: {Federated: <Oidc>}}]}',
    ]);
    const statement =
      grant?.policy.kind === 'document' && grant.policy.value.kind === 'object' && grant.policy.value.entries[0]?.value;
    const action =
      statement &&
      statement.kind === 'list' &&
      statement.items[0]?.kind === 'object' &&
      statement.items[0].entries[1]?.value.origins[0];
    expect(action && text.slice(action.start, action.end)).toBe('"sts:AssumeRoleWithWebIdentity"');
  });

  it('leaves what is not known as a named unknown', () => {
    expect(
      grantsOf(`Parameters: {Doc: {Type: String}, Arn: {Type: String}, Arns: {Type: CommaDelimitedList}}
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: !Ref Arns
      Policies: [{PolicyDocument: !Ref Doc}]
  Q: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Ref Arn]}}
`),
    ).toEqual(['role R identity: ?Doc?', 'role R identity: managed ?Arns?', 'role Q identity: managed ?Arn?']);
  });

  it('reads a template once for each of several equal keys', () => {
    expect(
      grantsOf(`Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      Policies: [{PolicyDocument: ${allow('a:b')}}]
      Policies: [{PolicyDocument: ${allow('c:d')}}]
`),
    ).toEqual([
      `role R identity when the choice of one of 2 equal keys: ${shownAllow('a:b')}`,
      `role R identity when the choice of one of 2 equal keys (case 2 of 2): ${shownAllow('c:d')}`,
    ]);
  });

  it('names a resource of a synthesised template by its construct path', () => {
    const text = `{"Resources": {
      "RoleABC12345": {"Type": "AWS::IAM::Role", "Metadata": {"aws:cdk:path": "Stack/Role/Resource"}},
      "PolicyDEF": {"Type": "AWS::IAM::Policy", "Properties": {
        "Roles": [{"Ref": "RoleABC12345"}],
        "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "a:b", "Resource": {"Fn::GetAtt": ["RoleABC12345", "Arn"]}}]}}}}}`;
    expect(grantsOf(text, {}, 'cdk.out/S.template.json')).toEqual([
      'role Stack/Role/Resource identity: {Statement: [{Effect: Allow, Action: a:b, Resource: <Stack/Role/Resource.Arn>}]}',
    ]);
  });
});

describe('modules and types of the registry', () => {
  const module = (type: string, properties: string): string => `Resources:
  Q: {Type: AWS::SQS::Queue}
  M: {Type: ${type}, Properties: ${properties}}
`;

  it('knows a module by its type and properties', () => {
    expect(grantsOf(module('Own::Chat::Role::MODULE', '{Name: !Sub "${AWS::Region}-x", Verbs: [a, b]}'))).toEqual([
      'policy M identity possible: ?Own::Chat::Role::MODULE(Name(${AWS::Region}-x), Verbs(a, b))?',
    ]);
  });

  it('reads policies that a module or another type of the registry is given', () => {
    const given = `{Policy: ${allow('a:b')}}`;
    expect(grantsOf(module('Own::Chat::Role::MODULE', given))).toContain(
      `policy M identity possible: ${shownAllow('a:b')}`,
    );
    expect(grantsOf(module('Own::Chat::Role', given))).toEqual([`policy M identity possible: ${shownAllow('a:b')}`]);
    expect(grantsOf(module('AWS::Chat::Role', given))).toEqual([]);
  });
});

it('a parameter that is empty by default attaches and bounds nothing where a condition asks for it', () => {
  const text = `Parameters:
  Extra: {Type: String, Default: ""}
  Limit: {Type: String, Default: ""}
Conditions:
  HasExtra: !Not [!Equals [!Ref Extra, ""]]
  HasLimit: !Not [!Equals [!Ref Limit, ""]]
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      PermissionsBoundary: !If [HasLimit, !Ref Limit, !Ref AWS::NoValue]
      ManagedPolicyArns: [!If [HasExtra, !Ref Extra, !Ref AWS::NoValue]]
      Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: a:b, Resource: "*"}}}]
`;
  expect(grantsOf(text)).toEqual(['role R identity: {Statement: {Effect: Allow, Action: a:b, Resource: *}}']);
});

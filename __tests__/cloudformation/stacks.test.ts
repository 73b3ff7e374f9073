import { describe, expect, it } from 'vitest';
import { cloudformation } from '../../src/cloudformation/index.ts';
import { below, extracted, filesOf, grantsOf, originsOf } from './grants-as-text.ts';

const allow = (action: string): string => `{Statement: {Effect: Allow, Action: ${action}, Resource: "*"}}`;
const shownAllow = (action: string): string => `{Statement: {Effect: Allow, Action: ${action}, Resource: *}}`;

const child = `Parameters:
  Verb: {Type: String, Default: Nothing}
  RoleName: {Type: String, Default: ''}
Resources:
  Own:
    Type: AWS::IAM::Role
    Properties: {Policies: [{PolicyDocument: ${allow('!Sub "bedrock:${Verb}"')}}]}
  Given:
    Type: AWS::IAM::Policy
    Properties: {Roles: [!Ref RoleName], PolicyDocument: ${allow('a:b')}}
Outputs:
  Role: {Value: !Ref Own}
  Loop: {Value: !Ref Verb}
`;

describe('nested stacks', () => {
  const parent = (location: string): string => `Resources:
  Outer: {Type: AWS::IAM::Role}
  Chat:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${location}
      Parameters: {Verb: InvokeModel, RoleName: !Ref Outer}
  More:
    Type: AWS::IAM::Policy
    Properties: {Roles: [!GetAtt Chat.Outputs.Role], PolicyDocument: ${allow('c:d')}}
`;

  it('hands parameters in and outputs out', () => {
    const lines = grantsOf(parent('./stacks/chat.yaml'), { 'infra/stacks/chat.yaml': child }, 'infra/main.yaml');
    expect(lines).toEqual([
      `role Chat/Own identity: ${shownAllow('c:d')}`,
      `role Chat/Own identity: ${shownAllow('bedrock:InvokeModel')}`,
      `role Outer identity: ${shownAllow('a:b')}`,
    ]);
  });

  it.each([
    ['./stacks/.aws-sam/packaged.yaml', { 'stacks/template.yaml': child }, []],
    ['stacks/.aws-sam/build/template.yaml', { 'stacks/template.yml': child }, []],
    ['.aws-sam/build/chat/template.yaml', { 'template.json': '{}' }, []],
    ['./stacks/.aws-sam/packaged.yaml', { 'template.yaml': child }, ['missing-file']],
    ['./stacks/aws-sam/packaged.yaml', { 'stacks/template.yaml': child }, ['missing-file']],
  ])('leaves what SAM builds of a template to that template: %s', (location, files, expected) => {
    const { undecided } = extracted(parent(location), files);
    expect(undecided.map(({ reason }) => reason).filter((reason) => reason === 'missing-file')).toEqual(expected);
  });

  it.each([
    ['!Ref Env', 'Chat/Env == "prod" (false by default)'],
    ['!Sub "${Env}"', 'Chat/Env == "prod" (false by default)'],
    ['dev', undefined],
    ['prod', ''],
  ])('hands on a default as what whoever deploys the stack may change: %s', (given, condition) => {
    const inner = `Parameters: {Env: {Type: String}}
Conditions: {IsProd: !Equals [!Ref Env, prod]}
Resources:
  P:
    Condition: IsProd
    Type: AWS::IAM::ManagedPolicy
    Properties: {PolicyDocument: ${allow('a:b')}}
`;
    const outer = `Parameters: {Env: {Type: String, Default: dev}}
Resources:
  Chat:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: chat.yaml, Parameters: {Env: ${given}}}
`;
    const { grants } = extracted(outer, { 'chat.yaml': inner });
    const conditions = grants.map(({ when }) => when?.[0]?.[0]?.condition ?? '');
    expect(conditions).toEqual(condition === undefined ? [] : [condition]);
  });

  it('hands on an empty default as what whoever deploys the stack may have to give', () => {
    const inner = `Parameters: {Name: {Type: String}}
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      Policies: [{PolicyDocument: {Statement: {Effect: Allow, Action: a:b, Resource: !Sub "arn:aws:sagemaker:us-east-1:1:endpoint/\${Name}"}}}]
`;
    const outer = (name: string, given = '!Ref Name') => `Parameters: {Name: {Type: String, Default: ${name}}}
Resources:
  Chat:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: chat.yaml, Parameters: {Name: ${given}}}
`;
    const resource = (...of: Parameters<typeof outer>) =>
      grantsOf(outer(...of), { 'chat.yaml': inner }).map((line) => /Resource: ([^}]*)/.exec(line)?.[1]);
    expect(resource('""')).toEqual(['arn:aws:sagemaker:us-east-1:1:endpoint/<Chat/Name>']);
    expect(resource('chat')).toEqual(['arn:aws:sagemaker:us-east-1:1:endpoint/chat']);
    expect(resource('chat', '""')).toEqual(['arn:aws:sagemaker:us-east-1:1:endpoint/']);
  });

  it('leads from the action in the nested template to the parameter in the outer one', () => {
    const { grants } = extracted(parent('chat.yaml'), { 'chat.yaml': child });
    const own = grants.filter(({ grantee }) => grantee.address === 'Chat/Own').at(-1);
    expect(own?.grantee.declaredAt.source.path).toBe('chat.yaml');
    const [action] = own?.policy.kind === 'document' ? below(own.policy.value, 'Action') : [];
    expect(action && originsOf(action)).toEqual(['7:"bedrock:${Verb}"', '7:InvokeModel', '7:${Verb}']);
  });

  it('finds the template that a synthesised stack names by its asset', () => {
    const text = JSON.stringify({
      Resources: {
        NestedStackABC: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::URLSuffix' }]] } },
          Metadata: {
            'aws:cdk:path': 'App/Nested.NestedStack/Nested',
            'aws:asset:path': 'AppNested.nested.template.json',
            'aws:asset:property': 'TemplateURL',
          },
        },
      },
    });
    const nested = JSON.stringify({
      Resources: {
        RoleXYZ: {
          Type: 'AWS::IAM::Role',
          Metadata: { 'aws:cdk:path': 'App/Nested/Role/Resource' },
          Properties: {
            Policies: [{ PolicyDocument: { Statement: { Effect: 'Allow', Action: 'a:b', Resource: '*' } } }],
          },
        },
      },
    });
    expect(grantsOf(text, { 'cdk.out/AppNested.nested.template.json': nested }, 'cdk.out/App.template.json')).toEqual([
      `role App/Nested/Role/Resource identity: ${shownAllow('a:b')}`,
    ]);
  });

  it('reads a template that a stack set holds as text, at its places', () => {
    const text = `Resources:
  Everywhere:
    Type: AWS::CloudFormation::StackSet
    Properties:
      Parameters: [{ParameterKey: Verb, ParameterValue: InvokeAgent}]
      TemplateBody: |
        Parameters: {Verb: {Type: String}}
        Resources:
          R:
            Type: AWS::IAM::Role
            Properties:
              Policies: [{PolicyDocument: {Statement: {Effect: Allow, Action: !Sub "bedrock:\${Verb}", Resource: "*"}}}]
`;
    expect(grantsOf(text)).toEqual([`role Everywhere/R identity: ${shownAllow('bedrock:InvokeAgent')}`]);
    const [grant] = extracted(text).grants;
    const at = grant?.grantee.declaredAt;
    expect(at && [at.source.path, at.source.text.slice(at.start, at.end)]).toEqual(['template.yaml', 'R']);
    expect(grant?.policy.kind === 'document' && originsOf(grant.policy.value)[0]).toMatch(/^12:\{Statement/);
  });

  it.each([
    ['https://bucket.s3.amazonaws.com/chat.template', 'remote-module'],
    ['!Sub "https://${Bucket}.s3.amazonaws.com/${Key}"', 'remote-module'],
    ['missing.yaml', 'missing-file'],
    ['template.yaml', 'cycle'],
  ])('says that %s cannot be read', (location, reason) => {
    expect(extracted(parent(location)).undecided).toMatchObject([{ reason }]);
  });

  it('leaves an uploaded template alone that is reviewed where it stands', () => {
    const files = { 'stacks/chat.yaml': child };
    expect(extracted(parent('https://bucket.s3.amazonaws.com/v1/chat.yaml'), files).undecided).toEqual([]);
  });

  it('ends where stacks nest each other', () => {
    const a = `Resources: {B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml}}}`;
    const b = `Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: template.yaml}}}`;
    expect(extracted(a, { 'b.yaml': b }).undecided).toMatchObject([{ reason: 'cycle' }]);
  });

  it('puts the condition of a stack on all that is in it', () => {
    const text = `Conditions: {Wanted: !Equals [!Ref AWS::Region, us-east-1]}
Resources:
  Chat: {Type: AWS::CloudFormation::Stack, Condition: Wanted, Properties: {TemplateURL: chat.yaml}}
`;
    expect(grantsOf(text, { 'chat.yaml': child })[0]).toBe(
      `role Chat/Own identity when AWS::Region == "us-east-1": ${shownAllow('bedrock:Nothing')}`,
    );
  });
});

describe('files that templates take in', () => {
  it('reads includes at the top, in a section and in a resource', () => {
    const text = `AWSTemplateFormatVersion: 2010-09-09
Transform: {Name: AWS::Include, Parameters: {Location: ./mappings.yaml}}
Resources:
  Fn::Transform: {Name: AWS::Include, Parameters: {Location: roles.yaml}}
  B:
    Type: AWS::IAM::Role
    Fn::Transform: {Name: AWS::Include, Parameters: {Location: body.json}}
`;
    const files = {
      'mappings.yaml': 'Mappings: {M: {k: {v: "x:y"}}}',
      'roles.yaml': `A: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyDocument: ${allow('!FindInMap [M, k, v]')}}]}}`,
      'body.json':
        '{"Properties": {"Policies": [{"PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "b:c", "Resource": "*"}}}]}}',
    };
    expect(grantsOf(text, files)).toEqual([
      `role A identity: ${shownAllow('x:y')}`,
      `role B identity: ${shownAllow('b:c')}`,
    ]);
  });

  it('finds the template of a fragment, of a nested template and of a parameter file', () => {
    const files = filesOf({
      'app/template.yaml': `Parameters: {Verb: {Type: String}}
Resources:
  P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: policies/p.json}}}}}
  S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: stacks/chat.yaml}}
`,
      'app/policies/p.json': '{"Statement": [{"Effect": "Allow", "Action": "a:b", "Resource": "*"}]}',
      'app/stacks/chat.yaml': child,
      'app/stacks/alone.yaml': child,
      'app/prod.parameters.json': '[{"ParameterKey": "Verb", "ParameterValue": "InvokeModel"}]',
    });
    const unitsOf = (path: string) =>
      cloudformation.units(files, [path], { varFiles: [], parameterFiles: ['app/prod.parameters.json'] }).units;
    expect(unitsOf('app/policies/p.json')).toEqual(['app/template.yaml']);
    expect(unitsOf('app/stacks/chat.yaml')).toEqual(['app/template.yaml']);
    expect(unitsOf('app/stacks/alone.yaml')).toEqual(['app/stacks/alone.yaml']);
    // a template that is new is read where it is nested, not beside that, too
    expect(unitsOf('app/stacks/not-there.yaml')).toEqual([]);
    expect(unitsOf('app/prod.parameters.json')).toEqual([
      'app/template.yaml',
      'app/stacks/alone.yaml',
      'app/stacks/chat.yaml',
    ]);
  });
});

describe('what a preprocessor makes', () => {
  it.each([
    ['a module of Rain', 'Resources:\n  R: {Type: AWS::IAM::Role}\n  M: !Rain::Module ./m.yaml\n'],
    ['resources of Rain', 'AWSTemplateFormatVersion: 2010-09-09\nResources: !Rain::Include r.yaml\n'],
    ['a placeholder of Jinja', 'Resources:\n  R: {Type: AWS::IAM::Role}\n  M: {{ module }}\n'],
  ])('is not decided: %s', (_name, text) => {
    const { undecided } = extracted(text);
    expect(undecided).toMatchObject([{ reason: 'unsupported-construct' }]);
    expect(undecided[0]?.remedy).not.toBe('');
  });

  it('has its line where a block of Jinja is no YAML', () => {
    const text = 'Resources:\n  R: {Type: AWS::IAM::Role}\n{% if x %}\n  S: {Type: AWS::IAM::Role}\n{% endif %}\n';
    const [one] = extracted(text).undecided;
    expect(one?.reason).toBe('parse-error');
    expect(one && 'source' in one.at && one.at.source.text.slice(0, one.at.start).split('\n').length).toBe(3);
  });
});

describe('tasks of org-formation', () => {
  const tasks = (...more: readonly string[]): string => `Parameters:
  team: {Type: String, Default: ml}
Organization: {Type: update-organization, Template: ./organization.yml}
Chat:
  Type: update-stacks
  Template: ./roles/chat.yaml
  StackName: !Sub '\${team}-chat'
  DefaultOrganizationBinding: {Account: !Ref DevAccount, Region: us-east-1}
  Parameters: {Verb: InvokeModel, RoleName: !Sub '\${team}-role'}
${more.join('')}`;
  const remote = `Remote:
  Type: update-stacks
  Template: https://example.org/admin.yaml
  Parameters: {ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]}
`;
  const files = { 'org/roles/chat.yaml': child };
  const extract = (text: string) => extracted(text, files, 'org/_tasks.yml');

  it('nest the templates that they deploy, with their parameters', () => {
    expect(grantsOf(tasks(), files, 'org/_tasks.yml')).toEqual([
      `role Chat/Own identity when OC::Account == "DevAccount": ${shownAllow('bedrock:InvokeModel')}`,
      `role ml-role identity when OC::Account == "DevAccount": ${shownAllow('a:b')}`,
    ]);
  });

  it('are undecided where a template is elsewhere, with the permissions that it is given', () => {
    const { undecided } = extract(tasks(remote));
    expect(undecided.map(({ reason }) => reason)).toEqual(['remote-module', 'unsupported-construct']);
    expect(undecided.flatMap(({ names = [] }) => names)).toEqual(['managed:AdministratorAccess']);
  });

  it('are the unit of what they deploy', () => {
    const all = filesOf({ ...files, 'org/_tasks.yml': tasks() });
    expect(cloudformation.units(all, ['org/roles/chat.yaml'], { parameterFiles: [], varFiles: [] }).units).toEqual([
      'org/_tasks.yml',
    ]);
  });

  it('are no templates where they deploy none, or are a template that speaks of them', () => {
    expect(extract('Docs: {Text: update-stacks deploys a Template}\n').files).toEqual([]);
    const template = `Description: update-stacks, Template\nResources:\n  R: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyDocument: ${allow('a:b')}}]}}\n`;
    expect(grantsOf(template, {}, 'org/_tasks.yml')).toEqual([`role R identity: ${shownAllow('a:b')}`]);
  });
});

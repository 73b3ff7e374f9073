import { describe, expect, it } from 'vitest';
import { shownName } from '../../src/located/defined-name.ts';
import { below, extracted, grantsOf, originsOf, shown } from './grants-as-text.ts';

/** What an expression in the Resource of a policy becomes. */
function resource(expression: string, sections = ''): string {
  const text = `AWSTemplateFormatVersion: 2010-09-09
${sections}
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          Effect: Allow
          Action: s3:GetObject
          Resource: ${expression}
`;
  const [grant] = extracted(text).grants;
  if (grant?.policy.kind !== 'document') throw new Error('no document');
  const [value] = below(grant.policy.value, 'Resource');
  return value ? shown(value) : 'absent';
}

const parameters = `Parameters:
  Env: {Type: String, Default: dev}
  Open: {Type: String}
  Names: {Type: CommaDelimitedList, Default: "a, b,c"}
  Stored: {Type: AWS::SSM::Parameter::Value<String>, Default: /path}
Mappings:
  Map:
    us-east-1: {Name: east, Same: one}
    eu-west-1: {Name: west, Same: one}
  Only: {k: {v: x}}
Conditions:
  IsOpen: !Equals [!Ref Open, x]
  IsDev: !Equals [!Ref Env, dev]
  IsProd: !Not [!Condition IsDev]
  Fixed: !Equals [a, a]
  Never: !And [!Condition Fixed, !Equals [a, b], !Condition IsOpen]
  Either: !Or [!Condition Fixed, !Condition IsOpen]
  Loop: !Not [!Condition Loop]`;

describe('intrinsic functions', () => {
  it.each([
    ['!Ref Env', 'dev'],
    ['!Ref Open', '?Open?'],
    ['!Ref Stored', '?Stored?'],
    ['!Ref Names', '[a, b, c]'],
    ['!Ref Bucket', '<Bucket>'],
    ['!Ref AWS::Region', '<AWS::Region>'],
    ['!Ref AWS::URLSuffix', 'amazonaws.com'],
    ['!Ref AWS::NoValue', 'absent'],
    ['!GetAtt Bucket.Arn', '<Bucket.Arn>'],
    ['!GetAtt [Bucket, Arn]', '<Bucket.Arn>'],
    ['{"Fn::GetAtt": [Bucket, Outputs.X]}', '<Bucket.Outputs.X>'],
    [
      '!Sub "arn:${AWS::Partition}:s3:::${Env}-${Open}/${!literal}/*"',
      'arn:<AWS::Partition>:s3:::dev-<Open>/${literal}/*',
    ],
    ['!Sub ["${a}/${b}/${Env}", {a: !Ref Bucket, b: x}]', '<Bucket>/x/dev'],
    ['!Sub "${Bucket.Arn}/*"', '<Bucket.Arn>/*'],
    ['!Sub "unclosed ${"', 'unclosed ${'],
    ['!Join ["", ["arn:", !Ref Env, ":", !Ref Open]]', 'arn:dev:<Open>'],
    ['!Join [",", !Ref Names]', 'a,b,c'],
    ['!Split ["/", "a/b"]', '[a, b]'],
    ['!Select [1, !Split ["/", "a/b"]]', 'b'],
    ['!Select ["0", !Ref Names]', 'a'],
    ['!Select [7, !Ref Names]', '?Fn::Select(7, Ref(Names))?'],
    ['!Select [1, !Split ["/", !Ref Open]]', '?Fn::Select(1, Fn::Split(/, Ref(Open)))?'],
    ['!FindInMap [Only, k, v]', 'x'],
    ['!FindInMap [Map, !Ref AWS::Region, Name]', '(${AWS::Region} of ["eu-west-1","us-east-1"]: west | east)'],
    [
      '!FindInMap [Map, !Ref AWS::Region, Name, {DefaultValue: d}]',
      '(${AWS::Region} of ["eu-west-1","us-east-1"]: west | east | d)',
    ],
    ['!FindInMap [Map, !Ref AWS::Region, Same, {DefaultValue: one}]', 'one'],
    [
      '!FindInMap [Map, !Ref AWS::Region, Same, {DefaultValue: d}]',
      '(${AWS::Region} of ["eu-west-1","us-east-1"]: one | one | d)',
    ],
    ['!FindInMap [Map, !Ref AWS::Region, None, {DefaultValue: d}]', 'd'],
    ['!FindInMap [Only, k, v, {DefaultValue: d}]', 'x'],
    ['!FindInMap [Only, k, !Ref Open, {DefaultValue: d}]', '(Open of ["v"]: x | d)'],
    ['!FindInMap [Nothing, !Ref Open, v, {DefaultValue: d}]', 'd'],
    ['!FindInMap [!Ref Open, k, v, {DefaultValue: d}]', '?Fn::FindInMap(Ref(Open), k, v, DefaultValue(d))?'],
    ['a{{resolve:ssm:/x:1}}b{{resolve:ssm:/y}}', 'a<resolve:ssm:/x:1>b<resolve:ssm:/y>'],
    ['!Sub "{{resolve:ssm:/${Env}/x}}"', '<resolve:ssm:/dev/x>'],
    ['!Sub "{{resolve:ssm:/${Open}}}"', '<resolve:ssm:/${Open}>'],
    ['!Sub "a:{{resolve:ssm:/${Env}}}:${AWS::Region}"', 'a:<resolve:ssm:/dev>:<AWS::Region>'],
    ['!Sub ["{{resolve:ssm:${a}}}", {a: !If [IsOpen, x, y]}]', '(Open == "x": <resolve:ssm:x> | <resolve:ssm:y>)'],
    ['!Join ["", ["{{resolve:s", "sm:/", !Ref Open, "}", "}"]]', '<resolve:ssm:/${Open}>'],
    ['!Join ["/", [!Sub "{{resolve:ssm:a", "b}}", c]]', '<resolve:ssm:a/b>/c'],
    ['!Sub "{{resolve:ssm:/${Env}"', '{{resolve:ssm:/dev'],
    ['!FindInMap [Map, !Ref AWS::Region, Same]', 'one'],
    ['!FindInMap [Map, nowhere, Name, {DefaultValue: d}]', 'd'],
    ['!FindInMap [Map, nowhere, Name]', '?Fn::FindInMap(Map, nowhere, Name)?'],
    ['!Sub "${x}-y"', '<x>-y'],
    ['!ImportValue shared-bucket', '<Fn::ImportValue(shared-bucket)>'],
    ['!Base64 abc', 'YWJj'],
    ['!Length [a, b]', '2'],
    ['{"Fn::Cidr": [10.0.0.0/8, 2]}', '?Fn::Cidr(10.0.0.0/8, 2)?'],
    ['!If [Fixed, a, b]', 'a'],
    ['!If [Never, a, b]', 'b'],
    ['!If [Either, a, b]', 'a'],
    ['!If [IsOpen, a, b]', '(Open == "x": a | b)'],
    ['!If [IsOpen, a, !If [IsOpen, b, c]]', '(Open == "x": a | c)'],
    ['!If [IsDev, a, !Ref AWS::NoValue]', '(Env == "dev" (true by default): a | null)'],
    ['!If [IsProd, a, b]', '(Env == "dev" (true by default): b | a)'],
    ['!If [Loop, a, b]', '(Loop: b | a)'],
    ['!If [Missing, a, b]', '(Missing: a | b)'],
    ['!Sub ["${a}/*", {a: !If [IsOpen, x, y]}]', '(Open == "x": x/* | y/*)'],
    ['[!If [Fixed, !Ref AWS::NoValue, a], b]', '[b]'],
    ['!ToJsonString {a: 1}', '<a(1)>'],
  ])('%s is %s', (expression, expected) => {
    expect(shownName(resource(expression, parameters))).toBe(expected);
  });

  it('keeps the way from the literal over the parameter to its use', () => {
    const text = `Parameters:
  Verb: {Type: String, Default: "InvokeModel"}
  Whole: {Type: String, Default: "bedrock:InvokeAgent"}
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: [!Sub "bedrock:\${Verb}", !Ref Whole]
            Resource: "*"
`;
    const [grant] = extracted(text).grants;
    const action = grant?.policy.kind === 'document' ? below(grant.policy.value, 'Action')[0] : undefined;
    expect(action?.kind === 'list' && action.items.map((item) => [shown(item), originsOf(item)])).toEqual([
      ['bedrock:InvokeModel', ['11:"bedrock:${Verb}"', '2:"InvokeModel"', '11:${Verb}']],
      ['bedrock:InvokeAgent', ['3:"bedrock:InvokeAgent"', '11:Whole']],
    ]);
  });
});

describe('conditions of resources', () => {
  const policy = (condition: string): string => `${parameters}
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Condition: ${condition}
    Properties:
      PolicyDocument: {Statement: {Effect: Allow, Action: a:b, Resource: !If [${condition}, x, y]}}
`;
  it.each([
    ['Fixed', ['policy P identity: {Statement: {Effect: Allow, Action: a:b, Resource: x}}']],
    ['Never', []],
    ['IsDev', ['policy P identity: {Statement: {Effect: Allow, Action: a:b, Resource: x}}']],
    [
      'IsProd',
      [
        'policy P identity when Env == "dev" (true by default) (case 2 of 2): {Statement: {Effect: Allow, Action: a:b, Resource: x}}',
      ],
    ],
    ['IsOpen', ['policy P identity when Open == "x": {Statement: {Effect: Allow, Action: a:b, Resource: x}}']],
  ])('%s', (condition, expected) => {
    expect(grantsOf(policy(condition))).toEqual(expected);
  });
});

describe('loops and includes', () => {
  it('writes out Fn::ForEach, nested and with identifiers in keys', () => {
    const text = `Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: "x,y-z"}
Resources:
  Fn::ForEach::Roles:
    - Name
    - !Ref Names
    - Role&{Name}:
        Type: AWS::IAM::Role
        Properties:
          Policies:
            - PolicyDocument:
                Statement: {Effect: Allow, Action: !Sub "bedrock:\${Name}", Resource: "*"}
`;
    expect(grantsOf(text)).toEqual([
      'role Rolex identity: {Statement: {Effect: Allow, Action: bedrock:x, Resource: *}}',
      'role Roleyz identity: {Statement: {Effect: Allow, Action: bedrock:y-z, Resource: *}}',
    ]);
  });

  const over = (collection: string, action: string): string => `Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::Roles:
    - Name
    - ${collection}
    - "R\${Name}":
        Type: AWS::IAM::Role
        Properties:
          Policies: [{PolicyDocument: {Statement: {Effect: Allow, Action: ${action}, Resource: !Sub "arn:aws:s3:::\${Name}"}}}]
`;

  it('takes one entry for all of a collection that is not known', () => {
    expect(grantsOf(over('!Ref Names', 's3:GetObject'))).toEqual([
      'role R${Name} identity: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: arn:aws:s3:::<each of Names>}}',
    ]);
    expect(extracted(over('!Ref Names', 's3:GetObject')).undecided).toEqual([]);
    expect(grantsOf(over('!Ref Names', '!Ref Name'))).toEqual([
      'role R${Name} identity: {Statement: {Effect: Allow, Action: ?each of Names?, Resource: arn:aws:s3:::<each of Names>}}',
    ]);
  });

  it('says when some of the collection are known in some cases only', () => {
    const cases = over('[a, !If [On, b, c]]', 's3:GetObject');
    const text = `Conditions: {On: !Equals [!Ref Stage, prod]}\n${cases.replace('{Names:', '{Stage: {Type: String}, Names:')}`;
    expect(extracted(text).undecided.map((one) => one.reason)).toEqual(['unsupported-construct']);
  });

  const including = (location: string): string => `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${location}}}
`;
  it('reads an included file of the repository', () => {
    const extraction = extracted(
      including('./policies/p.json'),
      {
        'infra/policies/p.json':
          '{"Statement": {"Effect": "Allow", "Action": "a:b", "Resource": {"Ref": "AWS::AccountId"}}}',
      },
      'infra/template.yaml',
    );
    expect(extraction.grants.map((grant) => grant.policy.kind === 'document' && shown(grant.policy.value))).toEqual([
      '{Statement: {Effect: Allow, Action: a:b, Resource: <AWS::AccountId>}}',
    ]);
    expect(extraction.files).toEqual([
      { path: 'infra/template.yaml', parsed: true },
      { path: 'infra/policies/p.json', parsed: true },
    ]);
  });

  it.each([
    ['s3://bucket/p.json', 'missing-file', 'The included file s3://bucket/p.json is not in the repository.'],
    ['../../p.json', 'missing-file', 'The included file ../../p.json is not in the repository.'],
    ['p.json', 'missing-file', 'The included file p.json cannot be read.'],
    ['template.yaml', 'cycle', 'The included file template.yaml includes itself.'],
    ['a.yaml', 'cycle', 'The included file b.yaml includes itself.'],
  ])('notes that %s cannot be included', (location, reason, message) => {
    const other = (path: string): string => `Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${path}}}`;
    const files = { 'a.yaml': other('b.yaml'), 'b.yaml': `x: {${other('b.yaml')}}` };
    expect(extracted(including(location), files).undecided).toMatchObject([{ reason, message }]);
  });
});

describe('a parameter where a condition says that it has not its default', () => {
  const sections = `Parameters:
  Id: {Type: String, Default: ""}
  Version: {Type: String, Default: ""}
  Env: {Type: String, Default: dev, AllowedValues: [dev, test, prod]}
  Pair: {Type: String, Default: a, AllowedValues: [a, b]}
Conditions:
  HasId: !Not [!Equals [!Ref Id, ""]]
  HasBoth: !And [!Condition HasId, !Not [!Equals ["", !Ref Version]]]
  HasEither: !Or [!Condition HasId, !Not [!Equals [!Ref Version, ""]]]
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Equals [!Ref Env, dev]
  IsA: !Equals [!Ref Pair, a]
  SamePair: !Equals [!Ref Env, !Ref Pair]
  Joined: !Not [!Equals [!Join ["", [x, !Ref Id]], x]]`;
  it.each([
    ['!If [HasId, !Sub "g/${Id}", none]', '(Id == "" (true by default): none | g/<Id>)'],
    [
      '!If [HasBoth, !Sub "g/${Id}/${Version}", none]',
      '(Id == "" (true by default): none | (Version == "" (true by default): none | g/<Id>/<Version>))',
    ],
    [
      '!If [HasEither, !Sub "g/${Id}/${Version}", none]',
      '(Id == "" (true by default): (Version == "" (true by default): none | g//) | g//)',
    ],
    ['!If [Joined, !Ref Id, none]', '("Fn::Join(, x, Ref(Id))" == "x" (true by default): none | ?Id?)'],
    ['!If [IsProd, !Ref Env, !Ref Env]', '(Env == "prod" (false by default): prod | dev)'],
    ['!If [IsDev, !Ref Env, !Ref Env]', '(Env == "dev" (true by default): dev | (Env: test | prod))'],
    ['!If [IsA, !Ref Pair, !Ref Pair]', '(Pair == "a" (true by default): a | b)'],
    ['!If [SamePair, !Ref Env, !Ref Env]', '(Env == Pair (false by default): dev | dev)'],
    ['!If [IsProd, !If [IsProd, !Ref Env, never], x]', '(Env == "prod" (false by default): prod | x)'],
    ['!If [IsProd, !If [IsDev, never, !Ref Env], x]', '(Env == "prod" (false by default): prod | x)'],
  ])('%s is %s', (expression, expected) => {
    expect(shownName(resource(expression, sections))).toBe(expected);
  });

  it.each([
    ['!Sub "arn:aws:bedrock:${AWS::Region}:1:guardrail/${Id}"', 'arn:aws:bedrock:<AWS::Region>:1:guardrail/<Id>'],
    [
      '!Sub "arn:aws:bedrock:us-east-1:1:agent-alias/${Id}/${Version}"',
      'arn:aws:bedrock:us-east-1:1:agent-alias/<Id>/<Version>',
    ],
    ['!Sub "arn:aws:s3:::logs${Id}"', 'arn:aws:s3:::logs'],
    ['!Sub "arn:aws:s3:::logs/${Id}*"', 'arn:aws:s3:::logs/*'],
    ['!Sub "logs/${Id}"', 'logs/'],
  ])('in an ARN that it would leave empty: %s is %s', (expression, expected) => {
    expect(shownName(resource(expression, sections))).toBe(expected);
  });
});

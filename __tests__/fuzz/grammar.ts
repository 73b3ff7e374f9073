import fc from 'fast-check';

const anyOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const quoted = (text: string): string => JSON.stringify(text);

/** A string or a list of them. */
const oneOrMore = (text: fc.Arbitrary<string>): fc.Arbitrary<string | string[]> =>
  fc.oneof(text, fc.array(text, { maxLength: 4 }));

const action = fc.oneof(
  anyOf(
    '*',
    'bedrock:*',
    'bedrock:DeleteGuardrail',
    'sagemaker:*',
    'iam:PassRole',
    's3:GetObject',
    'sagemaker:Create*',
  ),
  fc
    .tuple(anyOf('bedrock', 'sagemaker', 'Q', '*', 'b?drock'), fc.stringMatching(/^[A-Za-z*?]{0,12}$/))
    .map(([a, b]) => `${a}:${b}`),
);

const resource = fc.oneof(
  anyOf('*', 'arn:aws:bedrock:*:*:guardrail/*', 'arn:aws:iam::111122223333:role/chat', 'arn:*', '${aws:username}'),
  fc.stringMatching(/^arn:aws:[a-z*]{1,8}:[a-z0-9*-]{0,9}:[0-9*?]{0,12}:[a-z/*?${}:]{0,16}$/),
);

const operator = fc
  .tuple(
    anyOf('', '', 'ForAllValues:', 'ForAnyValue:'),
    anyOf(
      'StringEquals',
      'StringNotLike',
      'StringLike',
      'ArnLike',
      'ArnNotEquals',
      'NumericLessThan',
      'DateGreaterThan',
      'IpAddress',
      'NotIpAddress',
      'Bool',
      'Null',
      'StringEqualsIgnoreCase',
    ),
    anyOf('', '', 'IfExists'),
  )
  .map((parts) => parts.join(''));

const condition = fc.dictionary(
  operator,
  fc.dictionary(
    anyOf(
      'aws:SourceIp',
      'aws:PrincipalTag/x',
      'aws:CurrentTime',
      'aws:SourceArn',
      'bedrock:GuardrailIdentifier',
      'aws:username',
    ),
    oneOrMore(
      anyOf(
        'true',
        'false',
        'a*',
        '10.0.0.0/8',
        '2026-01-01T00:00:00Z',
        '5',
        '1e2',
        'arn:aws:s3:::b/*',
        '${aws:userid}',
        '',
      ),
    ),
    { maxKeys: 2 },
  ),
  { maxKeys: 3 },
);

const statement = fc.record(
  {
    Effect: anyOf('Allow', 'Allow', 'Deny'),
    Action: oneOrMore(action),
    NotAction: oneOrMore(action),
    Resource: oneOrMore(resource),
    NotResource: oneOrMore(resource),
    Principal: fc.oneof(
      anyOf('*'),
      fc.record({ AWS: oneOrMore(anyOf('*', '111122223333', 'arn:aws:iam::111122223333:root')) }),
    ),
    Condition: condition,
  },
  { requiredKeys: ['Effect'] },
);

const document = fc.record({
  Version: anyOf('2012-10-17', '2008-10-17'),
  Statement: fc.oneof(statement, fc.array(statement, { maxLength: 4 })),
});

/** Whole policies in JSON, printed. */
export const policyDocuments: fc.Arbitrary<string> = document.map((value) => JSON.stringify(value, undefined, 2));

/** Parts of policies, from a name to a whole document, in JSON. */
export const policyPieces: fc.Arbitrary<string> = fc.oneof(
  action.map(quoted),
  resource.map(quoted),
  ...[condition, statement, document].map((part) => part.map((value) => JSON.stringify(value))),
);

/** Values of templates in JSON, which is YAML as well: functions in functions, resources, policies. */
export const templatePieces: fc.Arbitrary<string> = fc
  .letrec<{ value: unknown }>((tie) => {
    const call = fc
      .tuple(
        anyOf(
          'Ref',
          'Fn::Sub',
          'Fn::If',
          'Fn::Join',
          'Fn::Split',
          'Fn::Select',
          'Fn::FindInMap',
          'Fn::GetAtt',
          'Fn::ImportValue',
          'Fn::Equals',
          'Fn::Not',
          'Fn::And',
          'Fn::ForEach::i',
          'Fn::Length',
          'Fn::ToJsonString',
          'Fn::Base64',
          'Fn::Transform',
          'Fn::GetAZs',
          'Fn::Cidr',
        ),
        fc.oneof(tie('value'), fc.array(tie('value'), { maxLength: 4 })),
      )
      .map(([name, value]) => ({ [name]: value }));
    const resourceOf = fc
      .tuple(
        anyOf(
          'AWS::IAM::Role',
          'AWS::IAM::Policy',
          'AWS::IAM::ManagedPolicy',
          'AWS::IAM::User',
          'AWS::Serverless::Function',
          'AWS::CloudFormation::Stack',
          'AWS::Lambda::Permission',
        ),
        fc.dictionary(
          anyOf(
            'Policies',
            'PolicyDocument',
            'Roles',
            'ManagedPolicyArns',
            'AssumeRolePolicyDocument',
            'PermissionsBoundary',
            'Role',
            'TemplateURL',
          ),
          fc.oneof(
            tie('value'),
            document,
            fc.array(fc.record({ PolicyName: anyOf('p'), PolicyDocument: document }), { maxLength: 2 }),
          ),
          { maxKeys: 3 },
        ),
      )
      .map(([Type, Properties]) => ({ Type, Properties }));
    return {
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(
          anyOf(
            'AWS::Region',
            'X',
            'arn:${AWS::Partition}:s3:::${X}',
            ',',
            'bedrock:*',
            'AWS::NoValue',
            'true',
            'Chat',
            '${!x}',
          ),
          fc.integer({ min: -2, max: 5 }),
          fc.constant(null),
        ),
        call,
        call,
        resourceOf,
        document,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(anyOf('a', 'X', 'Chat', 'Resources', 'Conditions', '<<'), tie('value'), { maxKeys: 3 }),
      ),
    };
  })
  .value.map((value) => JSON.stringify(value));

import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryPair } from '../support/memory-revision.ts';

const document = (...lines: string[]) => `data "aws_iam_policy_document" "d" {
  statement {
    resources = ["*"]
${lines.map((line) => `    ${line}`).join('\n')}
  }
}
resource "aws_iam_role_policy" "p" {
  role   = "chat"
  policy = data.aws_iam_policy_document.d.json
}
`;
const encoded = (action: string) => `resource "aws_iam_role_policy" "p" {
  role   = "chat"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${action}, Resource = "*" }] })
}
`;
const template = (...lines: string[]) => `Resources:
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: p
      Roles: [chat]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Resource: "*"
${lines.map((line) => `            ${line}`).join('\n')}
`;
const json = (action: unknown) =>
  JSON.stringify(
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] },
    undefined,
    2,
  );

const jsonLast = (action: string) =>
  JSON.stringify(
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', Action: action }] },
    undefined,
    2,
  );
const object = (...lines: string[]) => `resource "aws_iam_role_policy" "p" {
  role   = "chat"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
${[...lines, ...(lines.length > 1 ? [] : ['Resource = "*"'])].map((line) => `      ${line}`).join('\n')}
    }]
  })
}
`;

async function reviewOf(file: string, text: string) {
  const input = { settings: defaultSettings, catalog: async () => loadCatalog(), today: '2026-01-01' };
  return (await review({ ...input, pair: memoryPair({}, { [file]: text }) })).report;
}

/** Puts a suggestion in as GitHub does when its button is pressed. */
function applied(text: string, edit: { startLine: number; endLine: number; lines: readonly string[] }): string {
  const lines = text.split('\n');
  lines.splice(edit.startLine - 1, edit.endLine - edit.startLine + 1, ...edit.lines);
  return lines.join('\n');
}

test.each([
  ['an action in a list on one line', 'iam.tf', document('actions = ["s3:GetObject", "bedrock:DeleteGuardrail"]')],
  ['the first of a list', 'iam.tf', document('actions = ["bedrock:DeleteGuardrail", "s3:GetObject"]')],
  ['a line of a list', 'iam.tf', document('actions = [', '  "s3:GetObject",', '  "bedrock:DeleteGuardrail",', ']')],
  ['a wildcard in a list', 'iam.tf', document('actions = ["s3:GetObject", "bedrock:Delete*"]')],
  ['a wildcard on a line', 'iam.tf', document('actions = [', '  "bedrock:Delete*"', ']')],
  ['a wildcard as a value', 'iam.tf', encoded('"bedrock:Delete*"')],
  ['an item of YAML', 't.yaml', template('Action:', '  - s3:GetObject', '  - bedrock:DeleteGuardrail')],
  ['a quoted item', 't.yaml', template('Action:', "  - 's3:GetObject'", "  - 'bedrock:Delete*'")],
  ['a plain item', 't.yaml', template('Action:', '- bedrock:Delete*')],
  ['a value of YAML', 't.yaml', template('Action: bedrock:Delete*')],
  ['a list of YAML on one line', 't.yaml', template('Action: [s3:GetObject, bedrock:DeleteGuardrail]')],
  ['JSON', 'p.json', json(['bedrock:DeleteGuardrail', 's3:GetObject'])],
  ['a wildcard in JSON', 'p.json', json(['s3:GetObject', 'bedrock:Delete*'])],
  ['a wildcard as a value in JSON', 'p.json', json('bedrock:Delete*')],
  ['running models, in a block', 'iam.tf', document('actions = ["bedrock:InvokeModel"]')],
  ['running models, in an object', 'iam.tf', object('Action = "bedrock:InvokeModel"')],
  ['running models, in an object with commas', 'iam.tf', object('Action = ["bedrock:InvokeModel"],')],
  ['running models, last of an object', 'iam.tf', object('Resource = "*"', 'Action = "bedrock:InvokeModel"')],
  ['running models, in JSON', 'p.json', json('bedrock:InvokeModel')],
  ['running models, last in JSON', 'p.json', jsonLast('bedrock:InvokeModelWithResponseStream')],
  ['running models, in YAML', 't.yaml', template('Action: bedrock:InvokeModel')],
  ['running models, in a list of YAML', 't.yaml', template("Action: ['bedrock:InvokeModel']")],
])('%s: the suggested change is applied, and the finding is gone', async (_what, file, text) => {
  const { findings } = await reviewOf(file, text);
  expect(findings).toHaveLength(1);
  const edit = findings[0]?.suggestion;
  if (!edit) throw new Error('no suggestion');
  const after = await reviewOf(file, applied(text, edit));
  expect(after.findings).toEqual([]);
  expect(after.undecided).toEqual([]);
  expect(after.counts).toMatchObject({ parsedFiles: 1, policies: 1 });
});

test.each([
  ['the only action', 'iam.tf', document('actions = ["bedrock:DeleteGuardrail"]')],
  ['the last line of a list in JSON', 'p.json', json(['s3:GetObject', 'bedrock:DeleteGuardrail'])],
  ['the only item of YAML', 't.yaml', template('Action:', '  - bedrock:DeleteGuardrail')],
  ['a wildcard with nothing else in it', 'iam.tf', document('actions = ["bedrock:DeleteGuardrail*"]')],
  [
    'running models with a condition that does not limit',
    'iam.tf',
    document('actions = ["bedrock:InvokeModel"]', 'dynamic "condition" {', '  for_each = []', '  content {}', '}'),
  ],
  ['running models, within a line of several members', 'iam.tf', encoded('"bedrock:InvokeModel"')],
  ['NotAction', 't.yaml', template('NotAction: s3:*')],
])('%s: no change is suggested', async (_what, file, text) => {
  const { findings } = await reviewOf(file, text);
  expect(findings.length).toBeGreaterThan(0);
  for (const { suggestion } of findings) expect(suggestion).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryPair } from '../support/memory-revision.ts';

const template = (actions: string) =>
  `Resources:\n  Helper:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {Statement: [{Effect: Allow, Action: [${actions}], Resource: '*'}]}\n`;
const reportOf = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) => {
  const pair = memoryPair(base, head);
  return (await review({ pair, settings: defaultSettings, catalog: async () => loadCatalog(), today: '2026-01-01' }))
    .report;
};

describe('a file that does not parse at base', () => {
  const broken = `${template("'bedrock:DeleteGuardrail'")}    ]: [\n`;

  it('is named in the findings of it, and once for all of them', async () => {
    const { findings, notices } = await reportOf(
      { 'a.yaml': broken },
      { 'a.yaml': template("'bedrock:DeleteGuardrail'") },
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.explanation).toContain('The base version of a.yaml does not parse');
    expect(notices.filter(({ message }) => message.includes('could not be compared'))).toHaveLength(1);
  });

  it('says nothing where head grants nothing sensitive', async () => {
    const report = await reportOf({ 'a.yaml': broken }, { 'a.yaml': template("'s3:GetObject'") });
    expect([report.findings, report.undecided, report.notices]).toEqual([[], [], []]);
  });

  it('is no matter for the findings of other files', async () => {
    const { findings, notices } = await reportOf(
      { 'a.yaml': broken, 'b.yaml': template('') },
      { 'a.yaml': template("'s3:GetObject'"), 'b.yaml': template("'bedrock:DeleteGuardrail'") },
    );
    expect(findings.map(({ explanation }) => explanation.includes('does not parse'))).toEqual([false]);
    expect(notices).toEqual([]);
  });
});

describe('a Deny in a file that does not parse at base', () => {
  const allow = '{"Effect":"Allow","Action":"bedrock:DeleteGuardrail","Resource":"*"}';
  const policy = (statements: readonly string[], end = '') =>
    `{"Version": "2012-10-17", "Statement": [\n  ${statements.join(',\n  ')}\n]${end}}\n`;
  const denial = (blank: string) =>
    `{"Effect":"Deny",${blank}"Action":"bedrock:DeleteGuardrail",${blank}"Resource":"*"}`;
  const base = { 'iam/p.json': policy([allow, denial('')], ',]') };
  const gone = async (statements: readonly string[]) => {
    const { findings, undecided } = await reportOf(base, { 'iam/p.json': policy(statements) });
    return [
      findings.map(({ kind, confidence }) => `${kind} ${confidence}`),
      undecided.some(({ message }) => message.startsWith('A Deny of')),
    ];
  };

  it('is not gone where head has it in other words', async () => {
    expect(await gone([allow, denial(' ')])).toEqual([[], false]);
  });

  it('is possibly gone where head does not have it', async () => {
    expect(await gone([allow])).toEqual([['granted possible'], true]);
  });
});

describe('a file that does not parse at head', () => {
  it.each([
    ['a bracket', (text: string) => `${text}  [\n`],
    ['marks of a merge', (text: string) => text.replace('    Prop', '<<<<<<< ours\n=======\n>>>>>>> theirs\n    Prop')],
  ])('is undecided and not counted as read, whatever base could read: %s', async (_, damaged) => {
    const { undecided, counts } = await reportOf(
      { 'a.yaml': template("'s3:GetObject'") },
      { 'a.yaml': damaged(template("'bedrock:DeleteGuardrail'")) },
    );
    expect(undecided.map(({ reason }) => reason)).toEqual(['parse-error']);
    expect(counts.parsedFiles).toBe(0);
  });
});

describe('what limits somebody in a file that cannot be read at head', () => {
  const scp = (...actions: readonly string[]) => `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Deny", "Resource": "*",
    "Action": [${actions.map((action) => `\n      "${action}"`)}]
  }]
}
`;
  const attached = `resource "aws_organizations_policy" "ai" {
  name    = "ai"
  content = file("scp.json")
}
resource "aws_organizations_policy_attachment" "ai" {
  policy_id = aws_organizations_policy.ai.id
  target_id = "ou-abcd-12345678"
}
`;
  const inline = (actions: string, more = '') =>
    attached.replace(
      'file("scp.json")',
      `jsonencode({
    Statement = [{
      Effect = "Deny"
      Action = ["bedrock:DeleteGuardrail"${actions}]
      Resource = "*" ${more}
    }]
  })`,
    );
  const bounded = `resource "aws_iam_role" "r" {
  name                 = "r"
  permissions_boundary = aws_iam_policy.b.arn
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })
}
`;
  const boundary = (action: string, more = '') =>
    `resource "aws_iam_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["${action}"], Resource = "*" ${more}}] })
}
`;
  const both = ['bedrock:DeleteGuardrail', 'sagemaker:CreatePresignedDomainUrl'] as const;
  const told = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) => {
    const { findings, undecided } = await reportOf(base, head);
    return [
      findings.map(({ kind, granted }) => `${kind} ${granted}`),
      undecided.map(({ reason, actions = [] }) => [reason, ...actions.map(({ action }) => action)].join(' ')),
    ];
  };

  it.each([
    ['a document', { 'scp/ai-scp.json': scp(...both) }, { 'scp/ai-scp.json': `${scp(...both)}}` }, 'parse-error'],
    [
      'a document that is taken in',
      { 'a.tf': attached, 'scp.json': scp(...both) },
      { 'a.tf': attached, 'scp.json': `${scp(...both)}}` },
      'invalid-policy',
    ],
    ['Terraform', { 'a.tf': inline('') }, { 'a.tf': inline('', '"x"') }, 'parse-error'],
    [
      'a boundary',
      { 'a.tf': bounded, 'b.tf': boundary('s3:*') },
      { 'a.tf': bounded, 'b.tf': boundary('s3:*', '"x"') },
      'parse-error',
    ],
  ])('is not known to be gone: %s', async (_, base, head, reason) => {
    expect(await told(base, head)).toEqual([[], [reason]]);
  });

  it.each([
    [
      'a document',
      { 'scp/ai-scp.json': scp(...both) },
      { 'scp/ai-scp.json': `${scp(both[0])}}` },
      `parse-error ${both[1]}`,
    ],
    [
      'a document that is taken in',
      { 'a.tf': attached, 'scp.json': scp(...both) },
      { 'a.tf': attached, 'scp.json': `${scp(both[0])}}` },
      `invalid-policy ${both[1]}`,
    ],
    [
      'Terraform',
      { 'a.tf': inline(`,\n"${both[1]}"`) },
      { 'a.tf': inline('', '"x"') },
      `parse-error ${both[1]} ${both[0]}`,
    ],
    [
      'a pointer of Git LFS',
      { 'scp/ai-scp.json': scp(both[0]) },
      { 'scp/ai-scp.json': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n` },
      `not-read ${both[0]}`,
    ],
    [
      'a boundary that lets more through',
      { 'a.tf': bounded, 'b.tf': boundary('s3:*') },
      { 'a.tf': bounded, 'b.tf': boundary('bedrock:DeleteGuardrail', '"x"') },
      `parse-error ${both[0]}`,
    ],
  ])('names what the change takes away of it: %s', async (_, base, head, entry) => {
    expect(await told(base, head)).toEqual([[], [entry]]);
  });

  it('is gone where the file is, or is read', async () => {
    expect((await told({ 'scp/ai-scp.json': scp(both[0]) }, {}))[0]).toEqual([`guardrail-removed ${both[0]}`]);
    const others = { 'b.tf': 'resource "x" {\n' };
    expect((await told({ 'a.tf': inline(''), 'b.tf': '' }, { 'a.tf': '', ...others }))[0]).toEqual([
      `guardrail-removed ${both[0]}`,
    ]);
  });
});

describe('equal keys', () => {
  const policy = (...actions: readonly string[]) =>
    `{${actions.map((action) => `\n"Statement": [{"Effect": "Allow", "Action": "${action}", "Resource": "*"}]`).join(',')}}`;

  it.each([
    ['the first of them grants', 's3:GetObject', ['bedrock:DeleteGuardrail', 's3:GetObject'], 1],
    ['the last of them grants', 's3:GetObject', ['s3:GetObject', 'bedrock:DeleteGuardrail'], 1],
    ['one between grants', 's3:GetObject', ['s3:GetObject', 'bedrock:DeleteGuardrail', 's3:GetObject'], 1],
    ['none of them grants', 's3:GetObject', ['s3:GetObject', 's3:PutObject'], 0],
    [
      'both grant what base granted',
      'bedrock:DeleteGuardrail',
      ['bedrock:DeleteGuardrail', 'bedrock:DeleteGuardrail'],
      0,
    ],
    ['one grants what base granted', 'bedrock:DeleteGuardrail', ['s3:GetObject', 'bedrock:DeleteGuardrail'], 0],
  ])('%s', async (_, before, after, count) => {
    const report = await reportOf({ 'p.json': policy(before) }, { 'p.json': policy(...after) });
    expect(report.findings).toHaveLength(count);
    expect(report.undecided).toEqual([]);
  });

  it('of which one goes may leave the one that did not count', async () => {
    const base = { 'p.json': policy('bedrock:DeleteGuardrail', 's3:GetObject') };
    expect((await reportOf(base, { 'p.json': policy('bedrock:DeleteGuardrail') })).findings).toHaveLength(1);
    expect((await reportOf(base, { 'p.json': policy('s3:GetObject') })).findings).toEqual([]);
    const turned = { 'p.json': policy('s3:GetObject', 'bedrock:DeleteGuardrail') };
    expect((await reportOf(base, turned)).findings).toHaveLength(1);
  });

  it('without a meaning for permissions change nothing', async () => {
    const tags = (text: string) => ({ 'a.yaml': `${template("'bedrock:DeleteGuardrail'")}Metadata: {${text}}\n` });
    for (const [base, head] of [
      ['a: 1', 'a: 1, a: 2'],
      ['a: 1, a: 2', 'a: 1'],
    ] as const)
      expect((await reportOf(tags(base), tags(head))).findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { checkPlaces } from '../fuzz/invariants/places.ts';
import { memoryPair } from '../support/memory-revision.ts';

type Texts = Readonly<Record<string, string>>;

/** Findings and undecided parts by the lines they stand on; every place is one of its side's text. */
async function toldOf(base: Texts, head: Texts): Promise<readonly string[]> {
  const pair = memoryPair(base, head);
  const catalog = async () => loadCatalog();
  const { report } = await review({ pair, settings: defaultSettings, catalog, today: '2026-01-01' });
  checkPlaces(report, base, head);
  return [
    ...report.findings.map(({ kind, location: { side, startLine } }) => `${kind} ${side} ${startLine}`),
    ...report.undecided.map(({ reason, location: { side, startLine } }) => `${reason} ${side} ${startLine}`),
  ];
}

const policy = (type: string, name: string, holder: string, ...statements: readonly string[]) =>
  `resource "aws_iam_${type}_policy" "${name}" {
  ${type} = ${holder}
  policy = jsonencode({ Statement = [
    ${statements.join(',\n    ')}
  ] })
}
`;
const statement = (effect: string, ...actions: readonly string[]) =>
  `{ Effect = "${effect}", Action = ${JSON.stringify(actions)}, Resource = "*" }`;
const role = 'resource "aws_iam_role" "r" {\n  name = "r"\n}\n';
const kept = (address: string) => `removed {\n  from = ${address}\n  lifecycle {\n    destroy = false\n  }\n}\n`;

describe('what head has of base, because it does not say that it is gone', () => {
  it('is told of base alone, where head cannot be read', async () => {
    const service = (action: string) =>
      `export default { service: 's', provider: { name: 'aws', iam: { role: { statements: [{ Effect: 'Deny', Action: '${action}', Resource: '*' }] } } } }\n`;
    expect(await toldOf({ 'serverless.ts': service('::*') }, { 'serverless.ts': 'aws\n' })).toEqual([
      'unsupported-construct head 1',
    ]);
    const bounded = `${role.replace('}', '  permissions_boundary = aws_iam_policy.b.arn\n}')}${policy('role', 'p', 'aws_iam_role.r.name', statement('Allow', 'bedrock:*'))}`;
    const boundary = `resource "aws_iam_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Resource = "*", Action = ["s3:*",
    "a:b:c", var.more] }] })
}
`;
    const told = await toldOf({ 'b.tf': boundary, 'main.tf': bounded }, { 'b.tf': '{\n', 'main.tf': bounded });
    expect(told).toContain('parse-error head 1');
    expect(told.filter((one) => one.startsWith('invalid-policy'))).toEqual([]);
  });

  it('is told of base alone, where it is no longer declared', async () => {
    const odd = policy('role', 'p', 'aws_iam_role.r.name', statement('Deny', 'a:b:c'));
    const base = { 'main.tf': role + odd };
    expect(await toldOf(base, { 'main.tf': role + kept('aws_iam_role_policy.p') })).toEqual([]);
    // what head itself says is told
    const more = policy('role', 'q', 'aws_iam_role.r.name', statement('Deny', 'd:e:f'));
    const head = { 'main.tf': role + more + kept('aws_iam_role_policy.p') };
    expect(await toldOf(base, head)).toEqual(['invalid-policy head 7']);
  });

  it('is no cause: a Deny that goes from beside it is', async () => {
    const allowed = policy(
      'role',
      'p',
      'aws_iam_role.r.name',
      statement('Allow', 'bedrock:*'),
      statement('Deny', 's3:*'),
    );
    const denied = policy('role', 'd', 'aws_iam_role.r.name', statement('Deny', 'bedrock:*', 's3:*'));
    const told = await toldOf(
      { 'main.tf': role + allowed + denied },
      { 'main.tf': role + kept('aws_iam_role_policy.p') },
    );
    expect(new Set(told)).toEqual(new Set(['guardrail-removed base 14', 'escalation base 14']));
  });

  it('is what a new member of a group gets, by the membership', async () => {
    const group = 'resource "aws_iam_group" "g" {\n  name = "g"\n}\nresource "aws_iam_user" "u" {\n  name = "u"\n}\n';
    const granted = policy('group', 'p', 'aws_iam_group.g.name', statement('Allow', 'bedrock:DeleteGuardrail'));
    const member = `resource "aws_iam_user_group_membership" "m" {
  user   = aws_iam_user.u.name
  groups = [aws_iam_group.g.name]
}
`;
    const head = `${group}${kept('aws_iam_group_policy.p')}${member}`;
    expect(await toldOf({ 'main.tf': granted + group }, { 'main.tf': head })).toEqual(['granted head 13']);
    expect(await toldOf({ 'main.tf': granted + group + member }, { 'main.tf': head })).toEqual([]);
  });
});

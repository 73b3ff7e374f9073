import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

const role = (actions: readonly string[], { name = 'app', service = 'lambda', label = 'x' } = {}): string => `
resource "aws_iam_role" "${label}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "${service}.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "${label}" {
  role   = aws_iam_role.${label}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${JSON.stringify(actions)}, Resource = "*" }] })
}
`;
const both = ['bedrock:DeleteGuardrail', 'bedrock:UpdateAgent'];
const one = ['bedrock:DeleteGuardrail'];

async function told(base: FileMap, head: FileMap): Promise<readonly string[]> {
  const { findings } = await reportOn(head, base);
  return findings.map(({ granted, grantee }) => `${grantee.address} ${granted}`).sort();
}

describe('a role that comes into another root', () => {
  const module = 'variable "kind" {}\nmodule "m" {\n  source = "./m"\n  count  = var.kind == "a" ? 1 : 0\n}\n';

  test.each<[string, FileMap]>([
    ['with less', { 'b/main.tf': role(one) }],
    ['with the same in some cases', { 'b/main.tf': module, 'b/m/main.tf': role(both) }],
    ['with less, under another address', { 'b/main.tf': role(one, { label: 'y' }) }],
  ])('%s is what it was', async (_, head) => {
    expect(await told({ 'a/main.tf': role(both) }, head)).toEqual([]);
  });

  test.each<[string, FileMap, FileMap]>([
    ['with more', { 'a/main.tf': role(one) }, { 'b/main.tf': role(both) }],
    ['and stays', { 'a/main.tf': role(both) }, { 'a/main.tf': role(both), 'b/main.tf': role(one) }],
    [
      'with less, under another name and address',
      { 'a/main.tf': role(both) },
      { 'b/main.tf': role(one, { label: 'y', name: 'b' }) },
    ],
    ['with less and another trust', { 'a/main.tf': role(both) }, { 'b/main.tf': role(one, { service: 'ec2' }) }],
  ])('%s is told', async (_, base, head) => {
    expect((await told(base, head)).length).toBeGreaterThan(0);
  });

  test('of a document in a file of its own, another one with less is told', async () => {
    const document = (actions: readonly string[]): string =>
      JSON.stringify(
        { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] },
        null,
        1,
      );
    expect(await told({ 'one.json': document(both) }, { 'other.json': document(one) })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Undecided } from '../../src/located/undecided.ts';
import { review } from '../../src/review/review.ts';
import { reportUndecided } from '../../src/review/undecided.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryPair } from '../support/memory-revision.ts';

const source = { path: 'main.tf', text: 'a\nb\nc\n' };
const unknown = (policy: string, line: number): Undecided => ({
  reason: 'unknown-managed-policy',
  message: `${policy} is not known.`,
  at: { source, start: 2 * line, end: 2 * line + 1 },
  remedy: 'Look.',
  policy,
});

describe('policies that are not known', () => {
  it('are told together where they are attached at one place, the first of them by name', () => {
    const items = [
      unknown('d', 0),
      unknown('b', 0),
      unknown('a', 0),
      unknown('c', 0),
      unknown('a', 0),
      unknown('e', 1),
    ];
    expect(reportUndecided(items).map(({ message, location }) => [message, location.startLine])).toEqual([
      ['What the policies a, b, c and 1 more grant is not known: they are not declared here.', 1],
      ['e is not known.', 2],
    ]);
  });

  it('leave everything else as it is', () => {
    const other: Undecided = { reason: 'limit', message: 'Too long.', at: { path: 'a' }, remedy: 'Shorten.' };
    const reported = reportUndecided([other, unknown('a', 0), { ...other, message: 'Too wide.' }, other]);
    expect(reported.map(({ message }) => message)).toEqual(['Too long.', 'Too wide.', 'a is not known.']);
  });
});

describe('a policy that cannot be evaluated', () => {
  it.each([
    ['"bedrock:${var.x}"', 'null cannot be part of a string'],
    ['element([], 0)', 'the list is empty'],
  ])('%s says what is wrong with it', async (action, why) => {
    const text = `variable "x" {\n  default = null\n}\nresource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ${action}, Resource = "*" }] })\n}\n`;
    const { report } = await review({
      pair: memoryPair({ 'main.tf': '' }, { 'main.tf': text }),
      settings: defaultSettings,
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    expect(report.undecided).toMatchObject([
      {
        reason: 'unsupported-expression',
        message: expect.stringMatching(`cannot be evaluated: .*${why}`),
        remedy: expect.stringContaining('Correct the expression'),
      },
    ]);
  });
});

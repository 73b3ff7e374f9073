import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Undecided } from '../../src/located/undecided.ts';
import { review } from '../../src/review/review.ts';
import { namesNothing } from '../../src/review/undecided-names.ts';
import { type Judge, reportUndecided } from '../../src/review/undecided-report.ts';
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

/** Nothing is sensitive, and nothing gates. */
const unmoved: Judge = { named: () => namesNothing, gates: () => false, listedOnly: () => undefined };

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
    expect(reportUndecided(items, unmoved).map(({ message, location }) => [message, location.startLine])).toEqual([
      ['What the policies a, b, c and 1 more grant is not known: they are not declared here.', 1],
      ['e is not known.', 2],
    ]);
  });

  it('leave everything else as it is', () => {
    const other: Undecided = { reason: 'limit', message: 'Too long.', at: { path: 'a' }, remedy: 'Shorten.' };
    const reported = reportUndecided([other, unknown('a', 0), { ...other, message: 'Too wide.' }, other], unmoved);
    expect(reported.map(({ message }) => message)).toEqual(['Too long.', 'Too wide.', 'a is not known.']);
  });
});

describe('one cause', () => {
  const at = (path: string, line = 0) => ({
    source: { path, text: 'a\nb\nc\n' },
    start: 2 * line,
    end: 2 * line + 1,
  });
  const item = (over: Partial<Undecided>): Undecided => ({
    reason: 'remote-module',
    message: 'Not read.',
    at: at('a.tf'),
    remedy: 'Look.',
    ...over,
  });
  const told = (items: readonly Undecided[]) =>
    reportUndecided(items, unmoved).map(({ message, location, more, related }) => [
      message,
      location.file,
      more,
      related?.map(({ file, startLine }) => `${file}:${startLine}`),
    ]);

  it('is one entry, at its first place, with the others', () => {
    expect(told([item({ at: at('b.tf') }), item({ at: at('a.tf', 1) }), item({}), item({})])).toEqual([
      ['Not read (and 2 more places).', 'a.tf', 2, ['a.tf:2', 'b.tf:1']],
    ]);
  });

  it('is told by what causes it where messages differ', () => {
    const items = ['vpc', 'app'].map((name) =>
      item({ message: `${name} is not read.`, cause: 'acme/x 1.0', at: at(name) }),
    );
    expect(told(items)).toEqual([['app is not read (and 1 more place).', 'app', 1, ['vpc:1']]]);
    expect(told([item({ cause: 'acme/x 1.0' }), item({ cause: 'acme/x 2.0', at: at('b.tf') })])).toHaveLength(2);
  });

  it('is not what only has the same words, for other permissions in another file', () => {
    const names = (path: string, action: string) => item({ at: at(path), names: [action] });
    expect(told([names('a.tf', 'bedrock:A'), names('b.tf', 'bedrock:B')])).toHaveLength(2);
    expect(told([names('a.tf', 'bedrock:A'), names('b.tf', 'bedrock:A')])).toHaveLength(1);
    expect(told([names('a.tf', 'bedrock:A'), { ...names('a.tf', 'bedrock:B'), at: at('a.tf', 1) }])).toHaveLength(1);
  });

  it('does not hide a place that fails the gate behind one that does not', () => {
    const gatesInB: Judge = {
      ...unmoved,
      listedOnly: (_named, path) => (path === 'a.tf' ? { kind: 'path' } : undefined),
      gates: () => true,
    };
    const reported = reportUndecided([item({}), item({ at: at('b.tf') })], gatesInB);
    expect(reported.map(({ location, gates }) => [location.file, gates])).toEqual([
      ['b.tf', true],
      ['a.tf', false],
    ]);
  });
});

describe('a policy that cannot be evaluated', () => {
  it.each([
    ['"bedrock:${null}"', 'null cannot be part of a string'],
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

describe('the same words of one place', () => {
  const said = (line: number, reader: string): Undecided => ({
    reason: 'unsupported-construct',
    message: 'bedrock:DeleteGuardrail is handed on.',
    at: { source, start: 2 * line, end: 2 * line + 1 },
    remedy: `Review by hand who reads ${reader}.`,
    names: ['bedrock:DeleteGuardrail'],
  });

  it('are said once', () => {
    expect(reportUndecided([said(0, 'output.a'), said(0, 'output.b')], unmoved)).toHaveLength(1);
    expect(reportUndecided([said(0, 'output.a'), said(1, 'output.b')], unmoved)).toHaveLength(2);
  });
});

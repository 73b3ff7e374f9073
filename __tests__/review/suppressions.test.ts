import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { allowsAbout, inlineAllows } from '../../src/review/inline-comments.ts';
import { applyInline } from '../../src/review/inline-suppressions.ts';
import type { Finding } from '../../src/review/report-model.ts';
import { acceptanceOf, applySuppressions, unusedNotice } from '../../src/review/suppress.ts';
import { defaultSettings, type Settings, type Suppression } from '../../src/settings/settings.ts';

const today = '2026-06-01';

function finding(actions: readonly string[], line: number, address = 'aws_iam_role.api'): Finding {
  return {
    fingerprint: `${address}:${line}`,
    kind: 'granted',
    severity: 'high',
    confidence: 'certain',
    grantee: { type: 'role', address, name: '', root: '' },
    granted: actions[0] ?? '',
    actions: actions.map((action) => ({
      action,
      tactic: 'Impact',
      tacticId: 'TA0040',
      severity: 'high',
      rationale: 'r',
    })),
    location: { file: 'iam.tf', side: 'head', startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    related: [],
    explanation: 'e',
  };
}

describe('suppressions of the configuration', () => {
  const entry = (changes: Partial<Suppression>): Suppression => ({
    action: 'bedrock:Create*',
    reason: 'the chat team builds agents',
    expires: '2026-06-01',
    file: 'config.yml',
    line: 3,
    ...changes,
  });
  const apply = (suppression: Suppression, ...findings: Finding[]) => {
    const settings = { ...defaultSettings, suppressions: [suppression] };
    const after = applySuppressions(findings, settings, today, loadCatalog());
    return { ...after, notices: [...after.notices, ...unusedNotice(after.unused)] };
  };
  const create = finding(['bedrock:CreateAgent'], 1);

  test('one counts through its last day, for every action of a finding', () => {
    const { findings, suppressed } = apply(
      entry({ owner: '@chat' }),
      create,
      finding(['bedrock:CreateAgent', 'bedrock:DeleteAgent'], 2),
    );
    expect(suppressed).toMatchObject([
      { finding: create, by: { file: 'config.yml', line: 3, owner: '@chat', expires: '2026-06-01' } },
    ]);
    expect(findings.map(({ location }) => location.startLine)).toEqual([2]);
  });

  test('one is limited to its grantee and path', () => {
    expect(apply(entry({ grantee: 'aws_iam_role.api' }), create).suppressed).toHaveLength(1);
    expect(apply(entry({ grantee: 'module.*' }), create).suppressed).toHaveLength(0);
    expect(apply(entry({ path: 'iam.*' }), create).suppressed).toHaveLength(1);
    expect(apply(entry({ path: 'other/*' }), create).suppressed).toHaveLength(0);
    const deep = { ...create, location: { ...create.location, file: 'infra/prod/iam.tf' } };
    expect(apply(entry({ path: ['infra/*', '*.tf'] }), deep).suppressed).toHaveLength(0);
    expect(apply(entry({ path: 'infra/**' }), deep).suppressed).toHaveLength(1);
    expect(apply(entry({ path: '**/*.tf' }), deep).suppressed).toHaveLength(1);
  });

  test.each<[string, Partial<Suppression>, string]>([
    ['a name in the place of an address', { grantee: 'api' }, ''],
    ['a part of the address', { grantee: 'role.api' }, 'the grantee there is aws_iam_role.api.'],
    ['a mistake in the address', { grantee: 'aws_iam_rol.api' }, 'the grantee there is aws_iam_role.api.'],
    ['another role', { grantee: 'module.billing.aws_iam_role.exporter' }, ''],
    ['another kind', { kind: 'widened' }, 'the kind there is granted.'],
    ['another path', { path: 'infra/iam.tf' }, 'the path there is iam.tf.'],
    ['another root', { root: 'infra' }, 'the root there is ..'],
    ['two things', { kind: 'widened', path: 'infra/iam.tf' }, ''],
    ['another action', { action: 'bedrock:UpdateAgent' }, ''],
  ])('one that all but covers a finding is told with what the finding has: %s', (_, changes, told) => {
    const { notices, findings } = apply(entry(changes), create);
    expect(findings).toHaveLength(1);
    const message = told === '' ? /^Unused here/ : `does not cover iam.tf:1: ${told}`;
    expect(notices).toMatchObject([{ quiet: true, message: expect.stringMatching(message) }]);
  });

  test('one of a name that does not exist is told with the one that is meant', () => {
    const { notices } = apply(entry({ action: 'bedrock:DeleteGuardrial' }), create);
    expect(notices[0]?.message).toContain('no such action. Did you mean bedrock:DeleteGuardrail?');
    const { action: _, ...none } = entry({});
    const other = apply({ ...none, combination: 'sm-trainig' }, create);
    expect(other.notices[0]?.message).toContain('Did you mean sm-training?');
  });

  test('one is limited to the kind, the root, the principals and the combinations that it names', () => {
    const { action: _, ...none } = entry({});
    const trust: Finding = { ...create, kind: 'trust-widened', principals: ['arn:aws:iam::111122223333:root', '*'] };
    const combination = { id: 'br-flow', title: 't', severity: 'high', gives: 'g', steps: [], allOf: [] } as const;
    const escalation: Finding = { ...create, kind: 'escalation', combinations: [combination] };
    const inRoot: Finding = { ...create, grantee: { ...create.grantee, root: 'envs/prod' } };
    for (const [suppression, finding, isCovered] of [
      [entry({ kind: 'granted' }), create, true],
      [entry({ kind: ['widened', 'shared'] }), create, false],
      [entry({ root: '.' }), create, true],
      [entry({ root: '.' }), inRoot, false],
      [entry({ root: ['envs/prod', 'envs/test'] }), inRoot, true],
      [entry({ root: 'envs/*' }), inRoot, true],
      [entry({ grantee: ['aws_iam_role.x', 'aws_iam_role.api'] }), create, true],
      [entry({ action: ['bedrock:DeleteAgent', 'bedrock:CreateAgent'] }), create, true],
      [{ ...none, principal: 'arn:aws:iam::111122223333:*' }, trust, false],
      [{ ...none, principal: ['arn:aws:iam::111122223333:*', '\u002a'], grantee: 'aws_iam_role.api' }, trust, true],
      [{ ...none, principal: 'arn:*' }, create, false],
      [{ ...none, combination: 'br-flow' }, escalation, true],
      [{ ...none, combination: 'br-import' }, escalation, false],
      [{ ...none, combination: 'br-flow' }, create, false],
      [entry({ combination: 'br-flow' }), escalation, true],
    ] as const)
      expect(apply(suppression, finding).suppressed.length, JSON.stringify(suppression)).toBe(isCovered ? 1 : 0);
  });

  test('what is written may stand for all that it brings', () => {
    const managed = {
      ...finding(['bedrock:CreateAgent', 'bedrock:DeleteAgent'], 1),
      granted: 'managed:AmazonBedrockFullAccess',
    };
    expect(apply(entry({ action: 'managed:AmazonBedrockFullAccess' }), managed).suppressed).toHaveLength(1);
    expect(apply(entry({ action: 'managed:AmazonBedrockReadOnly' }), managed).suppressed).toHaveLength(0);
  });

  test('something undecided is covered by its actions or by the text that stands for them', () => {
    const named = {
      rows: [{ action: 'bedrock:*', severity: 'high' }],
      actions: ['bedrock:CreateAgent', 'bedrock:DeleteAgent'],
    } as const;
    const isCovered = (changes: Partial<Suppression>) => acceptanceOf(named, 'iam.tf', [entry(changes)]) !== undefined;
    expect(isCovered({ action: 'BEDROCK:*', kind: 'undecided' })).toBe(true);
    expect(isCovered({ action: ['bedrock:CreateAgent', 'bedrock:Delete*'] })).toBe(true);
    for (const changes of [
      { action: 'bedrock:?' },
      { action: 'bedrock:Create*' },
      { action: 'bedrock:*', kind: 'granted' },
      { action: 'bedrock:*', root: '.' },
      { action: 'bedrock:*', grantee: 'aws_iam_role.api' },
      { action: 'bedrock:*', combination: 'br-flow' },
    ])
      expect(isCovered(changes), JSON.stringify(changes)).toBe(false);
  });

  test('an expired or unlimited one does not count and is named', () => {
    for (const [changes, said] of [
      [{ expires: '2026-05-31' }, /expired on 2026-05-31/],
      [{ action: '*:*' }, /too broad/],
      [{ action: '*', grantee: '**' }, /too broad/],
      [{ action: '*', root: 'infra' }, /too broad/],
      [{ action: ['bedrock:CreateAgent', 'bedrock:*'] }, /too broad/],
      [{ action: 'bedrock:CreateAgent', combination: 'no-such' }, /no such combination/],
      [{ action: '?*:Create*' }, /too broad/],
      [{ action: 'bedrock:*' }, /too broad/],
      [{ action: 'bedrock:*', grantee: '*', path: '*' }, /too broad/],
    ] as const) {
      const { findings, notices } = apply(entry(changes), create);
      expect(findings).toEqual([create]);
      expect(notices).toMatchObject([
        { level: 'warning', file: 'config.yml', line: 3, message: expect.stringMatching(said) },
      ]);
    }
  });

  test('a broad action is limited by a grantee or a path', () => {
    expect(apply(entry({ action: 'bedrock:*', path: 'iam.tf' }), create).suppressed).toHaveLength(1);
    expect(apply(entry({ action: '*', grantee: 'aws_iam_role.api' }), create).suppressed).toHaveLength(1);
  });

  test('those that the change has no use for are listed, but not on the pull request', () => {
    const { notices } = apply(entry({ action: 'bedrock:UpdateGuardrail' }), create);
    expect(notices).toMatchObject([
      {
        level: 'note',
        quiet: true,
        line: 3,
        message: expect.stringMatching(/^Unused here: suppression bedrock:UpdateGuardrail \(line 3\)\.$/),
      },
    ]);
    expect(apply(entry({}), create).notices).toEqual([]);
  });

  test('allowed grantees are accepted without an end, with their reason', () => {
    const allowed = { grantee: 'aws_iam_role.ap*', reason: 'administers the account', file: 'config.yml', line: 9 };
    const { findings, suppressed } = applySuppressions(
      [create, finding(['bedrock:CreateAgent'], 2, 'aws_iam_role.other')],
      { ...defaultSettings, allowedGrantees: [allowed] },
      today,
      loadCatalog(),
    );
    expect(suppressed).toMatchObject([
      { finding: create, by: { file: 'config.yml', line: 9, reason: 'administers the account', expires: '' } },
    ]);
    expect(findings.map(({ grantee }) => grantee.address)).toEqual(['aws_iam_role.other']);
    for (const changes of [{ root: 'envs/prod' }, { kind: 'trust-widened' }, { grantee: ['a', 'b'] }] as const) {
      const settings = { ...defaultSettings, allowedGrantees: [{ ...allowed, ...changes }] };
      expect(applySuppressions([create], settings, today, loadCatalog()).findings).toEqual([create]);
    }
  });

  test('one that names no action of the catalog is named; services that the catalog does not cover are left alone', () => {
    const { notices } = apply(entry({ action: 'bedrock:CraeteAgent' }), create);
    expect(notices).toMatchObject([{ level: 'warning', line: 3, message: expect.stringMatching(/covers nothing/) }]);
    expect(apply(entry({ action: 'iam:PassRole' }), create).notices).toMatchObject([{ level: 'note' }]);
    expect(apply(entry({ action: 'codecommit:GitPush' }), create).notices).toMatchObject([{ level: 'note' }]);
  });

  test('actions are matched as IAM does, without regard to case', () => {
    expect(apply(entry({ action: 'BEDROCK:createagent' }), create).suppressed).toHaveLength(1);
  });
});

describe('comments in the files', () => {
  const good =
    'ai-permission-review: allow bedrock:CreateAgent until 2027-01-01 reason builds agents for chat owner @chat';
  const source = (text: string) => ({ path: 'iam.tf', text });
  const catalog = loadCatalog();
  const apply = (
    head: string,
    base: string | undefined,
    line: number,
    changes: Partial<Settings> = {},
    labelled = false,
  ) =>
    applyInline(
      line === 0 ? [] : [finding(['bedrock:CreateAgent'], line)],
      ['iam.tf'],
      () => ({ head: source(head), base: base === undefined ? undefined : source(base) }),
      { settings: { ...defaultSettings, ...changes }, today, catalog, labelled },
    );

  test('are read behind # and // only, with their parts in any order', () => {
    const text = [
      `  "x", # ${good}`,
      `// ${good}`,
      `"${good}"`,
      '# ai-permission-review: allow a:b owner @x until 2027-01-01',
    ].join('\n');
    expect(inlineAllows(source(text))).toMatchObject([
      {
        action: 'bedrock:CreateAgent',
        until: '2027-01-01',
        reason: 'builds agents for chat',
        owner: '@chat',
        line: 1,
        alone: false,
      },
      { line: 2, alone: true },
      { action: 'a:b', until: '2027-01-01', owner: '@x', reason: '', line: 4 },
    ]);
  });

  test('are about their line, or alone about the next line with text', () => {
    const text = `# ${good}\n\n# other\nx\ny # ${good}\nz`;
    const [above, beside] = inlineAllows(source(text));
    const about = (allow = above) => {
      const file = source(text);
      return [1, 2, 3, 4, 5, 6].filter((line) => allowsAbout(file, line).some((one) => one.line === allow?.line));
    };
    expect(about(above)).toEqual([4]);
    expect(about(beside)).toEqual([5]);
  });

  test('above one another are all about the next line with text, however many there are', () => {
    const many = 20_000;
    const file = source(`${`# ${good}\n`.repeat(many)}x\n`);
    expect(allowsAbout(file, many + 1)).toHaveLength(many);
    expect(allowsAbout(file, many)).toEqual([]);
  });

  test('one that base has counts, wherever it stood there', () => {
    expect(apply(`# ${good}\nx`, `a\nb\n# ${good}\n`, 2).suppressed).toHaveLength(1);
  });

  test('one that is copied counts nowhere, for which of them is the copy cannot be told', () => {
    const head = `# ${good}\nx\n# ${good}\nx\n`;
    for (const line of [2, 4]) expect(apply(head, `# ${good}\nx\n`, line).findings).toHaveLength(1);
    expect(apply(head, `# ${good}\na\n# ${good}\nb\n`, 4).suppressed).toHaveLength(1);
    expect(apply(`# ${good}\nx\n`, `# ${good}\nx\n# ${good}\nx\n`, 2).suppressed).toHaveLength(1);
  });

  test('one that the change brings is asked for, and counts only where the settings allow it', () => {
    const { findings, notices } = apply(`# ${good}\nx`, 'x', 2);
    expect(findings).toHaveLength(1);
    expect(notices).toMatchObject([
      {
        message:
          'Asked for in this pull request: an exception for bedrock:CreateAgent until 2027-01-01 (builds agents for chat, owner @chat). It counts once it is on the base branch.',
        line: 1,
        side: 'head',
      },
    ]);
    expect(apply(`# ${good}\nx`, 'x', 2, { inlineSuppressions: 'allow' }).suppressed).toMatchObject([
      { by: { askedFor: true } },
    ]);
  });

  test('one that the change brings counts with the label that the configuration names, unless they are forbidden', () => {
    const settings = { inlineLabel: 'ai-risk-accepted' };
    expect(apply(`# ${good}\nx`, 'x', 2, settings).notices).toMatchObject([
      { message: expect.stringMatching(/or with the label "ai-risk-accepted"/) },
    ]);
    expect(apply(`# ${good}\nx`, 'x', 2, settings, true).suppressed).toMatchObject([{ by: { askedFor: true } }]);
    const forbidden = { ...settings, inlineSuppressions: 'forbid' } as const;
    expect(apply(`# ${good}\nx`, 'x', 2, forbidden, true).suppressed).toEqual([]);
  });

  test.each([
    ['no use', `# ${good}\ny`, '', 0, /covers nothing that this change grants on line \d+, which it is about/],
    [
      'no use on that line',
      `# ${good}\ny\nx`,
      '',
      3,
      /covers nothing that this change grants on line \d+, which it is about/,
    ],
    ['an unknown action', `# ${good.replace('Create', 'Craete')}\nx`, '', 2, /the catalog in force has no such action/],
    ['an end that is over, although it is about nothing', `# ${good.replace('2027', '2026')}\ny`, '', 0, /expired on/],
    ['another verb', '# ai-permission-review: ignore bedrock:CreateAgent\nx', '', 2, /is not understood/],
    ['nothing at all', 'x # ai-permission-review:', '', 1, /is not understood/],
  ])('one with %s is named', (_, head, base, line, said) => {
    const { findings, notices } = apply(head, base, line);
    expect(findings).toHaveLength(line === 0 ? 0 : 1);
    expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(said) }]);
  });

  test('one that base has and that this change does not need is no concern of the change', () => {
    expect(apply(`# ${good}\ny`, `# ${good}\nx`, 0).notices).toEqual([]);
  });

  test.each([
    ['no end', 'allow bedrock:CreateAgent reason builds agents', /has no end/],
    ['expired', 'allow bedrock:CreateAgent until 2026-05-31 reason builds agents', /expired on 2026-05-31/],
    ['no reason', 'allow bedrock:CreateAgent until 2027-01-01', /has no reason/],
    ['too broad', 'allow * until 2027-01-01 reason builds agents', /too broad/],
  ])('a faulty one does not count and is named: %s', (_, words, said) => {
    const text = `# ai-permission-review: ${words}\nx`;
    const { findings, notices } = apply(text, text, 2);
    expect(findings).toHaveLength(1);
    expect(notices).toMatchObject([{ message: expect.stringMatching(said) }]);
  });

  test('the configuration can forbid them', () => {
    const text = `# ${good}\nx`;
    const { findings, notices } = apply(text, text, 2, { inlineSuppressions: 'forbid' });
    expect(findings).toHaveLength(1);
    expect(notices).toMatchObject([{ message: expect.stringMatching(/forbids inline/) }]);
  });
});

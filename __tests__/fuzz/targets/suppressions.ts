import fc from 'fast-check';
import { InputProblem } from '../../../src/located/problem.ts';
import type { Report } from '../../../src/review/report-model.ts';
import { loadSettings } from '../../../src/settings/load.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { memoryRevision } from '../../support/memory-revision.ts';
import { archiveOf, openArchive } from '../archive.ts';
import { checkReport, findingsOf, outputsOf, reportOf, TODAY } from '../reviewed.ts';
import { bytesOf, type Target, textOf, Violation } from '../target.ts';
import { policyTokens } from '../vocabulary.ts';

const CONFIG = '.github/ai-permission-review.yml';
const allow = '# ai-permission-review: allow ';

const role = (comment: string, actions: string): string => `resource "aws_iam_role_policy" "p" {
  role   = "chat"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ${actions} ${comment}
      Resource = "*"
    }]
  })
}
`;

const config = `version: 1
inline-suppressions: base
fail-on-severity: high
suppressions:
  - action: bedrock:Delete*
    grantee: "*chat*"
    path: main.tf
    reason: The chat team removes guardrails here.
    owner: "@octo/chat"
    expires: 2027-01-01
  - action: "*"
    reason: Everything, which is too broad.
    expires: 2025-01-01
`;

const comment = `${allow}bedrock:DeleteGuardrail until 2027-03-01 reason agreed with the platform team owner @team`;

/** Reviews whose base has a configuration with suppressions, of files with comments that accept risks. */
export const target: Target = {
  name: 'suppressions',
  files: [
    'review/inline-',
    'review/suppress',
    'review/pattern',
    'settings/config',
    'settings/load',
    'settings/settings',
  ],
  seeds: () => {
    const base = { [CONFIG]: config, 'main.tf': role(comment, '"s3:*"') };
    const head = { 'main.tf': role(comment, '"bedrock:DeleteGuardrail"') };
    const yaml = `Resources:\n  R:\n    Type: AWS::IAM::Policy\n    Properties:\n      Roles: [r]\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            ${comment}\n            Action: bedrock:*\n            Resource: "*"\n`;
    return [
      archiveOf(base, head),
      archiveOf({ [CONFIG]: 'inline-suppressions: allow\n', 'main.tf': '' }, head),
      archiveOf({ [CONFIG]: 'inline-suppressions: forbid\n', 'main.tf': role(comment, '"s3:*"') }, head),
      archiveOf({ [CONFIG]: config, 't.yaml': yaml.replace('bedrock:*', 's3:*') }, { 't.yaml': yaml }),
    ];
  },
  tokens: [
    ...[
      allow,
      '// ai-permission-review: allow ',
      'until 2027-03-01 ',
      'until 2025-12-31 ',
      'reason ',
      'owner @x ',
      '2027-02-30',
      '0000-00-00',
    ],
    ...[
      'bedrock:*',
      'bedrock:DeleteGuardrail',
      '*:*',
      '?*',
      '**',
      'iam:PassRole',
      'suppressions:',
      '  - action: ',
      'grantee: ',
      'path: ',
    ],
    ...[
      'reason: ',
      'owner: ',
      'expires: ',
      'ignore-paths: [',
      'terraform: { var-files: [x] }',
      'catalog-files: [',
      'version: 2',
    ],
    ...[
      'inline-suppressions: allow',
      'inline-suppressions: forbid',
      'fail-on-undecided: true',
      'warn-only: true',
      '&a',
      '*a',
      '<<',
      '!x',
      '|',
    ],
    ...['__proto__: ', 'constructor: ', 'toString: ', ...policyTokens],
  ],
  pieces: fc
    .tuple(
      fc.constantFrom('bedrock:*', '*', 'bedrock:Delete?uardrail', 'x'),
      fc.constantFrom('2027-01-01', '2026-01-01', '2025-12-31', '9999-99-99'),
      fc.string({ maxLength: 20 }),
    )
    .map(([action, until, why]) => `${allow}${action} until ${until} reason ${why} owner @x`),
  async run(input) {
    const settings = await settingsOf(input);
    if (typeof settings === 'string') return settings;
    const report = await reportOf(input, settings);
    checkReport(report, input, () => false);
    await checkSuppressed(report, input, settings);
    return outputsOf(report, input);
  },
};

/** The settings that base has, or why they cannot be used, which names the place and a remedy. */
async function settingsOf(input: Uint8Array): Promise<Settings | string> {
  const { base } = openArchive(input);
  try {
    const elsewhere = async (): Promise<never> => {
      throw new InputProblem('.github/x: no other repository can be read.', 'Name a path.');
    };
    return (await loadSettings(memoryRevision('base', base), undefined, {}, elsewhere)).settings;
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    if (!error.message.includes('.github/')) throw new Violation('problem without a place', error.message);
    return error.message;
  }
}

/** Nothing is lost: what is accepted is a finding without the suppressions, and whoever accepts it says so with reason and end. */
async function checkSuppressed(report: Report, input: Uint8Array, settings: Settings): Promise<void> {
  const { base, head } = openArchive(input);
  const without = await findingsOf(input, { ...settings, suppressions: [], inlineSuppressions: 'forbid' });
  if (report.findings.length + report.suppressed.length !== without.length)
    throw new Violation(
      'lost finding',
      `${without.length} without suppressions, ${report.findings.length} and ${report.suppressed.length} with them`,
    );
  for (const { by } of report.suppressed) {
    if (by.expires < TODAY || by.reason.length < 10) throw new Violation('suppression', JSON.stringify(by));
    const text = textOf(bytes(by.file === CONFIG ? base[by.file] : head[by.file]));
    if (by.file !== CONFIG && !/ai-permission-review:\s*allow\s/.test(text.split('\n')[by.line - 1] ?? ''))
      throw new Violation('suppression', `${JSON.stringify(by)} is on another line`);
    if (settings.inlineSuppressions === 'forbid' && by.file !== CONFIG)
      throw new Violation('suppression', 'a forbidden comment counts');
  }
}

const bytes = (content: string | Uint8Array | undefined): Uint8Array =>
  typeof content === 'string' ? bytesOf(content) : (content ?? new Uint8Array());

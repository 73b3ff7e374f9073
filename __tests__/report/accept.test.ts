import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { acceptance } from '../../src/report/accept.ts';
import type { Finding } from '../../src/review/report-model.ts';
import { applySuppressions } from '../../src/review/suppress.ts';
import { readConfig } from '../../src/settings/config.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { narrow, removedDeny, site, wide } from './sample.ts';

/** The configuration of a comment, with what is left to its reader filled in. */
function filledIn(finding: Finding): string {
  const block = /```yaml\n([\s\S]*?)\n```/.exec(acceptance(finding, site))?.[1] ?? '';
  return block.replace('reason: #', 'reason: We need it, #').replace('expires: #', 'expires: 2999-01-01 #');
}

const managed: Finding = { ...wide, granted: 'managed:AmazonBedrockFullAccess' };
const nameless: Finding = { ...wide, grantee: { type: 'policy', address: '', name: 'p' } };

test.each([
  ['one action', narrow],
  ['a wildcard', wide],
  ['a managed policy', managed],
  ['a removed guardrail', removedDeny],
  ['a grantee without an address', nameless],
])('what the comment proposes accepts the finding: %s', (_, finding) => {
  const { settings } = readConfig({ path: 'config.yml', text: filledIn(finding) });
  const { findings, suppressed } = applySuppressions(
    [finding],
    { ...defaultSettings, ...settings },
    '2026-01-01',
    loadCatalog(),
  );
  expect([findings.length, suppressed.length]).toEqual([0, 1]);
});

test.each(['a: b', '"]', '# x', '- x', '\u202e', 'a\nb: c', '*x', '&a', '!!js/function x', "'", '', ' '])(
  'a grantee named %j stays one text',
  (address) => {
    const finding = { ...narrow, grantee: { ...narrow.grantee, address } };
    const read = load(filledIn(finding)) as { suppressions: readonly Readonly<Record<string, unknown>>[] };
    expect(read.suppressions).toHaveLength(1);
    expect(Object.keys(read.suppressions[0] ?? {}).sort()).toEqual(
      ['action', address === '' ? 'path' : 'grantee', 'expires', 'reason'].sort(),
    );
  },
);

test('a comment is proposed only where the file takes one', () => {
  expect(acceptance(narrow, site)).toContain('# ai-permission-review: allow bedrock:DeleteGuardrail until');
  expect(acceptance({ ...narrow, location: { ...narrow.location, file: 'p.json' } }, site)).not.toContain('# ai-perm');
});

import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

const policy = (...actions: readonly string[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, null, 1);

async function undecided(head: FileMap): Promise<readonly string[]> {
  const { findings, undecided: notes } = await reportOn(head, {});
  expect(findings.length).toBeGreaterThan(0);
  return notes.map(({ location }) => location.file);
}

describe('what a test names', () => {
  const asks = (action: string): string => `def test_it(role):\n    assert "${action}" in role.actions\n`;

  test('is not told beside a finding of it', async () => {
    const head = {
      'policy.json': policy('bedrock:DeleteGuardrail'),
      'tests/test_role.py': asks('bedrock:DeleteGuardrail'),
    };
    expect(await undecided(head)).toEqual([]);
  });

  test('is told where no finding tells it', async () => {
    const head = {
      'policy.json': policy('bedrock:DeleteGuardrail'),
      'tests/test_role.py': asks('bedrock:UpdateAgent'),
    };
    expect(await undecided(head)).toEqual(['tests/test_role.py']);
  });

  test('is told in a file that is no test', async () => {
    const head = { 'policy.json': policy('bedrock:DeleteGuardrail'), 'roles/actions.txt': 'bedrock:DeleteGuardrail\n' };
    expect(await undecided(head)).toEqual(['roles/actions.txt']);
  });
});

test('a statement without resources is told with every resource', async () => {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'bedrock:DeleteGuardrail' }] };
  const { findings } = await reportOn({ 'policy.json': JSON.stringify(document, null, 1) }, {});
  expect(findings[0]?.explanation).toContain('Now it can, on every resource, as the statement names none.');
});

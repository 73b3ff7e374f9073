import { describe, expect, test } from 'vitest';
import { readAwsData } from '../../scripts/generate/aws.ts';
import { actionNamesText, managedPoliciesText } from '../../scripts/generate/modules.ts';
import { isQuiet, type Snapshot, triage } from '../../scripts/triage/compare.ts';
import { triageText } from '../../scripts/triage/text.ts';
import { indexActionNames } from '../../src/catalog/actions.ts';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { indexManagedPolicies } from '../../src/catalog/managed.ts';

const aws = readAwsData();
const [namesText, managedText] = [actionNamesText(aws), managedPoliciesText(aws)];
const snapshot = (names: string, managed: string): Snapshot => ({
  names: indexActionNames(names),
  managed: indexManagedPolicies(managed),
});
const now = snapshot(namesText, managedText);
const isAi = (prefix: string): boolean =>
  prefix === 'brandnew-ai' || aws.category(prefix) === 'machine-learning-and-ai';
const coverage = {
  catalog: loadCatalog(),
  leftOut: new Set([
    'codeguru',
    'groundtruthlabeling',
    'sagemaker-data-science-assistant',
    'sagemaker-unified-studio-mcp',
    'tiros',
  ]),
  adjacent: new Set(['iam', 'datazone', 'aws-marketplace']),
  isAi,
};

/** The action list with one line changed. */
function withLine(text: string, prefix: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith(`${prefix}\t`) ? change(line) : line))
    .join('\n');
}

describe('triage of a newer snapshot', () => {
  test('is quiet when nothing has moved, and then no AI service of AWS is uncovered', () => {
    const found = triage(now, now, coverage);
    expect(found).toMatchObject({ newServices: [], newActions: [], goneActions: [], goneEntries: [], policies: [] });
    expect(isQuiet(found)).toBe(true);
    expect(triageText(found)).toContain('Nothing in it concerns the catalog.');
  });

  test('asks about AI services that are neither covered nor left out', () => {
    const found = triage(now, now, { ...coverage, leftOut: new Set() });
    expect(found.newServices.map(({ prefix }) => prefix)).toContain('tiros');
    const later = snapshot(
      `${namesText}\nbrandnew-ai\tAmazon <b>Brand</b> | New\tCreateThing,DeleteThing`,
      managedText,
    );
    const report = triageText(triage(now, later, coverage));
    expect(report).toContain('- [ ] `brandnew-ai`: `Amazon bBrand/b  New`, 2 actions');
  });

  test('lists new and lost actions of covered services only, and entries that have lost theirs', () => {
    let names = withLine(namesText, 'bedrock', (line) => `${line.replace(',DeleteGuardrail,', ',')},ZapEverything`);
    names = withLine(names, 's3', (line) => `${line},NewStorageThing`);
    names = withLine(names, 'iam', (line) => `${line},NewIamThing`);
    const found = triage(now, snapshot(names, managedText), coverage);
    expect(found.newActions).toEqual(['bedrock:ZapEverything']);
    expect(found.goneActions).toEqual(['bedrock:DeleteGuardrail']);
    expect(found.goneEntries).toEqual(['bedrock:DeleteGuardrail']);
    expect(triageText(found, () => 'Write')).toContain('- [ ] `bedrock:ZapEverything`: `Write`');
    expect(triageText(found)).toContain('- [ ] `npm run build`');
    expect(triageText(found)).toMatch(/## Entries whose action is gone[\s\S]*- \[ \] `bedrock:DeleteGuardrail`/);
  });

  test('says what managed policies gain and lose, and nothing of those that change otherwise', () => {
    const policy = (name: string, ...actions: readonly string[]): string =>
      `${name}\t/\tv1\t${JSON.stringify({ Statement: { Effect: 'Allow', Action: actions, Resource: '*' } })}`;
    const old = ['2026-01-01', policy('A', 'bedrock:Get*'), policy('B', 's3:Get*'), policy('C', 'lex:*')].join('\n');
    const next = [
      '2026-02-01',
      policy('A', 'bedrock:DeleteGuardrail', 's3:*'),
      policy('B', 's3:*'),
      policy('D', 'sagemaker:CreateNotebookInstance'),
    ].join('\n');
    const small = makeCatalog(
      coverage.catalog,
      coverage.catalog.entries.filter(({ level }) => level === 'core'),
    );
    const found = triage(snapshot(namesText, old), snapshot(namesText, next), { ...coverage, catalog: small });
    expect(found.policies.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['A changed', 'C removed', 'D new']);
    expect(found.policies[0]?.gained).toContain('bedrock:DeleteGuardrail');
    expect(found.policies[1]?.lost).toContain('lex:UpdateBotAlias');
    expect(triageText(found)).toContain('`D` (new) gains `sagemaker:CreateNotebookInstance`');
  });

  test('stays below the length of a pull request, and lets no text of the data be Markdown', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `Action${i}`).join(',');
    const later = snapshot(
      withLine(namesText, 'bedrock', (line) => `${line},${many},x\`](https://evil)<img>`),
      managedText,
    );
    const report = triageText(triage(now, later, coverage));
    expect(report.length).toBeLessThan(65_000);
    expect(report).not.toContain('<img>');
  });
});

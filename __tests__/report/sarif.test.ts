import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/limits.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import type { Finding, Report } from '../../src/review/report-model.ts';
import { hostile, infected, infectedReport } from './hostile-report.ts';
import { narrow, removedDeny, reportOf, site, unresolved, wide } from './sample.ts';

/** The schema of SARIF 2.1.0, as its first authors publish it. It is of draft 4, whose `id` is not a keyword any more. */
function validator() {
  const file = join('@microsoft', 'jest-sarif', 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', file), 'utf8');
  const { $schema, id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  if ($schema === undefined || id === undefined) throw new Error('the schema is another one than expected');
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
}
const isValid = validator();

const tool = { version: '1.2.3', documentation: site.documentation, informationUri: 'https://github.com/octo/app' };

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] } };
    readonly invocations?: readonly object[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly relatedLocations?: readonly object[];
      readonly suppressions?: readonly object[];
    }[];
  }[];
}

function logOf(report: Report): Log {
  const log: unknown = JSON.parse(sarifReport(report, tool));
  expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  return log as Log;
}

const accepted = (finding: Finding) => ({
  finding,
  by: { file: 'a b/#c.yml', line: 3, reason: 'because', owner: '', expires: '' },
});

const inline = (finding: Finding) => ({ finding, by: { ...accepted(finding).by, side: 'head' as const } });

describe('the SARIF report', () => {
  it('is valid with every kind of finding, and without any', () => {
    const kinds = ['granted', 'widened', 'trust-widened', 'shared', 'guardrail-removed', 'escalation'] as const;
    const findings = kinds.map((kind, i) => ({ ...narrow, kind, fingerprint: `a${i}` }));
    const { runs } = logOf(
      reportOf([...findings, wide, removedDeny], {
        undecided: [unresolved, { ...unresolved, location: { file: 'x.tf', side: 'head' } }],
        suppressed: [accepted({ ...narrow, fingerprint: 'cd' }), inline({ ...narrow, fingerprint: 'ce' })],
      }),
    );
    expect(runs[0]?.results).toHaveLength(8 + 2 + 2);
    const kept = runs[0]?.results.flatMap(({ suppressions }) => suppressions ?? []);
    expect(kept).toMatchObject([{ kind: 'external' }, { kind: 'inSource' }]);
    logOf(reportOf([]));
  });

  it.each(hostile)('is valid with hostile text: %#', (text) => {
    logOf(infectedReport(text));
  });

  it('has a rule with help for every result, and the places that take part', () => {
    const { runs } = logOf(reportOf([narrow, wide], { undecided: [unresolved] }));
    const rules = runs[0]?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of runs[0]?.results ?? []) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(rules[ruleIndex]?.help).toBeDefined();
    }
    expect(runs[0]?.results[1]?.relatedLocations?.length).toBeGreaterThan(0);
  });

  it('tells findings apart by fingerprints that are there, differ, and do not hang on lines', () => {
    const moved = { ...narrow, location: { ...narrow.location, startLine: 90, endLine: 90 } };
    const prints = (...findings: Finding[]) =>
      logOf(reportOf(findings)).runs[0]?.results.map(({ partialFingerprints: p }) => Object.values(p).join());
    expect(prints(moved)).toEqual(prints(narrow));
    expect(new Set(prints(narrow, wide, removedDeny, infected('x')))).toHaveProperty('size', 3);
  });

  it('has room for the most severe findings, then for what is undecided, and says how much is left out', () => {
    const real = limits.report.sarifResults;
    const whole = { undecided: [unresolved], suppressed: [accepted({ ...narrow, fingerprint: 'cd' })] };
    const shown = (most: number) => {
      Object.assign(limits.report, { sarifResults: most });
      try {
        return logOf(reportOf([narrow, wide], whole)).runs[0];
      } finally {
        Object.assign(limits.report, { sarifResults: real });
      }
    };
    const rules = (most: number) => shown(most)?.results.map(({ ruleId }) => ruleId);
    expect(rules(1)).toEqual(['bedrock:CreateAgent']);
    expect(rules(3)).toEqual(['bedrock:CreateAgent', 'bedrock:DeleteGuardrail', 'undecided/unresolved-variable']);
    expect(JSON.stringify(shown(1)?.invocations)).toContain('3 more results of this review');
    expect(JSON.stringify(shown(3)?.invocations)).toContain('1 more result of this review');
    expect(shown(4)?.invocations).toBeUndefined();
  });

  it('is refused by the schema when it is wrong', () => {
    const log = JSON.parse(sarifReport(reportOf([narrow]), tool));
    log.runs[0].results[0].level = 'severe';
    expect(isValid(log)).toBe(false);
  });
});

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { limits } from '../../../src/limits.ts';
import { review } from '../../../src/review/review.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { counted, document, policy } from '../../limits/reached.ts';
import { type FileMap, memoryPair } from '../../support/memory-revision.ts';

/** Whether a review of the change finds or lists anything. */
async function seen(head: FileMap, base: FileMap = {}): Promise<boolean> {
  const { report } = await review({
    pair: memoryPair(base, head),
    settings: defaultSettings,
    catalog: async () => loadCatalog(),
    today: '2026-01-01',
  });
  return report.findings.length + report.undecided.length > 0;
}

const nested = (depth: number): string => {
  const levels = counted(depth, (i) => `  l${i + 1} = [local.l${i}]\n`);
  return `locals {\n  l0 = "x"\n${levels}}\n`;
};

test.each([
  ['a pattern that is too long', `replace("bedrock:DeleteGuardrail", "/${'z'.repeat(1001)}/", "")`],
  ['a pattern of too many states', 'replace("bedrock:DeleteGuardrail", "/(z{150}){100}/", "")'],
  ['a text that is too long to be matched', `replace("${'y'.repeat(200_001)}", "/^y+$/", "bedrock:DeleteGuardrail")`],
  ['too much that is inflated', `base64gunzip("${gzipSync('\0'.repeat(2_000_001)).toString('base64')}")`],
  ['JSON of too many levels', `[for x in [jsonencode(local.l${limits.terraform.encodedDepth + 1})] : "bedrock:*"][0]`],
  ['YAML of too many levels', `[for x in [yamlencode(local.l${limits.terraform.writtenDepth + 1})] : "bedrock:*"][0]`],
])('a limit is no error that try() or can() goes on from: %s', async (_, value) => {
  const more = { 'levels.tf': nested(110) };
  expect(await seen({ ...more, 'main.tf': policy(document(`try(${value}, "s3:GetObject")`)) })).toBe(true);
  expect(await seen({ ...more, 'main.tf': policy(document(`can(${value}) ? "bedrock:*" : "s3:GetObject"`)) })).toBe(
    true,
  );
});

test('a pattern of too many alternatives is not one that matches nothing', async () => {
  const names = (count: number) => `fileset(path.module, "{${counted(count, (i) => `x${i},`)}}{main,y}.tf")`;
  const files = (count: number) => ({
    'main.tf': policy(document(`concat(["s3:GetObject"], [for f in ${names(count)} : "bedrock:*"])`)),
  });
  expect(await seen(files(10))).toBe(true);
  expect(await seen(files(limits.terraform.globAlternatives + 1))).toBe(true);
});

/** An argument of a function that is not known here, in another file than the policy. */
const argument = (value: string): FileMap => ({
  'main.tf': policy(document('provider::x::y(local.l)')),
  'l.tf': `locals {\n  l = ${value}\n}\n`,
});

test.each([
  ['behind many elements', (action: string) => `["a", ${counted(30, (i) => `"s3:A${i}", `)}"${action}"]`],
  ['behind many attributes', (action: string) => `{ ${counted(30, (i) => `k${i} = "s3:A${i}", `)}z = "${action}" }`],
  ['at many levels', (action: string) => `${'['.repeat(9)}"${action}"${']'.repeat(9)}`],
  ['in a long text', (action: string) => `"${'x'.repeat(300)}${action}"`],
])('what a function of an unknown name is given is told apart %s', async (_, value) => {
  expect(await seen(argument(value('bedrock:*')), argument(value('s3:GetObject')))).toBe(true);
  expect(await seen(argument(value('bedrock:*')), argument(`${value('bedrock:*')}\n`))).toBe(false);
});

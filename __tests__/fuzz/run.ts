// Fuzzes the targets and prints what was reached: `npm run fuzz -- --minutes 10 [--target hcl] [--seed 1]`.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { targetNames } from './targets.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '7' }, target: { type: 'string' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = values.target === undefined ? targetNames : targetNames.filter((name) => name === values.target);
if (!(minutes > 0) || !Number.isInteger(seed) || chosen.length === 0) {
  console.error(`usage: npm run fuzz -- --minutes N [--target ${targetNames.join('|')}] [--seed S]`);
  process.exit(2);
}

// git ignores build/: what earlier runs kept is where the next one goes on, failures wait there for their fix
const folder = join(import.meta.dirname, '../../build/fuzz');

function kept(target: string): readonly Uint8Array[] {
  const corpus = join(folder, target, 'corpus');
  mkdirSync(corpus, { recursive: true });
  return readdirSync(corpus)
    .sort()
    .map((name) => readFileSync(join(corpus, name)));
}

function write(target: string, kind: 'corpus' | 'failures', input: Uint8Array): string {
  const path = join(folder, target, kind);
  mkdirSync(path, { recursive: true });
  const file = join(path, createHash('sha1').update(input).digest('hex').slice(0, 16));
  writeFileSync(file, input);
  return file;
}

console.log(`seed ${seed}`);
const lines: string[] = [];
let failures = 0;
for (const target of chosen) {
  const result = await fuzz(target, { seed, milliseconds: (minutes * 60_000) / chosen.length, first: kept(target) });
  rmSync(join(folder, target, 'corpus'), { recursive: true });
  for (const input of result.corpus) write(target, 'corpus', input);
  for (const { input, failure } of result.findings)
    console.log(`${target}: ${failure.message}\n  ${write(target, 'failures', input)}`);
  failures += result.findings.length;
  const { executions, seconds, covered, total, corpus, findings, unconfirmed } = result;
  const share = total === 0 ? 0 : (100 * covered) / total;
  const line = `${target}: ${executions} executions, ${(executions / seconds).toFixed(0)}/s, ${covered} of ${total} blocks (${share.toFixed(1)} %), corpus ${corpus.length}, ${findings.length} failures, ${unconfirmed} unconfirmed`;
  console.log(line);
  lines.push(line);
}
console.log(`\n${lines.join('\n')}`);
process.exitCode = failures > 0 ? 1 : 0;

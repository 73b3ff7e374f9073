import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const program = join(import.meta.dirname, 'hostile-templates.ts');

interface Outcome {
  readonly ms: number;
  readonly grants: number;
  readonly undecided: readonly (readonly [string, boolean])[];
}

/** Milliseconds of the processor: a second on an idle machine, with collection of garbage on the other core. */
const most = 4_000;

/** Reads one in a process that has 512 MB. */
async function outcomeOf(name: string): Promise<Outcome> {
  const { stdout } = await run(process.execPath, ['--max-old-space-size=512', program, name], { timeout: 30_000 });
  return JSON.parse(stdout);
}

describe('hostile templates', () => {
  it.each([
    ['aliases', 'limit'],
    ['nested objects', 'limit'],
    ['nested brackets', 'limit'],
    ['an include of itself', 'cycle'],
    ['mappings in a circle', 'cycle'],
    ['joins that double', 'limit'],
    ['substitutions that double', 'limit'],
    ['loops in loops', 'limit'],
    ['a long loop', 'limit'],
    ['keys that repeat', 'limit'],
    ['50 megabytes', 'too-large'],
  ])('%s end as undecided, with a remedy', { timeout: 40_000 }, async (name, reason) => {
    const { ms, undecided } = await outcomeOf(name);
    expect(undecided.map(([one]) => one)).toContain(reason);
    expect(undecided.every(([, remedy]) => remedy)).toBe(true);
    expect(ms).toBeLessThan(most);
  });

  it.each([
    ['nested functions', 1],
    ['conditions in a circle', 1],
    ['a parameter of itself', 1],
    ['conditions that double', 1],
    ['many statements', 1],
    ['choices in choices', 1],
    ['keys of prototypes', 0],
    ['stacks that nest in width', 0],
  ])('%s are read', { timeout: 40_000 }, async (name, grants) => {
    const outcome = await outcomeOf(name);
    expect(outcome.grants).toBe(grants);
    expect(outcome.ms).toBeLessThan(most);
  });
});

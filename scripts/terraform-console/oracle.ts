import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an evaluator says of an expression: the JSON text of its value, that there is an error, or that it is not known. */
export type Answer = { readonly json: string } | 'error' | 'undecided';

const refused = '!error';

/** The binary's version line, e.g. `OpenTofu v1.10.7`. */
export function versionOf(binary: string): string {
  return execFileSync(binary, ['version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
}

/**
 * Asks a Terraform or OpenTofu binary's `console` for the values of expressions, all in one run. Every expression is a
 * local value in a file of its own; a file that is refused before evaluation is an error, and the rest is asked again.
 */
export function askConsole(binary: string, expressions: readonly string[]): readonly Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'console-'));
  try {
    const asked = new Set(expressions.keys());
    for (const [i, expression] of expressions.entries()) {
      writeFileSync(join(folder, `e${i}.tf`), `locals {\n  e${i} = try(jsonencode(${expression}), "${refused}")\n}\n`);
    }
    for (;;) {
      const { answers, blamed } = ask(binary, folder, [...asked]);
      if (answers) return expressions.map((_, i) => answers.get(i) ?? 'error');
      if (blamed.length === 0) throw new Error('the console failed for another reason than an expression');
      for (const i of blamed) {
        asked.delete(i);
        unlinkSync(join(folder, `e${i}.tf`));
      }
    }
  } finally {
    for (const name of readdirSync(folder)) if (name.startsWith('.')) rmSync(join(folder, name), { recursive: true });
    rmSync(folder, { recursive: true });
  }
}

function ask(
  binary: string,
  folder: string,
  asked: readonly number[],
): { readonly answers: ReadonlyMap<number, Answer> | undefined; readonly blamed: readonly number[] } {
  const input = `[${asked.map((i) => `base64encode(local.e${i})`).join(', ')}]\n`;
  const run = spawnSync(binary, ['console', '-no-color'], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' },
    maxBuffer: 1 << 28,
  });
  const lines = run.stdout.trim().split('\n').slice(1, -1);
  if (run.status === 0 && lines.length === asked.length) {
    return { answers: new Map(asked.map((i, at): [number, Answer] => [i, answerOf(lines[at] ?? '')])), blamed: [] };
  }
  const output = `${run.stdout}\n${run.stderr}`;
  const blamed = new Set([...output.matchAll(/\be(\d+)\.tf line/g)].map(([, i]) => Number(i)));
  if (blamed.size === 0) process.stderr.write(output.slice(0, 2000));
  return { answers: undefined, blamed: [...blamed].filter((i) => asked.includes(i)) };
}

function answerOf(line: string): Answer {
  if (line.trim() === '(known after apply),') return 'undecided';
  const [, encoded] = /^ *"([A-Za-z0-9+/=]*)",$/.exec(line) ?? [];
  if (encoded === undefined) throw new Error(`the console printed something else than a value: ${line.slice(0, 200)}`);
  const json = Buffer.from(encoded, 'base64').toString('utf8');
  return json === refused ? 'error' : { json };
}

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** How often each command is run at least: medians of fewer runs say little on a machine that does other things, too. */
export const fewestRuns = 7;

/** Short commands are run more often, up to so many times in so many milliseconds: a disturbance is as long as they are. */
export const mostRuns = 41;
const ENOUGH = 6_000;

export interface Measured {
  /** Median wall time in milliseconds. */
  readonly time: number;
  /** Median wall time of the reference, run in turn with the command, in milliseconds. */
  readonly reference: number;
}

export interface Footprint {
  /** Largest resident set in MB. */
  readonly memory: number;
  /** Bytes of the program's files that the run loads. */
  readonly loaded: number;
}

const nothing = ['-e', '0'];
const hook = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load(url, context, next) { process.stderr.write('\\nloads ' + url); return next(url, context); } });
  process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS));
`)}`;

/** Measures a run against `node -e 0`, in turn, so that what disturbs one disturbs the other. */
export async function measured(run: () => unknown): Promise<Measured> {
  const times: number[] = [];
  const references: number[] = [];
  await run();
  const start = performance.now();
  while (times.length < fewestRuns || (times.length < mostRuns && performance.now() - start < ENOUGH)) {
    references.push(await timed(() => execute(nothing, '.')));
    times.push(await timed(run));
  }
  return { time: median(times), reference: median(references) };
}

/** Runs the program. @throws when it ends in another way than with a verdict */
export function execute(command: readonly string[], cwd: string): string {
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, maxBuffer: 1 << 28, encoding: 'utf8' });
  // 1: the gate fails, as a change with findings should
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return stderr;
}

/** What a run takes in memory and loads of the program. */
export function footprint(command: readonly string[], cwd: string): Footprint {
  const lines = execute(['--import', hook, ...command], cwd).split('\n');
  const after = (word: string) => lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length));
  const loaded = after('loads file:').reduce((sum, path) => sum + statSync(new URL(`file:${path}`)).size, 0);
  return { memory: Number(after('maxRSS ')[0] ?? 0) / 1024, loaded };
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

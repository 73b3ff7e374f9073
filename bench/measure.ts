import { spawnSync } from 'node:child_process';

/** How often each command is run: medians of fewer runs say little on a machine that does other things, too. */
export const runs = 7;

export interface Measured {
  /** Median wall time in milliseconds. */
  readonly time: number;
  /** Median wall time of the reference, run in turn with the command, in milliseconds. */
  readonly reference: number;
  /** Largest resident set in MB. */
  readonly memory: number;
}

const nothing = ['-e', '0'];
const memoryHook = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))`;

/** Measures a command against `node -e 0`, in turn, so that what disturbs one disturbs the other. */
export function measure(command: readonly string[], cwd: string): Measured {
  const times: number[] = [];
  const references: number[] = [];
  timed(command, cwd);
  for (let run = 0; run < runs; run++) {
    references.push(timed(nothing, cwd));
    times.push(timed(command, cwd));
  }
  const { stderr } = spawnSync(process.execPath, ['--import', memoryHook, ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const memory = Number(/maxRSS (\d+)$/.exec(stderr)?.[1] ?? 0) / 1024;
  return { time: median(times), reference: median(references), memory };
}

function timed(command: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, maxBuffer: 1 << 28, encoding: 'utf8' });
  const time = performance.now() - start;
  // 1: the gate fails, as a change with findings should
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

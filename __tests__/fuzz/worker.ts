import { parentPort, workerData } from 'node:worker_threads';
import { Coverage } from './coverage.ts';
import { decide, type Failure, type Verdict } from './decide.ts';
import { Loop } from './loop.ts';
import { Random } from './random.ts';
import { Shared } from './shared.ts';
import type { Target } from './target.ts';
import { loadTarget } from './targets.ts';

/** What a deciding thread is given. */
export interface Task {
  /** What to fuzz; absent: to decide the inputs that are sent, one by one. */
  readonly fuzz?: { readonly target: string; readonly seed: number; readonly first: readonly Uint8Array[] };
  readonly memory: SharedArrayBuffer;
}

/** An input that is sent. */
export interface Question {
  readonly target: string;
  readonly input: Uint8Array;
}

/** What it says. */
export type Word =
  | { readonly kind: 'kept'; readonly input: Uint8Array }
  | { readonly kind: 'failed'; readonly input: Uint8Array; readonly failure: Failure }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'done'; readonly covered: number; readonly total: number };

const say = (word: Word): void => parentPort?.postMessage(word);
const { fuzz, memory }: Task = workerData;
const shared = new Shared(memory);

/** Targets that have decided an input before, whose code is loaded and compiled. */
const warm = new Map<string, Target>();

async function warmTarget(name: string): Promise<Target> {
  const known = warm.get(name);
  if (known) return known;
  const target = await loadTarget(name);
  const [seed] = target.seeds();
  if (seed) await decide(target, seed, true);
  warm.set(name, target);
  return target;
}

if (fuzz) {
  const coverage = new Coverage();
  const target = await loadTarget(fuzz.target);
  const loop = new Loop(target, new Random(fuzz.seed), coverage, shared, {
    kept: (input) => say({ kind: 'kept', input }),
    failed: (input, failure) => say({ kind: 'failed', input, failure }),
  });
  await loop.run([...target.seeds(), ...fuzz.first]);
  say({ kind: 'done', ...coverage.blocks(target.files) });
} else
  parentPort?.on('message', async ({ target: name, input }: Question) => {
    const target = await warmTarget(name);
    shared.begin(input);
    const verdict = await decide(target, input, true);
    shared.end();
    say({ kind: 'verdict', verdict });
  });

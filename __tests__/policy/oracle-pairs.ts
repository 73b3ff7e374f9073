import type { Fault } from './oracle.ts';
import { pair, Tape } from './oracle-cases.ts';
import { type CheckCounts, disagreements, noCounts } from './oracle-check.ts';

/** Numbers of one pair, and requests asked about it. */
const NUMBERS = 900;
const REQUESTS = 16;

/** xorshift32: the same numbers for the same seed, everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

export interface Comparison {
  readonly counts: CheckCounts;
  /** The first disagreements, each with its pair. */
  readonly problems: readonly string[];
}

/**
 * Compares the engine with the oracle, or with one that has a fault, on a number of pairs that the seed determines. Ends when
 * there are enough disagreements.
 */
export function comparePairs(pairs: number, seed: number, fault?: Fault, enough = 20): Comparison {
  const next = numbersFrom(seed);
  const counts = noCounts();
  const problems: string[] = [];
  for (let i = 0; i < pairs && problems.length < enough; i++) {
    const tape = new Tape(Array.from({ length: NUMBERS }, next));
    const made = pair(tape);
    for (const problem of disagreements(made, tape, REQUESTS, counts, fault))
      if (problems.length < enough) problems.push(`pair ${i}: ${problem}\n${JSON.stringify(made)}`);
  }
  return { counts, problems };
}

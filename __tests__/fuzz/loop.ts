import fc from 'fast-check';
import type { Coverage } from './coverage.ts';
import { decide, type Failure } from './decide.ts';
import { type Material, mutated } from './mutation.ts';
import type { Random } from './random.ts';
import type { Shared } from './shared.ts';
import type { Target } from './target.ts';

/** What the loop has to tell while it runs. */
export interface Listener {
  kept(input: Uint8Array): void;
  failed(input: Uint8Array, failure: Failure): void;
}

const LEAST_BATCH = 4;
const MOST_BATCH = 128;
const PIECES = 100;
/** One in so many inputs is decided twice. */
const TWICE = 8;

const binary = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/**
 * Mutates inputs and keeps those that enter code which no input before them has entered, or that take longer than any.
 * Coverage is read once for a batch of inputs, because that takes longer than most inputs do; only where a batch has
 * something new is each of its inputs run again by itself.
 */
export class Loop {
  readonly #target: Target;
  readonly #random: Random;
  readonly #coverage: Coverage;
  readonly #shared: Shared;
  readonly #listener: Listener;
  readonly #corpus: string[] = [];
  readonly #material: Material;
  #slowest = 50;

  constructor(target: Target, random: Random, coverage: Coverage, shared: Shared, listener: Listener) {
    this.#target = target;
    this.#random = random;
    this.#coverage = coverage;
    this.#shared = shared;
    this.#listener = listener;
    let pieces: string[] = [];
    this.#material = {
      tokens: target.tokens.map(binary),
      piece: () => {
        if (pieces.length === 0) pieces = fc.sample(target.pieces, { seed: random.below(2 ** 31), numRuns: PIECES });
        return binary(pieces.pop() ?? '');
      },
      other: () => random.pick(this.#corpus),
    };
  }

  /** Runs the first inputs, then mutations of those that are kept, until it is told to stop. */
  async run(first: readonly Uint8Array[]): Promise<void> {
    for (const input of first) {
      if (this.#shared.stopped) return;
      await this.#decide(input);
      if (this.#coverage.take(true) > 0) this.#keep(input);
    }
    if (this.#corpus.length === 0) this.#corpus.push('');
    for (let size = LEAST_BATCH; !this.#shared.stopped; ) {
      const batch = Array.from({ length: size }, () => this.#next());
      for (const input of batch) if (!this.#shared.stopped) await this.#decide(input);
      if (this.#coverage.take(false) === 0) {
        size = Math.min(MOST_BATCH, size * 2);
        continue;
      }
      size = Math.max(LEAST_BATCH, size >> 1);
      for (const input of batch) {
        if (this.#shared.stopped) return;
        await this.#decide(input);
        if (this.#coverage.take(true) > 0) this.#keep(input);
      }
    }
  }

  /** A mutation of an input of the corpus, more often of one that was found lately. */
  #next(): Uint8Array {
    const { length } = this.#corpus;
    const at = this.#random.chance(0.5)
      ? this.#random.below(length)
      : Math.max(...[0, 0, 0].map(() => this.#random.below(length)));
    return Buffer.from(mutated(this.#corpus[at] ?? '', this.#random, this.#material), 'latin1');
  }

  #keep(input: Uint8Array): void {
    this.#corpus.push(Buffer.from(input).toString('latin1'));
    this.#listener.kept(input);
  }

  async #decide(input: Uint8Array): Promise<void> {
    this.#shared.begin(input);
    const { failure, milliseconds } = await decide(this.#target, input, this.#random.below(TWICE) === 0);
    this.#shared.end();
    if (failure) this.#listener.failed(input, failure);
    else if (milliseconds > this.#slowest * 1.25) {
      // for this run only: a corpus of slow inputs would make every other run slow
      this.#slowest = milliseconds;
      this.#corpus.push(Buffer.from(input).toString('latin1'));
    }
  }
}

import { MOST_BYTES } from './target.ts';

const STATE_BYTES = 24;

/** What the deciding thread is at, in memory that the watching thread can read while the other one hangs. */
export class Shared {
  readonly memory: SharedArrayBuffer;
  readonly #numbers: Int32Array;
  readonly #started: Float64Array;
  readonly #input: Uint8Array;

  constructor(memory = new SharedArrayBuffer(STATE_BYTES + MOST_BYTES)) {
    this.memory = memory;
    this.#numbers = new Int32Array(memory, 0, 3);
    this.#started = new Float64Array(memory, 16, 1);
    this.#input = new Uint8Array(memory, STATE_BYTES);
  }

  begin(input: Uint8Array): void {
    this.#input.set(input.subarray(0, MOST_BYTES));
    this.#started[0] = Date.now();
    Atomics.store(this.#numbers, 0, Math.min(input.length, MOST_BYTES) + 1);
    Atomics.add(this.#numbers, 1, 1);
  }

  end(): void {
    Atomics.store(this.#numbers, 0, 0);
  }

  /** The input that is being decided, and for how long by the clock; undefined between two inputs. */
  current(): { readonly input: Uint8Array; readonly milliseconds: number } | undefined {
    const length = Atomics.load(this.#numbers, 0) - 1;
    if (length < 0) return undefined;
    return {
      input: Uint8Array.from(this.#input.subarray(0, length)),
      milliseconds: Date.now() - (this.#started[0] ?? 0),
    };
  }

  get executions(): number {
    return Atomics.load(this.#numbers, 1);
  }

  stop(): void {
    Atomics.store(this.#numbers, 2, 1);
  }

  get stopped(): boolean {
    return Atomics.load(this.#numbers, 2) !== 0;
  }
}

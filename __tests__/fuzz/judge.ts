import type { Failure } from './decide.ts';
import { type Limits, usualLimits } from './target.ts';
import { Watched } from './watched.ts';

/** Decides single inputs in a thread without coverage, with a new thread after each that ended one. */
export class Judge {
  #thread: Watched | undefined;
  readonly #limits: Limits;
  #heard: (failure: Failure | undefined) => void = () => undefined;

  constructor(limits: Limits = usualLimits) {
    this.#limits = limits;
  }

  /** The rule that an input breaks, if it breaks one. */
  async failureOf(target: string, input: Uint8Array): Promise<Failure | undefined> {
    this.#thread ??= new Watched({}, this.#limits, (word) => {
      if (word.kind === 'verdict') this.#heard(word.verdict.failure);
    });
    const verdict = new Promise<Failure | undefined>((resolve) => {
      this.#heard = resolve;
    });
    this.#thread.send({ target, input });
    const first = await Promise.race([verdict, this.#thread.ended]);
    if (first === undefined || 'rule' in first) return first;
    this.#thread = undefined;
    return first.failure;
  }

  async stop(): Promise<void> {
    await this.#thread?.stop();
    this.#thread = undefined;
  }
}

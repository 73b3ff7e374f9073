import { tookSteps } from '../../batch-work.ts';
import { TracelessError } from '../../located/traceless.ts';

/** Thrown when a decision takes more steps than it may; its caller turns it into `undecided(limit)`. */
export class LimitReached extends TracelessError {
  override readonly name = 'LimitReached';
}

/** Counts steps, not time, so that equal input ends equally on every machine. */
export class Budget {
  #left: number;
  readonly #outer: Budget | undefined;

  constructor(steps: number, outer?: Budget) {
    this.#left = steps;
    this.#outer = outer;
  }

  /** Whether it has been overdrawn: nothing more can be decided. */
  get spent(): boolean {
    return this.#left < 0;
  }

  /** Throws `LimitReached` when less than `steps` are left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new LimitReached('the budget of steps is spent');
    if (this.#outer) this.#outer.spend(steps);
    else tookSteps(steps);
  }
}

/** What a computation comes to, or something else where its budget is spent on the way. */
export function withinBudget<T, Else>(compute: () => T, otherwise: () => Else): T | Else {
  try {
    return compute();
  } catch (error) {
    if (error instanceof LimitReached) return otherwise();
    throw error;
  }
}

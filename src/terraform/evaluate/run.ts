import { EVALUATION, tookSteps } from '../../batch-work.ts';
import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import { TracelessError } from '../../located/traceless.ts';
import type { UndecidedReason } from '../../located/undecided.ts';
import type { Value } from '../../located/value.ts';
import type { Files } from '../../revisions/files.ts';
import type { Node } from '../syntax/tree.ts';

import { Assumptions } from './assumptions.ts';

/** What one evaluation may use up before what is left of it ends as undecided. */
export interface EvaluationLimits {
  /** Expressions evaluated. */
  readonly steps: number;
  /** Expressions inside one another, over references too. */
  readonly depth: number;
  /** UTF-16 code units produced; an element of a collection counts as `costOfElement` of them. */
  readonly output: number;
  /** Elements of one list. */
  readonly elements: number;
}

/**
 * A large real configuration takes some 100,000 steps; 250 levels stay far below Node's default stack. All of it together
 * stays below a second and 512 MB.
 */
export const defaultEvaluationLimits: EvaluationLimits = {
  steps: limits.terraform.steps,
  depth: limits.terraform.depth,
  output: limits.terraform.output,
  elements: limits.terraform.elements,
};

/** What an element with its origins takes in memory, in code units. */
const costOfElement = 64;

/** Terraform would refuse the expression: `try` and `can` see it; elsewhere it becomes an unknown. */
export class EvaluationError extends TracelessError {
  readonly reason: UndecidedReason;

  constructor(message: string, reason: UndecidedReason = 'unsupported-expression') {
    super(message);
    this.reason = reason;
  }
}

/** A limit was hit: nothing but the nearest named value catches it. */
export class LimitReached extends TracelessError {}

/** An argument is not known: the result of the function or operator is not, either. */
export class NotKnown extends TracelessError {
  readonly reason: UndecidedReason;

  /** What tells it from others that go by the same name, such as the id of a content that is not read; or ''. */
  readonly identity: string;

  constructor(reason: UndecidedReason, identity = '') {
    super('not known');
    this.reason = reason;
    this.identity = identity;
  }
}

/** The mutable account of one evaluation, and the files that its functions may read. */
export class Run {
  readonly files: Files;
  readonly limits: EvaluationLimits;
  /** Folder of the root module, '' for the repository's root. */
  readonly root: string;
  readonly assumptions = new Assumptions();
  readonly #taken = new Set<Node>();
  readonly #passed = new Map<Node, Span>();
  /** Paths that functions read. */
  readonly read = new Set<string>();
  /** Whether only what names permissions matters. */
  isApart = false;
  /** How often something was asked for while it was computed. */
  cycles = 0;
  #apart = 0;
  #spent = 0;
  #most: number;
  #steps = 0;
  #depth = 0;
  #output = 0;

  constructor(files: Files, root: string, limits: EvaluationLimits = defaultEvaluationLimits) {
    this.files = files;
    this.root = root;
    this.limits = limits;
    this.#most = limits.steps;
  }

  /** Evaluates something one level deeper. */
  step(evaluate: () => Value): Value {
    this.enter();
    try {
      return evaluate();
    } finally {
      this.leave();
    }
  }

  /** Begins a step one level deeper, which `leave` ends, however it ends. */
  enter(): void {
    tookSteps(EVALUATION);
    if (++this.#steps > this.limits.steps) throw this.#over(`more than ${this.#most} steps of evaluation`);
    if (this.#depth >= this.limits.depth)
      throw new LimitReached(`more than ${this.limits.depth} levels of expressions`);
    this.#depth++;
  }

  leave(): void {
    this.#depth--;
  }

  /**
   * Evaluates with an account of its own, of so many steps: what everything else may use is left as it was. Files are not read
   * for their hashes.
   */
  apart<T>(steps: number, evaluate: () => T): T {
    const before = [this.#steps, this.#output] as const;
    this.#steps = Math.max(0, this.limits.steps - steps);
    this.#output = 0;
    this.isApart = true;
    this.#most = steps;
    const begun = this.#steps;
    try {
      return evaluate();
    } finally {
      this.#apart += this.#steps - begun + Math.round(this.#output / costOfElement);
      [this.#steps, this.#output] = before;
      this.isApart = false;
      this.#most = this.limits.steps;
    }
  }

  /** How often something was not evaluated because an account apart was spent. */
  get spent(): number {
    return this.#spent;
  }

  #over(what: string): LimitReached {
    if (this.isApart) this.#spent++;
    return new LimitReached(what);
  }

  /** Steps that were taken, and elements that were produced. */
  get cost(): number {
    return this.#steps + Math.round(this.#output / costOfElement) + this.#apart;
  }

  /** Notes which branch of a conditional was taken, and which was not. */
  branch(taken: Node, passed: Node, at: Span): void {
    this.#taken.add(taken);
    this.#passed.set(passed, at);
  }

  /** Notes an expression that counts for nothing, for another one stands before it: an assignment that a later file covers. */
  covered(node: Node, at: Span): void {
    this.#passed.set(node, at);
  }

  /** Notes what counts: both branches of a conditional, an argument of `try`. */
  bothBranches(...branches: readonly Node[]): void {
    for (const branch of branches) this.#taken.add(branch);
  }

  /** Branches of conditionals and arguments of `try` that were never taken, and what is covered. */
  get passedOver(): readonly Span[] {
    return [...this.#passed].flatMap(([node, at]) => (this.#taken.has(node) ? [] : [at]));
  }

  /** Accounts for text or elements that are about to be produced. */
  produce(amount: number): void {
    this.#output += amount;
    if (!(this.#output <= this.limits.output))
      throw this.#over(`more than ${this.limits.output} characters of results`);
  }

  /** Accounts for a list that is about to be produced. */
  elements(count: number): void {
    if (!(count <= this.limits.elements)) throw new LimitReached(`a collection of ${count} elements`);
    this.produce(count * costOfElement);
  }
}

import type { Span } from './source.ts';

/** Why something could not be decided from source alone (semantics.md section 6). Part of the JSON report's contract. */
export type UndecidedReason =
  | 'parse-error'
  | 'parser-disagreement'
  | 'not-text'
  | 'too-large'
  | 'limit'
  | 'missing-file'
  | 'unresolved-variable'
  | 'unresolved-reference'
  | 'unsupported-expression'
  | 'unsupported-function'
  | 'remote-module'
  | 'missing-module'
  | 'cycle'
  | 'invalid-policy'
  | 'unknown-managed-policy'
  | 'unsupported-construct'
  | 'not-read'
  /** Names a sensitive permission, and nobody read it. */
  | 'not-accounted'
  /** A program that names permissions; programs are not run. */
  | 'program-code'
  /** A mistake of this program: what it was reading is unknown, and said to be. */
  | 'internal-error';

/** Something that was not understood: never a pass, always shown with its place, cause and remedy. */
export interface Undecided {
  readonly reason: UndecidedReason;
  /** One sentence: what was not understood, and why. */
  readonly message: string;
  /** Where; a file without a span when nothing of it could be read. */
  readonly at: Span | { readonly path: string };
  /** The revision that `at` is of, where it is not head. */
  readonly side?: 'base';
  /** One sentence: what the author or the owner of the gate can do about it. */
  readonly remedy: string;
  /** What else decides about it: a change there makes it a part of the change, too. */
  readonly takes?: readonly Span[];
  /** The name of a policy that is not known, where that is all: several at one place are told together. */
  readonly policy?: string;
  /**
   * The permissions that are undecided because of it, as written: an action (`bedrock:DeleteGuardrail`), a pattern
   * (`bedrock:*`, `*`), or `managed:<Name>` for an AWS-managed policy. What went into the comparison is not among them.
   */
  readonly names?: readonly string[];
  /** It is told only where one of its names is a sensitive permission. */
  readonly ifNamed?: true;
  /** The actions of the statement that it is about, where all are known and the statement was compared without it. */
  readonly about?: readonly string[];
  /** The variable of a Terraform root whose value would decide it, where that is all: `actions` of `var.actions`. */
  readonly variable?: string;
  /** What it comes from, where messages differ: entries with the same reason and cause are told as one. */
  readonly cause?: string;
  /** What it is, where that is not its file and message: with the same at base it is as unknown as before, wherever it is written. */
  readonly identity?: string;
}

import type fc from 'fast-check';

/** What is fuzzed: one part of the program, with what is known about its inputs and what must hold for each of them. */
export interface Target {
  readonly name: string;
  /** Folders and files of src/ whose coverage is reported. */
  readonly files: readonly string[];
  /** Inputs to begin with, made from the test cases of this repository. */
  seeds(): readonly Uint8Array[];
  /** Words of the language, for mutations to put in. */
  readonly tokens: readonly string[];
  /** Well-formed parts of inputs, for mutations to put in. */
  readonly pieces: fc.Arbitrary<string>;
  /**
   * Decides one input and gives all that it says about it, which is the same whenever it is asked.
   * @throws Violation when something does not hold that must hold.
   */
  run(input: Uint8Array): Promise<string>;
}

/** Something that must hold for every input does not hold for this one. */
export class Violation extends Error {
  override readonly name = 'Violation';
  /** Which rule it is, for telling failures apart. */
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(`${rule}: ${message}`);
    this.rule = rule;
  }
}

/** The longest input. */
export const MOST_BYTES = 64 * 1024;

/** Processor time that one input may take, which is about a second on an idle machine, and what garbage collection costs. */
export const MOST_MILLISECONDS = 2_000;

/** What ends a thread that decides inputs. */
export interface Limits {
  /** Old generation of its heap. */
  readonly megabytes: number;
  /** Time by the clock for one input; other programs may take most of the machine. */
  readonly hangMilliseconds: number;
}

export const usualLimits: Limits = { megabytes: 512, hangMilliseconds: 15_000 };

const decoder = new TextDecoder('utf-8');

/** The input as text, whatever its bytes are. */
export function textOf(input: Uint8Array): string {
  return decoder.decode(input);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

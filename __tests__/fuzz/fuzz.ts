import { type Failure, signatureOf } from './decide.ts';
import { Judge } from './judge.ts';
import { minimal } from './minimal.ts';
import { usualLimits } from './target.ts';
import { Watched } from './watched.ts';
import type { Word } from './worker.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly milliseconds: number;
  /** Inputs that earlier runs kept. */
  readonly first: readonly Uint8Array[];
}

/** An input that breaks a rule, as small as it could be made. */
export interface Finding {
  readonly input: Uint8Array;
  readonly failure: Failure;
}

export interface Fuzzed {
  readonly executions: number;
  readonly seconds: number;
  readonly covered: number;
  readonly total: number;
  readonly corpus: readonly Uint8Array[];
  readonly findings: readonly Finding[];
  /** Failures that did not happen again when the input was decided by itself. */
  readonly unconfirmed: number;
}

const MINIMISE_MILLISECONDS = 60_000;
const MOST_FINDINGS = 10;

/** Fuzzes one target for a time, in a thread of its own that is started again when an input ends it. */
export async function fuzz(target: string, { seed, milliseconds, first }: FuzzOptions): Promise<Fuzzed> {
  const started = Date.now();
  const suspects = new Map<string, Finding>();
  const suspect = (finding: Finding): void => {
    const signature = signatureOf(finding.failure);
    const known = suspects.get(signature);
    if (!known || known.input.length > finding.input.length) suspects.set(signature, finding);
  };
  let corpus = first;
  let executions = 0;
  let blocks = { covered: 0, total: 0 };
  for (let round = 0; Date.now() - started < milliseconds; round++) {
    const kept: Uint8Array[] = [];
    const thread = new Watched({ fuzz: { target, seed: seed + round, first: corpus } }, usualLimits, (word: Word) => {
      if (word.kind === 'kept') kept.push(word.input);
      else if (word.kind === 'failed') suspect(word);
      else if (word.kind === 'done') blocks = word;
    });
    const timer = setTimeout(() => thread.shared.stop(), milliseconds - (Date.now() - started));
    const end = await thread.ended;
    clearTimeout(timer);
    executions += thread.shared.executions;
    // what ended the thread before it had gone through the corpus leaves the rest of the corpus as it was
    corpus = kept.length < corpus.length && end ? corpus : kept;
    if (!end) break;
    suspect(end);
  }
  const seconds = (Date.now() - started) / 1000;
  const { findings, unconfirmed } = await confirmed(target, [...suspects.values()]);
  return { executions, seconds, ...blocks, corpus, findings, unconfirmed };
}

/** The failures that happen again in a thread without coverage, each made small. */
async function confirmed(
  target: string,
  suspects: readonly Finding[],
): Promise<{ readonly findings: readonly Finding[]; readonly unconfirmed: number }> {
  const judge = new Judge();
  const findings: Finding[] = [];
  let unconfirmed = 0;
  for (const { input } of suspects.slice(0, MOST_FINDINGS)) {
    const failure = await judge.failureOf(target, input);
    if (!failure) {
      unconfirmed++;
      continue;
    }
    const signature = signatureOf(failure);
    const fails = async (candidate: Uint8Array): Promise<boolean> => {
      const found = await judge.failureOf(target, candidate);
      return found !== undefined && signatureOf(found) === signature;
    };
    const small = await minimal(input, fails, Date.now() + MINIMISE_MILLISECONDS);
    findings.push({ input: small, failure: (await judge.failureOf(target, small)) ?? failure });
  }
  await judge.stop();
  return { findings, unconfirmed };
}

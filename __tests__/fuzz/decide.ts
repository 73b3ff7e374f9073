import { MOST_MILLISECONDS, type Target, Violation } from './target.ts';

/** A rule that does not hold for an input, and how that shows. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** What became of one input. */
export interface Verdict {
  readonly failure: Failure | undefined;
  /** Processor time of the first run. */
  readonly milliseconds: number;
}

/** Decides one input, twice where asked, and says which rule it breaks. Hangs and lack of memory are the caller's to see. */
export async function decide(target: Target, input: Uint8Array, twice: boolean): Promise<Verdict> {
  const start = process.threadCpuUsage();
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    const first = await target.run(input);
    const milliseconds = spent();
    if (milliseconds > MOST_MILLISECONDS)
      return {
        milliseconds,
        failure: { rule: 'time', message: `${input.length} bytes took ${milliseconds.toFixed(0)} ms` },
      };
    if (twice && (await target.run(input.slice())) !== first)
      return { milliseconds, failure: { rule: 'same bytes', message: 'the second run gave another answer' } };
    return { milliseconds, failure: undefined };
  } catch (error) {
    if (error instanceof Violation)
      return { milliseconds: spent(), failure: { rule: error.rule, message: error.message } };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { milliseconds: spent(), failure: { rule: 'crash', message: message.slice(0, 2000) } };
  }
}

/** What failures with one cause have in common: the rule, and for a crash where it happened. */
export function signatureOf({ rule, message }: Failure): string {
  if (rule !== 'crash') return rule;
  const place = /\((?:file:\/\/)?[^()]*?(src\/[^()]*)\)|at (?:file:\/\/)?\S*?(src\/\S+)/.exec(message);
  return `crash ${(place?.[1] ?? place?.[2] ?? message.split('\n')[0] ?? '').slice(0, 200)}`;
}

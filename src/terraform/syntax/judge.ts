import { limits } from '../../limits.ts';
import { rangeOf } from '../../located/source.ts';
import type { Undecided } from '../../located/undecided.ts';

const largestLength = limits.terraform.judgedLength;
const mostQuestions = limits.terraform.judgedFiles;

/**
 * Asks HashiCorp's own grammar about files that this parser rejects, so that a mistake of ours is told from one of the
 * author's: accepted there → 'parser-disagreement', rejected there too → "not valid HCL". Only accept or reject counts.
 */
export async function judge(
  undecided: readonly Undecided[],
  readText: (path: string) => string | undefined,
): Promise<readonly Undecided[]> {
  const verdicts = new Map<string, 'valid' | 'invalid'>();
  for (const path of rejectedPaths(undecided).slice(0, mostQuestions)) {
    const text = readText(path);
    if (text === undefined || text.length > largestLength) continue;
    const { default: parser } = await import('hcl2-parser');
    verdicts.set(path, accepts(parser.parseToString, text) ? 'valid' : 'invalid');
  }
  return undecided.map((entry) => judged(entry, verdicts.get(pathOf(entry))));
}

/** Whether hcl2-parser takes a text: it answers a pair of the result and an error, and may throw on odd input. */
export function accepts(parseToString: (text: string) => readonly unknown[], text: string): boolean {
  try {
    const [result, error] = parseToString(text);
    return Boolean(result) && (error === null || error === undefined);
  } catch {
    return false;
  }
}

function pathOf({ at }: Undecided): string {
  return 'path' in at ? at.path : at.source.path;
}

function rejectedPaths(undecided: readonly Undecided[]): readonly string[] {
  const paths = undecided.filter(({ reason }) => reason === 'parse-error').map(pathOf);
  return [...new Set(paths)].filter((path) => !path.endsWith('.json'));
}

function judged(entry: Undecided, verdict: 'valid' | 'invalid' | undefined): Undecided {
  if (verdict === undefined || entry.reason !== 'parse-error') return entry;
  if (verdict === 'invalid')
    return { ...entry, message: `${entry.message.replace(/\.$/, '')}; HashiCorp's own grammar rejects the file, too.` };
  const line = 'path' in entry.at ? '' : ` (line ${rangeOf(entry.at).start.line})`;
  return {
    ...entry,
    reason: 'parser-disagreement',
    message: `This file seems to be valid HCL, but could not be read here${line}: ${entry.message}`,
    remedy: 'Please report the file as a mistake of this program; until then review the file by hand.',
  };
}

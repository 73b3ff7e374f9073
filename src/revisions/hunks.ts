import { structuredPatch } from 'diff';
import { limits } from '../limits.ts';
import { lineCount, type Source, wholeOf } from '../located/source.ts';

/** A hunk as GitHub shows it, with 3 lines of context; line numbers are 1-based. */
export interface Hunk {
  readonly baseStart: number;
  readonly baseLines: number;
  readonly headStart: number;
  readonly headLines: number;
}

/** What changed in one file, line by line. */
export interface FileDiff {
  readonly path: string;
  readonly basePath: string | undefined;
  readonly hunks: readonly Hunk[];
  /** 1-based lines of head that the change added. */
  readonly added: ReadonlySet<number>;
  /** 1-based lines of base that the change deleted. */
  readonly deleted: ReadonlySet<number>;
}

const CONTEXT = 3;

function lines(from: number, count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, i) => from + i));
}

function rewritten(path: string, basePath: string | undefined, base: number, head: number): FileDiff {
  const hunk = { baseStart: base ? 1 : 0, baseLines: base, headStart: head ? 1 : 0, headLines: head };
  return { path, basePath, hunks: base + head > 0 ? [hunk] : [], added: lines(1, head), deleted: lines(1, base) };
}

const countLines = (source: Source | undefined): number => (source && wholeOf(source).end > 0 ? lineCount(source) : 0);

/** The line diff of a file between base and head, of at most so many edits; a side that is not there has no lines. */
export function diffOf(
  path: string,
  basePath: string | undefined,
  base: Source | undefined,
  head: Source | undefined,
  edits: number = limits.revisions.edits,
): FileDiff {
  if (!base || !head) return rewritten(path, basePath, countLines(base), countLines(head));
  const patch = structuredPatch('base', 'head', base.text, head.text, '', '', {
    context: CONTEXT,
    maxEditLength: edits,
  });
  if (!patch) return rewritten(path, basePath, countLines(base), countLines(head));
  const added = new Set<number>();
  const deleted = new Set<number>();
  for (const hunk of patch.hunks) {
    let baseLine = hunk.oldStart;
    let headLine = hunk.newStart;
    for (const line of hunk.lines) {
      if (line.startsWith('+')) added.add(headLine++);
      else if (line.startsWith('-')) deleted.add(baseLine++);
      else if (line.startsWith(' ')) {
        baseLine++;
        headLine++;
      }
    }
  }
  const hunks = patch.hunks.map((hunk) => ({
    baseStart: hunk.oldStart,
    baseLines: hunk.oldLines,
    headStart: hunk.newStart,
    headLines: hunk.newLines,
  }));
  return { path, basePath, hunks, added, deleted };
}

import { limits } from '../limits.ts';
import { positionAt, type Span } from '../located/source.ts';
import { diffOf, type FileDiff } from '../revisions/hunks.ts';
import type { Change } from '../revisions/revision.ts';
import { loadedSource, type RevisionFiles } from '../revisions/settle.ts';
import type { FileTexts } from './inline-suppressions.ts';
import type { Side } from './report-model.ts';

/** Line diffs of the changed files, computed when they are asked for; how lines are laid out does not count. */
export interface Diffs {
  /** The diff of a file by its path on that side; undefined when the change does not touch it. */
  of(path: string, side: Side): FileDiff | undefined;
  /** Whether the change adds (head) or deletes (base) a line of the span. */
  touched(span: Span, side: Side): boolean;
}

/** The diffs between two revisions; the contents of changed files that nobody has read count as not text. */
export function diffsOf(changes: readonly Change[], base: RevisionFiles, head: RevisionFiles): Diffs {
  const byHeadPath = new Map<string, Change>();
  const byBasePath = new Map<string, Change>();
  for (const change of changes) {
    if (change.status !== 'deleted') byHeadPath.set(change.path, change);
    if (change.basePath !== undefined) byBasePath.set(change.basePath, change);
  }
  const computed = new Map<Change, FileDiff>();
  let left = limits.revisions.squaredEdits;
  const of = (path: string, side: Side): FileDiff | undefined => {
    const change = (side === 'head' ? byHeadPath : byBasePath).get(path);
    if (!change) return undefined;
    const known = computed.get(change);
    if (known) return known;
    const before = change.basePath === undefined ? undefined : loadedSource(base, change.basePath);
    const after = change.status === 'deleted' ? undefined : loadedSource(head, change.path);
    const most = Math.min(limits.revisions.edits, Math.floor(Math.sqrt(left)));
    const diff = diffOf(change.path, change.basePath, before, after, most, true);
    if (before && after) left -= Math.min(most, diff.differing) ** 2;
    computed.set(change, diff);
    return diff;
  };
  const touched = (span: Span, side: Side): boolean => {
    const diff = of(span.source.path, side);
    if (!diff) return false;
    const lines = side === 'head' ? diff.added : diff.deleted;
    const first = positionAt(span.source, span.start).line;
    if (lines.has(first)) return true;
    const last = positionAt(span.source, Math.max(span.start, span.end - 1)).line;
    return last > first && firstFrom(inOrder(lines), first) <= last;
  };
  return { of, touched };
}

const orders = new WeakMap<ReadonlySet<number>, readonly number[]>();

function inOrder(lines: ReadonlySet<number>): readonly number[] {
  const known = orders.get(lines) ?? [...lines].sort((a, b) => a - b);
  orders.set(lines, known);
  return known;
}

/** The first of the lines that is not above this one; infinite where all are. */
function firstFrom(lines: readonly number[], line: number): number {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return lines[from] ?? Number.POSITIVE_INFINITY;
}

/** The texts of a changed file on both sides, by its path at head. */
export function textsOf(changes: readonly Change[], base: RevisionFiles, head: RevisionFiles): FileTexts {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  return (path) => {
    const change = byPath.get(path);
    const before = change ? change.basePath : path;
    return {
      base: before === undefined ? undefined : loadedSource(base, before),
      head: loadedSource(head, path),
    };
  };
}

import { limits } from '../limits.ts';
import type { Group } from '../report/groups.ts';
import type { Side } from '../review/report-model.ts';
import type { Diffs } from '../review/touched.ts';
import type { FileDiff, Hunk } from '../revisions/hunks.ts';

/** Where on the pull request a comment can hang. */
export type Anchor =
  | {
      readonly kind: 'line';
      readonly path: string;
      readonly side: Side;
      readonly startLine: number;
      readonly endLine: number;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'body' };

interface Lines {
  readonly from: number;
  readonly to: number;
}

const LONGEST_RANGE = limits.github.commentLines;

function linesOf(hunk: Hunk, side: Side): Lines {
  return side === 'head'
    ? { from: hunk.headStart, to: hunk.headStart + hunk.headLines - 1 }
    : { from: hunk.baseStart, to: hunk.baseStart + hunk.baseLines - 1 };
}

/** The part of a range that is in one hunk: the hunk with its first line, else the nearest. */
function inHunk(diff: FileDiff, side: Side, range: Lines, near: number): Lines | undefined {
  let best: Lines | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const hunk of diff.hunks) {
    const { from, to } = linesOf(hunk, side);
    const part = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
    if (part.from > part.to) continue;
    const away = near < part.from ? part.from - near : near > part.to ? near - part.to : 0;
    if (away < distance) {
      best = part;
      distance = away;
    }
  }
  return best;
}

function lineAnchor(path: string, side: Side, { from, to }: Lines): Anchor {
  const end = to - from >= LONGEST_RANGE ? from : to;
  return { kind: 'line', path, side, startLine: from, endLine: end };
}

/**
 * The best place for a group's comment: its own lines when a hunk shows them; else the nearest line of the same statement
 * that a hunk shows; else another place of the finding that the change touches; else the file; else the review's text.
 * GitHub shows three lines of context, and refuses a comment on any other line.
 */
export function anchorOf(group: Group, diffs: Diffs): Anchor {
  const { location } = group;
  const own = diffs.of(location.file, location.side);
  if (own) {
    const exact = inHunk(own, location.side, { from: location.startLine, to: location.endLine }, location.startLine);
    if (exact) return lineAnchor(own.path, location.side, exact);
  }
  const related = group.findings.flatMap((finding) => finding.related);
  const order = ['statement', 'origin', 'resource', 'condition', 'deny', 'attachment', 'grantee'];
  for (const role of order)
    for (const place of related) {
      if (place.role !== role) continue;
      const diff = diffs.of(place.file, place.side);
      const here = place.file === location.file && place.side === location.side;
      if (!diff || (role === 'statement' && !here)) continue;
      const range = { from: place.startLine, to: place.endLine ?? place.startLine };
      const part = inHunk(diff, place.side, range, here ? location.startLine : place.startLine);
      if (!part) continue;
      const near = here ? Math.min(Math.max(location.startLine, part.from), part.to) : part.from;
      return { kind: 'line', path: diff.path, side: place.side, startLine: near, endLine: near };
    }
  return own ? { kind: 'file', path: own.path } : { kind: 'body' };
}

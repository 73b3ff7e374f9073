import { limits } from '../limits.ts';
import { commentBody } from '../report/comment.ts';
import { type Group, groupsOf } from '../report/groups.ts';
import type { Site } from '../report/links.ts';
import type { Report } from '../review/report-model.ts';
import type { Diffs } from '../review/touched.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import type { Conversation, Thread } from './conversation.ts';
import { sameText, shortFingerprint, withMarker } from './marker.ts';

export interface PlanOptions {
  readonly tag: string;
  readonly site: Site;
  /** Most comments that may hang on lines of the pull request; the rest is listed. */
  readonly mostComments: number;
}

/** A comment to write. */
export interface NewComment {
  readonly group: Group;
  readonly anchor: Anchor;
}

/** What has to change on the pull request so that it says what the report says. */
export interface Plan {
  /** Most severe first. */
  readonly post: readonly NewComment[];
  /** Places for which there are too many comments already: named in the review's text. */
  readonly overflow: readonly Group[];
  readonly update: readonly { readonly thread: Thread; readonly body: string }[];
  /** Threads whose findings are all gone. */
  readonly fixed: readonly Thread[];
  /** Threads that were taken for fixed, and whose findings are back. */
  readonly back: readonly Thread[];
}

const idsOf = (group: Group): readonly string[] =>
  group.findings.map(({ fingerprint }) => shortFingerprint(fingerprint));

/** The comment of a group with its marker. */
export function markedBody(group: Group, options: PlanOptions, lines?: Thread['lines']): string {
  const text = commentBody(group, { site: options.site, ...(lines ? { lines } : {}) });
  return withMarker({ kind: 'finding', tag: options.tag, fingerprints: idsOf(group) }, text);
}

/** The thread that speaks of most of a group's findings, in the same file; an open one rather than a resolved one. */
function threadFor(group: Group, threads: ReadonlySet<Thread>, paths: readonly string[]): Thread | undefined {
  const ids = new Set(idsOf(group));
  let best: Thread | undefined;
  let most = 0;
  for (const thread of threads) {
    if (!paths.includes(thread.path)) continue;
    const shared = thread.comment.marker.fingerprints.filter((id) => ids.has(id)).length;
    const weight = shared === 0 ? 0 : shared + (thread.minimised ? 0 : 0.5);
    if (weight > most) {
      best = thread;
      most = weight;
    }
  }
  return best;
}

/** Reasons for which whole files stay dark: a finding that is not seen then may still be there. */
const dark = new Set([
  'parse-error',
  'parser-disagreement',
  'not-text',
  'too-large',
  'limit',
  'not-read',
  'missing-file',
]);

/**
 * What to write, to change and to fold away. Identity is the fingerprint: a thread is kept when a push moves its lines, and
 * a second run on the same head finds nothing to do. While a part of the change could not be read, nothing counts as fixed.
 */
export function planOf(report: Report, diffs: Diffs, conversation: Conversation, options: PlanOptions): Plan {
  const left = new Set(conversation.threads);
  const known = new Set(conversation.reviews.flatMap(({ marker }) => marker.fingerprints));
  // a review of hundreds of findings told of more than its marker has room to name
  const full = conversation.reviews.some(({ marker }) => marker.fingerprints.length >= limits.github.markedFindings);
  const isTold = (ids: readonly string[]): boolean =>
    full ? ids.some((id) => known.has(id)) : ids.every((id) => known.has(id));
  const post: NewComment[] = [];
  const overflow: Group[] = [];
  const update: { thread: Thread; body: string }[] = [];
  const back: Thread[] = [];
  groupsOf(report).forEach((group, index) => {
    const anchor = anchorOf(group, diffs);
    const paths = anchor.kind === 'body' ? [group.location.file] : [anchor.path, group.location.file];
    const thread = threadFor(group, left, paths);
    if (thread) {
      left.delete(thread);
      const body = markedBody(group, options, thread.lines);
      if (!sameText(body, thread.comment.body)) update.push({ thread, body });
      if (thread.minimised) back.push(thread);
      return;
    }
    if (isTold(idsOf(group))) return;
    if (index < options.mostComments) post.push({ group, anchor });
    else if (!full) overflow.push(group);
  });
  const complete = !report.undecided.some(({ reason }) => dark.has(reason));
  const fixed = complete ? [...left].filter((thread) => !thread.minimised) : [];
  return { post, overflow, update, fixed, back };
}

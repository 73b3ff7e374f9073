import type { GitOracle } from './git-oracle.ts';

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  body: string;
  readonly author: string;
  minimised: boolean;
}

export interface ReviewThread {
  readonly id: string;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT' | undefined;
  line: number | null;
  startLine: number | null;
  resolved: boolean;
  readonly comments: Comment[];
}

export interface Review extends Comment {
  readonly event: string;
}

export interface WantedComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: 'LEFT' | 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'LEFT' | 'RIGHT';
  readonly subject_type?: string;
}

/** A pull request as GitHub keeps it. */
export class PullRequest {
  readonly number = 7;
  base: string;
  head: string;
  readonly threads: ReviewThread[] = [];
  readonly reviews: Review[] = [];
  readonly issueComments: Comment[] = [];
  labels: readonly string[] = [];
  /** Changed files whose patch GitHub does not show, as it is too large. */
  readonly hidden = new Set<string>();
  /** Changed files that GitHub's list has lost, as beyond its 3,000 files. */
  readonly unknown = new Set<string>();
  readonly #git: GitOracle;
  #next = 3_000_000_001;

  constructor(git: GitOracle, base: string, head: string) {
    this.#git = git;
    this.base = base;
    this.head = head;
  }

  /** Takes over what was said on another one, so that a test can go on from there more than once. */
  adopt(other: PullRequest): void {
    this.threads.push(...structuredClone(other.threads));
    this.reviews.push(...structuredClone(other.reviews));
    this.issueComments.push(...structuredClone(other.issueComments));
    for (const path of other.hidden) this.hidden.add(path);
    for (const path of other.unknown) this.unknown.add(path);
    this.#next = other.#next;
  }

  comment(body: string, author: string): Comment {
    const id = this.#next++;
    return { id, nodeId: `NODE_${id}`, body, author, minimised: false };
  }

  /** Why GitHub would refuse a comment, or undefined. */
  refusal(wanted: WantedComment): string | undefined {
    if (wanted.body === '' || wanted.body.length > 65_536) return 'body is too long (maximum is 65536 characters)';
    const shown = this.#git.shown(this.base, this.head).get(wanted.path);
    const hunks = this.hidden.has(wanted.path) ? [] : shown;
    if (!hunks || this.unknown.has(wanted.path)) return 'Pull request review thread path is invalid';
    if (wanted.subject_type === 'file') return undefined;
    const side = wanted.side ?? 'RIGHT';
    const end = `${side}:${wanted.line}`;
    const hunk = hunks.find((lines) => lines.has(end));
    if (!hunk) return 'Pull request review thread line must be part of the diff';
    if (wanted.start_line === undefined) return undefined;
    if (wanted.start_line >= (wanted.line ?? 0))
      return 'Pull request review thread start line must precede the end line.';
    if (!hunk.has(`${wanted.start_side ?? side}:${wanted.start_line}`))
      return 'Pull request review thread start line must be part of the same hunk as the line.';
    return undefined;
  }

  begin(wanted: WantedComment, author: string): Comment {
    const comment = this.comment(wanted.body, author);
    this.threads.push({
      id: `THREAD_${comment.id}`,
      path: wanted.path,
      side: wanted.subject_type === 'file' ? undefined : (wanted.side ?? 'RIGHT'),
      line: wanted.line ?? null,
      startLine: wanted.start_line ?? null,
      resolved: false,
      comments: [comment],
    });
    return comment;
  }

  /** A push: threads follow their line's text, and lose their line when it is gone. */
  push(head: string): void {
    for (const thread of this.threads) {
      if (thread.side !== 'RIGHT' || thread.line === null) continue;
      const text = this.#git.lines(this.head, thread.path)[thread.line - 1];
      const at = this.#git.lines(head, thread.path).indexOf(text ?? '\0');
      const moved = at < 0 ? null : at + 1 - thread.line;
      thread.startLine = moved === null || thread.startLine === null ? null : thread.startLine + moved;
      thread.line = moved === null ? null : thread.line + moved;
    }
    this.head = head;
  }

  reply(thread: ReviewThread, body: string, author: string): void {
    thread.comments.push(this.comment(body, author));
  }
}

import * as v from 'valibot';
import { InputProblem } from '../located/problem.ts';

/** The pull request that a review's comments go to. */
export interface PullRequest {
  readonly number: number;
  /** From another repository: its token is read-only on `pull_request`. */
  readonly fromFork: boolean;
  readonly labels: readonly string[];
}

/** What an event asks to compare. Revisions are commit ids or, from inputs, anything that names a commit. */
export interface Comparison {
  readonly event: string;
  readonly base: string;
  readonly head: string;
  /**
   * Whether to compare with the commit where head branched off instead of with `base` itself: what a pull request brings,
   * and what GitHub shows as its changed lines, whatever has happened on the base branch since.
   */
  readonly fromMergeBase: boolean;
  /** Compared with instead when `base` is gone, as after a force-push. */
  readonly fallbackBase?: string;
  /** Absent where there is none, or where it is closed: then nothing is commented. */
  readonly pull?: PullRequest;
}

/** What to do for an event; `nothing` passes, and says why. */
export type Task =
  | { readonly kind: 'compare'; readonly comparison: Comparison }
  | { readonly kind: 'nothing'; readonly why: string };

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/));

const PullPayload = v.object({
  action: v.optional(v.string()),
  repository: v.object({ full_name: v.string() }),
  pull_request: v.object({
    number: v.pipe(v.number(), v.integer()),
    base: v.object({ sha }),
    head: v.object({ sha, repo: v.nullish(v.object({ full_name: v.string() })) }),
    labels: v.optional(v.array(v.object({ name: v.string() })), []),
  }),
});

const QueuePayload = v.object({ merge_group: v.object({ base_sha: sha, head_sha: sha }) });

const PushPayload = v.object({
  before: v.string(),
  after: v.string(),
  deleted: v.optional(v.boolean(), false),
  ref: v.string(),
  repository: v.object({ default_branch: v.string() }),
});

const AnyPayload = v.object({ repository: v.optional(v.object({ default_branch: v.optional(v.string()) })) });

function read<T>(schema: v.GenericSchema<unknown, T>, event: string, payload: unknown): T {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const where = v.getDotPath(result.issues[0]) ?? 'the payload';
  throw new InputProblem(
    `The payload of the event ${event} has no usable ${where}.`,
    'Run the action from a workflow that GitHub started for this event.',
  );
}

const isNull = (commit: string): boolean => /^0+$/.test(commit);

function ofPush(event: string, payload: unknown): Task {
  const push = read(PushPayload, event, payload);
  const branch = push.repository.default_branch;
  if (push.deleted || isNull(push.after)) return { kind: 'nothing', why: 'The push deletes a branch.' };
  if (!isNull(push.before))
    return {
      kind: 'compare',
      comparison: { event, base: push.before, head: push.after, fromMergeBase: true, fallbackBase: branch },
    };
  if (push.ref === `refs/heads/${branch}`)
    return { kind: 'nothing', why: 'The push creates the default branch: there is nothing to compare it with.' };
  return { kind: 'compare', comparison: { event, base: branch, head: push.after, fromMergeBase: true } };
}

/**
 * The comparison that an event asks for; the inputs `base-ref` and `head-ref` win over what the event says.
 * @throws InputProblem for an event that names no two revisions, with what to do.
 */
export function taskOf(
  event: string,
  payload: unknown,
  inputs: { readonly baseRef?: string; readonly headRef?: string; readonly sha?: string },
): Task {
  if (event === 'pull_request' || event === 'pull_request_target') {
    const { action, pull_request: pull, repository } = read(PullPayload, event, payload);
    const comparison: Comparison = {
      event,
      base: inputs.baseRef ?? pull.base.sha,
      head: inputs.headRef ?? pull.head.sha,
      fromMergeBase: true,
    };
    // other revisions than the pull request's have other lines than it shows
    const own = comparison.head === pull.head.sha && inputs.baseRef === undefined;
    if (action === 'closed' || !own) return { kind: 'compare', comparison };
    const fromFork = pull.head.repo?.full_name !== repository.full_name;
    const labels = pull.labels.map(({ name }) => name);
    return { kind: 'compare', comparison: { ...comparison, pull: { number: pull.number, fromFork, labels } } };
  }
  if (inputs.baseRef !== undefined && inputs.headRef !== undefined)
    return {
      kind: 'compare',
      comparison: { event, base: inputs.baseRef, head: inputs.headRef, fromMergeBase: true },
    };
  if (event === 'merge_group') {
    const { merge_group: group } = read(QueuePayload, event, payload);
    return {
      kind: 'compare',
      comparison: { event, base: group.base_sha, head: group.head_sha, fromMergeBase: false },
    };
  }
  if (event === 'push') return ofPush(event, payload);
  if (event === 'workflow_dispatch' || event === 'schedule' || event === 'repository_dispatch') {
    const base = inputs.baseRef ?? read(AnyPayload, event, payload).repository?.default_branch;
    const head = inputs.headRef ?? inputs.sha;
    if (base !== undefined && head !== undefined)
      return { kind: 'compare', comparison: { event, base, head, fromMergeBase: true } };
  }
  throw new InputProblem(
    `The event ${JSON.stringify(event)} does not say which two revisions to compare.`,
    'Run on pull_request, pull_request_target, merge_group or push, or give the inputs base-ref and head-ref.',
  );
}

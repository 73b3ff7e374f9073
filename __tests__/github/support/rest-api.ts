import type { Actor } from './graphql-api.ts';
import type { LocalGitHub } from './local-github.ts';
import type { Comment, ReviewThread, WantedComment } from './pull-request.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly actor: Actor | undefined;
  readonly github: LocalGitHub;
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const noAccess: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const refused = (...errors: string[]): Answer => ({ status: 422, body: { message: 'Unprocessable Entity', errors } });

const textBody = (comment: Comment) => ({
  id: comment.id,
  node_id: comment.nodeId,
  body: comment.body,
  user: { login: comment.author, type: comment.author.endsWith('[bot]') ? 'Bot' : 'User' },
});

/** A page of some items; its header names the next one, where there is one. */
function pageOf<T>(items: readonly T[], query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const more = page * size < items.length;
  const link = `<https://api.github.example/?page=${page + 1}>; rel="next"`;
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    ...(more ? { headers: { link } } : {}),
  };
}

const threadBodies = (thread: ReviewThread) =>
  thread.comments.map((comment, i) => ({
    ...textBody(comment),
    path: thread.path,
    side: thread.side ?? 'RIGHT',
    line: thread.line,
    start_line: thread.startLine,
    ...(i > 0 ? { in_reply_to_id: thread.comments[0]?.id } : {}),
  }));

function readGit(path: string, { github, query }: Request): Answer | undefined {
  const { git } = github;
  const tree = /^\/git\/trees\/(.+)$/.exec(path)?.[1];
  if (tree !== undefined) {
    const entries = git.tree(tree, query.has('recursive'));
    if (!entries) return notFound;
    const truncated = query.has('recursive') && entries.length > github.longestTree;
    return {
      status: 200,
      body: { sha: tree, tree: entries.slice(0, truncated ? github.longestTree : undefined), truncated },
    };
  }
  const blob = /^\/git\/blobs\/(.+)$/.exec(path)?.[1];
  if (blob !== undefined) {
    const bytes = github.missing.has(blob) ? undefined : git.blob(blob);
    return bytes
      ? { status: 200, body: { sha: blob, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') } }
      : notFound;
  }
  const ref = /^\/commits\/(.+)$/.exec(path)?.[1];
  if (ref !== undefined) {
    const sha = git.commit(ref);
    return sha ? { status: 200, body: { sha } } : refused(`No commit found for SHA: ${ref}`);
  }
  const compared = /^\/compare\/(.+)\.\.\.(.+)$/.exec(path);
  if (compared) {
    const sha = git.mergeBase(compared[1] ?? '', compared[2] ?? '');
    return sha ? { status: 200, body: { merge_base_commit: { sha } } } : notFound;
  }
  const content = /^\/contents\/(.+)$/.exec(path)?.[1];
  if (content !== undefined) {
    try {
      const bytes = Buffer.from(git.run('show', `${query.get('ref') ?? 'HEAD'}:${content}`));
      return { status: 200, body: { type: 'file', encoding: 'base64', content: bytes.toString('base64') } };
    } catch {
      return notFound;
    }
  }
  return undefined;
}

function readPull(path: string, { github, query, actor }: Request): Answer | undefined {
  const { pull } = github;
  if (!/^\/(pulls|issues)\//.test(path)) return undefined;
  if (actor?.pullRequests === 'none') return noAccess;
  if (path === '/pulls/7')
    return {
      status: 200,
      body: {
        number: 7,
        head: { sha: pull.head },
        base: { sha: pull.base },
        labels: pull.labels.map((name) => ({ name })),
      },
    };
  if (path === '/pulls/7/comments') return pageOf(pull.threads.flatMap(threadBodies), query);
  if (path === '/pulls/7/reviews') return pageOf(pull.reviews.map(textBody), query);
  if (path === '/issues/7/comments') return pageOf(pull.issueComments.map(textBody), query);
  return undefined;
}

function postReview({ github, actor, body }: Request): Answer {
  const { pull } = github;
  const review = body as { commit_id?: string; event?: string; body?: string; comments?: WantedComment[] };
  if (review.event === 'COMMENT' && !review.body) return refused('Review body is required');
  if ((review.body ?? '').length > 65_536) return refused('body is too long (maximum is 65536 characters)');
  if (review.commit_id !== undefined && review.commit_id !== pull.head) return refused('The pull request has moved on');
  const problems = (review.comments ?? []).flatMap((comment) => pull.refusal(comment) ?? []);
  if (problems.length > 0) return refused(...problems);
  const login = actor?.login ?? '';
  const posted = { ...pull.comment(review.body ?? '', login), event: review.event ?? 'PENDING' };
  pull.reviews.push(posted);
  for (const comment of review.comments ?? []) pull.begin(comment, login);
  return { status: 200, body: textBody(posted) };
}

function write(path: string, request: Request): Answer | undefined {
  const { github, actor, body, method } = request;
  const { pull } = github;
  if (actor?.pullRequests !== 'write')
    return actor ? noAccess : { status: 401, body: { message: 'Requires authentication' } };
  const { body: text = '' } = body as { body?: string };
  if (method === 'POST' && path === '/pulls/7/reviews') return postReview(request);
  if (method === 'POST' && path === '/pulls/7/comments') {
    const wanted = body as WantedComment & { commit_id?: string };
    const problem = wanted.commit_id === pull.head ? pull.refusal(wanted) : 'The pull request has moved on';
    return problem === undefined ? { status: 201, body: textBody(pull.begin(wanted, actor.login)) } : refused(problem);
  }
  if (text.length > 65_536) return refused('body is too long (maximum is 65536 characters)');
  if (method === 'POST' && path === '/issues/7/comments') {
    const comment = pull.comment(text, actor.login);
    pull.issueComments.push(comment);
    return { status: 201, body: textBody(comment) };
  }
  const edited = /^\/(pulls|issues)\/comments\/(\d+)$/.exec(path);
  if (method === 'PATCH' && edited) {
    const all = edited[1] === 'pulls' ? pull.threads.flatMap(({ comments }) => comments) : pull.issueComments;
    const comment = all.find(({ id }) => id === Number(edited[2]));
    if (!comment) return notFound;
    if (comment.author !== actor.login) return noAccess;
    comment.body = text;
    return { status: 200, body: textBody(comment) };
  }
  return undefined;
}

/** Answers one REST request. */
export function answerRest(request: Request): Answer {
  if (request.path === '/user') return noAccess;
  const path = request.path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const answer = request.method === 'GET' ? (readGit(path, request) ?? readPull(path, request)) : write(path, request);
  return answer ?? notFound;
}

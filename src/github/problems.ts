/** The HTTP status of a failed call; 0 when there was no answer at all. */
export function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 0;
  return typeof error.status === 'number' ? error.status : 0;
}

/** What GitHub or the network said, in one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
}

/** Primary and secondary rate limits: 429, or 403 with words to that effect. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && /rate limit|abuse/i.test(messageOf(error)));
}

/** The token lacks a permission; for what it may not even know to exist, GitHub answers 404. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  return status === 401 || status === 404 || (status === 403 && !isRateLimit(error));
}

/** The server failed or did not answer: the call may or may not have been carried out. */
export function isTransient(error: unknown): boolean {
  const status = statusOf(error);
  return status === 0 || status >= 500;
}

/** There are more comments, reviews or threads than are read: those that an earlier run wrote may be among the others. */
export class TooManyComments extends Error {
  override readonly name = 'TooManyComments';
  readonly status = 422;

  constructor(read: number) {
    super(`It has more than ${read} comments, reviews or threads.`);
  }
}

/** Some of a GraphQL query's fields failed; `types` are GitHub's words: FORBIDDEN, NOT_FOUND, … */
export class GraphqlProblem extends Error {
  override readonly name = 'GraphqlProblem';
  readonly types: readonly string[];
  readonly status: number;

  constructor(message: string, types: readonly string[]) {
    super(message);
    this.types = types;
    this.status = types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') ? 403 : 422;
  }
}

import type { Octokit } from '@octokit/rest';
import { limits } from '../limits.ts';
import { GraphqlProblem, isRateLimit } from './problems.ts';
import { Turns } from './turns.ts';

/** What GitHub says to a GraphQL query: fields that failed are null, and an error tells why. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly { readonly type: string; readonly message: string }[];
}

/** The calls that are made to GitHub; an object of these is all that a test needs. */
export interface GitHubClient {
  /** A REST call that changes nothing; repeated when the server fails. */
  readonly read: Octokit['request'];
  /** A REST call that changes something; never repeated after a server error, as it may have been carried out. */
  readonly write: Octokit['request'];
  /** A GraphQL query. @throws when there is no answer; fields that failed are in the answer. */
  query(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
  /** A GraphQL mutation. */
  mutate(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
}

export interface ClientOptions {
  /** Absent: calls without authentication, which GitHub allows for public repositories, sparingly. */
  readonly token?: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`: `https://api.github.com/graphql`, or `https://HOST/api/graphql`. */
  readonly graphqlUrl: string;
  /** Longest wait that a rate limit may cost, in seconds; beyond it the call fails. A good minute when absent. */
  readonly longestWait?: number;
  /** Longest time that a call may take, in milliseconds; half a minute when absent. */
  readonly timeout?: number;
}

/** Fetch through the proxy that the environment names, if it names one. Certificates: NODE_EXTRA_CA_CERTS, read by Node. */
async function useProxy(): Promise<void> {
  const env = process.env;
  if (!(env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['HTTP_PROXY'] ?? env['http_proxy'])) return;
  const http: { setGlobalProxyFromEnv?: () => unknown } = await import('node:http');
  http.setGlobalProxyFromEnv?.();
}

const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function headerOf(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return undefined;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return entry === undefined ? undefined : String(entry[1]);
}

/** Seconds until a rate limit is over, by `retry-after` or by the time of its reset. */
function limitEnds(error: unknown): number {
  const after = Number(headerOf(error, 'retry-after'));
  if (after > 0) return after;
  const reset = Number(headerOf(error, 'x-ratelimit-reset'));
  return reset > 0 ? Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1) : 60;
}

/** Repeats a call after a rate limit, when its end is near enough. */
async function patient<T>(call: () => Promise<T>, longestWait: number): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!isRateLimit(error) || attempt >= limits.github.repeats) throw error;
      const seconds = limitEnds(error);
      if (seconds > longestWait) throw error;
      await wait(seconds);
    }
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function answerOf(body: unknown): GraphqlAnswer {
  if (typeof body !== 'object' || body === null) throw new GraphqlProblem('GraphQL answered without data.', []);
  const errors = 'errors' in body && isList(body.errors) ? body.errors : [];
  const data: unknown = 'data' in body ? body.data : undefined;
  return {
    data,
    errors: errors.map((error) => {
      const fields: { type?: unknown; message?: unknown } = typeof error === 'object' && error !== null ? error : {};
      return { type: String(fields.type ?? ''), message: String(fields.message ?? '') };
    }),
  };
}

/** A client for GitHub or a GitHub Enterprise server; loads octokit, so it is made only when a call is to be made. */
export async function createClient(options: ClientOptions): Promise<GitHubClient> {
  const [{ Octokit: Plain }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    useProxy(),
  ]);
  const { longestWait = limits.github.waitSeconds, timeout = limits.github.timeout } = options;
  const turns = new Turns(limits.github.callsAtOnce);
  const common = {
    ...(options.token === undefined ? {} : { auth: options.token }),
    baseUrl: options.apiUrl,
    userAgent: 'ai-permission-review',
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    request: {
      fetch: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, redirect: 'follow', signal: AbortSignal.timeout(timeout) }),
    },
  };
  // the throttling plugin takes every GraphQL query for a write and spaces them by a second: reading goes without it
  const reader = new (Plain.plugin(retry))({ ...common, retry: { retries: 2 } });
  const soon = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    seconds <= longestWait && count < limits.github.repeats;
  const writer = new (Plain.plugin(retry, throttling))({
    ...common,
    retry: { enabled: false },
    throttle: { onRateLimit: soon, onSecondaryRateLimit: soon },
  });
  const graphql = { method: 'POST', url: options.graphqlUrl } as const;
  // a call that waits for a limit to end leaves its turn to others
  reader.hook.wrap('request', (request, call) => patient(() => turns.take(async () => request(call)), longestWait));
  return {
    read: reader.request,
    write: writer.request,
    query: async (query, variables) => answerOf((await reader.request({ ...graphql, query, variables })).data),
    mutate: async (query, variables) => answerOf((await writer.request({ ...graphql, query, variables })).data),
  };
}

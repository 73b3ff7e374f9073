import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitOracle } from './git-oracle.ts';
import { type Actor, answerGraphql } from './graphql-api.ts';
import { OpenApi } from './openapi.ts';
import { PullRequest } from './pull-request.ts';
import { type Answer, answerRest } from './rest-api.ts';

let openApi: OpenApi | undefined;

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Bytes of both bodies. */
  readonly bytes: number;
}

/** A failure to come: for requests whose `METHOD path` contains `on`, so many times. */
export interface Fault {
  readonly on: string;
  times: number;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out all the same, as when a gateway gives up on a slow server. */
  readonly late?: boolean;
}

export const tokens: Readonly<Record<string, Actor>> = {
  'write-token': { login: 'github-actions[bot]', contents: 'read', pullRequests: 'write' },
  'strong-token': { login: 'github-actions[bot]', contents: 'write', pullRequests: 'write' },
  'read-token': { login: 'github-actions[bot]', contents: 'read', pullRequests: 'read' },
  'blind-token': { login: 'github-actions[bot]', contents: 'read', pullRequests: 'none' },
  'other-token': { login: 'someone-else[bot]', contents: 'read', pullRequests: 'write' },
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A GitHub of the tests' own over a real repository: it keeps the state of one pull request, answers REST and GraphQL, and
 * refuses what GitHub refuses. Every REST request is judged by GitHub's OpenAPI description and every query by its
 * published schema; what they object to is in `violations`.
 */
export class LocalGitHub {
  readonly git: GitOracle;
  readonly pull: PullRequest;
  readonly calls: Call[] = [];
  readonly violations: string[] = [];
  readonly faults: Fault[] = [];
  /** Blobs that are not there, although trees name them. */
  readonly missing = new Set<string>();
  /** Entries that a recursive listing gives at most. */
  longestTree = 100_000;
  /** Asked when a request has arrived, by its number from 0; false: it is lost on the way. */
  arrived: (call: number) => boolean = () => true;
  /** Called when a request was carried out, before it is answered. */
  carriedOut: (call: number) => void = () => undefined;
  /** An old server: no GraphQL. */
  graphql = true;
  url = '';
  readonly #server: Server;
  #created: number[] = [];
  #open = 0;
  #arrived = 0;

  constructor(folder: string, base: string, head: string) {
    this.git = new GitOracle(folder);
    this.pull = new PullRequest(this.git, base, head);
    this.#server = createServer((request, response) => {
      this.#open++;
      this.#answer(request)
        .catch((error: unknown): Answer => {
          this.violations.push(`the local GitHub failed: ${String(error)}`);
          return { status: 500, body: { message: 'local failure' } };
        })
        .then(({ status, body, headers }) => {
          response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
          response.end(JSON.stringify(body));
          this.#open--;
        });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Waits until nothing is being carried out. */
  async quiet(): Promise<void> {
    while (this.#open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Calls whose `METHOD path` contains a text. */
  callsTo(text: string): readonly Call[] {
    return this.calls.filter(({ method, path }) => `${method} ${path}`.includes(text));
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const text = await bodyOf(request);
    const number = this.#arrived++;
    if (!this.arrived(number)) return { status: 503, body: { message: 'lost' } };
    const fault = this.faults.find(({ on, times }) => times > 0 && `${method} ${url.pathname}`.includes(on));
    if (fault) fault.times--;
    const failure: Answer | undefined = fault && {
      status: fault.status,
      body: { message: fault.message ?? 'Server Error' },
      headers: fault.headers ?? {},
    };
    const answer =
      failure && !fault?.late ? failure : await this.#carryOut(method, url, text, request.headers.authorization);
    const given = failure ?? answer;
    this.carriedOut(number);
    const bytes = Buffer.byteLength(text) + Buffer.byteLength(JSON.stringify(given.body) ?? '');
    this.calls.push({ method, path: decodeURIComponent(url.pathname), status: given.status, bytes });
    return given;
  }

  async #carryOut(method: string, url: URL, text: string, authorization: string | undefined): Promise<Answer> {
    const token = authorization?.replace(/^(token|bearer) /i, '');
    const actor = token === undefined ? undefined : tokens[token];
    if (token !== undefined && !actor) return { status: 401, body: { message: 'Bad credentials' } };
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (url.pathname === '/api/graphql') {
      if (!this.graphql) return { status: 404, body: { message: 'Not Found' } };
      if (!actor) return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
      const request = body as { query: string; variables?: Record<string, unknown> };
      const { body: answered, problems } = await answerGraphql(request, {
        ...this,
        git: this.git,
        pull: this.pull,
        actor,
        missing: this.missing,
      });
      this.violations.push(...problems);
      return { status: 200, body: answered };
    }
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v3/, '');
    openApi ??= new OpenApi();
    this.violations.push(...openApi.judge(method, path, url.searchParams, body));
    if (method === 'POST') {
      const now = Date.now();
      this.#created = [...this.#created.filter((at) => now - at < 60_000), now];
      if (this.#created.length > 80)
        return {
          status: 403,
          body: { message: 'You have exceeded a secondary rate limit.' },
          headers: { 'retry-after': '60' },
        };
    }
    return answerRest({ method, path, query: url.searchParams, body, actor, github: this });
  }
}

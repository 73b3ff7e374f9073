import type { GitHubClient } from './client.ts';

/** A repository on a GitHub server and the client to reach it with. */
export interface Repository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly name: string;
}

/** The parameters that every REST route of a repository has. */
export function routeOf({ owner, name }: Repository): { readonly owner: string; readonly repo: string } {
  return { owner, repo: name };
}

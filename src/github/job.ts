import { InputProblem } from '../located/problem.ts';
import { messageOf } from './problems.ts';
import { variable } from './workflow.ts';

/** What the runner tells of a job: the event with its payload, the commit, and the server's addresses. */
export interface Job {
  readonly event: string;
  readonly payload: unknown;
  readonly sha?: string;
  /** `owner/name`; '' where the runner names none. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** The job that the action runs in. @throws InputProblem when the event's payload cannot be read. */
export async function currentJob(): Promise<Job> {
  try {
    const { context } = await import('./context.ts');
    const sha = variable('GITHUB_SHA');
    const apiUrl = context.apiUrl.replace(/\/$/, '');
    return {
      event: variable('GITHUB_EVENT_NAME') ?? '',
      payload: context.payload,
      ...(sha === undefined ? {} : { sha }),
      repository: variable('GITHUB_REPOSITORY') ?? '',
      serverUrl: context.serverUrl,
      apiUrl,
      // an old GitHub Enterprise Server names only the one
      graphqlUrl: variable('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    };
  } catch (error) {
    throw new InputProblem(
      `The event's payload ${variable('GITHUB_EVENT_PATH') ?? ''} cannot be read (${messageOf(error)}).`,
      'Run the action from a workflow that GitHub started.',
    );
  }
}

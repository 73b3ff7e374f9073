import type { Comparison } from './event.ts';
import { type Repository, routeOf } from './repository.ts';

/** The number of the pull request that a merge queue's branch is of, `refs/heads/gh-readonly-queue/main/pr-104-<sha>`. */
function queued(ref: string | undefined): number | undefined {
  const found = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40,64}$/.exec(ref ?? '');
  return found ? Number(found[1]) : undefined;
}

/**
 * The labels that the pull request has now: the event's payload has those of the moment, and a job that is run again gets
 * the old payload. In a merge queue, the labels of the pull request that the group's branch is named after. When they cannot be
 * read, those of the payload.
 */
export async function labelsOf(
  comparison: Comparison,
  ref: string | undefined,
  repository: () => Promise<Repository>,
): Promise<readonly string[]> {
  const pull = comparison.pull?.number ?? (comparison.event === 'merge_group' ? queued(ref) : undefined);
  if (pull === undefined) return [];
  try {
    const github = await repository();
    const route = { ...routeOf(github), pull_number: pull };
    const { data } = await github.client.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', route);
    return data.labels.map(({ name }) => name);
  } catch {
    return comparison.pull?.labels ?? [];
  }
}

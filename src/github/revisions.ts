import { git } from '../revisions/git.ts';
import { GitFiles } from '../revisions/git-files/git-files.ts';
import { openGitPair } from '../revisions/git-revision.ts';
import type { Revision, RevisionPair } from '../revisions/revision.ts';
import { ApiRevision, apiMergeBase, openApiPair, resolveApiCommit } from './api-revision.ts';
import type { Comparison } from './event.ts';
import type { Repository } from './repository.ts';

/** The revisions to compare, and the one whose configuration rules. */
export interface Opened {
  readonly pair: RevisionPair;
  /**
   * The tip of the base, from which configuration and suppressions are read: a branch that was made from an old commit must
   * not bring back the rules of that day.
   */
  readonly rules: Revision;
  readonly source: 'git' | 'api';
  /** What the reader should know about the choice of revisions. */
  readonly notes: readonly string[];
}

async function localCommit(folder: string, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const result = await git(folder, args).catch(() => undefined);
  return result?.status === 0 ? result.stdout.trim() : undefined;
}

/** Base, head and where head branched off, when the clone's files tell it without git: head has all that base has. */
function readQuickly(folder: string, { base, head, fromMergeBase }: Comparison): readonly [string, string] | undefined {
  const files = GitFiles.open(folder);
  try {
    if (!files || files.shallow) return undefined;
    const [tip, headCommit] = [files.commit(base), files.commit(head)];
    if (!tip?.parents || !headCommit?.parents) return undefined;
    return !fromMergeBase || files.isAncestor(tip.id, headCommit.id) ? [tip.id, headCommit.id] : undefined;
  } finally {
    files?.close();
  }
}

/** Both revisions in the workspace's clone, when it has them with their history; a shallow clone knows no merge base. */
async function openLocal(folder: string, comparison: Comparison): Promise<Opened | undefined> {
  const { base, head, fromMergeBase } = comparison;
  const quick = readQuickly(folder, comparison);
  if (quick) {
    const pair = await openGitPair(folder, ...quick);
    return { pair, rules: pair.base, source: 'git', notes: [] };
  }
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']).catch(() => undefined);
  if (shallow?.status !== 0 || (fromMergeBase && shallow.stdout.trim() !== 'false')) return undefined;
  const [tip, headCommit] = await Promise.all([localCommit(folder, base), localCommit(folder, head)]);
  if (tip === undefined || headCommit === undefined) return undefined;
  let from = tip;
  if (fromMergeBase) {
    const merged = await git(folder, ['merge-base', tip, headCommit]);
    if (merged.status !== 0) return undefined;
    from = merged.stdout.trim();
  }
  const pair = await openGitPair(folder, from, headCommit);
  if (from === tip) return { pair, rules: pair.base, source: 'git', notes: [] };
  const atTip = await openGitPair(folder, tip, headCommit);
  const close = async () => {
    await Promise.all([pair.close(), atTip.close()]);
  };
  return { pair: { ...pair, close }, rules: atTip.base, source: 'git', notes: [] };
}

async function openApi(repository: Repository, comparison: Comparison): Promise<Opened> {
  const isCommit = (name: string): boolean => /^[0-9a-f]{40,64}$/.test(name);
  const commitOf = async (name: string): Promise<string> =>
    isCommit(name) ? name : resolveApiCommit(repository, name);
  const notes: string[] = [];
  let [tip, head] = await Promise.all([commitOf(comparison.base), commitOf(comparison.head)]);
  let from: string | undefined = tip;
  if (comparison.fromMergeBase) {
    from = await apiMergeBase(repository, tip, head);
    if (from === undefined && comparison.fallbackBase !== undefined) {
      notes.push(
        `Base ${tip.slice(0, 12)} is gone or shares no history with the head: compared with where the head branched off ${comparison.fallbackBase}.`,
      );
      tip = await commitOf(comparison.fallbackBase);
      from = await apiMergeBase(repository, tip, head);
    }
    if (from === undefined) notes.push('Base and head share no history: compared with the tip of the base.');
    from ??= tip;
  }
  const pair = openApiPair(repository, from, head);
  return { pair, rules: from === tip ? pair.base : new ApiRevision(repository, tip), source: 'api', notes };
}

/**
 * Opens both revisions: from the workspace's clone when it has both commits, else over the API. Nothing is checked out.
 * @throws InputProblem when a revision cannot be read.
 */
export async function openRevisions(
  comparison: Comparison,
  workspace: string | undefined,
  repository: () => Promise<Repository>,
): Promise<Opened> {
  const local = workspace === undefined ? undefined : await openLocal(workspace, comparison);
  return local ?? openApi(await repository(), comparison);
}

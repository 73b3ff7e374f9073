import { byText } from '../located/order.ts';
import { InputProblem } from '../located/problem.ts';
import { git, gitOutput } from './git.ts';
import { GitObjects } from './git-objects.ts';
import type { BlobContent, Change, Revision, RevisionPair, TreeEntry } from './revision.ts';

/** The name of the working tree as a head revision. */
export const WORKTREE = 'WORKTREE';

/** What git says of a folder that is no repository, or is not there. */
const NO_REPOSITORY_SAID = /not a git repository|cannot change to/;

const NO_REPOSITORY = 'Name a git repository (a working copy or a bare one) with --repo.';

const FETCH = 'Fetch the commit with its tree.';

/** The tree entries that `git ls-tree -r -z` prints. */
export function parseTree(output: string): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const record of output.split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const [mode, , blob] = record.slice(0, tab).split(/ +/);
    if (mode && blob) entries.push({ path: record.slice(tab + 1), mode, blob });
  }
  return entries.sort((a, b) => byText(a.path, b.path));
}

class GitRevision implements Revision {
  readonly id: string;
  readonly #repository: string;
  readonly #objects: GitObjects;
  #tree: Promise<readonly TreeEntry[]> | undefined;

  constructor(repository: string, objects: GitObjects, id: string) {
    this.#repository = repository;
    this.#objects = objects;
    this.id = id;
  }

  tree(): Promise<readonly TreeEntry[]> {
    this.#tree ??= gitOutput(this.#repository, ['ls-tree', '-r', '-z', '--full-tree', this.id], FETCH).then(parseTree);
    return this.#tree;
  }

  async find(paths: readonly string[]): Promise<readonly TreeEntry[]> {
    if (this.#tree) return (await this.#tree).filter(({ path }) => paths.includes(path));
    // git's answer has no mode: of a link it is the path that it names, which is no configuration
    const found = await this.#objects.facts(paths.map((path) => `${this.id}:${path}`));
    return paths.flatMap((path, index): TreeEntry[] => {
      const object = found[index];
      return object?.type === 'blob' ? [{ path, mode: '100644', blob: object.id, size: object.size }] : [];
    });
  }

  async search(texts: readonly string[], endings: readonly string[]): Promise<readonly string[] | undefined> {
    // -F and -e: a text is a text, whatever characters it has; endings are this program's own
    const patterns = texts.flatMap((text) => ['-e', text]);
    const paths = endings.map((ending) => `*${ending}`);
    const args = ['grep', '-l', '-z', '-F', '--full-name', ...patterns, this.id, '--', ...paths];
    const { status, stdout } = await git(this.#repository, args);
    if (status > 1) return undefined;
    const found = stdout.split('\0').filter((line) => line !== '');
    return found.map((line) => line.slice(this.id.length + 1)).sort(byText);
  }

  read(blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>> {
    return this.#objects.blobs(blobs, maxBytes);
  }
}

async function resolveCommits(
  repository: string,
  objects: GitObjects,
  revisions: readonly string[],
): Promise<readonly string[]> {
  const unknown = (revision: string) =>
    new InputProblem(
      `Revision ${JSON.stringify(revision)} is not known in ${repository}.`,
      'Fetch it (a shallow clone has only the newest commits), or name a commit, branch or tag that is there.',
    );
  // one line a revision, so that a revision that looks like an option is still a revision
  for (const revision of revisions) if (/[\0\n]/.test(revision) || revision === '') throw unknown(revision);
  // the empty tree has no commit, yet it is what a first commit is compared with
  const found = await objects.facts(revisions.flatMap((revision) => [`${revision}^{commit}`, `${revision}^{tree}`]));
  if (found.every((object) => object === undefined) && NO_REPOSITORY_SAID.test(await objects.close()))
    throw new InputProblem(`${repository} is not a git repository.`, NO_REPOSITORY);
  return revisions.map((revision, index) => {
    const [commit, tree] = found.slice(2 * index);
    const id = commit?.type === 'commit' ? commit.id : tree?.type === 'tree' ? tree.id : undefined;
    if (id === undefined) throw unknown(revision);
    return id;
  });
}

/** The merge base of head and the repository's default branch: what `--base` is when it is not given. */
export async function defaultBase(repository: string, head: string): Promise<string> {
  const tip = head === WORKTREE ? 'HEAD' : head;
  for (const candidate of [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'main',
    'master',
  ]) {
    const result = await git(repository, ['merge-base', candidate, tip]);
    if (result.status === 0) return result.stdout.trim();
    if (NO_REPOSITORY_SAID.test(result.stderr))
      throw new InputProblem(`${repository} is not a git repository.`, NO_REPOSITORY);
  }
  throw new InputProblem(
    'No base revision: the repository has no default branch that shares history with the head.',
    'Name one with --base.',
  );
}

/** The changes that `git diff-tree -r -z --raw` prints. */
export function parseRawDiff(output: string): readonly Change[] {
  const changes: Change[] = [];
  const fields = output.split('\0');
  for (let i = 0; i < fields.length; ) {
    const meta = fields[i++];
    if (!meta?.startsWith(':')) continue;
    const [, , baseBlob, headBlob, status] = meta.split(' ');
    const path = fields[i++];
    if (!baseBlob || !headBlob || !status || path === undefined) break;
    if (status.startsWith('R') || status.startsWith('C')) {
      const to = fields[i++] ?? path;
      changes.push({ status: 'renamed', path: to, basePath: path, baseBlob, headBlob });
    } else if (status.startsWith('A')) changes.push({ status: 'added', path, headBlob });
    else if (status.startsWith('D')) changes.push({ status: 'deleted', path, basePath: path, baseBlob });
    else changes.push({ status: 'modified', path, basePath: path, baseBlob, headBlob });
  }
  return changes.sort((a, b) => byText(a.path, b.path));
}

const isFullId = (revision: string): boolean => /^[0-9a-f]{40}$/.test(revision);

/**
 * Base and head of a local repository, bare ones too; the working tree is never touched. `head` may be `WORKTREE`.
 * @throws InputProblem when the folder is no repository or a revision is not there.
 */
export async function openGitPair(repository: string, base: string | undefined, head: string): Promise<RevisionPair> {
  const from = base ?? (await defaultBase(repository, head));
  const objects = new GitObjects(repository);
  const difference = async (baseId: string, headId: string): Promise<readonly Change[]> =>
    parseRawDiff(
      await gitOutput(
        repository,
        ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l1000', baseId, headId],
        'Fetch both commits with their trees.',
      ),
    );
  // full ids mean the same before and after git has looked at them: the difference need not wait for that
  const early = isFullId(from) && isFullId(head) ? difference(from, head) : undefined;
  early?.catch(() => undefined);
  try {
    const [baseId = '', headId = ''] = await resolveCommits(
      repository,
      objects,
      head === WORKTREE ? [from] : [from, head],
    );
    const baseRevision = new GitRevision(repository, objects, baseId);
    const close = async () => {
      await objects.close();
    };
    if (head === WORKTREE) {
      const { worktreeRevision } = await import('./worktree.ts');
      return { ...worktreeRevision(repository, baseRevision, objects), close };
    }
    return {
      base: baseRevision,
      head: new GitRevision(repository, objects, headId),
      changes: () => early ?? difference(baseId, headId),
      close,
    };
  } catch (error) {
    await objects.close();
    throw error;
  }
}

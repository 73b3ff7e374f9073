import { byText } from '../located/order.ts';
import { InputProblem } from '../located/problem.ts';
import { git, gitBatch, gitOutput } from './git.ts';
import type { BlobContent, Change, Revision, RevisionPair, TreeEntry } from './revision.ts';
import { WORKTREE, worktreeRevision } from './worktree.ts';

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

/** Reads blobs through `git cat-file --batch`, sizes first, so that a huge blob is never transferred. */
export async function readBlobs(
  repository: string,
  blobs: readonly string[],
  maxBytes: number,
): Promise<ReadonlyMap<string, BlobContent>> {
  const result = new Map<string, BlobContent>();
  if (blobs.length === 0) return result;
  const wanted: string[] = [];
  const sizes = (await gitBatch(repository, ['cat-file', '--batch-check'], `${blobs.join('\n')}\n`)).output.toString(
    'latin1',
  );
  for (const line of sizes.split('\n')) {
    const [id, type, size] = line.split(' ');
    if (!id) continue;
    if (type !== 'blob') result.set(id, { kind: 'missing' });
    else if (Number(size) > maxBytes) result.set(id, { kind: 'too-large', size: Number(size) });
    else wanted.push(id);
  }
  const { output } = await gitBatch(repository, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id, type, size] = output.toString('latin1', at, end).split(' ');
    if (!id) break;
    at = end + 1;
    if (type !== 'blob') continue;
    const length = Number(size);
    result.set(id, { kind: 'bytes', bytes: output.subarray(at, at + length) });
    at += length + 1;
  }
  for (const blob of blobs) if (!result.has(blob)) result.set(blob, { kind: 'missing' });
  return result;
}

class GitRevision implements Revision {
  readonly id: string;
  readonly #repository: string;
  #tree: Promise<readonly TreeEntry[]> | undefined;

  constructor(repository: string, id: string) {
    this.#repository = repository;
    this.id = id;
  }

  tree(): Promise<readonly TreeEntry[]> {
    this.#tree ??= gitOutput(this.#repository, ['ls-tree', '-r', '-z', '--full-tree', this.id], FETCH).then(parseTree);
    return this.#tree;
  }

  async find(paths: readonly string[]): Promise<readonly TreeEntry[]> {
    if (this.#tree) return (await this.#tree).filter(({ path }) => paths.includes(path));
    // --literal-pathspecs: a path is a path, whatever characters it has
    return parseTree(
      await gitOutput(
        this.#repository,
        ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', this.id, '--', ...paths],
        FETCH,
      ),
    );
  }

  read(blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>> {
    return readBlobs(this.#repository, blobs, maxBytes);
  }
}

async function resolveCommits(repository: string, revisions: readonly string[]): Promise<readonly string[]> {
  const unknown = (revision: string) =>
    new InputProblem(
      `Revision ${JSON.stringify(revision)} is not known in ${repository}.`,
      'Fetch it (a shallow clone has only the newest commits), or name a commit, branch or tag that is there.',
    );
  // one line a revision, so that a revision that looks like an option is still a revision
  for (const revision of revisions) if (/[\0\n]/.test(revision) || revision === '') throw unknown(revision);
  // the empty tree has no commit, yet it is what a first commit is compared with
  const input = revisions.map((revision) => `${revision}^{commit}\n${revision}^{tree}\n`).join('');
  const { status, output, said } = await gitBatch(
    repository,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    input,
  );
  if (status !== 0 && NO_REPOSITORY_SAID.test(said))
    throw new InputProblem(`${repository} is not a git repository.`, NO_REPOSITORY);
  const lines = output.toString('latin1').split('\n');
  return revisions.map((revision, index) => {
    for (const [line, wanted] of [
      [lines[2 * index], 'commit'],
      [lines[2 * index + 1], 'tree'],
    ] as const) {
      const [id, type] = line?.split(' ') ?? [];
      if (id !== undefined && type === wanted) return id;
    }
    throw unknown(revision);
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

/**
 * Base and head of a local repository, bare ones too; the working tree is never touched. `head` may be `WORKTREE`.
 * @throws InputProblem when the folder is no repository or a revision is not there.
 */
export async function openGitPair(repository: string, base: string | undefined, head: string): Promise<RevisionPair> {
  const from = base ?? (await defaultBase(repository, head));
  const revisions = head === WORKTREE ? [from] : [from, head];
  const [baseId = '', headId = ''] = await resolveCommits(repository, revisions);
  const baseRevision = new GitRevision(repository, baseId);
  if (head === WORKTREE) return worktreeRevision(repository, baseRevision);
  const headRevision = new GitRevision(repository, headId);
  return {
    base: baseRevision,
    head: headRevision,
    changes: async () =>
      parseRawDiff(
        await gitOutput(
          repository,
          ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l1000', baseId, headId],
          'Fetch both commits with their trees.',
        ),
      ),
    close: async () => undefined,
  };
}

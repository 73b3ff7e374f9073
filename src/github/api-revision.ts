import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import { InputProblem } from '../located/problem.ts';
import { changesOfTrees } from '../revisions/changes.ts';
import type { BlobContent, Revision, RevisionPair, TreeEntry } from '../revisions/revision.ts';
import { inTurns, readApiBlobs } from './blobs.ts';
import { isForbidden, messageOf, statusOf } from './problems.ts';
import { type Repository, routeOf } from './repository.ts';

const MOST_FOLDERS = limits.github.foldersListed;

interface Listed {
  readonly entries: readonly TreeEntry[];
  readonly folders: readonly { readonly path: string; readonly sha: string }[];
  readonly truncated: boolean;
}

async function listTree(repository: Repository, sha: string, prefix: string, recursive: boolean): Promise<Listed> {
  const { data } = await repository.client.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...routeOf(repository),
    tree_sha: sha,
    ...(recursive ? { recursive: '1' } : {}),
  });
  const items = data.tree.map((item) => ({ ...item, path: `${prefix}${item.path}` }));
  return {
    entries: items
      .filter(({ type }) => type !== 'tree')
      .map(({ path, mode, sha: blob, size }) => ({ path, mode, blob, ...(size === undefined ? {} : { size }) })),
    folders: items.filter(({ type }) => type === 'tree').map(({ path, sha: tree }) => ({ path, sha: tree })),
    truncated: data.truncated,
  };
}

/** A commit of a repository on GitHub, read through the API without a checkout. */
export class ApiRevision implements Revision {
  readonly id: string;
  readonly #repository: Repository;
  readonly #sizes = new Map<string, number>();
  #unlisted: readonly string[] = [];
  #tree: Promise<readonly TreeEntry[]> | undefined;

  constructor(repository: Repository, commit: string) {
    this.#repository = repository;
    this.id = commit;
  }

  get unlisted(): readonly string[] {
    return this.#unlisted;
  }

  /** @throws InputProblem when the commit is not there or the token may not read it. */
  tree(): Promise<readonly TreeEntry[]> {
    this.#tree ??= this.#list();
    return this.#tree;
  }

  async #list(): Promise<readonly TreeEntry[]> {
    const entries = await this.#folder(this.id, '').catch((error: unknown) => {
      if (!isForbidden(error) && statusOf(error) !== 422) throw error;
      const { owner, name } = this.#repository;
      throw new InputProblem(
        `Commit ${this.id} of ${owner}/${name} cannot be read (${messageOf(error)}).`,
        'Give the job "permissions: contents: read", and make sure that the commit was not removed by a force-push.',
      );
    });
    for (const { blob, size } of entries) if (size !== undefined) this.#sizes.set(blob, size);
    return entries.toSorted((a, b) => byText(a.path, b.path));
  }

  /** A whole tree in one call; one that GitHub truncates, folder by folder, and folders beyond the budget are named. */
  async #folder(sha: string, prefix: string): Promise<readonly TreeEntry[]> {
    const whole = await listTree(this.#repository, sha, prefix, true);
    if (!whole.truncated) return whole.entries;
    const entries: TreeEntry[] = [];
    const unlisted: string[] = [];
    let budget = MOST_FOLDERS;
    const visit = async (tree: string, path: string): Promise<void> => {
      if (budget <= 0) {
        unlisted.push(path);
        return;
      }
      budget -= 2;
      const below = path === '' ? '' : `${path}/`;
      const all = path === '' ? whole : await listTree(this.#repository, tree, below, true);
      if (!all.truncated) {
        entries.push(...all.entries);
        return;
      }
      const level = await listTree(this.#repository, tree, below, false);
      entries.push(...level.entries);
      if (level.truncated) unlisted.push(path);
      await inTurns(level.folders, (folder) => visit(folder.sha, folder.path));
    };
    await visit(sha, prefix);
    this.#unlisted = unlisted.toSorted(byText);
    return entries;
  }

  async read(blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>> {
    await this.tree();
    const result = new Map<string, BlobContent>();
    const wanted = blobs.flatMap((id) => {
      const size = this.#sizes.get(id) ?? 0;
      if (size <= maxBytes) return [{ id, size }];
      result.set(id, { kind: 'too-large', size });
      return [];
    });
    for (const [id, content] of await readApiBlobs(this.#repository, wanted)) {
      const large = content.kind === 'bytes' && content.bytes.length > maxBytes;
      result.set(id, large ? { kind: 'too-large', size: content.bytes.length } : content);
    }
    for (const id of blobs) if (!result.has(id)) result.set(id, { kind: 'missing' });
    return result;
  }
}

/** Base and head as commits on GitHub; what differs is told by the blob ids of the two trees, never by patches. */
export function openApiPair(repository: Repository, base: string, head: string): RevisionPair {
  const baseRevision = new ApiRevision(repository, base);
  const headRevision = new ApiRevision(repository, head);
  return {
    base: baseRevision,
    head: headRevision,
    changes: async () => {
      const [before, after] = await Promise.all([baseRevision.tree(), headRevision.tree()]);
      return changesOfTrees(before, after);
    },
    close: async () => undefined,
  };
}

/** The commit that a branch, tag or abbreviated id names. @throws InputProblem when there is none. */
export async function resolveApiCommit(repository: Repository, ref: string): Promise<string> {
  try {
    const { data } = await repository.client.read('GET /repos/{owner}/{repo}/commits/{ref}', {
      ...routeOf(repository),
      ref,
      // the files of a commit are paged, and page 2 is nearly always empty
      per_page: 1,
      page: 2,
    });
    return data.sha;
  } catch (error) {
    if (!isForbidden(error) && statusOf(error) !== 422) throw error;
    throw new InputProblem(
      `Revision ${JSON.stringify(ref)} is not known in ${repository.owner}/${repository.name} (${messageOf(error)}).`,
      'Name a commit, branch or tag that is there, and give the job "permissions: contents: read".',
    );
  }
}

/** The commit where head branched off, or undefined when the two share no history or one of them is gone. */
export async function apiMergeBase(repository: Repository, base: string, head: string): Promise<string | undefined> {
  try {
    const { data } = await repository.client.read('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...routeOf(repository),
      basehead: `${base}...${head}`,
      // the changed files, megabytes at times, come on the first page only
      per_page: 1,
      page: 2,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return undefined;
    throw error;
  }
}

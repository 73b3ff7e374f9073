import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type { BorrowedObjects } from './borrowed-objects.ts';
import { git, gitOutput } from './git.ts';
import { GitFiles } from './git-files/git-files.ts';
import { changesOf, type Difference, FolderWalk, Unwalkable } from './git-files/tree-walk.ts';
import { defaultBase, type Local, type Resolved, resolveCommits, WORKTREE } from './git-names.ts';
import { GitObjects } from './git-objects.ts';
import { linksOfListing, parseRawDiff, parseTree } from './git-output.ts';
import { linksAmong } from './links.ts';
import type { BlobContent, Change, FolderLister, Revision, RevisionPair, TreeEntry } from './revision.ts';

const FETCH = 'Fetch the commit with its tree.';

const MOST_FOLDERS = limits.revisions.foldersWalked;

/** What the files say, unless they cannot be read or there are too many. */
function walked<T>(walk: () => T): T | undefined {
  try {
    return walk();
  } catch (error) {
    if (error instanceof Unwalkable) return undefined;
    throw error;
  }
}

class GitRevision implements Revision {
  readonly id: string;
  readonly #local: Local;
  readonly #root: string | undefined;
  readonly #elsewhere: Revision | undefined;
  #tree: Promise<readonly TreeEntry[]> | undefined;
  #unlisted: readonly string[] = [];
  #links: Promise<readonly TreeEntry[]> | undefined;
  #here: readonly TreeEntry[] | 'not' | undefined;
  readonly #searches = new Map<string, Promise<readonly string[] | undefined>>();

  constructor(local: Local, { id, tree }: Resolved) {
    this.#local = local;
    this.id = id;
    this.#root = tree;
    this.#elsewhere = local.elsewhere?.(id);
  }

  get unlisted(): readonly string[] {
    return this.#unlisted;
  }

  tree(): Promise<readonly TreeEntry[]> {
    this.#tree ??= this.#list();
    return this.#tree;
  }

  async #list(): Promise<readonly TreeEntry[]> {
    const here = this.#readHere();
    if (here) return here;
    const { repository, borrowed, objects } = this.#local;
    const args = ['ls-tree', '-r', '-z', '--full-tree', this.id];
    if (!borrowed) return parseTree(await gitOutput(repository, args, FETCH));
    const listed = await git(repository, args, { env: borrowed.env });
    if (listed.status === 0) return parseTree(listed.stdout);
    const there = await (await import('./partial-clone.ts')).listThere(objects, this.#root);
    if (there.unlisted.length === 0 || !this.#elsewhere) {
      this.#unlisted = there.unlisted;
      return there.entries;
    }
    const entries = await this.#elsewhere.tree();
    this.#unlisted = this.#elsewhere.unlisted ?? [];
    return entries;
  }

  /** The whole tree, where it can be read folder by folder and has few of them. */
  #readHere(): readonly TreeEntry[] | undefined {
    const { files } = this.#local;
    const root = this.#root;
    if (this.#here === undefined) {
      const listed = files && root && walked(() => files.walk(MOST_FOLDERS).list(root));
      this.#here = listed ? listed.sort((a, b) => byText(a.path, b.path)) : 'not';
    }
    return this.#here === 'not' ? undefined : this.#here;
  }

  folders(): FolderLister | undefined {
    const { files } = this.#local;
    const root = this.#root;
    if (!files || root === undefined || this.#readHere()) return undefined;
    const folders = new FolderWalk(files.walk(MOST_FOLDERS), root);
    return (folder) => walked(() => folders.list(folder));
  }

  /** Of a revision of many folders, the lines of git's listing that are about links: most have none. */
  async links(): Promise<readonly TreeEntry[]> {
    const listed = this.#tree ? await this.#tree : this.#readHere();
    if (listed) return linksAmong(listed);
    const args = ['ls-tree', '-r', '-z', '--full-tree', this.id];
    this.#links ??= gitOutput(this.#local.repository, args, FETCH).then(linksOfListing);
    return this.#links;
  }

  async find(paths: readonly string[]): Promise<readonly TreeEntry[]> {
    const among = (entries: readonly TreeEntry[]): readonly TreeEntry[] => {
      const asked = new Set(paths);
      return entries.filter(({ path }) => asked.has(path));
    };
    if (this.#tree) return among(await this.#tree);
    const { files, objects } = this.#local;
    const root = this.#root;
    const there = files && root && walked(() => paths.map((path) => files.walk(MOST_FOLDERS).find(root, path)));
    if (there) return there.filter((entry) => entry !== undefined);
    // where trees are missing, git's answer does not tell a file that is not there from one that cannot be seen
    if (this.#local.borrowed) return among(await this.tree());
    // git's answer has no mode: of a link it is the path that it names, which is no configuration
    const found = await objects.facts(paths.map((path) => `${this.id}:${path}`));
    return paths.flatMap((path, index): TreeEntry[] => {
      const object = found[index];
      return object?.type === 'blob' ? [{ path, mode: '100644', blob: object.id, size: object.size }] : [];
    });
  }

  search(texts: readonly string[], endings: readonly string[]): Promise<readonly string[] | undefined> {
    // git passes over what it does not have: only reading the files tells what is missing
    if (this.#local.borrowed) return Promise.resolve(undefined);
    const key = JSON.stringify([texts, endings]);
    const found = this.#searches.get(key) ?? this.#grep(texts, endings);
    this.#searches.set(key, found);
    return found;
  }

  async #grep(texts: readonly string[], endings: readonly string[]): Promise<readonly string[] | undefined> {
    // -F and -e: a text is a text, whatever characters it has; endings are this program's own. More threads wait for one
    // another at the objects: they take twice the time of one.
    const patterns = texts.flatMap((text) => ['-e', text]);
    const paths = endings.map((ending) => `*${ending}`);
    const args = ['grep', '--threads=1', '-l', '-z', '-F', '--full-name', ...patterns, this.id, '--', ...paths];
    const { status, stdout, stderr } = await git(this.#local.repository, args);
    // it also complains of contents that it cannot read, and goes on
    if (status > 1 || stderr !== '') return undefined;
    const found = stdout.split('\0').filter((line) => line !== '');
    return found.map((line) => line.slice(this.id.length + 1)).sort(byText);
  }

  readNow(blob: string, maxBytes: number): BlobContent | undefined {
    return this.#local.objects.blobNow(blob, maxBytes);
  }

  async read(blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>> {
    const contents = await this.#local.objects.blobs(blobs, maxBytes);
    if (!this.#elsewhere) return contents;
    const missing = blobs.filter((blob) => contents.get(blob)?.kind === 'missing');
    if (missing.length === 0) return contents;
    return new Map([...contents, ...(await this.#elsewhere.read(missing, maxBytes))]);
  }
}

/** A base that differs from its head in known files: what both have is listed and searched at head only. */
class NearRevision extends GitRevision {
  readonly #head: GitRevision;
  readonly #difference: Difference;

  constructor(local: Local, base: Resolved, head: GitRevision, difference: Difference) {
    super(local, base);
    this.#head = head;
    this.#difference = difference;
  }

  override get unlisted(): readonly string[] {
    return this.#head.unlisted;
  }

  override folders(): FolderLister | undefined {
    return this.#head.folders() && super.folders();
  }

  override async tree(): Promise<readonly TreeEntry[]> {
    const { base, head } = this.#difference;
    const others = new Set(head.map(({ path }) => path));
    const same = (await this.#head.tree()).filter(({ path }) => !others.has(path));
    return [...same, ...base].sort((a, b) => byText(a.path, b.path));
  }

  override async links(): Promise<readonly TreeEntry[]> {
    const { base, head } = this.#difference;
    const others = new Set(head.map(({ path }) => path));
    const same = (await this.#head.links()).filter(({ path }) => !others.has(path));
    return [...same, ...linksAmong(base)].sort((a, b) => byText(a.path, b.path));
  }

  override async search(texts: readonly string[], endings: readonly string[]): Promise<readonly string[] | undefined> {
    const { base, head } = this.#difference;
    const others = new Set(head.map(({ path }) => path));
    const same = (await this.#head.search(texts, endings))?.filter((path) => !others.has(path));
    // the few files that differ may contain it: they are read then
    const may = base.map(({ path }) => path).filter((path) => endings.some((ending) => path.endsWith(ending)));
    return same && [...same, ...may].sort(byText);
  }
}

function differenceOf({ files }: Local, base: Resolved, head: Resolved): Difference | undefined {
  const [before, after] = [base.tree, head.tree];
  if (!files || before === undefined || after === undefined) return undefined;
  const difference: Difference = { base: [], head: [] };
  return walked(() => {
    files.walk(MOST_FOLDERS).difference(before, after, '', difference);
    return difference;
  });
}

/** The objects of a partial clone, to be looked at without its configuration; undefined where git sees all that it has. */
async function borrowedOf(repository: string, files: GitFiles | undefined): Promise<BorrowedObjects | undefined> {
  const keys = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
  // without the files' answer git is asked, which says nothing (1) where no such key is set
  const partial = files?.partial ?? (await git(repository, ['config', '--get-regexp', keys])).status === 0;
  return partial ? (await import('./borrowed-objects.ts')).BorrowedObjects.of(repository) : undefined;
}

async function changesBetween(
  local: Local,
  base: GitRevision,
  head: GitRevision,
  difference: Difference | undefined,
): Promise<readonly Change[]> {
  const known = difference && changesOf(difference);
  if (known) return known;
  if (local.borrowed)
    return (await import('./partial-clone.ts')).partialChanges({ base, head, difference }, local.borrowed);
  const differing = (...more: readonly string[]): Promise<string> =>
    gitOutput(
      local.repository,
      ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', ...more, base.id, head.id],
      'Fetch both commits with their trees.',
    );
  // looking for renames takes the contents of files, which a damaged clone may lack; the trees are enough for the rest
  return parseRawDiff(await differing('-M', '-l1000').catch(() => differing()));
}

/**
 * Base and head of a local repository, bare ones too; the working tree is never touched. `head` may be `WORKTREE`. What a
 * partial clone lacks is read from the same commit `elsewhere`, where there is such a place; it is missing where there is none.
 * @throws InputProblem when the folder is no repository or a revision is not there.
 */
export async function openGitPair(
  repository: string,
  base: string | undefined,
  head: string,
  elsewhere?: (commit: string) => Revision,
): Promise<RevisionPair> {
  const from = base ?? (await defaultBase(repository, head));
  const files = GitFiles.open(repository);
  const borrowed = await borrowedOf(repository, files);
  const objects = new GitObjects(repository, files, borrowed);
  const local: Local = {
    repository,
    files,
    objects,
    ...(borrowed ? { borrowed } : {}),
    ...(elsewhere ? { elsewhere } : {}),
  };
  const close = async () => {
    await objects.close();
  };
  try {
    const [baseCommit, headCommit] = await resolveCommits(local, head === WORKTREE ? [from] : [from, head]);
    if (!baseCommit) throw new Error('a revision that was resolved is missing');
    if (!headCommit) {
      const { worktreeRevision } = await import('./worktree.ts');
      return { ...worktreeRevision(repository, new GitRevision(local, baseCommit), objects), close };
    }
    const atHead = new GitRevision(local, headCommit);
    const difference = differenceOf(local, baseCommit, headCommit);
    const atBase = difference
      ? new NearRevision(local, baseCommit, atHead, difference)
      : new GitRevision(local, baseCommit);
    const changes = () => changesBetween(local, atBase, atHead, difference);
    return { base: atBase, head: atHead, changes, close };
  } catch (error) {
    await objects.close();
    throw error;
  }
}

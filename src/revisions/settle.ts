import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type { Source } from '../located/source.ts';
import { type Edits, editedRevision } from './edited-revision.ts';
import type { FileContent, Files } from './files.ts';
import { pointerOf } from './lfs.ts';
import { type Followed, LINK, Links, SUBMODULE, type Submodule } from './links.ts';
import { type BlobContent, type FolderLister, isUnlisted, type Revision, type TreeEntry } from './revision.ts';
import { textOfBytes } from './text-of-bytes.ts';

export const MAX_FILE_BYTES = limits.revisions.fileBytes;

export const MAX_ROUNDS = limits.revisions.rounds;

/** What comes after everything below a folder. */
const AFTER_SLASH = String.fromCharCode('/'.charCodeAt(0) + 1);

/** A blob as text, or why it is none. */
export function contentOf(path: string, blob: BlobContent): FileContent {
  switch (blob.kind) {
    case 'too-large':
      return { kind: 'too-large', bytes: blob.size };
    case 'missing':
      return { kind: 'missing' };
    case 'bytes': {
      const text = textOfBytes(blob.bytes);
      if (text === undefined) return { kind: 'binary' };
      const oid = pointerOf(text);
      return oid === undefined ? { kind: 'text', source: { path, text } } : { kind: 'lfs', oid };
    }
  }
}

/** The content of a path with a blob, where it is known. */
export type KnownContent = (path: string, blob: string) => FileContent | undefined;

/**
 * Contents by path and blob, shared by base and head: a file that did not change is one `Source`, parsed once. Takes so much
 * text and no more. What is not known to matter may take a part of it only, and large files a smaller one: the first file that
 * is too much for its kind, and all of the kind after it, are left out.
 */
export class ContentCache {
  readonly #contents = new Map<string, FileContent>();
  readonly #leftOut = new Set<string>();
  readonly #matters: (path: string) => boolean;
  readonly #known: KnownContent;
  readonly #over = new Set<Kind>();
  #left: number = limits.revisions.text;

  /**
   * @param matters whether a path is known to be that of a file with permissions
   * @param known contents that were read before
   */
  constructor(matters: (path: string) => boolean = () => true, known: KnownContent = () => undefined) {
    this.#matters = matters;
    this.#known = known;
  }

  get(entry: TreeEntry): FileContent | undefined {
    const key = `${entry.blob}:${entry.path}`;
    const known = this.#contents.has(key) ? undefined : this.#known(entry.path, entry.blob);
    if (known) this.set(entry, known);
    return this.#contents.get(key);
  }

  set(entry: TreeEntry, content: FileContent): void {
    const size = content.kind === 'text' ? content.source.text.length : 0;
    const kind = this.#kindOf(entry.path, size);
    if (this.#left - size < keptFrom(kind)) this.#over.add(kind);
    if (this.#over.has(kind)) {
      this.leaveOut(entry);
      return;
    }
    this.#left -= size;
    this.#contents.set(`${entry.blob}:${entry.path}`, content);
  }

  leaveOut(entry: TreeEntry): void {
    this.#leftOut.add(entry.path);
    this.#contents.set(`${entry.blob}:${entry.path}`, { kind: 'left-out' });
  }

  #kindOf(path: string, size: number): Kind {
    if (this.#matters(path)) return 'known';
    return size > limits.revisions.large ? 'large' : 'small';
  }

  /** Whether a file is left out whatever it says; one whose size is not known may be small. */
  leavesOut({ path, size = 0 }: Pick<TreeEntry, 'path' | 'size'>): boolean {
    return this.#over.has(this.#kindOf(path, size));
  }

  /** UTF-16 code units of all texts that it holds. */
  get held(): number {
    return limits.revisions.text - this.#left;
  }

  /** Whether everything else is left out. */
  get full(): boolean {
    return this.#over.has('known');
  }

  /** Paths of the files that were asked for and left out. */
  get leftOut(): ReadonlySet<string> {
    return this.#leftOut;
  }
}

type Kind = 'known' | 'small' | 'large';

/** How much of the room for texts, in UTF-16 code units, is left to other files than those of a kind. */
export function keptFrom(kind: Kind): number {
  const share = { known: 0, small: 1 / 8, large: 1 / 4 }[kind];
  return limits.revisions.text * share;
}

/** What a file counts as whose size is not known, in bytes. */
const SOME_SIZE = 64 * 1024;

/** Files in groups that are fetched at once: together they are held as bytes. */
export function inGroups<T extends Pick<TreeEntry, 'blob' | 'size'>>(files: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let left = 0;
  for (const file of files) {
    const size = Math.min(file.size ?? SOME_SIZE, MAX_FILE_BYTES);
    if (left < size || groups.length === 0) {
      groups.push([]);
      left = limits.revisions.fetched;
    }
    left -= size;
    groups.at(-1)?.push(file);
  }
  return groups;
}

/** A revision's files for synchronous code, filled in rounds. */
export class RevisionFiles implements Files {
  readonly #revision: Revision;
  readonly #cache: ContentCache;
  readonly #wanted = new Map<string, TreeEntry>();
  readonly #needed = new Set<() => Promise<void>>();
  readonly #searches = new Map<string, { readonly texts: readonly string[]; readonly endings: readonly string[] }>();
  readonly #found = new Map<string, readonly string[] | undefined>();
  readonly #folders = new Map<string, readonly string[]>();
  /** What tells the files of a folder while the tree is not listed. */
  readonly #lister: FolderLister | undefined;
  readonly links: Links;
  readonly #seen = new Map<string, TreeEntry>();
  readonly #missing = new Set<string>();
  #entries: readonly TreeEntry[] | undefined;
  #sorted: readonly string[] = [];
  #wholeWanted = false;
  #asked = 0;

  private constructor(revision: Revision, cache: ContentCache, links: Links) {
    this.#revision = revision;
    this.#cache = cache;
    this.links = links;
    this.#lister = revision.folders?.();
  }

  /**
   * Lists the revision's tree, unless it is cheaper to look into the folders that are asked for. Links that are not given
   * are not followed.
   */
  static async open(revision: Revision, cache: ContentCache, links = Links.none): Promise<RevisionFiles> {
    const files = new RevisionFiles(revision, cache, links);
    if (!files.vast) await files.#listWhole();
    return files;
  }

  /** UTF-16 code units of the texts that its store of contents holds. */
  get held(): number {
    return this.#cache.held;
  }

  /** Paths of the files that were asked for and left out of its store of contents. */
  get leftOut(): ReadonlySet<string> {
    return this.#cache.leftOut;
  }

  /** Whether its store of contents takes no more. */
  get full(): boolean {
    return this.#cache.full;
  }

  /** The same files, with a store of contents of its own. */
  apart(): RevisionFiles {
    const files = new RevisionFiles(this.#revision, new ContentCache(), this.links);
    files.#entries = this.#entries;
    files.#sorted = this.#sorted;
    return files;
  }

  /** The same files, some of them with other texts; contents that are loaded are shared. The whole tree is listed. */
  async edited(edits: Edits, id: string): Promise<RevisionFiles> {
    const files = new RevisionFiles(editedRevision(this.#revision, edits, id), this.#cache, this.links);
    await files.#listWhole();
    return files;
  }

  async #listWhole(): Promise<void> {
    this.#entries ??= await this.#revision.tree();
    this.#sorted = this.#entries.map((entry) => entry.path);
  }

  get vast(): boolean {
    return this.#lister !== undefined;
  }

  list(folder: string): readonly string[] {
    const known = this.#folders.get(folder);
    if (known) return known;
    const real = this.#real(folder);
    if (real === undefined) return [];
    const found = this.#entries ? this.#listed(real) : this.#lookedInto(real);
    if (!found) {
      this.#wantWhole();
      return [];
    }
    const named = moved(found, real, folder);
    this.#folders.set(folder, named);
    return named;
  }

  /** The folder itself that a folder's path leads to; undefined where links lead to none of this repository. */
  #real(folder: string): string | undefined {
    const followed = this.links.follow(folder);
    return followed.kind === 'path' ? followed.path : undefined;
  }

  #lookedInto(folder: string): readonly string[] | undefined {
    const entries = this.#lister?.(folder);
    for (const entry of entries ?? []) this.#seen.set(entry.path, entry);
    return entries?.map(({ path }) => path).sort(byText);
  }

  #listed(folder: string): readonly string[] {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (isUnlisted(prefix, this.#revision.unlisted)) this.#missing.add(folder);
    const found: string[] = [];
    for (let at = this.#first(prefix); ; ) {
      const path = this.#sorted[at];
      if (!path?.startsWith(prefix)) break;
      const slash = path.indexOf('/', prefix.length);
      if (slash < 0) {
        found.push(path);
        at++;
      } else at = this.#first(`${path.slice(0, slash)}${AFTER_SLASH}`);
    }
    return found;
  }

  listAll(folder: string): readonly string[] {
    if (!this.#entries) this.#wantWhole();
    if (folder === '') return this.#sorted;
    const real = this.#real(folder);
    if (real === undefined) return [];
    if (real === '') return moved(this.#sorted, real, folder);
    const found = this.#sorted.slice(this.#first(`${real}/`), this.#first(`${real}${AFTER_SLASH}`));
    return moved(found, real, folder);
  }

  /** The index of the first path that is not before a text. */
  #first(text: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byText(this.#sorted[middle] ?? '', text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #entry(path: string): TreeEntry | undefined {
    if (!this.#entries) {
      this.list(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
      return this.#seen.get(path);
    }
    const entry = this.#entries[this.#first(path)];
    return entry?.path === path ? entry : undefined;
  }

  read(path: string): FileContent {
    const followed = this.links.follow(path);
    if (followed.kind !== 'path') return withoutFile(followed);
    const entry = this.#entry(followed.path);
    if (!entry && this.#wholeWanted) return this.#pending();
    if (!entry) return isUnlisted(followed.path, this.#revision.unlisted) ? this.#lacking(path) : { kind: 'absent' };
    if (entry.mode === LINK || entry.mode === SUBMODULE) return { kind: 'dead-link' };
    const known = this.#cache.get(entry) ?? this.#loadedNow(entry);
    if (known) return known.kind === 'missing' ? this.#lacking(path) : known;
    this.#wanted.set(entry.path, entry);
    return this.#pending();
  }

  /** What the revision has at hand: code that waits for nothing runs once. */
  #loadedNow(entry: TreeEntry): FileContent | undefined {
    if (this.#cache.leavesOut(entry)) this.#cache.leaveOut(entry);
    else {
      const blob = this.#revision.readNow?.(entry.blob, MAX_FILE_BYTES);
      if (blob) this.#cache.set(entry, contentOf(entry.path, blob));
    }
    return this.#cache.get(entry);
  }

  #pending(): FileContent {
    this.#asked++;
    return { kind: 'pending' };
  }

  #wantWhole(): void {
    this.#asked++;
    this.#wholeWanted = true;
  }

  /** How often something was asked for that is not loaded yet: what is computed meanwhile does not count. */
  get asked(): number {
    return this.#asked;
  }

  submoduleOf(path: string): Submodule | undefined {
    const followed = this.links.follow(path);
    return followed.kind === 'submodule' ? followed.submodule : undefined;
  }

  isLink(path: string): boolean {
    return this.links.has(path);
  }

  aliases(path: string): readonly string[] {
    return this.links.aliases(path).paths;
  }

  #lacking(path: string): FileContent {
    this.#missing.add(path);
    return { kind: 'missing' };
  }

  /** Paths that were asked for, and that this revision has or may have, without a content that can be had. */
  get missing(): ReadonlySet<string> {
    return this.#missing;
  }

  search(texts: readonly string[], endings: readonly string[]): readonly string[] | 'pending' | undefined {
    if (!this.#revision.search) return undefined;
    const wanted = { texts, endings };
    const key = JSON.stringify(wanted);
    if (this.#found.has(key)) return this.#found.get(key);
    this.#searches.set(key, wanted);
    this.#asked++;
    return 'pending';
  }

  /** What was found, and the links by such names: git does not search what they lead to. */
  #withLinks(found: readonly string[] | undefined, endings: readonly string[]): readonly string[] | undefined {
    const links = this.links.named(endings);
    return found && links.length > 0 ? [...new Set([...found, ...links])].sort(byText) : found;
  }

  need(load: () => Promise<void>): void {
    this.#asked++;
    this.#needed.add(load);
  }

  /** The blob of a path, for questions that need no content. */
  blobOf(path: string): string | undefined {
    return this.#entry(path)?.blob;
  }

  /** Loads what was asked for since the last call; false when there was nothing to load. */
  async load(): Promise<boolean> {
    const needed = [...this.#needed];
    this.#needed.clear();
    await Promise.all(needed.map((load) => load()));
    const listing = this.#wholeWanted;
    this.#wholeWanted = false;
    if (listing) await this.#listWhole();
    const searches = [...this.#searches];
    this.#searches.clear();
    for (const [key, { texts, endings }] of searches)
      this.#found.set(key, this.#withLinks(await this.#revision.search?.(texts, endings), endings));
    if (this.#wanted.size === 0) return listing || searches.length + needed.length > 0;
    const wanted = [...this.#wanted.values()];
    this.#wanted.clear();
    for (const group of inGroups(wanted)) {
      const taken = group.filter((entry) => !this.#cache.leavesOut(entry));
      const contents = await this.#revision.read([...new Set(taken.map(({ blob }) => blob))], MAX_FILE_BYTES);
      for (const entry of group)
        if (this.#cache.leavesOut(entry)) this.#cache.leaveOut(entry);
        else this.#cache.set(entry, contentOf(entry.path, contents.get(entry.blob) ?? { kind: 'missing' }));
    }
    return true;
  }
}

/** Paths below one folder as paths below another. */
function moved(paths: readonly string[], from: string, to: string): readonly string[] {
  if (from === to) return paths;
  const start = from === '' ? 0 : from.length + 1;
  const prefix = to === '' ? '' : `${to}/`;
  return paths.map((path) => prefix + path.slice(start));
}

/** What is said of a path that links or submodules lead out of the repository. */
function withoutFile(followed: Exclude<Followed, { readonly kind: 'path' }>): FileContent {
  return followed.kind === 'submodule' ? { kind: 'submodule', submodule: followed.submodule } : { kind: 'dead-link' };
}

/** A result, and whether everything that it read was loaded. */
export interface Settled<T> {
  readonly result: T;
  /** False when it asked for more files than MAX_ROUNDS rounds could bring. */
  readonly complete: boolean;
}

/**
 * Runs pure code over a revision's files until everything that it reads is loaded. Each round loads all wishes in one
 * batch and runs the code again.
 */
export async function settle<T>(files: RevisionFiles, run: (files: Files) => T): Promise<Settled<T>> {
  for (let round = 0; ; round++) {
    const result = run(files);
    if (!(await files.load())) return { result, complete: true };
    if (round >= MAX_ROUNDS) return { result, complete: false };
  }
}

/** The source of a path when it is text that has been loaded. */
export function loadedSource(files: Files, path: string): Source | undefined {
  const content = files.read(path);
  return content.kind === 'text' ? content.source : undefined;
}

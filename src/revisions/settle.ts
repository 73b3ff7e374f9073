import { byText } from '../located/order.ts';
import type { Source } from '../located/source.ts';
import type { FileContent, Files } from './files.ts';
import type { BlobContent, Revision, TreeEntry } from './revision.ts';

/** The largest file that is read, in bytes: twice what CloudFormation takes as a template, 300 times IAM's largest policy. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** How often one computation may ask for more files before it counts as incomplete. */
export const MAX_ROUNDS = 64;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** A blob as text, or why it is none. */
export function contentOf(path: string, blob: BlobContent): FileContent {
  switch (blob.kind) {
    case 'too-large':
      return { kind: 'too-large', bytes: blob.size };
    case 'missing':
      return { kind: 'absent' };
    case 'bytes': {
      if (blob.bytes.includes(0)) return { kind: 'binary' };
      try {
        return { kind: 'text', source: { path, text: decoder.decode(blob.bytes) } };
      } catch {
        return { kind: 'binary' };
      }
    }
  }
}

/** Contents by path and blob, shared by base and head: a file that did not change is one `Source`, parsed once. */
export class ContentCache {
  readonly #contents = new Map<string, FileContent>();

  get(entry: TreeEntry): FileContent | undefined {
    return this.#contents.get(`${entry.blob}:${entry.path}`);
  }

  set(entry: TreeEntry, content: FileContent): void {
    this.#contents.set(`${entry.blob}:${entry.path}`, content);
  }
}

/** A revision's files for synchronous code, filled in rounds. */
export class RevisionFiles implements Files {
  readonly #revision: Revision;
  readonly #cache: ContentCache;
  readonly #wanted = new Map<string, TreeEntry>();
  readonly #needed = new Set<() => Promise<void>>();
  readonly #searches = new Map<string, { readonly texts: readonly string[]; readonly endings: readonly string[] }>();
  readonly #found = new Map<string, readonly string[] | undefined>();
  #byPath = new Map<string, TreeEntry>();
  #byFolder = new Map<string, string[]>();
  #sorted: readonly string[] = [];

  private constructor(revision: Revision, cache: ContentCache) {
    this.#revision = revision;
    this.#cache = cache;
  }

  /** Lists the revision's tree. */
  static async open(revision: Revision, cache: ContentCache): Promise<RevisionFiles> {
    const files = new RevisionFiles(revision, cache);
    const tree = await revision.tree();
    files.#byPath = new Map(tree.map((entry) => [entry.path, entry]));
    files.#sorted = tree.map((entry) => entry.path);
    for (const path of files.#sorted) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      const known = files.#byFolder.get(folder);
      if (known) known.push(path);
      else files.#byFolder.set(folder, [path]);
    }
    return files;
  }

  list(folder: string): readonly string[] {
    return this.#byFolder.get(folder) ?? [];
  }

  listAll(folder: string): readonly string[] {
    if (folder === '') return this.#sorted;
    const prefix = `${folder}/`;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byText(this.#sorted[middle] ?? '', prefix) < 0) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#sorted[end]?.startsWith(prefix)) end++;
    return this.#sorted.slice(low, end);
  }

  read(path: string): FileContent {
    const entry = this.#byPath.get(path);
    if (!entry) return { kind: 'absent' };
    if (entry.mode === '120000' || entry.mode === '160000') return { kind: 'not-a-file' };
    const known = this.#cache.get(entry);
    if (known) return known;
    this.#wanted.set(path, entry);
    return { kind: 'pending' };
  }

  search(texts: readonly string[], endings: readonly string[]): readonly string[] | 'pending' | undefined {
    if (!this.#revision.search) return undefined;
    const wanted = { texts, endings };
    const key = JSON.stringify(wanted);
    if (this.#found.has(key)) return this.#found.get(key);
    this.#searches.set(key, wanted);
    return 'pending';
  }

  need(load: () => Promise<void>): void {
    this.#needed.add(load);
  }

  /** The blob of a path, for questions that need no content. */
  blobOf(path: string): string | undefined {
    return this.#byPath.get(path)?.blob;
  }

  /** Loads what was asked for since the last call; false when there was nothing to load. */
  async load(): Promise<boolean> {
    const needed = [...this.#needed];
    this.#needed.clear();
    await Promise.all(needed.map((load) => load()));
    const searches = [...this.#searches];
    this.#searches.clear();
    for (const [key, { texts, endings }] of searches)
      this.#found.set(key, await this.#revision.search?.(texts, endings));
    if (this.#wanted.size === 0) return searches.length + needed.length > 0;
    const wanted = [...this.#wanted.values()];
    this.#wanted.clear();
    const blobs = [...new Set(wanted.map((entry) => entry.blob))];
    const contents = await this.#revision.read(blobs, MAX_FILE_BYTES);
    for (const entry of wanted)
      this.#cache.set(entry, contentOf(entry.path, contents.get(entry.blob) ?? { kind: 'missing' }));
    return true;
  }
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

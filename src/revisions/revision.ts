/** One file of a revision's tree. */
export interface TreeEntry {
  /** Path in the repository, '/'-separated. */
  readonly path: string;
  /** Git's mode: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  /** The blob's object id; equal ids are equal contents. */
  readonly blob: string;
  /** Bytes, where the listing tells. */
  readonly size?: number;
}

/** A blob's bytes, or why there are none. */
export type BlobContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' };

/** The files directly in a folder; undefined where that cannot be told. */
export type FolderLister = (folder: string) => readonly TreeEntry[] | undefined;

/** One commit (or the working tree), read without a checkout. */
export interface Revision {
  /** The commit's object id, or `WORKTREE`. */
  readonly id: string;
  /** Every file, sorted by path in code unit order. Implementations may read lazily. */
  tree(): Promise<readonly TreeEntry[]>;
  /**
   * For a revision of so many folders that listing them all costs more than to look into some: what tells the files directly
   * in one of them, in no order; undefined where that cannot be told, and the tree has to be listed.
   */
  folders?(): FolderLister | undefined;
  /** Every symbolic link and submodule, where that is cheaper than the whole tree. */
  links?(): Promise<readonly TreeEntry[]>;
  /** The entries of some paths (without line ends), where that is cheaper than the whole tree; what is not there is left out. */
  find?(paths: readonly string[]): Promise<readonly TreeEntry[]>;
  /**
   * Paths of the files with one of the endings that contain one of the texts (fixed strings), sorted, where that is cheaper
   * than reading them; undefined when it cannot be told.
   */
  search?(texts: readonly string[], endings: readonly string[]): Promise<readonly string[] | undefined>;
  /** The contents of blobs, in one batch; blobs above `maxBytes` are not transferred. */
  read(blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>>;
  /** The content of one blob, where it is at hand; undefined where `read` has to be asked. */
  readNow?(blob: string, maxBytes: number): BlobContent | undefined;
  /** Parts of the tree that could not be listed (a truncated answer, a partial clone), as folders; [] when all is there. */
  readonly unlisted?: readonly string[];
}

/** Whether a path is below a folder of which nobody knows the files: such a file is never said to be absent. */
export function isUnlisted(path: string, unlisted: readonly string[] | undefined): boolean {
  return unlisted?.some((folder) => folder === '' || path.startsWith(`${folder}/`)) ?? false;
}

/** One file that differs between base and head. */
export interface Change {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Path at head; at base when deleted. */
  readonly path: string;
  /** Path at base, when the file is there. */
  readonly basePath?: string;
  readonly baseBlob?: string;
  readonly headBlob?: string;
}

/** The two revisions to compare, and what differs between them. */
export interface RevisionPair {
  readonly base: Revision;
  readonly head: Revision;
  /** Sorted by path. */
  changes(): Promise<readonly Change[]>;
  /** Frees processes and connections; a program that does not call it does not end. */
  close(): Promise<void>;
}

import type { Source } from '../located/source.ts';
import type { Submodule } from './links.ts';
import { folderOf } from './paths.ts';

/** The content of one path in a revision, as the pure front-ends see it. */
export type FileContent =
  | { readonly kind: 'text'; readonly source: Source }
  | { readonly kind: 'absent' }
  /** The revision has the path, but its content could not be had: a clone without all objects, a file that went away. */
  | { readonly kind: 'missing' }
  /** Neither UTF-8 nor UTF-16, or with NUL characters. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** Not read, because what was read before it is all that one run reads. */
  | { readonly kind: 'left-out' }
  /** A symbolic link that leads out of the repository, or round in a circle. */
  | { readonly kind: 'dead-link' }
  /** In a submodule: another repository, of which only the commit is known. */
  | { readonly kind: 'submodule'; readonly submodule: Submodule }
  /** A pointer to what Git LFS keeps elsewhere. */
  | { readonly kind: 'lfs'; readonly oid: string }
  /** Not loaded yet: the caller loads it and runs the front-end again, so any placeholder may be returned for it. */
  | { readonly kind: 'pending' };

/**
 * A revision's files for pure, synchronous code. Reading a path that is not loaded answers 'pending' and notes the wish;
 * `settle` (revisions/settle.ts) loads what was wished for, in one batch a round, and runs the code again. So does a list
 * that is not there yet: it is empty until then. Symbolic links are followed: what a link leads to is listed and read by the
 * link's path, too, and its source names the file itself.
 */
export interface Files {
  /** Paths of the files directly in a folder ('' is the repository's root), sorted. */
  list(folder: string): readonly string[];
  /** Paths of all files below a folder, sorted. */
  listAll(folder: string): readonly string[];
  /** Whether there are so many folders that `search` is cheaper than `listAll`. */
  readonly vast?: boolean;
  read(path: string): FileContent;
  /** How often something was asked for that is not loaded yet. */
  readonly asked?: number;
  /** The submodule that a path is in or is. */
  submoduleOf?(path: string): Submodule | undefined;
  /** Whether a path is that of a symbolic link or submodule itself. */
  isLink?(path: string): boolean;
  /** The other paths by which links lead to a file. */
  aliases?(path: string): readonly string[];
  /**
   * Paths of the files with one of the endings that contain one of the texts, sorted; 'pending' as for `read`. Undefined,
   * or no such function, where only reading the files can tell.
   */
  search?(texts: readonly string[], endings: readonly string[]): readonly string[] | 'pending' | undefined;
  /** Asks for code that has to be loaded before the result counts (revisions/late-module.ts). */
  need?(load: () => Promise<void>): void;
}

/** Whether there is a file at a path. */
export function hasFile(files: Pick<Files, 'list'>, path: string): boolean {
  return files.list(folderOf(path)).includes(path);
}

/** What tells one content that is not read from another, to be put behind the name of what is unknown; '' where nothing does. */
export function identityOf(content: FileContent): string {
  switch (content.kind) {
    case 'lfs':
      return ` kept in Git LFS as ${content.oid.slice(0, 100)}`;
    case 'submodule':
      return ` in a submodule at ${content.submodule.commit}`;
    case 'too-large':
      return ` of ${content.bytes} bytes`;
    default:
      return '';
  }
}

/** What a file is of which there is no text, to be put after "is". */
export function whatElse(content: Exclude<FileContent, { readonly kind: 'text' }>): string {
  switch (content.kind) {
    case 'absent':
      return 'not there';
    case 'missing':
      return 'not among the objects of this clone';
    case 'binary':
      return 'not UTF-8 text';
    case 'too-large':
      return `too large to be read, with ${content.bytes} bytes`;
    case 'left-out':
      return 'not read, as too much was read before it';
    case 'dead-link':
      return 'a link that leads to no file of the repository';
    case 'submodule':
      return `in the submodule ${content.submodule.path}`;
    case 'lfs':
      return 'kept in Git LFS';
    case 'pending':
      return 'not read yet';
  }
}

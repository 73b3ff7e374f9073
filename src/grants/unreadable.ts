import { limits } from '../limits.ts';
import type { Undecided } from '../located/undecided.ts';
import { type Extraction, emptyExtraction } from './grant.ts';

/** Why there is no text to read, as a revision's files say it. */
type NoText =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'submodule'; readonly submodule: { readonly path: string; readonly commit: string } }
  | { readonly kind: 'lfs'; readonly oid: string }
  | { readonly kind: 'binary' | 'absent' | 'missing' | 'left-out' | 'dead-link' | 'pending' };

/** What a front-end answers for a file of its own that is no text: undecided, because it may hold permissions. */
export function unreadable(path: string, content: NoText): Extraction {
  // a link out of the repository, by the name of a file that may hold permissions, is none that holds some
  const undecided = content.kind === 'dead-link' ? undefined : undecidedOf(path, content);
  return undecided ? { ...emptyExtraction, undecided: [undecided], files: [{ path, parsed: false }] } : emptyExtraction;
}

/** Why a file is undecided that is no text. */
export function undecidedOf(path: string, content: NoText): Undecided | undefined {
  switch (content.kind) {
    case 'too-large':
      return {
        reason: 'too-large',
        message: `The file ${path} has ${content.bytes} bytes and was not read.`,
        at: { path },
        remedy: 'Split the file, or review its permissions by hand.',
      };
    case 'binary':
      return {
        reason: 'not-text',
        message: `The file ${path} is neither UTF-8 nor UTF-16 text and was not read.`,
        at: { path },
        remedy: 'Store the file as UTF-8.',
      };
    case 'missing':
      return {
        reason: 'not-read',
        cause: 'objects',
        message: `The content of ${path} is not among the objects of the repository.`,
        at: { path },
        remedy: 'Fetch both commits with all of their files.',
      };
    case 'left-out':
      return {
        reason: 'limit',
        cause: 'text',
        message: `The file ${path} was not read: the change reaches more than ${limits.revisions.text / 2 ** 20} MB of text.`,
        at: { path },
        remedy: 'Split the change, or review the file by hand.',
      };
    case 'dead-link':
      return {
        reason: 'not-read',
        message: `${path} is a symbolic link that leads out of the repository, or to itself.`,
        at: { path },
        remedy: 'Replace the link by the file.',
      };
    case 'submodule':
      return {
        reason: 'not-read',
        message: `${path} is in the submodule ${content.submodule.path}, at commit ${content.submodule.commit.slice(0, 12)}, which is another repository and was not read.`,
        cause: `submodule ${content.submodule.path} ${content.submodule.commit}`,
        at: { path: content.submodule.path },
        remedy: 'Review the commits of the submodule by hand.',
      };
    case 'lfs':
      return {
        reason: 'not-read',
        message: `${path} is kept in Git LFS: the repository has a pointer to it (${content.oid.slice(0, 80)}), and what it says was not read.`,
        at: { path },
        remedy: 'Keep files that say who may do what in git itself, or review this one by hand.',
      };
    case 'absent':
    case 'pending':
      return undefined;
  }
}

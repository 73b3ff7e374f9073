import type { FileMap } from '../support/memory-revision.ts';
import { bytesOf } from './target.ts';

/**
 * Several files in one text, so that an input is one file that a person can read: a line `=== base/main.tf` begins each.
 * Bytes are kept as they are, which is why the text here has a character for every byte.
 */
const MARK = '=== ';

/** The files of the two revisions of an archive. What stands before the first mark, or below no side, is left out. */
export function openArchive(input: Uint8Array): { readonly base: FileMap; readonly head: FileMap } {
  const base: Record<string, Uint8Array> = Object.create(null);
  const head: Record<string, Uint8Array> = Object.create(null);
  const parts = `\n${Buffer.from(input).toString('latin1')}`.split(`\n${MARK}`).slice(1);
  for (const part of parts) {
    const lineEnd = part.indexOf('\n');
    const name = Buffer.from(lineEnd < 0 ? part : part.slice(0, lineEnd), 'latin1').toString('utf8');
    const content = Buffer.from(lineEnd < 0 ? '' : part.slice(lineEnd + 1), 'latin1');
    const slash = name.indexOf('/');
    const path = name.slice(slash + 1);
    if (!isPath(path)) continue;
    if (name.slice(0, slash) === 'base') base[path] = content;
    else if (name.slice(0, slash) === 'head') head[path] = content;
  }
  return { base, head };
}

/** Git has no paths with empty segments, none that lead out of the repository, and none that are longer. */
function isPath(path: string): boolean {
  return (
    path.length <= 4096 &&
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..') &&
    !path.includes('\0')
  );
}

export function archiveOf(base: FileMap, head: FileMap): Uint8Array {
  const parts = [
    ...Object.entries(base).map(([path, content]) => [`base/${path}`, content] as const),
    ...Object.entries(head).map(([path, content]) => [`head/${path}`, content] as const),
  ].flatMap(([name, content]) => [
    bytesOf(`${MARK}${name}\n`),
    typeof content === 'string' ? bytesOf(content) : content,
    bytesOf('\n'),
  ]);
  return Buffer.concat(parts);
}

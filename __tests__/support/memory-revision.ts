import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changesOfTrees } from '../../src/revisions/changes.ts';
import type { BlobContent, Revision, RevisionPair, TreeEntry } from '../../src/revisions/revision.ts';

export type FileMap = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A revision whose files are given; blob ids are those of git. */
export function memoryRevision(id: string, files: FileMap): Revision {
  const blobs = new Map<string, Uint8Array>();
  const tree: TreeEntry[] = Object.keys(files)
    .sort()
    .map((path) => {
      const bytes = bytesOf(files[path] ?? '');
      const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      blobs.set(blob, bytes);
      return { path, mode: '100644', blob, size: bytes.length };
    });
  return {
    id,
    tree: async () => tree,
    read: async (wanted, maxBytes) =>
      new Map(
        wanted.map((blob): [string, BlobContent] => {
          const bytes = blobs.get(blob);
          if (!bytes) return [blob, { kind: 'missing' }];
          return [blob, bytes.length > maxBytes ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes }];
        }),
      ),
  };
}

/** Base and head of given files. */
export function memoryPair(base: FileMap, head: FileMap): RevisionPair {
  const pair = { base: memoryRevision('base', base), head: memoryRevision('head', head) };
  return {
    ...pair,
    changes: async () => changesOfTrees(await pair.base.tree(), await pair.head.tree()),
    close: async () => undefined,
  };
}

/** All files below a folder of the disk, by their path in it; no folder: no files. */
export function folderFiles(folder: string): FileMap {
  const files: Record<string, Uint8Array> = {};
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return files;
  }
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files[name.split('\\').join('/')] = readFileSync(path);
  }
  return files;
}

import { byText } from '../located/order.ts';
import type { Change, TreeEntry } from './revision.ts';

/**
 * What differs between two trees, by blob ids. A file that vanished while one with the same content appeared is a rename;
 * renames with edits show as a deletion and an addition.
 */
export function changesOfTrees(base: readonly TreeEntry[], head: readonly TreeEntry[]): readonly Change[] {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const changes: Change[] = [];
  const added: TreeEntry[] = [];
  for (const entry of head) {
    const old = before.get(entry.path);
    before.delete(entry.path);
    if (!old) added.push(entry);
    else if (old.blob !== entry.blob || old.mode !== entry.mode)
      changes.push({
        status: 'modified',
        path: entry.path,
        basePath: entry.path,
        baseBlob: old.blob,
        headBlob: entry.blob,
      });
  }
  const gone = new Map<string, TreeEntry[]>();
  for (const entry of before.values()) gone.set(entry.blob, [...(gone.get(entry.blob) ?? []), entry]);
  for (const entry of added) {
    const old = gone.get(entry.blob)?.shift();
    if (old) before.delete(old.path);
    changes.push(
      old
        ? { status: 'renamed', path: entry.path, basePath: old.path, baseBlob: old.blob, headBlob: entry.blob }
        : { status: 'added', path: entry.path, headBlob: entry.blob },
    );
  }
  for (const entry of before.values())
    changes.push({ status: 'deleted', path: entry.path, basePath: entry.path, baseBlob: entry.blob });
  return changes.sort((a, b) => byText(a.path, b.path));
}

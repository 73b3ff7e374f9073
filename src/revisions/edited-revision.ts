import { byText } from '../located/order.ts';
import type { BlobContent, Revision, TreeEntry } from './revision.ts';

/** New texts of files by path; undefined where the file is not there. */
export type Edits = ReadonlyMap<string, string | undefined>;

/** A revision in which some files have other texts: nothing is written anywhere. Its whole tree is listed. */
export function editedRevision(of: Revision, edits: Edits, id: string): Revision {
  const blobs = new Map<string, Uint8Array>();
  const own: TreeEntry[] = [];
  for (const [path, text] of edits) {
    if (text === undefined) continue;
    const bytes = new TextEncoder().encode(text);
    // no object of git has such an id
    const blob = `${id} ${path}`;
    blobs.set(blob, bytes);
    own.push({ path, mode: '100644', blob, size: bytes.length });
  }
  const { unlisted } = of;
  return {
    id,
    ...(unlisted === undefined ? {} : { unlisted }),
    tree: async () => {
      const all = await of.tree();
      const modes = new Map(all.filter(({ path }) => edits.has(path)).map(({ path, mode }) => [path, mode]));
      const edited = own.map((entry) => ({ ...entry, mode: modes.get(entry.path) ?? entry.mode }));
      return [...all.filter(({ path }) => !edits.has(path)), ...edited].sort((a, b) => byText(a.path, b.path));
    },
    readNow: (blob, maxBytes) => {
      const bytes = blobs.get(blob);
      return bytes ? { kind: 'bytes', bytes } : of.readNow?.(blob, maxBytes);
    },
    read: async (wanted, maxBytes) => {
      const others = wanted.filter((blob) => !blobs.has(blob));
      const found = new Map<string, BlobContent>(others.length === 0 ? [] : await of.read(others, maxBytes));
      for (const blob of wanted) {
        const bytes = blobs.get(blob);
        if (bytes) found.set(blob, { kind: 'bytes', bytes });
      }
      return found;
    },
  };
}

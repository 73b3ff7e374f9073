import type { Source } from '../located/source.ts';
import type { FileContent } from '../revisions/files.ts';
import type { BlobContent, Change, Revision, TreeEntry } from '../revisions/revision.ts';
import { contentOf, inGroups, type KnownContent, MAX_FILE_BYTES } from '../revisions/settle.ts';

/** A changed file of one side. */
export interface ChangedContent {
  readonly change: Change;
  readonly path: string;
  readonly content: FileContent;
  /** Set for a text in another encoding than UTF-8 and UTF-16, which front-ends do not read. */
  readonly encoded?: true;
}

/** A content that was read already. */
export type Held = KnownContent;

/** The contents of the changed files of one side: those that are held, and the others fetched group by group, so that only those of one are held at once. */
export async function* contentsOf(
  revision: Revision,
  changes: readonly Change[],
  side: (change: Change) => readonly [path: string, blob: string | undefined],
  held: Held,
): AsyncGenerator<ChangedContent> {
  const all = changes.flatMap((change): (Pick<TreeEntry, 'path' | 'blob' | 'size'> & { change: Change })[] => {
    const [path, blob] = side(change);
    return blob === undefined ? [] : [{ change, path, blob }];
  });
  const wanted: (typeof all)[number][] = [];
  for (const one of all) {
    const content = held(one.path, one.blob);
    // another encoding is looked for in the bytes
    if (content?.kind === 'text') yield { change: one.change, path: one.path, content };
    else wanted.push(one);
  }
  for (const group of inGroups(wanted)) {
    const contents = await revision.read([...new Set(group.map(({ blob }) => blob))], MAX_FILE_BYTES);
    for (const { change, path, blob } of group) {
      const bytes = contents.get(blob) ?? { kind: 'missing' };
      const content = contentOf(path, bytes);
      const source = content.kind === 'binary' ? inAnotherEncoding(path, bytes) : undefined;
      if (source) yield { change, path, content: { kind: 'text', source }, encoded: true };
      else yield { change, path, content };
    }
  }
}

/**
 * A text in another encoding: names of permissions are ASCII, which stays what it is where the other characters are not UTF-8.
 * Undefined for what is no text.
 */
function inAnotherEncoding(path: string, blob: BlobContent): Source | undefined {
  if (blob.kind !== 'bytes') return undefined;
  if (blob.bytes.includes(0)) return undefined;
  return { path, text: new TextDecoder().decode(blob.bytes) };
}

import { putInto } from './lists.ts';
import { onceOf } from './once.ts';
import type { Entry } from './value.ts';

/** So many entries are looked through sooner than an index is made. */
const FEW = 16;

const byKey = onceOf((entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    putInto(found, entry.key, entry);
  }
  return found;
});

/** The entries of a key. Many entries are indexed once: each of a thousand resources is looked up by its name. */
export function entriesOf(entries: readonly Entry[], key: string): readonly Entry[] {
  if (entries.length > FEW) return byKey(entries).get(key) ?? [];
  return entries.filter((entry) => entry.key === key);
}

/** The first entry of a key. */
export function firstEntry(entries: readonly Entry[], key: string): Entry | undefined {
  return entries.length > FEW ? entriesOf(entries, key)[0] : entries.find((entry) => entry.key === key);
}

import type { Grantee } from '../../grants/grant.ts';
import { twinPaths } from '../../grants/twin-files.ts';
import { keyOfGrantee, type Subject } from './subjects.ts';

/** What a grantee of a program was in the file of TypeScript or JavaScript beside it, of which one is made of the other. */
export function twinBefore(grantee: Grantee, subjects: ReadonlyMap<string, Subject>): Subject | undefined {
  for (const root of twinPaths(grantee.root)) {
    const twin = subjects.get(keyOfGrantee({ ...grantee, root }));
    if (twin) return twin;
  }
  return undefined;
}

import type { Grantee } from '../../grants/grant.ts';
import { keyOfGrantee, type Subject } from './subjects.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/;

/** What a grantee of a program was in the file of TypeScript or JavaScript beside it, of which one is made of the other. */
export function twinBefore(grantee: Grantee, subjects: ReadonlyMap<string, Subject>): Subject | undefined {
  const { root } = grantee;
  const ending = SCRIPT.exec(root)?.[0];
  if (ending === undefined) return undefined;
  const bare = root.slice(0, -ending.length);
  const others = ending.includes('t') ? ['.js', '.jsx', '.mjs', '.cjs'] : ['.ts', '.tsx', '.mts', '.cts'];
  for (const other of others) {
    const twin = subjects.get(keyOfGrantee({ ...grantee, root: bare + other }));
    if (twin) return twin;
  }
  return undefined;
}

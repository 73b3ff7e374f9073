import { putInto } from '../located/lists.ts';
/** What belongs to each grantee, by its id, in its order. */
export function byGrantee<T extends { readonly grantee: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    putInto(found, one.grantee, one);
  }
  return found;
}

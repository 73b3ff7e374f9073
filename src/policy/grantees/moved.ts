import type { Grantee, Move } from '../../grants/grant.ts';

/** Where `moved` blocks, and the new path of its file, put a grantee; chains are followed a bounded number of times. */
export function movedGrantee(grantee: Grantee, moves: readonly Move[]): Grantee | undefined {
  let { address } = grantee;
  for (let i = 0; i < 20; i++) {
    const move = moves.find(
      (one) => one.toRoot === undefined && one.root === grantee.root && covers(one.from, address),
    );
    if (!move) break;
    address = move.to + address.slice(move.from.length);
  }
  const root = moves.find((one) => one.toRoot !== undefined && one.root === grantee.root)?.toRoot ?? grantee.root;
  return address === grantee.address && root === grantee.root ? undefined : { ...grantee, root, address };
}

/** The same moves from head to base. */
export function movedBack(moves: readonly Move[]): readonly Move[] {
  return moves.map(({ root, from, to, toRoot }) =>
    toRoot === undefined ? { root, from: to, to: from } : { root: toRoot, from: to, to: from, toRoot: root },
  );
}

/** Whether an address is another one, or stands in the module or block that it names. */
export function covers(from: string, address: string): boolean {
  if (!address.startsWith(from)) return false;
  const next = address.charAt(from.length);
  return next === '' || next === '.' || next === '[';
}

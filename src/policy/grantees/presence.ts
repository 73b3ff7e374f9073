import type { Declarations, Grantee, Move } from '../../grants/grant.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import { writtenText } from '../../located/value.ts';
import { covers, movedBack, movedGrantee } from './moved.ts';
import { keyOfGrantee } from './subjects.ts';

/**
 * Who is declared in which revision: what appears or disappears is a declaration, not what is held (semantics.md section 2). A
 * grantee of base can be one of head that has another address where its declaration goes and the other's comes, or where both are
 * named in the same words. Nobody who is only named goes or comes.
 */
export class Presence {
  readonly #base: Declared;
  readonly #head: Declared;
  readonly #moves: readonly Move[];
  readonly #back: readonly Move[];

  constructor(base: Declarations, head: Declarations, moves: readonly Move[]) {
    this.#base = new Declared(base);
    this.#head = new Declared(head);
    this.#moves = moves;
    this.#back = movedBack(moves);
  }

  /** Whether base declares a grantee. */
  wasDeclared(grantee: Grantee): boolean {
    return this.#base.has(grantee);
  }

  /** Whether head declares a grantee. */
  isDeclared(grantee: Grantee): boolean {
    return this.#head.has(grantee);
  }

  /** Whether head declares a grantee of base, too; found out once, as thousands may be asked about with each other. */
  readonly stays = onceOf((grantee: Grantee): boolean => {
    const moved = movedGrantee(grantee, this.#moves);
    return this.#head.has(grantee) || (moved !== undefined && this.#head.has(moved));
  });

  /** Whether base declares a grantee of head, too. */
  readonly wasThere = onceOf((grantee: Grantee): boolean => {
    const earlier = movedGrantee(grantee, this.#back);
    return this.#base.has(grantee) || (earlier !== undefined && this.#base.has(earlier));
  });
}

/** What one revision declares. */
class Declared {
  readonly #keys: ReadonlySet<string>;
  readonly #modules: ReadonlyMap<string, readonly string[]>;

  constructor({ grantees, modules }: Declarations) {
    this.#keys = new Set(grantees.map(keyOfGrantee));
    const byRoot = new Map<string, string[]>();
    for (const { root, address } of modules) {
      putInto(byRoot, root, address);
    }
    this.#modules = byRoot;
  }

  readonly has = onceOf((grantee: Grantee): boolean => {
    if (this.#keys.has(keyOfGrantee(grantee))) return true;
    return this.#modules.get(grantee.root)?.some((module) => covers(module, grantee.address)) ?? false;
  });
}

/** The same name, as far as it is known; without any, the same address in another root. */
export function namedAlike(a: Grantee, b: Grantee): boolean {
  if (a.name && b.name) return writtenText(a.name.pieces) === writtenText(b.name.pieces);
  return !a.name && !b.name && a.address === b.address;
}

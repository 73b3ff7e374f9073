import { putInto } from '../located/lists.ts';
import type { NewAccess, Touched } from './access.ts';
import type { Engine } from './decision/engine.ts';
import type { Found } from './found.ts';
import { keyOfHeld, keyOfWords, type Subject } from './grantees/subjects.ts';
import { identityAccess } from './identity-access.ts';
import type { Held } from './statements/policies.ts';
import { keyOfAccess } from './told-once.ts';

/**
 * What documents allow that nobody is given, each by itself: nothing says that who gets one gets the others, so that a Deny of one
 * stops nothing for certain that another one allows. What is told with them is not told again.
 */
export function apartFromDenials(
  base: Subject | undefined,
  head: Subject,
  told: readonly Found[],
  engine: Engine,
  touched: Touched,
): readonly Found[] {
  if (!head.grantee.alone) return [];
  const documents = documentsOf(head);
  const denying = documents.filter((held) => held.some(isDeny));
  if (documents.length < 2 || denying.length === 0) return [];
  const before = base ? documentsOf(base) : [];
  const key = (access: NewAccess): string => keyOfAccess({ ...access, kind: 'granted' }, '');
  const known = new Set(told.flatMap((one) => one.accesses.map(key)));
  const kept = new Set(before.map(wordsOfAll));
  const earlier = earlierOf(before);
  return documents.flatMap((held): readonly Found[] => {
    const isAlone = held.every(isDeny) || denying.every((one) => one === held) || kept.has(wordsOfAll(held));
    if (isAlone) return [];
    const after = { statements: held, boundary: undefined };
    let least: Found | undefined;
    for (const statements of likenessesOf(held, earlier)) {
      const found = identityAccess({ statements, boundary: undefined }, after, head.grantee, engine, touched);
      if (!least || found.limited.length + found.accesses.length < least.limited.length + least.accesses.length)
        least = found;
    }
    if (!least) return [];
    const accesses = least.accesses.filter((access) => !known.has(key(access)));
    for (const access of accesses) known.add(key(access));
    return [{ accesses, limited: least.limited }];
  });
}

const isDeny = ({ statement }: Held): boolean => statement.effect === 'Deny';

const wordsOfAll = (held: readonly Held[]): string => held.map(keyOfHeld).sort().join('\n');

/** What each document says that is given to a grantee. */
function documentsOf({ identity }: Subject): readonly (readonly Held[])[] {
  const documents = new Map<Held['grant'], Held[]>();
  for (const held of identity) {
    putInto(documents, held.grant, held);
  }
  return [...documents.values()];
}

/** The documents of base: those without a Deny, those that allow beside one, and all of them. */
function earlierOf(before: readonly (readonly Held[])[]) {
  return {
    free: before.filter((one) => !one.some(isDeny)).flat(),
    mixed: before.filter((one) => one.some(isDeny) && !one.every(isDeny)),
    all: before.flat(),
  };
}

/**
 * What somebody may have been allowed before that a document may bring nothing new to: by all documents without a Deny, by the one
 * with a Deny that is most like it, by those together, or by all together as far as none of them denies it.
 */
function likenessesOf(
  held: readonly Held[],
  { free, mixed, all }: ReturnType<typeof earlierOf>,
): readonly (readonly Held[])[] {
  const words = new Set(held.map(keyOfWords));
  const likeness = (one: readonly Held[]): number => one.filter((each) => words.has(keyOfWords(each))).length;
  const [most] = mixed.map((one) => ({ one, of: likeness(one) })).sort((a, b) => b.of - a.of);
  return most ? [free, most.one, [...free, ...most.one], all] : [free];
}

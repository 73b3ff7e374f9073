import type { Declarations, Grantee, Move } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import { byText } from '../../located/order.ts';
import { knownPattern } from '../glob.ts';
import { lentBefore } from './borrowed.ts';
import { type Counterpart, counterpartsOf, namesOf } from './counterparts.ts';
import { listedDocuments } from './listed-documents.ts';
import { movedGrantee } from './moved.ts';
import { movedDocuments } from './moved-documents.ts';
import { namedAlike, Presence } from './presence.ts';
import { keyOfGrantee, type Subject, withNothing } from './subjects.ts';
import { twinBefore } from './twins.ts';

/** A grantee at head with what it was at base; without a base it is new. */
export interface Match {
  readonly base: Subject | undefined;
  readonly head: Subject;
  /** Set where it stands for another grantee at head. */
  readonly counterpart?: Counterpart | undefined;
  /** A document that is new in an item of a list that was there: it is none that somebody else had. */
  readonly isApart?: boolean;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Grantees of base that head does not have. */
  readonly gone: readonly Subject[];
  /** How many matches are of another address. */
  readonly renamed: number;
}

/** The grantees of one revision. */
export interface Side {
  /** Those who are given something, by their keys. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly declared: Declarations;
}

/** What two grantees have in common. */
export interface Comparison {
  /** Whether they have the same sensitive access and the same trust, and have any at all. */
  equal(base: Subject, head: Subject): boolean;
  /** Whether they both have some, and the one of head has no more than the one of base. */
  within(base: Subject, head: Subject): boolean;
  /** Whether the one of head has no more than the one of base, whatever they have. */
  bringsNothing(base: Subject, head: Subject): boolean;
}

/**
 * Which grantee of head is which of base (semantics.md section 2), one to one, by the first rule that says so; one that a
 * revision declares takes part there, whatever it holds:
 *
 * 1. the same type, root and address; documents in the lists of a file as listed-documents.ts pairs them;
 * 2. a `moved` block of the same root, of the grantee or of a module around it; the same address where its file has another path;
 * 3. the same literal name, type and root, if only one at each side has it;
 *    and a control policy in a file of its own by the file's name or by its statements (moved-documents.ts);
 * 4. for one that only a plan shows: whatever its counterpart is (counterparts.ts);
 * 5. the same sensitive access and the same trust (`equal`), where the declaration of the one of base goes and that of the
 *    one of head comes (presence.ts), or where both are named in the same words;
 *    first all of the same address in another root, then all of the same name, then the others in order of root and address;
 *    of the same address or name, one that has less is it, too, unless it is a document in a file of its own;
 * 6. for one that an example of a module shows: whatever its counterpart is.
 *
 * One that gets a role of its own was the one whose role it used, and a role that only one uses is what that one was
 * (borrowed.ts). One in compiled code was what it was in the program beside it that the code is made of, and the other way round.
 *
 * One to many: where one grantee is gone and several new ones equal it, the first of them is it and the others are new
 * grantees that are reported, for they hold the access as well. Two to one: where several are gone and one new one equals
 * each, it is the first of them and the others are just gone; one that holds the access of several together equals none of
 * them and is new.
 */
export function matchSubjects(base: Side, head: Side, moves: readonly Move[], compare: Comparison): Matching {
  const found = new Map<string, Subject>();
  const left = everybody(base);
  const open = everybody(head);
  let same = 0;
  const join = (from: string, to: string) => {
    const subject = left.get(from);
    if (!subject || !open.has(to)) return;
    // a rename is one of something that is held
    if (from === to || !base.subjects.has(from) || !head.subjects.has(to)) same++;
    found.set(to, subject);
    left.delete(from);
    open.delete(to);
  };
  const listed = listedDocuments(base.subjects, head.subjects, moves, compare.bringsNothing);
  for (const [from, to] of listed.pairs) join(from, to);
  same = found.size;
  const isApart = (key: string) => listed.apart.has(key);
  for (const key of [...open.keys()]) if (!isApart(key)) join(key, key);
  for (const [key, subject] of [...left]) {
    const moved = movedGrantee(subject.grantee, moves);
    if (moved) join(key, keyOfGrantee(moved));
  }
  joinByName(left, open, join);
  for (const [from, to] of movedDocuments(left, open)) join(from, to);
  const gone = only(left, base.subjects);
  const fresh = new Map([...only(open, head.subjects)].filter(([key]) => !isApart(key)));
  const heldBefore = (key: string) => {
    const earlier = found.get(key);
    return earlier && base.subjects.has(keyOfGrantee(earlier.grantee)) ? earlier : undefined;
  };
  const without = new Map([...head.subjects].filter(([key]) => !heldBefore(key)));
  const counterparts = counterpartsOf(without, head.subjects, heldBefore);
  for (const [to, one] of counterparts) if (one.base && one.reason === 'plan') fresh.delete(to);
  const presence = new Presence(base.declared, head.declared, moves);
  const leaving = new Leaving(gone, presence);
  const arrive = (some: readonly string[], tie: Tie) => {
    for (const to of some) {
      const subject = fresh.get(to);
      const one =
        subject &&
        leaving.find(subject.grantee, tie, (earlier) =>
          tie === 'access' || subject.grantee.alone
            ? compare.equal(earlier, subject)
            : compare.within(earlier, subject),
        );
      if (one === undefined) continue;
      join(one, to);
      gone.delete(one);
      fresh.delete(to);
    }
  };
  // an example that was moved is what it was; but nobody's place is taken by one that its module explains
  const isExplained = (key: string) => counterparts.has(key);
  const coming = sorted(fresh);
  // who has the address or the name keeps it, whoever else holds the same and comes first in order
  for (const some of [coming.filter((key) => !isExplained(key)), coming.filter(isExplained)])
    for (const tie of ties) arrive(some, tie);
  const lent = lentBefore(base, head);
  const matches = sorted(head.subjects).flatMap((key): Match[] => {
    const subject = head.subjects.get(key);
    const before = heldBefore(key);
    const counterpart = before ? undefined : counterparts.get(key);
    if (!subject) return [];
    const elsewhere = counterpart?.base ?? lent(key) ?? twinBefore(subject.grantee, base.subjects);
    return [{ base: before ?? elsewhere, head: subject, counterpart, isApart: isApart(key) }];
  });
  const kept = new Set(matches.flatMap(({ base: one, counterpart }) => (one && !counterpart ? [one] : [])));
  return {
    matches,
    gone: sorted(base.subjects).flatMap((key) => {
      const subject = base.subjects.get(key);
      return subject && !kept.has(subject) ? [subject] : [];
    }),
    renamed: found.size - same,
  };
}

/** Who is given something, and who is declared and is given nothing. */
function everybody({ subjects, declared }: Side): Map<string, Subject> {
  const all = new Map(subjects);
  for (const grantee of declared.grantees) {
    const key = keyOfGrantee(grantee);
    if (!all.has(key)) all.set(key, withNothing(grantee));
  }
  return all;
}

function only(some: ReadonlyMap<string, Subject>, of: ReadonlyMap<string, Subject>): Map<string, Subject> {
  return new Map([...some].filter(([key]) => of.has(key)));
}

function sorted(subjects: ReadonlyMap<string, Subject>): string[] {
  return [...subjects.keys()].sort(byText);
}

function joinByName(
  left: ReadonlyMap<string, Subject>,
  open: ReadonlyMap<string, Subject>,
  join: (from: string, to: string) => void,
): void {
  const before = namesOf(left);
  for (const [name, to] of namesOf(open)) {
    const from = before.get(name);
    if (from?.length === 1 && to.length === 1 && from[0] !== undefined && to[0] !== undefined) join(from[0], to[0]);
  }
}

/** One that may be what another one was. */
interface Leaver {
  readonly key: string;
  readonly subject: Subject;
  readonly isDeclared: boolean;
}

/** What tells one that comes from others that hold the same, the strongest first. */
type Tie = 'address' | 'name' | 'access';
const ties: readonly Tie[] = ['address', 'name', 'access'];

/** Grantees that go, by what they have in common with one that comes. */
class Leaving {
  readonly #gone: ReadonlyMap<string, Subject>;
  readonly #presence: Presence;
  readonly #all: readonly Leaver[];
  readonly #byAddress = new Map<string, Leaver[]>();
  readonly #byName = new Map<string, Leaver[]>();
  #compared = 0;

  constructor(gone: ReadonlyMap<string, Subject>, presence: Presence) {
    this.#gone = gone;
    this.#presence = presence;
    this.#all = sorted(gone).flatMap((key): Leaver[] => {
      const subject = gone.get(key);
      if (!subject || presence.stays(subject.grantee)) return [];
      return [{ key, subject, isDeclared: presence.wasDeclared(subject.grantee) }];
    });
    for (const one of this.#all) {
      putInto(this.#byAddress, one.subject.grantee.address, one);
      const name = nameOf(one.subject.grantee);
      if (name !== undefined) putInto(this.#byName, name, one);
    }
  }

  /** The first that is what one that comes is, of those with this tie; of the same root first. */
  find(grantee: Grantee, tie: Tie, isIt: (earlier: Subject) => boolean): string | undefined {
    if (this.#presence.wasThere(grantee)) return undefined;
    return this.#inOrder(this.#tied(grantee, tie), grantee).find(({ subject }) => isIt(subject))?.key;
  }

  #tied(grantee: Grantee, tie: Tie): readonly Leaver[] {
    const name = nameOf(grantee);
    switch (tie) {
      case 'address':
        return this.#byAddress.get(grantee.address) ?? [];
      case 'name':
        return (name === undefined ? undefined : this.#byName.get(name)) ?? [];
      case 'access':
        return this.#all;
    }
  }

  #inOrder(some: readonly Leaver[], grantee: Grantee): readonly Leaver[] {
    this.#compared += some.length;
    // where more come and go than can be compared with each other, those that are left are new
    if (this.#compared > limits.policy.renamed) return [];
    const isDeclared = this.#presence.isDeclared(grantee);
    const name = nameOf(grantee);
    const byRank: Leaver[][] = [];
    for (const one of some) {
      const { subject, key } = one;
      if (subject.grantee.type !== grantee.type || !this.#gone.has(key)) continue;
      if (!(one.isDeclared && isDeclared) && !namedAlike(subject.grantee, grantee)) continue;
      const rank = rankOf(subject.grantee, grantee, name);
      const known = byRank[rank];
      if (known) known.push(one);
      else byRank[rank] = [one];
    }
    return byRank.reverse().flat();
  }
}

const nameOf = onceOf(({ name }: Grantee): string | undefined => name && knownPattern(name.pieces));

function rankOf(base: Grantee, head: Grantee, name: string | undefined): number {
  const named = name !== undefined && nameOf(base) === name;
  return (base.address === head.address ? 4 : 0) + (named ? 2 : 0) + (base.root === head.root ? 1 : 0);
}

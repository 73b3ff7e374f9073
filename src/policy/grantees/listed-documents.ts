import type { Move } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import { byText } from '../../located/order.ts';
import { writtenText } from '../../located/value.ts';
import { movedGrantee } from './moved.ts';
import { keyOfGrantee, keyOfSubject, keyOfWords, type Subject, withNothing } from './subjects.ts';

type Pair = readonly [from: string, to: string];

/** A document at one side, by its key. */
interface Document {
  readonly key: string;
  /** The key that it would have at head if nothing had changed but the path of its file. */
  readonly now: string;
  readonly subject: Subject;
  /** What stands beside it, as one text; empty where it stands in no list. */
  readonly beside: string;
}

/**
 * Documents that stand in lists of a file: their order says nothing, so a place in a list tells nobody from others. Those of one list
 * are paired by what else is said beside them, as a whole or by a text that only one has; then by what they say, then so that what
 * was taken from one is no new access (`bringsNothing`), then by what they have most in common. A list in which nothing moved is
 * not looked at. Documents of items that base has with the same texts beside them are theirs.
 */
export function listedDocuments(
  base: ReadonlyMap<string, Subject>,
  head: ReadonlyMap<string, Subject>,
  moves: readonly Move[],
  bringsNothing: (base: Subject, head: Subject) => boolean,
): { readonly pairs: readonly Pair[]; readonly apart: ReadonlySet<string> } {
  const pairs: Pair[] = [];
  const apart = new Set<string>();
  const lists = byList(head, []);
  if (lists.size === 0) return { pairs, apart };
  const listsBefore = byList(base, moves);
  for (const [list, after] of lists) {
    const before = listsBefore.get(list);
    if (!before || !isListed(before, after) || isUnchanged(before, after)) continue;
    const pairing = new Pairing(before, after, bringsNothing);
    pairs.push(...pairing.pairs);
    for (const key of pairing.apart) apart.add(key);
  }
  return { pairs, apart };
}

function byList(subjects: ReadonlyMap<string, Subject>, moves: readonly Move[]): Map<string, Document[]> {
  const lists = new Map<string, Document[]>();
  for (const [key, subject] of subjects) {
    if (!subject.grantee.alone) continue;
    const now = movedGrantee(subject.grantee, moves) ?? subject.grantee;
    const { type, root, listed } = now;
    const beside = [...(subject.grantee.listed?.beside ?? [])].sort(byText).join('\n');
    putInto(lists, `${type}\n${root}\n${listed?.place ?? now.address}`, {
      key,
      now: keyOfGrantee(now),
      subject,
      beside,
    });
  }
  for (const documents of lists.values()) documents.sort((a, b) => placeOf(a) - placeOf(b));
  return lists;
}

const placeOf = ({ subject }: Document): number => subject.grantee.declaredAt.start;

const isListed = (...sides: readonly (readonly Document[])[]): boolean =>
  sides.some((side) => side.some(({ subject }) => subject.grantee.listed));

function isUnchanged(before: readonly Document[], after: readonly Document[]): boolean {
  const known = new Map(before.map(({ now, beside }) => [now, beside]));
  const isSame = ({ key, beside }: Document) => known.get(key) === beside;
  if (before.length !== after.length || !after.every(isSame)) return false;
  if (after.length === 1 || new Set(after.map(({ beside }) => beside)).size === after.length) return true;
  const words = new Map(before.map(({ now, subject }) => [now, keyOfSubject(subject)]));
  return after.every(({ key, subject }) => words.get(key) === keyOfSubject(subject));
}

/** The documents of one list at both sides while they are paired. */
class Pairing {
  readonly pairs: Pair[] = [];
  /** Documents that are new in an item that was there. */
  readonly apart: string[] = [];
  readonly #left: Set<Document>;
  readonly #open: Set<Document>;
  readonly #bringsNothing: (base: Subject, head: Subject) => boolean;

  constructor(
    before: readonly Document[],
    after: readonly Document[],
    bringsNothing: (base: Subject, head: Subject) => boolean,
  ) {
    this.#left = new Set(before);
    this.#open = new Set(after);
    this.#bringsNothing = bringsNothing;
    const items = grouped(before, ({ beside }) => beside);
    for (const [beside, some] of grouped(after, (one) => one.beside)) {
      const earlier = beside === '' ? undefined : items.get(beside);
      if (!earlier) continue;
      this.#pair(earlier, some);
      // who is not paired now belongs to this item all the same
      for (const one of some) if (this.#open.delete(one)) this.apart.push(one.key);
      for (const one of earlier) this.#left.delete(one);
    }
    this.#byOneText();
    this.#pair([...this.#left], [...this.#open]);
  }

  #join(from: Document, to: Document): void {
    this.pairs.push([from.key, to.key]);
    this.#left.delete(from);
    this.#open.delete(to);
  }

  /** Those of which one text beside them is nobody else's; names and ids count before other texts. */
  #byOneText(): void {
    const owners = ownersOfTexts(this.#left);
    const texts = [...ownersOfTexts(this.#open)].sort(([a], [b]) => rankOf(a) - rankOf(b) || byText(a, b));
    for (const [text, to] of texts) {
      const from = owners.get(text);
      if (from && to && this.#left.has(from) && this.#open.has(to)) this.#join(from, to);
    }
  }

  #pair(before: readonly Document[], after: readonly Document[]): void {
    const left = () => before.filter((one) => this.#left.has(one));
    const open = () => after.filter((one) => this.#open.has(one));
    const byNow = new Map(before.map((one) => [one.now, one]));
    for (const to of open()) {
      const from = byNow.get(to.key);
      if (from && keyOfSubject(from.subject) === keyOfSubject(to.subject)) this.#join(from, to);
    }
    const same = grouped(left(), ({ subject }) => keyOfSubject(subject));
    for (const to of open()) {
      const from = same.get(keyOfSubject(to.subject))?.shift();
      if (from) this.#join(from, to);
    }
    if (left().length * open().length <= limits.policy.listed) {
      for (const [from, to] of withoutNew(left(), open(), this.#bringsNothing)) this.#join(from, to);
      const alike = left().flatMap((from) => open().map((to) => ({ from, to, score: likeness(from, to) })));
      for (const { from, to, score } of alike.sort((a, b) => b.score - a.score))
        if (score > 0 && this.#left.has(from) && this.#open.has(to)) this.#join(from, to);
    }
    for (const to of open()) {
      const from = byNow.get(to.key);
      if (from && this.#left.has(from)) this.#join(from, to);
    }
  }
}

function grouped(some: readonly Document[], keyOf: (one: Document) => string): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const one of some) putInto(groups, keyOf(one), one);
  return groups;
}

/** Who has which text beside it; undefined where several do. */
function ownersOfTexts(some: ReadonlySet<Document>): Map<string, Document | undefined> {
  const owners = new Map<string, Document | undefined>();
  for (const one of some)
    for (const text of new Set(one.subject.grantee.listed?.beside))
      owners.set(text, owners.has(text) ? undefined : one);
  return owners;
}

/** Names tell an item more surely than what else is said of it. */
const rankOf = (text: string): number => (/^[^=]*(?:name|id|arn|key)=/i.test(text) ? 0 : 1);

/** As many pairs as there can be in which the later document allows nothing that the earlier one did not. */
function withoutNew(
  before: readonly Document[],
  after: readonly Document[],
  bringsNothing: (base: Subject, head: Subject) => boolean,
): readonly (readonly [Document, Document])[] {
  // what lets nobody do anything, and stops nobody, fits everyone
  const matters = ({ subject }: Document) =>
    heldBy(subject).some(({ statement }) => statement.effect === 'Deny') ||
    !bringsNothing(withNothing(subject.grantee), subject);
  const fitting = new Map(
    after.filter(matters).map((to) => [to, before.filter((from) => bringsNothing(from.subject, to.subject))] as const),
  );
  const taken = new Map<Document, Document>();
  const place = (to: Document, tried: Set<Document>): boolean =>
    (fitting.get(to) ?? []).some((from) => {
      if (tried.has(from)) return false;
      tried.add(from);
      const holder = taken.get(from);
      if (holder && !place(holder, tried)) return false;
      taken.set(from, to);
      return true;
    });
  for (const to of fitting.keys()) place(to, new Set());
  return [...taken];
}

/** How much two documents have in common: statements, actions, the place in the list. */
function likeness(from: Document, to: Document): number {
  const [statements, actions] = [statementsOf(from), actionsOf(from)];
  const shared = [...statementsOf(to)].filter((key) => statements.has(key)).length;
  const named = [...actionsOf(to)].filter((action) => actions.has(action)).length;
  if (shared + named === 0) return 0;
  return 10_000 * shared + 10 * named + (from.now === to.key ? 1 : 0);
}

const heldBy = ({ identity, control, resource, trust, boundary }: Subject) => [
  ...identity,
  ...control,
  ...resource,
  ...(trust ?? []),
  ...(boundary ?? []),
];

const statementsOf = onceOf((one: Document): ReadonlySet<string> => new Set(heldBy(one.subject).map(keyOfWords)));

const actionsOf = onceOf(
  (one: Document): ReadonlySet<string> =>
    new Set(
      heldBy(one.subject).flatMap(({ statement }) => statement.actions.items.map(({ pieces }) => writtenText(pieces))),
    ),
);

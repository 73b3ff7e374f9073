import { isOutside } from '../../grants/guarded.ts';
import { limits } from '../../limits.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import { Places } from '../../located/places.ts';
import type { Span } from '../../located/source.ts';
import type { Policy } from '../statements/policies.ts';
import type { Statement, Text } from '../statements/statement.ts';
import { keyOfGrantee, keyOfWords } from './subjects.ts';

/** The policies of both revisions. */
interface Sides {
  readonly base: readonly Policy[];
  readonly head: readonly Policy[];
}

/**
 * Base and head without the documents in files of their own that other code of head takes in as a whole, as Terraform's
 * `file()` does. Such a document belongs to the grantee that the code gives it to (semantics.md section 1): "whoever holds the
 * document" besides would tell the same lines twice. A document of which a statement is not taken in stays. Where only some
 * documents of one grantee are taken in, base keeps all of them, and head those that deny something. What a function gives to
 * whom it is called with is taken in by the code that calls it.
 */
export function withoutTakenIn({ base: all, head }: Sides): Sides {
  const base = withoutTakenBefore(withoutMoved(all, head), head);
  const alone = head.filter(isAlone);
  if (alone.length === 0) return { base, head };
  const asked = new Set(alone.flatMap(({ held = [] }) => held.map(({ statement }) => firstKey(statement))));
  const given = byFirstAction(
    head.filter(({ grant }) => grant.grantee.alone !== true),
    asked,
  );
  const budget = { left: limits.policy.takenIn };
  const taken = new Set(alone.filter((policy) => isTakenIn(policy, given, budget)));
  const left = new Set(alone.filter((policy) => !taken.has(policy)).map(({ grant }) => keyOfGrantee(grant.grantee)));
  const gone = new Set([...taken].map(({ grant }) => keyOfGrantee(grant.grantee)).filter((key) => !left.has(key)));
  const isGone = (policy: Policy) => isAlone(policy) && gone.has(keyOfGrantee(policy.grant.grantee));
  return {
    base: base.filter((policy) => !isGone(policy)),
    head: head.filter((policy) => !isGone(policy) && !(taken.has(policy) && !denies(policy))),
  };
}

/** Whether what is given to a grantee may be taken in by others, to whom it is given then. */
function isAlone({ grant: { grantee } }: Policy): boolean {
  return grantee.alone === true || grantee.ofCaller !== undefined;
}

const CONTROL: ReadonlySet<string> = new Set(['service-control', 'resource-control']);

/**
 * Base without the control policies in files of their own that other code has only since then: the file was moved, and what
 * takes it in stops what the file says.
 */
function withoutMoved(base: readonly Policy[], head: readonly Policy[]): readonly Policy[] {
  const isFile = ({ grant, held = [] }: Policy) =>
    grant.grantee.alone === true && CONTROL.has(grant.use) && held.length > 0;
  if (!base.some(isFile)) return base;
  const there = new Set(head.map(({ grant }) => keyOfGrantee(grant.grantee)));
  const isOther = ({ grant }: Policy) => CONTROL.has(grant.use) && !grant.grantee.alone;
  const said = new Set(head.filter(isOther).map(wordsOf));
  if (said.size === 0) return base;
  const before = base.filter(isOther);
  const known = new Set(before.map(wordsOf));
  const taken = new Set(before.flatMap(filesOf));
  return base.filter((policy) => {
    const words = wordsOf(policy);
    const { grantee } = policy.grant;
    if (!isFile(policy) || there.has(keyOfGrantee(grantee)) || !said.has(words)) return true;
    return known.has(words) && !taken.has(grantee.root);
  });
}

/** Whether the code itself has a control policy act on something. */
function isAttached({ when }: Policy['grant']): boolean {
  return when !== undefined && !when.some(isOutside);
}

/**
 * Base without the control policies in files of their own that are gone and that other code of base took in as a whole and
 * attached: what that code had them stop is compared there, whichever files it takes now.
 */
function withoutTakenBefore(base: readonly Policy[], head: readonly Policy[]): readonly Policy[] {
  const there = new Set(head.map(({ grant }) => keyOfGrantee(grant.grantee)));
  const gone = base.filter(
    ({ grant }) => grant.grantee.alone === true && CONTROL.has(grant.use) && !there.has(keyOfGrantee(grant.grantee)),
  );
  if (gone.length === 0) return base;
  const asked = new Set(gone.flatMap(({ held = [] }) => held.map(({ statement }) => firstKey(statement))));
  const others = base.filter(({ grant }) => CONTROL.has(grant.use) && !grant.grantee.alone && isAttached(grant));
  const given = byFirstAction(others, asked);
  const budget = { left: limits.policy.takenIn };
  const taken = new Set(gone.filter((policy) => policy.held?.length && isTakenIn(policy, given, budget)));
  return base.filter((policy) => !taken.has(policy));
}

/** The files that the actions of a policy are written in. */
function filesOf({ held = [] }: Policy): readonly string[] {
  return held.flatMap(({ statement }) => statement.actions.origins.map(({ source }) => source.path));
}

/** What a policy says, in whatever order. */
function wordsOf({ held = [] }: Policy): string {
  return JSON.stringify(held.map(keyOfWords).sort());
}

function denies({ held = [] }: Policy): boolean {
  return held.some(({ statement }) => statement.effect === 'Deny');
}

type Given = ReadonlyMap<string, readonly Candidate[]>;

/** A statement that somebody is given. */
interface Candidate {
  readonly statement: Statement;
  readonly by: Policy;
}

/** Statements by the places where their actions are written first, as far as these are asked for. */
function byFirstAction(policies: readonly Policy[], asked: ReadonlySet<string>): Given {
  const result = new Map<string, Candidate[]>();
  for (const by of policies)
    for (const { statement } of by.held ?? [])
      for (const key of keysOf(statement.actions.items)) {
        if (!asked.has(key)) continue;
        putInto(result, key, { statement, by });
      }
  return result;
}

/**
 * Whether a policy is one that a function gives, read with more of what its caller says: where the same call gives it. What the
 * function's own file knows of it is the least.
 */
function knowsMore({ grant }: Policy, { grant: other }: Policy): boolean {
  if (grant.grantee.alone) return true;
  const [at, others] = [grant.attachedAt[0], other.attachedAt[0]];
  if (!isSamePlace(at, others)) return false;
  if (grant.grantee.ofCaller === 'in-part' && grant.grantee.root === other.grantee.root) return false;
  const isOwn = ({ grantee }: Policy['grant']): boolean => grantee.root === at?.source.path;
  if (grant.grantee.ofCaller === 'itself' && other.grantee.ofCaller !== 'itself') return true;
  return !other.grantee.ofCaller || (isOwn(grant) && !isOwn(other));
}

/** How many places are still compared; what is not compared any more counts as a document that nobody takes in. */
interface Budget {
  left: number;
}

function isTakenIn(policy: Policy, given: Given, budget: Budget): boolean {
  return policy.held?.every(({ statement }) => isGiven(statement, policy, given, budget)) ?? false;
}

/** Whether one statement that somebody is given has every part of a statement: two that share their actions are not one. */
function isGiven(statement: Statement, of: Policy, given: Given, budget: Budget): boolean {
  const wanted = [ownTexts(statement), ...listsOf(statement)];
  for (const { statement: candidate, by } of given.get(firstKey(statement)) ?? []) {
    if (budget.left < 0) return false;
    if (!knowsMore(of, by)) {
      budget.left--;
      continue;
    }
    const has = (text: Text): boolean => {
      const [at] = text.origins;
      if (isOfCaller(text) && isSamePlace(statement.origins[0], candidate.origins[0])) return true;
      return budget.left-- > 0 && at !== undefined && overlaps(candidate, at, budget) && budget.left >= 0;
    };
    if (wanted.every((texts) => texts.every(has))) return true;
  }
  return false;
}

/** Whether a text is only what the caller of a function gives: where it is called, the text is written elsewhere. */
function isOfCaller({ pieces }: Text): boolean {
  return pieces.every((piece) => typeof piece !== 'string' && piece.ofCaller === true);
}

/** Whether a part of a statement is written where a place is. */
function overlaps(statement: Statement, at: Span, budget: Budget): boolean {
  const own = ownTexts(statement);
  if (own.length > 0 && placesOf(own, budget).overlap(at)) return true;
  return listsOf(statement).some((texts) => placesOf(texts, budget).overlap(at));
}

/** The parts of a statement that no other one has. */
const ownTexts = onceOf(({ conditions, principals }: Statement): readonly Text[] => [
  ...conditions.flatMap(({ values }) => values),
  ...(principals?.entries ?? []).map(({ value }) => value),
]);

/** The lists of a statement; what two statements may share comes last. */
const listsOf = onceOf(({ actions, resources }: Statement): readonly (readonly Text[])[] =>
  resources ? [resources.items, actions.items] : [actions.items],
);

const places = new WeakMap<readonly Text[], Places>();

/** Where texts are written; found out once for a list that many statements share. */
function placesOf(texts: readonly Text[], budget: Budget): Places {
  const known = places.get(texts);
  if (known) return known;
  const spans = texts.flatMap(({ origins }) => origins);
  budget.left -= spans.length;
  const found = new Places(spans);
  places.set(texts, found);
  return found;
}

const keysOf = onceOf(
  (items: readonly Text[]): ReadonlySet<string> => new Set(items.map(({ origins: [at] }) => keyOf(at))),
);

function firstKey({ actions }: Statement): string {
  return keyOf(actions.items[0]?.origins[0]);
}

function isSamePlace(a: Span | undefined, b: Span | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end && a?.source.path === b?.source.path;
}

function keyOf(at: Span | undefined): string {
  return at === undefined ? '' : `${at.source.path} ${at.start} ${at.end}`;
}

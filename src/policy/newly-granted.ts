import type { Grantee } from '../grants/grant.ts';
import { granteeOfBase } from '../grants/of-base.ts';
import { limits } from '../limits.ts';
import { shownName } from '../located/defined-name.ts';
import { putInto } from '../located/lists.ts';
import { once } from '../located/once.ts';
import { byEach, byText } from '../located/order.ts';
import type { Undecided } from '../located/undecided.ts';
import type { NewAccess, NewlyGranted, Touched } from './access.ts';
import { isStillThere, isToldOfOthers, successorOf } from './bounded-scopes.ts';
import { Engine } from './decision/engine.ts';
import { apartFromDenials } from './documents-apart.ts';
import { type Found, nothingFound } from './found.ts';
import { globMatches } from './glob.ts';
import { withForgotten } from './grantees/forgotten.ts';
import { withoutInherited } from './grantees/inherited.ts';
import { withInstances } from './grantees/instances.ts';
import { type Comparison, type Match, matchSubjects } from './grantees/matching.ts';
import { withMovedTargets } from './grantees/moved-targets.ts';
import { asNamed } from './grantees/named-use.ts';
import { withoutPadded } from './grantees/padded.ts';
import { withoutRefused } from './grantees/refused.ts';
import { withClassesOfHead } from './grantees/renamed-classes.ts';
import { withNamesOfHead } from './grantees/renamed-names.ts';
import { keyOfGrantee, keyOfSubject, keyOfWords, type Subject, subjectsOf } from './grantees/subjects.ts';
import { withoutTakenIn } from './grantees/taken-in.ts';
import { worstFirst } from './grantees/worst-first.ts';
import { type Guarding, guardingOf, nothingGuards } from './guarding.ts';
import { allowsNothingNew, identityAccess, identityInput } from './identity-access.ts';
import {
  boundaryAccess,
  controlAccess,
  denialAccess,
  deniesOnly,
  sharedAccess,
  stoppedBy,
  stopsNoLess,
} from './policy-access.ts';
import { namesIn } from './statements/names.ts';
import { type Held, type Policy, PolicyReader } from './statements/policies.ts';
import { withoutUndeclared } from './statements/undeclared.ts';
import { Unknowns } from './statements/unknowns.ts';
import { ownersOf, standingInOnce, toldOnce } from './told-once.ts';
import { sensitiveActionsOf, trustAccess } from './trust-access.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

export type { Touched } from './access.ts';

/**
 * What head newly lets each grantee do, compared with base, for the actions of a vocabulary (semantics.md sections 2 to 6).
 * Pure: equal input gives equal output; hostile input ends in `undecided`.
 * @param members whether what members of a group get by it is told at the group alone
 */
export function newlyGranted(
  revisionBefore: World,
  revision: World,
  vocabulary: Vocabulary,
  touched: Touched,
  members: 'with their groups' | 'themselves' = 'with their groups',
): NewlyGranted {
  const instances = withInstances(revisionBefore, revision, touched);
  const { base: before, head: declared } = instances;
  const moves = [...before.moves, ...declared.moves];
  const written = withNamesOfHead(withClassesOfHead(before, declared, moves), declared, moves, touched);
  const remaining = withForgotten(written, declared);
  const { base, head } = withoutInherited(withMovedTargets(written, remaining), remaining);
  const reader = new PolicyReader();
  const unknownBefore = new Unknowns();
  const unknown = new Unknowns();
  // what is not known in a class that did not change is as unknown in one more object of it
  readAll(reader, { ...base, grants: instances.brought }, unknownBefore);
  const read = { base: readAll(reader, base, unknownBefore), head: readAll(reader, head, unknown) };
  const { base: taken, head: policies } = withoutTakenIn(read);
  const { policies: policiesBefore, undecided: undeclared } = withoutUndeclared(taken, policies);
  const subjectsBefore = subjectsOf(policiesBefore, base.memberships);
  const subjects = subjectsOf(policies, head.memberships);

  const engine = new Engine(vocabulary);
  const comparison = comparisonOf(engine);
  // who is who has a budget of its own: it takes nothing from what is told
  const { matches, gone, renamed } = engine.apart(() =>
    matchSubjects(
      { subjects: subjectsBefore, declared: base.declared },
      { subjects, declared: head.declared },
      moves,
      comparison,
    ),
  );
  const accesses: NewAccess[] = [];
  const notDecided: Undecided[] = [];
  const left: Subject[] = [];
  const guard = guardingOf(matches, { base, head }, subjectsBefore);
  for (const match of worstFirst(matches)) {
    notDecided.push(...exchangedCeiling(match, base, engine));
    if (engine.spent) {
      if (!isUnchanged(match)) left.push(match.head);
      continue;
    }
    const found = accessOf(match, subjectsBefore, matches, guard, engine, touched);
    accesses.push(...found.accesses);
    if (found.limited.length > 0) notDecided.push(limitOf(match.head.grantee, found.limited));
  }
  const stillThere = new Set(matches.flatMap(({ base: one, head: now }) => (one ? [] : (fileOf(now) ?? []))));
  for (const subject of gone.map(ofBase)) {
    const { grantee } = subject;
    if (grantee.bounds && isStillThere(grantee, base, head) && !isToldOfOthers(grantee, base)) {
      const found = boundaryAccess(subject, successorOf(subject, matches), engine, touched);
      accesses.push(...found.accesses);
      if (found.limited.length > 0) notDecided.push(limitOf(grantee, found.limited));
    }
    if (subject.control.length === 0 && !deniesOnly(subject, guard)) continue;
    if (engine.spent) {
      left.push(subject);
      continue;
    }
    const found = controlAccess(subject, undefined, guard, engine, touched);
    const guarded = stillThere.has(fileOf(subject) ?? '')
      ? nothingFound
      : denialAccess(subject, undefined, guard, engine, touched);
    accesses.push(...found.accesses, ...guarded.accesses);
    const limited = [...found.limited, ...guarded.limited];
    if (limited.length > 0) notDecided.push(limitOf(subject.grantee, limited));
  }
  const were = once(
    () =>
      new Map(
        matches.flatMap(({ base: one, head: now, counterpart }) =>
          one && !counterpart ? [[keyOfGrantee(now.grantee), one.grantee]] : [],
        ),
      ),
  );
  const since = unknown.since(unknownBefore, touched, (grantee) => were().get(keyOfGrantee(grantee)));
  return {
    accesses: toldOnce(
      standingInOnce(accesses),
      ownersOf(matches, members === 'themselves' ? [] : head.memberships),
    ).sort(order),
    undecided: [
      ...since.undecided.filter((note) => matters(note, vocabulary)),
      ...undeclared,
      ...instances.undecided,
      ...notDecided,
      ...notLookedAt(left),
      ...vainLeftOut(engine),
    ],
    unchangedUnknowns: since.unchanged,
    renamed: renamed + calledAsAtHead(written, base, subjects),
    examples: matches
      .filter(({ counterpart }) => counterpart?.base && counterpart.reason === 'example')
      .map(({ head: one }) => one.grantee),
    policies: policies.length,
  };
}

/** How many of those who hold something are in a class that had another name. */
function calledAsAtHead(written: World, base: World, subjects: ReadonlyMap<string, Subject>): number {
  if (written === base) return 0;
  const before = new Set(written.grants.map(({ grantee }) => keyOfGrantee(grantee)));
  const keys = new Set(base.grants.map(({ grantee }) => keyOfGrantee(grantee)));
  return [...keys].filter((key) => !before.has(key) && subjects.has(key)).length;
}

function readAll(reader: PolicyReader, world: World, unknowns: Unknowns): Policy[] {
  const policies = reader.read(world, (note, { grantee, use, ofBase }, cases) => {
    if (!ofBase) unknowns.add(note, cases && { grantee, what: `${use}\n${JSON.stringify(cases)}` });
  });
  for (const policy of policies) if (!policy.grant.ofBase) unknowns.addPolicy(policy);
  return policies;
}

/** One that is gone is declared in base alone. */
const ofBase = (subject: Subject): Subject => ({ ...subject, grantee: granteeOfBase(subject.grantee) });

/** Where a document in a file of its own stands: it may be there as a control policy or a boundary now. */
const fileOf = ({ grantee: { alone, root, address } }: Subject): string | undefined =>
  alone ? `${root}\n${address}` : undefined;

function accessOf(
  match: Match,
  before: ReadonlyMap<string, Subject>,
  matches: readonly Match[],
  guard: Guarding,
  engine: Engine,
  touched: Touched,
): Found {
  if (isUnchanged(match)) return nothingFound;
  const named = asNamed(match.base, match.head);
  const { base, head } = withoutPadded(named.base, named.head);
  const detached = base || match.isApart ? undefined : detachedFrom(head, before, matches, engine);
  const earlier = withoutRefused(base ?? detached, head);
  const found: Found[] = [];
  if (head.identity.length > 0)
    found.push(identityAccess(identityInput(earlier), identityInput(head), head.grantee, engine, touched));
  found.push(...apartFromDenials(earlier, head, found, engine, touched));
  found.push(...besideIdentity(base, head, guard, engine, touched));
  return {
    accesses: found.flatMap((one) => one.accesses),
    limited: [...new Set(found.flatMap((one) => one.limited))],
  };
}

/** What a grantee gains otherwise than by identity policies. */
function besideIdentity(
  base: Subject | undefined,
  head: Subject,
  guard: Guarding,
  engine: Engine,
  touched: Touched,
): readonly Found[] {
  return [
    ...(base ? [trustAccess(base, head, engine, touched)] : []),
    ...(head.resource.length > 0 ? [sharedAccess(base, head, engine, touched)] : []),
    ...(base && head.grantee.alone ? [boundaryAccess(base, head, engine, touched)] : []),
    ...(base && base.control.length > 0 ? [controlAccess(base, head, guard, engine, touched)] : []),
    ...(base ? [denialAccess(base, head, guard, engine, touched)] : []),
  ];
}

/**
 * A policy that nobody holds at head and that a grantee held at base was detached: "whoever holds it" gains nothing over
 * the grantee that lost it (matching.ts tells the other cases). Nor does it gain anything by that the policy is nobody's
 * permissions boundary any more.
 */
function detachedFrom(
  head: Subject,
  before: ReadonlyMap<string, Subject>,
  matches: readonly Match[],
  engine: Engine,
): Subject | undefined {
  if (head.grantee.type !== 'policy') return undefined;
  const mattering = once(() => head.identity.filter((held) => mattersIn(held, head, engine)));
  return (
    lostBy(({ identity }) => identity, head, before, matches, mattering) ??
    lostBy(({ boundary }) => boundary?.map(asIdentity) ?? [], head, before, matches, mattering)
  );
}

/** The grantee that had a policy and has it no more, as one that holds it. */
function lostBy(
  had: (subject: Subject) => readonly Held[],
  head: Subject,
  before: ReadonlyMap<string, Subject>,
  matches: readonly Match[],
  mattering: () => readonly Held[],
): Subject | undefined {
  // what nobody held in these words was detached from nobody, whichever of it matters
  const words = new Set(head.identity.map(keyOfWords));
  const earlier = [...before.values()].filter((subject) => had(subject).some((held) => words.has(keyOfWords(held))));
  if (earlier.length === 0) return undefined;
  const wanted = (mattering().length > 0 ? mattering() : head.identity).map(keyOfWords);
  const holds = (subject: Subject | undefined) => {
    const keys = new Set((subject ? had(subject) : []).map(keyOfWords));
    return wanted.length > 0 && wanted.every((key) => keys.has(key));
  };
  for (const subject of earlier) {
    if (!holds(subject)) continue;
    const now = matches.find((match) => match.base === subject)?.head;
    // that the grantee was there in some cases only says nothing of the policy
    const identity = had(subject).map((held) => ({ ...held, when: held.statement.when }));
    if (!holds(now)) return { ...subject, identity, boundary: undefined };
  }
  return undefined;
}

/** A statement of a boundary as one of the policy itself. */
function asIdentity(held: Held): Held {
  return { ...held, grant: { ...held.grant, use: 'identity' } };
}

/** What assuming a role asks for: a trust policy speaks of nothing else. */
const ASSUMING = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoot'];

/** Whether a note may be about what is compared: a fault of a statement that names none of it changes no answer. */
function matters({ about }: Undecided, { actions, combinations }: Vocabulary): boolean {
  if (!about) return true;
  const compared = [...actions.map(({ action }) => action), ...combinations.flatMap(({ allOf }) => allOf), ...ASSUMING];
  return about.some((pattern) => compared.some((action) => globMatches(pattern.trim(), action)));
}

/** Whether one statement of a grantee allows an action of the vocabulary by itself: the others are not compared. */
function mattersIn(held: Held, of: Subject, engine: Engine): boolean {
  return held.statement.effect === 'Allow' && sensitiveActionsOf({ ...of, identity: [held] }, engine).length > 0;
}

/** Compares what two grantees have; what has nothing sensitive is like nobody. */
function comparisonOf(engine: Engine): Comparison {
  const held = new Map<Subject, string>();
  const heldBy = (subject: Subject): string => {
    const known = held.get(subject);
    if (known !== undefined) return known;
    const actions = sensitiveActionsOf(subject, engine).join();
    const stopped = subject.control.length === 0 ? '' : `stops ${stoppedBy(subject, engine).join()}`;
    const parts = `${actions}/${subject.resource.length > 0}/${stopped}`;
    held.set(subject, parts);
    return parts;
  };
  const told = new Map<string, boolean>();
  const tried = new Map<Subject, number>();
  const silent = (a: Subject, b: Subject): boolean => {
    const key = `${b.grantee.type} ${b.grantee.alone === true}\n${keyOfSubject(a)}\n\n\n${keyOfSubject(b)}`;
    const known = told.get(key) ?? bringsNothing(a, b, engine);
    told.set(key, known);
    return known;
  };
  const mayBe = (base: Subject, head: Subject): boolean => {
    // what is not written in the same words is another one where nothing more can be decided
    if (engine.spent) return false;
    const count = tried.get(head) ?? 0;
    tried.set(head, count + 1);
    return count < limits.policy.counterparts && Boolean(base.trust) === Boolean(head.trust);
  };
  const isSame = (base: Subject, head: Subject): boolean => keyOfSubject(base) === keyOfSubject(head);
  return {
    equal: (base, head) => {
      const own = heldBy(head);
      if (own === '/false/') return false;
      if (isSame(base, head)) return true;
      return own === heldBy(base) && mayBe(base, head) && silent(base, head) && silent(head, base);
    },
    within: (base, head) => {
      if (heldBy(head) === '/false/' || heldBy(base) === '/false/') return false;
      return isSame(base, head) || (mayBe(base, head) && silent(base, head));
    },
    bringsNothing: (base, head) => !engine.spent && silent(base, head),
  };
}

/** Whether a grantee that was another one has nothing new by that; what would be new is not told. */
function bringsNothing(before: Subject, after: Subject, engine: Engine): boolean {
  const { base, head } = withoutPadded(before, after);
  if (head.identity.length > 0 && !allowsNothingNew(identityInput(base), identityInput(head), head.grantee, engine))
    return false;
  if (base.control.length > 0 && !stopsNoLess(base, head, engine)) return false;
  return besideIdentity(base, head, nothingGuards, engine, () => false).every(
    ({ limited, accesses }) => limited.length === 0 && accesses.every(({ kind }) => kind === 'ineffective'),
  );
}

/** A grantee as a message names it; the one policy of a file by the file. */
function nameOf({ address, root }: Grantee): string {
  return shownName(address || root).slice(0, 120);
}

function isUnchanged({ base, head }: Match): boolean {
  return base !== undefined && keyOfSubject(base) === keyOfSubject(head);
}

/** A boundary of which nothing is known, in the place of another one: what it lets through of what the grantee holds is open. */
function exchangedCeiling({ base, head }: Match, before: World, engine: Engine): readonly Undecided[] {
  if (!base || base.boundaryUnknown.length === 0 || head.boundaryUnknown.length === 0) return [];
  const known = new Set(base.boundaryUnknown.map(({ message }) => message));
  const other = head.boundaryUnknown.filter(({ message }) => !known.has(message));
  // what is held below a scope is not told there: it may be anything
  const held = head.grantee.bounds
    ? () => (isToldOfOthers(base.grantee, before) ? [] : ['*'])
    : () => sensitiveActionsOf(head, engine);
  const names = other.length === 0 ? [] : held();
  return names.length === 0
    ? []
    : other.map((note) => ({ ...note, names: [...new Set([...(note.names ?? []), ...names])] }));
}

/** Grantees that are left when the budget of the comparison is spent, file by file; those of many files together. */
function notLookedAt(left: readonly Subject[]): readonly Undecided[] {
  const byFile = new Map<string, Subject[]>();
  for (const subject of left) {
    const { path } = subject.grantee.declaredAt.source;
    putInto(byFile, path, subject);
  }
  const files = [...byFile.values()];
  const alone = files.length > MOST_FILES ? MOST_FILES - 1 : files.length;
  const rest = files.slice(alone);
  return [...files.slice(0, alone).flatMap((subjects) => leftOut(subjects, 1)), ...leftOut(rest.flat(), rest.length)];
}

const MOST_FILES = limits.policy.filesLeft;

/** That more is written without effect than is told. */
function vainLeftOut({ untoldVain }: Engine): readonly Undecided[] {
  if (!untoldVain) return [];
  return [
    {
      reason: 'limit',
      message: `More than ${limits.policy.vain} sensitive actions are written without effect: those of ${nameOf(untoldVain)}, and of grantees after it, were not told.`,
      ...declarationOf(untoldVain),
      remedy: 'Take actions that have no effect out of the policies.',
    },
  ];
}

function leftOut(left: readonly Subject[], files: number): readonly Undecided[] {
  const [first] = left;
  if (!first) return [];
  const held = left.flatMap((one) => [...one.identity, ...one.resource, ...one.control]);
  const names = namesIn(held.map(({ statement }) => statement));
  const more = left.length - 3;
  const shown = left.slice(0, 3).map(({ grantee }) => nameOf(grantee));
  const whose = more > 0 ? `${shown.join(', ')} and of ${more} more` : shown.join(' and of ');
  return [
    {
      reason: 'limit',
      message: `The change grants so much that it could not all be compared: the policies of ${whose}${files > 1 ? ` in ${files} files` : ''} were not looked at.`,
      ...declarationOf(first.grantee),
      remedy: 'Split the change, or review these policies by hand.',
      ...(names.length === 0 ? {} : { names }),
    },
  ];
}

/** Where a note on a grantee stands. */
const declarationOf = ({ declaredAt, ofBase }: Grantee): Pick<Undecided, 'at' | 'side'> =>
  ofBase ? { at: declaredAt, side: 'base' } : { at: declaredAt };

function limitOf(grantee: Grantee, actions: readonly string[]): Undecided {
  const shown = actions.slice(0, 3).join(', ') + (actions.length > 3 ? ` and ${actions.length - 3} more` : '');
  return {
    reason: 'limit',
    message: `The policies of ${nameOf(grantee)} are too intertwined to be compared for ${shown}.`,
    ...declarationOf(grantee),
    remedy: 'Use fewer wildcards, conditions or Deny statements, or review these policies by hand.',
    names: actions,
  };
}

const order = byEach<NewAccess>(
  (a, b) => byText(keyOfGrantee(a.grantee), keyOfGrantee(b.grantee)),
  (a, b) => byText(a.action, b.action),
  (a, b) => byText(a.kind, b.kind),
  (a, b) => byText(a.primary.span.source.path, b.primary.span.source.path),
  (a, b) => a.primary.span.start - b.primary.span.start,
  (a, b) => byText(a.written, b.written),
  (a, b) => byText(a.combination ?? '', b.combination ?? ''),
);

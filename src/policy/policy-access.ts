import { type Cases, inEach } from '../grants/cases.ts';
import type { Grant, Grantee } from '../grants/grant.ts';
import { isOutside } from '../grants/guarded.ts';
import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import type { NewAccess, Touched } from './access.ts';
import type { Engine, SideInput } from './decision/engine.ts';
import { type Found, nothingFound } from './found.ts';
import type { Subject } from './grantees/subjects.ts';
import type { Guarding } from './guarding.ts';
import { settingOf } from './identity-access.ts';
import { onResource } from './own-service.ts';
import { aboveNone, everythingFor } from './statements/ceiling.ts';
import type { Held } from './statements/policies.ts';
import { accessesOf } from './telling/attribution.ts';
import { granteeName, granteeWords } from './telling/explanation.ts';
import type { Change } from './telling/sentences.ts';

/** A resource policy that lets a principal use an action that it could not (`shared`; pitfalls 25 and 26). */
export function sharedAccess(base: Subject | undefined, head: Subject, engine: Engine, touched: Touched): Found {
  const before = { statements: base?.resource ?? [], boundary: undefined };
  const after = { statements: head.resource, boundary: undefined };
  const pair = engine.pair(before, after, true);
  if (!pair) return { accesses: [], limited: ['*'] };
  const isOn = onResource(head.grantee.about, head.resource);
  const outcomes = engine.outcomes(pair).filter(({ action }) => isOn(action.action));
  const setting = { ...settingOf(pair, before, after, head.grantee, engine, touched), kind: 'shared' as const };
  return {
    accesses: outcomes.flatMap((outcome) => accessesOf(outcome, setting)),
    limited: outcomes.filter((one) => !one.decision).map((one) => one.action.action),
  };
}

/**
 * A service or resource control policy that stopped an action and no longer does, or less (pitfall 24). What such a policy
 * allows grants nothing; a policy without any Allow stands beside the one that AWS attaches by default and allows all.
 */
export function controlAccess(
  base: Subject,
  head: Subject | undefined,
  guard: Guarding,
  engine: Engine,
  touched: Touched,
): Found {
  const grantee = head?.grantee ?? base.grantee;
  const sides = controlSides(base, head, base.grantee.alone ? guard.moved : []);
  if (!sides) return nothingFound;
  const { accesses: lost, limited } = letThrough(sides, grantee, engine, touched);
  const stopped = lost.length === 0 ? undefined : stoppedByOthers(lost, base, head, guard, engine);
  const accesses = stopped ? lost.filter(({ action }) => !stopped.has(action)) : lost;
  return {
    accesses: accesses.map((access) => ({
      ...access,
      kind: 'guardrail-removed',
      dimension: access.dimension === 'deny' ? 'deny' : 'boundary',
      telling: { ...access.telling, change: controlChange(access, head, grantee, sides.principals) },
    })),
    limited,
  };
}

/** What is compared of a policy that only limits. */
interface Limiting {
  readonly before: SideInput;
  readonly after: SideInput;
  readonly principals: boolean;
}

/** What a policy that only limits lets through and did not before, each place once. */
function letThrough(
  { before, after, principals }: Limiting,
  grantee: Grantee,
  engine: Engine,
  touched: Touched,
): Found {
  const pair = engine.pair(before, after, principals);
  if (!pair) return { accesses: [], limited: ['*'] };
  const outcomes = engine.outcomes(pair);
  const setting = settingOf(pair, before, after, grantee, engine, touched);
  return {
    accesses: outcomes.flatMap((outcome) => onePerPlace(accessesOf(outcome, setting))),
    limited: outcomes.filter((one) => !one.decision).map((one) => one.action.action),
  };
}

/** The same of a policy of which is not told here whom it limits: what it lets through is only possible. */
function possiblyLetThrough(
  { accesses, limited }: Found,
  dimension: 'boundary' | 'deny',
  changeOf: (access: NewAccess) => Change,
): Found {
  return {
    accesses: accesses.map((access) => ({
      ...access,
      kind: 'guardrail-removed',
      dimension,
      confidence: 'possible',
      doubt: 'told',
      telling: { ...access.telling, change: changeOf(access) },
    })),
    limited,
  };
}

/**
 * The actions that control policies no longer stop, but others of the same root do, on all targets where this code attaches
 * them: a Deny that moves from one to the other is as it was. Undefined where there are none.
 */
function stoppedByOthers(
  lost: readonly NewAccess[],
  base: Subject,
  head: Subject | undefined,
  guard: Guarding,
  engine: Engine,
): ReadonlySet<string> | undefined {
  const attached = base.control.filter(({ when }) => !isOutside(when));
  const [sample] = attached;
  if (!sample) return undefined;
  const actions = new Set(lost.map(({ action }) => action));
  const denying = guard.beside(base.grantee.root).filter(({ grant, statement }) => {
    const isOther = grant.use === sample.grant.use && grant.grantee.address !== head?.grantee.address;
    return isOther && [...engine.index.reached(statement).keys()].some((action) => actions.has(action));
  });
  // where there are more than can be told apart, what is gone is told
  if (denying.length === 0 || denying.length > limits.policy.guards) return undefined;
  const pair = engine.pair(
    { statements: ceilingOf(attached, sample.grant), boundary: undefined },
    { statements: ceilingOf([...(head?.control ?? []), ...denying], sample.grant), boundary: undefined },
    sample.grant.use === 'resource-control',
  );
  const outcomes = pair ? engine.outcomes(pair) : [];
  return new Set(outcomes.flatMap(({ action, decision }) => (decision?.parts.length === 0 ? [action.action] : [])));
}

/**
 * A policy that only denies guards whoever holds it: what else they are given is not told where nothing attaches it, or where who has it
 * is only named. What it no longer stops is only possible. AWS deletes no policy that is still attached: one of source that is gone was
 * attached nowhere, but one in a file of its own stops nothing any more.
 */
export function denialAccess(
  base: Subject,
  head: Subject | undefined,
  guard: Guarding,
  engine: Engine,
  touched: Touched,
): Found {
  const [sample] = base.identity;
  if (!head && base.grantee.type === 'policy' && !base.grantee.alone) return nothingFound;
  if (!sample || !deniesOnly(base, guard) || (head && !deniesOnly(head, guard))) return nothingFound;
  const came = base.grantee.alone ? guard.moved : [];
  const grantee = head?.grantee ?? base.grantee;
  const before = { statements: ceilingOf(base.identity, sample.grant), boundary: undefined };
  const after = { statements: ceilingOf([...(head?.identity ?? []), ...came], sample.grant), boundary: undefined };
  const found = letThrough({ before, after, principals: false }, grantee, engine, touched);
  return possiblyLetThrough(found, 'deny', (access) => ({
    ...controlChange(access, head, grantee, false),
    stops: 'holders',
    name: granteeWords(grantee),
  }));
}

/** Whether all that is told of somebody who may hold more is what is denied. */
export function deniesOnly({ grantee, identity }: Subject, { isDeclared }: Guarding): boolean {
  if (identity.length === 0 || !identity.every(({ statement }) => statement.effect === 'Deny')) return false;
  return grantee.type === 'policy' || !isDeclared(grantee);
}

/** Whether control policies stop all that those of base stopped, with everything decided. */
export function stopsNoLess(base: Subject, head: Subject, engine: Engine): boolean {
  const sides = controlSides(base, head, []);
  if (!sides) return true;
  const pair = engine.pair(sides.before, sides.after, sides.principals);
  return pair !== undefined && engine.allowsNothingNew(pair);
}

/** The actions of the vocabulary that control policies stop in some case. */
export function stoppedBy({ control }: Subject, engine: Engine): readonly string[] {
  const [sample] = control;
  if (!sample) return [];
  const [through, everything] = [control, []].map((held) => ({
    statements: ceilingOf(held, sample.grant),
    boundary: undefined,
  }));
  const pair = through && everything && engine.pair(through, everything, false);
  if (!pair) return ['*'];
  const outcomes = engine.outcomes(pair);
  return outcomes.filter(({ decision }) => decision?.parts.length !== 0).map(({ action }) => action.action);
}

/** What control policies let through in both revisions; undefined where base has none that stops anything. */
function controlSides(base: Subject, head: Subject | undefined, moved: readonly Held[]) {
  // AWS deletes no policy that is still attached: what is gone was attached where this code says, or nowhere
  const held = head ? base.control : base.control.filter(({ when }) => !isOutside(when));
  const [sample] = held;
  if (!sample) return undefined;
  const denying = moved.filter(({ grant }) => grant.use === sample.grant.use);
  return {
    before: { statements: ceilingOf(held, sample.grant), boundary: undefined },
    after: { statements: ceilingOf([...(head?.control ?? []), ...denying], sample.grant), boundary: undefined },
    principals: base.control.some(({ grant }) => grant.use === 'resource-control'),
  };
}

/**
 * A permissions boundary in a file of its own that lets more through than before: whom it bounds is not told there, so what
 * it newly lets through is only possible. One without a successor lets everything through. The policy of a VPC endpoint, which
 * names principals, is no such boundary.
 */
export function boundaryAccess(base: Subject, head: Subject | undefined, engine: Engine, touched: Touched): Found {
  const [sample] = base.boundary ?? [];
  if (!base.boundary || !sample || (head && !head.boundary)) return nothingFound;
  if ((head?.boundary ?? base.boundary).some(({ statement }) => statement.principals)) return nothingFound;
  const grantee = head?.grantee ?? base.grantee;
  // one that is gone is met with what may be held below it: everything
  const any = [everythingFor(withoutPlaces(sample.grant), [])];
  const before = head
    ? { statements: base.boundary, boundary: undefined }
    : { statements: any, boundary: base.boundary };
  const after = { statements: head?.boundary ?? any, boundary: undefined };
  const found = letThrough({ before, after, principals: false }, grantee, engine, touched);
  const change: Change = { kind: 'raised', name: granteeName(grantee), gone: head === undefined };
  return possiblyLetThrough(found, 'boundary', () => change);
}

/** A control policy grants nothing: where it is gone or lets more through, it no longer stops what other policies allow. */
function controlChange(
  access: NewAccess,
  head: Subject | undefined,
  grantee: Grantee,
  resources: boolean,
): Extract<Change, { kind: 'control' }> {
  const { change } = access.telling;
  const gone = head === undefined || (change.kind === 'deny' && change.gone);
  const where = change.kind === 'deny' ? change.where : '';
  return { kind: 'control', gone, stops: resources ? 'resources' : 'identities', name: granteeName(grantee), where };
}

/** What one place takes away from many targets is told once. */
function onePerPlace(accesses: readonly NewAccess[]): readonly NewAccess[] {
  const seen = new Set<string>();
  return accesses.filter(({ primary: { span, side } }) => {
    const key = `${side} ${span.source.path} ${span.start}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** The cases in which all that a policy may allow turns out to be denied by it: it then allows nothing. */
function deniedIn(allowing: readonly Held[] = []): Cases {
  if (!allowing.every(({ statement }) => statement.openEffect)) return [];
  return allowing
    .map(({ statement }): Cases => [statement.when.slice(-1).map((branch) => ({ ...branch, option: 1 }))])
    .reduce(inEach, [[]]);
}

/** A grant that nothing brings: what passes where another revision had it. */
function withoutPlaces({ broughtBy: _, unboundAt: _unbound, ...grant }: Grant): Grant {
  const { madeBy: _made, ...grantee } = grant.grantee;
  return { ...grant, grantee, attachedAt: [] };
}

/** What control policies let through; those that allow something limit only what they are attached to. */
function ceilingOf(control: readonly Held[], sample: Grant): readonly Held[] {
  const allowing = new Map<Grant, Held[]>();
  for (const held of control) {
    if (held.statement.effect !== 'Allow') continue;
    putInto(allowing, held.grant, held);
  }
  if (allowing.size > 0)
    return [...control, ...aboveNone([...allowing.keys()], (grant) => deniedIn(allowing.get(grant)))];
  return [...control, everythingFor(control[0]?.grant ?? withoutPlaces(sample), [])];
}

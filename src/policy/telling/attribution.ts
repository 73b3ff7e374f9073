import type { Grantee } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { once, onceOf, onceOfEach } from '../../located/once.ts';
import { writtenText } from '../../located/value.ts';
import type { AccessDimension, AccessKind, NewAccess, Place, RelatedPlace, Side, Touched } from '../access.ts';
import { matchAction } from '../decision/action-match.ts';
import { heldOf, type Part, type Reach } from '../decision/decision.ts';
import type { Engine, Outcome, Pair } from '../decision/engine.ts';
import { PRINCIPAL } from '../decision/principals.ts';
import { isLimited, limitsOf } from '../limits.ts';
import { type Box, RESOURCE, type Space } from '../region/box.ts';
import { LimitReached, withinBudget } from '../region/budget.ts';
import { intersectDimensions } from '../region/dimension.ts';
import type { Held } from '../statements/policies.ts';
import type { Text } from '../statements/statement.ts';
import { confidenceOf, dependsOnUnknownCeiling, isControl, isUnknownCeiling } from './confidence.ts';
import { scopeBefore, witnessOf, writtenPattern, writtenPrincipals } from './explanation.ts';
import {
  allPlaces,
  among,
  attachmentPlaces,
  bringers,
  bringingItems,
  type Candidates,
  choosePlace,
  conditionPlaces,
  fewest,
  itemPlaces,
  makers,
  principalPlaces,
  resourcePlaces,
  statementPlaces,
  textSide,
  touchedAt,
} from './places.ts';
import type { Request } from './request.ts';
import type { Telling } from './sentences.ts';
import { tellingOfAllow, tellingOfRemoval } from './telling.ts';
import { weakerDenyPlaces } from './weaker-deny.ts';
import { apart, requestOf } from './witness.ts';

/** What attribution needs to know of the comparison that an outcome comes from. */
export interface Setting {
  readonly engine: Engine;
  readonly pair: Pair;
  readonly grantee: Grantee;
  /** All of the grantee's statements at base, those that did not reach the action included. */
  readonly before: readonly Held[];
  /** The same at head. */
  readonly after: readonly Held[];
  /** The permissions boundaries of both sides. */
  readonly ceilings: { readonly base: readonly Held[]; readonly head: readonly Held[] };
  readonly touched: Touched;
  /** What an access by a new Allow is called, where it is not `granted` or `widened`. */
  readonly kind?: AccessKind;
}

/** The accesses of one outcome: one for each pattern that brings it, or one for what no longer stops it. */
export function accessesOf(outcome: Outcome, setting: Setting): NewAccess[] {
  const accesses: NewAccess[] = [];
  const explained = new Set<unknown>();
  for (const part of outcome.decision?.parts ?? []) {
    if (part.cause === 'allow') {
      accesses.push(...byAllow(outcome, part, setting));
      continue;
    }
    const cause = part.stopped ?? part.cause;
    if (explained.has(cause)) continue;
    explained.add(cause);
    accesses.push(byRemoval(outcome, part, setting));
  }
  return accesses;
}

function byAllow(outcome: Outcome, part: Part, setting: Setting): NewAccess[] {
  const { held } = part.by;
  const action = outcome.action.action;
  const allowedBefore = outcome.decision?.allowedBefore === true;
  const request = safeRequest(part, outcome, setting);
  const missing = allowedBefore ? dimensionsApart(part.rest[0], outcome.base.allow, setting) : [];
  const dimension = setting.kind === 'shared' && !allowedBefore ? 'principal' : dimensionOf(missing);
  const depends = missing.some(isCase);
  const before = allowedBefore ? scopeBefore(outcome.base.allow, depends) : 'not granted';
  const kind = setting.kind ?? (allowedBefore ? 'widened' : 'granted');
  const sure = outcome.guess
    ? { confidence: 'possible' as const }
    : confidenceOf(part, missing, allowedBefore, outcome);
  const earlier = heldOf(outcome.base.allow);
  const isMore = kind === 'widened' && dimension === 'resource' && missing.length === 1 && !depends;
  const isWithin = isLimited(isMore ? withNew(held.statement, earlier) : held.statement);
  const kept = setting.before.length === 0 ? keptFor(request, held, outcome, setting) : undefined;
  const wider = allowedBefore ? { dimension, depends } : undefined;
  const telling = kept?.telling() ?? tellingOfAllow(outcome, held, request, setting, wider);
  const fallback = declarationOf(setting);
  const made = once(() =>
    allowedBefore ? dimensionPlaces(dimension, held, outcome, setting.touched, request.asked) : [],
  );
  const others = once(() => otherPlaces(held, outcome, setting, request.asked));
  const chosen = (item: Text | undefined): ChosenPlace => {
    const ownPlaces = itemPlaces(held, item, 'head');
    const isOld = allowedBefore && wasThere(item, outcome) && !isPutInto(held, item, action, setting);
    const places = [...(isOld ? [] : ownPlaces), ...made(), ...ownPlaces, ...others()];
    return choosePlace(places, setting.touched, fallback);
  };
  return bringingItems(held, action, setting.touched).map((item) => ({
    kind,
    grantee: setting.grantee,
    action,
    written: writtenPattern(held, item),
    ...(allowedBefore || setting.kind === 'shared' ? { dimension } : {}),
    ...(setting.kind === 'shared' ? { principals: writtenPrincipals(held) } : {}),
    ...(kept ? kept.place(item, chosen) : chosen(item)),
    witness: witnessOf(action, request, before),
    telling,
    ...sure,
    ...(isWithin ? { limited: true } : {}),
    limits: limitsOf(held.statement),
    by: held,
  }));
}

/** Where a grantee is declared: what has no other place is told there. */
export function declarationOf({ grantee }: Setting): Place {
  return { span: grantee.declaredAt, side: grantee.ofBase ? 'base' : 'head' };
}

/** The places of everything beside the item that brings an action. */
function otherPlaces(held: Held, outcome: Outcome, setting: Setting, asked: string): Candidates {
  const { touched } = setting;
  const earlier = heldOf(outcome.base.allow);
  return [
    ...fewest(principalPlaces(held, 'head', earlier), touched),
    ...fewest(resourcePlaces(held, 'head', asked, earlier), touched),
    ...fewest(conditionPlaces(held, 'head'), touched),
    ...statementPlaces(held, 'head').slice(0, held.statement.effectOrigins.length),
    ...attachmentPlaces(held, 'head'),
    ...removedPlaces(outcome, setting, asked),
    ...makers(setting.grantee, 'head'),
    ...statementPlaces(held, 'head').slice(held.statement.effectOrigins.length),
  ];
}

type ChosenPlace = ReturnType<typeof choosePlace>;

/** What is told of a statement that is new: the same for all actions that it allows the same of. */
class Kept {
  readonly telling: () => Telling;
  readonly #places = new Map<Text | undefined, ChosenPlace>();

  constructor(telling: () => Telling) {
    this.telling = once(telling);
  }

  place(item: Text | undefined, choose: (item: Text | undefined) => ChosenPlace): ChosenPlace {
    const known = this.#places.get(item) ?? choose(item);
    this.#places.set(item, known);
    return known;
  }
}

/** By the request, which is one for actions that are used in the same way, and by the statement; beside a Deny and without. */
const keptOf = onceOf(
  (_: Setting) => [new Map<Request, Map<Held, Kept>>(), new Map<Request, Map<Held, Kept>>()] as const,
);

function keptFor(request: Request, held: Held, outcome: Outcome, setting: Setting): Kept {
  const all = keptOf(setting)[outcome.head.deny.length > 0 ? 1 : 0];
  const ofRequest = all.get(request) ?? new Map<Held, Kept>();
  all.set(request, ofRequest);
  const known = ofRequest.get(held) ?? new Kept(() => tellingOfAllow(outcome, held, request, setting, undefined));
  ofRequest.set(held, known);
  return known;
}

/** A statement with the resources alone that no statement of base with the same conditions names in the same words. */
function withNew(statement: Held['statement'], earlier: readonly Held[]): Held['statement'] {
  const { resources } = statement;
  if (!resources || resources.not) return statement;
  const known = resourcesUnder(earlier).get(conditionsAsWritten(statement));
  const items = resources.items.filter(({ pieces }) => !known?.has(writtenText(pieces)));
  return items.length === 0 ? statement : { ...statement, resources: { ...resources, items } };
}

/** By conditions, the resources that some statements name under them, as written. */
const resourcesUnder = onceOf((statements: readonly Held[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  for (const { statement } of statements) {
    if (!statement.resources || statement.resources.not) continue;
    const known = all.get(conditionsAsWritten(statement)) ?? new Set();
    all.set(conditionsAsWritten(statement), known);
    for (const { pieces } of statement.resources.items) known.add(writtenText(pieces));
  }
  return all;
});

/** Whether one of base's statements that reached the action names it in the same words: then the item is not what is new. */
function wasThere(item: Text | undefined, { base, action }: Outcome): boolean {
  if (!item) return false;
  return isBringing(base.allow, action.action)(item);
}

/** Tells whether an item of a list of statements brings an action. */
const isBringing = onceOfEach((allow: readonly Reach[], action: string) =>
  among(heldOf(allow).flatMap(({ statement }) => matchAction(statement, action)?.items ?? [])),
);

/**
 * Whether the item is put into a statement that base has without it, of the same resources and conditions, and is what is new. A
 * statement that gave the action and is there no more was widened instead.
 */
function isPutInto({ statement }: Held, item: Text | undefined, action: string, setting: Setting): boolean {
  if (!item || statement.resources === undefined) return false;
  const { others, isKept } = reachingBefore(setting, action);
  return isKept && others.has(limitsAsWritten(statement));
}

interface ReachingBefore {
  /** The limits of the Allow statements of base that do not reach an action. */
  readonly others: ReadonlySet<string>;
  /** Whether the limits of each that does are those of one of head that does. */
  readonly isKept: boolean;
}

const reachingBefore = onceOfEach((setting: Setting, action: string): ReachingBefore => {
  const [reach, others] = [new Set<string>(), new Set<string>()];
  const isAllow = ({ statement: one }: Held): boolean => one.effect === 'Allow';
  for (const { statement: one } of setting.before.filter(isAllow))
    (matchAction(one, action) ? reach : others).add(limitsAsWritten(one));
  const now = setting.after.filter((one) => isAllow(one) && matchAction(one.statement, action) !== undefined);
  const kept = new Set(now.map(({ statement: one }) => limitsAsWritten(one)));
  return { others, isKept: [...reach].every((limit) => kept.has(limit)) };
});

/** The resources and conditions of a statement, as written. */
const limitsAsWritten = onceOf((statement: Held['statement']): string =>
  JSON.stringify([
    statement.resources?.not,
    (statement.resources?.items ?? []).map(({ pieces }) => writtenText(pieces)),
    conditionsAsWritten(statement),
  ]),
);

const conditionsAsWritten = onceOf(({ conditions }: Held['statement']): string =>
  JSON.stringify(
    conditions.map(({ operator, key, values }) => [operator, key, values.map(({ pieces }) => writtenText(pieces))]),
  ),
);

/** Where the dimension is written that makes the difference, at head, and where base was narrower and is no more. */
function dimensionPlaces(
  dimension: AccessDimension,
  held: Held,
  outcome: Outcome,
  touched: Touched,
  witness: string,
): Candidates {
  const placesOf =
    dimension === 'condition'
      ? conditionPlaces
      : dimension === 'principal'
        ? principalPlaces
        : (one: Held, side: Side, before?: readonly Held[]) => resourcePlaces(one, side, witness, before);
  const earlier = heldOf(outcome.base.allow);
  const before = ofSome(touchedOf(earlier, touched), touched, (one) => placesOf(one, 'base', [held]));
  return [...fewest(placesOf(held, 'head', earlier), touched), ...before];
}

/** A Deny or a boundary that stopped the action is gone or weaker. */
function byRemoval(outcome: Outcome, part: Part, setting: Setting): NewAccess {
  const action = outcome.action.action;
  const request = safeRequest(part, outcome, setting);
  const ceiling = part.cause === 'boundary' || part.stopped?.held.grant.use === 'boundary';
  const { places, held } =
    ceiling && part.cause === 'boundary'
      ? boundaryPlaces(outcome, part, setting)
      : denyPlaces(outcome, part, setting, request.asked);
  const item = matchAction(held.statement, action)?.items[0];
  const guess = dependsOnUnknownCeiling(part);
  const before =
    part.cause === 'deny'
      ? 'denied'
      : guess
        ? 'only what a permissions boundary that is not known let through'
        : 'outside the permissions boundary';
  const fallback = declarationOf(setting);
  return {
    kind: 'guardrail-removed',
    grantee: setting.grantee,
    action,
    written: writtenPattern(held, item),
    dimension: ceiling ? 'boundary' : 'deny',
    ...choosePlace(places, setting.touched, fallback),
    witness: witnessOf(action, request, before),
    telling: tellingOfRemoval(outcome, part, request, setting, ceiling ? { unknown: guess } : undefined),
    ...(outcome.guess ? { confidence: 'possible' } : confidenceOf(part, [], false, outcome)),
  };
}

function denyPlaces(
  outcome: Outcome,
  part: Part,
  setting: Setting,
  witness: string,
): { places: Candidates; held: Held } {
  const held = (part.stopped ?? part.by).held;
  const action = outcome.action.action;
  const item = matchAction(held.statement, action)?.items[0];
  const kept = lookedAt(heldOf(outcome.head.deny), setting.touched).flatMap((one) =>
    allPlaces(one, matchAction(one.statement, action)?.items[0], 'head', witness),
  );
  const weaker = weakerDenyPlaces(held, setting.after, action);
  const own = allPlaces(held, item, 'base', witness);
  const places =
    weaker.length > 0 ? [...weaker, ...own, ...kept] : [...itemPlaces(held, item, 'base'), ...kept, ...own];
  return { places, held };
}

/** The statements of head that a finding may name places of: where there are very many, the first ones and those that are touched. */
const lookedAt = onceOfEach((statements: readonly Held[], touched: Touched): readonly Held[] => {
  if (statements.length <= MOST_TOUCHED) return statements;
  const isTouched = (held: Held): boolean =>
    allPlaces(held, undefined, 'head').some((place) => touchedAt(touched, place));
  const chosen = new Set(statements.slice(0, MOST_TOUCHED));
  for (const held of statements) {
    if (chosen.size >= 2 * MOST_TOUCHED) break;
    if (isTouched(held)) chosen.add(held);
  }
  return statements.filter((held) => chosen.has(held));
});

function boundaryPlaces(outcome: Outcome, part: Part, setting: Setting): { places: Candidates; held: Held } {
  const action = outcome.action.action;
  const now = (outcome.head.boundary ?? []).map(({ compiled }) => compiled.held);
  const then = setting.ceilings.base;
  const allowing = outcome.head.allow.map(({ compiled }) => compiled.held);
  const places = [
    ...now.flatMap((held) => allPlaces(held, matchAction(held.statement, action)?.items[0], 'head')),
    ...allowing.flatMap((held) => bringers(textSide(held, 'head'), held.grant.unboundAt ?? [])),
    ...then.flatMap((held) => [
      ...(isUnknownCeiling(held) ? statementPlaces(held, 'base') : []),
      ...attachmentPlaces(held, 'base'),
      ...allPlaces(held, undefined, 'base'),
    ]),
  ];
  return { places, held: now[0] ?? part.by.held };
}

/** Places at base whose removal can have made the difference: a list that lost an entry, a condition, a narrower scope. */
function removedPlaces(outcome: Outcome, setting: Setting, witness: string): Candidates {
  const now = heldOf(outcome.head.allow);
  const narrower = ofSome(touchedOf(heldOf(outcome.base.allow), setting.touched), setting.touched, (held) => [
    ...conditionPlaces(held, 'base', now),
    ...resourcePlaces(held, 'base', witness, now),
    ...principalPlaces(held, 'base', now),
    ...(isControl(held) ? attachmentPlaces(held, 'base') : []),
  ]);
  return [...excludedPlaces(outcome, setting), ...narrower];
}

/** The places of some statements that the change touches, as many as are told of at most. */
function ofSome(statements: readonly Held[], touched: Touched, placesOf: (held: Held) => Candidates): Candidates {
  const found: RelatedPlace[] = [];
  for (const held of statements) {
    if (found.length >= limits.review.places) break;
    found.push(...placesOf(held).filter((place) => touchedAt(touched, place)));
  }
  return found;
}

/** Those of base's statements of which the change touches a limit, or an attachment: as many as places are told of at most. */
export const touchedOf = onceOfEach((statements: readonly Held[], touched: Touched): readonly Held[] => {
  const found: Held[] = [];
  for (const held of statements) {
    if (found.length >= MOST_TOUCHED) break;
    const places = [
      ...conditionPlaces(held, 'base'),
      ...resourcePlaces(held, 'base', undefined),
      ...principalPlaces(held, 'base'),
      ...attachmentPlaces(held, 'base'),
    ];
    if (places.some((place) => touchedAt(touched, place))) found.push(held);
  }
  return found;
});

const MOST_TOUCHED = limits.review.compared;

const excludedOf = new WeakMap<Outcome, Candidates>();

/** Those of them that are entries of a `NotAction`; the same for each statement that brings the action. */
function excludedPlaces(outcome: Outcome, { before, touched }: Setting): Candidates {
  const known = excludedOf.get(outcome);
  if (known) return known;
  const places = before.flatMap((held) => {
    const { actions } = held.statement;
    if (!actions.not) return [];
    const items = actions.items.filter(
      (item) => !matchAction({ ...held.statement, actions: { ...actions, items: [item] } }, outcome.action.action),
    );
    return items.flatMap((item) => itemPlaces(held, item, 'base'));
  });
  const found = places.filter((place) => touchedAt(touched, place));
  excludedOf.set(outcome, found);
  return found;
}

function safeRequest(part: Part, outcome: Outcome, setting: Setting): Request {
  const box = part.rest[0] ?? new Map();
  return withinBudget(
    () => requestOf(box, outcome.action, setting.pair.plan, setting.engine.space()),
    () => ({ resource: '*', asked: '*', context: new Map(), assumptions: [] }),
  );
}

/**
 * In which dimensions base's nearest Allow misses the new requests. Of two that miss them in as many, the one that base had
 * in the same case is nearer: what was allowed there before did not come into being.
 */
function dimensionsApart(rest: Box | undefined, allow: readonly Reach[], setting: Setting): string[] {
  if (!rest) return [];
  const space: Space = setting.engine.space();
  let best: string[] | undefined;
  for (const box of allow.flatMap((reach) => reach.boxes)) {
    if (best?.length === 1 && !best.some(isCase)) break;
    try {
      const names = apart(rest, box, space, intersectDimensions);
      if (names.length > 0 && (!best || isNearer(names, best))) best = names;
    } catch (error) {
      if (error instanceof LimitReached) break;
      throw error;
    }
  }
  return best ?? [];
}

function isNearer(names: readonly string[], best: readonly string[]): boolean {
  return names.length < best.length || (names.length === best.length && best.some(isCase) && !names.some(isCase));
}

/** Whether a dimension is a case of what source does not tell. */
const isCase = (name: string): boolean => name.startsWith('when:');

function dimensionOf(names: readonly string[]): AccessDimension {
  if (names.includes(PRINCIPAL)) return 'principal';
  if (names.length === 0 || names.includes(RESOURCE)) return 'resource';
  return 'condition';
}

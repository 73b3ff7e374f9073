import type { Grantee } from '../grants/grant.ts';
import type { AccessLimits, NewAccess } from './access.ts';
import { alternativesOf } from './decision/conditions.ts';
import type { Stand } from './decision/decision.ts';
import type { Outcome } from './decision/engine.ts';
import { named, standOf } from './decision/stands.ts';
import type { Found } from './found.ts';
import { namesParts, passesItself, passRoleLimits } from './limits.ts';
import { type Box, intersectBoxes } from './region/box.ts';
import { LimitReached } from './region/budget.ts';
import { accessesOf, type Setting } from './telling/attribution.ts';
import { granteeWords } from './telling/explanation.ts';
import { keyNames, keysOf } from './telling/scope-words.ts';
import { capital, type Telling } from './telling/sentences.ts';
import type { Combination, SensitiveAction } from './vocabulary.ts';

const PASS_ROLE = 'iam:PassRole';
const PASSED_TO = 'iam:passedtoservice';

/** The combinations that the change completes for one grantee (semantics.md section 3, pitfalls 27 and 28). */
export function escalationsOf(setting: Setting): Found {
  const { engine, pair } = setting;
  const heads = new Map<string, Stand>();
  const headOf = (name: string): Stand => {
    const known = heads.get(name) ?? standOf(pair.head, name, engine.space());
    heads.set(name, known);
    return known;
  };
  const accesses: NewAccess[] = [];
  const limited = new Set<string>();
  const reached = named(pair.head, engine.pieces);
  for (const combination of engine.vocabulary.combinations) {
    // most combinations lack a piece that nothing names
    if (!combination.allOf.every((name) => reached.has(name))) continue;
    try {
      const access = escalation(combination, headOf, setting);
      if (access) accesses.push(access);
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      for (const action of combination.allOf) limited.add(action);
    }
  }
  return { accesses, limited: [...limited] };
}

function escalation(
  combination: Combination,
  headOf: (name: string) => Stand,
  setting: Setting,
): NewAccess | undefined {
  const { engine, pair } = setting;
  if (combination.allOf.some((name) => headOf(name).allow.length === 0)) return undefined;
  const pieces: Outcome[] = [];
  for (const name of combination.allOf) {
    const action = engine.definitionOf(name) ?? definitionOf(name);
    const head = headOf(name);
    const universe = pieceUniverse(action, combination, setting);
    if (!universe || !engine.allows(head, universe)) return undefined;
    pieces.push({ action, base: standOf(pair.base, name, engine.space()), head, universe, decision: undefined });
  }
  const lacking = pieces.filter((piece) => !engine.allows(piece.base, piece.universe));
  // one who could pass some roles, and can pass others now, can do the same with those
  const missing = lacking.length > 0 ? lacking : pieces.filter(({ action }) => action.action === PASS_ROLE);
  const brought = missing.flatMap((piece) => {
    const decision = engine.told(engine.decide(piece.base, piece.head, piece.universe), piece.action.action);
    if (!decision) throw new LimitReached('a piece of the combination could not be decided');
    return accessesOf({ ...piece, decision }, setting);
  });
  // a role that is named by a reference now, and by its ARN before, may be the same one
  const accesses = lacking.length > 0 ? brought : brought.filter(({ confidence }) => confidence !== 'possible');
  const access = accesses.find((one) => setting.touched(one.primary.span, one.primary.side)) ?? accesses[0];
  if (!access) return undefined;
  const told = {
    kind: 'told',
    sentence: sentence(combination, pieces, lacking, conditionsOf(accesses), setting),
  } as const;
  const telling: Telling = { who: granteeWords(setting.grantee), scope: '', change: told };
  const { dimension: _, ...rest } = access;
  return { ...rest, kind: 'escalation', telling, limits: limitsOfParts(pieces), combination: combination.id };
}

const statementsOf = (piece: Outcome) => piece.head.allow.map(({ compiled }) => compiled.held.statement);

const passingIn = (pieces: readonly Outcome[]) =>
  pieces.filter(({ action }) => action.action === PASS_ROLE).flatMap(statementsOf);

/** How far the parts of a combination are limited: those that no resource can limit count as what the others are. */
function limitsOfParts(pieces: readonly Outcome[]): AccessLimits {
  const passing = passingIn(pieces);
  const others = pieces.filter(({ action }) => action.action !== PASS_ROLE && !action.wildcardOnly);
  const parts = others.length > 0 && others.flatMap(statementsOf).every(namesParts);
  const passRole = passing.length > 0 ? { passRole: passRoleLimits(passing) } : {};
  return { resources: parts, conditions: false, parts, ...passRole };
}

/** What the whole set gives, which of it the change brings, and what was held before; nothing that is missing: it could pass fewer roles. */
function sentence(
  combination: Combination,
  pieces: readonly Outcome[],
  missing: readonly Outcome[],
  under: string,
  { grantee }: Setting,
): string {
  if (!passesItself(passingIn(pieces), grantee)) return sentenceOf(combination, missing, under, grantee);
  const title = combination.title.replace(/ (as|with) another role\b(?! may)/, ' $1 itself');
  return `${sentenceOf({ ...combination, title }, missing, under, grantee)} The only role that it can pass is itself.`;
}

function sentenceOf(combination: Combination, missing: readonly Outcome[], under: string, grantee: Grantee): string {
  const brought = missing.map((piece) => piece.action.action);
  const held = combination.allOf.filter((action) => !brought.includes(action));
  const what = `${capital(granteeWords(grantee))} can now ${combination.title}:`;
  if (missing.length === 0)
    return `${capital(granteeWords(grantee))} could ${combination.title} before. Now it can pass more roles${under}.`;
  if (held.length > 0)
    return `${what} this change adds ${enumerated(brought)}${under} to ${enumerated(held)}, which it held before.`;
  if (brought.length === 1)
    return `${what} ${enumerated(brought)}${under} is enough for that, and was not held before.`;
  const none = brought.length === 2 ? 'neither' : 'none of them';
  return `${what} this change grants ${enumerated(brought)}${under}; ${none} was held before.`;
}

/**
 * ` (under a condition on aws:CalledVia)`: what the statements that bring the pieces ask for; '' where that is nothing, as it is
 * for a piece that a statement brings without a condition, too.
 */
function conditionsOf(accesses: readonly NewAccess[]): string {
  const keys = new Map<string, string>();
  for (const action of new Set(accesses.map((access) => access.action))) {
    const own = accesses.filter((access) => access.action === action).map((access) => keysAsked(access));
    if (own.every((asked) => asked.length > 0)) for (const key of own.flat()) keys.set(key.toLowerCase(), key);
  }
  return keys.size === 0
    ? ''
    : ` (under ${keys.size === 1 ? 'a condition' : 'conditions'} on ${keyNames([...keys.values()])})`;
}

/** The condition keys of the statement that brings an access; those of a policy of AWS are not the author's. */
function keysAsked({ by, action }: NewAccess): readonly string[] {
  const keys = by && by.managed === undefined ? keysOf(by) : [];
  // that a role is passed to the combination's service is what the combination is about
  return action === PASS_ROLE ? keys.filter((key) => key.toLowerCase() !== PASSED_TO) : keys;
}

function enumerated(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

const definitions = new Map<string, SensitiveAction>();

/** What is known of an action that is sensitive only beside others. */
function definitionOf(action: string): SensitiveAction {
  const known = definitions.get(action) ?? {
    ...{ action, wildcardOnly: false },
    ...(action === PASS_ROLE ? { resourceTypes: ['arn:*:iam::*:role/*'] } : {}),
  };
  definitions.set(action, known);
  return known;
}

/** PassRole counts only as far as a role can be passed to the service that the combination names. */
function pieceUniverse(action: SensitiveAction, combination: Combination, setting: Setting): Box | undefined {
  const { engine, pair } = setting;
  const universe = engine.universes.of(action, pair.plan);
  const service = combination.passRoleService;
  if (action.action !== PASS_ROLE || service === null || !pair.plan.keys.has('iam:passedtoservice')) return universe;
  return engine.universes.narrowed(universe, service, () => passedTo(service, universe, setting));
}

function passedTo(service: string, universe: Box, { engine, pair }: Setting): Box | undefined {
  const values = [{ pieces: [service], origins: [] }];
  const condition = { operator: 'StringEquals', key: 'iam:PassedToService', values, origins: [] };
  const [alternative] = alternativesOf(condition, pair.plan, false, engine.strings);
  return alternative && intersectBoxes(universe, new Map(alternative), engine.space());
}

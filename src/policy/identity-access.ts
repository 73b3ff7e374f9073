import type { Grantee } from '../grants/grant.ts';
import { writtenText } from '../located/value.ts';
import type { NewAccess, Touched } from './access.ts';
import type { Reach } from './decision/decision.ts';
import type { Engine, Outcome, Pair, SideInput } from './decision/engine.ts';
import { isSupported } from './decision/universe.ts';
import { escalationsOf } from './escalation.ts';
import type { Found } from './found.ts';
import { lowerText } from './glob.ts';
import type { Subject } from './grantees/subjects.ts';
import { RESOURCE } from './region/box.ts';
import type { Held } from './statements/policies.ts';
import type { Text } from './statements/statement.ts';
import { accessesOf, declarationOf, type Setting } from './telling/attribution.ts';
import { granteeWords, writtenPattern } from './telling/explanation.ts';
import { allPlaces, bringingItems, choosePlace } from './telling/places.ts';
import { keyNames, keysOf } from './telling/scope-words.ts';
import type { Telling } from './telling/sentences.ts';

export function identityInput(subject: Subject | undefined): SideInput {
  return { statements: subject?.identity ?? [], boundary: subject?.boundary };
}

/**
 * What the identity policies of a grantee newly allow it: `granted`, `widened`, `guardrail-removed`, `ineffective` and
 * `escalation` (semantics.md section 3).
 */
export function identityAccess(
  base: SideInput,
  head: SideInput,
  grantee: Grantee,
  engine: Engine,
  touched: Touched,
): Found {
  const pair = engine.pair(base, head, false);
  if (!pair) return { accesses: [], limited: ['*'] };
  const setting = settingOf(pair, base, head, grantee, engine, touched);
  const outcomes = engine.outcomes(pair);
  const escalations = escalationsOf(setting);
  const limited = outcomes.filter((outcome) => !outcome.decision).map((outcome) => outcome.action.action);
  const granted = outcomes.flatMap((outcome) => accessesOf(outcome, setting));
  return {
    accesses: [
      ...granted,
      ...outcomes.flatMap((outcome) => ineffective(outcome, granted, setting)),
      ...escalations.accesses,
    ],
    limited: [...new Set([...limited, ...escalations.limited])],
  };
}

/** Whether head allows nothing new, with everything decided: what `identityAccess` finds is then `ineffective` at most. */
export function allowsNothingNew(base: SideInput, head: SideInput, grantee: Grantee, engine: Engine): boolean {
  const pair = engine.pair(base, head, false);
  if (!pair || !engine.allowsNothingNew(pair)) return false;
  const { accesses, limited } = escalationsOf(settingOf(pair, base, head, grantee, engine, () => false));
  return accesses.length === 0 && limited.length === 0;
}

export function settingOf(
  pair: Pair,
  base: SideInput,
  head: SideInput,
  grantee: Grantee,
  engine: Engine,
  touched: Touched,
): Setting {
  const ceilings = { base: base.boundary ?? [], head: head.boundary ?? [] };
  return { engine, pair, grantee, before: base.statements, after: head.statements, ceilings, touched };
}

/**
 * An action that is newly named, but on resources or under conditions that its requests never have (pitfalls 16, 17, 22).
 * What a policy of AWS names in vain is nobody's mistake here.
 */
function ineffective(outcome: Outcome, granted: readonly NewAccess[], setting: Setting): NewAccess[] {
  const { head, base, decision } = outcome;
  if (!decision || decision.parts.length > 0 || base.allow.length > 0 || setting.engine.untoldVain) return [];
  const vain = head.allow.find((reach) => reach.compiled.held.managed === undefined && !isInNoCase(reach));
  if (!vain || !allowsNothing(outcome, setting)) return [];
  const { held } = vain.compiled;
  const action = outcome.action.action;
  const items = bringingItems(held, action, setting.touched).filter((item) => isMeant(item, held, granted, setting));
  if (items.length === 0 || !setting.engine.tellsVain(setting.grantee)) return [];
  return items.slice(0, 1).map((item) => {
    const cause = causeOf(outcome, setting);
    return {
      kind: 'ineffective',
      grantee: setting.grantee,
      action,
      written: writtenPattern(held, item),
      ...choosePlace(allPlaces(held, item, 'head'), setting.touched, declarationOf(setting)),
      witness: { action, resource: resourceOf(held), context: {}, before: 'not granted' },
      telling: toldAs(
        setting,
        `${action} is named for ${granteeWords(setting.grantee)}, but ${reasonOf(cause, outcome)}, so it ${outcome.action.wildcardOnly ? 'probably ' : ''}grants nothing.`,
      ),
      vain: cause,
      ...(outcome.action.wildcardOnly ? { confidence: 'possible', doubt: 'told' } : { confidence: 'certain' }),
    };
  });
}

/** Whether the cases in which a statement is there exclude one another: it says nothing, in vain or not. */
function isInNoCase({ compiled, boxes }: Reach): boolean {
  return compiled.held.when.length > 0 && boxes.length === 0;
}

/** Whether no statement matches a request that there can be, where the decision found nothing that is allowed. */
function allowsNothing({ head, universe }: Outcome, { engine }: Setting): boolean {
  // what nothing stops would be allowed
  const isUnstopped = head.deny.length === 0 && head.boundary === undefined;
  return isUnstopped || head.allow.every((reach) => engine.isVain(reach, universe));
}

function toldAs({ grantee }: Setting, sentence: string): Telling {
  return { who: granteeWords(grantee), scope: '', change: { kind: 'told', sentence } };
}

/**
 * Whether an action without effect is one that is meant: it is written out, or the pattern brings nothing else. A pattern that
 * names no service, or one of which only a few actions are known here, means others; so does `NotAction`.
 */
function isMeant(item: Text | undefined, held: Held, granted: readonly NewAccess[], { engine }: Setting): boolean {
  if (!item) return false;
  if (item.pieces.every((piece) => typeof piece === 'string' && !/[*?]/.test(piece))) return true;
  const written = writtenPattern(held, item);
  const service = /^([^:*?]+):/.exec(written)?.[1];
  if (service === undefined || engine.vocabulary.adjacent?.has(lowerText(service))) return false;
  return !granted.some((access) => access.by === held && access.written === written);
}

/** What it is that the action's requests never have. */
function causeOf({ action, head, universe }: Outcome, { engine }: Setting): NonNullable<NewAccess['vain']> {
  if (action.wildcardOnly) return 'every';
  return head.allow.every((reach) => isOfResources(reach) || engine.missesResources(reach, universe))
    ? 'resource'
    : 'condition';
}

/** Whether a statement asks for nothing but resources. */
function isOfResources({ boxes }: Reach): boolean {
  return boxes.every((box) => box.size === 1 && box.has(RESOURCE));
}

function reasonOf(cause: ReturnType<typeof causeOf>, { action, head }: Outcome): string {
  switch (cause) {
    case 'every':
      return "AWS's data name no resource for it and it is allowed on specific ARNs only";
    case 'condition': {
      const keys = [...new Set(head.allow.flatMap(({ compiled }) => keysOf(compiled.held)))];
      const unknown = keys.filter((key) => !isSupported(lowerText(key), action));
      return unknown.length > 0
        ? `its requests never carry ${keyNames(unknown)}, which its condition asks for`
        : `its requests never meet its condition on ${keyNames(keys)}`;
    }
    case 'resource': {
      const types = action.resourceTypes ?? [];
      if (types.length === 0) return 'its requests never name such a resource';
      const shown = types.slice(0, 2).join(' and ') + (types.length > 2 ? ` and ${types.length - 2} more` : '');
      return `it is used on ${shown} only, which its Resource does not match`;
    }
  }
}

function resourceOf(held: Held): string {
  const pieces = held.statement.resources?.items[0]?.pieces ?? [];
  return writtenText(pieces) || '*';
}

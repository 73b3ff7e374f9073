import type { NewAccess } from './access.ts';
import { accessesOf, type Setting } from './attribution.ts';
import { alternativesOf } from './conditions.ts';
import { isAllowed } from './decision.ts';
import type { Outcome } from './engine.ts';
import { granteeWords } from './explanation.ts';
import { type Box, intersectBoxes } from './region/box.ts';
import { LimitReached } from './region/budget.ts';
import { standOf } from './stands.ts';
import { universeOf } from './universe.ts';
import type { Combination, SensitiveAction } from './vocabulary.ts';

const PASS_ROLE = 'iam:PassRole';

/** The combinations that the change completes for one grantee (semantics.md section 3, pitfalls 27 and 28). */
export function escalationsOf(setting: Setting): NewAccess[] {
  const { engine } = setting;
  const known = new Map(engine.vocabulary.actions.map((one) => [one.action, one]));
  return engine.vocabulary.combinations.flatMap((combination) => {
    try {
      return escalation(combination, known, setting);
    } catch (error) {
      if (error instanceof LimitReached) return [];
      throw error;
    }
  });
}

function escalation(
  combination: Combination,
  known: ReadonlyMap<string, SensitiveAction>,
  setting: Setting,
): NewAccess[] {
  const { engine, pair } = setting;
  const pieces: Outcome[] = [];
  for (const name of combination.allOf) {
    const space = engine.space();
    const action = known.get(name) ?? definitionOf(name);
    const universe = pieceUniverse(action, combination, setting);
    const head = standOf(pair.head, name, space);
    if (!universe || head.allow.length === 0 || !isAllowed(head, universe, space)) return [];
    pieces.push({ action, base: standOf(pair.base, name, space), head, universe, decision: undefined });
  }
  const missing = pieces.filter((piece) => !isAllowed(piece.base, piece.universe, engine.space()));
  const accesses = missing.flatMap((piece) =>
    accessesOf({ ...piece, decision: engine.decide(piece.base, piece.head, piece.universe) }, setting),
  );
  const access = accesses.find((one) => setting.touched(one.primary.span, one.primary.side)) ?? accesses[0];
  if (!access) return [];
  const all = combination.allOf.join(', ');
  const who = granteeWords(setting.grantee);
  const explanation =
    combination.allOf.length > 1
      ? `With ${access.action}, ${who} now holds all of ${all}, which together let it escalate (${combination.id}).`
      : `With ${access.action}, ${who} can now escalate (${combination.id}).`;
  const { dimension: _, ...rest } = access;
  return [{ ...rest, kind: 'escalation', explanation, combination: combination.id }];
}

function definitionOf(action: string): SensitiveAction {
  return { action, wildcardOnly: false, ...(action === PASS_ROLE ? { resourceTypes: ['arn:*:iam::*:role/*'] } : {}) };
}

/** PassRole counts only as far as a role can be passed to the service that the combination names. */
function pieceUniverse(action: SensitiveAction, combination: Combination, setting: Setting): Box | undefined {
  const { engine, pair } = setting;
  const universe = universeOf(action, pair.plan, engine.strings);
  const service = combination.passRoleService;
  if (action.action !== PASS_ROLE || service === null || !pair.plan.keys.has('iam:passedtoservice')) return universe;
  const values = [{ pieces: [service], origins: [] }];
  const condition = { operator: 'StringEquals', key: 'iam:PassedToService', values, origins: [] };
  const [alternative] = alternativesOf(condition, pair.plan, false, engine.strings);
  return alternative && intersectBoxes(universe, new Map(alternative), engine.space());
}

import type { Grantee } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { type Box, RESOURCE, type Space } from '../region/box.ts';
import { Budget, withinBudget } from '../region/budget.ts';
import { Strings } from '../region/strings.ts';
import type { Held } from '../statements/policies.ts';
import type { SensitiveAction, Vocabulary } from '../vocabulary.ts';
import { ActionIndex } from './action-index.ts';
import { matchAction } from './action-match.ts';
import type { Compiled } from './compiled.ts';
import { Compiler } from './compiler.ts';
import { type Decision, decide, isAllowed, meet, type Part, type Reach, type Stand } from './decision.ts';
import { DecisionClasses } from './decision-classes.ts';
import { holderOf } from './holder.ts';
import { type KeyPlan, planKeys } from './key-plan.ts';
import { keyedCases } from './keyed-cases.ts';
import { type Decided, PairClasses } from './pair-classes.ts';
import { type CompiledSide, emptyStand, named, standsOf } from './stands.ts';
import { namedOutright, undocumentedUniverse } from './undocumented.ts';
import { Universes } from './universe.ts';

/** What one side of a comparison brings: the statements in force and the ceiling above them. */
export interface SideInput {
  readonly statements: readonly Held[];
  readonly boundary: readonly Held[] | undefined;
}

/** One action that is newly allowed, or that could not be decided. */
export interface Outcome {
  readonly action: SensitiveAction;
  readonly base: Stand;
  readonly head: Stand;
  readonly universe: Box;
  /** Undefined when the budget was spent before the answer was there. */
  readonly decision: Decision | undefined;
  /** AWS's data name no resource of the action: that it works on these is only possible. */
  readonly guess?: true;
}

/** The state that all decisions of one comparison share: interned strings, the vocabulary's index, the budget. */
export class Engine {
  readonly strings = new Strings();
  readonly vocabulary: Vocabulary;
  readonly index: ActionIndex;
  /** The actions of which the combinations consist. */
  readonly pieces: ActionIndex;
  readonly universes = new Universes(this.strings);
  /** Where an action stands in the vocabulary. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #compiler = new Compiler();
  readonly #classes = new DecisionClasses();
  readonly #pairs = new PairClasses();
  readonly #vainStatements = new Answers();
  readonly #missing = new Answers();
  #budget = new Budget(limits.policy.comparisonSteps);
  #vain = 0;
  #untold: Grantee | undefined;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.index = new ActionIndex(vocabulary.actions.map((one) => one.action));
    this.pieces = new ActionIndex(vocabulary.combinations.flatMap(({ allOf }) => allOf));
    this.#places = new Map(vocabulary.actions.map((one, at) => [one.action, at]));
  }

  /** An action of the vocabulary by its name. */
  definitionOf(action: string): SensitiveAction | undefined {
    return this.vocabulary.actions[this.#places.get(action) ?? -1];
  }

  /** A space with the budget of one decision. */
  space(): Space {
    return { strings: this.strings, budget: new Budget(limits.policy.decisionSteps, this.#budget) };
  }

  /** Compiles both sides under one plan of their condition keys. Undefined when that alone exceeds the budget. */
  pair(base: SideInput, head: SideInput, principals: boolean): Pair | undefined {
    const heldBy = (side: SideInput) => [...side.statements, ...(side.boundary ?? [])];
    const branchesOf = (all: readonly Held[]) => all.flatMap((held) => held.when);
    const [before, after] = [base === head ? [] : heldBy(base), heldBy(head)];
    const all = [...before, ...after];
    const plan = this.#compiler.planOf(
      planKeys(
        all.map((held) => held.statement),
        {
          cases: keyedCases(branchesOf(before), branchesOf(after)),
          holder: principals ? undefined : holderOf(all),
          principals,
        },
      ),
    );
    return withinBudget(
      () => {
        const compiled = this.#side(base, plan, principals);
        return { plan, base: compiled, head: base === head ? compiled : this.#side(head, plan, principals) };
      },
      () => undefined,
    );
  }

  /** The actions of the vocabulary that stands are of, in its order. */
  actionsAmong(stands: ReadonlyMap<string, Stand>): readonly SensitiveAction[] {
    const places = [...stands.keys()].flatMap((name) => this.#places.get(name) ?? []);
    return places.sort((a, b) => a - b).flatMap((at) => this.vocabulary.actions[at] ?? []);
  }

  /** Every action that head allows, with what is new of it or that it was not decided, in the vocabulary's order. */
  outcomes(pair: Pair): Outcome[] {
    return [...this.#outcomesOf(pair)];
  }

  /** Whether head allows nothing new, with everything decided. The first action that says otherwise is enough. */
  allowsNothingNew(pair: Pair): boolean {
    for (const { decision } of this.#outcomesOf(pair)) if (!decision || decision.parts.length > 0) return false;
    return true;
  }

  *#outcomesOf(pair: Pair): Generator<Outcome, undefined> {
    const known = this.#pairs.known(pair);
    if (known) {
      yield* this.#toldAgain(known);
      return;
    }
    const decided: Decided[] = [];
    let count = 0;
    for (const outcome of this.#decided(pair)) {
      count++;
      const { decision } = outcome;
      if (decision) decided.push({ ...outcome, decision });
      yield outcome;
    }
    if (decided.length === count) this.#pairs.remember(pair, decided);
  }

  /** Outcomes that are known, each decided only when what it takes to ask for it and to tell it is left. */
  *#toldAgain(outcomes: Iterable<Decided>): Generator<Outcome, undefined> {
    for (const outcome of outcomes) {
      const { decision, action } = outcome;
      const isTold = this.#affords(limits.policy.askingSteps) && this.told(decision, action.action) !== undefined;
      yield isTold ? outcome : { ...outcome, decision: undefined };
    }
  }

  *#decided(pair: Pair): Generator<Outcome, undefined> {
    const stands = this.#stands(pair);
    if (!stands) {
      yield* this.#undecided(pair);
      return;
    }
    const { bases, heads } = stands;
    for (const action of this.actionsAmong(heads)) {
      const head = heads.get(action.action);
      if (!head || head.allow.length === 0) continue;
      const base = bases.get(action.action) ?? emptyStand(pair.base);
      const universe = this.universes.of(action, pair.plan);
      const decision = this.decide(base, head, universe);
      const guess = decision?.parts.length === 0 ? this.#guess(action, base, head, universe, pair.plan) : undefined;
      yield guess ?? { action, base, head, universe, decision: this.told(decision, action.action) };
    }
  }

  /** What head newly allows of an action on resources that AWS's data do not name; undefined where it is nothing. */
  #guess(action: SensitiveAction, base: Stand, head: Stand, known: Box, plan: KeyPlan): Outcome | undefined {
    if (!action.wildcardOnly) return undefined;
    const named = namedOutright(head, action);
    const universe =
      named.allow.length > 0 &&
      this.universes.narrowed(known, action.action, () =>
        undocumentedUniverse(action, known, plan.partitions, this.strings),
      );
    if (!universe) return undefined;
    const decision = this.told(this.decide(base, named, universe), action.action);
    if (decision?.parts.length === 0) return undefined;
    return { action, base, head: named, universe, decision, guess: true };
  }

  /** Undefined when that alone exceeds the budget. */
  #stands(pair: Pair) {
    const of = (side: CompiledSide) => standsOf(side, this.index, this.space());
    return withinBudget(
      () => ({ bases: of(pair.base), heads: of(pair.head) }),
      () => undefined,
    );
  }

  /** Every action that head may allow, not decided. */
  #undecided(pair: Pair): Outcome[] {
    const actions = named(pair.head, this.index);
    const [base, head] = [emptyStand(pair.base), emptyStand(pair.head)];
    return this.vocabulary.actions
      .filter(({ action }) => actions.has(action))
      .map((action) => ({ action, base, head, universe: new Map(), decision: undefined }));
  }

  /** Computes something with a budget of its own. */
  apart<T>(compute: () => T): T {
    const own = this.#budget;
    this.#budget = new Budget(limits.policy.matchingSteps);
    const result = compute();
    this.#budget = own;
    return result;
  }

  /** Whether the budget of the comparison is spent: whatever is asked now is not decided. */
  get spent(): boolean {
    return this.#budget.spent;
  }

  /** The decision, when what it takes to tell it is left. */
  told(decision: Decision | undefined, action: string): Decision | undefined {
    // a part is told for each item of its statement that brings the action: most often one or two
    const items = ({ by }: Part): number => Math.ceil((matchAction(by.held.statement, action)?.items.length ?? 0) / 4);
    return withinBudget(
      () => {
        for (const part of decision?.parts ?? [])
          this.#budget.spend(limits.policy.partSteps * Math.max(1, items(part)));
        return decision;
      },
      () => undefined,
    );
  }

  /** Takes steps of the budget of the comparison, if so many are left. */
  #affords(steps: number): boolean {
    return withinBudget(
      () => {
        this.#budget.spend(steps);
        return true;
      },
      () => false,
    );
  }

  /** Undefined when the budget of the decision, or that of the comparison, was spent. */
  decide(base: Stand, head: Stand, universe: Box): Decision | undefined {
    // what is known already has its price, too: many grantees may be allowed the same
    if (!this.#affords(limits.policy.askingSteps)) return undefined;
    return this.#classes.decision(base, head, universe, () => {
      const decision = withinBudget(
        () => decide(base, head, universe, this.space()),
        () => undefined,
      );
      // with another budget there may be an answer
      return { decision, isFinal: decision !== undefined || !this.#budget.spent };
    });
  }

  /** Whether some request is allowed. Throws `LimitReached` when that takes more than the budget of one decision. */
  allows(stand: Stand, universe: Box): boolean {
    return this.#classes.isAllowed(stand, universe, () => isAllowed(stand, universe, this.space()));
  }

  /** Whether one more action that is written for a grantee without effect may be told. */
  tellsVain(grantee: Grantee): boolean {
    if (this.#vain++ >= limits.policy.vain) this.#untold ??= grantee;
    return this.#untold === undefined;
  }

  /** The first grantee with actions without effect that are not told any more. */
  get untoldVain(): Grantee | undefined {
    return this.#untold;
  }

  /** Whether a statement matches no request that there can be. */
  isVain(reach: Reach, universe: Box): boolean {
    return withinBudget(
      () =>
        this.#vainStatements.told(
          reach.boxes,
          universe,
          () => meet(reach.boxes, [universe], this.space()).length === 0,
        ),
      () => false,
    );
  }

  /** Whether a statement reaches none of the resources of an action's requests, whatever their condition keys. */
  missesResources({ boxes }: Reach, universe: Box): boolean {
    const misses = () => meet(boxes.map(resourcesOf), [resourcesOf(universe)], this.space()).length === 0;
    return withinBudget(
      () => this.#missing.told(boxes, universe, misses),
      () => false,
    );
  }

  #side(side: SideInput, plan: KeyPlan, principals: boolean): CompiledSide {
    const compileAll = (held: readonly Held[], effect: 'Allow' | 'Deny'): Compiled[] =>
      held
        .filter((one) => one.statement.effect === effect)
        .map((one) => this.#compiler.compile(one, plan, principals, this.space()));
    return {
      allow: compileAll(side.statements, 'Allow'),
      deny: [...compileAll(side.statements, 'Deny'), ...compileAll(side.boundary ?? [], 'Deny')],
      boundary: side.boundary && compileAll(side.boundary, 'Allow'),
    };
  }
}

/** Answers about the boxes of a statement and a universe, each found once: many actions ask the same. */
class Answers {
  readonly #known = new WeakMap<readonly Box[], Map<Box, boolean>>();

  told(boxes: readonly Box[], universe: Box, answer: () => boolean): boolean {
    const ofBoxes = this.#known.get(boxes) ?? new Map<Box, boolean>();
    this.#known.set(boxes, ofBoxes);
    const known = ofBoxes.get(universe) ?? answer();
    ofBoxes.set(universe, known);
    return known;
  }
}

function resourcesOf(box: Box): Box {
  const dimension = box.get(RESOURCE);
  return new Map(dimension ? [[RESOURCE, dimension]] : []);
}

export interface Pair {
  readonly plan: KeyPlan;
  readonly base: CompiledSide;
  readonly head: CompiledSide;
}

import { onceOf } from '../../located/once.ts';
import type { Text } from '../statements/statement.ts';
import type { SensitiveAction } from '../vocabulary.ts';
import { type Compiled, keyOfPieces } from './compiled.ts';
import type { Decision, Reach, Stand } from './decision.ts';
import { filled, type Outline, outlined } from './decision-classes.ts';
import type { Outcome, Pair } from './engine.ts';
import type { KeyPlan } from './key-plan.ts';
import { type CompiledSide, noReach } from './stands.ts';

type Part = keyof CompiledSide;

/** A list of a stand without its statements: where those stand in the side. */
interface ListOutline {
  readonly part: Part;
  readonly reaches: readonly (Pick<Reach, 'boxes'> & { readonly at: number })[];
}

type StandOutline = { readonly [part in Part]: ListOutline | undefined };

interface OutcomeOutline extends Pick<Outcome, 'universe' | 'guess'> {
  readonly action: SensitiveAction;
  readonly base: StandOutline;
  readonly head: StandOutline;
  readonly decision: Outline;
}

/** An outcome that was decided. */
export type Decided = Outcome & { readonly decision: Decision };

/**
 * What is decided of pairs by what their statements say: grantees that are allowed the same in the same words have the same
 * outcomes, each with its own statements. It is kept from the second such pair on: most pairs are like no other one.
 */
export class PairClasses {
  readonly #under = onceOf((_: KeyPlan) => new Map<string, readonly OutcomeOutline[] | 'seen'>());
  readonly #actions = new Map<string, number>();

  /** The outcomes of an equal pair with the statements of this one; undefined where none is known. */
  known(pair: Pair): Iterable<Decided> | undefined {
    const outlines = this.#under(pair.plan).get(this.#keyOf(pair));
    return outlines === undefined || outlines === 'seen' ? undefined : retold(outlines, pair);
  }

  /** Remembers the outcomes of a pair, all of which were decided. */
  remember(pair: Pair, outcomes: readonly Decided[]): void {
    const known = this.#under(pair.plan);
    const key = this.#keyOf(pair);
    known.set(key, known.has(key) ? outlinesOf(outcomes, pair) : 'seen');
  }

  readonly #keyOf = onceOf(({ base, head }: Pair): string => `${this.#keyOfSide(base)}/${this.#keyOfSide(head)}`);

  #keyOfSide({ allow, deny, boundary }: CompiledSide): string {
    const part = (list: readonly Compiled[] | undefined) => list?.map((one) => this.#keyOfStatement(one)).join() ?? '-';
    return `${part(allow)}!${part(deny)}^${part(boundary)}`;
  }

  #keyOfStatement({ id, held: { statement } }: Compiled): string {
    const { not, items } = statement.actions;
    const key = `${not}${keyOfItems(items)}`;
    const known = this.#actions.get(key) ?? this.#actions.size;
    this.#actions.set(key, known);
    return `${id}:${known}`;
  }
}

const keyOfItems = onceOf((items: readonly Text[]): string => JSON.stringify(items.map(keyOfPieces)));

const PARTS = ['allow', 'deny', 'boundary'] as const;

function outlinesOf(outcomes: readonly Decided[], pair: Pair): readonly OutcomeOutline[] {
  const places = new Map<Compiled, number>();
  for (const side of [pair.base, pair.head])
    for (const part of PARTS) for (const [at, one] of (side[part] ?? []).entries()) places.set(one, at);
  const ofList = new Map<readonly Reach[], ListOutline>();
  const list = (part: Part, reaches: readonly Reach[] | undefined): ListOutline | undefined => {
    if (!reaches) return undefined;
    const fresh = () => ({
      part,
      reaches: reaches.map(({ compiled, boxes }) => ({ at: places.get(compiled) ?? -1, boxes })),
    });
    const known = ofList.get(reaches) ?? fresh();
    if (reaches.length > 0) ofList.set(reaches, known);
    return known;
  };
  const stand = ({ allow, deny, boundary }: Stand): StandOutline => ({
    allow: list('allow', allow),
    deny: list('deny', deny),
    boundary: list('boundary', boundary),
  });
  return outcomes.map(({ decision, ...outcome }) => ({
    ...outcome,
    base: stand(outcome.base),
    head: stand(outcome.head),
    decision: outlined(decision, outcome.base, outcome.head),
  }));
}

function* retold(outlines: readonly OutcomeOutline[], pair: Pair): Generator<Decided, undefined> {
  const stands = { base: standsIn(pair.base), head: standsIn(pair.head) };
  for (const outline of outlines) {
    const base = stands.base(outline.base);
    const head = stands.head(outline.head);
    const { action, universe, guess } = outline;
    yield { action, base, head, universe, decision: filled(outline.decision, base, head), ...(guess && { guess }) };
  }
}

/** Stands of one side by their outlines; equal lists are one again. */
function standsIn(side: CompiledSide): (outline: StandOutline) => Stand {
  const lists = new Map<ListOutline, readonly Reach[]>();
  const list = (outline: ListOutline | undefined): readonly Reach[] => {
    if (!outline || outline.reaches.length === 0) return noReach;
    const known = lists.get(outline) ?? reachesOf(outline, side);
    lists.set(outline, known);
    return known;
  };
  return ({ allow, deny, boundary }) => ({
    allow: list(allow),
    deny: list(deny),
    boundary: boundary && list(boundary),
  });
}

/** The reaches of a list's outline, with the statements of a side. */
function reachesOf({ part, reaches }: ListOutline, side: CompiledSide): readonly Reach[] {
  return reaches.flatMap(({ at, boxes }) => {
    const compiled = side[part]?.[at];
    return compiled ? [{ compiled, boxes }] : [];
  });
}

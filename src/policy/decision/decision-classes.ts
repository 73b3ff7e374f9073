import type { Box } from '../region/box.ts';
import type { Decision, Part, Stand } from './decision.ts';
import { keyOfStand } from './stands.ts';

/** A decision without the statements: where they stand in the lists that decide. */
export interface Outline {
  readonly parts: readonly (Pick<Part, 'cause' | 'rest'> & { readonly by: number; readonly stopped: number })[];
  readonly allowedBefore: boolean;
}

/**
 * Decisions by what decides: actions with equal stands and one universe are decided once, whoever holds them. Universes are
 * told apart as objects, which `Universes` makes once.
 */
export class DecisionClasses {
  readonly #outlines = new Map<string, Outline | null>();
  readonly #allowed = new Map<string, boolean>();
  readonly #universes = new WeakMap<Box, number>();
  #count = 0;

  /** The decision on this class if it was taken before, else what `decide` says, remembered where it is final; undefined if undecided. */
  decision(
    base: Stand,
    head: Stand,
    universe: Box,
    decide: () => { readonly decision: Decision | undefined; readonly isFinal: boolean },
  ): Decision | undefined {
    const key = `${keyOfStand(base)}/${keyOfStand(head)}/${this.#idOf(universe)}`;
    const known = this.#outlines.get(key);
    if (known !== undefined) return known ? filled(known, base, head) : undefined;
    const { decision, isFinal } = decide();
    if (isFinal) this.#outlines.set(key, decision ? outlined(decision, base, head) : null);
    return decision;
  }

  /** Whether some request of this class is allowed, as it was told before or as `decide` tells. */
  isAllowed(stand: Stand, universe: Box, decide: () => boolean): boolean {
    const key = `${keyOfStand(stand)}/${this.#idOf(universe)}`;
    const known = this.#allowed.get(key) ?? decide();
    this.#allowed.set(key, known);
    return known;
  }

  #idOf(universe: Box): number {
    const known = this.#universes.get(universe) ?? this.#count++;
    this.#universes.set(universe, known);
    return known;
  }
}

/** A decision without the statements of its stands. */
export function outlined({ parts, allowedBefore }: Decision, base: Stand, head: Stand): Outline {
  const allow = new Map(head.allow.map(({ compiled }, at) => [compiled, at]));
  const deny = new Map(base.deny.map(({ compiled }, at) => [compiled, at]));
  return {
    parts: parts.map(({ cause, rest, by, stopped }) => ({
      ...{ cause, rest, by: allow.get(by) ?? -1 },
      stopped: stopped ? (deny.get(stopped) ?? -1) : -1,
    })),
    allowedBefore,
  };
}

/** The decision that an outline is of, on stands that say the same. */
export function filled({ parts, allowedBefore }: Outline, base: Stand, head: Stand): Decision {
  return {
    parts: parts.flatMap(({ cause, rest, by, stopped }): Part[] => {
      const reach = head.allow[by];
      const deny = base.deny[stopped];
      return reach ? [{ cause, rest, by: reach.compiled, ...(deny ? { stopped: deny.compiled } : {}) }] : [];
    }),
    allowedBefore,
  };
}

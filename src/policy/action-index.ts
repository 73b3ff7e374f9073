import { type ActionMatch, matchActions } from './action-match.ts';
import { lowerText } from './glob.ts';
import type { Statement, Text } from './statement.ts';

/** The actions of a vocabulary by their service, so that `s3:*` is not tried against every one of them. */
export class ActionIndex {
  readonly #all: readonly string[];
  readonly #byService = new Map<string, string[]>();
  readonly #reached = new WeakMap<Statement, ReadonlyMap<string, ActionMatch>>();

  constructor(actions: Iterable<string>) {
    this.#all = [...new Set(actions)].sort();
    for (const action of this.#all) {
      const service = lowerText(action.slice(0, action.indexOf(':')));
      const known = this.#byService.get(service);
      if (known) known.push(action);
      else this.#byService.set(service, [action]);
    }
  }

  /** The actions that a statement reaches, in order. */
  reached(statement: Statement): ReadonlyMap<string, ActionMatch> {
    const known = this.#reached.get(statement);
    if (known) return known;
    const candidates = statement.actions.not
      ? this.#all
      : new Set(statement.actions.items.flatMap((item) => this.#candidates(item)));
    const reached = new Map<string, ActionMatch>();
    for (const action of candidates) {
      const match = matchActions(statement.actions, action);
      if (match) reached.set(action, match);
    }
    this.#reached.set(statement, reached);
    return reached;
  }

  #candidates(item: Text): readonly string[] {
    const first = item.pieces[0];
    if (typeof first !== 'string') return this.#all;
    const colon = first.indexOf(':');
    const prefix = colon < 0 ? first : first.slice(0, colon);
    if (/[*?]/.test(prefix)) return this.#all;
    if (colon >= 0) return this.#byService.get(lowerText(prefix)) ?? [];
    return item.pieces.length === 1 ? [] : this.#all;
  }
}

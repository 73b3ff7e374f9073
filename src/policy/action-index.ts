import { type ActionMatch, matchActions, matchOf } from './action-match.ts';
import { lowerText, matchText } from './glob.ts';
import type { Statement, Text, TextList } from './statement.ts';

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

  /** The actions that a statement reaches. */
  reached(statement: Statement): ReadonlyMap<string, ActionMatch> {
    const known = this.#reached.get(statement);
    if (known) return known;
    const reached = statement.actions.not ? this.#notNamed(statement.actions) : this.#named(statement.actions);
    this.#reached.set(statement, reached);
    return reached;
  }

  #notNamed(list: TextList): ReadonlyMap<string, ActionMatch> {
    const reached = new Map<string, ActionMatch>();
    for (const action of this.#all) {
      const match = matchActions(list, action);
      if (match) reached.set(action, match);
    }
    return reached;
  }

  /** Item by item: a long list is then not tried as a whole against every action of its services. */
  #named({ items }: TextList): ReadonlyMap<string, ActionMatch> {
    const matching = new Map<string, { readonly sure: Text[]; readonly possible: Text[] }>();
    for (const item of items)
      for (const action of this.#candidates(item)) {
        const match = matchText(item, action);
        if (match === 'no') continue;
        const known = matching.get(action) ?? { sure: [], possible: [] };
        matching.set(action, known);
        known[match === 'yes' ? 'sure' : 'possible'].push(item);
      }
    return new Map([...matching].map(([action, { sure, possible }]) => [action, matchOf(sure, possible)]));
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

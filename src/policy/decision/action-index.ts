import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import { servicePrefix } from '../../located/service-prefix.ts';
import { knownPattern, lowerText, matchText } from '../glob.ts';
import type { Statement, Text, TextList } from '../statements/statement.ts';
import { type ActionMatch, matchActions, matchOf } from './action-match.ts';

interface Matching {
  readonly sure: readonly string[];
  /** Those that a pattern matches only by its unknown parts. */
  readonly possible: readonly string[];
}

/** The actions of a vocabulary by their service, so that `s3:*` is not tried against every one of them. */
export class ActionIndex {
  readonly #all: readonly string[];
  readonly #byService = new Map<string, string[]>();
  readonly #byPattern = new Map<string, Matching>();

  constructor(actions: Iterable<string>) {
    this.#all = [...new Set(actions)].sort();
    for (const action of this.#all) {
      const service = lowerText(servicePrefix(action));
      putInto(this.#byService, service, action);
    }
  }

  /** The actions that a statement reaches. */
  reached({ actions: { not, items } }: Statement): ReadonlyMap<string, ActionMatch> {
    return not ? this.#notNamed(items) : this.#named(items);
  }

  readonly #notNamed = onceOf((items: TextList['items']): ReadonlyMap<string, ActionMatch> => {
    const list = { not: true, items, origins: [] };
    const reached = new Map<string, ActionMatch>();
    for (const action of this.#all) {
      const match = matchActions(list, action);
      if (match) reached.set(action, match);
    }
    return reached;
  });

  /** Item by item: a long list is then not tried as a whole against every action of its services. */
  readonly #named = onceOf((items: TextList['items']): ReadonlyMap<string, ActionMatch> => {
    const [only] = items;
    if (only && items.length === 1) {
      const { sure, possible } = this.#matching(only);
      const surely = matchOf(items, []);
      const possibly = possible.length > 0 ? matchOf([], items) : surely;
      return new Map([
        ...sure.map((one) => [one, surely] as const),
        ...possible.map((one) => [one, possibly] as const),
      ]);
    }
    const sure = new Map<string, Text[]>();
    const possible = new Map<string, Text[]>();
    const add = (to: Map<string, Text[]>, actions: readonly string[], item: Text): void => {
      for (const action of actions) {
        putInto(to, action, item);
      }
    };
    for (const item of items) {
      const matching = this.#matching(item);
      add(sure, matching.sure, item);
      add(possible, matching.possible, item);
    }
    const actions = new Set([...sure.keys(), ...possible.keys()]);
    return new Map([...actions].map((one) => [one, matchOf(sure.get(one) ?? [], possible.get(one) ?? [])]));
  });

  /** The actions that a pattern matches; the same pattern stands in many statements. */
  #matching(item: Text): Matching {
    const pattern = knownPattern(item.pieces);
    const known = pattern === undefined ? undefined : this.#byPattern.get(pattern);
    if (known) return known;
    const sure: string[] = [];
    const possible: string[] = [];
    for (const action of this.#candidates(item)) {
      const match = matchText(item, action);
      if (match !== 'no') (match === 'yes' ? sure : possible).push(action);
    }
    const matching = { sure, possible };
    if (pattern !== undefined) this.#byPattern.set(pattern, matching);
    return matching;
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

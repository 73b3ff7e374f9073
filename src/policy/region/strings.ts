import type { Budget } from './budget.ts';
import { beginApart } from './disjoint.ts';
import { Language, type Mode } from './language.ts';
import { FIRST_SYMBOL, type Pattern, SOME, STAR, Symbols } from './pattern.ts';

/**
 * A set of strings: those in all of `within` and in none of `without`. The numbers name unions of patterns in one
 * `Strings`; both lists are sorted and without repetition.
 */
export interface StringSet {
  readonly within: readonly number[];
  readonly without: readonly number[];
}

/** Interns unions of patterns and decides questions on their combinations (semantics.md section 4). */
export class Strings {
  readonly symbols = new Symbols();
  /** Every string. */
  readonly any: number;
  /** Every string but the empty one. */
  readonly some: number;
  readonly #ids = new Map<string, number>();
  readonly #unions: { readonly patterns: readonly Pattern[]; readonly letters: readonly number[] }[] = [];
  readonly #languages = new Map<string, Language>();
  readonly #words = new Map<string, readonly number[] | null>();

  constructor() {
    this.any = this.union([{ tokens: [STAR], fold: false, key: `${STAR}` }]);
    this.some = this.union([{ tokens: [SOME, STAR], fold: false, key: `${SOME} ${STAR}` }]);
  }

  /** The union of patterns, named. */
  union(patterns: readonly Pattern[]): number {
    const byKey = new Map(patterns.map((pattern) => [pattern.key, pattern]));
    const any = [...byKey.values()].find((pattern) => pattern.tokens.length === 1 && pattern.tokens[0] === STAR);
    const unique = any ? [any] : [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
    // the number tells no pattern at all from the one pattern that only the empty string matches
    const key = `${unique.length}:${unique.map((pattern) => pattern.key).join('|')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const letters = [...new Set(unique.flatMap((one) => one.tokens.filter((token) => token <= FIRST_SYMBOL)))];
    const id = this.#unions.length;
    this.#unions.push({ patterns: unique, letters });
    this.#ids.set(key, id);
    return id;
  }

  patternsOf(union: number): readonly Pattern[] {
    return this.#unions[union]?.patterns ?? [];
  }

  /** Whether a union has symbols, which stand for text that source does not tell. */
  hasSymbols(union: number): boolean {
    return (this.#unions[union]?.letters.length ?? 0) > 0;
  }

  isEmpty(set: StringSet, budget: Budget): boolean {
    // one list of patterns, of which nothing is taken away: no automaton is needed to tell
    const within = set.within.filter((one) => one !== this.any);
    if (within.length <= 1 && set.without.length === 0) return within.some((one) => this.patternsOf(one).length === 0);
    return this.shortest(set, budget) === undefined;
  }

  /** The shortest member, symbols being one letter long; undefined when there is none. */
  shortest(set: StringSet, budget: Budget): readonly number[] | undefined {
    if (set.without.includes(this.any) || set.without.some((one) => set.within.includes(one))) return undefined;
    if (set.within.some((one) => this.patternsOf(one).length === 0)) return undefined;
    budget.spend(2);
    if (this.#beginApart(set.within)) return undefined;
    const key = keyOfStrings(set);
    const known = this.#words.get(key);
    if (known !== undefined) return known ?? undefined;
    const within = set.without.length === 0 ? set.within : set.within.map((one) => this.#without(one, set.without));
    const word = within.some((one) => this.patternsOf(one).length === 0)
      ? undefined
      : this.#search({ within, without: set.without }, budget);
    this.#words.set(key, word ?? null);
    return word;
  }

  /** Whether two of the unions are single patterns that begin apart: the usual case of two lists of ARNs, told without automata. */
  #beginApart(unions: readonly number[]): boolean {
    const single = unions.flatMap((one) => {
      const patterns = this.patternsOf(one);
      return patterns.length === 1 ? patterns : [];
    });
    return single.some((one, i) => single.slice(i + 1).some((other) => beginApart(one, other)));
  }

  /** A union without the patterns that are taken away as they are: a long list that grows by one entry is one entry. */
  #without(union: number, away: readonly number[]): number {
    const gone = new Set(away.flatMap((one) => this.patternsOf(one).map((pattern) => pattern.key)));
    const left = this.patternsOf(union).filter((pattern) => !gone.has(pattern.key));
    return left.length === this.patternsOf(union).length ? union : this.union(left);
  }

  /** A word as text, its symbols as `${name}`. */
  textOf(word: readonly number[]): string {
    return word.map((one) => (one >= 0 ? String.fromCharCode(one) : this.#shownSymbol(one))).join('');
  }

  #shownSymbol(symbol: number): string {
    const name = this.symbols.nameOf(symbol);
    return name.startsWith('${') ? name : `\${${name}}`;
  }

  /**
   * A concrete string with unknown parts is carried by the letters of one union; the others are asked whether they could
   * contain it (`may`), and what is taken away must contain it for certain (`must`). So an unknown can make the answer
   * larger, never smaller.
   */
  #search(set: StringSet, budget: Budget): readonly number[] | undefined {
    const within = set.within.filter((one) => one !== this.any);
    const carriers = within.filter((one) => this.hasSymbols(one));
    let best: readonly number[] | undefined;
    for (const carrier of carriers.length > 0 ? carriers : [-1]) {
      const letters = this.#unions[carrier]?.letters ?? [];
      const sides = [
        ...within.map((one) => this.#language(one, one === carrier ? 'own' : 'may')),
        ...set.without.map((one) => this.#language(one, 'must')),
      ];
      const word = shortestWord(sides, within.length, letters, budget);
      if (word && (!best || word.length < best.length)) best = word;
    }
    return best;
  }

  #language(union: number, mode: Mode): Language {
    const key = `${union}${mode}`;
    const known = this.#languages.get(key);
    if (known) return known;
    const language = new Language(this.patternsOf(union), mode);
    this.#languages.set(key, language);
    return language;
  }
}

export function keyOfStrings(set: StringSet): string {
  return `${set.within.join(',')}-${set.without.join(',')}`;
}

const PREFERRED = Array.from('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./', (one) =>
  one.charCodeAt(0),
);

interface Node {
  readonly states: readonly number[];
  readonly input: number;
  readonly parent: Node | undefined;
}

/** Breadth-first search through the product: the first word that all of the first `count` accept and no other does. */
function shortestWord(
  sides: readonly Language[],
  count: number,
  letters: readonly number[],
  budget: Budget,
): readonly number[] | undefined {
  const dropped = -1;
  const first: Node = { states: sides.map((one) => one.start), input: 0, parent: undefined };
  const seen = new Set<string>([first.states.join(' ')]);
  let layer: Node[] = [first];
  while (layer.length > 0) {
    const next: Node[] = [];
    for (const node of layer) {
      if (accepted(node.states, sides, count)) return wordOf(node);
      for (const input of inputsOf(node.states, sides, letters)) {
        const states: number[] = [];
        let alive = true;
        let cost = 1;
        for (let i = 0; i < sides.length && alive; i++) {
          const side = sides[i];
          const state = node.states[i] ?? dropped;
          if (!side || state === dropped) {
            states.push(dropped);
            continue;
          }
          cost += side.cost(state, input);
          const to = side.step(state, input);
          if (i < count) alive = !side.isDead(to);
          else if (side.isFull(to)) alive = false;
          states.push(i >= count && side.isDead(to) ? dropped : to);
        }
        budget.spend(cost);
        if (!alive) continue;
        const key = states.join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ states, input, parent: node });
      }
    }
    layer = next;
  }
  return undefined;
}

function accepted(states: readonly number[], sides: readonly Language[], count: number): boolean {
  return sides.every((side, i) => {
    const state = states[i] ?? -1;
    return state < 0 ? i >= count : side.accepts(state) === i < count;
  });
}

function inputsOf(states: readonly number[], sides: readonly Language[], letters: readonly number[]): number[] {
  const codes = new Set<number>();
  sides.forEach((side, i) => {
    const state = states[i] ?? -1;
    if (state >= 0) for (const code of side.relevant(state)) codes.add(code);
  });
  const sorted = [...codes];
  if (sorted.length > 1) sorted.sort((a, b) => rankOf(a) - rankOf(b));
  let other = PREFERRED.find((code) => !codes.has(code));
  for (let code = 33; other === undefined && code < 0xffff; code++) if (!codes.has(code)) other = code;
  return other === undefined ? [...sorted, ...letters] : [other, ...sorted, ...letters];
}

const RANKS = new Map(PREFERRED.map((code, rank) => [code, rank]));

function rankOf(code: number): number {
  return RANKS.get(code) ?? 1000 + code;
}

function wordOf(node: Node): readonly number[] {
  const word: number[] = [];
  for (let at: Node | undefined = node; at?.parent; at = at.parent) word.push(at.input);
  return word.reverse();
}

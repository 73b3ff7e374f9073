import { limits } from '../limits.ts';
import { digestOf } from '../located/digest.ts';
import { putInto } from '../located/lists.ts';
import { onceOf } from '../located/once.ts';
import type { Group } from './groups.ts';
import type { Token } from './tokens.ts';

/** A key, an option or a method whose value says who gets a policy, in any language: `role_name:`, `--user-name`, `.roleName(`. */
const HOLDER = /(?:^|[.?$_-])(?:role|user|group|grantee)s?[-_]?(?:names?|arns?|ids?)?$/i;

/** Says to whom the values of brackets are given by keys beside them, as far as they are written: `rolename agent`. */
export class Holders {
  readonly #tokens: readonly Token[];
  readonly #groups: readonly (Group | undefined)[];
  /** What the keys of a group itself say, not those of groups in it. Found once, however many statements it is around. */
  readonly in = onceOf((group: Group): readonly string[] => this.beside(group, group.open + 1, group.close));
  /**
   * The same without sections that only declare who there is, each under a name of its own: `groups = { ops = { … } }`.
   */
  readonly #saidIn = onceOf((group: Group): readonly string[] =>
    this.#said(group, group.open + 1, group.close, false, (at) => !this.#declaresIn(at)),
  );
  /** Who is declared in such sections of a group, by what their values are: `groups ops` by `Admin` in `{ ops = { sets = ["Admin"] } }`. */
  readonly #declaredWith = onceOf((group: Group): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (let at = group.open + 1; at < group.close; at++) {
      const within = this.#groups[at];
      if (within !== group) at = within?.open === at ? within.close : at;
      else if (HOLDER.test(this.#tokens[at]?.text ?? '') && this.#declaresIn(at + 1))
        for (const [value, name] of this.#entriesIn(at + 1))
          putInto(found, value, `${plain(this.#tokens[at]?.text ?? '')} ${name}`);
    }
    return new Map([...found].map(([value, all]) => [value, fewest([...new Set(all)].sort())]));
  });
  /** What a section is called: its key, and the names that it has in it. */
  readonly #namesOf = onceOf(({ open, close }: Group): readonly string[] => {
    const key = this.#tokens[open - 1];
    const own = this.#groups[open];
    const names = key && this.#isKey(key) ? [key.text] : [];
    for (let at = open + 1; at < Math.min(close, open + limits.ledger.statement); at++)
      if (this.#groups[at] === own && /(?:^|_)name$/i.test(this.#tokens[at]?.text ?? ''))
        names.push(...this.#valuesAt(at + 1));
    return names;
  });

  constructor(tokens: readonly Token[], groups: readonly (Group | undefined)[]) {
    this.#tokens = tokens;
    this.#groups = groups;
  }

  /**
   * What the keys of a group far around a name say, which is in sections of its own there. Who is declared in a section beside them gets
   * what the sections are called by.
   */
  farIn(group: Group, sections: readonly Group[]): readonly string[] {
    const declared = this.#declaredWith(group);
    if (declared.size === 0) return this.#saidIn(group);
    const names = new Set(sections.flatMap((one) => this.#namesOf(one)));
    return [...this.#saidIn(group), ...[...names].flatMap((name) => declared.get(name) ?? [])];
  }

  /** What the keys between two tokens say that stand in a group itself, or in none; with `named` a `name` is one, too. */
  beside(own: Group | undefined, from: number, to: number, named = false): readonly string[] {
    return this.#said(own, from, to, named, () => true);
  }

  #said(
    own: Group | undefined,
    from: number,
    to: number,
    named: boolean,
    counts: (value: number) => boolean,
  ): readonly string[] {
    const found: string[] = [];
    for (let at = from; at < to && found.length < limits.ledger.heads; at++) {
      const within = this.#groups[at];
      if (within !== own) {
        // over what is in a group of its own
        if (within?.open === at) at = within.close;
        continue;
      }
      const { text = '', kind } = this.#tokens[at] ?? {};
      const isKey =
        (kind === 'word' || kind === 'text') &&
        text.length <= limits.ledger.head &&
        (HOLDER.test(text) || (named && text === 'name'));
      if (isKey && counts(at + 1)) for (const value of this.#valuesAt(at + 1)) found.push(`${plain(text)} ${value}`);
    }
    return [...new Set(found)].sort();
  }

  /** A text, a name, or what stands in the brackets there: `["a", "b"]`, `aws.String("a")`. */
  #valuesAt(at: number): readonly string[] {
    const [first, second] = [this.#tokens[at], this.#tokens[at + 1]];
    if (first?.kind === 'text') return [first.text];
    if (first?.kind === 'open') return this.#textsIn(at);
    if (first?.kind !== 'word') return [];
    const inside = second?.kind === 'open' ? this.#textsIn(at + 1) : [];
    return inside.length > 0 ? inside : [first.text];
  }

  /** Whether brackets hold objects with a name each. */
  #declaresIn(open: number): boolean {
    const own = this.#groups[open];
    if (own?.kind !== 'object') return false;
    const [name, value] = [this.#tokens[open + 1], this.#groups[open + 2]];
    return (name?.kind === 'word' || name?.kind === 'text') && value?.open === open + 2 && value.kind === 'object';
  }

  /** The values in such brackets, each with the name that it is under. */
  *#entriesIn(open: number): Iterable<readonly [value: string, name: string]> {
    const own = this.#groups[open];
    let name = '';
    for (let at = open + 1; at < (own?.close ?? open); at++) {
      const token = this.#tokens[at];
      if (!token || (token.kind !== 'word' && token.kind !== 'text')) continue;
      if (this.#groups[at] === own) name = token.text;
      else if (!this.#isKey(token)) yield [token.text.split(/[./]/).at(-1) ?? '', name];
    }
  }

  #isKey({ source, end }: Token): boolean {
    return /^["'`]?\s{0,8}[:=]/.test(source.text.slice(end, end + 10));
  }

  #textsIn(open: number): readonly string[] {
    const close = Math.min(this.#groups[open]?.close ?? open, open + limits.ledger.heads);
    return this.#tokens
      .slice(open + 1, close)
      .flatMap(({ kind, text }) => (kind === 'text' || kind === 'word' ? [text] : []));
  }
}

/** Of very many, the first ones, and what stands for the others: with one more or less of them it is another. */
function fewest(all: readonly string[]): readonly string[] {
  if (all.length <= limits.ledger.heads) return all;
  const rest = all.slice(limits.ledger.heads);
  return [...all.slice(0, limits.ledger.heads), `${rest.length} more ${digestOf(rest.join('\n'))}`];
}

const plain = (key: string): string => (key.split(/[.?$]/).at(-1) ?? '').replace(/[-_]/g, '').toLowerCase();

import type { Branch, Cases } from '../../grants/cases.ts';
import type { Declarations, Grant, Grantee, Move } from '../../grants/grant.ts';
import type { Piece, Value } from '../../located/value.ts';
import type { World } from '../world.ts';

const PROGRAM = /\.(?:[cm]?[jt]sx?|py)$/;

interface Renaming {
  /** The file at base. */
  readonly root: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The world of base with the classes of programs called as at head: the name of a class is no part of what AWS knows, the ids
 * of its constructs are. In a file, which may have another path, one class goes and one comes, and they share at least half of
 * the ids of the one that goes. The same world where no class has another name.
 */
export function withClassesOfHead(base: World, head: World, moves: readonly Move[]): World {
  const renamings = renamingsOf(base, head, moves);
  if (renamings.length === 0) return base;
  const names = new Names(renamings);
  return {
    ...base,
    grants: base.grants.map((grant) => names.ofGrant(grant)),
    memberships: base.memberships.map((one) => ({
      ...one,
      member: names.ofGrantee(one.member),
      group: names.ofGrantee(one.group),
    })),
    declared: names.ofDeclarations(base.declared),
  };
}

function renamingsOf(base: World, head: World, moves: readonly Move[]): readonly Renaming[] {
  const pathAtHead = new Map(moves.flatMap(({ root, toRoot }) => (toRoot === undefined ? [] : [[root, toRoot]])));
  const [before, after] = [classesOf(base), classesOf(head)];
  return [...before].flatMap(([root, classes]): Renaming[] => {
    const others = after.get(pathAtHead.get(root) ?? root);
    if (!others) return [];
    const gone = [...classes].filter(([name]) => !others.has(name));
    const come = [...others].filter(([name]) => !classes.has(name));
    const [one, other] = [gone[0], come[0]];
    if (gone.length !== 1 || come.length !== 1 || !one || !other) return [];
    const shared = [...one[1]].filter((id) => other[1].has(id)).length;
    return shared * 2 >= one[1].size ? [{ root, from: one[0], to: other[0] }] : [];
  });
}

/** Of each program the classes that declare or hold something, with the types and ids of that. */
function classesOf({ grants, declared }: World): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const files = new Map<string, Map<string, Set<string>>>();
  for (const { type, root, address } of [...declared.grantees, ...grants.map(({ grantee }) => grantee)]) {
    const end = address.indexOf('/');
    if (end <= 0 || !PROGRAM.test(root)) continue;
    const classes = files.get(root) ?? new Map<string, Set<string>>();
    const name = address.slice(0, end);
    const ids = classes.get(name) ?? new Set<string>();
    files.set(root, classes.set(name, ids.add(`${type} ${address.slice(end + 1)}`)));
  }
  return files;
}

/** Names of base as head calls them. */
class Names {
  readonly #renamings: readonly Renaming[];
  readonly #values = new WeakMap<Value, Value>();
  readonly #cases = new WeakMap<Cases, Cases>();

  constructor(renamings: readonly Renaming[]) {
    this.#renamings = renamings;
  }

  ofGrant(grant: Grant): Grant {
    const { policy, when } = grant;
    return {
      ...grant,
      grantee: this.ofGrantee(grant.grantee),
      policy:
        policy.kind === 'document'
          ? { ...policy, value: this.#ofValue(policy.value) }
          : { ...policy, arn: this.#ofValue(policy.arn) },
      ...(when && { when: this.#ofCases(when) }),
    };
  }

  ofGrantee<T extends Pick<Grantee, 'root' | 'address'>>(grantee: T): T {
    const { root, address } = grantee;
    const renaming = this.#renamings.find((one) => one.root === root && isIn(address, one.from));
    return renaming ? { ...grantee, address: renaming.to + address.slice(renaming.from.length) } : grantee;
  }

  ofDeclarations({ grantees, modules, borrowed, forgotten }: Declarations): Declarations {
    return {
      grantees: grantees.map((one) => this.ofGrantee(one)),
      modules: modules.map((one) => this.ofGrantee(one)),
      ...(borrowed && {
        borrowed: borrowed.map((one) => ({ ...one, by: this.ofGrantee(one.by), of: this.ofGrantee(one.of) })),
      }),
      ...(forgotten && { forgotten: forgotten.map((one) => this.ofGrantee(one)) }),
    };
  }

  /** A name of something unknown: `${ChatStack/Agent.attrAgentArn}`, `ChatStack.props.model`. */
  #ofName(name: string): string {
    return this.#renamings.reduce((text, { from, to }) => replaced(text, from, to), name);
  }

  #ofCases(cases: Cases): Cases {
    const known = this.#cases.get(cases);
    if (known) return known;
    const renamed = cases.map((branches) =>
      branches.map((branch): Branch => ({ ...branch, condition: this.#ofName(branch.condition) })),
    );
    this.#cases.set(cases, renamed);
    return renamed;
  }

  #ofValue(value: Value): Value {
    const known = this.#values.get(value);
    if (known) return known;
    const renamed = this.#renamed(value);
    this.#values.set(value, renamed);
    return renamed;
  }

  #renamed(value: Value): Value {
    switch (value.kind) {
      case 'string':
        return {
          ...value,
          pieces: value.pieces.map(
            (piece): Piece => (typeof piece === 'string' ? piece : { ...piece, name: this.#ofName(piece.name) }),
          ),
          ...(value.json && { json: this.#ofValue(value.json) }),
          ...(value.reference !== undefined && { reference: this.#ofName(value.reference) }),
        };
      case 'list':
        return { ...value, items: value.items.map((item) => this.#ofValue(item)) };
      case 'object':
        return {
          ...value,
          entries: value.entries.map((entry) => ({ ...entry, value: this.#ofValue(entry.value) })),
          ...(value.open !== undefined && { open: this.#ofName(value.open) }),
        };
      case 'choice':
        return {
          ...value,
          condition: this.#ofName(value.condition),
          options: value.options.map((option) => this.#ofValue(option)),
        };
      case 'unknown':
        return { ...value, name: this.#ofName(value.name) };
      case 'bool':
      case 'number':
      case 'null':
        return value;
    }
  }
}

const isIn = (address: string, name: string): boolean =>
  address.startsWith(name) && ['', '/', '.'].includes(address.charAt(name.length));

const WORD = /[\w$]/;

/** A text with another name for a class, where that is followed by what is in it. */
function replaced(text: string, from: string, to: string): string {
  let result = '';
  let rest = 0;
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    const before = text.charAt(at - 1);
    if (WORD.test(before) || before === '.' || !['/', '.'].includes(text.charAt(at + from.length))) continue;
    result += text.slice(rest, at) + to;
    rest = at + from.length;
  }
  return rest === 0 ? text : result + text.slice(rest);
}

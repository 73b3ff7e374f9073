import type { Cases } from '../../grants/cases.ts';
import { onceOf } from '../../located/once.ts';
import type { Entry, ObjectValue, Value } from '../../located/value.ts';

/**
 * Values that hold unless whoever runs Terraform says otherwise: the defaults of a root module's variables. What is left
 * out because of a default may well be there in a deployment, so it is looked at as something that may exist.
 */
export class Assumptions {
  readonly #names = new Map<string, string>();

  /** Which option conditions have by default; undefined where that is told in two ways. */
  readonly #options = new Map<string, number | undefined>();

  /** Notes which of two options a condition has by default, by its name. */
  decided(condition: string, option: number): void {
    const known = this.#options.get(condition);
    this.#options.set(condition, !this.#options.has(condition) || known === option ? option : undefined);
  }

  /** Whether something exists by default: in one of its cases, all conditions are as the defaults have them. */
  makeThere(cases: Cases): boolean {
    return cases.some((all) =>
      all.every(({ condition, option, of }) => of === 2 && this.#options.get(condition) === option),
    );
  }

  /** Notes that a variable has a value by default only. */
  add(name: string, value: Value, levels = 4): void {
    const [at] = value.origins;
    if (!at || levels === 0) return;
    this.#names.set(keyOf(at), name);
    if (value.kind === 'list') for (const item of value.items) this.add(name, item, levels - 1);
    if (value.kind === 'object') for (const entry of value.entries) this.add(name, entry.value, levels - 1);
  }

  /** Whether any variable has a value by default only. */
  get some(): boolean {
    return this.#names.size > 0;
  }

  /** Whether a value depends on such a default. */
  decide(value: Value): boolean {
    return this.#names.size > 0 && value.origins.some((span) => this.#names.has(keyOf(span)));
  }

  /**
   * The variables as they may be where a condition is not what the defaults make it: those that it depends on, and those that are
   * empty by default, are unknown.
   */
  otherwise(variables: Value, condition: Value): Value {
    if (variables.kind !== 'object') return variables;
    const { entries, places } = this.#withoutEmpty(variables);
    const deciding = new Set(condition.origins.map((span) => this.#names.get(keyOf(span))));
    const open = entries.slice();
    for (const name of deciding) {
      const at = name === undefined ? undefined : places.get(name);
      const entry = at === undefined ? undefined : variables.entries[at];
      if (at !== undefined && entry) open[at] = withValue(entry, (value) => this.#unset(value));
    }
    const result: ObjectValue = { ...variables, entries: open };
    return result;
  }

  /** The variables of which those that are empty by default are unknown, with where each is. */
  readonly #withoutEmpty = onceOf(({ entries }: ObjectValue) => ({
    entries: entries.map((entry) => withValue(entry, (value) => (isEmpty(value) ? this.#unset(value) : value))),
    places: new Map(entries.map(({ key }, at) => [`var.${key}`, at])),
  }));

  #unset(value: Value): Value {
    const [at] = value.origins;
    const name = at && this.#names.get(keyOf(at));
    if (name === undefined) return value;
    return { kind: 'unknown', name, reason: 'unresolved-variable', origins: value.origins, unset: true };
  }
}

/** An entry with what is made of its value when that is asked for. */
function withValue(entry: Entry, make: (value: Value) => Value): Entry {
  return {
    key: entry.key,
    keySpan: entry.keySpan,
    get value(): Value {
      return make(entry.value);
    },
  };
}

/** What is empty, false or 0: what says that something is not there. */
export function saysNo(value: Value): boolean {
  if (value.kind === 'bool') return !value.value;
  return isEmpty(value) || (value.kind === 'number' && value.value === 0);
}

/** Null, '', [] and {}. */
export function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'null':
      return true;
    case 'string':
      return value.pieces.length === 0;
    case 'list':
      return value.items.length === 0;
    case 'object':
      return value.entries.length === 0 && value.open === undefined;
    default:
      return false;
  }
}

function keyOf({ source, start }: { readonly source: { readonly path: string }; readonly start: number }): string {
  return `${source.path}:${start}`;
}

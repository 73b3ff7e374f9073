import type { Span } from '../../located/source.ts';
import type { Entry, ObjectValue, Origins, UnknownValue, Value } from '../../located/value.ts';
import type { Run } from '../evaluate/run.ts';

/** Names in front of the others: `each`, `count`, the iterator of a dynamic block. */
export type Names = Readonly<Record<string, Value>>;

export function unknown(name: string, reason: UnknownValue['reason'], origins: Origins): UnknownValue {
  return { kind: 'unknown', name, reason, origins };
}

/** An object of given parts. */
export function object(parts: readonly (readonly [string, Value])[], origins: Origins): ObjectValue {
  const [span] = origins;
  return { kind: 'object', origins, entries: span ? parts.map(([key, value]) => ({ key, keySpan: span, value })) : [] };
}

/** An object whose attributes beyond the entries are unknowns named `<name>.<attribute>`. */
export function open(name: string, entries: readonly Entry[], at: Span): ObjectValue {
  return { kind: 'object', entries, origins: [at], open: name };
}

/**
 * An entry whose value is computed when it is first asked for; `inCycle` answers when computing it needs itself. What came to
 * nothing because an account apart was spent is computed again.
 */
export function lazyEntry(
  run: Pick<Run, 'spent' | 'cycles'>,
  key: string,
  keySpan: Span,
  compute: () => Value,
  inCycle: (key: string) => Value,
  openKey?: Entry['openKey'],
): Entry {
  const entry = new LazyEntry(run, key, keySpan, compute, inCycle);
  return openKey ? new OpenEntry(entry, openKey) : entry;
}

/** A class, as every attribute of every resource is one. A copy by `...` has no value: give it one. */
class LazyEntry implements Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly #run: Pick<Run, 'spent' | 'cycles'>;
  readonly #compute: () => Value;
  readonly #inCycle: (key: string) => Value;
  #state: Value | 'computing' | undefined;

  constructor(
    run: Pick<Run, 'spent' | 'cycles'>,
    key: string,
    keySpan: Span,
    compute: () => Value,
    inCycle: (key: string) => Value,
  ) {
    this.#run = run;
    this.key = key;
    this.keySpan = keySpan;
    this.#compute = compute;
    this.#inCycle = inCycle;
  }

  get value(): Value {
    if (this.#state === 'computing') {
      this.#run.cycles++;
      return this.#inCycle(this.key);
    }
    if (this.#state !== undefined) return this.#state;
    this.#state = 'computing';
    const { spent } = this.#run;
    const value = this.#compute();
    this.#state = this.#run.spent === spent ? value : undefined;
    return value;
  }

  /** Grants are told apart by what is in them (grants/readings.ts). */
  toJSON(): Entry {
    return { key: this.key, keySpan: this.keySpan, value: this.value };
  }
}

/** An entry whose key is not known. */
class OpenEntry implements Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly openKey: NonNullable<Entry['openKey']>;
  readonly #entry: Entry;

  constructor(entry: Entry, openKey: NonNullable<Entry['openKey']>) {
    this.key = entry.key;
    this.keySpan = entry.keySpan;
    this.openKey = openKey;
    this.#entry = entry;
  }

  get value(): Value {
    return this.#entry.value;
  }

  /** As that of LazyEntry. */
  toJSON(): Entry {
    return { key: this.key, keySpan: this.keySpan, value: this.value, openKey: this.openKey };
  }
}

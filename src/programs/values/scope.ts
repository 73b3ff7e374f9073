import type { Source } from '../../located/source.ts';
import type { Module } from './modules.ts';
import type { Thing } from './thing.ts';

/** The variables that can be seen at a place of a program. */
export class Scope {
  #names = new Map<string, Thing>();
  /** Set while a snapshot has the map, too: it is copied before it changes. */
  #isShared = false;
  readonly #outer: Scope | undefined;
  /** The file, whose own declarations are found when they are asked for. */
  readonly module: Module;

  constructor(module: Module, outer?: Scope) {
    this.module = module;
    this.#outer = outer;
  }

  get source(): Source {
    return this.module.source;
  }

  inner(): Scope {
    return new Scope(this.module, this);
  }

  /** The scope of a block: Python has none of its own. */
  block(): Scope {
    return this.module.language === 'python' ? this : this.inner();
  }

  declare(name: string, thing: Thing): void {
    this.#set(name, thing);
  }

  #set(name: string, thing: Thing): void {
    if (this.#isShared) {
      this.#names = new Map(this.#names);
      this.#isShared = false;
    }
    this.#names.set(name, thing);
  }

  /** The variable of a name, without the file's declarations that were not come to yet. */
  get(name: string): Thing | undefined {
    return this.#names.get(name) ?? this.#outer?.get(name);
  }

  /** Gives a variable another value, where it was declared. */
  assign(name: string, thing: Thing): void {
    const holder = this.#holder(name);
    (holder ?? this).#set(name, thing);
  }

  /** The variables that can be seen here, as they are now: to be put back, or to be compared with what they are later. */
  snapshot(): Snapshot {
    const all: Place[] = [];
    for (let at: Scope | undefined = this; at; at = at.#outer) all.push(new PlaceOfScope(at));
    return all;
  }

  /** The variables of this scope alone: the map stays as it is now. */
  kept(): ReadonlyMap<string, Thing> {
    this.#isShared = true;
    return this.#names;
  }

  /** Gives all variables of this scope alone other values. */
  restore(values: ReadonlyMap<string, Thing>): void {
    this.#names = values as Map<string, Thing>;
    this.#isShared = true;
  }

  #holder(name: string): Scope | undefined {
    if (this.#names.has(name)) return this;
    return this.#outer ? this.#outer.#holder(name) : undefined;
  }
}

/** Variables of one place with the values that they had at a time; the same map where nothing has changed. */
export interface Place {
  readonly then: ReadonlyMap<string, Thing>;
  now(): ReadonlyMap<string, Thing>;
  put(values: ReadonlyMap<string, Thing>): void;
}

export type Snapshot = readonly Place[];

/** A class, not functions of each place: where scopes are deep, there are many of them. */
class PlaceOfScope implements Place {
  readonly then: ReadonlyMap<string, Thing>;
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.then = scope.kept();
  }

  now(): ReadonlyMap<string, Thing> {
    return this.#scope.kept();
  }

  put(values: ReadonlyMap<string, Thing>): void {
    this.#scope.restore(values);
  }
}

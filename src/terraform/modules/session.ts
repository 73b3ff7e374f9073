import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import type { Undecided } from '../../located/undecided.ts';
import type { Origins, Value } from '../../located/value.ts';
import type { Run } from '../evaluate/run.ts';
import type { Supposition } from '../evaluate/scope.ts';
import { type Configuration, loadConfiguration } from './configuration.ts';
import type { Module } from './module.ts';
import { type Placed, spanIn } from './placed.ts';
import { StandIns } from './stand-ins.ts';
import type { Names } from './values.ts';

/** What a data source answers for one of its instances: attributes that source alone tells. */
export type DataSource = (
  module: Module,
  placed: Placed,
  names: Names,
) => readonly (readonly [attribute: string, value: Value])[];

export type DataSources = ReadonlyMap<string, DataSource>;

/** What the modules of one root share while the root is evaluated. */
export class Session {
  readonly run: Run;
  readonly dataSources: DataSources;
  readonly undecided: Undecided[] = [];
  readonly standIns = new StandIns();
  /** Modules that were made so far, one for each instance of each call. */
  modules = 0;
  #instances = 0;
  readonly #limits = new Set<string>();
  readonly #configurations = new Map<string, Configuration>();

  /** Which variables with a default are unknown here; undefined where they have their defaults. */
  readonly supposition: Supposition | undefined;
  readonly #supposed = new Map<Supposition, Module>();
  readonly #suppose: ((supposition: Supposition) => Module) | undefined;

  constructor(
    run: Run,
    dataSources: DataSources,
    suppose?: (supposition: Supposition) => Module,
    supposition?: Supposition,
  ) {
    this.run = run;
    this.dataSources = dataSources;
    this.#suppose = suppose;
    this.supposition = supposition;
  }

  /** The root as it is where variables with a default are unknown: it tells what decisions depend on, and nothing else. */
  supposed(supposition: Supposition): Module | undefined {
    const known = this.#supposed.get(supposition);
    if (known || !this.#suppose) return known;
    const root = this.#suppose(supposition);
    this.#supposed.set(supposition, root);
    return root;
  }

  /** What evaluating the root took so far, with what was supposed. */
  get cost(): number {
    return [...this.#supposed.values()].reduce((sum, { run }) => sum + run.cost, this.run.cost);
  }

  /** The configuration of a folder, read once however often it is called. */
  configuration(folder: string): Configuration {
    const known = this.#configurations.get(folder);
    if (known) return known;
    const configuration = loadConfiguration(this.run.files, folder);
    this.#configurations.set(folder, configuration);
    this.undecided.push(...configuration.undecided);
    for (const { attribute, source } of configuration.covered)
      this.run.covered(attribute.value, spanIn(source, attribute.value));
    return configuration;
  }

  /** Whether there is room for so many more instances of blocks; where there was none once, there is none for the others. */
  hasRoomFor(instances: number): boolean {
    this.#instances += instances;
    return this.#instances <= limits.terraform.allInstances;
  }

  /** Notes that something was not evaluated. */
  limitReached(what: string, at: Span): void {
    if (this.#limits.has(what)) return;
    this.#limits.add(what);
    const remedy = 'Simplify the expressions, or review by hand what depends on them.';
    this.undecided.push({ reason: 'limit', message: `This is not evaluated: it takes ${what}.`, at, remedy });
  }

  /** What could not be understood. Whatever the root is made of may change what is behind a limit. */
  allUndecided(): readonly Undecided[] {
    if (this.undecided.every(({ reason }) => reason !== 'limit')) return this.undecided;
    const takes = this.#everything();
    return this.undecided.map((item) => (item.reason === 'limit' ? { ...item, takes } : item));
  }

  /** A place in each file that the root is made of. */
  #everything(): Origins {
    const paths = new Set([...this.files.map(({ path }) => path), ...this.run.read]);
    return [...paths].flatMap((path) => {
      const content = this.run.files.read(path);
      return content.kind === 'text' ? [{ source: content.source, start: 0, end: 0 }] : [];
    });
  }

  /** Every configuration file that was read. */
  get files(): readonly { readonly path: string; readonly parsed: boolean }[] {
    return [...this.#configurations.values()].flatMap(({ files }) => files);
  }
}

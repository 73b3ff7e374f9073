import type { Undecided } from '../../located/undecided.ts';
import type { Value } from '../../located/value.ts';
import type { Run } from '../evaluate/run.ts';
import { type Configuration, loadConfiguration } from './configuration.ts';
import type { Module } from './module.ts';
import type { Placed } from './placed.ts';
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
  readonly #configurations = new Map<string, Configuration>();

  constructor(run: Run, dataSources: DataSources) {
    this.run = run;
    this.dataSources = dataSources;
  }

  /** The configuration of a folder, read once however often it is called. */
  configuration(folder: string): Configuration {
    const known = this.#configurations.get(folder);
    if (known) return known;
    const configuration = loadConfiguration(this.run.files, folder);
    this.#configurations.set(folder, configuration);
    this.undecided.push(...configuration.undecided);
    return configuration;
  }

  /** Every configuration file that was read. */
  get files(): readonly { readonly path: string; readonly parsed: boolean }[] {
    return [...this.#configurations.values()].flatMap(({ files }) => files);
  }
}

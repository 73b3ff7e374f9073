import type { FrontEndOptions } from '../../discovery/front-end.ts';
import type { Files } from '../../revisions/files.ts';
import { Run } from '../evaluate/run.ts';
import { Module } from './module.ts';
import { type DataSources, Session } from './session.ts';
import { variableInputs } from './variable-files.ts';

/** The root module in a folder, with the variables that its variable files set. */
export function rootModule(files: Files, folder: string, options: FrontEndOptions, dataSources: DataSources): Module {
  const session = new Session(new Run(files, folder), dataSources);
  return new Module(
    session,
    { folder, address: '', callers: [], calledAt: [] },
    variableInputs(session, folder, options.varFiles),
  );
}

import type { Files } from '../../revisions/files.ts';
import { Run } from '../evaluate/run.ts';
import { Module } from './module.ts';
import { type DataSources, Session } from './session.ts';

/** The root module in a folder. */
export function rootModule(files: Files, folder: string, dataSources: DataSources): Module {
  const session = new Session(new Run(files, folder), dataSources);
  return new Module(session, { folder, address: '', callers: [] }, { value: () => undefined });
}

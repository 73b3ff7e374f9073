import type { FrontEnd } from '../discovery/front-end.ts';
import { extractFolder, foldersOf } from './front-end.ts';

/** Kubernetes objects that make AWS policies (ACK, Crossplane): a unit is a folder. */
export const kubernetes: FrontEnd = {
  units: (files, changed) => foldersOf(files, changed),
  extract: (files, folder) => extractFolder(files, folder),
};

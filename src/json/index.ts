import type { FrontEnd } from '../discovery/front-end.ts';
import { extractJson } from './front-end.ts';

/** Policy documents in JSON files: every changed file is a unit of its own; what holds no policy gives nothing. */
export const json: FrontEnd = {
  units: (_files, changed) => ({ units: changed, undecided: [] }),
  extract: (files, path) => extractJson(files, path),
};

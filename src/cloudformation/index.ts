import type { FrontEnd } from '../discovery/front-end.ts';
import { extractTemplate } from './front-end.ts';

/** CloudFormation and SAM: every changed file is a unit of its own; what is no template gives nothing. */
export const cloudformation: FrontEnd = {
  units: (_files, changed) => ({ units: changed, undecided: [] }),
  extract: (files, path, { parameterFiles }) => extractTemplate(files, path, { parameterFiles }),
};

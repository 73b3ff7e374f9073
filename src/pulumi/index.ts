import type { FrontEnd } from '../discovery/front-end.ts';
import { extractProgram, programsOf } from './front-end.ts';

/** Pulumi programs in YAML: a unit is a program, which its stacks configure. */
export const pulumi: FrontEnd = {
  units: (files, changed) => programsOf(files, changed),
  extract: (files, path) => extractProgram(files, path),
};

import type { FrontEndEntry } from './front-end.ts';

/** All front-ends, each behind a dynamic import: a pull request loads only those that it needs. */
export const frontEnds: readonly FrontEndEntry[] = [];

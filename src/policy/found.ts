import type { NewAccess } from './access.ts';

/** What one part of the answer found, and whether the budget cut it short. */
export interface Found {
  readonly accesses: readonly NewAccess[];
  /** Actions that could not be decided within the budget. */
  readonly limited: readonly string[];
}

export const nothingFound: Found = { accesses: [], limited: [] };

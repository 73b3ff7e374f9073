import { limits } from '../limits.ts';
import type { Span } from './source.ts';
import type { Entry } from './value.ts';

const maxRepetitions = limits.located.repetitions;

/** The place of the first key of an object that stands there too often. */
export function repeatedKey(entries: readonly Entry[]): Span | undefined {
  if (entries.length <= maxRepetitions) return undefined;
  const counts = new Map<string, number>();
  for (const { key, keySpan } of entries) {
    const count = (counts.get(key) ?? 0) + 1;
    if (count > maxRepetitions) return keySpan;
    counts.set(key, count);
  }
  return undefined;
}

export const repetitionMessage = `one key stands more than ${maxRepetitions} times in one object`;

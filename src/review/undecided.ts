import { comparedName } from '../located/defined-name.ts';
import { drawnFrom } from '../located/lists.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Side } from './report-model.ts';
import type { Diffs } from './touched.ts';

/** The file that an undecided part is in. */
export const pathOf = (item: Undecided): string => ('source' in item.at ? item.at.source.path : item.at.path);

/** What an undecided part is, without its lines: the same at base and head when only lines moved. */
const keyOf = (item: Undecided): string =>
  item.identity !== undefined
    ? [item.reason, 'is', comparedName(item.identity)].join('\0')
    : [item.reason, item.ifNamed ? '' : pathOf(item), comparedName(item.message)].join('\0');

/** Reasons that make a whole file dark: any change of such a file is a change that was not understood. */
const WHOLE_FILE = new Set(['parse-error', 'parser-disagreement', 'not-text', 'too-large', 'limit', 'not-read']);

/**
 * The undecided parts that this change is answerable for (semantics.md section 6): those that base did not have, those on
 * lines that the change touches, and changed files that could not be read. What is as unknown as before cancels; but a limit
 * that was there before does not where the change has files that were not read, or files that what is not computed takes:
 * they may stand behind it.
 */
export function undecidedByChange(
  base: readonly Undecided[],
  head: readonly Undecided[],
  diffs: Diffs,
  allRead: boolean,
): readonly Undecided[] {
  const wasBefore = drawnFrom(base.map(keyOf));
  const changedAround = (item: Undecided, side: Side) =>
    item.reason === 'limit' && (item.takes ?? []).some(({ source }) => diffs.of(source.path, side) !== undefined);
  const limited = new Set(base.filter((item) => changedAround(item, 'base')).map(keyOf));
  return head.filter((item) => {
    const isNew = !wasBefore(keyOf(item));
    // what is given as before is as unknown as before, wherever it is written now
    if (item.ifNamed || item.identity !== undefined) return isNew;
    const changed = diffs.of(pathOf(item), 'head') !== undefined;
    const places = [...('source' in item.at ? [item.at] : []), ...(item.takes ?? [])];
    const touched = places.some((place) => diffs.touched(place, 'head')) || (!('source' in item.at) && changed);
    if (item.reason === 'internal-error' || (item.reason === 'limit' && !allRead)) return true;
    if (changedAround(item, 'head') || limited.has(keyOf(item))) return true;
    return isNew || touched || (changed && WHOLE_FILE.has(item.reason));
  });
}

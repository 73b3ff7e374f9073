import type { Files } from '../revisions/files.ts';
import { folderOf, nameOf } from '../revisions/paths.ts';

/** How the name of a file of a language ends. */
export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.'));

/** What a file is called without that. */
export const stemOf = (path: string): string => nameOf(path).slice(0, -endingOf(path).length);

/** The other files of the language of one that may have one of some names; none as long as that is not known. */
export function othersWith(names: readonly string[], path: string, files: Files): readonly string[] {
  const ending = endingOf(path);
  const folder = folderOf(path);
  const found = files.search?.(names, [ending]) ?? files.listAll(files.vast ? folder : folderOf(folder));
  return found === 'pending' ? [] : found.filter((one) => one !== path && one.endsWith(ending));
}

import { limits } from '../../limits.ts';
import type { Files } from '../../revisions/files.ts';
import { folderOf, joinPath } from '../evaluate/functions/paths.ts';
import { candidates } from './callers.ts';

/**
 * The folders whose configuration reads one of some files by a path that can be seen in the text, such as
 * `file("${path.module}/../policies/chat.json")`.
 */
export function readersOf(
  files: Files,
  paths: readonly string[],
): { readonly folders: readonly string[]; readonly incomplete: boolean } {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const { sources, incomplete } = candidates(files, [...byName.keys()].sort());
  const folders = new Set<string>();
  for (const { path, text } of sources) {
    const folder = folderOf(path);
    for (const [name, targets] of byName) if (isRead(endings(text, name), folder, targets)) folders.add(folder);
  }
  return { folders: [...folders], incomplete };
}

const MOST_MENTIONS = limits.terraform.mentions;

/** Whether one of the ends of strings may mean one of some files; more of them than are looked at may. */
function isRead(ends: readonly string[], folder: string, targets: readonly string[]): boolean {
  return ends.length > MOST_MENTIONS || ends.some((end) => targets.some((target) => isMeant(folder, end, target)));
}

/** The literal ends of the strings in a text that end in a file name: what follows the last interpolation. */
function endings(text: string, name: string): readonly string[] {
  const found: string[] = [];
  for (
    let at = text.indexOf(name);
    at >= 0 && found.length <= MOST_MENTIONS;
    at = text.indexOf(name, at + name.length)
  ) {
    if (text.charAt(at + name.length) !== '"') continue;
    let start = at;
    while (start > 0 && at - start < 300 && !'"}\n'.includes(text.charAt(start - 1))) start--;
    found.push(text.slice(start, at + name.length));
  }
  return found;
}

/** Whether a path may mean a file: relative to the folder, or to a root that is not known here. */
function isMeant(folder: string, path: string, target: string): boolean {
  if (joinPath(folder, path) === target) return true;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length > 1 && `/${target}`.endsWith(`/${parts.join('/')}`);
}

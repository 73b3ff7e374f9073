import type { Units } from '../../discovery/front-end.ts';
import type { Files } from '../../revisions/files.ts';
import { folderOf, joinPath } from '../evaluate/functions/paths.ts';
import { hasConfiguration, isConfiguration } from './configuration.ts';

const MOST_FILES = 2000;

/** The root modules whose result the changed files can change; a changed folder that others call counts with its callers. */
export function affectedRoots(files: Files, changed: readonly string[]): Units {
  const roots = new Set<string>();
  const folders = new Set<string>();
  for (const path of changed) {
    let folder = folderOf(path);
    // a template or variable file belongs to the nearest folder above it that has configuration
    while (!hasConfiguration(files, folder) && folder !== '') folder = folderOf(folder);
    if (hasConfiguration(files, folder)) folders.add(folder);
  }
  if (folders.size === 0) return { units: [], undecided: [] };
  const callers = callersOf(files);
  const reach = (folder: string, seen: ReadonlySet<string>): void => {
    const calling = [...(callers.get(folder) ?? [])].filter((one) => !seen.has(one));
    if (calling.length === 0 || calling.every((one) => /(^|\/)(examples?|tests?)(\/|$)/.test(one))) roots.add(folder);
    for (const one of calling) reach(one, new Set([...seen, folder]));
  };
  for (const folder of folders) reach(folder, new Set([folder]));
  return { units: [...roots].sort(), undecided: [] };
}

/** Which folders call a folder as a local module, read from the `source` lines of the configuration. */
function callersOf(files: Files): ReadonlyMap<string, ReadonlySet<string>> {
  const callers = new Map<string, Set<string>>();
  const all = files.listAll('').filter(isConfiguration);
  if (all.length > MOST_FILES) return callers;
  for (const path of all) {
    const content = files.read(path);
    if (content.kind !== 'text') continue;
    for (const match of content.source.text.matchAll(/\bsource["\s]{0,10}[=:]\s{0,10}"(\.\.?\/[^"\n]{0,300})"/g)) {
      const folder = joinPath(folderOf(path), match[1] ?? '');
      if (folder === undefined || folder === folderOf(path)) continue;
      callers.set(folder, (callers.get(folder) ?? new Set()).add(folderOf(path)));
    }
  }
  return callers;
}

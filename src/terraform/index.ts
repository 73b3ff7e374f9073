import type { FrontEnd } from '../discovery/front-end.ts';
import type { Grant } from '../grants/grant.ts';
import type { Undecided } from '../located/undecided.ts';
import { Run } from './evaluate/run.ts';
import { grantsOf } from './extract/resources.ts';
import { Module, resolvePath } from './module.ts';
import { judge } from './syntax/judge.ts';

const isConfiguration = (path: string) => /\.(tf|tofu)(\.json)?$/.test(path);
const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const MAX_FILES = 2000;

/** Terraform: units are module roots; a changed folder that others call counts with its callers. */
export const terraform: FrontEnd = {
  units(files, changed) {
    const roots = new Set<string>();
    const folders = new Set<string>();
    for (const path of changed) {
      let folder = folderOf(path);
      // a template or variable file belongs to the nearest folder above it that has configuration
      while (!files.list(folder).some(isConfiguration) && folder !== '') folder = folderOf(folder);
      if (files.list(folder).some(isConfiguration)) folders.add(folder);
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
  },
  secondOpinion(undecided, files) {
    return judge(undecided, (path) => {
      const content = isConfiguration(path) ? files.read(path) : undefined;
      return content?.kind === 'text' ? content.source.text : undefined;
    });
  },
  extract(files, root) {
    const run = new Run(files, root);
    const grants: Grant[] = [];
    const undecided: Undecided[] = [];
    const read: { path: string; parsed: boolean }[] = [];
    const visit = (module: Module): void => {
      grants.push(...grantsOf(module, root));
      for (const child of module.children()) visit(child);
      undecided.push(...module.undecided);
      read.push(...module.files);
    };
    visit(new Module(run, root, '', undefined, 0));
    return {
      grants,
      memberships: [],
      moves: [],
      undecided,
      files: [...read, ...[...run.read].map((path) => ({ path, parsed: true }))],
    };
  },
};

/** Which folders call a folder as a local module, read from the `source` lines of the configuration. */
function callersOf(files: Parameters<FrontEnd['units']>[0]): ReadonlyMap<string, ReadonlySet<string>> {
  const callers = new Map<string, Set<string>>();
  const all = files.listAll('').filter(isConfiguration);
  if (all.length > MAX_FILES) return callers;
  for (const path of all) {
    const content = files.read(path);
    if (content.kind !== 'text') continue;
    for (const match of content.source.text.matchAll(/\bsource["\s]{0,10}[=:]\s{0,10}"(\.\.?\/[^"\n]{0,300})"/g)) {
      const folder = resolvePath(folderOf(path), match[1] ?? '');
      if (folder === undefined || folder === folderOf(path)) continue;
      callers.set(folder, (callers.get(folder) ?? new Set()).add(folderOf(path)));
    }
  }
  return callers;
}

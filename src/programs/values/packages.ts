import { limits } from '../../limits.ts';
import { parseJson } from '../../located/json-tree.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import type { Source } from '../../located/source.ts';
import { textAt, valueAt } from '../../located/tree.ts';
import type { Value } from '../../located/value.ts';
import type { Files } from '../../revisions/files.ts';
import { folderOf, joinPath, nameOf } from '../../revisions/paths.ts';

/** Packages that never are a workspace of the repository that uses them: nobody looks for those. */
const FOREIGN =
  /^(?:node:|aws-cdk-lib(?:\/|$)|constructs(?:\/|$)|@aws-cdk\/|@aws-sdk\/|@pulumi\/|@types\/|(?:fs|path|os|crypto|util|url|http|https|child_process|process|assert)(?:\/|$))/;

export function isForeign(module: string): boolean {
  return FOREIGN.test(module);
}

/** The name of a package that a module names, and what it names in it: `@scope/name` and `lib/actions`. */
function packageOf(module: string): { readonly name: string; readonly below: string } | undefined {
  const found = /^((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})(?:\/(.*))?$/s.exec(module);
  return found?.[1] === undefined ? undefined : { name: found[1], below: found[2] ?? '' };
}

/**
 * Where a package's module can be, without its ending, where the package is another workspace of the repository ("npm,
 * workspaces"); the likeliest first. 'searching' while the packages of the repository are not known.
 */
export function workspacePaths(files: Files, module: string, from: string): readonly string[] | 'searching' {
  const wanted = packageOf(module);
  if (!wanted || !isInWorkspaces(files, from)) return [];
  const paths = manifestsNaming(files, wanted.name, from);
  if (paths === 'searching') return paths;
  return paths.flatMap((path) => modulesOf(files, path, wanted.name, wanted.below));
}

const MARKS = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json'];

/** Whether a file is below a folder that keeps several packages. */
function isInWorkspaces(files: Files, path: string): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const here = files.list(folder).map(nameOf);
    if (here.some((name) => MARKS.includes(name))) return true;
    if (here.includes('package.json') && valueAt(jsonOf(files, inFolder(folder, 'package.json')), 'workspaces'))
      return true;
    if (folder === '') return false;
  }
}

/** The `package.json` files among paths, those of packages that were installed left out. */
const manifestsAmong = onceOf((paths: readonly string[]) =>
  paths.filter((path) => nameOf(path) === 'package.json' && !path.includes('node_modules/')),
);

/** The `package.json` files that may give a package its name, those nearest to who asks first. */
function manifestsNaming(files: Files, name: string, from: string): readonly string[] | 'searching' {
  const all = files.vast ? (searched(files, '') ?? []) : files.listAll('');
  if (all === 'pending') return 'searching';
  const manifests = manifestsOf(files, name, all);
  const last = name.slice(name.lastIndexOf('/') + 1);
  const near = (path: string): number => (folderOf(path).endsWith(last) ? 0 : 1);
  const nearest = [...manifests].sort((a, b) => near(a) - near(b)).slice(0, limits.programs.packages);
  return nearest.sort((a, b) => inCommon(b, from) - inCommon(a, from));
}

/** The `package.json` files that may have a name: few are read once for all names, which costs less than a search for each. */
function manifestsOf(files: Files, name: string, all: readonly string[]): readonly string[] {
  const manifests = manifestsAmong(all);
  if (manifests.length <= limits.programs.packages) return manifestsByName(files, manifests).get(name) ?? [];
  const found = searched(files, name) ?? all;
  return found === 'pending' ? [] : manifestsAmong(found);
}

/** Of lists of `package.json` files that are all loaded, the files by the names of their packages. */
const byNames = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function manifestsByName(files: Files, manifests: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = byNames.get(manifests);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const path of manifests) {
    const name = textAt(jsonOf(files, path), 'name');
    if (name !== undefined) putInto(found, name, path);
  }
  if (!manifests.some((path) => files.read(path).kind === 'pending')) byNames.set(manifests, found);
  return found;
}

/** The `package.json` files with a name, or with any, where they can be searched. */
function searched(files: Files, name: string): readonly string[] | 'pending' | undefined {
  const end = name === '' ? '' : `${name}"`;
  return files.search?.([`"name": "${end}`, `"name":"${end}`], ['package.json']);
}

/** How many folders two paths have in common. */
function inCommon(a: string, b: string): number {
  const [left, right] = [folderOf(a).split('/'), folderOf(b).split('/')];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? left.length : differs;
}

/** The name that a folder's `package.json` gives its package. */
export function packageName(files: Files, folder: string): string | undefined {
  const path = inFolder(folder, 'package.json');
  return files.list(folder).includes(path) ? textAt(jsonOf(files, path), 'name') : undefined;
}

function modulesOf(files: Files, manifest: string, name: string, below: string): readonly string[] {
  const value = jsonOf(files, manifest);
  if (textAt(value, 'name') !== name) return [];
  const folder = folderOf(manifest);
  if (below !== '') return [below, `src/${below}`, `lib/${below}`].map((one) => inFolder(folder, one));
  const entries = ['source', 'types', 'typings', 'module', 'main']
    .map((key) => textAt(value, key))
    .filter((one) => one !== undefined)
    .flatMap((one) => [one, one.replace(/^(?:\.\/)?(?:dist|build|out|lib)\//, 'src/')]);
  return [...entries, 'src/index', 'lib/index', 'index'].flatMap((one) => {
    const path = joinPath(folder, one.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, ''));
    return path === undefined ? [] : [path];
  });
}

function jsonOf(files: Files, path: string): Value | undefined {
  const content = files.read(path);
  return content.kind === 'text' ? parsedJson(content.source) : undefined;
}

const parsedJson = onceOf((source: Source): Value | undefined => {
  const parsed = parseJson(source);
  return 'value' in parsed ? parsed.value : undefined;
});

function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { limits } from '../../limits.ts';

/** Where a repository keeps its things, when it keeps them as this program can read them itself. */
export interface GitFolder {
  /** The folder of this working copy: its HEAD. */
  readonly own: string;
  /** The folder that all working copies share: references and objects. */
  readonly common: string;
  /** Folders of objects, those that are borrowed from other repositories included. */
  readonly objects: readonly string[];
}

/** Variables that send git elsewhere. */
const ELSEWHERE = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_CEILING_DIRECTORIES',
];

/** Extensions of the format that change nothing about how objects and references are read. */
const HARMLESS = new Set(['noop', 'preciousobjects', 'partialclone', 'worktreeconfig', 'relativeworktrees']);

const MOST_ALTERNATES = limits.revisions.alternates;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A file's text; undefined when it is not there or cannot be read. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const isGitFolder = (path: string): boolean =>
  isFolder(join(path, 'objects')) && isFolder(join(path, 'refs')) && textOf(join(path, 'HEAD')) !== undefined;

/** The folder that a `.git` stands for: itself, or the one that it names. */
function pointed(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isDirectory()) return path;
  const target = /^gitdir: (.+)\n?$/.exec(textOf(path) ?? '')?.[1];
  return target === undefined ? undefined : resolve(dirname(path), target);
}

function ownFolder(repository: string): string | undefined {
  if (!isFolder(repository)) return undefined;
  for (let folder = realpathSync(repository); ; folder = dirname(folder)) {
    const found = pointed(join(folder, '.git'));
    if (found !== undefined) return found;
    if (isGitFolder(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether the format is the one of old, with ids of 40 digits and references in files. */
function isKnownFormat(config: string): boolean {
  const versions = [...config.matchAll(/^\s*repositoryformatversion\s*=[ \t]*(\S*)/gim)].map((match) => match[1]);
  if (!versions.every((version) => version === '0' || version === '1')) return false;
  const sections = config.split(/^\s*\[/m);
  return sections.every((section) => {
    if (!/^extensions\b/i.test(section)) return true;
    const keys = [...section.matchAll(/^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=|$)/gm)].map((match) => match[1] ?? '');
    return keys.every((key) => HARMLESS.has(key.toLowerCase()));
  });
}

function withAlternates(folder: string): readonly string[] | undefined {
  const folders = [folder];
  for (const each of folders) {
    const lines = textOf(join(each, 'info/alternates'))?.split('\n') ?? [];
    for (const line of lines) {
      if (line === '' || line.startsWith('#')) continue;
      // a quoted path, or more of them than anyone has: git knows better
      if (line.startsWith('"') || folders.length > MOST_ALTERNATES) return undefined;
      folders.push(resolve(each, line));
    }
  }
  return folders;
}

/** The repository of a folder or of one above it; undefined when git itself has to be asked. */
export function findGitFolder(repository: string): GitFolder | undefined {
  if (ELSEWHERE.some((name) => process.env[name] !== undefined)) return undefined;
  const own = ownFolder(repository);
  if (own === undefined) return undefined;
  const shared = textOf(join(own, 'commondir'))?.trim();
  const common = shared === undefined ? own : resolve(own, shared);
  const config = textOf(join(common, 'config'));
  if (config === undefined || !isKnownFormat(config)) return undefined;
  const objects = withAlternates(join(common, 'objects'));
  return objects && { own, common, objects };
}

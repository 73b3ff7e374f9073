import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Files } from '../revisions/files.ts';
import { Links } from '../revisions/links.ts';
import { isNamed } from '../revisions/named-paths.ts';
import { folderOf, nameOf } from '../revisions/paths.ts';
import type { Change, Revision, RevisionPair } from '../revisions/revision.ts';
import { ContentCache, RevisionFiles, settle } from '../revisions/settle.ts';
import type { FrontEndName, FrontEndOptions } from './front-end.ts';
import { isNoInput } from './kinds.ts';
import { mayCompute, Naming, searchedFor, type Target, WORDS } from './naming.ts';
import { type AskedTexts, frontEnds, isCertain } from './registry.ts';

/** A changed file that can matter, and the paths under which front-ends are to look at it. */
export interface Reached {
  readonly change: Change;
  readonly paths: ReadonlyMap<FrontEndName, readonly string[]>;
}

/** Both revisions, to be read by their files. */
export interface Opened {
  readonly base: RevisionFiles;
  readonly head: RevisionFiles;
  readonly cache: ContentCache;
}

/** What the changes reach, and where looking for it ended early. */
export interface Reach extends Opened {
  readonly reached: readonly Reached[];
  readonly undecided: readonly Undecided[];
}

const MOST_BELOW = limits.revisions.linkedFiles;
const READ_ALL = limits.terraform.filesReadForCallers;
const MOST_FILES = limits.terraform.callerFiles;
const MOST_TEXTS = limits.terraform.searchedTexts;

const CONFIGURATION = ['.tf', '.tofu', '.tf.json', '.tofu.json'];
/** What takes other files in: templates, and services with what they include. */
const INCLUDING = ['.yaml', '.yml', '.json', '.template', '.cfn', '.tpl'];

/**
 * Finds the changed files that can matter: by their own names, by the links that lead to them, and by what the configuration
 * at head and the settings name, whatever they are called. `texts` has the programs and the texts for readers that can matter.
 * Configuration that names them at base only is changed itself.
 */
export async function reachOf(
  changes: readonly Change[],
  pair: RevisionPair,
  { holding, giving, building, plain }: AskedTexts = { holding: new Set(), giving: new Set(), building: new Set() },
  { varFiles, parameterFiles }: Pick<FrontEndOptions, 'varFiles' | 'parameterFiles'> = {
    varFiles: [],
    parameterFiles: [],
  },
): Promise<Reach> {
  const cache = new ContentCache((path) => building.has(path) || isCertain(path), plain);
  const open = async (revision: Revision) => RevisionFiles.open(revision, cache, await Links.of(revision));
  const [base, head] = await Promise.all([open(pair.base), open(pair.head)]);
  const undecided: Undecided[] = [];
  const paths = new Map<Change, readonly string[]>();
  for (const change of changes) paths.set(change, await pathsOf(change, base, head, undecided));
  const others = new Set<string>();
  for (const of of paths.values()) {
    const gives = of.some((path) => giving.has(path));
    for (const path of of) if (isNoInput(path) ? gives : !isTaken(path)) others.add(path);
  }
  const named = others.size === 0 ? nothing : await namedAt(head, [...others].sort(byText), isLinkIn(base, head));
  undecided.push(...named.undecided);
  const given = new Map<FrontEndName, readonly string[]>([
    ['terraform', varFiles],
    ['cloudformation', parameterFiles],
  ]);
  const reached = changes.flatMap((change): readonly Reached[] => {
    const found = new Map<FrontEndName, readonly string[]>();
    for (const { name, concerns, holds } of frontEnds) {
      const own = (paths.get(change) ?? []).filter(
        (path) =>
          (concerns(path) && (!holds || (paths.get(change) ?? []).some((one) => holding.has(one)))) ||
          named.by.get(name)?.has(path) ||
          isNamed(path, given.get(name) ?? []),
      );
      if (own.length > 0) found.set(name, own);
    }
    return found.size === 0 ? [] : [{ change, paths: found }];
  });
  return { base, head, cache, reached, undecided };
}

/** Both revisions, where nothing was looked for in them yet. */
export async function opened(pair: RevisionPair): Promise<Pick<Opened, 'base' | 'head'>> {
  const cache = new ContentCache();
  const [base, head] = await Promise.all([RevisionFiles.open(pair.base, cache), RevisionFiles.open(pair.head, cache)]);
  return { base, head };
}

/** Whether the front-ends that read other files look at a file of this name in any case, or in none. */
function isTaken(path: string): boolean {
  const names = new Set(frontEnds.filter(({ concerns }) => concerns(path)).map(({ name }) => name));
  return names.has('terraform') && (names.has('cloudformation') || isConfiguration(path));
}

function isConfiguration(path: string): boolean {
  return CONFIGURATION.some((ending) => path.endsWith(ending)) || /\.tfvars(?:\.json)?$/.test(path);
}

const isLinkIn =
  (...sides: readonly RevisionFiles[]) =>
  (path: string): boolean =>
    sides.some((files) => files.isLink(path));

/** A change's paths on both sides, those of links that lead there, and what is below a link that is changed itself. */
async function pathsOf(
  { path, basePath }: Change,
  base: RevisionFiles,
  head: RevisionFiles,
  undecided: Undecided[],
): Promise<readonly string[]> {
  const own = new Set([path, basePath ?? path]);
  const found = new Set(own);
  for (const files of [base, head])
    for (const one of own) {
      const behind = files.isLink(one) ? (await settle(files, (view) => view.listAll(one))).result : [];
      let cut = behind.length > MOST_BELOW;
      for (const each of [one, ...behind.slice(0, MOST_BELOW)]) {
        const { paths, more } = files.links.aliases(each);
        for (const path of [each, ...paths]) found.add(path);
        cut ||= more;
      }
      if (cut) undecided.push(tooManyPaths(one));
    }
  return [...found].sort(byText);
}

interface Named {
  readonly by: ReadonlyMap<FrontEndName, ReadonlySet<string>>;
  readonly undecided: readonly Undecided[];
}

const nothing: Named = { by: new Map(), undecided: [] };

/** Which paths the configuration, the templates and the services of a revision name. */
async function namedAt(
  files: RevisionFiles,
  paths: readonly string[],
  isLink: (path: string) => boolean,
): Promise<Named> {
  const targets = paths.map((path): Target => ({ path, folder: isLink(path) }));
  const [terraform, templates] = await Promise.all([
    settle(files, (view) => namedByConfiguration(view, targets)),
    // what is only looked through takes no room from what is compared
    settle(files.apart(), (view) => namedByTemplates(view, targets)),
  ]);
  const by = new Map<FrontEndName, ReadonlySet<string>>([
    ['terraform', terraform.result.named],
    ['cloudformation', templates.result.templates],
    ['serverless', templates.result.services],
  ]);
  const cut = terraform.result.more || templates.result.more || !terraform.complete || !templates.complete;
  return { by, undecided: cut ? [tooManyReaders(paths)] : [] };
}

function namedByConfiguration(
  files: Files,
  targets: readonly Target[],
): { readonly named: ReadonlySet<string>; readonly more: boolean } {
  const naming = new Naming(targets);
  const { sources, more } = textsAbout(files, targets, CONFIGURATION, WORDS);
  for (const { path, text } of sources)
    for (const one of [path, ...(files.aliases?.(path) ?? [])]) naming.readIn(text, folderOf(one));
  const named = new Set(naming.named);
  const texts = new Map<string, readonly string[]>();
  for (const { path } of targets) {
    if (named.has(path)) continue;
    const folder = nearest(files, path);
    if (folder === undefined) continue;
    const below = folder === '' ? path : path.slice(folder.length + 1);
    const own = texts.get(folder) ?? textsIn(files, folder);
    texts.set(folder, own);
    if (own.some((text) => mayCompute(text, below))) named.add(path);
  }
  return { named, more };
}

/** The nearest folder at or above a path that has configuration. */
function nearest(files: Files, path: string): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (files.list(folder).some(isConfiguration)) return folder;
    if (folder === '') return undefined;
  }
}

function textsIn(files: Files, folder: string): readonly string[] {
  return files
    .list(folder)
    .filter(isConfiguration)
    .flatMap((path) => {
      const content = files.read(path);
      return content.kind === 'text' ? [content.source.text] : [];
    });
}

const NESTED = ['AWS::Include', 'AWS::CloudFormation::Stack', 'AWS::Serverless::Application'];

function namedByTemplates(files: Files, targets: readonly Target[]) {
  const templates = new Set<string>();
  const services = new Set<string>();
  const { sources, more } = textsAbout(files, targets, INCLUDING, ['AWS::', 'file(']);
  const byName = new Map<string, string[]>();
  for (const { path } of targets) byName.set(nameOf(path), [...(byName.get(nameOf(path)) ?? []), path]);
  let steps: number = limits.terraform.namings;
  for (const { text } of sources) {
    const nests = NESTED.some((word) => text.includes(word));
    const includes = text.includes('file(');
    if (!nests && !includes) continue;
    for (const [name, paths] of byName) {
      // where there is too much to compare, everything may be named
      steps -= 1 + (text.length >> 12);
      if (steps > 0 && !text.includes(name)) continue;
      for (const path of paths) {
        if (nests) templates.add(path);
        if (includes) services.add(path);
      }
    }
  }
  return { templates, services, more };
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/**
 * The files with one of some endings that may name one of the targets: all of them where there are few, else those that a
 * search finds for the targets' names, or for words that all of them have.
 */
function textsAbout(
  files: Files,
  targets: readonly Target[],
  endings: readonly string[],
  words: readonly string[],
): { readonly sources: readonly Text[]; readonly more: boolean } {
  const ofEnding = (path: string) => endings.some((ending) => path.endsWith(ending));
  const few = files.vast ? undefined : files.listAll('').filter(ofEnding);
  const names = [...new Set(targets.flatMap(searchedFor))].sort(byText);
  const found =
    few && few.length <= READ_ALL ? few : (files.search?.(names.length > MOST_TEXTS ? words : names, endings) ?? few);
  if (found === 'pending' || !found) return { sources: [], more: found === undefined };
  const sources = found.slice(0, MOST_FILES).flatMap((path): readonly Text[] => {
    const content = files.read(path);
    return content.kind === 'text' ? [{ path, text: content.source.text }] : [];
  });
  return { sources, more: found.length > MOST_FILES };
}

function tooManyPaths(path: string): Undecided {
  return {
    reason: 'limit',
    message: `More links lead to ${path}, or more files are behind it, than are looked at.`,
    at: { path },
    remedy: 'Review by hand what is read through the other links.',
  };
}

function tooManyReaders(paths: readonly string[]): Undecided {
  return {
    reason: 'limit',
    message: `Too many files of the repository may read ${paths[0] ?? ''}${paths.length > 1 ? ' and other changed files' : ''}: not all of them were looked at.`,
    at: { path: paths[0] ?? '' },
    remedy: 'Run the review on a local clone, which can be searched, or review by hand what reads the changed files.',
  };
}

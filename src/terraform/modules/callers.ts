import { limits } from '../../limits.ts';
import { addInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import type { Source } from '../../located/source.ts';
import type { Files } from '../../revisions/files.ts';
import { folderOf, joinPath, nameOf } from '../../revisions/paths.ts';
import { allConfigurationFiles, configurationFiles, isConfiguration } from './configuration.ts';

const READ_ALL = limits.terraform.filesReadForCallers;
const MOST_FILES = limits.terraform.callerFiles;
const MOST_TEXTS = limits.terraform.searchedTexts;
const ENDINGS = ['.tf', '.tofu', '.tf.json', '.tofu.json'];

/** A configuration file by one of the folders in which Terraform finds it: its own, or that of a link to it. */
export interface Candidate {
  readonly folder: string;
  readonly source: Source;
}

/** Configuration files that may contain one of some texts; `incomplete` where there are too many files to look at. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly incomplete: boolean;
}

/**
 * The configuration files of the repository that may contain one of the texts; each of them contains one of the words, too,
 * which are searched for where there are too many texts.
 */
export function candidates(files: Files, texts: readonly string[], words: readonly string[]): Candidates {
  const few = !files.vast && allConfigurationFiles(files).length <= READ_ALL;
  const result = few ? undefined : files.search?.(texts.length > MOST_TEXTS ? words : texts, ENDINGS);
  if (result === 'pending') return { found: [], incomplete: false };
  const paths = result ? result.filter(isConfiguration) : allConfigurationFiles(files);
  const found = paths.slice(0, MOST_FILES).flatMap((path): readonly Candidate[] => {
    const content = files.read(path);
    if (content.kind !== 'text') return [];
    const { source } = content;
    const aliases = files.aliases?.(path).filter(isConfiguration) ?? [];
    return [path, ...aliases].map((each) => ({ folder: folderOf(each), source }));
  });
  return { found, incomplete: paths.length > MOST_FILES };
}

/** The folders that call some folders as local modules, by their own paths or by those of links to them. */
export function callersOf(
  files: Files,
  folders: readonly string[],
): { readonly callers: ReadonlyMap<string, ReadonlySet<string>>; readonly incomplete: boolean } {
  const wanted = new Map<string, string[]>();
  for (const folder of folders)
    for (const path of [folder, ...(files.aliases?.(folder) ?? [])])
      wanted.set(path, [...(wanted.get(path) ?? []), folder]);
  // a source that ends in `..` does not say the name of the folder
  const names = [...wanted.keys()].map(nameOf).filter((name) => name !== '');
  const ends = names.flatMap((name) => [`/${name}"`, `/${name}/"`]);
  const { found, incomplete } = candidates(files, [...new Set([...ends, '.."', '../"'])].sort(), ['source']);
  const callers = new Map<string, Set<string>>();
  for (const { folder: caller, source } of found) {
    for (const path of calledPaths(source)) {
      const folder = joinPath(caller, path);
      if (folder === undefined || folder === caller) continue;
      for (const each of wanted.get(folder) ?? []) addInto(callers, each, caller);
    }
  }
  return { callers, incomplete };
}

/** The folders that the configuration of some folders calls as local modules. */
export function callsOf(files: Files, folders: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of folders)
    for (const path of configurationFiles(files, folder)) {
      const content = files.read(path);
      for (const called of content.kind === 'text' ? calledPaths(content.source) : []) {
        const target = joinPath(folder, called);
        if (target !== undefined) found.add(target);
      }
    }
  return found;
}

/** The relative paths that a file calls as modules, read from its `source` lines without parsing it. */
export const calledPaths = onceOf((source: Source): readonly string[] => {
  const { text, path } = source;
  const found = [...text.matchAll(/\bsource["\s]{0,200}[=:]\s{0,200}"(\.\.?(?:\/[^"\n]{0,300})?)"/g)];
  if (found.length === 0) return [];
  const isCode = path.endsWith('.json') ? () => true : codeIn(text);
  return found.filter(({ index }) => isCode(index)).map((match) => match[1] ?? '');
});

/**
 * Whether places in the text of a configuration file, asked for in their order, are outside of its comments: those that begin
 * further left on their line, and those over lines that begin a line, as no `/*` in a string does.
 */
function codeIn(text: string): (at: number) => boolean {
  const open = /^[ \t]*\/\*/gm;
  let block = nextBlock(text, open);
  let from = 0;
  let isCommented = false;
  return (at) => {
    while (block && block.end <= at) block = nextBlock(text, open);
    const before = text.slice(from, at);
    const line = before.lastIndexOf('\n') + 1;
    isCommented = (line === 0 && isCommented) || /#|\/\//.test(before.slice(line));
    from = at;
    return !isCommented && !(block && block.start <= at);
  };
}

function nextBlock(text: string, open: RegExp): { readonly start: number; readonly end: number } | undefined {
  const match = open.exec(text);
  if (!match) return undefined;
  const close = text.indexOf('*/', open.lastIndex);
  open.lastIndex = close < 0 ? text.length : close + 2;
  return { start: match.index, end: open.lastIndex };
}

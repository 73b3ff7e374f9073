import type { Survey, Units } from '../discovery/front-end.ts';
import {
  DATA_ENDINGS,
  isContext,
  isData,
  isReadProgram,
  mayGivePolicies,
  mayTakePolicies,
} from '../discovery/programs.ts';
import { isJavaScript, twinPaths } from '../grants/twin-files.ts';
import { limits } from '../limits.ts';
import { onceOf } from '../located/once.ts';
import { byText } from '../located/order.ts';
import type { Source } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import { type Files, hasFile } from '../revisions/files.ts';
import { folderOf, joinPath, nameOf } from '../revisions/paths.ts';
import { parseProgram, programLanguage } from './syntax/parse.ts';
import type { ClassDeclaration, Import, Placed, Statement } from './syntax/tree.ts';
import { packageName } from './values/packages.ts';
import { projectOf } from './values/paths.ts';

const PROGRAMS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.py'];

/** The programs that changed files are, and those that take constants from them. */
export function programsOf(files: Files, changed: readonly string[]): Units {
  const units = new Set<string>();
  const looked: Looked = new Map();
  let cut: string | undefined;
  const add = (path: string, found: Found): void => {
    for (const one of found.paths) units.add(one);
    if (found.more) cut ??= path;
  };
  for (const path of changed) {
    if (isContext(path)) {
      add(path, askersOf(files, path));
      continue;
    }
    if (isData(path)) continue;
    units.add(path);
    for (const one of twinsOf(files, path)) units.add(one);
    const content = files.read(path);
    if (content.kind === 'text' && mayHandOn(content.source, files)) add(path, importersOf(files, path, looked));
  }
  const data = changed.filter(isData);
  if (data.length > 0) add(data[0] ?? '', takersOf(files, data, looked));
  return { units: [...units].sort(byText), undecided: cut === undefined ? [] : [tooManyImporters(cut)] };
}

/** The programs among some files. */
export function surveyPrograms(files: Files, paths: readonly string[]): Survey {
  const units = paths.filter((path) => {
    if (!isReadProgram(path) || isCompiled(files, path)) return false;
    const content = files.read(path);
    return content.kind !== 'text' || givesPolicies(content.source);
  });
  return { found: units.map((unit) => ({ unit })), uses: [], undecided: [] };
}

interface Found {
  readonly paths: readonly string[];
  /** Whether there are more than are looked at. */
  readonly more: boolean;
}

const nothing: Found = { paths: [], more: false };

function tooManyImporters(path: string): Undecided {
  return {
    reason: 'limit',
    message: `More than ${limits.programs.importers} programs may take something from ${path}: not all of them were looked at.`,
    at: { path },
    remedy: 'Review by hand the programs that import it.',
  };
}

/** The TypeScript beside a file that a compiler made it of, or what was made of it. */
function twinsOf(files: Files, path: string): readonly string[] {
  const twins = twinPaths(path);
  return twins.length === 0 ? [] : files.list(folderOf(path)).filter((one) => twins.includes(one));
}

/** Whether a file is what a compiler made of the TypeScript beside it. */
const isCompiled = (files: Files, path: string): boolean => isJavaScript(path) && twinsOf(files, path).length > 0;

/** Whether other files can take actions or statements from a file: from its constants, functions, or members of classes. */
function mayHandOn(source: Source, files: Files): boolean {
  const { body } = parseProgram(source, files);
  return body.some((statement) => {
    switch (statement.kind) {
      case 'declaration':
      case 'function-declaration':
      case 'enum':
      case 'export':
        return namesActions(source, statement);
      case 'expression':
        return statement.value.kind === 'assignment' && namesActions(source, statement);
      case 'class':
        return (
          [...statement.fields, ...statement.methods].some(
            (member) => member.isStatic && namesActions(source, member),
          ) || [...statement.fields, ...answersOf(statement)].some((part) => namesActions(source, part))
        );
      default:
        return false;
    }
  });
}

/** What methods of a class hand back. */
function answersOf({ methods }: ClassDeclaration): readonly Placed[] {
  return methods.flatMap(({ body }) => body.filter(isReturn));
}

function namesActions({ text }: Source, { start, end }: Placed): boolean {
  return mayGivePolicies(text.slice(start, end));
}

/** How many files may hand on a name to one another. */
const HANDED_ON = 3;
/** How often files may make something more of what another one has. */
const MADE = 2;

/** Files whose importers were looked for: what was found is among the units already. By path, over how many files. */
type Looked = Map<string, number>;

/** The programs that import something from a file, directly or through files that hand it on, of which each is looked at once. */
function importersOf(files: Files, path: string, looked: Looked, level = 0): Found {
  const language = programLanguage(path);
  if (!language || (looked.get(path) ?? HANDED_ON + 1) <= level) return nothing;
  const handing = [...looked.values()].filter((one) => one > 0).length;
  if (level > 0 && handing >= limits.programs.importers) return { paths: [], more: true };
  looked.set(path, level);
  const words = wordsOf(files, path);
  if (words.length === 0) return nothing;
  const endings = PROGRAMS.filter((ending) => (language === 'python') === (ending === '.py'));
  const ofEnding = (one: string): boolean => endings.some((ending) => one.endsWith(ending));
  const folder = nameOf(path).replace(/\.[^.]+$/, '');
  const above = folder === 'index' || folder === '__init__' ? ABOVE[language] : [];
  const texts = [...(language === 'python' ? words : words.flatMap(asImported)), ...above];
  const found = files.search?.(texts, endings) ?? nearby(files, path, words.length > 2).filter(ofEnding);
  if (found === 'pending') return nothing;
  const candidates = found.filter((one) => one !== path && isReadProgram(one));
  const isImporter = (source: Source): boolean => {
    const lines = importsIn(source);
    return words.some((word) => lines.includes(word)) || above.some((one) => lines.includes(one));
  };
  const direct = amongFirst(files, candidates, (source) => givesPolicies(source) && isImporter(source));
  // a file that only hands on what others have
  const { paths: between } = amongFirst(
    files,
    candidates,
    (source) => isImporter(source) && (isBarrel(source) || (level < MADE && makesMore(source, path, files))),
  );
  if (level >= HANDED_ON) return direct;
  const further = [...between, ...packagesHanding(files, path)].map((one) =>
    importersOf(files, one, looked, level + 1),
  );
  return {
    paths: [...direct.paths, ...further.flatMap(({ paths }) => paths)],
    more: direct.more || further.some(({ more }) => more),
  };
}

/** The file of the package that hands on a module of Python in it by `__all__`: `from package import *` takes the module then. */
function packagesHanding(files: Files, path: string): readonly string[] {
  const name = nameOf(path).replace(/\.[^.]+$/, '');
  const folder = folderOf(path);
  const own = `${name === '__init__' ? folderOf(folder) : folder}/__init__.py`;
  const module = name === '__init__' ? nameOf(folder) : name;
  if (programLanguage(path) !== 'python' || !hasFile(files, own)) return [];
  const content = files.read(own);
  if (content.kind !== 'text' || !content.source.text.includes('__all__')) return [];
  return textsIn(content.source).includes(module) ? [own] : [];
}

/** How a file imports what stands for the folder that it is in, or for one above: by no name. */
const ABOVE: Readonly<Record<'typescript' | 'python', readonly string[]>> = {
  typescript: ['.', './', '..', '../', '../..', '../../'].flatMap((one) => [`'${one}'`, `"${one}"`]),
  python: ['from . import', 'from .. import', 'from ... import'],
};

/** Whether a file hands on what it imports from another one, or declares something of it at its top. */
function makesMore(source: Source, path: string, files: Files): boolean {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const named = stem === '__init__' || stem === 'index' ? nameOf(folderOf(path)) : stem;
  // most files that have the word import something else by it
  if (
    !importsIn(source)
      .split(/[^\w-]+/)
      .includes(named)
  )
    return false;
  const { body } = parseProgram(source, files);
  const locals = body.flatMap((statement) =>
    statement.kind === 'import' && importsFrom(statement, source.path, path)
      ? statement.names.map(({ local }) => local)
      : [],
  );
  // what a file of Python imports is one of its own names
  if (locals.length > 0 && programLanguage(path) === 'python') return true;
  const names = new Set(locals);
  const asks = /\b(?:require|import)\s*\(/;
  return body.flatMap(handedOnIn).some((part) => {
    const text = source.text.slice(part.start, part.end);
    if (asks.test(text) && text.includes(`/${named}`)) return true;
    return names.size > 0 && text.split(/[^\w$]+/).some((word) => names.has(word));
  });
}

/** What other files may take from a statement: a value, what a function hands back at its end, a static member of a class. */
function handedOnIn(statement: Statement): readonly Placed[] {
  switch (statement.kind) {
    case 'declaration':
    case 'export':
      return statement.value?.kind === 'function' ? statement.value.body.filter(isReturn) : [statement];
    case 'enum':
      return [statement];
    case 'function-declaration':
      return statement.body.filter(isReturn);
    case 'class':
      return [...statement.fields, ...statement.methods].filter(({ isStatic }) => isStatic);
    default:
      return [];
  }
}

const isReturn = ({ kind }: Statement): boolean => kind === 'return';

/** Whether a statement imports something from a file, by the path or the dotted name that it writes. */
function importsFrom({ module, names }: Import, from: string, path: string): boolean {
  const wanted = path.replace(/(?:\/(?:index|__init__))?\.[^./]+$/, '');
  if (programLanguage(path) !== 'python')
    return /^\.{1,2}(?:\/|$)/.test(module) && joinPath(folderOf(from), module)?.replace(/\.[cm]?jsx?$/, '') === wanted;
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/s.exec(module) ?? [];
  const below = [rest.replaceAll('.', '/'), ...names.map(({ imported }) => `${rest}.${imported}`.replaceAll('.', '/'))]
    .map((one) => one.replace(/^\//, ''))
    .filter((one) => one !== '');
  let folder = folderOf(from);
  for (let up = 1; up < dots.length; up++) folder = folderOf(folder);
  if (dots !== '') return below.some((one) => joinPath(folder, one) === wanted) || (rest === '' && folder === wanted);
  return below.some((one) => wanted === one || wanted.endsWith(`/${one}`));
}

/** The programs that import or open some data, directly or through a program that hands it on. */
function takersOf(files: Files, paths: readonly string[], looked: Looked): Found {
  const names = new Set(paths.map(nameOf));
  const endings = DATA_ENDINGS.filter((ending) => paths.some((path) => path.endsWith(ending)));
  const written = (names.size > MOST_NAMES ? endings : [...names].sort(byText)).flatMap(quoted);
  const found = files.search?.(written, PROGRAMS);
  const making = files.search?.(
    [...endings.flatMap((end) => [...endsOf(end).flatMap(quoted), `'${end}'`, `"${end}"`]), ...LISTING],
    PROGRAMS,
  );
  if (found === 'pending' || making === 'pending') return nothing;
  const projects = new Set(paths.map((path) => projectOf(path, (folder) => files.list(folder))));
  const inProject = (one: string): boolean =>
    [...projects].some((folder) => folder === '' || one.startsWith(`${folder}/`));
  const all = found ?? paths.slice(0, MOST_NAMES).flatMap((path) => programsNear(files, path));
  const candidates = [...new Set([...all, ...(making ?? []).filter(inProject)])].filter(isReadProgram);
  const bare = new Set([...names].map((name) => name.slice(0, name.lastIndexOf('.'))));
  const folders = new Set(paths.map((path) => nameOf(folderOf(path))));
  const isTaker = onceOf((source: Source): boolean => {
    const texts = textsIn(source);
    return (
      texts.some((text) => endings.some((end) => text.endsWith(end)) && names.has(nameOf(text))) ||
      (makesNames(source) && texts.some((text) => bare.has(nameOf(text)))) ||
      (listsFolders(source) && texts.some((text) => text.split('/').some((part) => folders.has(part))))
    );
  });
  const direct = amongFirst(files, candidates, (source) => givesPolicies(source) && isTaker(source));
  const { paths: between } = amongFirst(
    files,
    candidates,
    (source) => !givesPolicies(source) && (isTaker(source) || makesNames(source)),
  );
  const further = between.map((one) => importersOf(files, one, looked, 1));
  return {
    paths: [...direct.paths, ...further.flatMap(({ paths: of }) => of)],
    more: direct.more || further.some(({ more }) => more),
  };
}

/** Names of files that are searched for one by one. */
const MOST_NAMES = Math.floor(limits.terraform.searchedTexts / 3);
/** How a name that is put together ends: `${name}.json`, `'%s.json'`; the ending may be a text of its own: `name + '.json'`. */
const endsOf = (ending: string): readonly string[] => [`}${ending}`, `%s${ending}`];
/** Functions that list the files of a folder. */
const LISTING = ['readdir', 'listdir(', 'iterdir(', 'glob('];
const quoted = (text: string): readonly string[] => [`${text}'`, `${text}"`, `${text}\``];

/** What may be texts in a source: what stands between its quotes. */
const textsIn = (source: Source): readonly string[] => source.text.split(/['"`]/);

const makesNames = onceOf((source: Source): boolean =>
  textsIn(source).some((text) =>
    DATA_ENDINGS.some((ending) => text === ending || endsOf(ending).some((end) => text.endsWith(end))),
  ),
);

const listsFolders = ({ text }: Source): boolean => LISTING.some((one) => text.includes(one));

function programsNear(files: Files, path: string): readonly string[] {
  return nearby(files, path, false).filter((one) => PROGRAMS.some((ending) => one.endsWith(ending)));
}

/** How imports of TypeScript and JavaScript write a module's last name, or a package. */
function asImported(word: string): readonly string[] {
  if (word.includes('/')) return [`'${word}`, `"${word}`];
  return [`/${word}'`, `/${word}"`, `/${word}.`, `'${word}'`, `"${word}"`, `'${word}/`, `"${word}/`];
}

// a change of many files asks for these again and again
const givesPolicies = onceOf(({ text }: Source) => mayGivePolicies(text));

const isBarrel = onceOf(
  (source: Source) => !givesPolicies(source) && /^\s*(?:export\s.*\sfrom\s|from\s+\.\S*\s+import\s)/m.test(source.text),
);

/** The lines of a text that may import something. */
const importsIn = onceOf(({ text }: Source) =>
  text
    .split('\n')
    .filter((line) => /\b(?:from|import|require)\b/.test(line))
    .join('\n'),
);

/** By what other files may import a file: its name; for the one that stands for its folder that folder's, or its package's. */
function wordsOf(files: Files, path: string): readonly string[] {
  const name = nameOf(path).replace(/\.[^.]+$/, '');
  if (name !== 'index' && name !== '__init__') return [name];
  const folder = folderOf(path);
  const packages = [folder, folderOf(folder)].flatMap((one) => packageName(files, one) ?? []);
  return [name, nameOf(folder), ...packages].filter((word) => word !== '');
}

/** The programs that ask for values of the context. */
function askersOf(files: Files, path: string): Found {
  const names = ['tryGetContext', 'try_get_context', 'getContext', 'get_context'];
  // the context may have what bounds all of an app
  const app = 'App(';
  const folder = folderOf(path);
  const searched = files.search?.([...names, app], PROGRAMS);
  const found = searched ?? files.listAll(folder).filter((one) => !one.includes('node_modules/'));
  if (found === 'pending') return nothing;
  const candidates = found.filter((one) => (folder === '' || one.startsWith(`${folder}/`)) && isReadProgram(one));
  return amongFirst(
    files,
    candidates,
    (source) =>
      (names.some((name) => source.text.includes(name)) && givesPolicies(source)) ||
      (source.text.includes(app) && mayTakePolicies(source.text)),
  );
}

function amongFirst(files: Files, paths: readonly string[], fits: (source: Source) => boolean): Found {
  const fitting = paths.slice(0, limits.programs.importers).filter((path) => {
    const content = files.read(path);
    return content.kind === 'text' && fits(content.source);
  });
  return { paths: fitting, more: paths.length > limits.programs.importers };
}

/** The files in the folder of a file, below it, and in those beside it; all files for what a package hands on. */
function nearby(files: Files, path: string, isPackage: boolean): readonly string[] {
  const folder = isPackage && !files.vast ? '' : folderOf(folderOf(path));
  return files.listAll(folder).filter((one) => !one.includes('node_modules/'));
}

import { DATA_ENDINGS } from '../../discovery/programs.ts';
import { limits } from '../../limits.ts';
import { parseJson } from '../../located/json-tree.ts';
import { putInto } from '../../located/lists.ts';
import { onceOfEach } from '../../located/once.ts';
import type { Source } from '../../located/source.ts';
import { valueAt } from '../../located/tree.ts';
import type { Value } from '../../located/value.ts';
import { parseYaml } from '../../located/yaml-tree.ts';
import { type Files, hasFile } from '../../revisions/files.ts';
import { folderOf, joinPath } from '../../revisions/paths.ts';
import { parseProgram, programLanguage } from '../syntax/parse.ts';
import type {
  ClassDeclaration,
  Declaration,
  Enum,
  Expression,
  FunctionDeclaration,
  InterfaceDeclaration,
  ProgramTree,
  Statement,
} from '../syntax/tree.ts';
import { isForeign, workspacePaths } from './packages.ts';
import { type Aliases, aliasedPaths, aliasesFor } from './path-aliases.ts';
import { placesOf } from './paths.ts';
import type { FilePath } from './thing.ts';

/** What a file declares by name at its top. */
export type Declared = Declaration | FunctionDeclaration | ClassDeclaration | Enum;

export interface Imported {
  readonly module: string;
  /** `*` for the whole module. */
  readonly name: string;
}

/** A file of a program: what it declares, imports and hands on. */
export class Module {
  readonly source: Source;
  readonly tree: ProgramTree;
  readonly language: 'typescript' | 'python';
  readonly declared = new Map<string, Declared>();
  readonly imported = new Map<string, Imported>();
  /** What else a name may be imported from: `try: from a import x`, `except ImportError: from b import x`. */
  readonly importedElse = new Map<string, Imported[]>();
  readonly interfaces = new Map<string, InterfaceDeclaration>();
  /** Exported under another name than its own, or from another module. */
  readonly handedOn = new Map<string, { readonly local: string } | Imported>();
  readonly allFrom: string[] = [];
  /** Values that are exported and not declared: `exports.x = …`; 'default' for `export default …` and `module.exports = …`. */
  readonly values = new Map<string, Expression>();

  constructor(source: Source, files: Files) {
    this.source = source;
    this.language = programLanguage(source.path) ?? 'typescript';
    this.tree = parseProgram(source, files);
    this.#collect(this.tree.body);
  }

  #collect(body: readonly Statement[]): void {
    for (const statement of allIn(body)) {
      switch (statement.kind) {
        case 'declaration':
          for (const name of namesIn(statement)) this.declared.set(name, statement);
          break;
        case 'expression':
          // Python declares a variable by its first assignment
          if (statement.value.kind === 'assignment' && statement.value.target.kind === 'name') {
            const { target, value, start, end } = statement.value;
            if (!this.declared.has(target.name) && statement.value.operator === '=')
              this.declared.set(target.name, { kind: 'declaration', target, value, start, end });
          }
          this.#exportIn(statement.value);
          break;
        case 'function-declaration':
        case 'class':
        case 'enum':
          this.declared.set(statement.name, statement);
          break;
        case 'interface':
          this.interfaces.set(statement.name, statement);
          break;
        case 'import':
          for (const { local, imported } of statement.names) {
            const before = local === '*' ? undefined : this.imported.get(local);
            if (before) putInto(this.importedElse, local, before);
            this.imported.set(local, { module: statement.module, name: imported });
            if (local === '*') this.allFrom.push(statement.module);
          }
          break;
        case 'export':
          if (statement.value) this.values.set('default', statement.value);
          for (const { local, exported } of statement.names) {
            if (exported === '*' && statement.from !== undefined) this.allFrom.push(statement.from);
            else
              this.handedOn.set(
                exported,
                statement.from === undefined ? { local } : { module: statement.from, name: local },
              );
          }
          break;
        default:
      }
    }
  }

  #exportIn(value: Expression): void {
    if (this.language === 'python' || value.kind !== 'assignment' || value.operator !== '=') return;
    const { target } = value;
    if (target.kind === 'member' && isExports(target.object)) this.values.set(target.name, value.value);
  }
}

/** Whether an expression is what a file of JavaScript exports: `exports`, `module.exports`. */
function isExports(value: Expression): boolean {
  if (value.kind === 'name') return value.name === 'exports';
  return (
    value.kind === 'member' &&
    value.name === 'exports' &&
    value.object.kind === 'name' &&
    value.object.name === 'module'
  );
}

/** Statements, and those that stand in them without a scope of their own, in their order; they may be of any depth. */
function* allIn(body: readonly Statement[]): Iterable<Statement> {
  const open = body.toReversed();
  for (let statement = open.pop(); statement; statement = open.pop()) {
    yield statement;
    for (const inner of innerOf(statement).toReversed()) open.push(inner);
  }
}

function innerOf(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.then, ...statement.otherwise];
    case 'branches':
      return statement.bodies.flat();
    case 'block':
      return statement.body;
    default:
      return [];
  }
}

function namesIn({ target }: Declaration): readonly string[] {
  switch (target.kind) {
    case 'name':
      return [target.name];
    case 'object-pattern':
      return target.entries.flatMap((entry) => (entry.target.kind === 'name' ? [entry.target.name] : []));
    case 'list-pattern':
      return target.items.flatMap((item) => (item.kind === 'name' ? [item.name] : []));
    default:
      return [];
  }
}

/** What a file of data says, JSON or one document of YAML; undefined where it cannot be read. */
function dataIn(source: Source): Value | undefined {
  if (source.path.endsWith('.json')) {
    const parsed = parseJson(source);
    return 'value' in parsed ? parsed.value : undefined;
  }
  const parsed = parseYaml(source);
  return 'documents' in parsed && parsed.documents.length === 1 ? parsed.documents[0] : undefined;
}

/** The files of a program in one revision. */
export class Modules {
  readonly #files: Files;
  readonly #modules = new Map<string, Module | undefined>();
  readonly #data = new Map<string, Value | undefined>();
  readonly #aliases = new Map<string, Aliases>();
  readonly #workspaces = new Map<string, readonly string[]>();
  #isSearching = false;
  #left: number = limits.programs.followed;
  /** Files that are only looked at for what types say; beyond them, no more is said of types. */
  #leftForTypes: number = limits.programs.followed;
  #isForTypes = false;
  readonly #asked: number | undefined;
  /** By folder, language and name, the path of the module that is named; undefined where the repository has none. */
  readonly #named = new Map<string, string | undefined>();

  /** Whether there were more files than are followed. */
  get isCut(): boolean {
    return this.#left < 0;
  }

  constructor(files: Files) {
    this.#files = files;
    this.#asked = files.asked;
  }

  /** Whether it is not known yet which packages the repository has: what imports any of them is not known either. */
  get isSearching(): boolean {
    return this.#isSearching;
  }

  /** Whether something was asked for that is not loaded yet. */
  get isAsking(): boolean {
    return this.#files.asked !== this.#asked;
  }

  /** The module of a path; undefined where there is none that can be read. */
  at(path: string): Module | undefined {
    if (!this.#modules.has(path)) {
      // a type that is not looked for may be asked for as code later
      if (this.#isForTypes && this.#leftForTypes-- <= 0) return undefined;
      const isLeft = this.#isForTypes || this.#left-- > 0;
      const content = isLeft ? this.#files.read(path) : undefined;
      this.#modules.set(path, content?.kind === 'text' ? new Module(content.source, this.#files) : undefined);
    }
    return this.#modules.get(path);
  }

  /** Paths that were read. */
  get read(): readonly string[] {
    return [...this.#modules, ...this.#data].flatMap(([path, content]) => (content ? [path] : []));
  }

  /** Looks for what a type says. */
  forTypes<T>(look: () => T): T {
    const before = this.#isForTypes;
    this.#isForTypes = true;
    try {
      return look();
    } finally {
      this.#isForTypes = before;
    }
  }

  /** The modules of a language that were read, and those in a folder, of which the text has a word. */
  near(folder: string, word: string, language: Module['language']): readonly Module[] {
    const beside = this.#files.list(folder).filter((path) => programLanguage(path) === language && !isMadeOf(path));
    const paths = new Set([...this.read, ...beside.slice(0, limits.programs.importers)]);
    return [...paths].flatMap((path) => {
      const content = programLanguage(path) === language ? this.#files.read(path) : undefined;
      if (content?.kind !== 'text' || !content.source.text.includes(word)) return [];
      return this.at(path) ?? [];
    });
  }

  /** What a file of data says; undefined where there is none that can be read. */
  data(path: string): Value | undefined {
    if (!this.#data.has(path)) {
      const content = this.#has(path) && this.#left-- > 0 ? this.#files.read(path) : undefined;
      this.#data.set(path, content?.kind === 'text' ? dataIn(content.source) : undefined);
    }
    return this.#data.get(path);
  }

  /** What a file of data says that a module opens by a path; undefined where the repository has none there. */
  opened(path: FilePath, from: Module): Value | undefined {
    if (!DATA_ENDINGS.some((ending) => path.path.endsWith(ending))) return undefined;
    const places = placesOf(path, from.source.path, (folder) => this.#files.list(folder));
    const found = places.find((place) => this.#has(place));
    return found === undefined ? undefined : this.data(found);
  }

  /** The files of a folder that a module names; undefined where the repository has none there. */
  listed(path: FilePath, from: Module): readonly string[] | undefined {
    const list = (folder: string): readonly string[] => this.#files.list(folder);
    return placesOf(path, from.source.path, list)
      .map(list)
      .find((paths) => paths.length > 0);
  }

  /** What `cdk.json` gives as a context value: the nearest one at or above a file ("AWS CDK, Save and retrieve context values"). */
  context(key: string, from: Module): Value | undefined {
    for (let folder = folderOf(from.source.path); ; folder = folderOf(folder)) {
      const path = folder === '' ? 'cdk.json' : `${folder}/cdk.json`;
      if (this.#has(path)) return valueAt(this.data(path), 'context', key);
      if (folder === '') return undefined;
    }
  }

  /** The module that another one names, where the repository has it. */
  resolve(name: string, from: Module): Module | undefined {
    const key = `${from.language}\0${folderOf(from.source.path)}\0${name}`;
    if (!this.#named.has(key)) {
      const paths = from.language === 'python' ? this.#python(name, from) : this.#script(name, from);
      this.#named.set(
        key,
        paths.find((path) => this.#has(path)),
      );
    }
    const path = this.#named.get(key);
    return path === undefined ? undefined : this.at(path);
  }

  /** A relative module, one that the compiler's configuration places, or one of another workspace of the repository. */
  #script(name: string, from: Module): readonly string[] {
    const folder = folderOf(from.source.path);
    if (/^\.{1,2}(?:\/|$)/.test(name)) return filesAt(joinPath(folder, name));
    if (isForeign(name)) return [];
    const aliases = this.#aliases.get(folder) ?? aliasesFor(this.#files, folder);
    this.#aliases.set(folder, aliases);
    // two packages of the repository may have the same name
    const key = `${folder}\0${name}`;
    const found = this.#workspaces.get(key) ?? workspacePaths(this.#files, name, from.source.path);
    this.#isSearching ||= found === 'searching';
    const workspaces = found === 'searching' ? [] : found;
    this.#workspaces.set(key, workspaces);
    return [...aliasedPaths(aliases, name), ...workspaces].flatMap(filesAt);
  }

  /** The module that has what a module of Python takes from others with `from x import *`, by a name. */
  readonly starred = onceOfEach((from: Module, name: string): Module | undefined => this.#searchStarred(name, from));

  #searchStarred(name: string, from: Module): Module | undefined {
    const visited = new Set([from]);
    const open = [from];
    for (let one = open.pop(); one; one = open.pop()) {
      // the last one covers those before it
      const targets = one.allFrom.flatMap((module) => this.resolve(module, one) ?? []);
      const handing = targets.filter((target) => !visited.has(target) && handsToAll(target, name));
      const isIn = (target: Module): boolean => {
        const folder = packageOf(target);
        const isNamed = target.declared.has(name) || target.imported.has(name);
        return (
          isNamed || (folder !== undefined && allOf(target)?.includes(name) === true && !!this.below(folder, name))
        );
      };
      const found = handing.findLast(isIn);
      if (found) return found;
      for (const target of handing) {
        visited.add(target);
        open.push(target);
      }
    }
    return undefined;
  }

  /** The module, or the folder of modules, that a package of Python has under a name. */
  below(folder: string, name: string): Module | string | undefined {
    const path = inFolder(folder, [name]).find((one) => this.#has(one));
    if (path !== undefined) return this.at(path);
    const inside = `${folder}/${name}`;
    return this.#files.list(inside).length > 0 ? inside : undefined;
  }

  /** The folder of a package of Python without a file of its own. */
  folderNamed(name: string, from: Module): string | undefined {
    const places = from.language === 'python' && /^\w+(?:\.\w+)*$/.test(name) ? this.#python(name, from) : [];
    return places
      .filter((path) => path.endsWith('/__init__.py'))
      .map(folderOf)
      .find((folder) => this.#files.list(folder).some((path) => path.endsWith('.py')));
  }

  #has(path: string): boolean {
    return hasFile(this.#files, path);
  }

  /** `..config.actions`, `app.config`: below the folders above the file, the nearest first ("The import system"). */
  #python(name: string, from: Module): readonly string[] {
    const [, dots = '', rest = ''] = /^(\.*)(.*)$/s.exec(name) ?? [];
    const below = rest === '' ? [] : rest.split('.');
    let folder = folderOf(from.source.path);
    if (dots !== '') {
      for (let i = 1; i < dots.length; i++) folder = folderOf(folder);
      return inFolder(folder, below);
    }
    const paths: string[] = [];
    for (; ; folder = folderOf(folder)) {
      paths.push(...inFolder(folder, below));
      if (folder === '') return paths;
    }
  }
}

/** Whether `from x import *` takes a name: one that `__all__` has, else one that does not begin with an underscore. */
function handsToAll(module: Module, name: string): boolean {
  return allOf(module)?.includes(name) ?? !name.startsWith('_');
}

/** The names in `__all__`, where they are literals. */
function allOf({ declared }: Module): readonly string[] | undefined {
  const all = declared.get('__all__');
  const items = all?.kind === 'declaration' && all.value?.kind === 'list' ? all.value.items : [];
  const names = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return names.length > 0 && names.length === items.length ? names : undefined;
}

/** The folder of the package that a file of Python stands for. */
export function packageOf({ source: { path } }: Module): string | undefined {
  return path.endsWith('/__init__.py') ? folderOf(path) : undefined;
}

/** Whether a file only says what another one has. */
const isMadeOf = (path: string): boolean => path.endsWith('.d.ts');

function inFolder(folder: string, below: readonly string[]): readonly string[] {
  const path = [folder, ...below].filter((part) => part !== '').join('/');
  return below.length === 0 ? [`${path}/__init__.py`] : [`${path}.py`, `${path}/__init__.py`];
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** Where a module of TypeScript or JavaScript can be by its path ("Modules - Theory", module resolution). */
function filesAt(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  const bare = path.replace(/\.[cm]?jsx?$/, '');
  return [
    ...(ENDINGS.some((ending) => path.endsWith(ending)) ? [path] : []),
    ...ENDINGS.map((ending) => `${path}${ending}`),
    ...(bare === path ? [] : ENDINGS.map((ending) => `${bare}${ending}`)),
    ...ENDINGS.map((ending) => `${path === '' ? '' : `${path}/`}index${ending}`),
  ];
}

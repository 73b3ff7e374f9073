import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import type { Files } from '../../revisions/files.ts';
import { folderOf, joinPath } from '../evaluate/functions/paths.ts';
import { hasConfiguration, isConfiguration, loadConfiguration } from '../modules/configuration.ts';
import { labelSpan } from '../modules/placed.ts';
import type { PlannedConfiguration } from './configuration.ts';

const mostFolders = limits.terraform.planFolders;

/** Where the resources of a plan are declared in the repository. */
export class Places {
  readonly #files: Files;
  readonly #configuration: PlannedConfiguration;
  readonly #labels = new Map<string, ReadonlyMap<string, Span>>();
  readonly #folders = new Map<string, string | undefined>();
  /** The folder of the root module, undefined when none declares what the plan has. */
  readonly root: string | undefined;

  constructor(files: Files, path: string, configuration: PlannedConfiguration) {
    this.#files = files;
    this.#configuration = configuration;
    this.root = this.#rootFolder(path);
  }

  /** The label of a resource's block. */
  labelOf(modules: readonly string[], type: string, name: string): Span | undefined {
    const folder = this.#folder(modules);
    return folder === undefined ? undefined : this.#labelsIn(folder).get(`${type}.${name}`);
  }

  /**
   * The folder of the plan or one above it whose root module is the plan's, else one that has some of the plan's resources
   * in whatever module, else the one that declares most of the plan's root module.
   */
  #rootFolder(path: string): string | undefined {
    const declared = this.#configuration.declared();
    const shared = (folder: string, names = declared): number => {
      const labels = this.#labelsIn(folder);
      return names.filter((name) => labels.has(name)).length;
    };
    const above = foldersAbove(path).filter((folder) => hasConfiguration(this.#files, folder));
    const own = above.find((folder) => shared(folder) > 0);
    if (own !== undefined) return own;
    const anywhere = this.#configuration.declaredAnywhere();
    const moved = above.find((folder) => shared(folder, anywhere) > 0);
    if (moved !== undefined) return moved;
    const folders = new Set(this.#files.listAll('').filter(isConfiguration).map(folderOf));
    if (folders.size > mostFolders) return undefined;
    let best: { readonly folder: string; readonly count: number } | undefined;
    for (const folder of folders) {
      const count = shared(folder);
      if (count > (best?.count ?? 0)) best = { folder, count };
    }
    return best?.folder;
  }

  #folder(modules: readonly string[]): string | undefined {
    if (modules.length === 0) return this.root;
    const key = modules.join(' ');
    if (this.#folders.has(key)) return this.#folders.get(key);
    const parent = this.#folder(modules.slice(0, -1));
    const source = this.#configuration.sourceOf(modules);
    const folder = parent !== undefined && source?.startsWith('.') ? joinPath(parent, source) : undefined;
    this.#folders.set(key, folder);
    return folder;
  }

  #labelsIn(folder: string): ReadonlyMap<string, Span> {
    const known = this.#labels.get(folder);
    if (known) return known;
    const labels = new Map<string, Span>();
    for (const placed of loadConfiguration(this.#files, folder).blocks) {
      const [type, name] = placed.block.labels;
      if (placed.block.type.name === 'resource' && type && name)
        labels.set(`${type.name}.${name.name}`, labelSpan(placed));
      if (placed.block.type.name === 'module' && type) labels.set(`module.${type.name}`, labelSpan(placed));
    }
    this.#labels.set(folder, labels);
    return labels;
  }
}

/** The folder of a file and those that it is in, the innermost first; '' is the repository's own. */
function foldersAbove(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === '' ? [''] : [folder, ...foldersAbove(folder)];
}

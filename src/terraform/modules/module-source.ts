import { joinPath } from '../evaluate/functions/paths.ts';
import { hasConfiguration } from './configuration.ts';
import type { Module } from './module.ts';

/** Where the configuration of a called module is. */
export type Located =
  | { readonly kind: 'local'; readonly folder: string }
  | { readonly kind: 'missing'; readonly folder: string }
  /** A relative path that leads out of the repository. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'remote' };

/** Finds a module by its `source` (Terraform documentation, "Module Sources"). */
export function locateModule(module: Module, _name: string, source: string | undefined): Located {
  if (source === undefined || !/^\.\.?(\/|$)/.test(source)) return { kind: 'remote' };
  const folder = joinPath(module.folder, source);
  if (folder === undefined) return { kind: 'outside' };
  return hasConfiguration(module.run.files, folder) ? { kind: 'local', folder } : { kind: 'missing', folder };
}

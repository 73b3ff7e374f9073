import type { FrontEndOptions, Units } from '../discovery/front-end.ts';
import type { Source } from '../located/source.ts';
import { propertyOf, textAt, valueAt } from '../located/tree.ts';
import { knownText, type Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { localFile } from './local-file.ts';
import { nestedTypes } from './nested.ts';
import { parameterSets } from './parameter-files.ts';
import { documentsOf, isTemplate } from './template.ts';

/** How many templates are looked at to find those that use a changed file. */
const maxSearched = 100;

const endings = ['.yaml', '.yml', '.json', '.template', '.cfn', '.tpl'];

/**
 * The templates that changed files belong to: a template itself, unless another one nests it; the templates that include a
 * changed fragment or nest a changed template; those whose parameters a changed parameter file gives.
 */
export function unitsOf(files: Files, changed: readonly string[], { parameterFiles }: FrontEndOptions): Units {
  const units = new Set<string>();
  for (const path of changed) {
    const users = parameterFiles.includes(path) ? parametrized(files, path) : usersOf(files, path, new Set([path]));
    if (users.length === 0) units.add(path);
    for (const user of users) units.add(user);
  }
  return { units: [...units], undecided: [] };
}

/** The outermost templates that use a file, directly or through others. */
function usersOf(files: Files, path: string, seen: Set<string>): readonly string[] {
  const content = files.read(path);
  if (content.kind !== 'text' || !mayBeUsed(content.source)) return [];
  return templatesNear(files, path, (source) => mentions(source, path)).flatMap((user) => {
    if (seen.has(user)) return [];
    seen.add(user);
    const above = usersOf(files, user, seen);
    return above.length === 0 ? [user] : above;
  });
}

/** Whether a file can hold permissions or resources that a template takes in. */
function mayBeUsed(source: Source): boolean {
  const { text } = source;
  return isTemplate(source) || text.includes('Effect') || text.includes('Policies') || text.includes('AWS::');
}

function mentions(source: Source, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { text } = source;
  if (source.path === path || !text.includes(name)) return false;
  if (!text.includes('AWS::Include') && !nestedTypes.some((type) => text.includes(type))) return false;
  const parsed = documentsOf(source);
  return 'documents' in parsed && parsed.documents.some((root) => uses(root, source.path, path));
}

/** Whether a tree names a file where templates name what they include or nest. */
function uses(root: Value, from: string, path: string): boolean {
  const isIt = (value: Value | undefined): boolean => {
    const text = value && knownText(value);
    return text !== undefined && localFile(from, text) === path;
  };
  const search = (value: Value): boolean => {
    if (value.kind === 'list') return value.items.some(search);
    if (value.kind !== 'object') return false;
    const properties = propertyOf(value, 'Properties');
    if (nestedTypes.includes(textAt(value, 'Type') ?? '')) {
      const asset = valueAt(value, 'Metadata', 'aws:asset:path');
      return [asset, ...['TemplateURL', 'Location'].map((key) => propertyOf(properties, key))].some(isIt);
    }
    if (textAt(value, 'Name') === 'AWS::Include' && isIt(valueAt(value, 'Parameters', 'Location'))) return true;
    return value.entries.some((entry) => search(entry.value));
  };
  return search(root);
}

/** The templates to which a parameter file belongs. */
function parametrized(files: Files, path: string): readonly string[] {
  const content = files.read(path);
  const sets = content.kind === 'text' ? (parameterSets(content.source) ?? []) : [];
  const names = sets.map((set) => [...set.keys()]).filter((keys) => keys.length > 0);
  if (names.length === 0) return [];
  return templatesNear(files, path, (source) => {
    if (!names.some((keys) => keys.every((key) => source.text.includes(key)))) return false;
    const parsed = documentsOf(source);
    if (!('documents' in parsed)) return false;
    return parsed.documents.some((root) => {
      const declared = propertyOf(root, 'Parameters');
      return names.some((keys) => keys.every((key) => propertyOf(declared, key) !== undefined));
    });
  });
}

/** Templates that a test finds, looked for first beside a file, then upwards, then below its folder and the one around it. */
function templatesNear(files: Files, path: string, test: (source: Source) => boolean): readonly string[] {
  const looked = new Set<string>([path]);
  const found: string[] = [];
  const look = (candidates: readonly string[]): void => {
    for (const candidate of candidates) {
      if (looked.size > maxSearched) return;
      if (looked.has(candidate) || !endings.some((ending) => candidate.endsWith(ending))) continue;
      looked.add(candidate);
      const content = files.read(candidate);
      if (content.kind === 'text' && isTemplate(content.source) && test(content.source)) found.push(candidate);
    }
  };
  const folders = foldersAbove(path);
  for (const folder of folders) look(files.list(folder));
  for (const folder of folders.slice(0, 2)) look(files.listAll(folder));
  return found;
}

/** The folder of a path and those around it, innermost first; '' is the repository's root. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), ''];
}

import type { FrontEndOptions, Survey, Surveyed, Units } from '../discovery/front-end.ts';
import { isParameterFile } from '../discovery/kinds.ts';
import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type { Source } from '../located/source.ts';
import { propertyOf, textAt, valueAt } from '../located/tree.ts';
import type { Undecided } from '../located/undecided.ts';
import { knownText, type Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { isNamed } from '../revisions/named-paths.ts';
import { localFile } from './local-file.ts';
import { nestedTypes } from './nested.ts';
import { mayBeOrganization, withOrganization } from './org-formation.ts';
import { amplifyTemplates } from './parameters/amplify.ts';
import { parameterSets } from './parameters/parameter-files.ts';
import { mayBeTasks } from './tasks.ts';
import { documentsOf, mayBeTemplate } from './template.ts';

const maxSearched = limits.cloudformation.searched;
const maxLevels = limits.cloudformation.searchLevels;

const endings = ['.yaml', '.yml', '.json', '.template', '.cfn', '.tpl'];

/**
 * The templates that changed files belong to: a template itself, unless another one nests it; the templates that include a
 * changed fragment or nest a changed template; those whose parameters a changed parameter file gives.
 */
export function unitsOf(files: Files, changed: readonly string[], { parameterFiles, side }: FrontEndOptions): Units {
  const { users, left } = usersOf(files, changed);
  const units = new Set<string>();
  const undecided = left === undefined ? [] : [left];
  for (const path of changed) {
    // what is not there yet, or no more, may be nested where it is there
    if (files.read(path).kind === 'absent') continue;
    const isGiving = isNamed(path, parameterFiles);
    // a pattern may match a template, too
    if (!isGiving || isTemplateAt(files, path)) for (const top of outermost(path, users, new Set())) units.add(top);
    const ofAmplify = amplifyTemplates(path, files);
    for (const template of ofAmplify.templates) units.add(template);
    if (ofAmplify.more) undecided.push(tooMany(path));
    if (!isGiving) {
      if (side !== 'base') undecided.push(...unnamedParameters(files, path));
      continue;
    }
    const given = parametrized(files, path);
    for (const template of given.templates) units.add(template);
    if (given.more) undecided.push(tooMany(path));
  }
  return { units: [...units], undecided };
}

function isTemplateAt(files: Files, path: string): boolean {
  const content = files.read(path);
  return content.kind === 'text' && mayBeTemplate(content.source);
}

function tooMany(path: string): Undecided {
  return notFound(path, `there are more than ${maxSearched} files to look at`);
}

function notFound(path: string, why: string): Undecided {
  return {
    reason: 'limit',
    message: `Not all templates that use ${path} were found: ${why}.`,
    at: { path },
    remedy: 'Review by hand what the templates that use this file grant.',
  };
}

/** Who uses what, by the path of what is used, and what is said where not all of them were found. */
interface Users {
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
  readonly left: Undecided | undefined;
}

/** The templates that use a path and are used by none; the path itself when nothing uses it. */
function outermost(
  path: string,
  users: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
): readonly string[] {
  seen.add(path);
  const above = [...(users.get(path) ?? [])].filter((user) => !seen.has(user));
  return above.length === 0 ? [path] : above.flatMap((user) => outermost(user, users, seen));
}

/** Who includes or nests each of some files, and who those, level by level. */
function usersOf(files: Files, changed: readonly string[]): Users {
  const users = new Map<string, Set<string>>();
  let used = changed;
  let left: Undecided | undefined;
  for (let level = 0; level <= maxLevels && used.length > 0; level++) {
    const open = used.filter((path) => {
      const content = files.read(path);
      return !users.has(path) && content.kind === 'text' && mayBeUsed(content.source);
    });
    for (const path of open) users.set(path, new Set());
    const found = new Set<string>();
    const { templates, more } = templatesAbout(files, open, open.map(nameOf));
    const [first = ''] = users.keys();
    if (more) left ??= tooMany(first);
    for (const source of templates) {
      for (const path of open) {
        if (!mentions(source, path)) continue;
        if (level === maxLevels) {
          left ??= notFound(
            first,
            `it stands in templates that stand in one another more than ${maxLevels} levels deep`,
          );
          continue;
        }
        users.get(path)?.add(source.path);
        found.add(source.path);
      }
    }
    used = [...found];
  }
  return { users, left };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file can hold permissions or resources that a template takes in. */
function mayBeUsed(source: Source): boolean {
  const { text } = source;
  return mayBeTemplate(source) || text.includes('Effect') || text.includes('Policies') || text.includes('AWS::');
}

function mentions(source: Source, path: string): boolean {
  const { text } = source;
  if (source.path === path || !text.includes(nameOf(path))) return false;
  if (!mayUse(text)) return false;
  const parsed = documentsOf(source);
  return 'documents' in parsed && parsed.documents.some((root) => uses(root, source.path, path));
}

/** Whether a text may include or nest a template. */
function mayUse(text: string): boolean {
  const mayNest = nestedTypes.some((type) => text.includes(type)) || mayBeTasks(text);
  return text.includes('AWS::Include') || mayNest || mayBeOrganization(text);
}

/** Whether a tree names a file where templates name what they include or nest. */
function uses(root: Value, from: string, path: string): boolean {
  return usedBy(root, from).includes(path);
}

/** The files that a tree names where templates name what they include or nest. */
function usedBy(root: Value, from: string): readonly string[] {
  const found: string[] = [];
  const add = (value: Value | undefined): void => {
    const text = value && knownText(value);
    const path = text === undefined ? undefined : localFile(from, text);
    if (path !== undefined) found.push(path);
  };
  const search = (value: Value): void => {
    if (value.kind === 'list') for (const item of value.items) search(item);
    if (value.kind !== 'object') return;
    const properties = propertyOf(value, 'Properties');
    if (nestedTypes.includes(textAt(value, 'Type') ?? '')) {
      add(valueAt(value, 'Metadata', 'aws:asset:path'));
      for (const key of ['TemplateURL', 'Location']) add(propertyOf(properties, key));
      return;
    }
    if (textAt(value, 'Name') === 'AWS::Include') add(valueAt(value, 'Parameters', 'Location'));
    for (const entry of value.entries) search(entry.value);
  };
  search(withOrganization(root));
  return found;
}

/** What some files tell of the templates of a revision: which there are, and which of them others include or nest. */
export function surveyTemplates(files: Files, paths: readonly string[]): Survey {
  const found: Surveyed[] = [];
  const uses: (readonly [string, string])[] = [];
  for (const path of paths) {
    const content = files.read(path);
    if (content.kind !== 'text' || !mayBeTemplate(content.source)) continue;
    found.push({ unit: path });
    const { text } = content.source;
    if (!mayUse(text)) continue;
    const parsed = documentsOf(content.source);
    for (const root of 'documents' in parsed ? parsed.documents : [])
      for (const used of new Set(usedBy(root, path))) if (used !== path) uses.push([path, used]);
  }
  return { found, uses, undecided: [] };
}

/** The templates to which a parameter file belongs. */
function parametrized(files: Files, path: string): { readonly templates: readonly string[]; readonly more: boolean } {
  const content = files.read(path);
  const sets = content.kind === 'text' ? (parameterSets(content.source) ?? []) : [];
  const names = sets.map((set) => [...set.keys()]).filter((keys) => keys.length > 0);
  if (names.length === 0) return { templates: [], more: false };
  const [first = ''] = names[0] ?? [];
  const { templates, more } = templatesAbout(files, [path], [first]);
  const fitting = templates.flatMap((source) => {
    const parsed = documentsOf(source);
    const roots = 'documents' in parsed ? parsed.documents : [];
    const declares = (root: Value, keys: readonly string[]): boolean =>
      keys.every((key) => valueAt(root, 'Parameters', key) !== undefined);
    return roots.some((root) => names.some((keys) => declares(root, keys))) ? [source.path] : [];
  });
  return { templates: fitting, more };
}

/** Says of a file that gives parameters to templates with permissions, and that the configuration does not name, that nobody read it. */
function unnamedParameters(files: Files, path: string): readonly Undecided[] {
  const content = isParameterFile(path) ? files.read(path) : undefined;
  if (content?.kind !== 'text' || !GIVES.test(content.source.text) || mayBeTemplate(content.source)) return [];
  const { templates } = parametrized(files, path);
  const names = (parameterSets(content.source) ?? []).flatMap((set) => [...set.keys()]);
  const isAbout = (template: string): boolean => {
    const read = files.read(template);
    if (read.kind !== 'text' || !PERMISSIONS.test(read.source.text)) return false;
    // its declaration, and a place that takes it
    return names.some((name) => read.source.text.split(name, 3).length === 3);
  };
  const [first] = templates.filter(isAbout);
  if (first === undefined || amplifyTemplates(path, files).templates.length > 0) return [];
  return [
    {
      reason: 'not-read',
      message: `${path} was not analysed: it has values for parameters of ${first}, and the configuration does not name it.`,
      at: { path },
      remedy:
        'Add it, or a pattern such as params/*.json, to cloudformation.parameter-files in .github/ai-permission-review.yml.',
    },
  ];
}

/** How a file says that it gives parameters: in the forms of the command line, of CodePipeline, and of SAM. */
const GIVES = /ParameterKey|"Parameters"|parameter_overrides/;
/** What a template has that gives somebody something. */
const PERMISSIONS = /Statement|Polic(?:y|ies)/;

interface Found {
  readonly templates: readonly Source[];
  /** Whether there were more candidates than are looked at. */
  readonly more: boolean;
}

const nothing: Found = { templates: [], more: false };

/**
 * Templates that contain one of some texts. Where the revision cannot be searched, only those near the paths are looked at:
 * beside them, in the folders around, and below their own folder and the one around it.
 */
function templatesAbout(files: Files, paths: readonly string[], texts: readonly string[]): Found {
  if (paths.length === 0) return nothing;
  const found = files.search?.([...new Set(texts)].sort(byText), endings);
  if (found === 'pending') return nothing;
  const candidates = new Set(found ?? paths.flatMap((path) => pathsNear(files, path)));
  const templates: Source[] = [];
  for (const candidate of [...candidates].slice(0, maxSearched)) {
    const content = files.read(candidate);
    if (content.kind === 'text' && mayBeTemplate(content.source)) templates.push(content.source);
  }
  return { templates, more: candidates.size > maxSearched };
}

function pathsNear(files: Files, path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  const folders = [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), ''];
  const near = [
    ...folders.flatMap((folder) => files.list(folder)),
    ...folders.slice(0, 2).flatMap((folder) => files.listAll(folder)),
  ];
  return near.filter((one) => endings.some((ending) => one.endsWith(ending)));
}

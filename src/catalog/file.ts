import { limits } from '../limits.ts';
import type { Judgement } from './entry.ts';
import {
  actionFault,
  field,
  isMapping,
  type Mapping,
  type Override,
  readEntry,
  readOverride,
  refuseUnknownKeys,
} from './fields.ts';
import { itemLines } from './lines.ts';
import type { CatalogProblem } from './problem.ts';

/** A catalog file as read: its own entries, and what it changes in the catalog that it extends. */
export interface CatalogFile {
  readonly path: string;
  readonly entries: readonly Judgement[];
  readonly overrides: readonly Override[];
  /** Actions whose entries are taken out. */
  readonly disabled: readonly string[];
}

export type CatalogFileResult =
  | { readonly kind: 'read'; readonly file: CatalogFile }
  | { readonly kind: 'unusable'; readonly problems: readonly CatalogProblem[] };

const fileKeys = new Set([
  'version',
  'service',
  'name',
  'description',
  'permissions',
  'overrides',
  'disable',
  '$schema',
]);
const largestFile = limits.others.catalogLength;
const mostEntries = limits.others.catalogEntries;
const mostProblems = limits.others.catalogProblems;

/** Collects the problems of one file, as many as are told. */
interface Notes {
  readonly problems: CatalogProblem[];
  /** How many there are beside those. */
  more: number;
  readonly lines: ReadonlyMap<string, readonly number[]>;
  readonly path: string;
}

function add(notes: Notes, problem: CatalogProblem): void {
  if (notes.problems.length < mostProblems) notes.problems.push(problem);
  else notes.more++;
}

function listOf(document: Mapping, key: string, notes: Notes): readonly unknown[] {
  const value = field(document, key);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.length <= mostEntries) return value;
  const message = Array.isArray(value) ? `${key} has more than ${mostEntries} items.` : `${key} is no list.`;
  add(notes, { path: notes.path, message, remedy: `Write ${key} as a list of at most ${mostEntries} items.` });
  return [];
}

function eachMapping<T>(
  document: Mapping,
  key: string,
  notes: Notes,
  read: (map: Mapping, report: (message: string, remedy: string) => void) => T | undefined,
): readonly T[] {
  const result: T[] = [];
  const seen = new Map<string, number>();
  listOf(document, key, notes).forEach((item, index) => {
    const action = isMapping(item) ? field(item, 'action') : undefined;
    const name = typeof action === 'string' ? action.slice(0, 80) : undefined;
    const line = notes.lines.get(key)?.[index];
    const place = {
      path: notes.path,
      ...(line === undefined ? {} : { line }),
      entry: name === undefined ? `${key}[${index}]` : `${key}[${index}] (${name})`,
    };
    const report = (message: string, remedy: string): void => {
      add(notes, { ...place, message, remedy });
    };
    if (!isMapping(item)) {
      report('is no mapping.', 'Write each item as "action: …" with its fields.');
      return;
    }
    const before = name === undefined ? undefined : seen.get(name.toLowerCase());
    if (before !== undefined) report(`repeats ${key}[${before}].`, 'Keep one of the two.');
    if (name !== undefined) seen.set(name.toLowerCase(), index);
    const value = read(item, report);
    if (value !== undefined) result.push(value);
  });
  return result;
}

function readDisabled(document: Mapping, notes: Notes): readonly string[] {
  const names: string[] = [];
  listOf(document, 'disable', notes).forEach((item, index) => {
    const fault = actionFault(item);
    const line = notes.lines.get('disable')?.[index];
    const place = { path: notes.path, ...(line === undefined ? {} : { line }), entry: `disable[${index}]` };
    if (fault) add(notes, { ...place, message: fault, remedy: 'List action names such as "bedrock:InvokeModel".' });
    else if (typeof item === 'string') names.push(item);
  });
  return names;
}

async function parse(source: string, path: string): Promise<{ value: unknown } | { problem: CatalogProblem }> {
  if (/^\s*\{/.test(source)) {
    try {
      return { value: JSON.parse(source) };
    } catch {
      // Flow-style YAML starts with a brace, too.
    }
  }
  const yaml = await import('js-yaml');
  try {
    return { value: yaml.load(source, { filename: path, maxDepth: 20, maxAliases: 1000 }) };
  } catch (error) {
    const why = error instanceof yaml.YAMLException ? error.reason : 'it cannot be parsed';
    const line = error instanceof yaml.YAMLException && error.mark ? { line: error.mark.line + 1 } : {};
    return { problem: { path, ...line, message: `is not valid YAML: ${why}.`, remedy: 'Correct the file.' } };
  }
}

/**
 * Reads a catalog file, YAML or JSON: `version: 1`, `permissions` (entries to add or to replace), `overrides` (fields to
 * change in existing entries) and `disable` (action names). Never throws; a file with any fault is unusable as a whole.
 */
export async function readCatalogFile(source: string, path: string): Promise<CatalogFileResult> {
  if (source.length > largestFile) {
    const message = `has ${source.length} characters; ${largestFile} are read.`;
    return { kind: 'unusable', problems: [{ path, message, remedy: 'Split it into several catalog files.' }] };
  }
  if (/^(?:\s|#.*)*$/.test(source)) {
    const remedy = 'Start it with "version: 1" and "permissions:", or do not name it.';
    return { kind: 'unusable', problems: [{ path, message: 'is empty.', remedy }] };
  }
  const parsed = await parse(source, path);
  if ('problem' in parsed) return { kind: 'unusable', problems: [parsed.problem] };
  const document = parsed.value;
  if (!isMapping(document)) {
    const remedy = 'Start it with "version: 1" and "permissions:".';
    return { kind: 'unusable', problems: [{ path, message: 'is no catalog: its top level is no mapping.', remedy }] };
  }
  const file = readDocument(document, { path, problems: [], more: 0, lines: new Map() });
  if (file.kind === 'read') return file;
  // A second reading, only to say on which lines the faults are.
  return readDocument(document, { path, problems: [], more: 0, lines: await itemLines(source) });
}

function readDocument(document: Mapping, notes: Notes): CatalogFileResult {
  const { path, problems } = notes;
  const top = (message: string, remedy: string): void => {
    add(notes, { path, message, remedy });
  };
  refuseUnknownKeys(document, fileKeys, top);
  if (field(document, 'version') !== 1) {
    const what = Object.hasOwn(document, 'version') ? 'has another version than 1.' : 'has no version.';
    top(what, 'Write "version: 1" at the top.');
  }
  const entries = eachMapping(document, 'permissions', notes, readEntry);
  const overrides = eachMapping(document, 'overrides', notes, readOverride);
  const disabled = readDisabled(document, notes);
  if (problems.length === 0 && entries.length + overrides.length + disabled.length === 0) {
    top('has no entries.', 'Add at least one item under permissions, overrides or disable.');
  }
  if (notes.more > 0) {
    const message = `has ${notes.more} more problems.`;
    return { kind: 'unusable', problems: [...problems, { path, message, remedy: 'Correct these first.' }] };
  }
  if (problems.length > 0) return { kind: 'unusable', problems };
  return { kind: 'read', file: { path, entries, overrides, disabled } };
}

import { withoutMarks } from '../located/defined-name.ts';
import { parseJson } from '../located/json-tree.ts';
import type { ParseProblem } from '../located/parse-problem.ts';
import { hasHiddenText, mayHaveTopKey } from '../located/pre-test.ts';
import type { Source } from '../located/source.ts';
import { propertyOf, textAt } from '../located/tree.ts';
import type { ObjectValue, Value } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';
import { mayBind, withBindings } from './bindings.ts';
import { mayBeOrganization, ORGANIZATION_TYPES, withOrganization } from './org-formation.ts';
import { mayBeTasks, withTasks } from './tasks.ts';

/** A CloudFormation template as it is written: its sections, not evaluated. */
export interface Template {
  readonly path: string;
  /** The path of the outermost template: the unit that a nested one is read in. */
  readonly unit: string;
  readonly root: Value;
  /** What is put before logical ids: `Chat/` in the template of the nested stack `Chat`, '' in the outermost one. */
  readonly prefix: string;
  /** Logical id to the `aws:cdk:path` of its metadata, where there is one: a name that survives a new hash. */
  readonly stableNames: ReadonlyMap<string, string>;
  /** The ids that stand for what is declared elsewhere, in a template that is made from another format. */
  readonly onlyNamed?: ReadonlySet<string>;
}

/** What a logical id is called in the whole unit. */
export function addressIn(template: Template, id: string): string {
  return withoutMarks(template.stableNames.get(id) ?? `${template.prefix}${id}`);
}

/**
 * Whether a source can be a CloudFormation or SAM template, or a map of resources, by its content alone. Cheap, and never
 * wrong in saying no; what it is, its tree says.
 */
export function mayBeTemplate({ text }: Source): boolean {
  if (mayBeResourceMap(text) || mayBeTasks(text) || mayBeOrganization(text)) return true;
  const canGrant = text.includes('::') || text.includes(formatVersion) || hasHiddenText(text);
  return (canGrant || emptySection.test(text)) && mayHaveTopKey(text, 'Resources');
}

const formatVersion = 'AWSTemplateFormatVersion';
const emptySection = /Resources["']?\s{0,20}:\s{0,20}\{\s{0,20}\}/;

/** A JSON file that holds resources alone, which a program or a larger template takes in. */
function mayBeResourceMap(text: string): boolean {
  if (!startsLikeJson(text)) return false;
  const isAbout = text.includes('Statement') || text.includes('AWS::IAM::');
  return (text.includes('Type') && text.includes('::') && isAbout) || hasHiddenText(text);
}

const resourcesMark = /(?:^|[\s{,"'?])Resources["']?\s{0,20}:/;

/** Whether a text that cannot be parsed looks like a template. */
export function looksLikeTemplate({ text }: Source): boolean {
  const isAbout = /\b(?:AWS|Custom|Alexa)::/.test(text) || text.includes(formatVersion) || text.includes('Fn::');
  return (isAbout && (resourcesMark.test(text) || mayBeResourceMap(text))) || text.includes(ORGANIZATION_TYPES);
}

/** Whether the first character that is no white space opens a JSON object or array. */
export function startsLikeJson(text: string): boolean {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  return first === '{' || first === '[';
}

/** The documents of a JSON or YAML file; what starts like JSON may still be YAML in flow style. */
export function documentsOf(
  source: Source,
): { readonly documents: readonly Value[] } | { readonly problem: ParseProblem } {
  const parsed = parsedOf(source);
  return 'documents' in parsed && mayBeTasks(source.text) ? { documents: parsed.documents.map(withTasks) } : parsed;
}

function parsedOf(source: Source): ReturnType<typeof documentsOf> {
  if (!startsLikeJson(source.text)) return parseYaml(source);
  const json = parseJson(source);
  if ('value' in json) return { documents: [json.value] };
  if (/\.(?:json|template\.json)$/.test(source.path)) return json;
  const yaml = parseYaml(source);
  return 'documents' in yaml ? yaml : json;
}

/** The templates of a file: its documents that are one. A map of resources alone is one in a JSON file only. */
export function templateIn(source: Source, written: Value): Template | undefined {
  const organized = withOrganization(written);
  const root = mayBind(source.text) ? withBindings(organized) : organized;
  const isWhole = propertyOf(root, 'Resources') !== undefined || mayBeResourceMap(source.text);
  return isWhole ? templateOf(source.path, root) : undefined;
}

/** The template that a tree is; undefined when it has no resource with a type. A nested one says where it is nested. */
export function templateOf(
  path: string,
  root: Value,
  { unit, prefix }: { readonly unit: string; readonly prefix: string } = { unit: path, prefix: '' },
): Template | undefined {
  const resources = propertyOf(root, 'Resources') ?? root;
  if (resources.kind !== 'object') return undefined;
  const isOne =
    resources.entries.some(
      (entry) =>
        (entry.key.startsWith('Fn::') && resources !== root) || textAt(entry.value, 'Type')?.includes('::') === true,
    ) || isEmptyTemplate(root, resources);
  if (!isOne) return undefined;
  const stableNames = new Map<string, string>();
  for (const { key, value } of resources.entries) {
    const name = textAt(value, 'Metadata', 'aws:cdk:path');
    if (name !== undefined) stableNames.set(key, name);
  }
  return { path, unit, root: resources === root ? asResources(root) : root, prefix, stableNames };
}

/** The sections of a template ("Template sections" in the user guide, and SAM's). */
const sections: ReadonlySet<string> = new Set([
  ...['AWSTemplateFormatVersion', 'Conditions', 'Description', 'Globals', 'Hooks', 'Mappings', 'Metadata', 'Outputs'],
  ...['Parameters', 'Resources', 'Rules', 'Transform'],
]);

/** A template that has no resource yet has nothing but sections. */
function isEmptyTemplate(root: Value, resources: ObjectValue): boolean {
  return (
    resources !== root &&
    resources.entries.length === 0 &&
    root.kind === 'object' &&
    root.entries.every(({ key }) => sections.has(key))
  );
}

/** A map of resources as the section of a template. */
function asResources(value: Value): Value {
  const [keySpan] = value.origins;
  if (!keySpan) return value;
  return { kind: 'object', entries: [{ key: 'Resources', keySpan, value }], origins: value.origins };
}

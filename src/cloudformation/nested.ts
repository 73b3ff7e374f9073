import { limits } from '../limits.ts';
import { itemsOf, propertyOf, textAt, valueAt } from '../located/tree.ts';
import { knownText, type Value, writtenText } from '../located/value.ts';
import { embeddedDocument } from './embedded.ts';
import { noteNames } from './given.ts';
import { dependsOnDefaults } from './intrinsics/conditions.ts';
import { expandIncludes } from './intrinsics/include.ts';
import type { Evaluate } from './intrinsics/intrinsic.ts';
import { localFile } from './local-file.ts';
import { isEmpty, isUnset } from './parameters/parameters.ts';
import { referredBy } from './referred-by.ts';
import { note, nothingAssumed, placeOf, type Scope } from './scope.ts';
import { documentsOf, templateOf } from './template.ts';

const maxStacks = limits.cloudformation.stacks;
const maxLevels = limits.cloudformation.stackLevels;

/** Where a nested stack's template is written: in a file, or in the property itself. */
type Body =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'document'; readonly root: Value }
  | { readonly kind: 'elsewhere'; readonly shown: string; readonly at: Value }
  | { readonly kind: 'none' };

/** Resource types that are a stack of their own, with the property that names or holds its template. */
const stackTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::CloudFormation::Stack', ['TemplateURL']],
  ['AWS::CloudFormation::StackSet', ['TemplateBody', 'TemplateURL']],
  ['AWS::Serverless::Application', ['Location']],
]);

/** The resource types that have a template of their own, sorted. */
export const nestedTypes: readonly string[] = [...stackTypes.keys()].sort();

/** The scope of a resource that is a stack of its own, when its template can be read; noted when it cannot. */
export function nestedScope(id: string, body: Value, scope: Scope, evaluate: Evaluate): Scope | undefined {
  const properties = stackTypes.get(textAt(body, 'Type') ?? '');
  if (!properties) return undefined;
  const { stacks } = scope.run;
  const known = stacks.get(scope.template) ?? new Map<string, Scope | undefined>();
  stacks.set(scope.template, known);
  if (known.has(id)) return known.get(id);
  known.set(id, undefined);
  const made = open(id, body, properties, scope, evaluate);
  known.set(id, made);
  return made;
}

/** The output of a nested stack, as that stack's template computes it; undefined when it is not known. */
export function outputOf(id: string, output: string, scope: Scope, evaluate: Evaluate): Value | undefined {
  const body = valueAt(scope.template.root, 'Resources', id);
  const inner = body && nestedScope(id, body, scope, evaluate);
  const value = inner && valueAt(inner.template.root, 'Outputs', output, 'Value');
  const key = `output ${scope.template.prefix}${id}.${output}`;
  if (!value || scope.resolving.includes(key)) return undefined;
  return evaluate(value, { ...inner, resolving: [...scope.resolving, key] });
}

function open(
  id: string,
  body: Value,
  properties: readonly string[],
  scope: Scope,
  evaluate: Evaluate,
): Scope | undefined {
  const found = bodyOf(body, properties, scope, evaluate);
  if (found.kind === 'none') return undefined;
  if (found.kind === 'elsewhere') {
    if (isElsewhereRead(found.shown, scope)) return undefined;
    noteElsewhere(id, found.shown, found.at, scope);
    const parameters = valueAt(body, 'Properties', 'Parameters');
    const [at] = body.origins;
    if (parameters && at) noteNames([evaluate(parameters, scope)], id, at, scope.run);
    return undefined;
  }
  const place = { unit: scope.template.unit, prefix: `${scope.template.prefix}${id}/` };
  const path = found.kind === 'file' ? found.path : scope.template.path;
  const { run } = scope;
  const cyclic = found.kind === 'file' && (path === scope.template.path || scope.ancestors.includes(path));
  if (cyclic || run.stackCount >= maxStacks || scope.ancestors.length >= maxLevels) {
    note(run, {
      reason: cyclic ? 'cycle' : 'limit',
      message: cyclic
        ? `The template ${path} is nested in itself.`
        : `The template ${scope.template.unit} has more than ${maxStacks} nested stacks, or more than ${maxLevels} levels.`,
      at: placeOf(body, scope),
      remedy: cyclic ? 'Remove the cycle.' : 'Review the stacks that were not read by hand.',
    });
    return undefined;
  }
  const root = found.kind === 'file' ? rootOf(id, found.path, body, scope) : found.root;
  const template = root && templateOf(path, root, place);
  if (!template) return undefined;
  run.stackCount++;
  const inner: Scope = {
    ...{ template, run, ...nothingAssumed, loops: new Map(), resolving: scope.resolving },
    parameters: parametersOf(body, scope, evaluate),
    ...openIn(body, scope),
    ancestors: [...scope.ancestors, scope.template.path],
  };
  return { ...inner, template: expandIncludes(inner, evaluate) };
}

function bodyOf(body: Value, properties: readonly string[], scope: Scope, evaluate: Evaluate): Body {
  // A synthesised template names its nested one by an address that only deployment knows, and its file beside it.
  const asset = textAt(body, 'Metadata', 'aws:asset:path');
  if (asset !== undefined && textAt(body, 'Metadata', 'aws:asset:property') === 'TemplateURL') {
    const path = localFile(scope.template.path, asset);
    if (path !== undefined) return { kind: 'file', path };
  }
  for (const property of properties) {
    const written = valueAt(body, 'Properties', property);
    if (!written) continue;
    const value = evaluate(written, scope);
    if (property === 'TemplateBody') {
      const found = embeddedDocument(value);
      const root = found && scope.run.reading.of(found);
      return root
        ? { kind: 'document', root }
        : { kind: 'elsewhere', shown: 'a text that cannot be read', at: written };
    }
    const text = knownText(value);
    const path = text === undefined ? undefined : localFile(scope.template.path, text);
    if (path !== undefined) return { kind: 'file', path };
    return { kind: 'elsewhere', shown: shownLocation(value), at: written };
  }
  return { kind: 'none' };
}

function shownLocation(value: Value): string {
  const [first] = value.kind === 'choice' ? value.options : [];
  if (first) return shownLocation(first);
  if (value.kind === 'string') return writtenText(value.pieces);
  return textAt(value, 'ApplicationId') ?? unknownLocation;
}

const unknownLocation = 'an expression';

/**
 * Whether a template that is uploaded before it is used is in the repository: then it is reviewed where it stands. Its
 * ending may be another one there.
 */
function isElsewhereRead(shown: string, scope: Scope): boolean {
  const name = stemOf(shown);
  if (name === '' || name.includes('$')) return false;
  return scope.run.files.listAll('').some((path) => mayBeTemplate.test(path) && stemOf(path) === name);
}

/** Whether a template that `sam build` or `sam package` makes is made of one in the repository: then that is reviewed where it stands. */
function isBuiltOfRead(path: string, { run }: Scope): boolean {
  const [, folder] = /^((?:[^/]+\/)*?)\.aws-sam\//.exec(path) ?? [];
  return folder !== undefined && BUILT_OF.some((name) => run.files.read(`${folder}${name}`).kind === 'text');
}

/** What SAM's command line builds when it is told nothing else. */
const BUILT_OF = ['template.yaml', 'template.yml', 'template.json'];

const mayBeTemplate = /\.(?:ya?ml|json|template|cfn)$/;

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(mayBeTemplate, '');
}

function noteElsewhere(id: string, shown: string, at: Value, scope: Scope): void {
  note(scope.run, {
    reason: 'remote-module',
    message: `The template of the nested stack ${id} is not in the repository: ${shown}.`,
    ...(shown.includes('$') || shown === unknownLocation ? {} : { cause: shown }),
    at: placeOf(at, scope),
    remedy: 'Name a template of this repository by a relative path, or review its permissions where it is kept.',
  });
}

function rootOf(id: string, path: string, body: Value, scope: Scope): Value | undefined {
  const { run } = scope;
  const content = run.files.read(path);
  if (content.kind === 'pending') return undefined;
  const parsed = content.kind === 'text' ? documentsOf(content.source) : undefined;
  if (content.kind === 'text') run.read.set(path, parsed !== undefined && 'documents' in parsed);
  if (parsed && 'documents' in parsed) {
    const [root] = parsed.documents;
    return root && run.reading.of(root);
  }
  if (!parsed && isBuiltOfRead(path, scope)) return undefined;
  const why = parsed ? `could not be read: ${parsed.problem.message}` : 'is not in the repository';
  note(run, {
    reason: parsed ? parsed.problem.reason : 'missing-file',
    message: `The template ${path} of the nested stack ${id} ${why}.`,
    at: parsed ? parsed.problem.at : placeOf(body, scope),
    remedy: 'Correct the template or its path, or review its permissions by hand.',
  });
  return undefined;
}

/** What a stack gives its template that depends on defaults of its own, and what of that is an empty one. */
function openIn(body: Value, scope: Scope): Required<Pick<Scope, 'open' | 'unset'>> {
  const given = givenIn(valueAt(body, 'Properties', 'Parameters'));
  const open = given.filter(([, value]) => dependsOnDefaults(value, scope));
  const unset = given.filter(([, value]) => {
    const name = referredBy(value);
    return name !== undefined && isUnset(name, scope) && isEmpty(name, scope);
  });
  return { open: new Set(open.map(([name]) => name)), unset: new Set(unset.map(([name]) => name)) };
}

/** What a stack gives its template. */
function parametersOf(body: Value, scope: Scope, evaluate: Evaluate): ReadonlyMap<string, Value> {
  const written = valueAt(body, 'Properties', 'Parameters');
  return new Map(givenIn(written && evaluate(written, scope)));
}

/** The parameters of a stack: an object, or for a stack set a list of keys and values. */
function givenIn(parameters: Value | undefined): readonly (readonly [string, Value])[] {
  if (parameters?.kind === 'object') return parameters.entries.map(({ key, value }) => [key, value]);
  return (parameters?.kind === 'list' ? itemsOf(parameters) : []).flatMap((item) => {
    const key = textAt(item, 'ParameterKey');
    const value = propertyOf(item, 'ParameterValue');
    return key !== undefined && value ? [[key, value] as const] : [];
  });
}

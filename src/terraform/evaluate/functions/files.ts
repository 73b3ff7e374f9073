import { limits } from '../../../limits.ts';
import { byText } from '../../../located/order.ts';
import type { Source } from '../../../located/source.ts';
import { stringValue, type Value } from '../../../located/value.ts';
import { identityOf } from '../../../revisions/files.ts';
import { parseTemplateFile } from '../../syntax/parse.ts';
import { textOf } from '../conversions.ts';
import { withOrigins } from '../origins.ts';
import { EvaluationError, LimitReached, NotKnown } from '../run.ts';
import type { Scope } from '../scope.ts';
import { evaluateTemplate, renderTemplate } from '../template.ts';
import { any, string } from '../typing/type.ts';
import { insideCheckout } from './checkout.ts';
import { type Algorithm, hash } from './encoding.ts';
import {
  argument,
  boolResult,
  type CallSite,
  define,
  type Implementation,
  listResult,
  type TerraformFunction,
  textResult,
} from './function.ts';
import { matchesGlob } from './glob.ts';
import { pathFunctions } from './path-functions.ts';
import { joinPath } from './paths.ts';

/** A path as functions take it: relative to the root module's folder, never outside of the repository. */
function resolved(value: Value, call: CallSite): string {
  const absolute = insideCheckout(value);
  if (absolute !== undefined) return absolute;
  const path = textOf(value);
  const inside = path.startsWith('/') ? undefined : joinPath(call.scope.run.root, path);
  if (inside === undefined) throw new EvaluationError(`"${path}" is outside of the repository`, 'missing-file');
  return inside;
}

/** The text file that an argument names. */
function sourceOf(value: Value, call: CallSite): Source {
  const path = resolved(value, call);
  const { run } = call.scope;
  const content = run.files.read(path);
  // a text that is only asked for names is no configuration
  if (!run.isApart) run.read.add(path);
  switch (content.kind) {
    case 'text':
      run.produce(content.source.text.length);
      return content.source;
    case 'pending':
      throw new NotKnown('missing-file');
    case 'absent':
      throw new EvaluationError(`there is no file "${path}"`, 'missing-file');
    case 'left-out':
      throw new NotKnown('limit');
    case 'too-large':
      throw new NotKnown('too-large', identityOf(content));
    case 'submodule':
    case 'lfs':
    case 'dead-link':
    case 'missing':
      throw new NotKnown('not-read', identityOf(content));
    default:
      throw new NotKnown('not-text');
  }
}

const file: Implementation = (args, call) => {
  const source = sourceOf(argument(args, 0, call), call);
  const { text } = source;
  const origins = [{ source, start: 0, end: text.length }, call.span];
  return { kind: 'string', pieces: text === '' ? [] : [text], origins };
};

const templateFile: Implementation = (args, call) => {
  const source = sourceOf(argument(args, 0, call), call);
  return renderFile(source, argument(args, 1, call), call);
};

/** Renders a template with nothing but the given variables (documentation of `templatefile`). */
function renderFile(source: Source, variables: Value, call: CallSite): Value {
  const outer = call.scope.templates ?? [];
  if (outer.includes(source.path)) throw new EvaluationError(`the template "${source.path}" includes itself`, 'cycle');
  if (outer.length >= limits.terraform.templates)
    throw new LimitReached(`more than ${limits.terraform.templates} templates in one another`);
  const { parts, errors } = parseTemplateFile(source);
  const [error] = errors;
  if (error?.reason === 'limit') throw new LimitReached(`the template "${source.path}": ${error.message}`);
  if (error) throw new EvaluationError(`the template "${source.path}" cannot be read: ${error.message}`, 'parse-error');
  const scope: Scope = {
    ...call.scope,
    source,
    names: { resolve: (name) => variable(variables, name) },
    supposed: undefined,
    templates: [...outer, source.path],
  };
  const span = { source, start: 0, end: source.text.length };
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'interpolation') {
    return evaluateTemplate({ kind: 'template', parts, start: 0, end: source.text.length }, scope);
  }
  return withOrigins(renderTemplate(parts, scope, span), [call.span]);
}

function variable(variables: Value, name: string): Value | undefined {
  if (variables.kind === 'unknown') return { ...variables, name: `${variables.name}.${name}` };
  if (variables.kind !== 'object') return undefined;
  const entry = variables.entries.find(({ key }) => key === name);
  if (entry) return entry.value;
  if (variables.open === undefined) return undefined;
  return {
    kind: 'unknown',
    name: `${variables.open}.${name}`,
    reason: 'unresolved-reference',
    origins: variables.origins,
  };
}

const templateString: Implementation = (args, call) => {
  const text = argument(args, 0, call);
  return renderText(text, argument(args, 1, call), call);
};

/** Renders a text that is a template: `templatestring`, the data source `template_file`. */
export function renderText(template: Value, variables: Value, call: CallSite): Value {
  const text = textOf(template);
  const file = template.origins.find(({ source }) => source.text === text)?.source;
  if (file) return renderFile(file, variables, call);
  const rendered = renderFile({ path: `${call.span.source.path}#template`, text }, variables, call);
  // The text was put together: its places are those of the whole text.
  return relocated(rendered, template, call);
}

function relocated(value: Value, template: Value, call: CallSite): Value {
  const origins = [...template.origins, call.span];
  switch (value.kind) {
    case 'string':
      return { kind: 'string', pieces: value.pieces, origins };
    case 'choice':
      return { ...value, options: value.options.map((option) => relocated(option, template, call)), origins };
    default:
      return { ...value, origins };
  }
}

const fileSet: Implementation = (args, call) => {
  const folder = resolved(argument(args, 0, call), call);
  const pattern = textOf(argument(args, 1, call));
  const prefix = folder === '' ? '' : `${folder}/`;
  const found: string[] = [];
  for (const path of call.scope.run.files.listAll(folder)) {
    const inside = path.slice(prefix.length);
    if (path.startsWith(prefix) && matchesGlob(pattern, inside)) found.push(inside);
    call.scope.run.produce(1);
  }
  call.scope.run.elements(found.length);
  return listResult(
    found.sort(byText).map((path) => stringValue(path, [call.span])),
    call,
    'set',
  );
};

const fileExists: Implementation = (args, call) => {
  const path = resolved(argument(args, 0, call), call);
  const slash = path.lastIndexOf('/');
  const exists = call.scope.run.files.list(slash < 0 ? '' : path.slice(0, slash)).includes(path);
  return boolResult(exists, args, call);
};

function hashed(algorithm: Algorithm, encoding: 'hex' | 'base64'): TerraformFunction {
  return define([string], (args, call) => {
    if (call.scope.run.isApart) throw new NotKnown('unsupported-function');
    return textResult(hash(algorithm, encoding, sourceOf(argument(args, 0, call), call).text), args, call);
  });
}

const fileBase64: Implementation = (args, call) => {
  const { text } = sourceOf(argument(args, 0, call), call);
  return textResult(Buffer.from(text).toString('base64'), args, call);
};

/** The home folder of whoever runs Terraform is not known. */
const pathExpand: Implementation = (args, call) => {
  if (textOf(argument(args, 0, call)).startsWith('~')) throw new NotKnown('unsupported-function');
  return argument(args, 0, call);
};

export const fileFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['file', define([string], file)],
  ['templatefile', define([string, any], templateFile)],
  ['templatestring', define([string, any], templateString)],
  ['fileset', define([string, string], fileSet)],
  ['fileexists', define([string], fileExists)],
  ['filebase64', define([string], fileBase64)],
  ['filemd5', hashed('md5', 'hex')],
  ['filesha1', hashed('sha1', 'hex')],
  ['filesha256', hashed('sha256', 'hex')],
  ['filesha512', hashed('sha512', 'hex')],
  ['filebase64sha256', hashed('sha256', 'base64')],
  ['filebase64sha512', hashed('sha512', 'base64')],
  ['pathexpand', define([string], pathExpand)],
  ...pathFunctions,
]);

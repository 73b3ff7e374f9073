import { localFile } from '../cloudformation/local-file.ts';
import { limits } from '../limits.ts';
import { definedName } from '../located/defined-name.ts';
import { digestOf } from '../located/digest.ts';
import { parseJson } from '../located/json-tree.ts';
import { undecidedFrom } from '../located/parse-problem.ts';
import { type Source, wholeOf } from '../located/source.ts';
import { choiceOf } from '../located/tree.ts';
import type { Undecided } from '../located/undecided.ts';
import { type Origins, type Piece, stringValue, type Value, writtenText } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';
import { identityOf, whatElse } from '../revisions/files.ts';
import { matches, textOf } from './pattern.ts';
import { note, type Service, unknown } from './service.ts';

const maxCandidates = limits.serverless.candidates;

/** Files that the Framework runs to get a value; nothing of a pull request is ever run. */
const program = /\.(?:js|cjs|mjs|ts)$/;
/** Lines of a program that are empty or a comment. */
const REMARKS = /^[ \t]*(?:\/\/.*)?(?:\r?\n|$)/gm;

/**
 * The content of the file that `${file(path)}` names, relative to the service's folder. Where a deployment chooses the
 * path, every file of the repository that it can be is possible, the default one first. Undefined: there is no such file.
 */
export function includedFile(
  sure: readonly Piece[],
  byDefault: readonly Piece[],
  origins: Origins,
  service: Service,
): Value | undefined {
  const text = textOf(sure);
  if (text !== undefined) return included(text, origins, service);
  const usual = textOf(byDefault);
  const first = usual === undefined ? undefined : localFile(service.path, usual);
  const all = candidates(service, sure);
  if (all.length > maxCandidates) return unknown(`file(${writtenText(sure)})`, 'limit', origins);
  const inOrder = first !== undefined && all.includes(first) ? [first, ...all.filter((path) => path !== first)] : all;
  const values = inOrder.flatMap((path) => contentOf(path, origins, service) ?? []);
  if (values.length === 0) return unknown(`file(${writtenText(sure)})`, 'unresolved-variable', origins);
  const [only] = values;
  if (only && values.length === 1) return only;
  return choiceOf(`file(${writtenText(sure)}) is ${inOrder.join(' | ')}`, values, origins);
}

/** Files of the repository that a path with holes can name; a hole may stand for folders, too. */
export function candidates(service: Pick<Service, 'files' | 'path'>, pieces: readonly Piece[]): readonly string[] {
  const [first = '', ...rest] = typeof pieces[0] === 'string' ? pieces : ['', ...pieces];
  const literal = typeof first === 'string' ? first : '';
  const cut = literal.lastIndexOf('/') + 1;
  const folder = localFile(service.path, `./${literal.slice(0, cut)}`);
  if (folder === undefined) return [];
  const prefix = folder === '' ? '' : `${folder}/`;
  const pattern = [prefix + literal.slice(cut), ...rest].filter((piece) => piece !== '');
  return service.files.listAll(folder).filter((path) => matches(pattern, path));
}

function included(location: string, origins: Origins, service: Service): Value | undefined {
  const path = localFile(service.path, location);
  if (path !== undefined && !location.startsWith('~')) return contentOf(path, origins, service);
  const why = 'is outside of the repository';
  return dark(service, origins, 'missing-file', `The included file ${location} ${why}.`, `file(${location})`);
}

function contentOf(path: string, origins: Origins, service: Service): Value | undefined {
  const content = service.files.read(path);
  const name = `file(${path})`;
  switch (content.kind) {
    case 'absent':
      return undefined;
    case 'pending':
      return unknown(name, 'missing-file', origins);
    case 'dead-link':
    case 'submodule':
    case 'lfs':
      return dark(
        service,
        origins,
        'not-read',
        `The included file ${path} is ${whatElse(content)}.`,
        `${name}${identityOf(content)}`,
      );
    case 'missing': {
      const message = `The content of the included file ${path} is not among the objects of the repository.`;
      return dark(service, origins, 'not-read', message, name);
    }
    case 'left-out': {
      const message = `The included file ${path} was not read, as too much was read before it.`;
      return dark(service, origins, 'limit', message, name);
    }
    case 'binary':
      return dark(service, origins, 'not-text', `The included file ${path} is not UTF-8 text.`, name);
    case 'too-large': {
      const message = `The included file ${path} has ${content.bytes} bytes and was not read.`;
      return dark(service, origins, 'too-large', message, name);
    }
    case 'text':
      service.readPaths.add(path);
      return parsed(content.source, origins, service);
  }
}

function parsed(source: Source, origins: Origins, service: Service): Value | undefined {
  const { path, text } = source;
  const isJson = path.endsWith('.json');
  // the content is part of the name: another program may have another result
  if (program.test(path))
    return unknown(
      definedName(`the program ${path}`, digestOf(text.replace(REMARKS, ''))),
      'unsupported-construct',
      origins,
    );
  if (!isJson && !/\.ya?ml$/.test(path)) return stringValue(text, [wholeOf(source)]);
  const result = isJson ? parseJson(source) : parseYaml(source);
  if ('problem' in result) {
    note(service, undecidedFrom(result.problem, `The included file ${path}`));
    return unknown(`file(${path})`, result.problem.reason, origins);
  }
  const root = 'value' in result ? result.value : (result.documents[0] ?? { kind: 'null', origins });
  return service.reading.of(root);
}

function dark(
  service: Service,
  origins: Origins,
  reason: Undecided['reason'],
  message: string,
  name: string,
): Value | undefined {
  const remedy = 'Include a file of this repository by its relative path, or review its permissions where it is kept.';
  note(service, { reason, message, at: origins[0] ?? { path: service.path }, remedy });
  return unknown(name, reason, origins);
}

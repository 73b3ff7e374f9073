import { readTemplate } from '../cloudformation/front-end.ts';
import { newRun } from '../cloudformation/scope.ts';
import type { Stack } from '../cloudformation/unit.ts';
import { isProgram, isService, looksLikeService, mayBeService } from '../discovery/service-file.ts';
import { type Declarations, type Extraction, emptyExtraction, type Grantee } from '../grants/grant.ts';
import { inEveryReading } from '../grants/readings.ts';
import { unreadable } from '../grants/unreadable.ts';
import { parseJson } from '../located/json-tree.ts';
import { type ParseProblem, undecidedFrom } from '../located/parse-problem.ts';
import { type Source, wholeOf } from '../located/source.ts';
import { textAt } from '../located/tree.ts';
import type { Value } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';
import type { Files } from '../revisions/files.ts';
import { isFunction, sharedRole } from './roles.ts';
import { newService, type Service } from './service.ts';
import { templateOf } from './template.ts';

/**
 * Reads the permissions of one Serverless Framework service: its file is brought into the form of the CloudFormation
 * template that the Framework deploys, and read as one. A file of another kind gives nothing.
 */
export function extractService(files: Files, path: string): Extraction {
  const content = files.read(path);
  if (content.kind !== 'text') return unreadable(path, content);
  if (isProgram(path)) return content.source.text.includes('aws') ? notEvaluated(content.source) : emptyExtraction;
  if (!mayBeService(content.source)) return emptyExtraction;
  const written = parsedRoot(content.source);
  if ('problem' in written) {
    if (!looksLikeService(content.source)) return emptyExtraction;
    const undecided = [undecidedFrom(written.problem, `The service ${path}`)];
    return { ...emptyExtraction, undecided, files: [{ path, parsed: false }] };
  }
  // the readings' steps are counted together, so that together they cost no more than one may
  let steps = 0;
  return inEveryReading((reading) => {
    const service = { ...newService(files, path, reading.of(written.root)), reading, steps };
    const found = readService(service);
    steps = service.steps;
    return found;
  });
}

function readService(service: Service): Extraction {
  const { files, path, root } = service;
  if (!isService(path, root)) return emptyExtraction;
  const provider = textAt(root, 'provider', 'name') ?? textAt(root, 'provider');
  if (provider !== undefined && provider !== 'aws' && !provider.includes('${')) return emptyExtraction;
  const run = newRun(files, service.reading);
  const stack = readTemplate(templateOf(service), run);
  return {
    grants: stack.grants.map((grant) => ({ ...grant, grantee: inItsFile(grant.grantee) })),
    memberships: stack.memberships.map((one) => ({
      ...one,
      member: inItsFile(one.member),
      group: inItsFile(one.group),
    })),
    moves: [],
    declared: declaredBy(stack),
    undecided: [...service.notes, ...run.notes],
    files: [
      ...[path, ...service.readPaths].map((read) => ({ path: read, parsed: true })),
      ...[...run.read].map(([read, parsed]) => ({ path: read, parsed })),
    ],
  };
}

/** What a service declares: a function that is given nothing of its own uses the role of all functions. */
function declaredBy({ declared, grants }: Stack): Declarations {
  const given = new Set(grants.map(({ grantee }) => grantee.address));
  const shared = declared.find(({ address }) => address === sharedRole);
  const users = declared.filter(({ address }) => isFunction(address) && !given.has(address));
  return {
    grantees: declared.map(inItsFile),
    modules: [],
    ...(shared ? { borrowed: users.map((by) => ({ by: inItsFile(by), of: inItsFile(shared) })) } : {}),
  };
}

/** A resource of an included template is the same one as in that template: it is known by the file that declares it. */
function inItsFile(grantee: Grantee): Grantee {
  const { path } = grantee.declaredAt.source;
  return grantee.root === path ? grantee : { ...grantee, root: path };
}

function parsedRoot(source: Source): { readonly root: Value } | { readonly problem: ParseProblem } {
  if (source.path.endsWith('.json')) {
    const json = parseJson(source);
    return 'problem' in json ? json : { root: json.value };
  }
  const yaml = parseYaml(source);
  if ('problem' in yaml) return yaml;
  return { root: yaml.documents[0] ?? { kind: 'null', origins: [wholeOf(source)] } };
}

/** `serverless.ts` and `serverless.js` are programs, and nothing of a pull request is ever run. */
function notEvaluated(source: Source): Extraction {
  const { path } = source;
  return {
    ...emptyExtraction,
    undecided: [
      {
        reason: 'unsupported-construct',
        message: `The service ${path} is a program, which is not run here; the permissions that it gives are not known.`,
        at: wholeOf(source),
        remedy: 'Keep the statements in a YAML or JSON file, or review what `serverless print` shows.',
      },
    ],
    files: [{ path, parsed: false }],
  };
}

import { type Extraction, emptyExtraction, type Move } from '../grants/grant.ts';
import { unreadable } from '../grants/unreadable.ts';
import { undecidedFrom } from '../located/parse-problem.ts';
import type { Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { noteMacros } from './macros.ts';
import { readerOf } from './readers.ts';
import { newRun, type Run, rootScope } from './scope.ts';
import { documentsOf, isTemplate, type Template, templateOf } from './template.ts';
import { type Unit, unitOf } from './unit.ts';

export { isTemplate } from './template.ts';

/** What the settings tell about templates. */
export interface TemplateOptions {
  /** Parameter files of the repository that were named in the settings. */
  readonly parameterFiles?: readonly string[];
}

/**
 * Reads the permissions of one CloudFormation or SAM template, in JSON or YAML, with the files that it includes. A file that
 * looks like a template but cannot be read is undecided; one that is none gives nothing.
 */
export function extractTemplate(files: Files, path: string, _options: TemplateOptions = {}): Extraction {
  const content = files.read(path);
  // A `.json` file that is no text is the concern of whoever looks for policies in it.
  if (content.kind !== 'text') return path.endsWith('.json') ? emptyExtraction : unreadable(path, content);
  if (!isTemplate(content.source)) return emptyExtraction;
  const parsed = documentsOf(content.source);
  if ('problem' in parsed) {
    const undecided = [undecidedFrom(parsed.problem, `The template ${path}`)];
    return { ...emptyExtraction, undecided, files: [{ path, parsed: false }] };
  }
  const run = newRun(files);
  const units = parsed.documents.flatMap((document) => {
    const template = templateOf(path, document);
    return template ? [read(template, run)] : [];
  });
  return {
    grants: units.flatMap((unit) => unit.grants),
    memberships: units.flatMap((unit) => unit.memberships),
    moves: units.flatMap(movesOf),
    undecided: run.notes,
    files: [{ path, parsed: true }, ...[...run.readPaths].map((read) => ({ path: read, parsed: true }))],
  };
}

function read(template: Template, run: Run, parameters: ReadonlyMap<string, Value> = new Map()): Unit {
  const unit = unitOf(rootScope(template, run, parameters));
  for (const resource of unit.resources) readerOf(resource.type)?.(resource, unit);
  noteMacros(template, run);
  return unit;
}

/** A resource is addressed by its `aws:cdk:path`; where a template loses that metadata, the logical id is the same resource. */
function movesOf(unit: Unit): readonly Move[] {
  return [...unit.scope.template.stableNames].map(([to, from]) => ({ root: unit.scope.template.path, from, to }));
}

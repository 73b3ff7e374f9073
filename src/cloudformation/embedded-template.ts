import type { Grant, Membership } from '../grants/grant.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { embeddedDocument } from './embedded.ts';
import { readStack } from './front-end.ts';
import type { ParameterSet } from './parameter-files.ts';
import { newRun, rootScope } from './scope.ts';
import { templateOf } from './template.ts';

/** Where a template stands that is part of another configuration. */
export interface Surroundings {
  readonly path: string;
  /** The root or unit of that configuration. */
  readonly unit: string;
  /** What is put before logical ids. */
  readonly prefix: string;
  readonly parameters: ParameterSet;
}

/** What a template grants that is the value of an attribute; undefined when the value is not known to be a document. */
export function readEmbedded(
  value: Value,
  { path, unit, prefix, parameters }: Surroundings,
  files: Files,
):
  | {
      readonly grants: readonly Grant[];
      readonly memberships: readonly Membership[];
      readonly undecided: readonly Undecided[];
    }
  | undefined {
  const root = embeddedDocument(value);
  if (!root) return undefined;
  const template = templateOf(path, root, { unit, prefix });
  if (!template) return root.kind === 'object' && root.open === undefined ? nothing : undefined;
  const run = newRun(files);
  const stack = readStack(rootScope(template, run, parameters));
  return { grants: stack.grants, memberships: stack.memberships, undecided: run.notes };
}

const nothing = { grants: [], memberships: [], undecided: [] };

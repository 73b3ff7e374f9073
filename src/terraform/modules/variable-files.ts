import { variableFileIn } from '../../grants/variable-file.ts';
import { byText } from '../../located/order.ts';
import type { Span } from '../../located/source.ts';
import type { Value } from '../../located/value.ts';
import type { Files } from '../../revisions/files.ts';
import { namedPaths } from '../../revisions/named-paths.ts';
import { choiceOf } from '../evaluate/choices.ts';
import { evaluate } from '../evaluate/expression.ts';
import { folderOf } from '../evaluate/functions/paths.ts';
import { withoutRefusals } from '../evaluate/refusals.ts';
import { EvaluationError, LimitReached, NotKnown } from '../evaluate/run.ts';
import type { Node } from '../syntax/tree.ts';
import { hasConfiguration, parse, problemsOf } from './configuration.ts';
import type { ModuleInputs } from './module.ts';
import { spanIn } from './placed.ts';
import type { Session } from './session.ts';
import { unknown } from './values.ts';

export function isVariableFile(path: string): boolean {
  return /\.tfvars(\.json)?$/.test(path);
}

/** Whether Terraform loads a variable file by itself when it runs in the file's folder. */
export function isAutomatic(path: string): boolean {
  return /(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(path);
}

/**
 * The variable files that Terraform loads by itself, the later ones first in force (Terraform documentation, "Variable
 * Definition Precedence"): terraform.tfvars, terraform.tfvars.json, then *.auto.tfvars(.json) in lexical order.
 */
export function automaticFiles(files: Files, folder: string): readonly string[] {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const rank = (path: string) => ['terraform.tfvars', 'terraform.tfvars.json'].indexOf(nameOf(path)) + 1 || 3;
  return files
    .list(folder)
    .filter(isAutomatic)
    .sort((a, b) => rank(a) - rank(b) || byText(a, b));
}

/** The root that a variable file named in the settings belongs to: the nearest folder above it that has configuration. */
export function rootOfVariableFile(files: Files, path: string): string | undefined {
  return nearestWithConfiguration(files, folderOf(path));
}

/** A folder, or the nearest one above it, that has configuration. */
export function nearestWithConfiguration(files: Files, folder: string): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    if (hasConfiguration(files, at)) return at;
    if (at === '') return undefined;
  }
}

/** The named variable files that count for a root: those that belong to it, and those that belong to none. */
export function namedFiles(files: Files, folder: string, varFiles: readonly string[]): readonly string[] {
  return namedPaths(files, varFiles, isVariableFile).filter((path) => {
    const root = rootOfVariableFile(files, path);
    return root === undefined || root === folder;
  });
}

/**
 * What variable files give to a root module. Several named files are several ways to run Terraform: where they differ, the
 * value is a choice, the same file everywhere.
 */
export function variableInputs(session: Session, folder: string, varFiles: readonly string[]): ModuleInputs {
  const { files } = session.run;
  const automatic = new Map<string, Assigned>();
  for (const path of automaticFiles(files, folder))
    for (const [name, assigned] of assignments(session, path, folder)) {
      // what an earlier file says of the same variable counts for nothing
      const earlier = automatic.get(name);
      if (earlier) session.run.covered(earlier.node, earlier.at);
      automatic.set(name, assigned);
    }
  const paths = namedFiles(files, folder, varFiles);
  const named = paths.map((path) => assignments(session, path, folder));
  const condition = variableFileIn(paths);
  return {
    value(name, fallback) {
      const own = automatic.get(name)?.value;
      const given = named.map((values) => values.get(name)?.value);
      if (given.every((value) => value === undefined)) return own;
      const missing = own ?? fallback() ?? unknown(`var.${name}`, 'unresolved-variable', []);
      const options = given.map((value) => value ?? missing);
      const [only] = options;
      return options.length === 1 ? only : choiceOf(condition, options, missing.origins);
    },
  };
}

/** What a file says of a variable. */
interface Assigned {
  readonly value: Value;
  readonly node: Node;
  readonly at: Span;
}

/** The variables that a file sets. */
function assignments(session: Session, path: string, folder: string): ReadonlyMap<string, Assigned> {
  const content = session.run.files.read(path);
  const values = new Map<string, Assigned>();
  if (content.kind !== 'text') {
    if (content.kind !== 'pending') session.undecided.push(notRead(path, content.kind === 'absent'));
    return values;
  }
  const { source } = content;
  const parsed = parse(source);
  session.undecided.push(...problemsOf(source, parsed));
  session.run.read.add(path);
  const scope = { source, run: session.run, folder, names: { resolve: () => undefined } };
  for (const { name, value: node } of parsed.body.attributes) {
    const at = spanIn(source, node);
    const set = (value: Value) => values.set(name.name, { value, node, at });
    try {
      set(withoutRefusals(evaluate(node, scope)));
    } catch (error) {
      if (!(error instanceof EvaluationError || error instanceof NotKnown || error instanceof LimitReached))
        throw error;
      if (error instanceof LimitReached) session.limitReached(error.message, at);
      const reason = error instanceof LimitReached ? 'limit' : error.reason;
      set(unknown(`var.${name.name}`, reason, [at]));
    }
  }
  return values;
}

function notRead(path: string, absent: boolean) {
  return {
    reason: absent ? 'missing-file' : 'not-read',
    message: `The variable file ${path} ${absent ? 'does not exist' : 'is not a text file that can be read'}.`,
    at: { path },
    remedy: 'Correct the names of the variable files in the configuration.',
  } as const;
}

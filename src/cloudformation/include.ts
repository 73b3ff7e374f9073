import { textAt, valueAt } from '../located/tree.ts';
import { knownText, type Value } from '../located/value.ts';
import { describe } from './describe.ts';
import type { Evaluate } from './intrinsic.ts';
import { localFile } from './local-file.ts';
import { note, placeOf, type Scope, unknown } from './scope.ts';
import { documentsOf } from './template.ts';

/**
 * `Fn::Transform` with `AWS::Include`: the content of a file of the repository, evaluated in this template. Undefined for
 * other macros; a file that cannot be read is noted, because it may hold permissions.
 */
export function include(argument: Value, scope: Scope, evaluate: Evaluate): Value | undefined {
  if (textAt(argument, 'Name') !== 'AWS::Include') return undefined;
  const location = valueAt(argument, 'Parameters', 'Location');
  const evaluated = location && evaluate(location, scope);
  const text = evaluated && knownText(evaluated);
  const at = placeOf(location ?? argument, scope);
  const origins = [at];
  const missing = (why: string): Value => {
    const shown = text ?? (evaluated ? describe(evaluated, scope.template) : 'nothing');
    note(scope.run, {
      reason: 'missing-file',
      message: `The included file ${shown} ${why}.`,
      at,
      remedy: 'Include a file of this repository by a relative path, or review its permissions where it is kept.',
    });
    return unknown(`AWS::Include(${shown})`, 'missing-file', origins);
  };
  const path = text === undefined ? undefined : localFile(scope.template.path, text);
  if (path === undefined) return missing('is not in the repository');
  const key = `include ${path}`;
  if (path === scope.template.path || scope.resolving.includes(key)) {
    note(scope.run, {
      reason: 'cycle',
      message: `The included file ${path} includes itself.`,
      at,
      remedy: 'Remove the cycle.',
    });
    return unknown(`AWS::Include(${path})`, 'cycle', origins);
  }
  const content = scope.run.files.read(path);
  if (content.kind === 'pending') return unknown(`AWS::Include(${path})`, 'missing-file', origins);
  if (content.kind !== 'text') return missing('cannot be read');
  scope.run.readPaths.add(path);
  const parsed = documentsOf(content.source);
  if ('problem' in parsed) return missing(`cannot be parsed: ${parsed.problem.message}`);
  const [first] = parsed.documents;
  return first ? evaluate(first, { ...scope, resolving: [...scope.resolving, key] }) : { kind: 'null', origins };
}

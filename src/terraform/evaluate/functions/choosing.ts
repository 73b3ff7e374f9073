import type { Span } from '../../../located/source.ts';
import type { Value } from '../../../located/value.ts';
import { choiceOf } from '../choices.ts';
import { boolOf } from '../conversions.ts';
import { describeCall, describeOperation } from '../describe.ts';
import { isPartial, standsForMany } from '../open-lists.ts';
import { joined } from '../origins.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { convertTo } from '../typing/conversion.ts';
import { any, bool, list, typeOf } from '../typing/type.ts';
import { unified } from '../typing/unification.ts';
import {
  argument,
  boolResult,
  define,
  type Implementation,
  listOf,
  orNull,
  type TerraformFunction,
} from './function.ts';

/** The first argument that is neither null nor empty, in the type that all of them have in common. */
const coalesce: Implementation = (args, call) => {
  const type = unified(args.map((arg) => typeOf(arg)));
  // With a null among them, the arguments may be of any types.
  if (!type && !args.some((arg) => arg.kind === 'null')) {
    throw new EvaluationError('the arguments must have types that can be the same');
  }
  const candidates: Value[] = [];
  for (const arg of args) {
    const value = convertTo(arg, type ?? any);
    if (value.kind === 'null' || (value.kind === 'string' && value.pieces.every((piece) => piece === ''))) continue;
    candidates.push(value);
    if (!mayBeMissing(value)) break;
  }
  const [first, ...others] = candidates;
  if (!first) throw new EvaluationError('no argument has a value');
  return others.length === 0 ? first : choiceOf(describeCall('coalesce', candidates), candidates, [call.span]);
};

/** What is not known may be null; a string of holes alone may be empty. */
function mayBeMissing(value: Value): boolean {
  if (value.kind === 'string')
    return value.pieces.every((piece) => typeof piece !== 'string' && piece.kind === undefined);
  return value.kind === 'unknown';
}

function quantifier(all: boolean): Implementation {
  return (args, call) => {
    const given = argument(args, 0, call);
    const { items } = listOf(given);
    const results = items.map((item) => {
      if (item.kind === 'null') return false;
      return item.kind === 'unknown' ? undefined : boolOf(item);
    });
    if (results.includes(!all)) return boolResult(!all, args, call);
    const open = items.filter((_, at) => results[at] === undefined);
    if (open.length > 0 && !open.some(standsForMany) && !isPartial(given)) return inOneTest(open, all, call.span);
    if (open.length > 0) throw new NotKnown('unresolved-reference');
    return boolResult(all, args, call);
  };
}

/** Tests that all or one of have to hold, as `&&` and `||` would have them. */
function inOneTest(tests: readonly Value[], all: boolean, span: Span): Value {
  return tests.reduce((left, right) => ({
    kind: 'unknown',
    name: describeOperation(left, all ? '&&' : '||', right),
    reason: 'unresolved-reference',
    origins: joined(left.origins, right.origins, [span]),
  }));
}

export const choosingFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['coalesce', define([], coalesce, { rest: orNull(any) })],
  ['alltrue', define([list(bool)], quantifier(true), { items: true })],
  ['anytrue', define([list(bool)], quantifier(false), { items: true })],
]);

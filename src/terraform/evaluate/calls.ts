import type { UndecidedReason } from '../../located/undecided.ts';
import { knownText, type UnknownValue, type Value } from '../../located/value.ts';
import { NotLoaded } from '../../revisions/late-module.ts';
import type { Call as CallNode } from '../syntax/tree.ts';
import { choiceOf, lift, liftItems } from './choices.ts';
import { inBothCases } from './conditions.ts';
import { describeCall } from './describe.ts';
import { evaluate } from './expression.ts';
import { accepted } from './functions/function.ts';
import { functions } from './functions/registry.ts';
import { costOfDigits } from './numbers/number.ts';
import { isPartial, partly } from './open-lists.ts';
import { joined } from './origins.ts';
import { isRefused, mayBeRefused, replacingRefusals } from './refusals.ts';
import { EvaluationError, NotKnown } from './run.ts';
import { type Attempt, noteMayFail, type Scope, spanOf } from './scope.ts';
import { sizeOf } from './tree-size.ts';

/** What a part of an argument counts for as output. */
const costOfPart = 20;

/** Calls a function of Terraform or OpenTofu; one that is not known here makes an unknown of that name. */
export function callFunction(node: CallNode, scope: Scope): Value {
  const name = node.name.replace(/^core::/, '');
  if (name === 'try' || name === 'can') {
    if (node.expandLast) throw new EvaluationError(`the arguments of ${name} cannot be spread`);
    if (node.args.length === 0 || (name === 'can' && node.args.length > 1)) {
      throw new EvaluationError(`${name} has a wrong number of arguments`);
    }
    return name === 'can' ? canBe(node, scope) : firstOf(node, scope);
  }
  const span = spanOf(scope, node);
  const args = node.args.map((arg) => evaluate(arg, scope));
  const unknown = (values: readonly Value[], reason: UndecidedReason, identity = ''): Value => {
    noteMayFail(scope);
    const origins = joined([span], ...values.map((value) => value.origins));
    return { kind: 'unknown', name: `${describeCall(name, values)}${identity}`, reason, origins };
  };
  const implementation = functions.get(name);
  const apply = (given: readonly Value[]): Value => {
    const values = node.expandLast ? spread(given) : given;
    if (!values) return unknown(given, 'unresolved-reference');
    if (!implementation) return unknown(values, 'unsupported-function');
    // Whatever a function does, it walks through its arguments.
    for (const value of values) scope.run.produce(sizeOf(value) * costOfPart + costOfDigits(value));
    try {
      const result = implementation.apply(accepted(implementation, values, name), { name, span, scope });
      scope.run.produce(costOfDigits(result));
      return values.some(isPartial) ? partly(result) : result;
    } catch (failure) {
      if (failure instanceof NotKnown) return unknown(values, failure.reason, failure.identity);
      // the module is loaded, and everything is evaluated again: this value does not count
      if (failure instanceof NotLoaded) return unknown(values, 'not-read');
      throw failure;
    }
  };
  const lifting = implementation?.items ? liftItems : lift;
  const made = lifting(args, apply);
  if (name === 'coalesce' && !node.expandLast) notePassedOver(node, args, scope);
  const cases = made && isOpen(made) && name !== 'coalesce' ? inAllCases(args, implementation?.items === true) : args;
  if (cases !== args) return lifting(cases, apply) ?? made ?? unknown(args, 'limit');
  if (made) return made;
  if (!implementation?.ofMany || node.expandLast) return unknown(args, 'limit');
  try {
    return implementation.ofMany(args, { name, span, scope });
  } catch (failure) {
    if (failure instanceof NotKnown) return unknown(args, failure.reason);
    throw failure;
  }
}

/** The arguments with those that are true or false, but not known which, as choices; the same ones where there are none. */
function inAllCases(args: readonly Value[], items: boolean): readonly Value[] {
  const cases = args.map((arg) => {
    if (arg.kind !== 'list' || !items) return inBothCases(arg);
    const inner = arg.items.map(inBothCases);
    return inner.every((item, at) => item === arg.items[at]) ? arg : { ...arg, items: inner };
  });
  return cases.every((value, at) => value === args[at]) ? args : cases;
}

/** Nothing is known of the value, or not all of a text. */
function isOpen(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'string' && knownText(value) === undefined);
}

/** Notes that the arguments of `coalesce` behind the first that surely has a value count for nothing. */
function notePassedOver(node: CallNode, args: readonly Value[], scope: Scope): void {
  const first = args.findIndex((arg) => (arg.kind === 'string' ? knownText(arg) : isScalar(arg)));
  for (const [at, arg] of node.args.entries()) {
    if (first < 0 || at <= first) scope.run.bothBranches(arg);
    else scope.run.covered(arg, spanOf(scope, arg));
  }
}

function isScalar({ kind }: Value): boolean {
  return kind === 'bool' || kind === 'number';
}

/** The arguments with the last one spread; undefined when what is to be spread is not known. */
function spread(args: readonly Value[]): readonly Value[] | undefined {
  const last = args.at(-1);
  if (last?.kind === 'list') return [...args.slice(0, -1), ...last.items];
  if (last?.kind === 'unknown' || last?.kind === 'choice') return undefined;
  throw new EvaluationError('only a list can be spread with "..."');
}

/** `can`: whether Terraform evaluates the argument without an error. */
function canBe(node: CallNode, scope: Scope): Value {
  const span = spanOf(scope, node);
  const [first] = attempted(node, scope);
  const answer = (value: Value): Value => {
    if (value.kind === 'choice') return choiceOf(value.condition, value.options.map(answer), value.origins);
    if (isRefused(value)) return { kind: 'bool', value: false, origins: [span] };
    if (value.kind !== 'unknown' && !first?.partMayFail) return { kind: 'bool', value: true, origins: [span] };
    const reason = value.kind === 'unknown' ? value.reason : 'unresolved-reference';
    return { kind: 'unknown', name: describeCall('can', [value]), reason, origins: [span] };
  };
  return first ? answer(first.value) : { kind: 'bool', value: false, origins: [span] };
}

/** `try`: the first argument that Terraform evaluates without an error, in each case. */
function firstOf(node: CallNode, scope: Scope): Value {
  const span = spanOf(scope, node);
  const candidates = attempted(node, scope);
  const last = candidates.at(-1);
  if (!last) throw new EvaluationError('every argument of "try" fails');
  if (last.mayFail) noteMayFail(scope);
  // what is not known may fail: whatever comes behind it counts, too
  const chosen: Value[] = [];
  for (const candidate of candidates.toReversed()) {
    const [next] = chosen;
    const filled = next ? replacingRefusals(candidate.value, () => next) : candidate.value;
    if (!candidate.mayFail) chosen.length = 0;
    chosen.unshift(settledIn(filled));
  }
  const options = withOneUnknown(withoutNullBeside(chosen));
  const [first, ...others] = options;
  if (!first || others.length === 0) return first ?? last.value;
  return choiceOf(describeCall('try', chosen), options, [span]);
}

/** Of `try(x, null)` where nothing is known of x, x: it may be null itself. */
function withoutNullBeside(values: readonly Value[]): readonly Value[] {
  return values.some(isUnknown) ? values.filter(({ kind }) => kind !== 'null') : values;
}

/**
 * Several values of which nothing is known are one, named after all of them: as cases of their own they would only multiply what
 * is evaluated with them, as in a module that is called with `try(each.value.name, var.defaults.name, "name")`.
 */
function withOneUnknown(values: readonly Value[]): readonly Value[] {
  const unknown = values.filter(isUnknown);
  const [first, ...others] = unknown;
  if (!first || others.length === 0) return values;
  const origins = joined(...unknown.map((value) => value.origins));
  const unset = unknown.every((value) => value.unset) ? { unset: true as const } : {};
  const all: Value = { kind: 'unknown', name: describeCall('try', unknown), reason: first.reason, origins, ...unset };
  return values.filter((value) => value === first || !isUnknown(value)).map((value) => (value === first ? all : value));
}

function isUnknown(value: Value): value is UnknownValue {
  return value.kind === 'unknown' && !isRefused(value);
}

/** An argument that does not fail in every case, and whether it fails in some. */
interface Tried {
  readonly value: Value;
  readonly mayFail: boolean;
  /** A part on the way to the value may fail, whatever the value is. */
  readonly partMayFail: boolean;
}

/** The values of the arguments that do not fail in every case, up to the first that fails in none. */
function attempted(node: CallNode, scope: Scope): readonly Tried[] {
  const values: Tried[] = [];
  for (const [at, arg] of node.args.entries()) {
    scope.run.bothBranches(arg);
    const attempt: Attempt = { mayFail: false };
    try {
      const value = evaluate(arg, { ...scope, attempt });
      const { mayFail: partMayFail } = attempt;
      const tried = { value, mayFail: partMayFail || mayFail(value), partMayFail };
      values.push(tried);
      if (tried.mayFail || mayBeRefused(value)) continue;
      for (const passed of node.args.slice(at + 1)) scope.run.covered(passed, spanOf(scope, passed));
      break;
    } catch (failure) {
      if (!(failure instanceof EvaluationError)) throw failure;
    }
  }
  return values;
}

/** A value that is not known may as well be one that does not exist; one of which the type is known is there. */
function mayFail(value: Value): boolean {
  return (
    (value.kind === 'unknown' && !value.isBool && !isRefused(value)) ||
    (value.kind === 'choice' && value.options.some(mayFail))
  );
}

/** A choice whose options were replaced, with what its condition decides in them. */
function settledIn(value: Value): Value {
  return value.kind === 'choice' ? choiceOf(value.condition, value.options.map(settledIn), value.origins) : value;
}

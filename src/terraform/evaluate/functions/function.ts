import type { Span } from '../../../located/source.ts';
import { type Entry, type ListValue, type ObjectValue, stringValue, type Value } from '../../../located/value.ts';
import { numberOf, unfit } from '../conversions.ts';
import { joined } from '../origins.ts';
import { EvaluationError } from '../run.ts';
import type { Scope } from '../scope.ts';

/** Where and from where a function is called. */
export interface CallSite {
  readonly name: string;
  readonly span: Span;
  readonly scope: Scope;
}

/**
 * A function over values of which none is a choice. Throws EvaluationError where Terraform reports an error, NotKnown where
 * an argument would have to be known.
 */
export type TerraformFunction = (args: readonly Value[], call: CallSite) => Value;

/** An argument that must be there. */
export function argument(args: readonly Value[], index: number, call: CallSite): Value {
  const value = args[index];
  if (!value) throw new EvaluationError(`${call.name} needs more than ${args.length} arguments`);
  return value;
}

/** A known list (or set, or tuple). */
export function listOf(value: Value): ListValue {
  if (value.kind === 'list') return value;
  throw unfit(value, 'a list');
}

/** A known object (or map) all of whose attributes are known. */
export function objectOf(value: Value): ObjectValue {
  if (value.kind === 'object') return value;
  throw unfit(value, 'an object');
}

export function integerOf(value: Value): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw new EvaluationError('a whole number is needed');
  return number;
}

/** The origins of something computed from values: theirs first, then the call. */
export function derived(values: readonly Value[], call: CallSite): readonly Span[] {
  return joined(...values.map((value) => value.origins), [call.span]);
}

export function textResult(text: string, from: readonly Value[], call: CallSite): Value {
  call.scope.run.produce(text.length);
  return stringValue(text, derived(from, call));
}

export function numberResult(value: number, from: readonly Value[], call: CallSite): Value {
  return { kind: 'number', value, origins: derived(from, call) };
}

export function boolResult(value: boolean, from: readonly Value[], call: CallSite): Value {
  return { kind: 'bool', value, origins: derived(from, call) };
}

/** A collection that a call makes; its elements keep their own origins. */
export function listResult(items: readonly Value[], call: CallSite): Value {
  call.scope.run.elements(items.length);
  return { kind: 'list', items, origins: [call.span] };
}

export function objectResult(entries: readonly Entry[], call: CallSite): Value {
  call.scope.run.elements(entries.length);
  return { kind: 'object', entries, origins: [call.span] };
}

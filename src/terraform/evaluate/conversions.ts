import type { Value } from '../../located/value.ts';
import { knownText } from '../../located/value.ts';
import { numberOfText, numberText } from './numbers/number.ts';
import { EvaluationError, NotKnown } from './run.ts';

/** A value as a number (Terraform documentation, "Type Conversion"); throws where it is not known or is none. */
export function numberOf(value: Value): number {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'string') {
    const number = numberOfText(textOf(value), value.origins);
    if (number) return number.value;
  }
  throw unfit(value, 'a number');
}

/** A value as a boolean; throws where it is not known or is none. */
export function boolOf(value: Value): boolean {
  if (value.kind === 'bool') return value.value;
  if (value.kind === 'string') {
    const text = textOf(value);
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
  }
  throw unfit(value, 'a boolean');
}

/** A value as a known string; throws where it is not known or has no text. */
export function textOf(value: Value): string {
  if (value.kind === 'bool') return String(value.value);
  if (value.kind === 'number') return numberText(value);
  if (value.kind === 'string') {
    const text = knownText(value);
    if (text !== undefined) return text;
    const hole = value.pieces.find((piece) => typeof piece !== 'string');
    throw new NotKnown(typeof hole === 'object' ? hole.reason : 'unsupported-expression');
  }
  throw unfit(value, 'a string');
}

/** What to throw when a value is not what is needed. */
export function unfit(value: Value, what: string): Error {
  if (value.kind === 'unknown') return new NotKnown(value.reason);
  if (value.kind === 'choice') return new NotKnown('limit');
  return new EvaluationError(`${what} is needed, not ${value.kind === 'object' ? 'an object' : `a ${value.kind}`}`);
}

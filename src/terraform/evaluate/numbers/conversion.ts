import type { NumberValue, Value } from '../../../located/value.ts';
import { textOf, unfit } from '../conversions.ts';
import { numberOfText } from './number.ts';

/** A value as a number with all of its digits (Terraform documentation, "Type Conversion"). */
export function numberConverted(value: Value): NumberValue {
  if (value.kind === 'number') return value;
  // A string with holes may be a number: textOf says that it is not known.
  const number = value.kind === 'string' ? numberOfText(textOf(value), value.origins) : undefined;
  if (!number) throw unfit(value, 'a number');
  return number;
}

import type { NumberValue, Value } from '../../../located/value.ts';
import { knownText } from '../../../located/value.ts';
import { unfit } from '../conversions.ts';
import { numberOfText } from './number.ts';

/** A value as a number with all of its digits (Terraform documentation, "Type Conversion"). */
export function numberConverted(value: Value): NumberValue {
  if (value.kind === 'number') return value;
  const text = knownText(value);
  const number = text === undefined ? undefined : numberOfText(text, value.origins);
  if (!number) throw unfit(value, 'a number');
  return number;
}

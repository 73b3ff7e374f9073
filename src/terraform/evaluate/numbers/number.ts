import type { NumberValue, Origins, Value } from '../../../located/value.ts';
import { type Binary, binaryText, parseBinary } from './binary.ts';

const zero: Binary = { mantissa: 0n, exponent: 0 };

/** A number as Terraform has it, in 512 bits: its digits where they are kept, else those that JavaScript writes. */
export function binaryOf(value: NumberValue): Binary {
  return parseBinary(value.digits ?? String(value.value)) ?? zero;
}

/** What reading or writing the digits of a number counts for: it takes as long as the square of their count. */
export function costOfDigits(value: Value): number {
  return value.kind === 'number' && value.digits !== undefined ? Math.ceil(value.digits.length ** 2 / 2000) : 0;
}

/** A number of 512 bits as a value. */
export function numberOfBinary(number: Binary, origins: Origins): NumberValue {
  return numberOfDigits(binaryText(number), origins);
}

/** A decimal text without an exponent, as short as it can be, as a value. */
function numberOfDigits(text: string, origins: Origins): NumberValue {
  const value = Number(text);
  return plain(value) === text ? { kind: 'number', value, origins } : { kind: 'number', value, digits: text, origins };
}

/** A number as it is written (`12`, `1.50`, `1e-3`) as a value; undefined when the text is no number. */
export function numberOfText(text: string, origins: Origins): NumberValue | undefined {
  if (/^-?(0|[1-9][0-9]{0,14})$/.test(text)) return { kind: 'number', value: Number(text), origins };
  const number = parseBinary(text);
  return number && numberOfBinary(number, origins);
}

/** Terraform's conversion of a number to a string: no exponents, no fraction that is not there. */
export function numberText(value: NumberValue): string {
  return value.digits ?? plain(value.value);
}

/** The digits that JavaScript writes, without an exponent. */
function plain(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', fraction = '', power = '0'] = match;
  const digits = first + fraction;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

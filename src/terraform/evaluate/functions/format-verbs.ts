import type { Value } from '../../../located/value.ts';
import { boolOf, textOf } from '../conversions.ts';
import { type Binary, isWhole, wholeOf } from '../numbers/binary.ts';
import { numberConverted } from '../numbers/conversion.ts';
import { exponential, fixed, general } from '../numbers/decimal-text.ts';
import { binaryOf } from '../numbers/number.ts';
import { EvaluationError } from '../run.ts';
import { type Part, textParts } from '../text.ts';
import type { CallSite } from './function.ts';
import { escapedJson, renderJson } from './json.ts';
import { graphemes } from './text-parts.ts';

/** `%-8.3f` as its parts. */
export interface Verb {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

const integerBases: ReadonlyMap<string, { readonly base: number; readonly prefix: string }> = new Map([
  ['d', { base: 10, prefix: '' }],
  ['b', { base: 2, prefix: '0b' }],
  ['o', { base: 8, prefix: '0' }],
  ['x', { base: 16, prefix: '0x' }],
  ['X', { base: 16, prefix: '0X' }],
]);

/** An argument as its verb writes it, before it is padded (Terraform documentation, `format`, "Specification Syntax"). */
export function spelled(value: Value, verb: Verb, call: CallSite): readonly Part[] {
  const literal = (text: string): readonly Part[] => [{ piece: text, origins: value.origins }];
  const { letter, flags, precision } = verb;
  if (!/^[vtbdoxXeEfgGsq]$/.test(letter)) throw new EvaluationError(`the format has an unknown verb %${letter}`);
  if (value.kind === 'unknown') return textParts(value, call.span);
  if (letter === 'v' && flags.includes('#')) return renderJson(value, call);
  if (letter === 'v') {
    if (value.kind === 'null') return literal('null');
    if (value.kind === 'list' || value.kind === 'object') return renderJson(value, call);
    if (value.kind === 'number') return literal(general(binaryOf(value), undefined));
    return textParts(value, call.span);
  }
  if (value.kind === 'null') throw new EvaluationError(`%${letter} has no text for null`);
  switch (letter) {
    case 's':
      return cut(textParts(value, call.span), verb, value);
    case 'q': {
      const text = textOf(value);
      return literal(`"${escapedJson(precision === undefined ? text : graphemes(text).slice(0, precision).join(''))}"`);
    }
    case 't':
      return literal(String(boolOf(value)));
    default: {
      const number = binaryOf(numberConverted(value));
      return literal(signed(number, flags, numeral(number, verb)));
    }
  }
}

/** A precision of a string is its longest length; with a hole in it, it is left as it is. */
function cut(parts: readonly Part[], { precision }: Verb, value: Value): readonly Part[] {
  if (precision === undefined || parts.some(({ piece }) => typeof piece !== 'string')) return parts;
  const text = parts.map(({ piece }) => piece).join('');
  return [{ piece: graphemes(text).slice(0, precision).join(''), origins: value.origins }];
}

function signed(number: Binary, flags: string, text: string): string {
  if (number.mantissa < 0n || text.startsWith('-')) return text;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function numeral(number: Binary, { letter, flags, precision }: Verb): string {
  const integer = integerBases.get(letter);
  if (integer) {
    if (!isWhole(number)) throw new EvaluationError('a whole number is needed');
    const whole = wholeOf(number);
    const digits = (whole < 0n ? -whole : whole).toString(integer.base).padStart(precision ?? 0, '0');
    const text = `${whole < 0n ? '-' : ''}${flags.includes('#') ? integer.prefix : ''}${digits}`;
    return letter === 'X' ? text.toUpperCase() : text;
  }
  switch (letter) {
    case 'f':
      return fixed(number, precision ?? 6);
    case 'e':
    case 'E':
      return cased(exponential(number, precision ?? 6), letter);
    default:
      return cased(general(number, precision), letter);
  }
}

function cased(text: string, letter: string): string {
  return letter === 'E' || letter === 'G' ? text.toUpperCase() : text;
}

/** Booleans are never padded; zeros stand between a sign and the digits. */
export function padded(parts: readonly Part[], { flags, width, letter }: Verb, value: Value): readonly Part[] {
  if (width === 0 || letter === 't') return parts;
  // A hole may be as long as the field is wide.
  if (parts.some(({ piece }) => typeof piece !== 'string')) return parts;
  const text = parts.map(({ piece }) => piece).join('');
  const missing = width - graphemes(text).length;
  if (missing <= 0) return parts;
  const { origins } = value;
  if (flags.includes('-')) return [...parts, { piece: ' '.repeat(missing), origins }];
  if (!flags.includes('0')) return [{ piece: ' '.repeat(missing), origins }, ...parts];
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  const numeric = sign !== '' && letter !== 's' && letter !== 'q';
  return numeric
    ? [{ piece: sign + '0'.repeat(missing) + text.slice(1), origins }]
    : [{ piece: '0'.repeat(missing), origins }, ...parts];
}

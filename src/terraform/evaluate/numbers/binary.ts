import { limits } from '../../../limits.ts';
import { LimitReached } from '../run.ts';

/** Terraform computes with binary floating-point numbers of this many bits. */
const precision = 512;

/** The number `mantissa * 2 ** exponent`, at most 512 bits of mantissa. */
export interface Binary {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const largestExponent = limits.terraform.exponent;

const zero: Binary = { mantissa: 0n, exponent: 0 };

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function bitsOf(value: bigint): number {
  if (value === 0n) return 0;
  const text = magnitude(value).toString(16);
  return (text.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(text.charAt(0), 16)));
}

/** The nearest number of 512 bits to `numerator / denominator * 2 ** exponent`; ties go to the even one. */
function rounded(numerator: bigint, denominator: bigint, exponent: number): Binary {
  if (numerator === 0n) return zero;
  const shift = precision + 2 - (bitsOf(numerator) - bitsOf(denominator));
  const [scaledUp, scaledDown] =
    shift > 0
      ? [magnitude(numerator) << BigInt(shift), denominator]
      : [magnitude(numerator), denominator << BigInt(-shift)];
  let quotient = scaledUp / scaledDown;
  let at = exponent - shift;
  // A remainder counts as one more bit behind those that are rounded.
  quotient = (quotient << 1n) | (scaledUp % scaledDown === 0n ? 0n : 1n);
  at--;
  const extra = bitsOf(quotient) - precision;
  const half = 1n << BigInt(extra - 1);
  const rest = quotient & ((1n << BigInt(extra)) - 1n);
  let mantissa = quotient >> BigInt(extra);
  if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
  at += extra;
  while (mantissa !== 0n && (mantissa & 0xffffn) === 0n) {
    mantissa >>= 16n;
    at += 16;
  }
  if (Math.abs(at) > largestExponent) throw tooManyDigits();
  return { mantissa: numerator < 0n ? -mantissa : mantissa, exponent: at };
}

function tooManyDigits(): LimitReached {
  return new LimitReached('a number of too many digits');
}

/** A decimal text (`-12.5e3`) as a binary number; undefined for anything else. */
export function parseBinary(text: string): Binary | undefined {
  const match = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  const [, sign, whole = '', fraction = '', power = '0'] = match ?? [];
  if (!match || whole + fraction === '') return undefined;
  if (text.length > largestExponent || Math.abs(Number(power)) > largestExponent) throw tooManyDigits();
  const digits = BigInt(`${whole}${fraction}`);
  const scale = Number(power) - fraction.length;
  const ten = 10n ** BigInt(Math.abs(scale));
  const value = sign === '-' ? -digits : digits;
  return scale >= 0 ? rounded(value * ten, 1n, 0) : rounded(value, ten, 0);
}

/** Both mantissas at the smaller exponent. */
function aligned(a: Binary, b: Binary): { readonly left: bigint; readonly right: bigint; readonly exponent: number } {
  const exponent = Math.min(a.exponent, b.exponent);
  return {
    left: a.mantissa << BigInt(a.exponent - exponent),
    right: b.mantissa << BigInt(b.exponent - exponent),
    exponent,
  };
}

export function add(a: Binary, b: Binary): Binary {
  const { left, right, exponent } = aligned(a, b);
  return rounded(left + right, 1n, exponent);
}

export function negate(a: Binary): Binary {
  return { mantissa: -a.mantissa, exponent: a.exponent };
}

export function multiply(a: Binary, b: Binary): Binary {
  return rounded(a.mantissa * b.mantissa, 1n, a.exponent + b.exponent);
}

/** The divisor must not be zero. */
export function divide(a: Binary, b: Binary): Binary {
  const sign = b.mantissa < 0n ? -1n : 1n;
  return rounded(sign * a.mantissa, magnitude(b.mantissa), a.exponent - b.exponent);
}

/** What is left of `a` after the whole part of `a / b` times `b`; `a` itself when `b` is zero, as Terraform has it. */
export function modulo(a: Binary, b: Binary): Binary {
  if (b.mantissa === 0n) return a;
  return add(a, negate(multiply(truncate(divide(a, b)), b)));
}

export function truncate(a: Binary): Binary {
  if (a.exponent >= 0) return a;
  return { mantissa: a.mantissa / (1n << BigInt(-a.exponent)), exponent: 0 };
}

/** The largest whole number that is not above. */
export function floor(a: Binary): Binary {
  const whole = truncate(a);
  return compare(whole, a) > 0 ? add(whole, { mantissa: -1n, exponent: 0 }) : whole;
}

export function compare(a: Binary, b: Binary): number {
  const { left, right } = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isWhole(a: Binary): boolean {
  return compare(truncate(a), a) === 0;
}

/** A whole number as a BigInt; the fraction is cut off. */
export function wholeOf(a: Binary): bigint {
  return a.exponent >= 0 ? a.mantissa << BigInt(a.exponent) : a.mantissa / (1n << BigInt(-a.exponent));
}

/** The shortest decimal text, without an exponent, that stands for this number and no other one of 512 bits. */
export function binaryText(value: Binary): string {
  if (value.mantissa === 0n) return '0';
  const sign = value.mantissa < 0n ? '-' : '';
  const widening = Math.max(0, precision + 1 - bitsOf(value.mantissa));
  const mantissa = magnitude(value.mantissa) << BigInt(widening);
  const exponent = value.exponent - widening;
  const even = ((mantissa >> 1n) & 1n) === 0n;
  // Numerator over a common denominator: the number, and half a unit of its last place to both sides.
  const scale = exponent < 0 ? 10n ** BigInt(-exponent) : 1n;
  const exact = exponent < 0 ? mantissa * 5n ** BigInt(-exponent) : mantissa << BigInt(exponent);
  const half = exponent < 0 ? 5n ** BigInt(-exponent) : 1n << BigInt(exponent);
  const [low, high] = [exact - half, exact + half];
  const places = exponent < 0 ? -exponent : 0;
  const digits = exact.toString().length;
  for (let kept = 1; kept < digits; kept++) {
    const unit = 10n ** BigInt(digits - kept);
    const down = (exact / unit) * unit;
    const up = down + unit;
    const inside = (candidate: bigint): boolean =>
      even ? candidate >= low && candidate <= high : candidate > low && candidate < high;
    const [downFits, upFits] = [inside(down), inside(up)];
    if (!downFits && !upFits) continue;
    const nearest = downFits && upFits ? ((exact - down) * 2n <= unit ? down : up) : downFits ? down : up;
    return sign + pointed(nearest, places, scale);
  }
  return sign + pointed(exact, places, scale);
}

function pointed(value: bigint, places: number, scale: bigint): string {
  const whole = (value / scale).toString();
  const fraction = (value % scale).toString().padStart(places, '0').replace(/0+$/, '');
  return places === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
}

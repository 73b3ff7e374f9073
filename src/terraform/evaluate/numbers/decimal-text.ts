import { type Binary, binaryText } from './binary.ts';

/** The digits of a number, without sign and leading zeros, and where the point stands: `0.0123` is ['123', -1]. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

function shortest(number: Binary): Digits {
  const text = binaryText(number).replace('-', '');
  const [whole = '', fraction = ''] = text.split('.');
  const all = whole + fraction;
  const leading = all.length - all.replace(/^0+/, '').length;
  const digits = all.slice(leading).replace(/0+$/, '');
  return { digits, point: digits === '' ? 0 : whole.length - leading };
}

/** A number's exact digits, cut or padded to a count behind the decimal point; halves go to the even digit. */
function roundedTo(number: Binary, places: number): bigint {
  const { mantissa, exponent } = number;
  const magnitude = mantissa < 0n ? -mantissa : mantissa;
  const scaled = magnitude * 10n ** BigInt(places);
  if (exponent >= 0) return scaled << BigInt(exponent);
  const divisor = 1n << BigInt(-exponent);
  const [quotient, rest] = [scaled / divisor, (scaled % divisor) * 2n];
  return rest > divisor || (rest === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

const sign = (number: Binary): string => (number.mantissa < 0n ? '-' : '');

/** As `%f` writes it. */
export function fixed(number: Binary, precision: number): string {
  const text = roundedTo(number, precision)
    .toString()
    .padStart(precision + 1, '0');
  if (precision === 0) return sign(number) + text;
  return `${sign(number)}${text.slice(0, -precision)}.${text.slice(-precision)}`;
}

/** As `%e` writes it. */
export function exponential(number: Binary, precision: number): string {
  return sign(number) + scientific(significant(shortest(number), precision + 1), precision + 1);
}

/** As `%g` writes it: with an exponent where that is far away from the digits. */
export function general(number: Binary, precision: number | undefined): string {
  const exact = shortest(number);
  const wanted = precision === 0 ? 1 : precision;
  const rounded = wanted === undefined ? exact : significant(exact, wanted);
  const digits = rounded.digits.replace(/0+$/, '');
  if (digits === '') return '0';
  const power = rounded.point - 1;
  // Without a precision, numbers of more than six places before the point have an exponent.
  const places =
    wanted === undefined ? 6 : wanted > digits.length && digits.length >= rounded.point ? digits.length : wanted;
  if (power < -4 || power >= places) {
    return sign(number) + scientific({ digits, point: rounded.point }, digits.length);
  }
  if (rounded.point <= 0) return `${sign(number)}0.${'0'.repeat(-rounded.point)}${digits}`;
  if (digits.length <= rounded.point) return sign(number) + digits.padEnd(rounded.point, '0');
  return `${sign(number)}${digits.slice(0, rounded.point)}.${digits.slice(rounded.point)}`;
}

function significant({ digits, point }: Digits, count: number): Digits {
  if (digits.length <= count) return { digits: digits.padEnd(count, '0'), point };
  const kept = BigInt(digits.slice(0, count));
  const rest = digits.slice(count);
  const half = `5${'0'.repeat(rest.length - 1)}`;
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  const text = (up ? kept + 1n : kept).toString();
  return text.length > count
    ? { digits: text.slice(0, count), point: point + 1 }
    : { digits: text.padStart(count, '0'), point };
}

function scientific({ digits, point }: Digits, count: number): string {
  const all = digits.padEnd(count, '0');
  const power = digits.replace(/0+$/, '') === '' ? 0 : point - 1;
  const fraction = all.slice(1, count);
  const exponent = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return `${all.charAt(0)}${fraction === '' ? '' : `.${fraction}`}e${exponent}`;
}

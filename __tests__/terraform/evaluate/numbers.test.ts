import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  binaryText,
  compare,
  divide,
  floor,
  modulo,
  multiply,
  negate,
  parseBinary,
} from '../../../src/terraform/evaluate/numbers/binary.ts';
import { LimitReached } from '../../../src/terraform/evaluate/run.ts';

const parsed = (text: string | bigint) => {
  const number = parseBinary(String(text));
  if (!number) throw new Error(`${text} is no number`);
  return number;
};

const integer = fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n });
/** Decimals of up to 40 digits, far below the 512 bits that Terraform keeps. */
const decimal = fc.tuple(integer, fc.nat({ max: 30 })).map(([digits, places]) => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const point = text.length - places;
  const fraction = text.slice(point).replace(/0+$/, '');
  const sign = digits < 0n && /[1-9]/.test(text) ? '-' : '';
  return `${sign}${text.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
});

describe('numbers of 512 bits', () => {
  test('are printed as they are written', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(binaryText(parsed(text))).toBe(text);
      }),
    );
  });

  test('compute with whole numbers as BigInt does', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(binaryText(add(parsed(a), parsed(b)))).toBe(String(a + b));
        expect(binaryText(multiply(parsed(a), parsed(b)))).toBe(String(a * b));
        expect(compare(parsed(a), parsed(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        if (b !== 0n) expect(binaryText(modulo(parsed(a), parsed(b)))).toBe(String(a % b));
      }),
    );
  });

  test('divide whole numbers back, and find the whole number below any other', () => {
    fc.assert(
      fc.property(decimal, integer, integer, (text, a, b) => {
        fc.pre(b !== 0n);
        expect(binaryText(divide(multiply(parsed(a), parsed(b)), parsed(b)))).toBe(String(a));
        const x = parsed(text);
        expect(compare(floor(x), x)).toBeLessThanOrEqual(0);
        expect(compare(add(floor(x), parsed(1n)), x)).toBe(1);
        expect(binaryText(negate(negate(x)))).toBe(text);
      }),
    );
  });

  test.each(['', '-', '.', '1e', '0x10', ' 1', '1_0', 'Inf', '1..2', '--1'])('refuse %j', (text) => {
    expect(parseBinary(text)).toBeUndefined();
  });

  test.each(['1e99999', '1e-99999', '1e1000000', '9'.repeat(60_000)])('are too many digits: %.9s', (text) => {
    expect(() => parseBinary(text)).toThrow(LimitReached);
  });

  test('of thousands of digits are no zero', () => {
    const [one, two] = [parsed('1'), parsed(`1${'0'.repeat(12_000)}`)];
    expect(compare(two, one)).toBe(1);
    expect(parseBinary(binaryText(two))).toEqual(two);
  });
});

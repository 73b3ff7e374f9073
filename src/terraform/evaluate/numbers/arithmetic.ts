import type { NumberValue, Origins } from '../../../located/value.ts';
import type { Run } from '../run.ts';
import * as binary from './binary.ts';
import { binaryOf, costOfDigits, numberOfBinary } from './number.ts';

/** What one operation in 512 bits counts for: it takes about as long as this much text. */
const costOfExactOperation = 10_000;

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/** An operation whose result JavaScript's numbers hold exactly; undefined for any other. */
function fast(operator: ArithmeticOperator, a: NumberValue, b: NumberValue): number | undefined {
  if (!isSafe(a) || !isSafe(b)) return undefined;
  const [x, y] = [a.value, b.value];
  switch (operator) {
    case '+':
      return safe(x + y);
    case '-':
      return safe(x - y);
    case '*':
      return safe(x * y);
    case '/':
      return y !== 0 && x % y === 0 ? safe(x / y) : undefined;
    case '%':
      // What is divided by zero is left as it is.
      return y === 0 ? x : safe(x % y) || 0;
  }
}

function isSafe(value: NumberValue): boolean {
  return value.digits === undefined && Number.isSafeInteger(value.value);
}

function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The result of an operator as Terraform computes it; the divisor of `/` must not be zero. */
export function calculated(
  operator: ArithmeticOperator,
  a: NumberValue,
  b: NumberValue,
  origins: Origins,
  run: Run,
): NumberValue {
  const value = fast(operator, a, b);
  if (value !== undefined) return { kind: 'number', value, origins };
  run.produce(costOfExactOperation + costOfDigits(a) + costOfDigits(b));
  const result = numberOfBinary(exact(operator, binaryOf(a), binaryOf(b)), origins);
  run.produce(costOfDigits(result));
  // Zero has a sign: `0 * -1` is `-0`.
  const signed = result.value === 0 && (operator === '*' || operator === '/') && isNegative(a) !== isNegative(b);
  return signed ? { ...result, value: -0 } : result;
}

function exact(operator: ArithmeticOperator, x: binary.Binary, y: binary.Binary): binary.Binary {
  switch (operator) {
    case '+':
      return binary.add(x, y);
    case '-':
      return binary.add(x, binary.negate(y));
    case '*':
      return binary.multiply(x, y);
    case '/':
      return binary.divide(x, y);
    case '%':
      return binary.modulo(x, y);
  }
}

function isNegative({ value }: NumberValue): boolean {
  return value < 0 || Object.is(value, -0);
}

/** Below zero, zero or above it, as `a` is less than, equal to or greater than `b`. */
export function compared(a: NumberValue, b: NumberValue, run: Run): number {
  // The digits that JavaScript writes are in the order of its numbers.
  if (a.digits === undefined && b.digits === undefined) return a.value - b.value;
  run.produce(costOfExactOperation + costOfDigits(a) + costOfDigits(b));
  return binary.compare(binaryOf(a), binaryOf(b));
}

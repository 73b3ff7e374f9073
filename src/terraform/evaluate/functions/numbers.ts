import { textOf, unfit } from '../conversions.ts';
import { compared } from '../numbers/arithmetic.ts';
import { type Binary, compare, floor, isWhole, multiply, negate } from '../numbers/binary.ts';
import { numberConverted } from '../numbers/conversion.ts';
import { binaryOf, numberOfBinary } from '../numbers/number.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { any, number } from '../typing/type.ts';
import {
  argument,
  define,
  derived,
  type Implementation,
  integerOf,
  numberResult,
  type TerraformFunction,
} from './function.ts';

/** The largest or smallest of numbers. */
function extreme(sign: 1 | -1): Implementation {
  return (args, call) => {
    const [first, ...others] = args.map(numberConverted);
    if (!first) throw new EvaluationError(`${call.name} needs an argument`);
    const found = others.reduce((a, b) => (compared(b, a, call.scope.run) * sign > 0 ? b : a), first);
    return { ...found, origins: derived(args, call) };
  };
}

/** A function of one number in 512 bits. */
function exact(compute: (value: Binary) => Binary): Implementation {
  return (args, call) => {
    const value = numberConverted(argument(args, 0, call));
    return numberOfBinary(compute(binaryOf(value)), derived(args, call));
  };
}

const sign = (value: Binary): bigint => (value.mantissa > 0n ? 1n : value.mantissa < 0n ? -1n : 0n);

/** Computed in 64 bits, as Terraform does. */
const log: Implementation = (args, call) => {
  const [value, base] = [numberConverted(argument(args, 0, call)), numberConverted(argument(args, 1, call))];
  const result = Math.log(value.value) / Math.log(base.value);
  if (Number.isNaN(result)) throw new EvaluationError('the result is not a number');
  // Terraform goes on with infinity, which is no number that could be written.
  if (!Number.isFinite(result)) throw new NotKnown('unsupported-expression');
  return numberResult(result, args, call);
};

/** Computed in 64 bits, as Terraform does. */
const pow: Implementation = (args, call) => {
  const [base, power] = [numberConverted(argument(args, 0, call)), numberConverted(argument(args, 1, call))];
  const result = base.value ** power.value;
  if (Number.isNaN(result)) throw new EvaluationError('the result is not a number');
  // Terraform goes on with infinity, which is no number that could be written.
  if (!Number.isFinite(result)) throw new NotKnown('unsupported-expression');
  return numberResult(result, args, call);
};

const parseInteger: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  if (value.kind === 'number' || value.kind === 'bool') throw unfit(value, 'a string');
  const text = textOf(value);
  const base = integerOf(argument(args, 1, call));
  if (base < 2 || base > 62) throw new EvaluationError('the base must be between 2 and 62');
  const digits = text.replace(/^[+-]/, '');
  if (digits === '') throw new EvaluationError('there are no digits');
  // writing out a number costs the third power of its digits
  if (digits.length > 1000) throw new NotKnown('limit');
  let result = 0n;
  for (const digit of digits) {
    const value = digitValue(digit, base);
    if (value >= base) throw new EvaluationError(`"${digit}" is no digit of base ${base}`);
    result = result * BigInt(base) + BigInt(value);
  }
  return numberOfBinary({ mantissa: text.startsWith('-') ? -result : result, exponent: 0 }, derived(args, call));
};

/** Letters are equal in either case up to base 36; beyond it capitals come after small letters. */
function digitValue(digit: string, base: number): number {
  const code = digit.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 122) return code - 87;
  if (code >= 65 && code <= 90) return base <= 36 ? code - 55 : code - 29;
  return 99;
}

/** Only the sign of a number that 64 bits can hold is answered. */
const signum: Implementation = (args, call) => {
  const value = binaryOf(numberConverted(argument(args, 0, call)));
  if (!isWhole(value) || compare(multiply(value, value), { mantissa: 1n, exponent: 126 }) > 0) {
    throw new EvaluationError('a whole number is needed');
  }
  return numberResult(Number(sign(value)), args, call);
};

export const numberFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  [
    'abs',
    define(
      [number],
      exact((x) => (sign(x) < 0n ? negate(x) : x)),
    ),
  ],
  [
    'ceil',
    define(
      [number],
      exact((x) => negate(floor(negate(x)))),
    ),
  ],
  [
    'floor',
    define(
      [number],
      exact((x) => floor(x)),
    ),
  ],
  ['log', define([number, number], log)],
  ['max', define([], extreme(1), { rest: number })],
  ['min', define([], extreme(-1), { rest: number })],
  ['pow', define([number, number], pow)],
  ['signum', define([number], signum)],
  ['parseint', define([any, number], parseInteger)],
]);

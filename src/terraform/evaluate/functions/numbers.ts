import type { Value } from '../../../located/value.ts';
import { numberOf, textOf } from '../conversions.ts';
import { EvaluationError } from '../run.ts';
import { argument, integerOf, listOf, numberResult, type TerraformFunction } from './function.ts';

function math(compute: (...numbers: readonly number[]) => number): TerraformFunction {
  return (args, call) => {
    argument(args, 0, call);
    const result = compute(...args.map(numberOf));
    if (Number.isNaN(result)) throw new EvaluationError('the result is not a number');
    return numberResult(result, args, call);
  };
}

const sum: TerraformFunction = (args, call) => {
  const items: readonly Value[] = listOf(argument(args, 0, call)).items;
  if (items.length === 0) throw new EvaluationError('the list is empty');
  return numberResult(
    items.reduce((total, item) => total + numberOf(item), 0),
    items,
    call,
  );
};

const parseInteger: TerraformFunction = (args, call) => {
  const text = textOf(argument(args, 0, call));
  const base = integerOf(argument(args, 1, call));
  if (base < 2 || base > 62) throw new EvaluationError('the base must be between 2 and 62');
  let result = 0;
  for (const digit of text.replace(/^[+-]/, '')) {
    const value = digitValue(digit, base);
    if (value >= base) throw new EvaluationError(`"${digit}" is no digit of base ${base}`);
    result = result * base + value;
  }
  if (text.replace(/^[+-]/, '') === '') throw new EvaluationError('there are no digits');
  return numberResult(text.startsWith('-') ? -result : result, args, call);
};

/** Letters are equal in either case up to base 36; beyond it capitals come after small letters. */
function digitValue(digit: string, base: number): number {
  const code = digit.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 122) return code - 87;
  if (code >= 65 && code <= 90) return base <= 36 ? code - 55 : code - 29;
  return 99;
}

export const numberFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['abs', math((x = 0) => Math.abs(x))],
  ['ceil', math((x = 0) => Math.ceil(x))],
  ['floor', math((x = 0) => Math.floor(x))],
  ['log', math((x = 0, base = 0) => Math.log(x) / Math.log(base))],
  ['max', math((...numbers) => Math.max(...numbers))],
  ['min', math((...numbers) => Math.min(...numbers))],
  ['pow', math((x = 0, y = 0) => x ** y)],
  ['signum', math((x = 0) => Math.sign(x))],
  ['parseint', parseInteger],
  ['sum', sum],
]);

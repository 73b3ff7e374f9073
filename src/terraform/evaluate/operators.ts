import type { Value } from '../../located/value.ts';
import type { BinaryOperator, Operation, Unary } from '../syntax/tree.ts';
import { lift } from './choices.ts';
import { boolOf, numberOf } from './conversions.ts';
import { describe } from './describe.ts';
import { equal } from './equality.ts';
import { evaluate } from './expression.ts';
import { joined } from './origins.ts';
import { EvaluationError, NotKnown } from './run.ts';
import { type Scope, spanOf } from './scope.ts';

/** Operators of one precedence from left to right; `&&` and `||` stop where the result is certain. */
export function evaluateOperation(node: Operation, scope: Scope): Value {
  const span = spanOf(scope, node);
  let result = evaluate(node.first, scope);
  for (const { operator, operand } of node.rest) {
    const left = result;
    if (left.kind === 'bool' && left.value === (operator === '||') && (operator === '||' || operator === '&&'))
      return left;
    const right = evaluate(operand, scope);
    const origins = joined(left.origins, right.origins, [span]);
    const name = `${describe(left)} ${operator} ${describe(right)}`;
    result = lift([left, right], ([a = left, b = right]) => binary(operator, a, b, origins)) ?? {
      kind: 'unknown',
      name,
      reason: 'limit',
      origins,
    };
  }
  return result;
}

function binary(operator: BinaryOperator, a: Value, b: Value, origins: Value['origins']): Value {
  try {
    const value = compute(operator, a, b);
    return typeof value === 'boolean' ? { kind: 'bool', value, origins } : { kind: 'number', value, origins };
  } catch (failure) {
    if (!(failure instanceof NotKnown)) throw failure;
    return { kind: 'unknown', name: `${describe(a)} ${operator} ${describe(b)}`, reason: failure.reason, origins };
  }
}

function compute(operator: BinaryOperator, a: Value, b: Value): boolean | number {
  switch (operator) {
    case '==':
    case '!=': {
      const same = equal(a, b);
      if (same === undefined)
        throw new NotKnown(a.kind === 'unknown' ? a.reason : b.kind === 'unknown' ? b.reason : 'unresolved-reference');
      return same === (operator === '==');
    }
    case '&&':
    case '||':
      return logical(operator === '||', a, b);
    default: {
      const [x, y] = [numberOf(a), numberOf(b)];
      if (operator === '<') return x < y;
      if (operator === '<=') return x <= y;
      if (operator === '>') return x > y;
      if (operator === '>=') return x >= y;
      if (operator === '+') return x + y;
      if (operator === '-') return x - y;
      if (operator === '*') return x * y;
      if (y === 0) throw new EvaluationError('a division by zero');
      return operator === '/' ? x / y : x % y;
    }
  }
}

/** An unknown operand does not matter when the other one decides: `false && x`, `true || x`. */
function logical(decisive: boolean, a: Value, b: Value): boolean {
  let unknown: NotKnown | undefined;
  for (const operand of [a, b]) {
    try {
      if (boolOf(operand) === decisive) return decisive;
    } catch (failure) {
      if (!(failure instanceof NotKnown)) throw failure;
      unknown = failure;
    }
  }
  if (unknown) throw unknown;
  return !decisive;
}

export function evaluateUnary(node: Unary, scope: Scope): Value {
  const operand = evaluate(node.operand, scope);
  const origins = joined(operand.origins, [spanOf(scope, node)]);
  const unknown = (reason: NotKnown['reason']): Value => {
    return { kind: 'unknown', name: `${node.operator}${describe(operand)}`, reason, origins };
  };
  const apply = ([value = operand]: readonly Value[]): Value => {
    try {
      if (node.operator === '!') return { kind: 'bool', value: !boolOf(value), origins };
      return { kind: 'number', value: -numberOf(value), origins };
    } catch (failure) {
      if (failure instanceof NotKnown) return unknown(failure.reason);
      throw failure;
    }
  };
  return lift([operand], apply) ?? unknown('limit');
}

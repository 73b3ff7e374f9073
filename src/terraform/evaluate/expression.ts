import type { Entry, Value } from '../../located/value.ts';
import type { Conditional, Expression, ObjectConstructor } from '../syntax/tree.ts';
import { callFunction } from './calls.ts';
import { choiceOf, lift } from './choices.ts';
import { boolOf } from './conversions.ts';
import { describe } from './describe.ts';
import { evaluateFor } from './iteration.ts';
import { evaluateOperation, evaluateUnary } from './operators.ts';
import { withOrigins } from './origins.ts';
import { EvaluationError, NotKnown } from './run.ts';
import { type Scope, spanOf } from './scope.ts';
import { evaluateChain, keyText } from './steps.ts';
import { evaluateTemplate } from './template.ts';

/**
 * The value of an expression (HCL native syntax specification, "Expressions"), with what source alone cannot tell as
 * named unknowns. Throws EvaluationError where Terraform would refuse it, LimitReached where it is too much.
 */
export function evaluate(node: Expression, scope: Scope): Value {
  return scope.run.step(() => evaluateNode(node, scope));
}

function evaluateNode(node: Expression, scope: Scope): Value {
  switch (node.kind) {
    case 'literal': {
      const origins = [spanOf(scope, node)];
      if (node.value === null) return { kind: 'null', origins };
      if (typeof node.value === 'number') return { kind: 'number', value: node.value, origins };
      return { kind: 'bool', value: node.value, origins };
    }
    case 'template':
      return evaluateTemplate(node, scope);
    case 'variable': {
      const value = scope.names.resolve(node.name);
      if (!value) throw new EvaluationError(`nothing is named "${node.name}"`, 'unresolved-reference');
      return withOrigins(value, [spanOf(scope, node)]);
    }
    case 'chain':
      return evaluateChain(node, scope);
    case 'operation':
      return evaluateOperation(node, scope);
    case 'unary':
      return evaluateUnary(node, scope);
    case 'conditional':
      return evaluateConditional(node, scope);
    case 'tuple':
      scope.run.elements(node.items.length);
      return { kind: 'list', items: node.items.map((item) => evaluate(item, scope)), origins: [spanOf(scope, node)] };
    case 'object':
      return evaluateObject(node, scope);
    case 'for':
      return evaluateFor(node, scope);
    case 'call':
      return callFunction(node, scope);
    case 'parentheses':
      return evaluate(node.inner, scope);
  }
}

function evaluateObject(node: ObjectConstructor, scope: Scope): Value {
  const entries = new Map<string, Entry>();
  for (const { key, value } of node.items) {
    const keySpan = spanOf(scope, key);
    const name = key.kind === 'variable' ? key.name : objectKey(evaluate(key, scope));
    entries.delete(name);
    entries.set(name, { key: name, keySpan, value: evaluate(value, scope) });
  }
  return { kind: 'object', entries: [...entries.values()], origins: [spanOf(scope, node)] };
}

function objectKey(key: Value): string {
  if (key.kind === 'list' || key.kind === 'object') throw new EvaluationError('a key must be a string');
  return key.kind === 'null' ? 'null' : keyText(key);
}

function evaluateConditional(node: Conditional, scope: Scope): Value {
  const condition = evaluate(node.condition, scope);
  const span = spanOf(scope, node);
  // The condition decides: a change to what it depends on is a place where the result comes from.
  const chosen = (holds: boolean, by: Value): Value =>
    withOrigins(evaluate(holds ? node.whenTrue : node.whenFalse, scope), [span, ...by.origins]);
  const apply = ([value = condition]: readonly Value[]): Value => {
    let holds: boolean;
    try {
      holds = boolOf(value);
    } catch (failure) {
      if (!(failure instanceof NotKnown)) throw failure;
      const options = [true, false].map((branch) => tolerant(() => chosen(branch, value), node, scope));
      return choiceOf(describe(value), options, [span]);
    }
    return chosen(holds, value);
  };
  return lift([condition], apply) ?? { kind: 'unknown', name: describe(condition), reason: 'limit', origins: [span] };
}

/** A branch that may not be taken at all: what is wrong with it is no error of the whole. */
function tolerant(compute: () => Value, node: Conditional, scope: Scope): Value {
  try {
    return compute();
  } catch (failure) {
    if (!(failure instanceof EvaluationError)) throw failure;
    const name = scope.source.text.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 120);
    return { kind: 'unknown', name, reason: failure.reason, origins: [spanOf(scope, node)] };
  }
}

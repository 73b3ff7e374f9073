import type { Entry, Value } from '../../located/value.ts';
import type { Conditional, Expression, ObjectConstructor } from '../syntax/tree.ts';
import { isEmpty } from './assumptions.ts';
import { callFunction } from './calls.ts';
import { choiceOf, lift, undecidable, whole } from './choices.ts';
import { caseOf, conditionOf } from './conditions.ts';
import { boolOf } from './conversions.ts';
import { describe } from './describe.ts';
import { evaluateFor } from './iteration.ts';
import { entryOf } from './keys.ts';
import { costOfDigits, numberOfText } from './numbers/number.ts';
import { evaluateOperation, evaluateUnary } from './operators.ts';
import { withOrigins } from './origins.ts';
import { withoutRefusals } from './refusals.ts';
import { EvaluationError, NotKnown } from './run.ts';
import { type Scope, spanOf, withNames } from './scope.ts';
import { sourceText } from './source-text.ts';
import { evaluateChain } from './steps.ts';
import { evaluateTemplate } from './template.ts';
import { bounded } from './tree-size.ts';
import { convertTo } from './typing/conversion.ts';
import { typeOf } from './typing/type.ts';
import { unified } from './typing/unification.ts';

/**
 * The value of an expression (HCL native syntax specification, "Expressions"), with what source alone cannot tell as
 * named unknowns. Throws EvaluationError where Terraform would refuse it, LimitReached where it is too much.
 */
export function evaluate(node: Expression, scope: Scope): Value {
  const { run } = scope;
  run.enter();
  try {
    return evaluateNode(node, scope);
  } finally {
    run.leave();
  }
}

function evaluateNode(node: Expression, scope: Scope): Value {
  switch (node.kind) {
    case 'literal': {
      const origins = [spanOf(scope, node)];
      if (node.value === null) return { kind: 'null', origins };
      if (typeof node.value === 'number') {
        // The text has digits that JavaScript's numbers do not.
        const text = scope.source.text.slice(node.start, node.end);
        const number = numberOfText(text, origins) ?? { kind: 'number', value: node.value, origins };
        scope.run.produce(costOfDigits(number));
        return number;
      }
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
      return whole(
        node.items.map((item) => evaluate(item, scope)),
        (items) => bounded({ kind: 'list', items, origins: [spanOf(scope, node)] }),
      );
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
    const bare = bareKey(key);
    const own = evaluate(value, scope);
    const entry: Entry =
      bare === undefined
        ? entryOf(objectKey(withoutRefusals(evaluate(key, scope))), keySpan, own)
        : { key: bare, keySpan, value: own };
    entries.delete(entry.key);
    entries.set(entry.key, entry);
  }
  const all = [...entries.values()];
  return whole(
    all.map(({ value }) => value),
    (values) => {
      const parts = all.map((entry, at) => {
        const value = values[at] ?? entry.value;
        return value === entry.value ? entry : { ...entry, value };
      });
      return bounded({ kind: 'object', entries: parts, origins: [spanOf(scope, node)] });
    },
  );
}

/** A word as a key stands for itself, `null` too. */
function bareKey(key: Expression): string | undefined {
  if (key.kind === 'variable') return key.name;
  return key.kind === 'literal' && key.value === null ? 'null' : undefined;
}

function objectKey(key: Value): Value {
  if (key.kind === 'list' || key.kind === 'object' || key.kind === 'null') {
    throw new EvaluationError('a key must be a string');
  }
  return key;
}

function evaluateConditional(node: Conditional, scope: Scope): Value {
  const condition = evaluate(node.condition, scope);
  const span = spanOf(scope, node);
  if (condition.kind === 'null') throw new EvaluationError('the condition is null');
  const branches = bothBranches(node, scope);
  // The condition decides: a change to what it depends on is a place where the result comes from.
  const chosen = (holds: boolean, by: Value): Value => withOrigins(branches(holds), [span, ...by.origins]);
  const apply = ([value = condition]: readonly Value[]): Value => {
    let holds: boolean;
    try {
      holds = boolOf(value);
    } catch (failure) {
      if (!(failure instanceof NotKnown)) throw failure;
      scope.run.bothBranches(node.whenTrue, node.whenFalse);
      return caseOf(value, (branch) => tolerant(() => chosen(branch, value), node, scope), [span]);
    }
    const taken = chosen(holds, value);
    const [own, passed] = holds ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
    scope.run.branch(own, passed, spanOf(scope, passed));
    if (!isEmpty(taken) || !isAssumed(node.condition, value, scope)) return taken;
    scope.run.bothBranches(own, passed);
    const other = tolerant(() => supposed(node, value, !holds, scope), node, scope);
    return isEmpty(other) ? taken : byDefault(node, scope, holds, (branch) => (branch === holds ? taken : other));
  };
  return lift([condition], apply) ?? apply([undecidable(condition)]);
}

/** Whether a condition is as it is by the default of a variable only, though no place may say so, as where `keys` made it. */
function isAssumed(condition: Expression, value: Value, scope: Scope): boolean {
  const { assumptions } = scope.run;
  if (assumptions.decide(value)) return true;
  const supposed = assumptions.some ? scope.supposed?.('all') : undefined;
  return supposed !== undefined && tolerant(() => evaluate(condition, supposed), condition, scope).kind !== value.kind;
}

/** What depends on a condition that only the default of a variable decides (it `holds` or not), in the cases of what it depends on. */
function byDefault(node: Conditional, scope: Scope, holds: boolean, branch: (holds: boolean) => Value): Value {
  const { assumptions } = scope.run;
  const origins = [spanOf(scope, node)];
  for (const supposition of ['empty', 'all'] as const) {
    const supposed = scope.supposed?.(supposition);
    if (!supposed) continue;
    const condition = tolerant(() => evaluate(node.condition, supposed), node.condition, scope);
    const apply = ([value = condition]: readonly Value[]): Value => {
      if (value.kind === 'unknown') return caseOf(value, branch, origins);
      return branch(boolOf(value));
    };
    if (condition.kind === 'unknown') {
      const test = conditionOf(describe(condition));
      assumptions.decided(test.name, test.holds === holds ? 0 : 1);
    }
    const decided = lift([condition], apply);
    if (decided?.kind === 'choice') return { ...decided, origins };
  }
  const text = sourceText(scope.source, node.condition);
  assumptions.decided(text, holds ? 0 : 1);
  return choiceOf(text, [branch(true), branch(false)], origins);
}

/** The branches in the type that both can become; where there is none, or a branch is an error, taking either is one. */
function bothBranches(node: Conditional, scope: Scope): (holds: boolean) => Value {
  const attempt = (branch: Expression): Value | EvaluationError => {
    try {
      return evaluate(branch, scope);
    } catch (failure) {
      if (failure instanceof EvaluationError) return failure;
      throw failure;
    }
  };
  const [whenTrue, whenFalse] = [attempt(node.whenTrue), attempt(node.whenFalse)];
  return (holds) => {
    const value = holds ? whenTrue : whenFalse;
    if (value instanceof EvaluationError) throw value;
    const other = holds ? whenFalse : whenTrue;
    if (other instanceof EvaluationError) return value;
    const type = unified([typeOf(value), typeOf(other)]);
    if (!type) throw new EvaluationError('the results of a conditional must have types that can be the same');
    return convertTo(value, type);
  };
}

/** The branch that is not taken by default, with the variables as they may be where it is. */
function supposed(node: Conditional, condition: Value, holds: boolean, scope: Scope): Value {
  const variables = scope.names.resolve('var');
  const inner = variables ? withNames(scope, { var: scope.run.assumptions.otherwise(variables, condition) }) : scope;
  return withOrigins(evaluate(holds ? node.whenTrue : node.whenFalse, inner), [spanOf(scope, node)]);
}

/** A branch that may not be taken at all: what is wrong with it is no error of the whole. */
function tolerant(compute: () => Value, node: Expression, scope: Scope): Value {
  try {
    return compute();
  } catch (failure) {
    if (!(failure instanceof EvaluationError)) throw failure;
    const name = sourceText(scope.source, node);
    return { kind: 'unknown', name, reason: failure.reason, origins: [spanOf(scope, node)] };
  }
}

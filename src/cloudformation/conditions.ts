import { choiceOf, itemsOf, propertyOf } from '../located/tree.ts';
import { knownText, type Value } from '../located/value.ts';
import { describe } from './describe.ts';
import type { Evaluate } from './intrinsic.ts';
import { maxDepth, maxSteps, type Scope } from './scope.ts';

/**
 * What is known of a condition. `fixed`: no deployment can make it otherwise. `byDefault`: a parameter's default decides
 * it, which a deployment can override. `open`: only a deployment can tell.
 */
export type Truth =
  | { readonly kind: 'fixed'; readonly value: boolean }
  | { readonly kind: 'byDefault'; readonly value: boolean }
  | { readonly kind: 'open' };

const open: Truth = { kind: 'open' };

/** `Fn::If` and the like: the branch of a condition that is fixed or assumed, else a choice of both, the true one first. */
export function combine(
  condition: Value,
  yes: Value,
  no: Value,
  written: Value,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const name = knownText(condition);
  const truth = name === undefined ? truthOf(condition, scope, evaluate) : truthOfNamed(name, scope, evaluate);
  if (truth.kind === 'fixed') return evaluate(truth.value ? yes : no, scope);
  const label = labelOf(name ?? describe(condition, scope.template), truth);
  const options = [true, false].map((value) =>
    evaluate(value ? yes : no, name === undefined ? scope : assume(scope, name, value)),
  );
  return choiceOf(label, options, written.origins);
}

/** The symbolic name of a condition; its default is part of it, so that another default is another condition. */
export function labelOf(name: string, truth: Truth): string {
  return truth.kind === 'byDefault' ? `${name} (${truth.value} by default)` : name;
}

/** The scope inside a branch of a named condition. */
export function assume(scope: Scope, name: string, value: boolean): Scope {
  return { ...scope, assumed: new Map([...scope.assumed, [name, value]]) };
}

/** What is known of a condition of the Conditions section. */
export function truthOfNamed(name: string, scope: Scope, evaluate: Evaluate): Truth {
  const assumed = scope.assumed.get(name);
  if (assumed !== undefined) return { kind: 'fixed', value: assumed };
  const definition = propertyOf(propertyOf(scope.template.root, 'Conditions'), name);
  const key = `condition ${name}`;
  if (!definition || scope.resolving.includes(key)) return open;
  return truthOf(definition, { ...scope, resolving: [...scope.resolving, key] }, evaluate);
}

function truthOf(condition: Value, scope: Scope, evaluate: Evaluate): Truth {
  const { run } = scope;
  if (++run.steps > maxSteps || run.depth >= maxDepth) return open;
  run.depth++;
  try {
    return decide(condition, scope, evaluate);
  } finally {
    run.depth--;
  }
}

function decide(condition: Value, scope: Scope, evaluate: Evaluate): Truth {
  if (condition.kind === 'bool') return { kind: 'fixed', value: condition.value };
  const call = condition.kind === 'object' && condition.entries.length === 1 ? condition.entries[0] : undefined;
  if (!call) return open;
  const parts = itemsOf(call.value);
  switch (call.key) {
    case 'Condition': {
      const name = knownText(call.value);
      return name === undefined ? open : truthOfNamed(name, scope, evaluate);
    }
    case 'Fn::Not':
      return parts[0] ? negated(truthOf(parts[0], scope, evaluate)) : open;
    case 'Fn::And':
      return all(parts, true, scope, evaluate);
    case 'Fn::Or':
      return all(parts, false, scope, evaluate);
    case 'Fn::Equals':
      return parts[0] && parts[1] ? equal(parts[0], parts[1], scope, evaluate) : open;
    default:
      return open;
  }
}

function negated(truth: Truth): Truth {
  return truth.kind === 'open' ? truth : { kind: truth.kind, value: !truth.value };
}

/** And (`unit` true) or Or (`unit` false): one part that is surely the other value decides. */
function all(parts: readonly Value[], unit: boolean, scope: Scope, evaluate: Evaluate): Truth {
  const truths = parts.map((part) => truthOf(part, scope, evaluate));
  if (truths.some((one) => one.kind === 'fixed' && one.value !== unit)) return { kind: 'fixed', value: !unit };
  if (truths.some((one) => one.kind === 'open')) return open;
  const value = truths.every((one) => one.kind !== 'open' && one.value === unit) ? unit : !unit;
  return { kind: truths.every((one) => one.kind === 'fixed') ? 'fixed' : 'byDefault', value };
}

function equal(left: Value, right: Value, scope: Scope, evaluate: Evaluate): Truth {
  const a = scalarText(evaluate(left, scope));
  const b = scalarText(evaluate(right, scope));
  if (a === undefined || b === undefined) return open;
  const value = a === b;
  return { kind: dependsOnDefaults(left, scope) || dependsOnDefaults(right, scope) ? 'byDefault' : 'fixed', value };
}

function scalarText(value: Value): string | undefined {
  if (value.kind === 'bool' || value.kind === 'number') return String(value.value);
  return knownText(value);
}

/** Whether an expression reads a parameter that no parameter file fixes. */
function dependsOnDefaults(value: Value, scope: Scope): boolean {
  const parameters = propertyOf(scope.template.root, 'Parameters');
  let left = 10_000;
  const search = (at: Value): boolean => {
    if (--left < 0) return true;
    if (at.kind === 'list') return at.items.some(search);
    if (at.kind !== 'object') return false;
    return at.entries.some(({ key, value: inner }) => {
      const name = key === 'Ref' ? knownText(inner) : undefined;
      if (name !== undefined) return !scope.parameters.has(name) && propertyOf(parameters, name) !== undefined;
      return key === 'Fn::Sub' || search(inner);
    });
  };
  return search(value);
}

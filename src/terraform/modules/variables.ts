import { handedOn, type UnknownValue, type Value } from '../../located/value.ts';
import { saysNo } from '../evaluate/assumptions.ts';
import { EvaluationError, LimitReached, NotKnown } from '../evaluate/run.ts';
import { converted } from '../evaluate/types.ts';
import type { Attribute } from '../syntax/tree.ts';
import type { Module } from './module.ts';
import { labelSpan, type Placed, sourceOf, spanIn } from './placed.ts';
import { unknown } from './values.ts';

/**
 * The value of an input variable (Terraform documentation, "Input Variables"): what the caller or a variable file gives,
 * else the default, converted to the type constraint. Null counts as a value unless `nullable = false`.
 */
export function variableValue(module: Module, placed: Placed): Value {
  const name = placed.block.labels[0]?.name ?? '';
  const attribute = (key: string) => placed.block.body.attributes.find((one) => one.name.name === key);
  const initial = attribute('default');
  let usesInitial = false;
  const fallback = () => {
    usesInitial = true;
    return initial && module.value(initial.value, sourceOf(initial, placed.source));
  };
  const given = module.inputs.value(name, fallback);
  const nullable = attribute('nullable');
  const takesNull = !nullable || booleanOf(module.value(nullable.value, sourceOf(nullable, placed.source))) !== false;
  const value = given && (given.kind !== 'null' || takesNull) ? handedOn(given, labelSpan(placed)) : fallback();
  // a module may be called by others, without that input; a root has its variable files
  if (initial && !usesInitial && module.address === '')
    module.run.covered(initial.value, spanIn(sourceOf(initial, placed.source), initial.value));
  if (value && !given && module.address === '') {
    const { supposition } = module.session;
    if (supposition === 'all' || (supposition && saysNo(value)))
      return typed(unknown(`var.${name}`, 'unresolved-variable', [labelSpan(placed)]), attribute('type'));
    module.run.assumptions.add(`var.${name}`, value);
  }
  const shown = `${module.address}var.${name}`;
  const type = attribute('type');
  if (!value) return typed(unknown(shown, 'unresolved-variable', [labelSpan(placed)]), type);
  if (value.kind === 'null') return given ? value : { ...value, unset: shown };
  if (!type) return value;
  if (value.kind === 'unknown') return typed(value, type);
  try {
    return converted(value, type.value, module.scope(sourceOf(type, placed.source)));
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof NotKnown || error instanceof LimitReached) return value;
    throw error;
  }
}

/** What is not known, with what its type tells: that it is true or false. */
function typed(value: UnknownValue, type: Attribute | undefined): UnknownValue {
  return type?.value.kind === 'variable' && type.value.name === 'bool' ? { ...value, isBool: true } : value;
}

function booleanOf(value: Value): boolean | undefined {
  return value.kind === 'bool' ? value.value : undefined;
}

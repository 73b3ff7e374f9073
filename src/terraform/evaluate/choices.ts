import { limits } from '../../limits.ts';
import type { ChoiceValue, UnknownValue, Value } from '../../located/value.ts';
import { describe } from './describe.ts';
import { joined } from './origins.ts';
import { NullInString, type Run } from './run.ts';

const mostCombinations = limits.terraform.combinations;

/**
 * Applies a function to values without choices: every option of a choice is taken, choices with the same condition
 * together. Undefined when there are too many combinations.
 */
export function lift(values: readonly Value[], apply: (values: readonly Value[]) => Value): Value | undefined {
  if (!values.some((value) => value.kind === 'choice')) return apply(values);
  if (combinations(values) > mostCombinations) return undefined;
  return lifted(values, apply, 12);
}

/** What stands for a value with more combinations than are computed: an unknown of its name. */
export function undecidable(value: Value): UnknownValue {
  return { kind: 'unknown', name: describe(value), reason: 'limit', origins: value.origins };
}

function lifted(values: readonly Value[], apply: (values: readonly Value[]) => Value, depth: number): Value {
  const choice = values.find((value): value is ChoiceValue => value.kind === 'choice');
  if (!choice || depth === 0) return apply(values);
  const options = choice.options.map((_, at) =>
    lifted(
      values.map((value) => decided(value, choice, at)),
      apply,
      depth - 1,
    ),
  );
  return choiceOf(choice.condition, options, choice.origins);
}

/** A value when the condition of a choice has turned out in favour of one option. */
function decided(value: Value, choice: ChoiceValue, option: number): Value {
  if (value.kind !== 'choice' || value.condition !== choice.condition) return value;
  return value.options[option] ?? value;
}

function combinations(values: readonly Value[]): number {
  const sizes = new Map<string, number>();
  const collect = (value: Value): void => {
    if (value.kind !== 'choice' || sizes.size > 12) return;
    sizes.set(value.condition, Math.max(sizes.get(value.condition) ?? 1, value.options.length));
    value.options.forEach(collect);
  };
  values.forEach(collect);
  return [...sizes.values()].reduce((product, size) => product * size, 1);
}

/**
 * The same for the parts of a string: an option that puts null into it is left out, as there is no deployment of it. Any value
 * is right in its place, and that of another option needs no condition. Throws NullInString where no option is left.
 */
export function liftParts(values: readonly Value[], run: Run, apply: (values: readonly Value[]) => Value): Value {
  let failure: NullInString | undefined;
  const lifted = lift(values, (chosen) => {
    try {
      return apply(chosen);
    } catch (error) {
      if (!(error instanceof NullInString)) throw error;
      failure = error;
      return { kind: 'null', origins: [] };
    }
  });
  if (!lifted) return apply(values);
  if (!failure) return lifted;
  const possible = optionsOf(lifted)?.find((option) => option.kind !== 'null');
  if (!possible) throw failure;
  run.refusals++;
  return withoutNull(lifted, possible);
}

function withoutNull(value: Value, possible: Value): Value {
  if (value.kind === 'null') return possible;
  if (value.kind !== 'choice') return value;
  const options = value.options.map((option) => withoutNull(option, possible));
  return choiceOf(value.condition, options, value.origins);
}

/** A choice, or its only option where all are the same scalar. */
export function choiceOf(condition: string, options: readonly Value[], origins: Value['origins']): Value {
  const [first] = options;
  if (first && options.every((option) => sameScalar(option, first))) {
    return { ...first, origins: joined(first.origins, origins) };
  }
  return { kind: 'choice', condition, options, origins };
}

function sameScalar(a: Value, b: Value): boolean {
  if (a.kind !== b.kind || a.kind === 'list' || a.kind === 'object' || a.kind === 'choice') return a === b;
  return describe(a) === describe(b);
}

/**
 * Every value that a choice can become, choices inside choices included; a value alone otherwise. Undefined when there are
 * too many.
 */
export function optionsOf(value: Value): readonly Value[] | undefined {
  if (value.kind !== 'choice') return [value];
  const result: Value[] = [];
  for (const option of value.options) {
    const inner = optionsOf(option);
    if (!inner || result.length + inner.length > mostCombinations) return undefined;
    result.push(...inner);
  }
  return result;
}

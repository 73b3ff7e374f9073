import { bounded, type Cases, caseOf, inEach } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import { quoted, withoutMarks } from '../../located/defined-name.ts';
import { abridged } from '../../located/digest.ts';
import { onceOf } from '../../located/once.ts';
import { byText } from '../../located/order.ts';
import { choiceOf, itemsOf, propertyOf } from '../../located/tree.ts';
import { handedOn, knownText, type Origins, stringValue, type Value } from '../../located/value.ts';
import { isByDefault, otherParameter } from '../parameters/parameters.ts';
import { referredBy } from '../referred-by.ts';
import { maxDepth, maxSteps, type Scope } from '../scope.ts';
import { describe } from './describe.ts';
import type { Evaluate } from './intrinsic.ts';
import { cutAt, Kept } from './kept.ts';
import { variablesIn } from './variables.ts';

/**
 * What is known of a condition. `fixed`: no deployment can make it otherwise. `byDefault`: a parameter's default decides
 * it, which a deployment can override, and which stands at the places of `from`. `open`: only a deployment can tell.
 */
export type Truth =
  | { readonly kind: 'fixed'; readonly value: boolean }
  | { readonly kind: 'byDefault'; readonly value: boolean; readonly from: Origins }
  | { readonly kind: 'open' };

const MOST_DECIDERS = limits.cloudformation.deciders;

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
  if (truth.kind === 'fixed') {
    const [taken, passed] = truth.value ? [yes, no] : [no, yes];
    scope.run.passedOver.take(taken);
    scope.run.passedOver.pass(passed);
    return evaluate(taken, scope);
  }
  for (const branch of [yes, no]) scope.run.passedOver.take(branch);
  const option = (value: boolean): Value => {
    const evaluated = evaluate(value ? yes : no, name === undefined ? scope : assume(scope, name, value, evaluate));
    // what decides about the branch comes last: a change there, and nowhere before, is what to point at
    return decidersOf(truth).reduce(handedOn, evaluated);
  };
  const formula = formulaOf(name === undefined ? condition : named(name, written), scope, evaluate);
  return chosenBy(formula, option(true), option(false), written.origins);
}

/**
 * A condition by what defines it (semantics.md section 6): the tests that only a deployment decides, and how it depends on
 * them. So one condition is the same under another name, negated with its branches swapped, or with its parts in another order;
 * and under the same name with another definition it is another one.
 */
type Formula =
  | { readonly kind: 'known'; readonly value: boolean }
  | { readonly kind: 'test'; readonly label: string; readonly asks?: { readonly name: string; readonly key: string } }
  /** One thing is one of several texts: as many tests, of which one holds at most. */
  | { readonly kind: 'one-of'; readonly label: string; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula; readonly tests: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[]; readonly tests: number };

const formulas = new Kept<Formula>();

const MOST_TESTS = limits.cloudformation.tests;

/** `!Condition name`, as if it stood in the place of another value. */
function named(name: string, { origins }: Value): Value {
  const [keySpan] = origins;
  const value = stringValue(name, origins);
  return keySpan ? { kind: 'object', entries: [{ key: 'Condition', keySpan, value }], origins } : value;
}

/** The formula of a condition; one of too many tests is one test by itself. */
function formulaOf(condition: Value, scope: Scope, evaluate: Evaluate): Formula {
  const formula = partOf(condition, scope, evaluate);
  return countOf(formula) <= MOST_TESTS ? formula : { kind: 'test', label: labelOf(formula) };
}

function partOf(condition: Value, scope: Scope, evaluate: Evaluate): Formula {
  const { run } = scope;
  const opaque = (): Formula => ({ kind: 'test', label: `${scope.template.prefix}${describe(condition, scope)}` });
  if (++run.steps > maxSteps || run.depth >= maxDepth) {
    cutAt(run, 'depth');
    return opaque();
  }
  if (condition.kind === 'bool') return { kind: 'known', value: condition.value };
  const call = condition.kind === 'object' && condition.entries.length === 1 ? condition.entries[0] : undefined;
  const parts = call ? itemsOf(call.value) : [];
  const [first, second] = parts;
  run.depth++;
  try {
    switch (call?.key) {
      case 'Condition': {
        const name = knownText(call.value);
        const assumed = name === undefined ? undefined : scope.assumed.get(name);
        if (assumed !== undefined) return { kind: 'known', value: assumed };
        const found = definitionOf(name, scope);
        if (found && name !== undefined)
          return formulas.of(name, scope, () => partOf(found.definition, found.inside, evaluate));
        return name === undefined ? opaque() : { kind: 'test', label: `${scope.template.prefix}${name}` };
      }
      case 'Fn::Not':
        return first ? notOf(partOf(first, scope, evaluate)) : opaque();
      case 'Fn::And':
      case 'Fn::Or':
        return joint(
          call.key === 'Fn::And' ? 'and' : 'or',
          parts.map((part) => partOf(part, scope, evaluate)),
        );
      case 'Fn::Equals': {
        if (!first || !second) return opaque();
        const truth = equal(first, second, scope, evaluate);
        if (truth.kind === 'fixed') return { kind: 'known', value: truth.value };
        const sides = [first, second].map((side) => sideOf(side, scope, evaluate)).sort(isQuotedLast);
        const byDefault = truth.kind === 'byDefault' ? ` (${truth.value} by default)` : '';
        const [subject = '', other = ''] = sides.map((side, at) =>
          at === 0 ? `${scope.template.prefix}${side}` : side,
        );
        const asks = byDefault === '' && other.startsWith('"') && !subject.startsWith('"');
        return {
          kind: 'test',
          label: `${subject} == ${other}${byDefault}`,
          ...(asks ? { asks: { name: subject, key: other } } : {}),
        };
      }
      default:
        return opaque();
    }
  } finally {
    run.depth--;
  }
}

function notOf(of: Formula): Formula {
  return of.kind === 'known' ? { kind: 'known', value: !of.value } : { kind: 'not', of, tests: countOf(of) };
}

/** One part that is surely the other value decides, and so do parts that are all sure. */
function joint(kind: 'and' | 'or', parts: readonly Formula[]): Formula {
  const unit = kind === 'and';
  if (parts.some((part) => part.kind === 'known' && part.value !== unit)) return { kind: 'known', value: !unit };
  if (parts.every(({ kind: of }) => of === 'known')) return { kind: 'known', value: unit };
  const tests = parts.reduce((sum, part) => sum + countOf(part), 0);
  return (kind === 'or' && tests > MOST_TESTS && oneOf(parts)) || { kind, parts, tests };
}

/** Tests whether one thing is one of more texts than are told apart as tests of their own. */
function oneOf(parts: readonly Formula[]): Formula | undefined {
  const asked = new Map<string, string>();
  for (const part of parts) {
    if (part.kind !== 'test' || !part.asks) return undefined;
    asked.set(part.asks.key, part.asks.name);
  }
  const [name, ...others] = new Set(asked.values());
  if (name === undefined || others.length > 0 || asked.size >= limits.policy.options) return undefined;
  return { kind: 'one-of', label: `${name} of [${[...asked.keys()].sort(byText).join(',')}]`, parts };
}

/** The number of the ways in which such tests may turn out: one holds, or none. */
const waysOf = ({ parts }: { readonly parts: readonly Formula[] }): number =>
  new Set(parts.map((part) => (part.kind === 'test' ? part.label : ''))).size + 1;

/**
 * A side of a comparison: what it comes to, but as it is written where a parameter's default decides that. What a template may
 * write as it likes stands in quotes, so that it cannot pass for a test.
 */
function sideOf(side: Value, scope: Scope, evaluate: Evaluate): string {
  const isByDefault = dependsOnDefaults(side, scope);
  const value = isByDefault ? side : evaluate(side, scope);
  const known = isByDefault ? undefined : scalarText(value);
  if (known !== undefined) return JSON.stringify(withoutMarks(known));
  const text = referredBy(value) ?? describe(value, scope).replace(/^\$\{([^{}]*)\}$/, '$1');
  return PLAIN.test(text) ? text : quoted(text);
}

/** Names of parameters and of AWS's own, attributes, and calls of those. */
const PLAIN = /^[\w.:-]+$/;

const isQuotedLast = (a: string, b: string): number =>
  Number(a.startsWith('"')) - Number(b.startsWith('"')) || byText(a, b);

/** How many tests a formula is made of; what is known counts as one. */
function countOf(formula: Formula): number {
  return 'tests' in formula ? formula.tests : 1;
}

/** A formula as the name of a test. Parts that many formulas share are told once: all of their text could be without end. */
const labelOf = onceOf((formula: Formula): string => abridged(textOf(formula), limits.policy.conditionLength));

/** A formula as a text; equal for the same parts in another order. */
function textOf(formula: Formula): string {
  switch (formula.kind) {
    case 'known':
      return String(formula.value);
    case 'test':
      return formula.label;
    case 'not':
      return `not (${partText(formula.of)})`;
    case 'one-of':
      return formula.label;
    default: {
      const parts = new Set(formula.parts.map((part) => `(${partText(part)})`));
      return [...parts].sort(byText).join(` ${formula.kind} `);
    }
  }
}

function partText(formula: Formula): string {
  return countOf(formula) <= MOST_TESTS ? textOf(formula) : labelOf(formula);
}

/** The value of `Fn::If`: a choice for each test. */
function chosenBy(formula: Formula, yes: Value, no: Value, origins: Origins): Value {
  switch (formula.kind) {
    case 'known':
      return formula.value ? yes : no;
    case 'test':
      return choiceOf(formula.label, [yes, no], origins);
    case 'not':
      return chosenBy(formula.of, no, yes, origins);
    case 'one-of': {
      const ways = Array.from({ length: waysOf(formula) }, (_, at) => (at < waysOf(formula) - 1 ? yes : no));
      return choiceOf(formula.label, ways, origins);
    }
    case 'and':
      return formula.parts.reduceRight((inner, part) => chosenBy(part, inner, no, origins), yes);
    case 'or':
      return formula.parts.reduceRight((inner, part) => chosenBy(part, yes, inner, origins), no);
  }
}

/** The cases in which a condition of the Conditions section holds. */
export function casesOfNamed(name: string, written: Value, scope: Scope, evaluate: Evaluate): Cases {
  const cases = casesOf(formulaOf(named(name, written), scope, evaluate), true);
  // of parts that exclude each other, the name is not to be trusted
  return cases.length === 0 ? caseOf(`${scope.template.prefix}${name}`) : bounded(cases);
}

function casesOf(formula: Formula, holds: boolean): Cases {
  switch (formula.kind) {
    case 'known':
      return formula.value === holds ? [[]] : [];
    case 'test':
      return caseOf(formula.label, holds ? 0 : 1);
    case 'not':
      return casesOf(formula.of, !holds);
    case 'one-of': {
      const [of, none] = [waysOf(formula), waysOf(formula) - 1];
      const ways = Array.from({ length: of }, (_, option) => option);
      return ways.filter((option) => option < none === holds).flatMap((option) => caseOf(formula.label, option, of));
    }
    default: {
      const each = formula.parts.map((part) => casesOf(part, holds));
      return (formula.kind === 'and') === holds ? each.reduce<Cases>(inEach, [[]]) : each.flat();
    }
  }
}

/** Where the defaults stand that decide about a condition. */
export function decidersOf(truth: Truth): Origins {
  return truth.kind === 'byDefault' ? truth.from : [];
}

type Overrides = readonly (readonly [string, Value])[];

const overrides = { true: new Kept<Overrides>(), false: new Kept<Overrides>() };

/** The parameters that cannot have their defaults where a condition of the Conditions section has a value. */
function overriddenByNamed(name: string, value: boolean, scope: Scope, evaluate: Evaluate): Overrides {
  const found = definitionOf(name, scope);
  if (!found) return [];
  return overrides[`${value}`].of(name, scope, () => [
    ...new Map(overriddenBy(found.definition, value, found.inside, evaluate)),
  ]);
}

/** The scope inside a branch of a named condition: where defaults decide otherwise, the parameters are something else. */
export function assume(scope: Scope, name: string, value: boolean, evaluate: Evaluate): Scope {
  const overridden = overriddenByNamed(name, value, scope, evaluate);
  return {
    ...scope,
    assumed: new Map([...scope.assumed, [name, value]]),
    ...(overridden.length > 0 ? { overridden: new Map([...scope.overridden, ...overridden]) } : {}),
  };
}

/** The parameters that cannot have their defaults where a condition has a value, and what they are instead. */
function overriddenBy(condition: Value, value: boolean, scope: Scope, evaluate: Evaluate): Overrides {
  const call = condition.kind === 'object' && condition.entries.length === 1 ? condition.entries[0] : undefined;
  if (!call) return [];
  if (++scope.run.steps > maxSteps || scope.run.depth >= maxDepth) {
    cutAt(scope.run, 'depth');
    return [];
  }
  const parts = itemsOf(call.value);
  const [first, second] = parts;
  scope.run.depth++;
  try {
    switch (call.key) {
      case 'Condition': {
        const name = knownText(call.value);
        return name === undefined ? [] : overriddenByNamed(name, value, scope, evaluate);
      }
      case 'Fn::Not':
        return first ? overriddenBy(first, !value, scope, evaluate) : [];
      case 'Fn::And':
      case 'Fn::Or': {
        const isEach = value === (call.key === 'Fn::And');
        // one of several parts decides, and which is not known
        const deciding = isEach ? parts : parts.filter((part) => truthOf(part, scope, evaluate).kind !== 'fixed');
        if (!isEach && deciding.length !== 1) return [];
        return deciding.flatMap((part) => overriddenBy(part, value, scope, evaluate));
      }
      case 'Fn::Equals': {
        if (!first || !second) return [];
        const truth = equal(first, second, scope, evaluate);
        if (truth.kind !== 'byDefault' || truth.value === value) return [];
        const names = new Set([...defaultsIn(first, scope), ...defaultsIn(second, scope)]);
        const [name] = names;
        if (name === undefined || name === ANY || names.size > 1) return [];
        const [own, other] = referredBy(first) === name ? [first, second] : [second, first];
        const isItself = referredBy(own) === name && defaultsIn(other, scope).length === 0;
        const evaluated = evaluate(other, scope);
        if (isItself && value) return [[name, evaluated]];
        return [[name, otherParameter(name, isItself ? evaluated : undefined, scope)]];
      }
      default:
        return [];
    }
  } finally {
    scope.run.depth--;
  }
}

/** What is known of a condition of the Conditions section. */
export function truthOfNamed(name: string, scope: Scope, evaluate: Evaluate): Truth {
  const assumed = scope.assumed.get(name);
  if (assumed !== undefined) return { kind: 'fixed', value: assumed };
  const found = definitionOf(name, scope);
  return found ? truths.of(name, scope, () => truthOf(found.definition, found.inside, evaluate)) : open;
}

const truths = new Kept<Truth>();

/** A condition of the Conditions section, with the scope inside of it; undefined for one that is not there or names itself. */
function definitionOf(name: string | undefined, scope: Scope) {
  if (name === undefined) return undefined;
  const definition = propertyOf(propertyOf(scope.template.root, 'Conditions'), name);
  const key = `condition ${name}`;
  if (!definition) return undefined;
  if (scope.resolving.includes(key)) {
    cutAt(scope.run, 'cycle');
    return undefined;
  }
  return { definition, inside: { ...scope, resolving: [...scope.resolving, key] } };
}

function truthOf(condition: Value, scope: Scope, evaluate: Evaluate): Truth {
  const { run } = scope;
  if (++run.steps > maxSteps || run.depth >= maxDepth) {
    cutAt(run, 'depth');
    return open;
  }
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
  return truth.kind === 'open' ? truth : { ...truth, value: !truth.value };
}

/** And (`unit` true) or Or (`unit` false): one part that is surely the other value decides. */
function all(parts: readonly Value[], unit: boolean, scope: Scope, evaluate: Evaluate): Truth {
  const truths = parts.map((part) => truthOf(part, scope, evaluate));
  if (truths.some((one) => one.kind === 'fixed' && one.value !== unit)) return { kind: 'fixed', value: !unit };
  if (truths.some((one) => one.kind === 'open')) return open;
  const value = truths.every((one) => one.kind !== 'open' && one.value === unit) ? unit : !unit;
  const from = truths.flatMap(decidersOf).slice(0, MOST_DECIDERS);
  return truths.every((one) => one.kind === 'fixed') ? { kind: 'fixed', value } : { kind: 'byDefault', value, from };
}

function equal(left: Value, right: Value, scope: Scope, evaluate: Evaluate): Truth {
  const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
  const [one, other] = [scalarText(a), scalarText(b)];
  if (one === undefined || other === undefined) return open;
  const value = one === other;
  const byDefault = [left, right].map((side) => dependsOnDefaults(side, scope));
  if (!byDefault.includes(true)) return { kind: 'fixed', value };
  return { kind: 'byDefault', value, from: [...(byDefault[0] ? a.origins : []), ...(byDefault[1] ? b.origins : [])] };
}

function scalarText(value: Value): string | undefined {
  if (value.kind === 'bool' || value.kind === 'number') return String(value.value);
  return knownText(value);
}

/** Whether an expression reads a parameter that no parameter file fixes. */
export function dependsOnDefaults(value: Value, scope: Scope): boolean {
  return defaultsIn(value, scope).length > 0;
}

/** What stands for the parameters of an expression that can read any. */
const ANY = '';

/** The parameters that an expression reads and that no parameter file fixes. */
function defaultsIn(value: Value, scope: Scope): readonly string[] {
  let left = 10_000;
  const search = (at: Value): readonly string[] => {
    if (--left < 0) return [ANY];
    if (at.kind === 'list') return at.items.flatMap(search);
    if (at.kind !== 'object') return [];
    return at.entries.flatMap(({ key, value: inner }) => {
      const name = key === 'Ref' ? knownText(inner) : undefined;
      if (name !== undefined) return isByDefault(name, scope) ? [name] : [];
      const variables = key === 'Fn::Sub' ? variablesOf(inner).filter((one) => isByDefault(one, scope)) : [];
      return [...variables, ...search(inner)];
    });
  };
  return search(value);
}

/** The names that `Fn::Sub` puts in, those of its own variables included. */
function variablesOf(argument: Value): readonly string[] {
  const text = argument.kind === 'list' ? argument.items[0] : argument;
  if (text?.kind !== 'string') return [];
  const pieces = text.pieces.filter((piece) => typeof piece === 'string');
  return pieces.flatMap((piece) => variablesIn(piece).map(({ name }) => name.trim()));
}

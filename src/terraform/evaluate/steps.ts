import { limits } from '../../limits.ts';
import { quoted, shownName } from '../../located/defined-name.ts';
import { abridged } from '../../located/digest.ts';
import { firstEntry } from '../../located/entries.ts';
import { byText } from '../../located/order.ts';
import type { Span } from '../../located/source.ts';
import type { Entry, ListValue, ObjectValue, UnknownValue, Value } from '../../located/value.ts';
import type { Chain, Step } from '../syntax/tree.ts';
import { choiceOf, lift, undecidable, whole } from './choices.ts';
import { inBothCases } from './conditions.ts';
import { numberOf, textOf } from './conversions.ts';
import { describe } from './describe.ts';
import { evaluate } from './expression.ts';
import { hasOpenKeys } from './keys.ts';
import { isPartial, openFrom, standsForMany } from './open-lists.ts';
import { partOf, withOrigins } from './origins.ts';
import { refusedValue } from './refusals.ts';
import { EvaluationError, NotKnown } from './run.ts';
import { noteMayFail, type Scope, spanOf } from './scope.ts';

const mostCandidates = limits.terraform.indexCandidates;

/** A value with its attributes, indices and splats. */
export function evaluateChain(node: Chain, scope: Scope): Value {
  const base = evaluate(node.base, scope);
  return withOrigins(takeSteps(base, node.steps, 0, node.steps.length, scope), [spanOf(scope, node)]);
}

function takeSteps(base: Value, steps: readonly Step[], from: number, to: number, scope: Scope): Value {
  let value = base;
  for (let i = from; i < to; i++) {
    const step = steps[i];
    if (!step) break;
    if (step.kind === 'splat') {
      const behind = step.form === 'full' ? to : Math.min(to, endOfAttributes(steps, i + 1));
      const rest = (one: Value) => scope.run.step(() => takeSteps(one, steps, i + 1, behind, scope));
      value =
        value.kind === 'unknown' ? splatOfUnknown(value, rest, scope) : splat(value, rest, scope, spanOf(scope, step));
      i = behind - 1;
    } else value = takeStep(value, step, scope);
  }
  return value;
}

/** Each element of what is not known is not known, either. */
function splatOfUnknown(value: UnknownValue, rest: (one: Value) => Value, scope: Scope): Value {
  noteMayFail(scope);
  return ofSome({ ...value, name: `${value.name}[*]` }, rest, scope);
}

/** What is made of an element that may not be there: where that fails, there may be none of which it is made. */
function ofSome(element: Value, make: (one: Value) => Value, scope: Scope): Value {
  try {
    return make(element);
  } catch (failure) {
    if (!(failure instanceof EvaluationError)) throw failure;
    noteMayFail(scope);
    if (element.kind === 'unknown') return element;
    return { kind: 'unknown', name: describe(element), reason: 'unresolved-reference', origins: element.origins };
  }
}

function endOfAttributes(steps: readonly Step[], from: number): number {
  let end = from;
  while (steps[end]?.kind === 'attribute' || steps[end]?.kind === 'legacy-index') end++;
  return end;
}

function takeStep(value: Value, step: Exclude<Step, { kind: 'splat' }>, scope: Scope): Value {
  const span = spanOf(scope, step);
  if (scope.attempt && isDoubtful(value)) noteMayFail(scope);
  if (step.kind === 'attribute') return each(value, (one) => attributeOf(one, step.name, span));
  if (step.kind === 'legacy-index') {
    return each(value, (one) => elementOf(one, { kind: 'number', value: step.index, origins: [span] }, span));
  }
  const key = inBothCases(evaluate(step.key, scope));
  const isSettled = hasCaseForEachKey(value);
  if (!isKnownKey(key) && !isSettled) noteMayFail(scope);
  // where the key is none of them, Terraform refuses the index, which `try` and `can` see
  const none =
    scope.attempt && isSettled ? refusedValue(new EvaluationError('there is no such key'), [key]) : undefined;
  return (
    lift([value, key], ([one = value, at = key]) => elementOf(one, at, span, none)) ??
    elementOf(undecidable(value), key, span)
  );
}

/** Whether an unknown key of a value comes to one case for each key that is there, and one for all others. */
function hasCaseForEachKey(value: Value): boolean {
  if (value.kind !== 'object' || value.open !== undefined || isDoubtful(value)) return false;
  return value.entries.length > 0 && value.entries.length <= mostCandidates;
}

/** Whether it is not known which parts a value has. */
function isDoubtful(value: Value): boolean {
  if (value.kind === 'choice') return value.options.some(isDoubtful);
  if (value.kind === 'list') return openFrom(value) !== undefined;
  if (value.kind === 'unknown') return !value.refused;
  return value.kind === 'object' && (hasOpenKeys(value) || isPartial(value));
}

function isKnownKey(key: Value): boolean {
  return key.kind === 'string' ? key.pieces.every((piece) => typeof piece === 'string') : key.kind === 'number';
}

function each(value: Value, apply: (value: Value) => Value): Value {
  if (value.kind !== 'choice') return apply(value);
  return lift([value], ([one = value]) => apply(one)) ?? apply(undecidable(value));
}

/** `value.name` of a value that is no choice. */
export function attributeOf(value: Value, name: string, span: Span): Value {
  switch (value.kind) {
    case 'object': {
      const entry = firstEntry(value.entries, name);
      if (entry) return partOf(entry.value, value);
      const open = atOpenKeys(value);
      if (open) return open;
      if (value.open === undefined)
        throw new EvaluationError(`there is no attribute "${name}"`, 'unresolved-reference');
      const unknown = {
        kind: 'unknown',
        name: value.instances ? entryName(value.open, writtenKey(name, span)) : `${value.open}.${name}`,
        reason: openReason(value),
        origins: [span],
      } as const;
      return value.complete ? { ...unknown, undeclared: true } : unknown;
    }
    case 'unknown': {
      const { isBool: _, ...whole } = value;
      return { ...whole, name: `${value.name}.${name}` };
    }
    case 'string':
      if (value.pieces.some((piece) => typeof piece !== 'string')) {
        return {
          kind: 'unknown',
          name: `${describe(value)}.${name}`,
          reason: 'unresolved-reference',
          origins: value.origins,
        };
      }
      break;
    default:
  }
  throw new EvaluationError(`a ${value.kind} has no attribute "${name}"`);
}

function openReason(value: ObjectValue): 'remote-module' | 'unresolved-reference' {
  return /(^|\.)module\.[^.[\]]+(\[[^\]]*\])?$/.test(shownName(value.open ?? ''))
    ? 'remote-module'
    : 'unresolved-reference';
}

/** `value[key]` of values that are no choices; `none` is what holds where an unknown key is none of those of an object. */
export function elementOf(value: Value, key: Value, span: Span, none?: Value): Value {
  if (value.kind === 'unknown') return { ...value, name: entryName(value.name, key) };
  if (value.kind !== 'list' && value.kind !== 'object') throw new EvaluationError(`a ${value.kind} has no elements`);
  if (value.kind === 'list' && value.form === 'set') throw new EvaluationError('the elements of a set have no indices');
  try {
    return value.kind === 'list' ? itemAt(value, key) : attributeOf(value, textOf(key), span);
  } catch (failure) {
    if (!(failure instanceof NotKnown)) throw failure;
    const written = value.kind === 'object' ? entryAt(value, key) : undefined;
    if (written) return partOf(written.value, value);
    if (value.kind === 'object' && value.instances)
      return { kind: 'unknown', name: entryName(value.open ?? '', key), reason: openReason(value), origins: [span] };
    const candidates = value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value);
    const name = `${describe(value)}[${describe(key)}]`;
    // whatever the key is: Terraform refuses it
    const isOpen = value.kind === 'object' && value.open !== undefined;
    if (candidates.length === 0 && !isOpen && !isDoubtful(value)) throw new EvaluationError('there are no elements');
    if (candidates.length === 0 || candidates.length > mostCandidates) {
      return { kind: 'unknown', name, reason: failure.reason, origins: [span] };
    }
    // Equal unknown keys choose alike, whatever they choose from; a known position does not.
    if (value.kind === 'object') return byKey(value, key, none, [span]);
    const condition = key.kind === 'number' ? name : `[${describe(key)}]`;
    return choiceOf(
      condition,
      candidates.map((item) => partOf(item, value)),
      [span],
    );
  }
}

/** The entry that has a key in the same words, known or not. An element of a set is the key of the instances made for that set. */
export function entryAt({ entries, instances }: ObjectValue, key: Value): Entry | undefined {
  const found = firstEntry(entries, keyText(key));
  if (found || !instances || key.kind !== 'unknown' || !key.name.endsWith('[*]')) return found;
  return firstEntry(entries, keyText({ ...key, name: `${key.name}.key` }));
}

function writtenKey(name: string, span: Span): Value {
  return { kind: 'string', pieces: [name], origins: [span] };
}

/** A name as in an attribute. */
const ATTRIBUTE = /^[A-Za-z_][\w-]*$/;
/** An address that a key makes the one of an instance. */
const ADDRESS =
  /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(?:module\.[\w-]+|(?:data\.)?(?!(?:var|local|each)\.)[\w-]+\.[\w-]+)$/;

/** The entry of something that is not known: `x["name"]` and `lookup(x, "name")` are the attribute `x.name`. */
export function entryName(of: string, key: Value): string {
  const text = key.kind === 'string' && key.pieces.length === 1 ? key.pieces[0] : undefined;
  if (typeof text === 'string' && ATTRIBUTE.test(text) && !ADDRESS.test(shownName(of))) return `${of}.${text}`;
  return `${of}[${describe(key)}]`;
}

/** What is at a key that an object does not name, where some of its keys are not known: what these have, if it is one of them. */
export function atOpenKeys(from: ObjectValue): Value | undefined {
  if (from.instances) return undefined;
  const open = from.entries.filter(({ openKey }) => openKey !== undefined).map((entry) => partOf(entry.value, from));
  const [first, ...others] = open;
  if (!first || others.length === 0) return first;
  return choiceOf(`key of ${describe(from)}`, open.slice(0, mostCandidates), from.origins);
}

/** A case for each key that an unknown key may be, and one for what holds where it is none of them. */
export function byKey(from: ObjectValue, key: Value, fallback: Value | undefined, origins: Value['origins']): Value {
  const entries = from.entries.toSorted((a, b) => byText(a.key, b.key));
  const options = entries.map((entry) => partOf(entry.value, from));
  const condition = `${describe(key)} of [${entries.map((entry) => quoted(entry.key)).join(',')}]`;
  return choiceOf(
    abridged(condition, limits.terraform.nameLength),
    fallback ? [...options, fallback] : options,
    origins,
  );
}

/** A key with holes as object constructors write it. */
export function keyText(key: Value): string {
  if (key.kind === 'string')
    return key.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${shownName(piece.name)}}`)).join('');
  return key.kind === 'unknown' ? `\${${shownName(key.name)}}` : describe(key);
}

function itemAt(value: ListValue, key: Value): Value {
  const at = numberOf(key);
  const from = openFrom(value);
  // What stands for many elements makes positions behind it unknown.
  if (from !== undefined && at >= from) throw new NotKnown('unresolved-reference');
  const item = value.items[at];
  if (!item) throw new EvaluationError('the index is outside of the list');
  return partOf(item, value);
}

/** A list of what the steps behind a splat make of each element. */
function splat(value: Value, rest: (element: Value) => Value, scope: Scope, span: Span): Value {
  return each(value, (one) => {
    if (one.kind === 'unknown') return rest({ ...one, name: `${one.name}[*]` });
    if (one.kind === 'null') return { kind: 'list', items: [], origins: [span] };
    const items = one.kind === 'list' ? one.items : [one];
    scope.run.elements(items.length);
    return whole(
      items.map((item) =>
        scope.run.step(() => (isPartial(one) || standsForMany(item) ? ofSome(item, rest, scope) : rest(item))),
      ),
      (parts) => ({
        kind: 'list',
        items: parts,
        origins: one.kind === 'list' ? one.origins : [span],
        ...(one.kind === 'list' && one.form ? { form: 'list' as const } : {}),
        ...(isPartial(one) ? { partial: true as const } : {}),
      }),
    );
  });
}

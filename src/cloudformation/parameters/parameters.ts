import { limits } from '../../limits.ts';
import { comparedName, definedName } from '../../located/defined-name.ts';
import { choiceOf, itemsOf, propertyOf, textAt, valueAt } from '../../located/tree.ts';
import { knownText, type Origins, type Piece, stringValue, type Value } from '../../located/value.ts';
import { describe } from '../intrinsics/describe.ts';
import { type Scope, unknown } from '../scope.ts';
import { knownScalar } from './scalars.ts';

/** What a parameter type begins with whose value is kept in the parameter store. */
const inStore = 'AWS::SSM::Parameter::Value';

const maxAllowed = limits.cloudformation.allowedValues;

/**
 * What a parameter is: the value that a parent stack or a parameter file gives, else its default, else one of its allowed
 * values, else unknown ("Parameters" in the CloudFormation user guide).
 */
export function parameterValue(
  name: string,
  declared: Value | undefined,
  given: Value | undefined,
  origins: Origins,
  scope: Scope,
): Value {
  const type = textAt(declared, 'Type') ?? 'String';
  // The default of an SSM parameter type is the name under which the value is stored, not the value.
  const stored = type.startsWith(inStore) ? inStore : undefined;
  if (stored) {
    const parameter = given ?? propertyOf(declared, 'Default');
    const shown = `${scope.template.prefix}${name}`;
    const unique = parameter ? definedName(shown, `${stored} ${comparedName(describe(parameter, scope))}`) : shown;
    return unknown(unique, 'unresolved-variable', origins);
  }
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
  const value = given ?? propertyOf(declared, 'Default') ?? allowed(name, declared, isList, scope);
  if (!value || value.kind === 'null')
    return unknown(`${scope.template.prefix}${name}`, 'unresolved-variable', origins);
  return isList ? listIn(value) : value;
}

/** What a parameter is that has not its default, nor a certain value: one of its other allowed values, else unknown. */
export function otherParameter(name: string, than: Value | undefined, scope: Scope): Value {
  const declared = propertyOf(propertyOf(scope.template.root, 'Parameters'), name);
  const shown = `${scope.template.prefix}${name}`;
  const values = propertyOf(declared, 'AllowedValues');
  const others = itemsOf(values).filter((one) => describe(one, scope) !== (than && describe(than, scope)));
  const [only] = others;
  if (values && than && others.length > 0 && others.length <= maxAllowed)
    return only && others.length === 1 ? only : choiceOf(shown, others, values.origins);
  const other = unknown(shown, 'unresolved-variable', declared?.origins ?? []);
  return isEmpty(name, scope) ? { ...other, unset: true } : other;
}

/** Whether nobody gives a parameter a value, here or in the stack that hands on its own. */
export function isUnset(name: string, { template, parameters, overridden, unset }: Scope): boolean {
  const isGiven = overridden.has(name) || (parameters.has(name) && !unset?.has(name));
  return !isGiven && valueAt(template.root, 'Parameters', name) !== undefined;
}

/** Whether a parameter that nobody gives is empty. */
export function isEmpty(name: string, { template, unset }: Scope): boolean {
  return unset?.has(name) === true || textAt(template.root, 'Parameters', name, 'Default') === '';
}

/** Whether a parameter is what its default says as long as nobody who deploys the template says otherwise. */
export function isByDefault(name: string, { template, parameters, overridden, open }: Scope): boolean {
  if (overridden.has(name) || valueAt(template.root, 'Parameters', name) === undefined) return false;
  return !parameters.has(name) || open?.has(name) === true;
}

/** The texts that a parameter may be, where the template says so. */
export function allowedTexts(name: string, { template }: Scope): ReadonlySet<string> | undefined {
  const values = valueAt(template.root, 'Parameters', name, 'AllowedValues');
  const texts = itemsOf(values).flatMap((one) => knownScalar(one) ?? []);
  return values && texts.length > 0 && texts.length === itemsOf(values).length ? new Set(texts) : undefined;
}

/** A list that is written as text with commas. What is not known of it may have commas. */
function listIn(value: Value): Value {
  if (value.kind === 'choice') return { ...value, options: value.options.map(listIn) };
  const { origins } = value;
  if (value.kind === 'number') return { kind: 'list', items: [stringValue(String(value.value), origins)], origins };
  if (value.kind !== 'string') return value;
  if (knownText(value) === '') return { kind: 'list', items: [], origins };
  const items = partsBetweenCommas(value.pieces).map((pieces): Value => {
    const open = pieces.find((piece) => typeof piece !== 'string' && piece.kind === undefined);
    if (typeof open === 'object') return unknown(open.name, open.reason, origins);
    const [text, ...others] = pieces;
    if (typeof text === 'string' && others.length === 0) return stringValue(text.trim(), origins);
    return { kind: 'string', pieces, origins };
  });
  return { kind: 'list', items, origins };
}

function partsBetweenCommas(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...others] = typeof piece === 'string' ? piece.split(',') : [piece];
    if (first !== '') parts.at(-1)?.push(first);
    for (const other of others) parts.push(other === '' ? [] : [other]);
  }
  return parts;
}

function allowed(name: string, declared: Value | undefined, isList: boolean, scope: Scope): Value | undefined {
  const values = propertyOf(declared, 'AllowedValues');
  const options = itemsOf(values);
  if (!values || options.length === 0 || options.length > maxAllowed) return undefined;
  const [only] = options;
  if (options.length === 1) return only;
  const { prefix, root } = scope.template;
  if (isList) return anyOf(`${prefix}${name}`, options, values.origins);
  const isCondition = propertyOf(propertyOf(root, 'Conditions'), name) !== undefined;
  return choiceOf(`${isCondition ? 'parameter ' : ''}${prefix}${name}`, options, values.origins);
}

/** A list of some of the values, in any order: each of them is an item or none. */
function anyOf(name: string, options: readonly Value[], origins: Origins): Value {
  const items = options.map((option): Value => {
    const text = option.kind === 'number' ? stringValue(String(option.value), option.origins) : option;
    const label = `${name} has ${knownText(text) ?? 'the value'}`;
    return choiceOf(label, [text, { kind: 'null', origins: option.origins }], option.origins);
  });
  return { kind: 'list', items, origins, form: 'set' };
}

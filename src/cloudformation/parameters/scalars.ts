import { knownText, stringValue, type Value } from '../../located/value.ts';

/** The texts, numbers and booleans of an object by their keys. Parameters are text, whatever they look like in the file. */
export function scalarsIn(object: Value | undefined): ReadonlyMap<string, Value> {
  const entries = object?.kind === 'object' ? object.entries : [];
  return new Map(entries.flatMap(({ key, value }) => (isScalar(value) ? [[key, textOf(value)]] : [])));
}

function isScalar(value: Value): boolean {
  return value.kind === 'string' || value.kind === 'number' || value.kind === 'bool';
}

/** A number or boolean as text. */
export function textOf(value: Value): Value {
  return value.kind === 'number' || value.kind === 'bool' ? stringValue(String(value.value), value.origins) : value;
}

/** The text that a value is: a known one, a number or a boolean. */
export function knownScalar(value: Value): string | undefined {
  return knownText(textOf(value));
}

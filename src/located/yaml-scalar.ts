import { type Origins, stringValue, type Value } from './value.ts';

const nulls: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
const truths: ReadonlySet<string> = new Set(['true', 'True', 'TRUE']);
const falsehoods: ReadonlySet<string> = new Set(['false', 'False', 'FALSE']);

/**
 * The value of a plain scalar by YAML's core schema, with one restriction: a number is a number only where its text is the
 * canonical one. `2012-10-17`, `012345678901`, `1.0` and `0x10` keep their text, as every reader of a policy wants it.
 */
export function plainScalar(text: string, origins: Origins): Value {
  if (nulls.has(text)) return { kind: 'null', origins };
  if (truths.has(text)) return { kind: 'bool', value: true, origins };
  if (falsehoods.has(text)) return { kind: 'bool', value: false, origins };
  if (/^-?\d/.test(text) && text.length <= 20) {
    const value = Number(text);
    if (String(value) === text) return { kind: 'number', value, origins };
  }
  return stringValue(text, origins);
}

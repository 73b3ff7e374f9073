import { itemsOf, propertyOf } from '../located/tree.ts';
import type { Value } from '../located/value.ts';

/** Whether a value has the shape of a policy document: a Statement, or a list of them, with Effect and Action or NotAction. */
export function looksLikePolicy(value: Value): boolean {
  return value.kind === 'object' && itemsOf(propertyOf(value, 'Statement')).some(looksLikeStatement);
}

/** Whether a value has the shape of a statement. */
export function looksLikeStatement(value: Value): boolean {
  if (value.kind !== 'object') return false;
  let effect = false;
  let action = false;
  for (const { key } of value.entries) {
    effect ||= key === 'Effect';
    action ||= key === 'Action' || key === 'NotAction';
  }
  return effect && action;
}

import { knownText, type Value } from '../located/value.ts';

/** The name that a value refers to, where it is a reference and no more. */
export function referredBy(value: Value | undefined): string | undefined {
  const call = value?.kind === 'object' && value.entries.length === 1 ? value.entries[0] : undefined;
  return call?.key === 'Ref' ? knownText(call.value) : undefined;
}

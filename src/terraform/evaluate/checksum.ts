import { checksumOfText } from '../../located/checksum.ts';
import type { Value } from '../../located/value.ts';
import { written } from './written.ts';

const known = new WeakMap<Value, number>();

/** A checksum of all that a value says, however many parts it has: two values of different parts have different ones. */
export function checksum(value: Value): number {
  switch (value.kind) {
    case 'list':
    case 'object':
    case 'choice': {
      const before = known.get(value);
      if (before !== undefined) return before;
      const sum = checksumOfText([value.kind, ...partsOf(value)].join());
      known.set(value, sum);
      return sum;
    }
    case 'null':
      return checksumOfText('null');
    case 'bool':
      return checksumOfText(String(value.value));
    case 'number':
      return checksumOfText(value.digits ?? String(value.value));
    case 'string':
      return checksumOfText(`"${written(value.pieces)}`);
    case 'unknown':
      return checksumOfText(value.name);
  }
}

function partsOf(value: Value & { readonly kind: 'list' | 'object' | 'choice' }): readonly (string | number)[] {
  if (value.kind === 'list') return value.items.map(checksum);
  if (value.kind === 'choice') return [checksumOfText(value.condition), ...value.options.map(checksum)];
  if (value.open !== undefined) return [value.open];
  return value.entries.flatMap((entry) => [checksumOfText(entry.key), checksum(entry.value)]);
}

import type { Span } from '../../../located/source.ts';
import type { Value } from '../../../located/value.ts';

/** A value that was read from a text which stands in no file: all of its parts have the places of that text. */
export function relocated(value: Value, origins: readonly Span[], at: Span): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, origins, items: value.items.map((item) => relocated(item, origins, at)) };
    case 'object': {
      const keySpan = origins[0] ?? at;
      const entries = value.entries.map(({ key, value: item }) => ({
        key,
        keySpan,
        value: relocated(item, origins, at),
      }));
      return { ...value, origins, entries };
    }
    case 'string':
      return { kind: 'string', pieces: value.pieces, origins };
    default:
      return { ...value, origins };
  }
}

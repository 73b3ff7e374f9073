import { limits } from '../../limits.ts';
import type { Value } from '../../located/value.ts';

const longestName = limits.terraform.nameLength;

/**
 * A symbolic name for a value: the same for equal expressions over equally named unknowns, so that unknowns of base and
 * head can be told to be equal. Never empty.
 */
export function describe(value: Value): string {
  return shortened(text(value, 4));
}

/** The name of what an operator or function makes of values. */
export function describeCall(name: string, args: readonly Value[]): string {
  return shortened(`${name}(${args.map((arg) => text(arg, 3)).join(', ')})`);
}

function text(value: Value, levels: number): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'number':
      return value.digits ?? String(value.value);
    case 'string': {
      const [only] = value.pieces;
      if (value.pieces.length === 1 && only && typeof only !== 'string') return only.name;
      return JSON.stringify(written(value.pieces));
    }
    case 'list':
      if (levels === 0) return `[${value.items.length}]`;
      return `[${value.items
        .slice(0, 20)
        .map((item) => text(item, levels - 1))
        .join(', ')}]`;
    case 'object':
      if (value.open !== undefined) return value.open;
      if (levels === 0) return `{${value.entries.length}}`;
      return `{${value.entries
        .slice(0, 20)
        .map(({ key, value: item }) => `${key}=${text(item, levels - 1)}`)
        .join(', ')}}`;
    case 'unknown':
      return value.name;
    case 'choice':
      return `(${value.condition} ? ${value.options
        .slice(0, 4)
        .map((option) => text(option, Math.max(0, levels - 1)))
        .join(' : ')})`;
  }
}

/** Pieces with their holes written as interpolations. */
export function written(pieces: readonly (string | { readonly name: string })[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}

/** A long name keeps its beginning; a checksum of the rest keeps different names different. */
function shortened(name: string): string {
  if (name.length <= longestName) return name === '' ? 'expression' : name;
  let hash = 0x811c9dc5;
  for (let i = longestName; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return `${name.slice(0, longestName)}…${hash.toString(16)}`;
}

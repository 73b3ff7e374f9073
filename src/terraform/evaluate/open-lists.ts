import type { ListValue, Value } from '../../located/value.ts';

/**
 * Where elements begin that stand for any number of others (`var.list[*]`): from there on positions, and the length of the
 * list, are not known. Undefined when all of it is there.
 */
export function openFrom({ items }: ListValue): number | undefined {
  const at = items.findIndex(standsForMany);
  return at < 0 ? undefined : at;
}

function standsForMany(value: Value): boolean {
  if (value.kind === 'unknown') return value.name.includes('[*]');
  return (
    value.kind === 'string' && value.pieces.some((piece) => typeof piece !== 'string' && piece.name.includes('[*]'))
  );
}

import { lower } from '../glob.ts';
import type { Pattern } from './pattern.ts';

/**
 * Whether two patterns surely have no string in common, told by the literal text that they begin with, in as many steps as
 * that is long. `false` says nothing: the automata must be asked.
 */
export function beginApart(a: Pattern, b: Pattern): boolean {
  const fold = a.fold || b.fold;
  for (let i = 0; ; i++) {
    const [x, y] = [a.tokens[i], b.tokens[i]];
    // one ends where the other goes on with a character
    if (x === undefined || y === undefined) return x !== y && (x ?? y ?? -1) >= 0;
    if (x < 0 || y < 0) return false;
    if (x !== y && !(fold && lower(x) === lower(y))) return true;
  }
}

import { abridged } from '../../located/digest.ts';
import type { Source } from '../../located/source.ts';
import type { Node } from '../syntax/tree.ts';

const known = new WeakMap<Node, string>();

/** The text of a part of a file on one line, as the name of what it is; different for different texts. */
export function sourceText(source: Source, node: Node): string {
  const before = known.get(node);
  if (before !== undefined) return before;
  const text = abridged(source.text.slice(node.start, node.end).replace(/\s+/g, ' '), 200);
  known.set(node, text);
  return text;
}

import type { Source, Span } from '../../located/source.ts';
import type { Block, Body, Node } from '../syntax/tree.ts';

/** A block with the file it stands in. */
export interface Placed {
  readonly block: Block;
  readonly source: Source;
}

/** Parts of a block that an override file put there: they stand in another file than the block itself. */
const overriding = new WeakMap<Node, Source>();

/** Notes that a body's parts stand in `source`, whatever block they are merged into. */
export function placeIn(source: Source, body: Body): void {
  overriding.set(body, source);
  for (const attribute of body.attributes) overriding.set(attribute, source);
  for (const block of body.blocks) placeIn(source, block.body);
}

/** The file that a part of a block stands in: the block's own, unless an override file put it there. */
export function sourceOf(node: Node, block: Source): Source {
  return overriding.get(node) ?? block;
}

export function spanIn(source: Source, node: Node): Span {
  return { source: sourceOf(node, source), start: node.start, end: node.end };
}

/** Where a block is shown: its last label, or its type. */
export function labelSpan({ block, source }: Placed): Span {
  return spanIn(source, block.labels.at(-1) ?? block.type);
}

import type { Source } from '../../located/source.ts';
import type { Attribute, Block, Body } from '../syntax/tree.ts';
import { type Placed, placeIn, sourceOf } from './placed.ts';

/** An attribute that an override file replaces, and the file it stands in: it counts for nothing. */
export interface Covered {
  readonly attribute: Attribute;
  readonly source: Source;
}

/**
 * The blocks of a module after its override files (Terraform documentation, "Override Files"): an attribute replaces the
 * one of the same name, nested blocks replace all of the same type, locals are merged name by name. What is replaced is noted.
 */
export function merged(own: readonly Placed[], overrides: readonly Placed[], covered: Covered[]): readonly Placed[] {
  if (overrides.length === 0) return own;
  const cover = ({ block, source }: Placed, names: ReadonlySet<string>): void => {
    for (const attribute of block.body.attributes)
      if (names.has(attribute.name.name)) covered.push({ attribute, source: sourceOf(attribute, source) });
  };
  const result = [...own];
  for (const override of overrides) {
    placeIn(override.source, override.block.body);
    if (override.block.type.name === 'locals') {
      const names = namesOf(override.block.body);
      result.forEach((placed, i) => {
        if (placed.block.type.name !== 'locals') return;
        cover(placed, names);
        result[i] = { ...placed, block: withoutNames(placed.block, names) };
      });
      result.push(override);
      continue;
    }
    const key = keyOf(override.block);
    const index = result.findIndex(({ block }) => keyOf(block) === key);
    const target = result[index];
    if (target) {
      cover(target, namesOf(override.block.body));
      result[index] = {
        ...target,
        block: { ...target.block, body: mergedBody(target.block.body, override.block.body) },
      };
    } else result.push(override);
  }
  return result;
}

/** Equal for blocks of one address. */
export function keyOf({ type, labels }: Block): string {
  return [type.name, ...labels.map(({ name }) => name)].join('\0');
}

function namesOf(body: Body): ReadonlySet<string> {
  return new Set(body.attributes.map(({ name }) => name.name));
}

function withoutNames(block: Block, names: ReadonlySet<string>): Block {
  const kept = (attribute: Attribute) => !names.has(attribute.name.name);
  return { ...block, body: { ...block.body, attributes: block.body.attributes.filter(kept) } };
}

function mergedBody(body: Body, override: Body): Body {
  const names = namesOf(override);
  const types = new Set(override.blocks.map(nestedType));
  return {
    ...body,
    attributes: [...body.attributes.filter(({ name }) => !names.has(name.name)), ...override.attributes],
    blocks: [...body.blocks.filter((block) => !types.has(nestedType(block))), ...override.blocks],
  };
}

/** A dynamic block makes blocks of the type that its label says. */
function nestedType({ type, labels }: Block): string {
  return type.name === 'dynamic' ? (labels[0]?.name ?? '') : type.name;
}

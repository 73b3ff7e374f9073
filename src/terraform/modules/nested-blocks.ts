import type { Cases } from '../../grants/cases.ts';
import type { Source } from '../../located/source.ts';
import type { Origins } from '../../located/value.ts';
import type { Block, Body, Expression } from '../syntax/tree.ts';
import { forEachInstances, tooManyInstances } from './instances.ts';
import type { Module } from './module.ts';
import { sourceOf } from './placed.ts';
import type { Names } from './values.ts';

/** The body of a nested block, with what the iterators around it stand for. */
export interface NestedBlock {
  readonly body: Body;
  readonly values: Names;
  /** False when the block may not exist. */
  readonly always: boolean;
  /** When it exists, where that is known. */
  readonly when?: Cases;
  /** The places that make it exist, where a dynamic block makes it. */
  readonly madeBy?: Origins;
}

/** The nested blocks of a type, those that `dynamic` blocks make included (Terraform documentation, "dynamic Blocks"). */
export function nestedBlocks(
  module: Module,
  body: Body,
  source: Source,
  type: string,
  names: Names,
): readonly NestedBlock[] {
  return body.blocks.flatMap((block): readonly NestedBlock[] => {
    if (block.type.name === type) return [{ body: block.body, values: names, always: true }];
    if (block.type.name !== 'dynamic' || block.labels[0]?.name !== type) return [];
    return dynamicBlocks(module, block, sourceOf(block.body, source), names);
  });
}

function dynamicBlocks(module: Module, block: Block, source: Source, names: Names): readonly NestedBlock[] {
  const content = block.body.blocks.find((inner) => inner.type.name === 'content');
  const forEach = block.body.attributes.find((attribute) => attribute.name.name === 'for_each');
  const collection = module.attributeOf(block.body, source, 'for_each', names);
  if (!content || !forEach || !collection) return [];
  const instances = module.byDefault(forEachInstances(collection, iteratorOf(block)));
  module.undecided.push(...tooManyInstances(block, forEach, collection, instances, source));
  return instances.all.map(({ values, always, when, madeBy }) => ({
    body: content.body,
    values: { ...names, ...values },
    always,
    madeBy,
    ...(when === undefined ? {} : { when }),
  }));
}

/** What a dynamic block calls its elements: what it says, else the type of the blocks that it makes. */
export function iteratorOf({ body, labels }: Block): string {
  const iterator = body.attributes.find((attribute) => attribute.name.name === 'iterator')?.value;
  return (iterator && iteratorName(iterator)) ?? labels[0]?.name ?? '';
}

/** The name of an iterator: a word, or in JSON a string. */
function iteratorName(iterator: Expression): string | undefined {
  if (iterator.kind === 'variable') return iterator.name;
  const [only, ...others] = iterator.kind === 'template' ? iterator.parts : [];
  return only?.kind === 'text' && others.length === 0 ? only.text : undefined;
}

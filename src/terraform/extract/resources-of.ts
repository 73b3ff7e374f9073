import { type Cases, existenceOf, inBoth, thereIn } from '../../grants/cases.ts';
import { putInto } from '../../located/lists.ts';
import type { Source } from '../../located/source.ts';
import { partsThatMayName } from '../modules/may-name.ts';
import { type Module, type Placed, spanIn } from '../modules/module.ts';
import type { NestedBlock } from '../modules/nested-blocks.ts';
import { accountOf } from '../modules/provider-accounts.ts';
import type { Body } from '../syntax/tree.ts';
import type { Attributes, Copy, Resource, Written } from './resource.ts';

/** Every instance of every resource and data source of a root, its child modules included; attributes are evaluated when asked for. */
export function resourcesOf(root: Module): readonly Resource[] {
  return [...inModule(root), ...root.children().flatMap(resourcesOf)];
}

function inModule(module: Module): readonly Resource[] {
  const of = (type: 'resource' | 'data', prefix: string) => {
    const blocks = module.blocksOf(type).filter(({ block }) => block.labels.length === 2);
    const copies = copiesAmong(blocks);
    return blocks.flatMap((placed) => instancesOf(module, placed, prefix, copies.get(placed)));
  };
  return [...of('resource', ''), ...of('data', 'data.')];
}

/** The blocks that share their address with others, each with its number among them. */
function copiesAmong(blocks: readonly Placed[]): ReadonlyMap<Placed, Copy> {
  const byLabels = new Map<string, Placed[]>();
  for (const placed of blocks) {
    const key = placed.block.labels.map(({ name }) => name).join('.');
    putInto(byLabels, key, placed);
  }
  const copies = new Map<Placed, Copy>();
  for (const alike of byLabels.values())
    if (alike.length > 1)
      for (const [number, placed] of alike.entries()) copies.set(placed, { number, of: alike.length });
  return copies;
}

function instancesOf(module: Module, placed: Placed, prefix: string, copy: Copy | undefined): readonly Resource[] {
  const { block, source } = placed;
  const [type, name] = block.labels;
  const account = accountOf(module, placed);
  return module.instances(placed).map(({ suffix, values, ...instance }): Resource => {
    const exists = inBoth(module.when, existenceOf(instance));
    return {
      type: `${prefix}${type?.name}`,
      module: module.address,
      block: `${module.address}${prefix}${type?.name}.${name?.name}`,
      suffix,
      copy,
      account,
      at: spanIn(source, name ?? block),
      calledAt: module.calledAt,
      madeBy: instance.madeBy,
      ...thereIn(exists),
      written: { ...writtenIn(block.body), mayName: (part) => partsThatMayName(module, placed).has(part) },
      get: (attribute) => module.attribute(placed, attribute, values),
      blocks: (kind) => blocksIn(module, source, module.nested(block.body, source, kind, values), exists),
    };
  });
}

/** The names of what a body sets; of a dynamic block, those of what it makes. */
function writtenIn({ attributes, blocks }: Body): Written {
  const types = blocks.map(({ type, labels }) => (type.name === 'dynamic' ? (labels[0]?.name ?? '') : type.name));
  return { attributes: attributes.map(({ name }) => name.name), blocks: [...new Set(types)] };
}

/** The outputs of a root, as resources that have a value. */
export function outputsOf(root: Module): readonly Resource[] {
  return root.blocksOf('output').map((placed): Resource => {
    const [name] = placed.block.labels;
    return {
      type: 'output',
      module: root.address,
      block: `output.${name?.name}`,
      suffix: '',
      at: spanIn(placed.source, name ?? placed.block),
      calledAt: [],
      madeBy: [],
      always: true,
      written: { attributes: ['value'], blocks: [], mayName: (part) => partsThatMayName(root, placed).has(part) },
      get: (attribute) => root.attribute(placed, attribute),
      blocks: () => [],
    };
  });
}

function blocksIn(
  module: Module,
  source: Source,
  nested: readonly NestedBlock[],
  around: Cases | undefined,
): readonly Attributes[] {
  return nested.map(({ body, values, ...existence }) => {
    const exists = inBoth(around, existenceOf(existence));
    return {
      at: spanIn(source, body),
      ...thereIn(exists),
      written: writtenIn(body),
      get: (attribute) => module.attributeOf(body, source, attribute, values),
      blocks: (kind) => blocksIn(module, source, module.nested(body, source, kind, values), exists),
    };
  });
}

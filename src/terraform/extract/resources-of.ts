import { existenceOf, inBoth, thereIn } from '../../grants/cases.ts';
import { type Module, type Placed, spanIn } from '../modules/module.ts';
import type { Resource } from './resource.ts';

/** Every instance of every resource and data source of a root, its child modules included; attributes are evaluated when asked for. */
export function resourcesOf(root: Module): readonly Resource[] {
  return [...inModule(root), ...root.children().flatMap(resourcesOf)];
}

function inModule(module: Module): readonly Resource[] {
  const of = (type: 'resource' | 'data', prefix: string) =>
    module
      .blocksOf(type)
      .filter(({ block }) => block.labels.length === 2)
      .flatMap((placed) => instancesOf(module, placed, prefix));
  return [...of('resource', ''), ...of('data', 'data.')];
}

function instancesOf(module: Module, placed: Placed, prefix: string): readonly Resource[] {
  const { block, source } = placed;
  const [type, name] = block.labels;
  return module.instances(placed).map(({ suffix, values, ...instance }): Resource => {
    const exists = inBoth(module.when, existenceOf(instance));
    return {
      type: `${prefix}${type?.name}`,
      module: module.address,
      block: `${module.address}${prefix}${type?.name}.${name?.name}`,
      suffix,
      at: spanIn(source, name ?? block),
      calledAt: module.calledAt,
      ...thereIn(exists),
      get: (attribute) => module.attribute(placed, attribute, values),
      blocks: (kind) =>
        module.nested(block.body, source, kind, values).map((nested) => ({
          at: spanIn(source, nested.body),
          ...thereIn(inBoth(exists, existenceOf(nested))),
          get: (attribute) => module.attributeOf(nested.body, source, attribute, nested.values),
        })),
    };
  });
}

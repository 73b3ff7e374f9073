import { wholeOf } from '../../located/source.ts';
import { type Entry, type ObjectValue, stringValue, type Value } from '../../located/value.ts';
import { absolutePath } from '../evaluate/functions/checkout.ts';
import { relativePath } from '../evaluate/functions/paths.ts';
import { callValue } from './calls.ts';
import type { Module } from './module.ts';
import { labelSpan, type Placed, sourceOf, spanIn } from './placed.ts';
import { dataValue, resourceValue } from './resource-values.ts';
import { lazyEntry, open, unknown } from './values.ts';
import { variableValue } from './variables.ts';

/**
 * What the first name of a reference stands for in a module (Terraform documentation, "References to Named Values"):
 * undefined for a name that is none, such as a variable of a template.
 */
export function resolveName(module: Module, name: string): Value | undefined {
  switch (name) {
    case 'var':
      return named(module, 'var', module.blocksOf('variable'), (placed) => variableValue(module, placed));
    case 'local':
      return locals(module);
    case 'module':
      return named(module, 'module', module.blocksOf('module'), (placed) => callValue(module, placed));
    case 'data':
      return data(module);
    case 'resource':
      return prefixed(module);
    case 'path':
      return paths(module);
    case 'terraform':
    case 'tofu':
      // the workspace is chosen on the command line; its name is the same in all modules
      return open('terraform', [], anywhere(module));
    case 'self':
    case 'each':
    case 'count':
      return open(`${module.address}${name}`, [], anywhere(module));
    default:
      return /^[a-z][a-z0-9]*_/.test(name) || module.blocks.some(({ block }) => block.labels[0]?.name === name)
        ? resources(module, name)
        : undefined;
  }
}

/** A place for what has none of its own. */
function anywhere(module: Module) {
  const source = module.blocks[0]?.source ?? { path: module.folder, text: '' };
  return { ...wholeOf(source), end: 0 };
}

function named(module: Module, name: string, blocks: readonly Placed[], value: (placed: Placed) => Value): Value {
  const entries = blocks.flatMap((placed) => {
    const label = placed.block.labels[0];
    return label ? [entryOf(module, `${name}.${label.name}`, label.name, placed, () => value(placed))] : [];
  });
  return declaring(module, open(`${module.address}${name}`, entries, anywhere(module)));
}

/** What stands for the names of a module: what is not among them is declared nowhere, where all of the module was read. */
function declaring(module: Module, names: ObjectValue): Value {
  return module.complete ? { ...names, complete: true } : names;
}

/** An entry of a declared name; one that needs itself is a cycle, which Terraform refuses. */
function entryOf(module: Module, name: string, key: string, placed: Placed, value: () => Value): Entry {
  const at = labelSpan(placed);
  return lazyEntry(module.run, key, at, value, () => inCycle(module, name, at));
}

function inCycle(module: Module, name: string, at: Entry['keySpan']): Value {
  module.undecided.push({
    reason: 'cycle',
    message: `${module.address}${name} depends on itself.`,
    at,
    remedy: 'Break the cycle; Terraform refuses it, too.',
  });
  return unknown(`${module.address}${name}`, 'cycle', [at]);
}

function locals(module: Module): Value {
  const entries = module.blocksOf('locals').flatMap((placed) =>
    placed.block.body.attributes.map((attribute) => {
      const source = sourceOf(attribute, placed.source);
      const at = spanIn(source, attribute.name);
      const name = attribute.name.name;
      return lazyEntry(
        module.run,
        name,
        at,
        () => module.value(attribute.value, source),
        () => inCycle(module, `local.${name}`, at),
      );
    }),
  );
  return declaring(module, open(`${module.address}local`, entries, anywhere(module)));
}

/** `path.module` as Terraform writes it: relative to the root module, in whose folder Terraform runs. */
function paths(module: Module): Value {
  const at = anywhere(module);
  const own = stringValue(relativePath(module.run.root, module.folder), [at]);
  const root = stringValue('.', [at]);
  const entries = [
    { key: 'module', keySpan: at, value: own },
    { key: 'root', keySpan: at, value: root },
    { key: 'cwd', keySpan: at, value: absolutePath(module.run.root, at) },
  ];
  return open('path', entries, at);
}

function resources(module: Module, type: string): Value {
  return typed(module, 'resource', type, `${module.address}${type}`, (placed) => resourceValue(module, placed));
}

/** `resource.aws_iam_role.r`, which is `aws_iam_role.r`. */
function prefixed(module: Module): Value {
  const types = new Set(module.blocksOf('resource').flatMap(({ block }) => block.labels[0]?.name ?? []));
  const entries = [...types].map(
    (type): Entry => ({ key: type, keySpan: anywhere(module), value: resources(module, type) }),
  );
  return open(`${module.address}resource`, entries, anywhere(module));
}

function data(module: Module): Value {
  const types = new Set(module.blocksOf('data').flatMap(({ block }) => block.labels[0]?.name ?? []));
  const entries = [...types].map((type): Entry => {
    const name = `${module.address}data.${type}`;
    const value = typed(module, 'data', type, name, (placed) => dataValue(module, placed));
    return { key: type, keySpan: anywhere(module), value };
  });
  return open(`${module.address}data`, entries, anywhere(module));
}

function typed(module: Module, kind: string, type: string, name: string, value: (placed: Placed) => Value): Value {
  const entries = module.blocksOf(kind).flatMap((placed) => {
    const label = placed.block.labels[1];
    if (placed.block.labels[0]?.name !== type || !label) return [];
    return [
      entryOf(module, `${kind === 'data' ? 'data.' : ''}${type}.${label.name}`, label.name, placed, () =>
        value(placed),
      ),
    ];
  });
  return open(name, entries, anywhere(module));
}

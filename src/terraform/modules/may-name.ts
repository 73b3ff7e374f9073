import { mayName, mayNameText } from '../../grants/given-names.ts';
import { limits } from '../../limits.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf, onceOfEach } from '../../located/once.ts';
import type { Source } from '../../located/source.ts';
import type { Attribute, Block, Body, Chain, Expression, Step, TemplatePart, Variable } from '../syntax/tree.ts';
import type { Module } from './module.ts';
import { iteratorOf } from './nested-blocks.ts';
import { type Placed, sourceOf } from './placed.ts';

/**
 * The attributes and nested blocks of a block whose values may name a permission or have a policy in them, whatever its instances
 * are: told by the texts that are written in them, and in what they refer to. A root has thousands of attributes that nobody
 * reads, and most of them need not be evaluated to know that they say nothing.
 */
export const partsThatMayName = onceOfEach((module: Module, { block, source }: Placed): ReadonlySet<string> => {
  const found = new Set<string>();
  const search = new Search(module, block.body, source);
  for (const one of block.body.attributes) if (search.finds(one.value, sourceOf(one, source))) found.add(one.name.name);
  for (const inner of block.body.blocks)
    if (search.findsIn(inner, source)) found.add(inner.type.name === 'dynamic' ? iteratedIn(inner) : inner.type.name);
  return found;
});

const iteratedIn = ({ type, labels }: Block): string => labels[0]?.name ?? type.name;

/** Functions whose result has texts that their arguments do not show. */
const OPENING = /file|decode|gunzip|::/;
/** Functions whose result has no text of what they are given. */
const HIDING = /(?:md5|sha\d+)$/;

const DEEPEST = limits.terraform.depth;

type Names = ReadonlySet<string>;

const nothing: Names = new Set();

/** Looks for what may be a name of a permission, in the expressions of one block. */
class Search {
  readonly #module: Module;
  /** What the block has instances for. */
  readonly #forEach: Attribute | undefined;
  readonly #source: Source;
  #depth: number;

  /** @param depth how many expressions this one is within, over references */
  constructor(module: Module, body: Body, source: Source, depth = 0) {
    this.#module = module;
    [this.#forEach] = attributesOf(body).get('for_each') ?? [];
    this.#source = source;
    this.#depth = depth;
  }

  /** Whether a nested block may name something. What a dynamic block iterates over is looked at as a part of it. */
  findsIn(block: Block, around: Source, bound: Names = nothing): boolean {
    const source = sourceOf(block.body, around);
    const names = block.type.name === 'dynamic' ? new Set([...bound, iteratorOf(block)]) : bound;
    return (
      block.body.attributes.some((one) => this.finds(one.value, sourceOf(one, source), names)) ||
      block.body.blocks.some((inner) => this.findsIn(inner, source, names))
    );
  }

  /**
   * Whether the value of an expression may name something.
   * @param bound the names of what is iterated over, which is looked at where it stands
   */
  finds(node: Expression, source: Source, bound: Names = nothing): boolean {
    if (this.#depth >= DEEPEST) return true;
    this.#depth++;
    const found = this.#findsInNode(node, source, bound);
    this.#depth--;
    return found;
  }

  #findsInNode(node: Expression, source: Source, bound: Names): boolean {
    const within = (inner: Expression | undefined): boolean => inner !== undefined && this.finds(inner, source, bound);
    switch (node.kind) {
      case 'literal':
      case 'operation':
      case 'unary':
        return false;
      case 'template':
        return this.#findsInParts(node.parts, source, bound);
      case 'parentheses':
        return within(node.inner);
      case 'conditional':
        return within(node.whenTrue) || within(node.whenFalse);
      case 'tuple':
        return node.items.some(within);
      case 'object':
        return node.items.some(({ key, value }) => (key.kind !== 'variable' && within(key)) || within(value));
      case 'for': {
        const names = new Set([...bound, node.valueName.name, node.keyName?.name ?? '']);
        const parts = [node.key, node.value];
        return within(node.collection) || parts.some((part) => part && this.finds(part, source, names));
      }
      case 'call':
        return !HIDING.test(node.name) && (OPENING.test(node.name) || node.args.some(within));
      case 'variable':
        return !bound.has(node.name) && this.#refersTo(node, node.name, [], source);
      case 'chain':
        if (node.base.kind !== 'variable') return within(node.base);
        return !bound.has(node.base.name) && this.#refersTo(node, node.base.name, node.steps, source);
    }
  }

  #findsInParts(parts: readonly TemplatePart[], source: Source, bound: Names): boolean {
    return parts.some((part) => this.#findsInPart(part, source, bound));
  }

  #findsInPart(part: TemplatePart, source: Source, bound: Names): boolean {
    switch (part.kind) {
      case 'text':
        return mayNameText(part.text);
      case 'interpolation':
        return this.finds(part.expression, source, bound);
      case 'if':
        return this.#findsInParts([...part.whenTrue, ...part.whenFalse], source, bound);
      case 'for-directive': {
        const names = new Set([...bound, part.valueName.name, part.keyName?.name ?? '']);
        return this.finds(part.collection, source, bound) || this.#findsInParts(part.body, source, names);
      }
    }
  }

  /** Whether what a reference stands for may name something: by what is written there, and then by its value. */
  #refersTo(node: Variable | Chain, name: string, steps: readonly Step[], source: Source): boolean {
    // the key and the value of an instance are of what the block has instances for
    if (name === 'each') return !this.#forEach || this.finds(this.#forEach.value, this.#source, new Set(['each']));
    if (!definitionMayName(this.#module, name, steps, this.#depth)) return false;
    const sure = sureOf(steps);
    if (node.kind === 'variable' || sure.length === steps.length) return mayName(this.#module.value(node, source));
    const part = sure.length === 0 ? node.base : { ...node, steps: sure, end: sure.at(-1)?.end ?? node.end };
    return mayName(this.#module.value(part, source), 'what it has');
  }
}

/** The steps of a reference up to the first that is not the same for all instances and iterations. */
function sureOf(steps: readonly Step[]): readonly Step[] {
  const at = steps.findIndex((step) => step.kind === 'splat' || (step.kind === 'index' && !isPlain(step.key)));
  return at < 0 ? steps : steps.slice(0, at);
}

/** Whether an index is written out. */
function isPlain(key: Expression): boolean {
  return key.kind === 'literal' || (key.kind === 'template' && key.parts.every(({ kind }) => kind === 'text'));
}

/** What is known of the names that a module declares; one that is being looked at may name something. */
const ofNames = onceOf((_: Module) => new Map<string, boolean>());

/** Whether what a reference stands for may name something, told by what defines it; true where nothing written does. */
function definitionMayName(module: Module, name: string, steps: readonly Step[], depth: number): boolean {
  const [first, second] = steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : []));
  if (first === undefined) return true;
  const known = ofNames(module);
  const isTwo = name !== 'var' && name !== 'local';
  if (isTwo && second === undefined) return true;
  const key = `${name}.${first}${isTwo ? `.${second}` : ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, true);
  const result = definitionsOf(module, name, first, second ?? '').some(
    (one) =>
      one === 'not written' ||
      new Search(one.module, one.body, one.source, depth).finds(one.value, sourceOf(one.attribute, one.source)),
  );
  known.set(key, result);
  return result;
}

/** An attribute that defines something, in the block that it stands in. */
interface Definition {
  readonly module: Module;
  readonly body: Body;
  readonly source: Source;
  readonly attribute: Attribute;
  readonly value: Expression;
}

function definitionsOf(
  module: Module,
  name: string,
  first: string,
  second: string,
): readonly (Definition | 'not written')[] {
  switch (name) {
    case 'local':
      return declaredIn(module).locals.get(first) ?? [];
    case 'var': {
      if (!module.inputs.argument) return ['not written'];
      const argument = module.inputs.argument(first);
      const own = blocksOf(module, 'variable', first).flatMap((placed) => attributeIn(module, placed, 'default'));
      return argument ? [...attributeIn(argument.module, argument.placed, first), ...own] : own;
    }
    case 'module':
      return blocksOf(module, 'module', first).flatMap((placed) =>
        module.callsAt(placed).flatMap((call): readonly (Definition | 'not written')[] => {
          if (call.opaque || !call.module) return ['not written'];
          const called = call.module;
          return blocksOf(called, 'output', second).flatMap((output) => attributeIn(called, output, 'value'));
        }),
      );
    default: {
      const written = blocksOf(module, 'resource', name, first).flatMap((placed) =>
        attributeIn(module, placed, second),
      );
      // what is not written is computed
      return written.length > 0 ? written : ['not written'];
    }
  }
}

/** What a module declares, by its type and labels, and its local values by their names. */
const declaredIn = onceOf((module: Module) => {
  const blocks = new Map<string, Placed[]>();
  const locals = new Map<string, Definition[]>();
  for (const placed of module.blocks) {
    const { type, labels, body } = placed.block;
    putInto(blocks, keyOf(type.name, ...labels.map((label) => label.name)), placed);
    if (type.name !== 'locals') continue;
    for (const attribute of body.attributes)
      putInto(locals, attribute.name.name, { module, body, source: placed.source, attribute, value: attribute.value });
  }
  return { blocks, locals };
});

const keyOf = (...words: readonly string[]): string => words.join('\n');

function blocksOf(module: Module, ...typeAndLabels: readonly string[]): readonly Placed[] {
  return declaredIn(module).blocks.get(keyOf(...typeAndLabels)) ?? [];
}

function attributeIn(module: Module, { block, source }: Placed, name: string): readonly Definition[] {
  const { body } = block;
  const named = attributesOf(body).get(name) ?? [];
  return named.map((attribute) => ({ module, body, source, attribute, value: attribute.value }));
}

/** The attributes of a body by their names. */
const attributesOf = onceOf(({ attributes }: Body) => {
  const found = new Map<string, Attribute[]>();
  for (const attribute of attributes) putInto(found, attribute.name.name, attribute);
  return found;
});

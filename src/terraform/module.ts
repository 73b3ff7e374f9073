import type { Source, Span } from '../located/source.ts';
import { positionAt } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import {
  type Entry,
  knownText,
  type ObjectValue,
  type Origins,
  type UnknownValue,
  type Value,
} from '../located/value.ts';
import { evaluate } from './evaluate/expression.ts';
import { EvaluationError, LimitReached, NotKnown, type Run } from './evaluate/run.ts';
import type { Scope } from './evaluate/scope.ts';
import { policyDocument } from './extract/policy-document.ts';
import { type ParsedFile, parseConfiguration } from './syntax/parse.ts';
import type { Block, Body, Expression } from './syntax/tree.ts';

const parsed = new WeakMap<Source, ParsedFile>();
const MAX_MODULE_DEPTH = 12;
const MAX_INSTANCES = 200;

/** A block with the file it stands in. */
export interface Placed {
  readonly block: Block;
  readonly source: Source;
}

/** One instance of a block with `count` or `for_each`: what `each` and `count` stand for in it. */
export interface Instance {
  readonly suffix: string;
  readonly values: Readonly<Record<string, Value>>;
  /** False when the instance may not exist. */
  readonly always: boolean;
}

export const spanIn = (source: Source, node: { readonly start: number; readonly end: number }): Span => ({
  source,
  start: node.start,
  end: node.end,
});

const unknown = (name: string, reason: UnknownValue['reason'], origins: Origins): UnknownValue => ({
  kind: 'unknown',
  name,
  reason,
  origins,
});

function parse(source: Source): ParsedFile {
  const known = parsed.get(source);
  if (known) return known;
  const file = parseConfiguration(source);
  parsed.set(source, file);
  return file;
}

/** One module: a folder's configuration with its inputs, its names evaluated when they are asked for. */
export class Module {
  readonly folder: string;
  readonly address: string;
  readonly run: Run;
  readonly blocks: readonly Placed[];
  readonly undecided: Undecided[] = [];
  readonly files: { path: string; parsed: boolean }[] = [];
  readonly #inputs: ReadonlyMap<string, Value> | undefined;
  readonly #depth: number;
  readonly #named = new Map<string, ObjectValue>();
  readonly #children = new Map<
    string,
    readonly { readonly instance: Instance; readonly module: Module | undefined }[]
  >();

  constructor(
    run: Run,
    folder: string,
    address: string,
    inputs: ReadonlyMap<string, Value> | undefined,
    depth: number,
  ) {
    this.run = run;
    this.folder = folder;
    this.address = address;
    this.#inputs = inputs;
    this.#depth = depth;
    const blocks: Placed[] = [];
    for (const path of run.files.list(folder)) {
      if (!/\.(tf|tofu)(\.json)?$/.test(path)) continue;
      const content = run.files.read(path);
      if (content.kind !== 'text') continue;
      const file = parse(content.source);
      this.files.push({ path, parsed: file.errors.length === 0 });
      for (const error of file.errors.slice(0, 3)) {
        const at = spanIn(content.source, error);
        const { line, column } = positionAt(content.source, error.start);
        this.undecided.push({
          reason: 'parse-error',
          message: `${path} is not valid HCL at line ${line}, column ${column}: ${error.message}`,
          at,
          remedy: 'Correct the file; what it grants cannot be seen before.',
        });
      }
      for (const block of file.body.blocks) blocks.push({ block, source: content.source });
    }
    this.blocks = blocks;
  }

  /** Evaluates an expression; what cannot be computed is an unknown of the expression's own text. */
  value(expression: Expression, source: Source, more: Readonly<Record<string, Value>> = {}): Value {
    const span = spanIn(source, expression);
    const text = source.text.slice(span.start, Math.min(span.end, span.start + 200));
    try {
      return evaluate(expression, this.#scope(source, more));
    } catch (error) {
      if (error instanceof LimitReached) return unknown(text, 'limit', [span]);
      if (error instanceof EvaluationError || error instanceof NotKnown) return unknown(text, error.reason, [span]);
      throw error;
    }
  }

  attribute(placed: Placed, name: string, more: Readonly<Record<string, Value>> = {}): Value | undefined {
    return this.attributeOf(placed.block.body, placed.source, name, more);
  }

  attributeOf(body: Body, source: Source, name: string, more: Readonly<Record<string, Value>> = {}): Value | undefined {
    const found = body.attributes.find((attribute) => attribute.name.name === name);
    if (!found) return undefined;
    const value = this.value(found.value, source, more);
    return value.kind === 'null' ? undefined : value;
  }

  /** The instances of a block: one, or one for each element of `for_each` or number below `count`. */
  instances({ block, source }: Placed): readonly Instance[] {
    const forEach = this.attributeOf(block.body, source, 'for_each');
    if (forEach) return this.#forEach(forEach, 'each');
    const count = this.attributeOf(block.body, source, 'count');
    if (!count) return [{ suffix: '', values: {}, always: true }];
    const index = (value: Value): Readonly<Record<string, Value>> => ({
      count: object([['index', value]], count.origins),
    });
    if (count.kind !== 'number')
      return [
        { suffix: '', values: index(unknown('count.index', 'unresolved-variable', count.origins)), always: false },
      ];
    const number = Math.max(0, Math.min(MAX_INSTANCES, Math.floor(count.value)));
    return Array.from({ length: number }, (_, i) => ({
      suffix: `[${i}]`,
      values: index({ kind: 'number', value: i, origins: count.origins }),
      always: true,
    }));
  }

  #forEach(collection: Value, iterator: string): readonly Instance[] {
    const one = (suffix: string, key: Value, value: Value, always: boolean): Instance => ({
      suffix,
      values: {
        [iterator]: object(
          [
            ['key', key],
            ['value', value],
          ],
          collection.origins,
        ),
      },
      always,
    });
    if (collection.kind === 'object' && collection.open === undefined)
      return collection.entries
        .slice(0, MAX_INSTANCES)
        .map(({ key, keySpan, value }) =>
          one(`["${key}"]`, { kind: 'string', pieces: [key], origins: [keySpan] }, value, true),
        );
    if (collection.kind === 'list')
      return collection.items
        .slice(0, MAX_INSTANCES)
        .map((item, i) => one(`["${knownText(item) ?? i}"]`, item, item, true));
    if (collection.kind === 'choice')
      return collection.options.flatMap((option) =>
        this.#forEach(option, iterator).map((each) => ({ ...each, always: false })),
      );
    if (collection.kind === 'null') return [];
    const name = 'name' in collection ? collection.name : iterator;
    const any = (part: string) => unknown(`${name}[*].${part}`, 'unresolved-variable', collection.origins);
    return [one('', any('key'), any('value'), false)];
  }

  /** The bodies of nested blocks of a type, dynamic ones included, each with what its iterator stands for. */
  nested(
    body: Body,
    source: Source,
    type: string,
    more: Readonly<Record<string, Value>>,
  ): readonly { readonly body: Body; readonly values: Readonly<Record<string, Value>>; readonly always: boolean }[] {
    return body.blocks.flatMap((block) => {
      if (block.type.name === type) return [{ body: block.body, values: more, always: true }];
      if (block.type.name !== 'dynamic' || block.labels[0]?.name !== type) return [];
      const content = block.body.blocks.find((inner) => inner.type.name === 'content');
      const collection = this.attributeOf(block.body, source, 'for_each', more);
      if (!content || !collection) return [];
      const iterator = block.body.attributes.find((attribute) => attribute.name.name === 'iterator')?.value;
      const name = iterator?.kind === 'variable' ? iterator.name : type;
      return this.#forEach(collection, name).map((each) => ({
        body: content.body,
        values: { ...more, ...each.values },
        always: each.always,
      }));
    });
  }

  /** The local child modules, one for each instance of their calls. */
  children(): readonly Module[] {
    return this.blocks.flatMap((placed) =>
      placed.block.type.name === 'module' ? this.#callsOf(placed).flatMap(({ module }) => module ?? []) : [],
    );
  }

  output(name: string): Value | undefined {
    const found = this.blocks.find(({ block }) => block.type.name === 'output' && block.labels[0]?.name === name);
    return found ? this.attribute(found, 'value') : undefined;
  }

  #callsOf(placed: Placed): readonly { readonly instance: Instance; readonly module: Module | undefined }[] {
    const { block, source } = placed;
    const name = block.labels[0]?.name ?? '';
    const known = this.#children.get(name);
    if (known) return known;
    this.#children.set(name, []);
    const from = this.attribute(placed, 'source');
    const path = from ? knownText(from) : undefined;
    const calls = this.instances(placed).map((instance) => {
      const folder = path?.startsWith('.') ? resolvePath(this.folder, path) : undefined;
      const there =
        folder !== undefined && this.run.files.list(folder).some((file) => /\.(tf|tofu)(\.json)?$/.test(file));
      if (folder === undefined || !there || this.#depth >= MAX_MODULE_DEPTH) return { instance, module: undefined };
      const inputs = new Map<string, Value>();
      for (const attribute of block.body.attributes)
        inputs.set(attribute.name.name, this.value(attribute.value, source, instance.values));
      const address = `${this.address}module.${name}${instance.suffix}.`;
      return { instance, module: new Module(this.run, folder, address, inputs, this.#depth + 1) };
    });
    if (calls.some(({ module }) => !module)) {
      const remote = !path?.startsWith('.');
      this.undecided.push({
        reason: remote ? 'remote-module' : this.#depth >= MAX_MODULE_DEPTH ? 'cycle' : 'missing-module',
        message: `Module ${name} (${path ?? 'source unknown'}) is not read: ${remote ? 'its source is not in the repository' : 'it is not there, or calls itself'}.`,
        at: spanIn(source, block.labels[0] ?? block),
        remedy: remote
          ? 'Review what the module grants, or vendor it into the repository.'
          : 'Correct the source of the module.',
      });
    }
    this.#children.set(name, calls);
    return calls;
  }

  #scope(source: Source, more: Readonly<Record<string, Value>>): Scope {
    const extra = new Map(Object.entries(more));
    return {
      source,
      run: this.run,
      folder: this.folder,
      names: { resolve: (name) => extra.get(name) ?? this.#resolve(name, source) },
    };
  }

  #resolve(name: string, source: Source): Value | undefined {
    const known = this.#named.get(name);
    if (known) return known;
    const made = this.#names(name, source);
    if (made) this.#named.set(name, made);
    return made;
  }

  #names(name: string, source: Source): ObjectValue | undefined {
    switch (name) {
      case 'var':
        return this.#lazy('var', 'variable', source, (placed, label) => this.#variable(placed, label));
      case 'local':
        return this.#locals(source);
      case 'module':
        return this.#lazy('module', 'module', source, (placed, label) => this.#moduleValue(placed, label));
      case 'data':
        return this.#data(source);
      case 'path':
      case 'terraform':
        return open(name, source);
      default:
        return this.blocks.some(({ block }) => block.type.name === 'resource' && block.labels[0]?.name === name) ||
          /^[a-z]+_/.test(name)
          ? this.#resources(name, source)
          : undefined;
    }
  }

  #resources(type: string, source: Source): ObjectValue {
    const entries = this.blocks.flatMap(({ block, source: file }) => {
      const label = block.labels[1];
      if (block.type.name !== 'resource' || block.labels[0]?.name !== type || !label) return [];
      return [{ key: label.name, keySpan: spanIn(file, label), value: open(`${type}.${label.name}`, file) }];
    });
    return {
      kind: 'object',
      entries,
      origins: [],
      open: type,
      ...(entries.length === 0 ? { origins: [spanIn(source, { start: 0, end: 0 })] } : {}),
    };
  }

  #lazy(name: string, type: string, source: Source, value: (placed: Placed, label: string) => Value): ObjectValue {
    const entries = this.blocks.flatMap((placed) => {
      const label = placed.block.labels[0];
      return placed.block.type.name === type && label
        ? [lazyEntry(label.name, spanIn(placed.source, label), () => value(placed, label.name))]
        : [];
    });
    return { kind: 'object', entries, origins: [spanIn(source, { start: 0, end: 0 })], open: name };
  }

  #variable(placed: Placed, label: string): Value {
    const given = this.#inputs?.get(label);
    if (given && given.kind !== 'null') return given;
    const value = placed.block.body.attributes.find((attribute) => attribute.name.name === 'default');
    if (value) return this.value(value.value, placed.source);
    return unknown(`${this.address}var.${label}`, 'unresolved-variable', [
      spanIn(placed.source, placed.block.labels[0] ?? placed.block),
    ]);
  }

  #locals(source: Source): ObjectValue {
    const entries = this.blocks.flatMap((placed) =>
      placed.block.type.name !== 'locals'
        ? []
        : placed.block.body.attributes.map((attribute) =>
            lazyEntry(attribute.name.name, spanIn(placed.source, attribute.name), () =>
              this.value(attribute.value, placed.source),
            ),
          ),
    );
    return { kind: 'object', entries, origins: [spanIn(source, { start: 0, end: 0 })], open: 'local' };
  }

  #moduleValue(placed: Placed, label: string): Value {
    const [call] = this.#callsOf(placed);
    const span = spanIn(placed.source, placed.block.labels[0] ?? placed.block);
    const module = call?.module;
    if (!module) return { kind: 'object', entries: [], origins: [span], open: `${this.address}module.${label}` };
    const outputs = module.blocks.filter(({ block }) => block.type.name === 'output');
    const entries = outputs.flatMap(({ block, source }) => {
      const name = block.labels[0];
      return name
        ? [
            lazyEntry(
              name.name,
              spanIn(source, name),
              () => module.output(name.name) ?? unknown(`${label}.${name.name}`, 'unresolved-reference', [span]),
            ),
          ]
        : [];
    });
    return { kind: 'object', entries, origins: [span], open: `${this.address}module.${label}` };
  }

  #data(source: Source): ObjectValue {
    const types = new Map<string, Entry[]>();
    for (const placed of this.blocks) {
      const [type, label] = placed.block.labels;
      if (placed.block.type.name !== 'data' || !type || !label) continue;
      const span = spanIn(placed.source, label);
      const value = (): Value =>
        type.name !== 'aws_iam_policy_document'
          ? { kind: 'object', entries: [], origins: [span], open: `data.${type.name}.${label.name}` }
          : object([['json', policyDocument(this, placed, this.instances(placed)[0]?.values ?? {})]], [span]);
      types.set(type.name, [...(types.get(type.name) ?? []), lazyEntry(label.name, span, value)]);
    }
    const entries = [...types].map(([type, inner]): Entry => {
      const at = spanIn(source, { start: 0, end: 0 });
      return { key: type, keySpan: at, value: { kind: 'object', entries: inner, origins: [at], open: `data.${type}` } };
    });
    return { kind: 'object', entries, origins: [spanIn(source, { start: 0, end: 0 })], open: 'data' };
  }
}

function open(name: string, source: Source): ObjectValue {
  return { kind: 'object', entries: [], origins: [spanIn(source, { start: 0, end: 0 })], open: name };
}

/** An object of given parts. */
export function object(parts: readonly (readonly [string, Value])[], origins: Origins): ObjectValue {
  const [span] = origins;
  return { kind: 'object', origins, entries: span ? parts.map(([key, value]) => ({ key, keySpan: span, value })) : [] };
}

/** An entry whose value is computed when it is first asked for; a value that needs itself is unknown. */
function lazyEntry(key: string, keySpan: Span, compute: () => Value): Entry {
  let state: Value | 'computing' | undefined;
  return {
    key,
    keySpan,
    get value(): Value {
      if (state === 'computing') return unknown(key, 'cycle', [keySpan]);
      if (state === undefined) {
        state = 'computing';
        state = compute();
      }
      return state;
    },
  };
}

/** A relative path from a folder; undefined when it leaves the repository. */
export function resolvePath(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

import type { Span } from '../../located/source.ts';
import type { Entry, Value } from '../../located/value.ts';
import type { Files } from '../../revisions/files.ts';
import { Run } from '../evaluate/run.ts';
import type { Configuration } from '../modules/configuration.ts';
import type { Instances } from '../modules/instances.ts';
import { Module } from '../modules/module.ts';
import { type Placed, placeIn } from '../modules/placed.ts';
import { Session } from '../modules/session.ts';
import type { Block, Body, Expression, Name, Node, Step } from '../syntax/tree.ts';

/** A resource instance as what reads resources sees it: its attributes' values, and where it is shown. */
export interface ShownResource {
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly suffix: string;
  readonly values: Value & { readonly kind: 'object' };
  readonly place: Span;
}

/** The name by which a block's expressions ask for the planned values of their own resource. */
const planned = 'planned_values';

/** Blocks inside of blocks that are offered; no schema of a provider nests deeper. */
const blockLevels = 4;

/** The blocks that a plan stands for, module by module. */
class PlanSession extends Session {
  readonly #modules: ReadonlyMap<string, readonly Placed[]>;

  constructor(files: Files, modules: ReadonlyMap<string, readonly Placed[]>) {
    super(new Run(files, ''), new Map());
    this.#modules = modules;
  }

  override configuration(folder: string): Configuration {
    return { folder, blocks: this.#modules.get(folder) ?? [], undecided: [], files: [], pending: false };
  }
}

/** A module whose resources are those of a plan: every instance is a block of its own, and its values are known. */
class PlanModule extends Module {
  readonly #instances: ReadonlyMap<Placed, Instances>;
  readonly #children: readonly Module[];

  constructor(
    session: Session,
    address: string,
    instances: ReadonlyMap<Placed, Instances>,
    children: readonly Module[],
  ) {
    super(session, { folder: address, address, callers: [] }, { value: () => undefined });
    this.#instances = instances;
    this.#children = children;
  }

  override instancesOf(placed: Placed): Instances {
    return this.#instances.get(placed) ?? super.instancesOf(placed);
  }

  override children(): readonly Module[] {
    return this.#children;
  }
}

/** The root module of a plan, in the shape in which modules of source are read, with all others as its children. */
export function planModule(files: Files, resources: readonly ShownResource[]): Module {
  const modules = new Map<string, Placed[]>([['', []]]);
  const instances = new Map<Placed, Instances>();
  for (const resource of resources) {
    const placed = placedOf(resource);
    modules.set(resource.module, [...(modules.get(resource.module) ?? []), placed]);
    instances.set(placed, {
      kind: 'single',
      all: [{ suffix: resource.suffix, values: { [planned]: resource.values }, always: true }],
      open: false,
    });
  }
  const session = new PlanSession(files, modules);
  const children = [...modules.keys()]
    .filter((address) => address !== '')
    .map((address) => new PlanModule(session, address, instances, []));
  return new PlanModule(session, '', instances, children);
}

function placedOf({ type, name, values, place }: ShownResource): Placed {
  const at: Node = { start: place.start, end: place.end };
  const named = (text: string): Name => ({ name: text, ...at });
  const body = bodyOf(values.entries, [], at, blockLevels);
  placeIn(place.source, body);
  const block: Block = { type: named('resource'), labels: [named(type), named(name)], body, ...at };
  return { block, source: place.source };
}

/** Every value as an attribute; objects and lists of them as nested blocks, too, because a plan does not tell which they are. */
function bodyOf(entries: readonly Entry[], path: readonly Step[], at: Node, levels: number): Body {
  const stepTo = (key: string): readonly Step[] => [
    ...path,
    { kind: 'attribute', name: key, start: at.start, end: at.end },
  ];
  const expression = (key: string): Expression => ({
    kind: 'chain',
    base: { kind: 'variable', name: planned, start: at.start, end: at.end },
    steps: stepTo(key),
    start: at.start,
    end: at.end,
  });
  const attributes = entries.map(({ key }) => ({ name: { name: key, ...at }, value: expression(key), ...at }));
  const blocks = entries.flatMap(({ key, value }): readonly Block[] => {
    if (levels === 0) return [];
    const type: Name = { name: key, ...at };
    if (value.kind === 'object') {
      return [{ type, labels: [], body: bodyOf(value.entries, stepTo(key), at, levels - 1), ...at }];
    }
    if (value.kind !== 'list') return [];
    return value.items.flatMap((item, index): readonly Block[] => {
      if (item.kind !== 'object') return [];
      const steps: readonly Step[] = [...stepTo(key), { kind: 'legacy-index', index, start: at.start, end: at.end }];
      return [{ type, labels: [], body: bodyOf(item.entries, steps, at, levels - 1), ...at }];
    });
  });
  return { attributes, blocks, ...at };
}

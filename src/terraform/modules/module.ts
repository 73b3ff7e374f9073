import { type Cases, caseOf, existenceOf } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import type { Source } from '../../located/source.ts';
import type { Undecided } from '../../located/undecided.ts';
import type { Origins, Value } from '../../located/value.ts';
import { isEmpty } from '../evaluate/assumptions.ts';
import { evaluate } from '../evaluate/expression.ts';
import { withoutRefusals } from '../evaluate/refusals.ts';
import { EvaluationError, LimitReached, NotKnown, type Run } from '../evaluate/run.ts';
import type { Scope, Supposition } from '../evaluate/scope.ts';
import { sourceText } from '../evaluate/source-text.ts';
import type { Attribute, Body, Conditional, Expression } from '../syntax/tree.ts';
import { type Call, callsOf } from './calls.ts';
import type { Configuration } from './configuration.ts';
import {
  conditional,
  countInstances,
  forEachInstances,
  type Instance,
  type Instances,
  numberOfEnabled,
  single,
  tooManyInstances,
} from './instances.ts';
import { resolveName } from './names.ts';
import { type NestedBlock, nestedBlocks } from './nested-blocks.ts';
import { type Placed, sourceOf, spanIn } from './placed.ts';
import type { Session } from './session.ts';
import { type Names, unknown } from './values.ts';

export type { Instance } from './instances.ts';
export { type Placed, spanIn } from './placed.ts';
export { object } from './values.ts';

/** What a module is given by whoever calls it. */
export interface ModuleInputs {
  /** The value of a variable, undefined where nobody sets it; `fallback` is what it has in that case. */
  value(name: string, fallback: () => Value | undefined): Value | undefined;
  /** The call that gives an input by an argument of its name; only where all inputs are given by a call. */
  argument?(name: string): { readonly module: Module; readonly placed: Placed } | undefined;
}

/** Which module this is. */
export interface ModuleIdentity {
  /** The folder of its configuration in the repository. */
  readonly folder: string;
  /** `module.a["x"].` in front of what it declares; '' for the root. */
  readonly address: string;
  /** The folders of the modules that call it, the root's first. */
  readonly callers: readonly string[];
  /** Where it is called, the innermost call first; [] for the root. */
  readonly calledAt: Origins;
  /** When it exists, as calls of it and of its callers tell; undefined when it always does. */
  readonly when?: Cases | undefined;
}

/** One instance of a module: a folder's configuration with its inputs. Names are evaluated when they are asked for. */
export class Module {
  readonly session: Session;
  readonly folder: string;
  readonly address: string;
  readonly callers: readonly string[];
  readonly calledAt: Origins;
  readonly when: Cases | undefined;
  readonly blocks: readonly Placed[];
  /** Whether every file of it was read. */
  readonly complete: boolean;
  readonly inputs: ModuleInputs;
  readonly #names = new Map<string, Value>();
  readonly #instances = new Map<Placed, Instances>();
  readonly #calls = new Map<Placed, readonly Call[]>();
  readonly #scopes = new Map<Source, Scope>();
  readonly #shared = new Map<Expression, Value>();

  constructor(
    session: Session,
    { folder, address, callers, calledAt, when }: ModuleIdentity,
    inputs: ModuleInputs,
    configuration: Configuration = session.configuration(folder),
  ) {
    this.session = session;
    this.folder = folder;
    this.address = address;
    this.callers = callers;
    this.calledAt = calledAt;
    this.when = when;
    this.inputs = inputs;
    this.blocks = configuration.blocks;
    this.complete = configuration.complete;
    session.modules++;
  }

  get run(): Run {
    return this.session.run;
  }

  /** What could not be understood in any module of this root; front-ends add to it. */
  get undecided(): Undecided[] {
    return this.session.undecided;
  }

  /** The blocks of a type: `resource`, `module`, `output`, … */
  blocksOf(type: string): readonly Placed[] {
    return this.blocks.filter(({ block }) => block.type.name === type);
  }

  /**
   * Evaluates an expression; what cannot be computed is an unknown of the expression's own text. What says nothing of the
   * instance that it stands in is evaluated once for all instances.
   */
  value(expression: Expression, source: Source, names: Names = {}): Value {
    const own = Object.keys(names);
    if (own.length === 0 || mentionsAny(own, source, expression)) return this.#valueOf(expression, source, names);
    const known = this.#shared.get(expression);
    if (known) return known;
    const { spent, cycles } = this.run;
    const value = this.#valueOf(expression, source, {});
    // with more steps, or outside of a cycle, it may come to something else
    if (this.run.spent === spent && this.run.cycles === cycles) this.#shared.set(expression, value);
    return value;
  }

  #valueOf(expression: Expression, source: Source, names: Names): Value {
    try {
      return withoutRefusals(evaluate(expression, this.scope(source, names)));
    } catch (error) {
      if (error instanceof LimitReached) {
        this.session.limitReached(error.message, spanIn(source, expression));
        return failed(expression, source, 'limit');
      }
      if (error instanceof EvaluationError) return failed(expression, source, error.reason, error.message);
      if (error instanceof NotKnown) return failed(expression, source, error.reason);
      throw error;
    }
  }

  /** An attribute of a block; undefined when it is not set, or null. */
  attribute(placed: Placed, name: string, names: Names = {}): Value | undefined {
    return this.attributeOf(placed.block.body, placed.source, name, names);
  }

  /** An attribute of a nested block's body that stands in `source`; undefined when it is not set, or null. */
  attributeOf(body: Body, source: Source, name: string, names: Names = {}): Value | undefined {
    const found = body.attributes.find((attribute) => attribute.name.name === name);
    if (!found) return undefined;
    const value = this.value(found.value, sourceOf(found, source), names);
    return value.kind === 'null' ? undefined : value;
  }

  /** The instances of a block: one, or one for each element of `for_each` or number below `count`. */
  instances(placed: Placed): readonly Instance[] {
    return this.instancesOf(placed).all;
  }

  /** The instances of a block, with what is known of their number. */
  instancesOf(placed: Placed): Instances {
    const known = this.#instances.get(placed);
    if (known) return known;
    this.#instances.set(placed, single);
    const instances = this.#computeInstances(placed);
    this.#instances.set(placed, instances);
    return instances;
  }

  #computeInstances(placed: Placed): Instances {
    const attributes = placed.block.body.attributes;
    const meta = attributes.find(({ name }) => name.name === 'for_each' || name.name === 'count');
    if (!meta) return this.#enabled(placed);
    if (!this.session.hasRoomFor(0)) return this.#noRoom(placed, meta);
    const value = this.value(meta.value, sourceOf(meta, placed.source));
    if (value.kind === 'null') return single;
    const known = this.byDefault(instancesBy(meta, value));
    const instances = known.all.length === 0 ? this.#otherwise(placed, meta, value, known) : known;
    this.undecided.push(...tooManyInstances(placed.block, meta, value, instances, placed.source));
    return this.session.hasRoomFor(instances.all.length) ? instances : this.#noRoom(placed, meta);
  }

  /** The one instance of a block, or none: what `enabled` says in its `lifecycle` block (OpenTofu 1.11). */
  #enabled(placed: Placed): Instances {
    const lifecycle = placed.block.body.blocks.find(({ type }) => type.name === 'lifecycle');
    const enabled = lifecycle?.body.attributes.find(({ name }) => name.name === 'enabled');
    if (!enabled) return single;
    const value = this.value(enabled.value, sourceOf(enabled, placed.source));
    const known = instancesBy(enabled, value);
    const { all } = known.all.length === 0 ? this.#otherwise(placed, enabled, value, known) : known;
    return { ...single, all: all.slice(0, 1).map((instance) => ({ ...instance, suffix: '' })) };
  }

  #noRoom({ source }: Placed, { name, ...place }: Attribute): Instances {
    const most = limits.terraform.allInstances;
    this.session.limitReached(`more than ${most} instances of resources and modules`, spanIn(source, place));
    return { kind: name.name === 'count' ? 'list' : 'map', all: [], open: true };
  }

  /** Instances of which those that the defaults of variables make are there, as where a default says so at once. */
  byDefault(instances: Instances): Instances {
    const { assumptions } = this.run;
    if (!assumptions.some) return instances;
    const all = instances.all.map((instance) => {
      const { when, ...others } = instance;
      return when && assumptions.makeThere(when) ? { ...others, always: true } : instance;
    });
    return { ...instances, all };
  }

  /** The instances of a block that there are none of, but only because of the default of a variable. */
  #otherwise(placed: Placed, meta: Attribute, value: Value, none: Instances): Instances {
    const instances = this.#otherwiseThere(placed, meta, value, none);
    for (const { when } of instances.all) {
      const [only, ...others] = when?.length === 1 ? (when[0] ?? []) : [];
      if (only?.of === 2 && others.length === 0) this.run.assumptions.decided(only.condition, 1 - only.option);
    }
    return instances;
  }

  #otherwiseThere(placed: Placed, meta: Attribute, value: Value, none: Instances): Instances {
    const { assumptions } = this.run;
    const isTold = assumptions.decide(value);
    if (!isTold && !assumptions.some) return none;
    const source = sourceOf(meta, placed.source);
    const supposed = this.#supposedInstances(meta, source, isTold ? ['empty', 'all'] : ['empty']);
    // no place may tell of a default that says no, as where it decided what a filter or a test of text comes to
    if (!isTold && !supposed) return none;
    const variables = this.#resolve('var');
    const names: Names = variables ? { var: assumptions.otherwise(variables, value) } : {};
    if (supposed && (!isTold || meta.name.name !== 'for_each'))
      return { ...supposed, all: supposed.all.map((each) => named(each)) };
    function named(each: Instance): Instance {
      return { ...each, values: { ...each.values, ...names } };
    }
    const [first] = supposed?.all ?? [];
    const text = sourceText(source, meta.value);
    // of a module's own text, which other modules may have, too
    const cases =
      (first && existenceOf(first)) ?? caseOf(this.address === '' ? text : `${text} in ${this.address.slice(0, -1)}`);
    const one: Value = { kind: 'number', value: 1, origins: value.origins };
    const instances =
      meta.name.name === 'for_each' ? this.#otherInstances(meta.value, source, names, text) : countInstances(one);
    return { ...instances, all: instances.all.map((each) => named(conditional(each, cases))) };
  }

  /** The instances that depend on variables which have a default, with the cases in which they exist. */
  #supposedInstances(meta: Attribute, source: Source, suppositions: readonly Supposition[]): Instances | undefined {
    for (const supposition of suppositions) {
      const value = this.#supposed(supposition)?.value(meta.value, source);
      // an expression that cannot be evaluated has its own text as its name
      if (!value || (value.kind === 'unknown' && value.because !== undefined)) continue;
      const instances = instancesBy(meta, value);
      if (instances.all.length > 0 && instances.all.every(({ always }) => !always)) return instances;
    }
    return undefined;
  }

  /** This module where variables that have a default are unknown; undefined where there is none of its address. */
  #supposed(supposition: Supposition): Module | undefined {
    let found = this.session.supposed(supposition);
    while (found && found.address !== this.address)
      found = found.children().find(({ address }) => this.address.startsWith(address));
    return found;
  }

  /** The instances of a `for_each` that is empty by default: those that it would have, else some that are not known. */
  #otherInstances(forEach: Expression, source: Source, names: Names, text: string): Instances {
    const supposed =
      forEach.kind === 'conditional' ? this.#otherBranch(forEach, source, names) : this.value(forEach, source, names);
    const known = supposed && forEachInstances(supposed);
    if (known && known.all.length > 0) return known;
    return forEachInstances(unknown(text, 'unresolved-variable', [spanIn(source, forEach)]));
  }

  /** The branch of a conditional that is not empty. */
  #otherBranch(node: Conditional, source: Source, names: Names): Value | undefined {
    const branches = [node.whenTrue, node.whenFalse].map((branch) => this.value(branch, source, names));
    return branches.find((branch) => !isEmpty(branch));
  }

  /** The nested blocks of a type in a body, those of dynamic blocks included. */
  nested(body: Body, source: Source, type: string, names: Names): readonly NestedBlock[] {
    return nestedBlocks(this, body, sourceOf(body, source), type, names);
  }

  /** The calls of modules, each with its instances. */
  calls(): readonly Call[] {
    return this.blocksOf('module').flatMap((placed) => this.callsAt(placed));
  }

  /** The instances of one call. */
  callsAt(placed: Placed): readonly Call[] {
    const known = this.#calls.get(placed);
    if (known) return known;
    this.#calls.set(placed, []);
    const calls = callsOf(this, placed);
    this.#calls.set(placed, calls);
    return calls;
  }

  /** The child modules that could be read, one for each instance of their calls. */
  children(): readonly Module[] {
    return this.calls().flatMap(({ module }) => module ?? []);
  }

  output(name: string): Value | undefined {
    const found = this.blocksOf('output').find(({ block }) => block.labels[0]?.name === name);
    return found && this.attribute(found, 'value');
  }

  /** Where an expression of this module is evaluated. */
  scope(source: Source, names: Names = {}): Scope {
    if (Object.keys(names).length > 0) return this.#scopeWith(source, names);
    const known = this.#scopes.get(source) ?? this.#scopeWith(source, names);
    this.#scopes.set(source, known);
    return known;
  }

  #scopeWith(source: Source, names: Names): Scope {
    return {
      source,
      run: this.run,
      folder: this.folder,
      names: { resolve: (name) => (Object.hasOwn(names, name) ? names[name] : undefined) ?? this.#resolve(name) },
      supposed: (supposition) => this.#supposed(supposition)?.scope(source, names),
    };
  }

  #resolve(name: string): Value | undefined {
    const known = this.#names.get(name);
    if (known) return known;
    const value = resolveName(this, name);
    if (value) this.#names.set(name, value);
    return value;
  }
}

/** Whether some of the names may be among those that an expression uses: they are in its text. */
function mentionsAny(names: readonly string[], { text }: Source, { start, end }: Expression): boolean {
  const written = text.slice(start, end);
  return names.some((name) => written.includes(name));
}

/** What stands for an expression whose value is not known: an unknown of its own text. */
function failed(expression: Expression, source: Source, reason: Undecided['reason'], because?: string): Value {
  const value = unknown(sourceText(source, expression), reason, [spanIn(source, expression)]);
  return because === undefined ? value : { ...value, because };
}

/** The instances that `count`, `for_each` or `enabled` makes of its value. */
function instancesBy({ name }: Attribute, value: Value): Instances {
  if (name.name === 'for_each') return forEachInstances(value);
  return countInstances(name.name === 'enabled' ? numberOfEnabled(value) : value);
}

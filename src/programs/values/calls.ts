import { caseOf } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import type { Source, Span } from '../../located/source.ts';
import { writtenText } from '../../located/value.ts';
import type { Argument, Call, Expression, Parameter, Placed } from '../syntax/tree.ts';
import { builtIn } from './built-ins.ts';
import { camel, choiceOf, constructThing, isNothing, listThing, nothing, opaque } from './data.ts';
import { evaluate, givenOr } from './evaluate.ts';
import { bindPattern, execute, returnedBy } from './execute.ts';
import { bodyOf, functionOf, makerOf } from './functions.ts';
import { methodOf } from './methods-by-type.ts';
import { baseOf, memberOf } from './names.ts';
import { pathCalled, placeOfChoice } from './paths.ts';
import { type Called, inCases, mayGoOn, nameBeginning, noteLimit, type Run, spanIn, writtenName } from './run.ts';
import type { Scope } from './scope.ts';
import type { ChoiceThing, ClassThing, Construct, FunctionThing, Given, RecordThing, Thing } from './thing.ts';

/** What a call comes to. */
export function callOf(node: Call, scope: Scope, run: Run, hint?: string): Thing {
  const { callee } = node;
  const receiver =
    callee.kind === 'member' ? (asBase(callee.object, scope, run) ?? evaluate(callee.object, scope, run)) : undefined;
  const method = callee.kind === 'member' ? callee.name : undefined;
  // `a ? b : c` with a method: each of them is called
  if (receiver?.kind === 'choice' && method !== undefined) {
    const options = receiver.options.filter((option) => !isNothing(option));
    const given = givenTo(node.arguments, scope, run);
    const results = options.map((option) => called(node, option, given, scope, run, hint));
    const [only] = results;
    return results.length === 1 && only ? only : choiceOf(receiver.condition, results, spanIn(scope.source, node));
  }
  const given = givenTo(node.arguments, scope, run);
  return called(node, receiver, given, scope, run, hint);
}

function called(
  node: Call,
  on: Thing | undefined,
  given: readonly Given[],
  scope: Scope,
  run: Run,
  hint: string | undefined,
): Thing {
  const { source } = scope;
  const { callee } = node;
  const at = spanIn(source, node);
  const own = callee.kind === 'member' ? callee.name : undefined;
  const target = on && own !== undefined ? targetOf(on, own, callee, given, scope, run) : evaluate(callee, scope, run);
  // `add = role.add_to_policy`: the method of an object under another name
  const bound = on ? undefined : boundMethod(target);
  const { receiver, method } = bound ?? { receiver: on, method: own };
  if (target.kind === 'function') return invoke(target, given, run, at, node);
  const each = target.kind === 'choice' ? chosen(target, given, run, at, node) : undefined;
  if (each) return each;
  if (target.kind === 'class') {
    const base = instantiate(target, given, run, at, hint, node);
    if (base) return base;
  }
  const base = baseCalled(node, scope, run);
  if (base?.of) {
    build(base.of, base.self, given, run);
    return base.self;
  }
  const path = nameBeginning(source, callee, 200);
  const lastName = target.kind === 'library' ? target.names.at(-1) : undefined;
  const info: Called = {
    node,
    scope,
    name: base?.name ?? camel(method ?? lastName ?? (callee.kind === 'name' ? callee.name : path)),
    path,
    receiver,
    module: target.kind === 'library' ? [target.module, ...target.names].join('.') : undefined,
    given,
    isNew: node.isNew || base !== undefined,
    hint,
    at,
    calleeAt: calleePlace(node, scope.source),
    ...(base && { self: base.self }),
  };
  const place = placeOfChoice(info);
  const choice = given[place]?.thing;
  if (choice?.kind === 'choice') {
    const results = choice.options.map((option) => {
      const each = given.map((one, index) => (index === place ? { ...one, thing: option } : one));
      return called(node, receiver, each, scope, run, hint);
    });
    return choiceOf(choice.condition, results, at);
  }
  const file = pathCalled(info);
  // an object that is only a path
  if (file && (info.isNew || info.name === 'Path')) return { ...opaque(`${info.path}(${file.path})`, at), file };
  const known = builtIn(info, run) ?? run.libraries.call(info, run);
  const result = known ?? run.libraries.unknownCall(info, run);
  return file && (result.kind === 'opaque' || result.kind === 'data') ? { ...result, file } : result;
}

/** The method of an object that a name stands for. */
function boundMethod(target: Thing): { readonly receiver: Construct; readonly method: string } | undefined {
  if (target.kind !== 'opaque' || !target.of) return undefined;
  const method = target.name.slice(target.of.address.length + 1);
  return target.name === `${target.of.address}.${method}` && /^\w+$/.test(method)
    ? { receiver: target.of, method }
    : undefined;
}

/** What the functions come to of which one is called: an entry of a table of functions. */
function chosen(
  { condition, options }: ChoiceThing,
  given: readonly Given[],
  run: Run,
  at: Span,
  node: Call,
): Thing | undefined {
  const there = options.filter((option) => !isNothing(option));
  if (there.length === 0 || !there.every((option) => option.kind === 'function')) return undefined;
  const of = options.length;
  const results = options.map((option, which) =>
    option.kind === 'function'
      ? inCases(run, caseOf(condition, which, of), () => invoke(option, given, run, at, node))
      : nothing(at),
  );
  return { kind: 'choice', condition, options: results };
}

/** The class whose constructor `super(…)` or `super().__init__(…)` calls, by its name, with the object that is made. */
function baseCalled(
  node: Call,
  scope: Scope,
  run: Run,
): { readonly self: Construct; readonly name: string; readonly of: ClassThing | undefined } | undefined {
  const { callee } = node;
  const isSuper = (one: Expression): boolean => one.kind === 'name' && one.name === 'super';
  const isPython =
    callee.kind === 'member' &&
    callee.name === '__init__' &&
    callee.object.kind === 'call' &&
    isSuper(callee.object.callee);
  const isScript = scope.module.language !== 'python' && isSuper(callee);
  const self = isScript || isPython ? (scope.get('this') ?? scope.get('self')) : undefined;
  if (self?.kind !== 'construct') return undefined;
  const owner = ownerOf(node, self, scope, run);
  const [written] = owner?.declaration.bases ?? [];
  if (!owner || (written?.kind !== 'member' && written?.kind !== 'name')) return undefined;
  return { self, name: written.name, of: baseOf(owner, run) };
}

/** The object itself as one of its base class: `super` of `super.addStatements(…)`. */
export function asBase(written: Expression, scope: Scope, run: Run): Construct | undefined {
  const isPython = scope.module.language === 'python' && written.kind === 'call';
  const name = isPython ? written.callee : written;
  if (name.kind !== 'name' || name.name !== 'super') return undefined;
  const self = scope.get('this') ?? scope.get('self');
  const owner = self?.kind === 'construct' ? ownerOf(written, self, scope, run) : undefined;
  return self?.kind === 'construct' && owner ? { ...self, own: baseOf(owner, run) } : undefined;
}

/** The class, of those that an object is of, in which something is written. */
function ownerOf({ start, end }: Expression, self: Construct, { source }: Scope, run: Run): ClassThing | undefined {
  for (let one = self.own, level = 0; one && level < limits.programs.bases; one = baseOf(one, run), level++) {
    const { declaration } = one;
    if (one.scope.source === source && declaration.start <= start && end <= declaration.end) return one;
  }
  return undefined;
}

/** Whether an argument is something that can be given permissions, or has some: a method with others gives nobody anything. */
function mayTake({ thing }: Given): boolean {
  const isOne = (one: Thing): boolean =>
    (one.kind === 'construct' && !one.isSelf) ||
    one.kind === 'statement' ||
    one.kind === 'document' ||
    one.kind === 'managed' ||
    (one.kind === 'opaque' && (one.of !== undefined || one.type !== undefined));
  return isOne(thing) || (thing.kind === 'record' && thing.entries.some((entry) => isOne(entry.thing)));
}

/** What a method is, without making up an attribute for it. */
function targetOf(
  receiver: Thing,
  method: string,
  callee: Expression,
  given: readonly Given[],
  scope: Scope,
  run: Run,
): Thing {
  const at = spanIn(scope.source, callee);
  if (receiver.kind === 'library') return { ...receiver, names: [...receiver.names, method] };
  if (receiver.kind === 'construct' || receiver.kind === 'class' || receiver.kind === 'record') {
    const found = memberOf(receiver, method, at, run);
    if (found.kind === 'function' || found.kind === 'class' || found.kind === 'library') return found;
  }
  const typed = receiver.kind === 'opaque' && given.some(mayTake) ? methodOf(receiver, method, run) : undefined;
  if (typed) return typed;
  return opaque(method, at);
}

/** The name of what is called, with what it belongs to where both stand near to each other. */
function calleePlace({ callee, isNew, start }: Call, source: Source): Span {
  const { text } = source;
  const from = isNew ? start : callee.start;
  const isShort = !text.slice(from, callee.end).includes('\n');
  const last = callee.kind === 'member' ? Math.max(callee.end - callee.name.length, callee.start) : callee.start;
  return spanIn(source, { start: isShort ? from : last, end: callee.end });
}

/** A place, without the lines below its first one: what stands there has places of its own. */
function firstLine(at: Given['at']): Given['at'] {
  const end = at.source.text.indexOf('\n', at.start);
  return end < 0 || end >= at.end ? at : { ...at, end };
}

/** The arguments of a call. */
export function givenTo(written: readonly Argument[], scope: Scope, run: Run): readonly Given[] {
  return written.flatMap((argument): Given[] => {
    const { name, nameAt, spread, value } = argument;
    const thing = evaluate(value, scope, run, name);
    const at = firstLine(spanIn(scope.source, value));
    if (spread && thing.kind === 'list' && !thing.partial) return thing.items.map((item) => ({ thing: item, at }));
    if (spread && thing.kind === 'record')
      return thing.entries.map(({ key, keySpan, thing: item }) => ({
        name: key,
        nameAt: keySpan,
        thing: item,
        at: keySpan,
      }));
    return [{ name, nameAt: nameAt && spanIn(scope.source, nameAt), thing, at, ...(spread && { spread }) }];
  });
}

/** Follows a call into a function of the repository. */
export function invoke(
  target: FunctionThing,
  given: readonly Given[],
  run: Run,
  at: Placed & { source: Scope['source'] },
  node?: Expression,
): Thing {
  const unknown = () => opaque(node ? writtenName(at.source, node) : `${target.name}()`, at);
  const key = bodyOf(target) ?? target.at;
  if (run.active.includes(key) || !mayGoOn(run, at.source)) return unknown();
  if (run.active.length >= limits.programs.calls) {
    noteLimit(run, at.source, `More than ${limits.programs.calls} functions call one another`);
    return unknown();
  }
  run.visited.add(key);
  run.entered.add(key);
  run.active.push(key);
  const { calledAt, handedAt } = run;
  const { length } = run.calls;
  if (node?.kind === 'call') run.calls.push(calleePlace(node, at.source));
  if (target.scope.source !== at.source) {
    const place: Span = { source: at.source, start: at.start, end: at.end };
    run.calledAt ??= place;
    if (handsPolicies(given, run)) run.handedAt ??= place;
  }
  try {
    const scope = target.scope.inner();
    if (target.self) scope.declare('this', target.self);
    bindParameters(target.parameters, given, scope, run, target);
    const ended = execute(target.body, scope, run);
    return returnedBy(ended, `${target.name || 'function'} returns`, at);
  } finally {
    run.calls.length = length;
    run.calledAt = calledAt;
    run.handedAt = handedAt;
    run.active.pop();
  }
}

/** Whether a call may be given a policy. */
function handsPolicies(given: readonly Given[], run: Run): boolean {
  if (run.handedAt || given.length === 0) return false;
  return ++run.handing > limits.programs.handing || given.some(({ thing }) => run.libraries.carries(thing));
}

function bindParameters(
  parameters: readonly Parameter[],
  given: readonly Given[],
  scope: Scope,
  run: Run,
  target: FunctionThing,
): void {
  const [first] = parameters;
  const isPython = scope.module.language === 'python';
  const bound = isPython && target.self && first && (first.name === 'self' || first.name === 'cls');
  if (bound && first.name !== undefined && target.self) scope.declare(first.name, target.self);
  const left = given.filter(({ name }) => name === undefined || !isPython);
  const names = new Set(parameters.map(({ name }) => name));
  for (const parameter of bound ? parameters.slice(1) : parameters) {
    const at = spanIn(scope.source, parameter);
    if (parameter.rest === '*') {
      bindPattern(
        parameter.target,
        listThing(
          left.splice(0).map(({ thing }) => thing),
          at,
        ),
        scope,
        run,
      );
      continue;
    }
    if (parameter.rest === '**') {
      const entries = given.flatMap(({ name, nameAt, thing, at: place }) =>
        name !== undefined && !names.has(name) ? [{ key: name, keySpan: nameAt ?? place, thing }] : [],
      );
      bindPattern(parameter.target, { kind: 'record', entries, origins: [at] } satisfies RecordThing, scope, run);
      continue;
    }
    const named = isPython ? given.find(({ name }) => name === parameter.name) : undefined;
    const thing = named ? named.thing : left.shift()?.thing;
    const isGiven = isPython && thing !== undefined && !isUnknownArgument(thing);
    const value = isGiven ? thing : givenOr(thing ?? nothing(at), parameter.otherwise, scope, run, at);
    bindPattern(parameter.target, value, scope, run);
    const isSet = thing !== undefined || parameter.otherwise !== undefined;
    if (parameter.isField && parameter.name !== undefined && target.self?.kind === 'construct' && isSet)
      target.self.fields.set(parameter.name, value);
  }
}

/** Whether nothing is known of an argument, not even whether it is given. */
const isUnknownArgument = (thing: Thing): boolean => thing.kind === 'opaque' && thing.label !== undefined;

/** Arguments of which nothing is known but the parameters' names, in a function or class of a name. */
export function unknownArguments(parameters: readonly Parameter[], scope: Scope, run: Run): readonly Given[] {
  const isPython = scope.module.language === 'python';
  const { container } = run;
  run.containers.add(container);
  return parameters
    .filter(({ name, rest }) => rest === undefined && !(isPython && (name === 'self' || name === 'cls')))
    .map(({ name, type, start, end }) => {
      const at = spanIn(scope.source, { start, end });
      const called = name ?? 'props';
      const label = container === '' ? called : `${container}.${called}`;
      return {
        ...(isPython && { name }),
        thing: {
          ...opaque(called, at, type === undefined ? undefined : { name: type, from: scope.module }),
          label,
          ...(run.isUncalled && { isOfCaller: true as const }),
        },
        at,
      };
    });
}

/** Makes an object of a class of the repository, by its constructor; undefined where that is not followed. */
function instantiate(
  target: ClassThing,
  given: readonly Given[],
  run: Run,
  at: Given['at'],
  hint: string | undefined,
  node: Call,
): Thing | undefined {
  const { declaration, scope } = target;
  const isFar = scope.module.source !== at.source;
  const address = addressOf(given, run, hint ?? declaration.name);
  const self = constructThing({
    address,
    type: declaration.name,
    at: calleePlace(node, at.source),
    given,
    own: target,
    isDeclared: true,
    ...(run.isUncalled && { isOfCaller: true }),
  });
  run.constructs.push(self);
  // a construct of another file is looked at there; here it counts what it is given. Any other object is what its class makes it
  const isLookedAt = isFar && !run.isDeep && mayBeConstruct(target, run) && !isPolicyClass(target, run);
  if (isLookedAt && !given.some(({ thing }) => run.libraries.carries(thing))) {
    run.libraries.made(self, given, run);
    run.far.set(self, undefined);
    run.instances.push({ self, own: target, container: run.container, when: run.when });
    return self;
  }
  const { readAt } = run;
  // what the class that is read makes by itself is not made by its base
  if (readAt && isWithin(self.at, readAt.whole)) run.readAt = undefined;
  run.calls.push(self.at);
  build(target, self, given, run);
  run.calls.pop();
  run.readAt = readAt;
  return self;
}

const isWithin = ({ source, start, end }: Span, whole: Span): boolean =>
  source === whole.source && start >= whole.start && end <= whole.end;

/**
 * What an object of a class of another file has as a member, where that is a value or another object of a class of the repository:
 * its constructor is run for that alone, as what it gives somebody is told where the class is written. Library objects stay names.
 */
export function memberOfFar(self: Construct, name: string, run: Run): Thing | undefined {
  const { own } = self;
  if (!own || !run.far.has(self)) return undefined;
  const fields = run.far.get(self) ?? fieldsOfFar(self, own, run);
  run.far.set(self, fields);
  const thing = fields.get(name);
  return thing && isPlain(thing, 0) ? thing : undefined;
}

function fieldsOfFar(self: Construct, own: ClassThing, run: Run): ReadonlyMap<string, Thing> {
  if (run.active.includes(own.declaration)) return new Map();
  const shadow: Construct = { ...self, fields: new Map() };
  run.far.set(self, new Map());
  const lists: readonly unknown[][] = [
    run.attachments,
    run.bounds,
    run.memberships,
    run.constructs,
    run.made,
    run.notes,
    run.prose,
    run.seen,
  ];
  const lengths = lists.map(({ length }) => length);
  const { visited, isOver } = run;
  run.visited = new Set(visited);
  try {
    build(own, shadow, self.given, run);
  } finally {
    for (const [index, list] of lists.entries()) list.length = lengths[index] ?? 0;
    run.visited = visited;
    // a limit is told where the program goes on
    run.isOver = isOver;
  }
  return shadow.fields;
}

/** Whether a thing is known without what libraries make. */
function isPlain(thing: Thing, level: number): boolean {
  if (level > limits.programs.bases) return false;
  switch (thing.kind) {
    case 'data':
      return true;
    case 'list':
      return thing.items.every((item) => isPlain(item, level + 1));
    case 'record':
      return thing.entries.every((entry) => isPlain(entry.thing, level + 1));
    case 'construct':
      return thing.own !== undefined && thing.module === undefined;
    default:
      return false;
  }
}

/** Whether a class has a base class that is not read, as constructs have. */
function mayBeConstruct(target: ClassThing, run: Run): boolean {
  let root = target;
  for (
    let base = baseOf(root, run), level = 0;
    base && level < limits.programs.bases;
    base = baseOf(root, run), level++
  )
    root = base;
  return root.declaration.bases.length > 0;
}

/** Whether a class is at last a policy of a library, to which later calls may add. */
function isPolicyClass(target: ClassThing, run: Run): boolean {
  let root = target;
  for (
    let base = baseOf(root, run), level = 0;
    base && level < limits.programs.bases;
    base = baseOf(root, run), level++
  )
    root = base;
  const [written] = root.declaration.bases;
  return (written?.kind === 'member' || written?.kind === 'name') && /^(?:Managed)?Policy$/.test(written.name);
}

/** Runs the fields and the constructor of a class, its bases first. */
export function build(target: ClassThing, self: Construct, given: readonly Given[], run: Run): void {
  const { declaration, scope } = target;
  if (run.active.includes(declaration)) return;
  if (run.active.length >= limits.programs.calls) {
    noteLimit(run, scope.source, `More than ${limits.programs.calls} functions call one another`);
    return;
  }
  run.visited.add(declaration);
  run.entered.add(declaration);
  run.active.push(declaration);
  const before = run.container;
  run.container = self.address;
  try {
    const maker = makerOf(declaration);
    const base = baseOf(target, run);
    if (base && !maker) build(base, self, given, run);
    const inner = scope.inner();
    inner.declare('this', self);
    for (const { name, value, isStatic } of declaration.fields) {
      if (!value || isStatic) continue;
      const thing = evaluate(value, inner, run, name);
      run.open.add(thing);
      self.fields.set(name, thing);
    }
    if (maker) invoke(functionOf(maker, scope, self), given, run, spanIn(scope.source, maker));
    else if (scope.module.language === 'python') fillFields(target, self, given);
  } finally {
    run.container = before;
    run.active.pop();
  }
}

/** A data class, a named tuple or a model: what it is made with are its fields, by name, or in the order of their declaration. */
function fillFields({ declaration }: ClassThing, self: Construct, given: readonly Given[]): void {
  const names = declaration.bases.length === 0 ? declaration.fields.map(({ name }) => name) : [];
  for (const [at, { name = names[at], thing, spread }] of given.entries())
    if (name !== undefined && !spread) self.fields.set(name, thing);
}

/** Where a construct is in the tree: below the construct that is its scope, by its id. */
export function addressOf(given: readonly Given[], run: Run, fallback: string): string {
  const scope = given[0]?.thing;
  const idThing = idGiven(given);
  const above = scope?.kind === 'construct' ? scope.address : run.container;
  const id = idThing && idOf(idThing);
  return [above, id ?? fallback].filter((part) => part !== '').join('/');
}

/** The id that a construct is given: by its name, first where no scope is given, else second. */
export function idGiven([scopeGiven, second, ...others]: readonly Given[]): Thing | undefined {
  const named = [scopeGiven, second, ...others].find(
    (one) => one?.name === 'id' || one?.name === 'construct_id',
  )?.thing;
  if (named) return named;
  if (scopeGiven && scopeGiven.name === undefined && isText(scopeGiven.thing)) return scopeGiven.thing;
  return second?.name === undefined ? second?.thing : undefined;
}

const isText = (thing: Thing | undefined): boolean => thing?.kind === 'data' && thing.value.kind === 'string';

/** The id of a construct as a text, holes by their names. */
function idOf(thing: Thing): string | undefined {
  if (thing.kind === 'opaque') return `\${${thing.name}}`;
  if (thing.kind !== 'data' || thing.value.kind !== 'string') return undefined;
  return writtenText(thing.value.pieces);
}

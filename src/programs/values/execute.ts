import { type Branch, type Cases, caseOf, inBoth, inEach, otherwise, wordsOf } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import { once } from '../../located/once.ts';
import type { Span } from '../../located/source.ts';
import type { AssignmentExpression, Branches, Expression, If, Loop, Pattern, Statement } from '../syntax/tree.ts';
import {
  areEqual,
  choiceOf,
  countOf,
  described,
  entryOf,
  isNothing,
  joined,
  keyOf,
  nothing,
  numberThing,
  opaque,
  putUnder,
  textThing,
  truthOf,
} from './data.ts';
import { casesOf, decided, evaluate, givenOr, spreadInto, unionOf } from './evaluate.ts';
import { classOf, functionOf } from './functions.ts';
import { goneThrough, importInto, memberOf } from './names.ts';
import { inCases, mayGoOn, type Run, spanIn, unsurely, writtenName } from './run.ts';
import type { Place, Scope, Snapshot } from './scope.ts';
import type { ListThing, Thing } from './thing.ts';

/** How a body ends: what it returns, in which cases, or that it goes on. */
export interface Ended {
  /** Values of `return`, the first that is come to counts: each with the cases in which it is come to, always where there are none. */
  readonly returned: Returned[];
  /** Whether nothing behind runs. */
  leaves: boolean;
  /** Whether it leaves because the program fails: then nothing is given at all, and it is no case of what stands behind. */
  fails?: boolean;
}

/** What a body hands back in some cases. */
interface Returned {
  readonly thing: Thing;
  readonly when: Cases | undefined;
}

/** What is handed back in some of the cases only. */
function returnedIn({ returned }: Ended, cases: Cases | undefined): readonly Returned[] {
  return cases ? returned.map(({ thing, when }) => ({ thing, when: inBoth(cases, when) })) : returned;
}

/** Runs statements as they stand: both branches of what is not known. */
export function execute(body: readonly Statement[], scope: Scope, run: Run): Ended {
  const ended: Ended = { returned: [], leaves: false };
  let under: Cases | undefined;
  for (const statement of body) {
    if (ended.leaves || !mayGoOn(run, scope.source)) break;
    run.depth++;
    try {
      const cases = inCases(run, under, () => step(statement, scope, run, ended));
      if (cases) under = inBoth(under, cases);
    } finally {
      run.depth--;
    }
  }
  return ended;
}

/** Runs one statement; answers the cases in which what stands behind it still runs, where these are some only. */
function step(statement: Statement, scope: Scope, run: Run, ended: Ended): Cases | undefined {
  const { source } = scope;
  switch (statement.kind) {
    case 'declaration': {
      const { target, value } = statement;
      const hint = target.kind === 'name' ? target.name : undefined;
      const thing = value ? evaluate(value, scope, run, hint) : nothing(spanIn(source, statement));
      bindPattern(target, thing, scope, run);
      return undefined;
    }
    case 'function-declaration': {
      const thing = functionOf(statement, scope, scope.get('this'));
      scope.declare(statement.name, thing);
      run.seen.push({ thing, container: run.container, when: run.when });
      return undefined;
    }
    case 'class': {
      const thing = classOf(statement, scope);
      scope.declare(statement.name, thing);
      run.seen.push({ thing, container: run.container, when: run.when });
      return undefined;
    }
    case 'import':
      if (run.active.length > 0) importInto(statement, scope, run);
      return undefined;
    case 'interface':
    case 'enum':
      return undefined;
    case 'export':
      if (statement.value) run.open.add(evaluate(statement.value, scope, run));
      return undefined;
    case 'if':
      return ifOf(statement, scope, run, ended);
    case 'loop':
      loopOf(statement, scope, run, ended);
      return undefined;
    case 'branches':
      branchesOf(statement, scope, run, ended);
      return undefined;
    case 'block': {
      for (const part of statement.head) evaluate(part, scope, run);
      merge(execute(statement.body, scope.block(), run), ended);
      return undefined;
    }
    case 'return': {
      const returned = statement.value ? evaluate(statement.value, scope, run) : nothing(spanIn(source, statement));
      run.open.add(returned);
      ended.returned.push({ thing: returned, when: undefined });
      ended.leaves = true;
      return undefined;
    }
    case 'leave':
      for (const part of statement.parts) evaluate(part, scope, run);
      ended.leaves = true;
      ended.fails = statement.how === 'throw';
      return undefined;
    case 'expression':
      evaluate(statement.value, scope, run);
      return undefined;
  }
}

function merge(inner: Ended, ended: Ended): void {
  ended.returned.push(...inner.returned);
  ended.leaves ||= inner.leaves;
  if (inner.fails) ended.fails = true;
}

function ifOf(node: If, scope: Scope, run: Run, ended: Ended): Cases | undefined {
  const test = evaluate(node.test, scope, run);
  const truth = truthOf(test, scope.module.language);
  if (truth !== undefined) {
    merge(execute(truth ? node.then : node.otherwise, scope.block(), run), ended);
    return undefined;
  }
  const holds = casesOf(test, scope.module.language);
  const fails = otherwise(holds);
  const before = seenFrom(scope);
  const narrowed = narrowedBy(node.test, scope);
  for (const { name, thing } of narrowed) scope.assign(name, thing);
  const then = inCases(run, holds, () => execute(node.then, scope.block(), run));
  for (const { name, thing, before: was } of narrowed) if (scope.get(name) === thing) scope.assign(name, was);
  const afterThen = before.map((place) => place.now());
  for (const place of before) place.put(place.then);
  const other = inCases(run, fails, () => execute(node.otherwise, scope.block(), run));
  // what leaves has no say in what stands behind
  for (const [index, place] of before.entries()) {
    const values = afterThen[index] ?? new Map<string, Thing>();
    if (other.leaves) place.put(values);
    else if (!then.leaves) join(place, values, test, scope, spanIn(scope.source, node.test));
  }
  // `if (!(x instanceof C)) return;`
  if (then.leaves && node.test.kind === 'unary' && node.test.operator === '!')
    for (const { name, thing } of narrowedBy(node.test.value, scope)) scope.assign(name, thing);
  ended.returned.push(...returnedIn(then, holds), ...returnedIn(other, fails));
  if (then.leaves && other.leaves) ended.leaves = true;
  if (then.leaves === other.leaves || then.fails || other.fails) return undefined;
  return then.leaves ? fails : holds;
}

/** A variable, with what it can only be where a condition holds. */
interface Narrowed {
  readonly name: string;
  readonly before: Thing;
  readonly thing: Thing;
}

/** What variables can only be where a condition asks whether they are there, or of a class: `if (x)`, `if x is not None`. */
function narrowedBy(test: Expression, scope: Scope): readonly Narrowed[] {
  if (test.kind === 'binary' && test.operator === '&&')
    return [...narrowedBy(test.left, scope), ...narrowedBy(test.right, scope)];
  const isPresence =
    test.kind === 'binary' &&
    /^!==?$/.test(test.operator) &&
    test.right.kind === 'constant' &&
    test.right.value === null;
  const tested = classTest(test);
  const variable = isPresence ? test.left : (tested?.variable ?? test);
  const before = variable.kind === 'name' ? scope.get(variable.name) : undefined;
  if (variable.kind !== 'name' || !before) return [];
  const { name } = variable;
  if (tested) {
    const type = { name: writtenName(scope.source, tested.type), from: scope.module };
    return before.kind === 'opaque' ? [{ name, before, thing: { ...before, type } }] : [];
  }
  if (before.kind !== 'choice') return [];
  const options = before.options.filter((one) => !isNothing(one));
  const [only] = options;
  if (!only || options.length === before.options.length) return [];
  return [{ name, before, thing: options.length === 1 ? only : { ...before, options } }];
}

/** `x instanceof C`, `isinstance(x, C)`. */
function classTest(test: Expression): { readonly variable: Expression; readonly type: Expression } | undefined {
  if (test.kind === 'binary' && test.operator === 'instanceof') return { variable: test.left, type: test.right };
  if (test.kind !== 'call' || test.callee.kind !== 'name' || test.callee.name !== 'isinstance') return undefined;
  const [variable, type] = test.arguments;
  return variable && type ? { variable: variable.value, type: type.value } : undefined;
}

/** The variables that can be seen from a place, with the fields of the object that it belongs to. */
function seenFrom(scope: Scope): Snapshot {
  const self = scope.get('this') ?? scope.get('self');
  const variables = scope.snapshot();
  return self?.kind === 'construct' ? [...variables, fieldsOf(self.fields)] : variables;
}

function fieldsOf(live: Map<string, Thing>): Place {
  return {
    then: new Map(live),
    now: () => new Map(live),
    put: (values) => {
      live.clear();
      for (const [name, thing] of values) live.set(name, thing);
    },
  };
}

/** Variables after both branches: what differs is one or the other. */
function join(place: Place, then: ReadonlyMap<string, Thing>, test: Thing, scope: Scope, at: Span): void {
  const live = place.now();
  if (live === then) return;
  const joinedValues = new Map(live);
  for (const name of new Set([...live.keys(), ...then.keys()])) {
    const [a, b] = [then.get(name), live.get(name)];
    if (a === b) continue;
    if (!a || !b) {
      const only = a ?? b;
      if (only) joinedValues.set(name, only);
      continue;
    }
    joinedValues.set(name, decided(test, a, b, scope.module.language, at));
  }
  place.put(joinedValues);
}

function loopOf(node: Loop, scope: Scope, run: Run, ended: Ended): void {
  for (const part of node.head) evaluate(part, scope, run);
  const over = node.over && goneThrough(evaluate(node.over, scope, run), spanIn(scope.source, node.over), run);
  const name = once(() => (over ? described(over) : 'loop'));
  const { items, isKnown } = node.counts ? counted(node.counts, scope, run) : elements(over, node, scope, name);
  const before = isKnown ? [] : seenFrom(scope);
  for (const item of items) {
    const inner = scope.block();
    if (node.target) bindPattern(node.target, item, inner, run);
    const body = (): Ended => execute(node.body, inner, run);
    const after = isKnown ? body() : unsurely(run, `${name()} has items`, body);
    ended.returned.push(...returnedIn(after, isKnown ? undefined : caseOf(`${name()} has items`)));
    if (after.leaves && after.returned.length > 0 && isKnown) return;
  }
  if (isKnown) return;
  // there may be nothing to go over
  const states = [before.map((place) => place.now()), before.map((place) => place.then)].map((state) => ({ state }));
  become(before, states, name(), spanIn(scope.source, node));
}

/** The numbers that a loop counts through, or one that stands for all. */
function counted({ from, to }: NonNullable<Loop['counts']>, scope: Scope, run: Run): ReturnType<typeof elements> {
  const at = spanIn(scope.source, to);
  const [first, end] = [evaluate(from, scope, run), evaluate(to, scope, run)].map((thing) =>
    thing.kind === 'data' && thing.value.kind === 'number' ? thing.value.value : undefined,
  );
  if (first === undefined || end === undefined || end - first > limits.programs.elements)
    return { items: [opaque('i', at)], isKnown: false };
  const items = Array.from({ length: Math.max(0, Math.ceil(end - first)) }, (_, index) =>
    numberThing(first + index, at),
  );
  return { items, isKnown: true };
}

/** What a loop goes over: the items of a known list, or one that stands for all. */
function elements(
  over: Thing | undefined,
  node: Loop,
  scope: Scope,
  name: () => string,
): { readonly items: readonly Thing[]; readonly isKnown: boolean } {
  const at = spanIn(scope.source, node.over ?? node);
  if (over?.kind === 'list' && !over.partial)
    return {
      items: node.of === 'keys' ? over.items.map((_, i) => textThing(String(i), at)) : over.items,
      isKnown: true,
    };
  if (over?.kind === 'record' && over.open === undefined)
    return { items: over.entries.map(({ key, keySpan }) => textThing(key, keySpan)), isKnown: true };
  if (over?.kind === 'list') return { items: over.items, isKnown: false };
  return { items: [opaque(`${name()}[]`, at)], isKnown: false };
}

function branchesOf(node: Branches, scope: Scope, run: Run, ended: Ended): void {
  for (const part of node.head) evaluate(part, scope, run);
  const at = spanIn(scope.source, node);
  const chosen = chosenBy(node, scope, run);
  if (chosen === 'none') return;
  const bodies = typeof chosen === 'number' ? node.bodies.slice(chosen, chosen + 1) : node.bodies;
  const mayPass = typeof chosen !== 'number' && node.mayPass === true;
  const subject = writtenName(scope.source, node.head[0] ?? { start: node.start, end: node.start + 20 });
  const of = Math.max(2, bodies.length + (mayPass ? 1 : 0));
  const before = seenFrom(scope);
  const now = (): State => before.map((place) => place.now());
  // what variables are behind each body that is not left, and where none of them runs
  const states: { readonly state: State; readonly when: Cases | undefined }[] = [];
  let leaves = bodies.length > 0;
  for (const [index, body] of bodies.entries()) {
    const isTried = node.of === 'try' && index === 0;
    // what is caught was thrown somewhere in the body, or is one of the cases
    if (node.of === 'try' && !isTried)
      become(
        before,
        [before.map((place) => place.then), ...states.slice(0, 1).map(({ state }) => state)].map((state) => ({
          state,
        })),
        subject,
        at,
      );
    else for (const place of before) place.put(place.then);
    const cases =
      isTried || typeof chosen === 'number' ? undefined : (chosen?.cases[index] ?? caseOf(subject, index, of));
    const after = inCases(run, cases, () => execute(body, scope.block(), run));
    ended.returned.push(...returnedIn(after, cases));
    // `break` leaves a case of a switch alone
    const isLeft = after.leaves && (after.fails === true || after.returned.length > 0);
    if (!isLeft) states.push({ state: now(), when: chosen ? cases : undefined });
    leaves &&= node.of === 'try' ? after.leaves : isLeft;
    if (isTried && after.leaves) leaves = true;
  }
  if (mayPass) states.push({ state: before.map((place) => place.then), when: undefined });
  become(before, states, subject, at);
  ended.leaves ||= leaves && !mayPass;
}

/**
 * Which body the labels of a `switch` choose: the one of a value that is known, none of them, or in which cases each; undefined where
 * the labels do not tell.
 */
function chosenBy(
  { choosing, bodies }: Branches,
  scope: Scope,
  run: Run,
): number | 'none' | { readonly cases: readonly Cases[] } | undefined {
  if (!choosing || bodies.length > limits.programs.variants) return undefined;
  const subject = evaluate(choosing.subject, scope, run);
  const sign = scope.module.language === 'python' ? '==' : '===';
  const cases = new Map<number, Cases>();
  const last = choosing.labels.findIndex((labels) => labels?.length === 0);
  let rest: Cases | undefined;
  for (const [index, labels] of choosing.labels.entries()) {
    if (!labels) return undefined;
    for (const label of labels) {
      const thing = evaluate(label, scope, run);
      const equal = areEqual(subject, thing);
      if (equal === false) continue;
      if (equal === true) {
        if (cases.size === 0) return index;
        cases.set(index, [...(cases.get(index) ?? []), ...(rest ?? [])]);
        return inOrder(cases, bodies.length);
      }
      const own = caseOf(`${described(subject)} ${sign} ${described(thing)}`);
      cases.set(index, [...(cases.get(index) ?? []), ...inEach(rest, own)]);
      rest = inEach(rest, otherwise(own));
    }
  }
  if (cases.size === 0) return last < 0 ? 'none' : last;
  if (last >= 0 && rest) cases.set(last, rest);
  return inOrder(cases, bodies.length);
}

/** The cases of each body; undefined where there is one that never runs. */
function inOrder(cases: ReadonlyMap<number, Cases>, length: number): { readonly cases: readonly Cases[] } | undefined {
  const all = Array.from({ length }, (_, index) => cases.get(index));
  return all.some((one) => one === undefined) ? undefined : { cases: all.flatMap((one) => (one ? [one] : [])) };
}

/** The variables of several places. */
type State = readonly ReadonlyMap<string, Thing>[];

/** Variables where it is not known which of some states they are in: what differs is one or the other, by the cases of each. */
function become(
  places: Snapshot,
  states: readonly { readonly state: State; readonly when?: Cases | undefined }[],
  condition: string,
  at: Span,
): void {
  const [first, ...others] = states;
  if (!first) return;
  for (const [index, place] of places.entries()) {
    const one = first.state[index];
    // most places are what they were
    if (one && others.every(({ state }) => state[index] === one)) {
      place.put(one);
      continue;
    }
    const maps = states.map(({ state }) => state[index] ?? new Map<string, Thing>());
    const joinedValues = new Map(one);
    for (const name of new Set(maps.flatMap((map) => [...map.keys()]))) {
      const values = maps.map((map) => map.get(name));
      const known = values.find((value) => value !== undefined);
      if (!known || values.every((value) => value === known)) continue;
      const all = values.map((value) => value ?? known);
      const decided = firstOf(all.map((thing, which) => ({ thing, when: states[which]?.when })));
      const isDecided = states.slice(0, -1).every(({ when }) => when !== undefined);
      joinedValues.set(name, isDecided && decided ? decided : choiceOf(condition, all, at));
    }
    place.put(joinedValues);
  }
}

/** Gives the names of a pattern their values. */
export function bindPattern(target: Pattern, thing: Thing, scope: Scope, run: Run): void {
  switch (target.kind) {
    case 'name':
      scope.declare(target.name, thing);
      return;
    case 'object-pattern': {
      const used = new Set(target.entries.map(({ key }) => key));
      for (const { key, target: inner, otherwise: fallback } of target.entries) {
        const at = spanIn(scope.source, inner);
        const found = key === '' ? opaque(`${nameOf(thing)}[]`, at) : memberOf(thing, key, at, run);
        bindPattern(inner, givenOr(found, fallback, scope, run, at), scope, run);
      }
      if (target.rest) bindPattern(target.rest, restOf(thing, used), scope, run);
      return;
    }
    case 'list-pattern':
      for (const [index, inner] of target.items.entries()) {
        const at = spanIn(scope.source, inner);
        const fallback = target.otherwise?.[index];
        if (index === target.restAt) {
          const rest = thing.kind === 'list' ? { ...thing, items: thing.items.slice(index) } : thing;
          bindPattern(inner, rest, scope, run);
          continue;
        }
        const item = thing.kind === 'list' ? thing.items[index] : undefined;
        const isShort = fallback && thing.kind === 'list' && !thing.partial;
        const missing = isShort ? nothing(at) : opaque(`${nameOf(thing)}[${index}]`, at);
        bindPattern(inner, givenOr(item ?? missing, fallback, scope, run, at), scope, run);
      }
      return;
    case 'member':
    case 'index':
      setMember(target, thing, scope, run);
      return;
    case 'no-pattern':
  }
}

function restOf(thing: Thing, used: ReadonlySet<string>): Thing {
  return thing.kind === 'record' ? { ...thing, entries: thing.entries.filter(({ key }) => !used.has(key)) } : thing;
}

function nameOf(thing: Thing): string {
  return thing.kind === 'opaque' ? thing.name : thing.kind;
}

/** `a = b`, `a += b`, `this.a = b`. */
export function assign({ target, operator }: AssignmentExpression, thing: Thing, scope: Scope, run: Run): void {
  if (target.kind === 'member' || target.kind === 'index') {
    setMember(target, thing, scope, run, operator);
    return;
  }
  if (target.kind !== 'name') {
    bindPattern(target, thing, scope, run);
    return;
  }
  const before = scope.get(target.name);
  const at = spanIn(scope.source, target);
  const isUnion = operator === '|=' && scope.module.language === 'python';
  const union = before && isUnion ? unionOf(before, thing, at) : undefined;
  const after = union ?? (before && operator === '+=' ? added(before, thing, at) : thing);
  scope.assign(target.name, after);
}

function added(before: Thing, thing: Thing, at: ReturnType<typeof spanIn>): Thing {
  if (before.kind === 'list') {
    // the list itself grows, whoever holds it
    if (spreadInto(before.items, thing)) before.partial = true;
    return before;
  }
  if (before.kind === 'choice' && before.options.some(({ kind }) => kind === 'list'))
    return { ...before, options: before.options.map((one) => (isNothing(one) ? thing : added(one, thing, at))) };
  return joined([before, thing], at);
}

function setMember(
  target: Extract<Pattern, { kind: 'member' | 'index' }>,
  thing: Thing,
  scope: Scope,
  run: Run,
  operator = '=',
): void {
  run.open.add(thing);
  const object = evaluate(target.object, scope, run);
  const at = spanIn(scope.source, target);
  const index = target.kind === 'member' ? textThing(target.name, at) : evaluate(target.index, scope, run);
  const { key } = keyOf(index);
  if (target.kind === 'member') run.libraries.assigned(object, key, thing, at, run);
  if (object.kind === 'construct') {
    const before = object.fields.get(key);
    object.fields.set(key, before && operator === '+=' ? added(before, thing, at) : thing);
  } else if (object.kind === 'class') object.statics.set(key, thing);
  else if (object.kind === 'list') setItem(object, target, index, thing, run.when !== undefined);
  else if (object.kind === 'choice') {
    // it is one of them that is changed
    for (const option of object.options) if (option.kind === 'list') setItem(option, target, index, thing, true);
  } else if (object.kind === 'record') {
    const before = entryOf(object, key);
    const isUnion = operator === '|=' && scope.module.language === 'python';
    const union = before && isUnion ? unionOf(before, thing, at) : undefined;
    const after = union ?? (before && operator === '+=' ? added(before, thing, at) : thing);
    // what is set in some cases only is what it was in the others, or nothing
    const { when } = run;
    const isOne = when === undefined || before === after;
    putUnder(object, index, at, isOne ? after : choiceOf(wordsOf(when), [after, before ?? nothing(at)], at));
  }
}

/** Puts an item into a list. Where its place is not known, or it has several, each item may be there or not. */
function setItem(
  list: ListThing,
  target: Extract<Pattern, { kind: 'member' | 'index' }>,
  index: Thing,
  thing: Thing,
  inSome: boolean,
): void {
  // `items.length = 1`
  if (target.kind === 'member') {
    list.partial = true;
    return;
  }
  const place = index.kind === 'data' && index.value.kind === 'number' ? index.value.value : undefined;
  const isKnown = place !== undefined && place < list.items.length && !inSome && !list.partial && !list.unordered;
  const at = place !== undefined && place < 0 ? list.items.length + place : place;
  if (isKnown && at !== undefined && at >= 0) {
    list.items[at] = thing;
    return;
  }
  if (thing.kind === 'list') spreadInto(list.items, thing);
  else list.items.push(thing);
  list.partial = true;
}

/** What a body hands back, as one thing: by what decides about it, where this is not too much. */
export function returnedBy({ returned, leaves }: Ended, condition: string, at: ReturnType<typeof spanIn>): Thing {
  const [only] = returned;
  if (!only) return nothing(at);
  const all = leaves ? returned : [...returned, { thing: nothing(at), when: undefined }];
  if (all.length === 1) return only.thing;
  const decided = firstOf(all);
  if (decided && countOf(decided) <= limits.programs.options) return decided;
  return choiceOf(
    condition,
    all.map(({ thing }) => thing),
    at,
  );
}

/** Of things the first whose case it is; undefined where there are too many. */
function firstOf(all: readonly Returned[]): Thing | undefined {
  const each = all.flatMap(({ thing, when }) => (when ?? [[]]).map((branches) => ({ thing, branches })));
  if (each.length > limits.programs.variants) return undefined;
  // what was no case before needs not be said again
  const excluded: Branch[] = [];
  const own = each.map(({ thing, branches }) => {
    const left = branches.filter(
      ({ condition, option, of }) =>
        of !== 2 || !excluded.some((one) => one.of === 2 && one.condition === condition && one.option !== option),
    );
    const [only, ...others] = left;
    if (only && others.length === 0) excluded.push(only);
    return { thing, branches: left };
  });
  let result: Thing | undefined;
  for (const { thing, branches } of own.reverse()) {
    // the last one is what is left
    const rest = result;
    result = rest ? branches.reduceRight((inner, branch) => optionOf(branch, inner, rest), thing) : thing;
    if (countOf(result) > limits.programs.options) return undefined;
  }
  return result;
}

/** A thing for one option of a condition, another one for the others. */
function optionOf({ condition, option, of }: Branch, thing: Thing, rest: Thing): Thing {
  if (thing === rest) return thing;
  return { kind: 'choice', condition, options: Array.from({ length: of }, (_, i) => (i === option ? thing : rest)) };
}

import { type Cases, caseOf, inEach, otherwise } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import { handedOn } from '../../located/value.ts';
import { noteLeftOut } from '../policies/prose.ts';
import type {
  Binary,
  Comprehension,
  Conditional,
  Expression,
  ObjectLiteral,
  Property,
  Spread,
  Template,
} from '../syntax/tree.ts';
import { leftOut, TOO_LARGE } from './bounded.ts';
import { asBase, callOf } from './calls.ts';
import {
  areEqual,
  choiceOf,
  countOf,
  dataOf,
  described,
  entryOf,
  isNothing,
  itemsOf,
  joined,
  listThing,
  nothing,
  opaque,
  putUnder,
  textOf,
  textThing,
  truthOf,
} from './data.ts';
import { assign, bindPattern } from './execute.ts';
import { whereKept } from './methods.ts';
import type { Module } from './modules.ts';
import { goneThrough, lookUp, memberOf } from './names.ts';
import { joinedPath } from './paths.ts';
import { inCases, mayGoOn, type Run, spanIn, writtenName } from './run.ts';
import type { Scope } from './scope.ts';
import type { ChoiceThing, ListThing, RecordThing, Thing } from './thing.ts';

/**
 * What an expression comes to. Nothing is run: calls of functions of the repository are followed, everything else is known
 * from the libraries or is unknown by its name.
 * @param hint the name that the result is given, for constructs without a literal id
 */
export function evaluate(node: Expression, scope: Scope, run: Run, hint?: string): Thing {
  const at = spanIn(scope.source, node);
  if (!mayGoOn(run, scope.source)) return opaque(writtenName(scope.source, node), at);
  run.depth++;
  try {
    const thing = evaluated(node, scope, run, hint);
    if (MAKING.has(node.kind)) run.steps += Math.floor(sizeOf(thing) / PARTS_OF_A_STEP);
    return thing;
  } finally {
    run.depth--;
  }
}

/** Expressions that make lists and records: of what they spread, each is as large as all before it, again and again. */
const MAKING: ReadonlySet<Expression['kind']> = new Set(['list', 'object', 'binary', 'call', 'comprehension']);

/** Items or entries that cost as much as one more expression. */
const PARTS_OF_A_STEP = 16;

function sizeOf(thing: Thing): number {
  if (thing.kind === 'list') return thing.items.length;
  return thing.kind === 'record' ? thing.entries.length : 0;
}

function evaluated(node: Expression, scope: Scope, run: Run, hint: string | undefined): Thing {
  const { source } = scope;
  const at = spanIn(source, node);
  const unknown = (): Thing => opaque(writtenName(source, node), at);
  switch (node.kind) {
    case 'text':
      return textThing(node.text, at);
    case 'template':
      return templateOf(node, scope, run);
    case 'constant':
      if (node.value === null) return nothing(at);
      return dataOf(
        typeof node.value === 'boolean'
          ? { kind: 'bool', value: node.value, origins: [at] }
          : { kind: 'number', value: node.value, origins: [at] },
      );
    case 'list':
      return listOf(node.items, scope, run, at);
    case 'object': {
      const record = recordOf(node, scope, run, hint);
      run.libraries.record(record, hint, run);
      return record;
    }
    case 'call':
      return callOf(node, scope, run, hint);
    case 'member':
      return memberOf(asBase(node.object, scope, run) ?? evaluate(node.object, scope, run), node.name, at, run);
    case 'index': {
      const object = evaluate(node.object, scope, run);
      const index = evaluate(node.index, scope, run);
      return elementOf(object, index, scope, run, at) ?? unknown();
    }
    case 'name':
      return handedThing(lookUp(node.name, scope, run, at), at);
    case 'conditional':
      return conditionalOf(node, scope, run, hint);
    case 'binary':
      return binaryOf(node, scope, run, hint);
    case 'unary': {
      const value = evaluate(node.value, scope, run);
      const truth = node.operator === '!' ? truthOf(value, scope.module.language) : undefined;
      if (truth !== undefined) return dataOf({ kind: 'bool', value: !truth, origins: [at] });
      if (node.operator === '-' && value.kind === 'data' && value.value.kind === 'number')
        return dataOf({ kind: 'number', value: -value.value.value, origins: [at] });
      if (node.operator === 'typeof') {
        const type = typeNameOf(value);
        if (type !== undefined) return textThing(type, at);
      }
      return opaque(`${node.operator}${/[a-z]$/.test(node.operator) ? ' ' : ''}${described(value)}`, at);
    }
    case 'function': {
      const { parameters, body } = node;
      const thing = {
        kind: 'function',
        name: hint ?? '',
        parameters,
        body,
        scope,
        self: scope.get('this'),
        at,
      } as const;
      run.seen.push({ thing, container: run.container, when: run.when });
      return thing;
    }
    case 'comprehension':
      return comprehensionOf(node, scope, run);
    case 'cast': {
      const value = evaluate(node.value, scope, run, hint);
      return value.kind === 'opaque' ? { ...value, type: { name: node.type, from: scope.module } } : value;
    }
    case 'assignment': {
      const { target } = node;
      // `exports.allow = function () {…}`
      const isNamed = target.kind === 'name' || (target.kind === 'member' && node.value.kind === 'function');
      const value = evaluate(node.value, scope, run, isNamed ? target.name : undefined);
      assign(node, value, scope, run);
      return value;
    }
    case 'other': {
      for (const part of node.parts) evaluate(part, scope, run);
      return unknown();
    }
  }
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['null', 'object'],
  ['bool', 'boolean'],
  ['number', 'number'],
  ['string', 'string'],
]);

/** What `typeof` answers, where the thing is known. */
function typeNameOf(thing: Thing): string | undefined {
  switch (thing.kind) {
    case 'data':
      return typeNames.get(thing.value.kind);
    case 'list':
    case 'record':
    case 'construct':
      return 'object';
    case 'function':
      return 'function';
    default:
      return undefined;
  }
}

/** A thing with the place that hands it on. */
function handedThing(thing: Thing, at: ReturnType<typeof spanIn>): Thing {
  if (thing.kind === 'data') return { ...thing, value: handedOn(thing.value, at) };
  return thing;
}

function templateOf(node: Template, scope: Scope, run: Run): Thing {
  const parts = node.parts.map((part) => evaluate(part, scope, run));
  return joined(parts, spanIn(scope.source, node));
}

function listOf(items: readonly (Expression | Spread)[], scope: Scope, run: Run, at: ReturnType<typeof spanIn>): Thing {
  const result: Thing[] = [];
  let partial = false;
  for (const item of items) {
    const thing = evaluate(item.kind === 'spread' ? item.value : item, scope, run);
    if (item.kind !== 'spread') result.push(thing);
    else partial = spreadInto(result, thing) || partial;
  }
  return listThing(result, at, partial);
}

/** Adds what a spread list holds; whether there may be more or fewer of it. */
export function spreadInto(items: Thing[], thing: Thing): boolean {
  switch (thing.kind) {
    case 'list':
      return pushWithin(items, thing.items, undefined) || (thing.partial ?? false);
    case 'choice': {
      const filled = thing.options.filter((one) => !isNothing(one) && !(one.kind === 'list' && one.items.length === 0));
      // items of which nothing is known are there or not anyway
      if (filled.every(({ kind }) => kind === 'opaque')) pushWithin(items, filled, undefined);
      else items.push({ ...thing, options: thing.options.map(asItems) });
      return true;
    }
    case 'data':
      if (!isNothing(thing) && textOf(thing) === undefined) items.push(thing);
      return false;
    default:
      items.push(thing);
      return true;
  }
}

/** Adds as many as a list may have, and something unknown for the others; whether there are any of those. */
export function pushWithin(items: Thing[], added: readonly Thing[], at: Span | undefined): boolean {
  const room = Math.max(0, limits.programs.elements - items.length);
  // the list may be added to itself
  for (const one of added.slice(0, room)) items.push(one);
  if (added.length <= room) return false;
  if (room > 0) items.push(leftOut(at ?? originOf(added[room])));
  return true;
}

function originOf(thing: Thing | undefined): Span | undefined {
  return thing?.kind === 'data' ? thing.value.origins[0] : undefined;
}

/** What a list is filled with, of its own: no list holds itself. */
function asItems(thing: Thing): Thing {
  if (isNothing(thing)) return listThing([], NOWHERE);
  return thing.kind === 'list' ? { ...thing, items: [...thing.items] } : thing;
}

const NOWHERE = { source: { path: '', text: '' }, start: 0, end: 0 };

function recordOf(node: ObjectLiteral, scope: Scope, run: Run, hint: string | undefined): RecordThing {
  const at = spanIn(scope.source, node);
  const record: RecordThing = { kind: 'record', entries: [], origins: [at] };
  for (const entry of node.entries) {
    if (entry.kind === 'property') addProperty(record, entry, scope, run, hint);
    else spreadRecord(record, evaluate(entry.value, scope, run));
  }
  return record;
}

/** Keys of a template of CloudFormation that say what a part of a resource is: the resource has a name of its own. */
const PARTS: ReadonlySet<string> = new Set(['Properties', 'PolicyDocument']);

function addProperty(
  record: RecordThing,
  { key, keyAt, value }: Property,
  scope: Scope,
  run: Run,
  hint: string | undefined,
): void {
  const keySpan = spanIn(scope.source, keyAt);
  const computed = typeof key === 'string' ? textThing(key, keySpan) : evaluate(key, scope, run);
  const name = textOf(computed);
  const named = name !== undefined && PARTS.has(name) ? (hint ?? name) : name;
  putUnder(record, computed, keySpan, evaluate(value, scope, run, named));
}

/** Adds the entries of what is spread into a record; the record is open where these are not all known. */
export function spreadRecord(record: RecordThing, thing: Thing): void {
  if (thing.kind === 'record') {
    const room = Math.max(0, limits.programs.elements - record.entries.length);
    if (thing.entries.length > room) record.open ??= TOO_LARGE;
    for (const entry of thing.entries.slice(0, room)) record.entries.push(entry);
    if (thing.open !== undefined) record.open ??= thing.open;
  } else if (thing.kind === 'choice') {
    spreadChoice(record, thing);
  } else if (!isNothing(thing)) record.open ??= described(thing);
}

/** Adds what is one of several records: each entry is there or not, as in `...(c ? { a } : {})`. */
function spreadChoice(record: RecordThing, { condition, options }: ChoiceThing): void {
  const last = new Map(record.entries.map((entry) => [entry.key, entry.thing]));
  const records = options.map((one) =>
    one.kind === 'record' ? new Map(one.entries.map((entry) => [entry.key, entry])) : undefined,
  );
  const given = new Map(records.flatMap((entries) => [...(entries ?? [])]));
  for (const [key, entry] of given) {
    if (record.entries.length >= limits.programs.elements) {
      record.open ??= TOO_LARGE;
      break;
    }
    // where it is not spread, the key has what it had
    const before = last.get(key) ?? nothing(entry.keySpan);
    const things = records.map((entries) => entries?.get(key)?.thing ?? before);
    record.entries.push({ ...entry, thing: choiceOf(condition, things, entry.keySpan) });
  }
  if (records.every((entries) => entries === undefined)) record.open ??= condition;
  for (const one of options) if (one.kind === 'record' && one.open !== undefined) record.open ??= one.open;
}

/** Whether it is known which item stands where. */
function isInOrder(list: ListThing): boolean {
  return !list.partial && !list.unordered;
}

function elementOf(object: Thing, index: Thing, scope: Scope, run: Run, at: Span): Thing | undefined {
  const key = textOf(index);
  if (key !== undefined) return memberOf(object, key, at, run);
  if (object.kind === 'list' && index.kind === 'data' && index.value.kind === 'number' && isInOrder(object)) {
    const place = index.value.value;
    // from the end in Python, a property of another name in JavaScript
    return place < 0 && scope.module.language !== 'python' ? nothing(at) : object.items.at(place);
  }
  const all =
    object.kind === 'record' ? object.entries.map(({ thing }) => thing) : object.kind === 'list' ? object.items : [];
  // a key that is not known in a known table: one case for each entry
  if (all.length === 0 || all.length > limits.programs.variants || index.kind === 'choice') return undefined;
  return choiceOf(`${described(index)} of ${all.length}`, all, at);
}

function conditionalOf(node: Conditional, scope: Scope, run: Run, hint: string | undefined): Thing {
  const test = evaluate(node.test, scope, run);
  const truth = truthOf(test, scope.module.language);
  if (truth !== undefined) return evaluate(truth ? node.then : node.otherwise, scope, run, hint);
  const { language } = scope.module;
  const cases = casesOf(test, language);
  const then = inCases(run, cases, () => evaluate(node.then, scope, run, hint));
  const other = inCases(run, otherwise(cases), () => evaluate(node.otherwise, scope, run, hint));
  return decided(test, then, other, language, spanIn(scope.source, node));
}

/** One thing where a test holds, else another one: of a test that several things decide about, by each of these. */
export function decided(test: Thing, then: Thing, other: Thing, language: Module['language'], at: Span): Thing {
  const { condition, negated } = conditionOf(test);
  const whole = (): Thing => choiceOf(condition, negated ? [other, then] : [then, other], at);
  if (test.kind !== 'choice') return whole();
  const decide = (one: Thing): Thing => {
    const truth = truthOf(one, language);
    if (truth !== undefined) return truth ? then : other;
    if (one.kind === 'choice') return { ...one, options: one.options.map(decide) };
    const own = conditionOf(one);
    return { kind: 'choice', condition: own.condition, options: own.negated ? [other, then] : [then, other] };
  };
  const result = countOf(test) > limits.programs.variants ? undefined : decide(test);
  return result && countOf(result) <= limits.programs.options ? result : whole();
}

/** When a test holds: of one that several things decide about, in the cases of these. */
export function casesOf(test: Thing, language: Module['language']): Cases {
  const { condition, negated } = conditionOf(test);
  const whole = caseOf(condition, negated ? 1 : 0);
  if (test.kind !== 'choice') return whole;
  const of = test.options.length;
  const cases = test.options.flatMap((option, at) => {
    const truth = truthOf(option, language);
    if (truth === false) return [];
    const own = caseOf(test.condition, at, of);
    return truth === true ? own : inEach(own, casesOf(option, language));
  });
  return cases.length === 0 || cases.length > limits.programs.variants ? whole : cases;
}

/** The name of a condition, without the negations around it. */
export function conditionOf(test: Thing): { readonly condition: string; readonly negated: boolean } {
  let condition = described(test);
  let negated = false;
  while (condition.startsWith('!')) {
    condition = condition.slice(1);
    negated = !negated;
  }
  return { condition, negated };
}

function binaryOf(node: Binary, scope: Scope, run: Run, hint: string | undefined): Thing {
  const { source } = scope;
  const at = spanIn(source, node);
  const { operator } = node;
  if (operator === '+' || operator === '%') {
    const operands = leftSpine(node, operator).map((part) => evaluate(part, scope, run));
    return summed(operands, operator, at) ?? opaque(writtenName(source, node), at);
  }
  const left = evaluate(node.left, scope, run, hint);
  if (operator === '??' || operator === '||' || operator === '&&') {
    const truth = operator === '??' ? isPresent(left) : truthOf(left, scope.module.language);
    const takesLeft = operator === '&&' ? truth === false : truth === true;
    if (takesLeft) return left;
    if (truth !== undefined) return evaluate(node.right, scope, run, hint);
    const { language } = scope.module;
    const name = described(left);
    if (operator === '&&' && left.kind === 'choice') {
      const both = inCases(run, casesOf(left, language), () => evaluate(node.right, scope, run, hint));
      return decided(left, both, nothing(at), language, at);
    }
    const isRight = operator === '&&' ? caseOf(name, 0) : caseOf(name, 1);
    const right = inCases(run, isRight, () => evaluate(node.right, scope, run, hint));
    // a text of which nothing is known may be empty anyway
    if (operator !== '&&' && left.kind === 'opaque' && textOf(right) === '') return left;
    return choiceOf(name, operator === '&&' ? [right, nothing(at)] : [left, right], at);
  }
  const right = evaluate(node.right, scope, run);
  const both = operator === '|' && scope.module.language === 'python' ? unionOf(left, right, at) : undefined;
  if (both) return both;
  const less = operator === '-' || operator === '&' ? differenceOf(left, right, operator === '&', at, run) : undefined;
  if (less) return less;
  noteCompared(node, scope, run);
  if (operator === '===' || operator === '!==' || operator === '==' || operator === '!=') {
    const equal = areEqual(left, right) ?? presence(left, right);
    if (equal !== undefined) return dataOf({ kind: 'bool', value: equal === operator.startsWith('='), origins: [at] });
    // either way of writing it is one condition
    const sign = scope.module.language === 'python' ? '==' : '===';
    return opaque(`${operator.startsWith('!') ? '!' : ''}${described(left)} ${sign} ${described(right)}`, at);
  }
  const isOf = operator === 'instanceof' ? run.libraries.isOf(left, right) : undefined;
  if (isOf !== undefined) return dataOf({ kind: 'bool', value: isOf, origins: [at] });
  if (operator === 'in' || operator === 'notin') {
    const inside = isIn(left, right, scope.module.language);
    const isNot = operator === 'notin';
    if (inside !== undefined) return dataOf({ kind: 'bool', value: inside !== isNot, origins: [at] });
    return opaque(`${isNot ? '!' : ''}${described(left)} in ${described(right)}`, at);
  }
  return operator === '/' ? below(left, right, at) : opaque(`${described(left)} ${operator} ${described(right)}`, at);
}

/** `a | b` of Python: a dictionary with what is in both, of which the second one counts, or a set; undefined for anything else. */
export function unionOf(left: Thing, right: Thing, at: Span): Thing | undefined {
  if (left.kind === 'record' || right.kind === 'record') {
    const record: RecordThing = { kind: 'record', entries: [], origins: [at] };
    for (const one of [left, right]) spreadRecord(record, one);
    return record;
  }
  if (left.kind !== 'list' || right.kind !== 'list') return undefined;
  const items = [...left.items];
  const partial = spreadInto(items, right) || left.partial === true;
  return { ...listThing(items, at, partial), unordered: true };
}

/** `a - b` and `a & b` of sets of Python that are known; undefined for anything else. */
function differenceOf(left: Thing, right: Thing, isBoth: boolean, at: Span, run: Run): Thing | undefined {
  if (left.kind !== 'list' || right.kind !== 'list' || left.partial || right.partial) return undefined;
  const others = right.items.map(textOf);
  if (others.includes(undefined)) return undefined;
  const isKept = (item: Thing): boolean => others.includes(textOf(item)) === isBoth;
  if (left.items.some((item) => textOf(item) === undefined)) return undefined;
  for (const item of left.items) if (!isKept(item)) noteLeftOut(item, run);
  return { ...listThing(left.items.filter(isKept), at), unordered: true };
}

/** `Path(…) / 'name'` of Python; a quotient of anything else is unknown. */
function below(left: Thing, right: Thing, at: Span): Thing {
  const choice = left.kind === 'choice' ? left : right;
  if (choice.kind === 'choice' && countOf(left) * countOf(right) <= limits.programs.variants)
    return {
      ...choice,
      options: choice.options.map((one) => (choice === left ? below(one, right, at) : below(left, one, at))),
    };
  const file = joinedPath([left, right]);
  return { ...opaque(`${described(left)} / ${described(right)}`, at), ...(file && { file }) };
}

/** Notes the texts that something is only compared with: they give nothing. */
function noteCompared({ operator, left, right }: Binary, { source }: Scope, run: Run): void {
  const texts = /^[!=]==?$/.test(operator) ? [left, right] : /^(?:not)?in$/.test(operator) ? [left] : [];
  for (const one of texts) if (one.kind === 'text') run.prose.push(spanIn(source, one));
}

/** Whether a known text is a key of a table, or in Python an item of a list: where all of these are known. */
function isIn(one: Thing, whole: Thing, language: Module['language']): boolean | undefined {
  const text = textOf(one);
  if (text === undefined) return undefined;
  if (language === 'python') {
    const within = textOf(whole);
    if (within !== undefined) return within.includes(text);
  }
  if (whole.kind === 'record') {
    const entry = entryOf(whole, text);
    if (!entry) return whole.open === undefined ? false : undefined;
    return entry.kind === 'choice' ? undefined : true;
  }
  if (whole.kind !== 'list' || language !== 'python') return undefined;
  const items = whole.items.map(textOf);
  if (items.includes(text)) return whole.partial ? undefined : true;
  return whole.partial || items.includes(undefined) ? undefined : false;
}

/** Whether something that is surely there is compared with nothing. */
function presence(left: Thing, right: Thing): boolean | undefined {
  if (isNothing(right) && isPresent(left)) return false;
  return isNothing(left) && isPresent(right) ? false : undefined;
}

/**
 * What a name stands for that has a default: what it is given, and where that is nothing the default; either where it is not known
 * whether it is given anything.
 */
export function givenOr(given: Thing, fallback: Expression | undefined, scope: Scope, run: Run, at: Span): Thing {
  const there = fallback ? isPresent(given) : true;
  if (there === true || !fallback) return given;
  if (there === false) return evaluate(fallback, scope, run);
  const name = described(given);
  const other = inCases(run, caseOf(name, 1), () => evaluate(fallback, scope, run));
  return isSomething(other) ? choiceOf(name, [given, other], at) : given;
}

/** Whether a default says more than that nothing is known: a list, an object, a text that is not empty. */
function isSomething(thing: Thing): boolean {
  if (thing.kind === 'data') return thing.value.kind === 'string' && textOf(thing) !== '';
  return thing.kind === 'list' || thing.kind === 'record';
}

/** Whether something is neither null nor undefined. */
function isPresent(thing: Thing): boolean | undefined {
  if (thing.kind === 'data') return thing.value.kind !== 'null';
  return thing.kind === 'opaque' || thing.kind === 'library' || thing.kind === 'choice' ? undefined : true;
}

/** The operands of a chain of one operator, without recursion. */
function leftSpine(node: Binary, operator: string): readonly Expression[] {
  const operands: Expression[] = [];
  let left: Expression = node;
  while (left.kind === 'binary' && left.operator === operator) {
    operands.push(left.right);
    left = left.left;
  }
  return [left, ...operands.reverse()];
}

function summed(operands: readonly Thing[], operator: string, at: ReturnType<typeof spanIn>): Thing | undefined {
  const [first] = operands;
  if (operator === '%')
    return first && operands.length === 2 && operands[1] ? filledIn(first, operands[1], at) : undefined;
  if (operands.some(({ kind }) => kind === 'list')) {
    const items: Thing[] = [];
    let partial = false;
    for (const operand of operands) partial = spreadInto(items, operand) || partial;
    return listThing(items, at, partial);
  }
  const isText = (thing: Thing): boolean => thing.kind === 'data' && thing.value.kind === 'string';
  if (operands.some((one) => isText(one) || (one.kind === 'choice' && one.options.some(isText))))
    return joined(operands, at);
  return first && operands.length === 1 ? first : undefined;
}

/** `'bedrock:%s' % name` of Python. */
function filledIn(format: Thing, given: Thing, at: ReturnType<typeof spanIn>): Thing | undefined {
  const text = textOf(format);
  if (text === undefined) return undefined;
  const values = [...itemsOf(given)];
  const parts = text.split(/%[sd]/).flatMap((part, index): readonly Thing[] => {
    const value = index > 0 ? (values.shift() ?? opaque('%s', at)) : undefined;
    return [...(value ? [value] : []), textThing(part, at)];
  });
  return joined(parts, at);
}

function comprehensionOf(node: Comprehension, scope: Scope, run: Run): Thing {
  const at = spanIn(scope.source, node);
  const items: Thing[] = [];
  const record: RecordThing = { kind: 'record', entries: [], origins: [at] };
  let partial = false;
  const loop = (
    level: number,
    inner: Scope,
    tested: readonly { readonly test: Thing; readonly index: number }[],
  ): void => {
    const one = node.loops[level];
    if (!one) {
      const value = evaluate(node.value, inner, run);
      const kept = tested.reduceRight((item, { test, index }) => whereKept(item, test, index, at), value);
      if (node.key) putUnder(record, evaluate(node.key, inner, run), spanIn(scope.source, node.key), kept);
      else items.push(kept);
      return;
    }
    const over = goneThrough(evaluate(one.over, inner, run), spanIn(scope.source, one.over), run);
    const each = (item: Thing, index: number): void => {
      const scoped = inner.inner();
      bindPattern(one.target, item, scoped, run);
      const tests = one.tests.map((written) => {
        const test = evaluate(written, scoped, run);
        return { test, index, truth: truthOf(test, scope.module.language) };
      });
      if (tests.some(({ truth }) => truth === false)) {
        noteLeftOut(item, run);
        return;
      }
      const unknown = tests.filter(({ truth }) => truth === undefined);
      if (unknown.length > 0) partial = true;
      loop(level + 1, scoped, [...tested, ...unknown]);
    };
    if (over.kind === 'list') {
      partial ||= over.partial ?? false;
      for (const [index, item] of over.items.entries()) each(item, index);
    } else if (over.kind === 'record') {
      // a table is gone over by its keys
      partial ||= over.open !== undefined;
      for (const [index, { key, keySpan }] of over.entries.entries()) each(textThing(key, keySpan), index);
    } else {
      partial = true;
      each(opaque(`${described(over)}[]`, spanIn(scope.source, one.over)), 0);
    }
  };
  loop(0, scope, []);
  if (node.key) {
    if (partial) record.open ??= writtenName(scope.source, node);
    return record;
  }
  const flat: Thing[] = [];
  for (const item of items) partial = pushWithin(flat, itemsOf(item), at) || partial;
  return listThing(flat, at, partial);
}

import { limits } from '../../limits.ts';
import { abridged } from '../../located/digest.ts';
import { parseJsonString } from '../../located/json-tree.ts';
import type { Span } from '../../located/source.ts';
import {
  type Hole,
  knownText,
  type Origins,
  type Piece,
  stringValue,
  type Value,
  writtenText,
} from '../../located/value.ts';
import { leftOut } from './bounded.ts';
import type { Module } from './modules.ts';
import type { Construct, Data, ListThing, OfType, Opaque, RecordThing, Thing } from './thing.ts';

export function textThing(text: string, at: Span): Data {
  return { kind: 'data', value: stringValue(text, [at]) };
}

export function dataOf(value: Value): Data {
  return { kind: 'data', value };
}

export function numberThing(value: number, at: Span): Data {
  return { kind: 'data', value: { kind: 'number', value, origins: [at] } };
}

export function boolThing(value: boolean, at: Span): Data {
  return { kind: 'data', value: { kind: 'bool', value, origins: [at] } };
}

export function listThing(items: readonly Thing[], at: Span, partial = false): ListThing {
  return { kind: 'list', items: [...items], origins: [at], ...(partial && { partial: true }) };
}

export function opaque(name: string, at: Span, type?: OfType): Opaque {
  return { kind: 'opaque', name, at, ...(type && { type }) };
}

/** The text of a thing without holes. */
export function textOf(thing: Thing | undefined): string | undefined {
  return thing?.kind === 'data' ? knownText(thing.value) : undefined;
}

/** Whether a thing is something in all cases. */
function isSurelyThere(thing: Thing): boolean {
  return thing.kind === 'choice' ? thing.options.every(isSurelyThere) : !isNothing(thing);
}

/** The value of a thing as a condition of a language; undefined for what is not known. In Python, what is empty is false. */
export function truthOf(thing: Thing, language: Module['language']): boolean | undefined {
  switch (thing.kind) {
    case 'data':
      switch (thing.value.kind) {
        case 'bool':
        case 'number':
          return Boolean(thing.value.value);
        case 'null':
          return false;
        case 'string': {
          const text = knownText(thing.value);
          return text === undefined ? undefined : text !== '';
        }
        default:
          return undefined;
      }
    case 'choice': {
      const [first, ...others] = thing.options.map((one) => truthOf(one, language));
      return others.every((one) => one === first) ? first : undefined;
    }
    case 'opaque':
    case 'library':
      return undefined;
    case 'list':
      if (language !== 'python') return true;
      return thing.partial ? undefined : thing.items.length > 0;
    case 'record':
      if (language !== 'python' || thing.entries.some((entry) => isSurelyThere(entry.thing))) return true;
      return thing.entries.length > 0 || thing.open !== undefined ? undefined : false;
    default:
      return true;
  }
}

/** What is there where something is no value at all: `undefined`, `None`. */
export function nothing(at: Span): Data {
  return { kind: 'data', value: { kind: 'null', origins: [at] } };
}

export function isNothing(thing: Thing | undefined): boolean {
  return thing === undefined || (thing.kind === 'data' && thing.value.kind === 'null');
}

/** The entry of a record, the last of equal keys; a name in snake case is the one in camel case. */
export function entryOf(record: RecordThing, name: string): Thing | undefined {
  return record.entries.findLast(({ key }) => key === name || camel(key) === name)?.thing;
}

/** A key that a program computes: its text, with the names of what is not known of it; and whether all of it is known. */
export function keyOf(thing: Thing): { readonly key: string; readonly isKnown: boolean } {
  const text = textOf(thing);
  if (text !== undefined) return { key: text, isKnown: true };
  const isText = thing.kind === 'data' && thing.value.kind === 'string';
  return { key: isText ? writtenText(thing.value.pieces) : `\${${described(thing)}}`, isKnown: false };
}

/** Puts a value under a key; where the key is not known, the record may have it under any. */
export function putUnder(record: RecordThing, keyThing: Thing, keySpan: Span, thing: Thing): void {
  const { key, isKnown } = keyOf(keyThing);
  record.entries.push({ key, keySpan, thing });
  if (!isKnown) record.open ??= key;
}

/** `addToRolePolicy` of `add_to_role_policy`: libraries name the same thing in both ways. */
export function camel(name: string): string {
  return name.includes('_')
    ? name.replace(/(?<=[a-z0-9])_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : name;
}

/** The items of a list; anything else is a list of itself. */
export function itemsOf(thing: Thing | undefined): readonly Thing[] {
  if (thing === undefined || isNothing(thing)) return [];
  return thing.kind === 'list' ? thing.items : [thing];
}

/** How many items a list has, where that is known. */
export function countThing({ items, partial }: ListThing, at: Span): Data | undefined {
  return partial || items.some(({ kind }) => kind === 'choice') ? undefined : numberThing(items.length, at);
}

/** Of how many things a choice is one. */
export function countOf(thing: Thing): number {
  if (thing.kind !== 'choice') return 1;
  const known = counts.get(thing);
  if (known !== undefined) return known;
  const count = thing.options.reduce((sum, option) => sum + countOf(option), 0);
  counts.set(thing, count);
  return count;
}

const counts = new WeakMap<Thing, number>();

/** One of several things; of too many of them no more is known than what they are called. */
export function choiceOf(condition: string, options: readonly Thing[], at: Span): Thing {
  const choice: Thing = { kind: 'choice', condition, options };
  return countOf(choice) > limits.programs.options ? opaque(described(choice), at) : choice;
}

/** The text that parts make, one after the other; parts that may be several things make a choice, as far as it is no large one. */
export function joined(parts: readonly Thing[], at: Span): Thing {
  let variants = 1;
  const result = joinedBounded(
    parts.map((part) => {
      variants *= countOf(part);
      if (variants <= limits.programs.variants) return part;
      variants /= countOf(part);
      return part.kind === 'choice' ? opaque(described(part), at) : part;
    }),
    at,
  );
  const file = pathWithText(parts);
  return file && result.kind === 'data' ? { ...result, file } : result;
}

/** A construct that was given nothing and has no fields, but for what is said of it. */
export function constructThing(
  about: Pick<Construct, 'address' | 'type' | 'at' | 'isDeclared'> & Partial<Construct>,
): Construct {
  return { kind: 'construct', given: [], fields: new Map(), ...about };
}

/** The path that a text after a path makes: `__dirname + '/data.json'`. */
function pathWithText(parts: readonly Thing[]): Data['file'] {
  const [first, ...others] = parts.filter((part) => textOf(part) !== '');
  if ((first?.kind !== 'opaque' && first?.kind !== 'data') || !first.file) return undefined;
  const texts = others.map(textOf);
  const { from, path } = first.file;
  const whole = path + texts.join('');
  return texts.includes(undefined) || whole.length > limits.programs.pathLength ? undefined : { from, path: whole };
}

/** As how many characters of a text something unknown in it counts. */
const HOLE = 50;

function joinedBounded(parts: readonly Thing[], at: Span): Thing {
  const choice = parts.find((part) => part.kind === 'choice');
  if (choice?.kind === 'choice') {
    const options = choice.options.map((option) =>
      joinedBounded(
        parts.map((part) => (part === choice ? option : part)),
        at,
      ),
    );
    return { kind: 'choice', condition: choice.condition, options };
  }
  const pieces: Piece[] = [];
  const origins: Span[] = [];
  let left: number = limits.programs.textLength;
  for (const part of parts) {
    for (const piece of piecesOf(part, at)) {
      left -= typeof piece === 'string' ? piece.length : HOLE;
      if (left < 0) return leftOut(at);
      const last = pieces.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
    if (part.kind === 'data') origins.push(...part.value.origins);
  }
  return dataOf({ kind: 'string', pieces: pieces.filter((piece) => piece !== ''), origins: unique(origins, at) });
}

/** The places of the parts, the whole text last. */
function unique(origins: readonly Span[], at: Span): Origins {
  const kept = origins.filter(
    (one, index) =>
      origins.findIndex((other) => other.start === one.start && other.source === one.source) === index &&
      !(one.source === at.source && at.start <= one.start && one.end <= at.end),
  );
  return [...kept.slice(0, limits.programs.origins), at];
}

/** A thing as a part of a text. */
function piecesOf(thing: Thing, at: Span): readonly Piece[] {
  switch (thing.kind) {
    case 'data': {
      const { value } = thing;
      if (value.kind === 'string') return value.pieces;
      if (value.kind === 'number') return [String(value.value)];
      if (value.kind === 'bool') return [String(value.value)];
      if (value.kind === 'unknown') return [{ name: value.name, reason: value.reason, at }];
      return [''];
    }
    case 'opaque':
      return [holeOf(thing)];
    case 'construct':
      return [{ name: thing.address, reason: 'unresolved-reference', at }];
    case 'library':
      return [{ name: thing.names.join('.'), reason: 'unresolved-reference', at }];
    default:
      return [{ name: `${thing.kind}`, reason: 'unsupported-expression', at }];
  }
}

export function holeOf({ name, at, textKind, isOfCaller }: Opaque): Hole {
  return {
    name,
    reason: 'unresolved-reference',
    at,
    ...(textKind && { kind: textKind }),
    ...(isOfCaller && { ofCaller: true }),
  };
}

/** The attribute of a construct as a text that is not known: `ChatStack/Bucket.bucketArn`. */
export function attributeOf(construct: Construct, name: string, at: Span, type?: OfType): Opaque {
  return {
    kind: 'opaque',
    name: `${construct.address}.${name}`,
    at,
    of: construct,
    ...(type && { type }),
    ...(/arn$/i.test(name) && { textKind: 'arn' as const }),
  };
}

/** A thing as a part of the name of something unknown: by what it is, not by the variables that have it. */
export function described(thing: Thing): string {
  return abridged(words(thing, 0, { left: limits.programs.words }), limits.programs.nameLength);
}

function words(thing: Thing, depth: number, budget: { left: number }): string {
  if (depth > 4 || budget.left-- <= 0) return '…';
  const all = (things: readonly Thing[]): readonly string[] => {
    const some = things.slice(0, Math.max(budget.left, 0) + 1);
    return some.map((one) => words(one, depth + 1, budget));
  };
  switch (thing.kind) {
    case 'opaque':
      return thing.name;
    case 'construct':
      return thing.address;
    case 'library':
      return thing.names.join('.') || thing.module;
    case 'data':
      return wordsOfValue(thing.value);
    case 'list':
      return `[${all(thing.items).join(',')}${thing.partial ? ',…' : ''}]`;
    case 'record': {
      const values = all(thing.entries.map(({ thing: inner }) => inner));
      return `{${values.map((value, index) => `${thing.entries[index]?.key}:${value}`).join(',')}}`;
    }
    case 'choice':
      return `(${all(thing.options).join('|')})`;
    default:
      return thing.kind;
  }
}

function wordsOfValue(value: Value): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(writtenText(value.pieces));
    case 'number':
    case 'bool':
      return String(value.value);
    case 'unknown':
      return value.name;
    default:
      return value.kind;
  }
}

/** A value of a file of data, as things. */
export function thingOf(value: Value): Thing {
  switch (value.kind) {
    case 'list':
      return { kind: 'list', items: value.items.map(thingOf), origins: value.origins };
    case 'object':
      return {
        kind: 'record',
        entries: value.entries.map(({ key, keySpan, value: inner }) => ({ key, keySpan, thing: thingOf(inner) })),
        origins: value.origins,
      };
    default:
      return dataOf(value);
  }
}

/** A list or an object that a text of JSON says, at its places; undefined where it is none, or cannot be read. */
export function jsonIn(thing: Thing): Thing | undefined {
  if (thing.kind !== 'data' || thing.value.kind !== 'string') return undefined;
  const { value } = thing;
  const [first] = value.pieces;
  if (typeof first !== 'string' || !/^\s*[[{]/.test(first.slice(0, 200))) return undefined;
  // where the whole text is put together
  const length = ({ start, end }: Span): number => end - start;
  const [whole] = [...value.origins].sort((a, b) => length(b) - length(a));
  const parsed = parseJsonString(whole ? { ...value, origins: [withinQuotes(whole)] } : value);
  return 'value' in parsed ? thingOf(parsed.value) : undefined;
}

/** What stands between the quotes of a literal, three of them among others. */
function withinQuotes({ source, start, end }: Span): Span {
  const [all = '', quotes = ''] =
    /^[a-zA-Z]{0,2}('''|"""|['"`])/.exec(source.text.slice(start, Math.min(end, start + 5))) ?? [];
  const isClosed =
    quotes !== '' && end - start >= all.length + quotes.length && source.text.startsWith(quotes, end - quotes.length);
  return isClosed ? { source, start: start + all.length, end: end - quotes.length } : { source, start, end };
}

/** Whether two known texts, numbers, booleans or nulls are equal; undefined where one is not known. */
export function areEqual(a: Thing, b: Thing): boolean | undefined {
  const [left, right] = [constantOf(a), constantOf(b)];
  return left === undefined || right === undefined ? undefined : left === right;
}

function constantOf(thing: Thing): string | undefined {
  if (thing.kind !== 'data') return undefined;
  const { value } = thing;
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
    case 'number':
      return `${value.kind} ${value.value}`;
    case 'string': {
      const text = knownText(value);
      return text === undefined ? undefined : `text ${text}`;
    }
    default:
      return undefined;
  }
}

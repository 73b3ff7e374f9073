import { limits } from '../limits.ts';
import { parseJsonString } from '../located/json-tree.ts';
import { onceOf } from '../located/once.ts';
import type { Span } from '../located/source.ts';
import { itemsOf, propertyOf } from '../located/tree.ts';
import type { Undecided } from '../located/undecided.ts';
import { knownText, type ObjectValue, type StringValue, type Value } from '../located/value.ts';
import { looksLikePolicy, looksLikeStatement } from './policy-shape.ts';

/** A permission that a value names: an action or a pattern, or `managed:<Name>`. */
export interface GivenName {
  readonly name: string;
  readonly at: Span | undefined;
}

const ACTION = /^[a-z][a-z0-9-]{1,39}:[A-Za-z*?][A-Za-z0-9*?]{0,127}$/;
/** An action of a service that is not known. */
const OF_SOME_SERVICE = /^\*:[A-Z][A-Za-z0-9]{3,127}[*?]?$/;
const MANAGED = /^arn:[a-z-]{1,20}:iam::aws:policy\/(?:[\w+=,.@-]{1,64}\/){0,4}([\w+=,.@-]{1,128})$/;

/** Whether a text may be a permission, or a part of one or of a policy: one that is an address on the web is none. */
export function mayNameText(text: string): boolean {
  return text === '*' || /:(?!\/\/)/.test(text);
}

/**
 * Whether there may be a policy or the name of a permission in a value.
 * @param of `what it has`, where something that an object has may be asked for which is evaluated only then
 */
export function mayName(value: Value, of: 'itself' | 'what it has' = 'itself'): boolean {
  return of === 'itself' ? mayNameItself(value) : mayNameIn(value);
}

const mayNameItself = onceOf((value: Value): boolean => tells(value, mayNameItself, false));
const mayNameIn = onceOf((value: Value): boolean => tells(value, mayNameIn, true));

function tells(value: Value, inner: (value: Value) => boolean, ofOpen: boolean): boolean {
  switch (value.kind) {
    case 'string':
      return value.json !== undefined || value.pieces.some((piece) => typeof piece === 'string' && mayNameText(piece));
    case 'list':
      return value.items.some(inner);
    case 'choice':
      return value.options.some(inner);
    case 'object':
      return value.open === undefined
        ? value.entries.some((entry) => mayNameText(entry.key) || inner(entry.value))
        : ofOpen;
    default:
      return false;
  }
}

/** How many parts are left that may be looked through in a unit. */
export const partsLeft = onceOf((_: object) => ({ count: limits.policy.given }));

/**
 * The permissions that are named by what something is given that nobody reads, each once: texts that are an action or the ARN of a
 * policy of AWS, in lists, objects and encoded texts. Policies and statements are left out, which are compared as what they are.
 * @param unit what is read together, which has one limit
 */
export function namesGiven(
  unit: object,
  values: readonly Value[],
  without: ReadonlySet<Value> = new Set(),
): readonly GivenName[] {
  const found = new Map<string, GivenName>();
  const seen = new Set<Value>(without);
  const left = partsLeft(unit);
  const waiting = [...values].reverse();
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (left.count-- <= 0) return [...found.values(), { name: '*', at: undefined }];
    if (value.kind === 'list') putBehind(value.items, waiting);
    else if (value.kind === 'choice') putBehind(value.options, waiting);
    else if (value.kind === 'object') {
      if (value.open !== undefined || looksLikePolicy(value) || looksLikeStatement(value) || denies(value)) continue;
      for (const { key, value: one } of value.entries)
        for (const at of everyActionUnder(key, one)) found.set('*', { name: '*', at });
      putBehind(
        value.entries.map((entry) => entry.value),
        waiting,
      );
    } else if (value.kind === 'string') {
      const text = knownText(value) ?? '';
      const encoded = value.json ?? (/^\s*[[{]/.test(text) ? parsed(value) : undefined);
      if (encoded) waiting.push(encoded);
      left.count -= text.length >> 12;
      for (const name of namesIn(knownText(value) ?? patternOf(value)))
        if (!found.has(name)) found.set(name, { name, at: value.origins[0] });
    }
  }
  return [...found.values()];
}

/** The permissions that the statements of a policy document name that do not deny. */
export function namesAllowed(unit: object, document: Value): readonly GivenName[] {
  const statements = itemsOf(propertyOf(document, 'Statement'));
  const allowed = statements.filter((statement) => statement.kind !== 'object' || !denies(statement));
  const named = allowed.flatMap((statement) => propertyOf(statement, 'Action') ?? []);
  const all = [
    ...named.flatMap(itemsOf).filter((action) => action.kind === 'string' && knownText(action) === '*'),
    ...allowed.flatMap((statement) => propertyOf(statement, 'NotAction') ?? []),
  ];
  return [...namesGiven(unit, named), ...all.slice(0, 1).map(({ origins: [at] }) => ({ name: '*', at }))];
}

const OF_ACTIONS = /(?:^|[_-])actions?$|Actions?$/;

/**
 * Where a list of actions, by its key, has all actions of a service that is not known: `${var.service}:*`. Elsewhere, and where it is
 * made of an ARN, that may be an ARN.
 */
export function everyActionUnder(key: string, value: Value): readonly (Span | undefined)[] {
  if (!OF_ACTIONS.test(key)) return [];
  return itemsOf(value).flatMap((one) => {
    if (one.kind !== 'string' || patternOf(one) !== '*:*') return [];
    const isArn = one.pieces.some(
      (piece) => typeof piece === 'object' && (piece.kind === 'arn' || /arn\b/i.test(piece.name)),
    );
    return isArn ? [] : [one.origins[0]];
  });
}

/** What is said of each: that what it grants is not known. `what` is given it at a place of its own, or else at `at`. */
export function notesOfNames(
  names: readonly GivenName[],
  what: string,
  at: Span,
  said: Pick<Undecided, 'reason' | 'remedy'>,
): readonly Undecided[] {
  return names.map(({ name, at: place }) => ({
    ...said,
    message: `${what} is given ${name.replace('managed:', '')}: what it grants with it is not known.`,
    at: place ?? at,
    names: [name],
    ifNamed: true,
  }));
}

/** So that the first of some comes first. */
function putBehind(values: readonly Value[], waiting: Value[]): void {
  for (let at = values.length - 1; at >= 0; at--) {
    const value = values[at];
    if (value) waiting.push(value);
  }
}

/** Whether an object is a statement, in whatever spelling, that denies. */
export const denies = ({ entries }: ObjectValue): boolean =>
  entries.some(({ key, value }) => /^effect$/i.test(key) && /^deny$/i.test(knownText(value) ?? ''));

function parsed(value: StringValue): Value | undefined {
  const found = parseJsonString(value);
  return 'value' in found && found.value !== value ? found.value : undefined;
}

/** What is known of a text: its unknown parts may be anything. */
function patternOf({ pieces }: StringValue): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
}

/** A line of YAML or of a list: what comes in front of its value, and brackets and quotes around that. */
const IN_FRONT = /^\s*(?:- +|["']?[\w.-]{1,100}["']?:(?: +|$))*/;
const DENIES = /^[ -]*["']?effect["']?: *["']?deny\b/im;
const ALLOWS = /^[ -]*["']?effect["']?: *["']?allow\b/im;
const AROUND = /["'[\]]/g;

/** The names in a text that is one, or in those of its lines that have nothing else as their value. */
function namesIn(text: string): readonly string[] {
  if (!text.includes(':')) return [];
  if (DENIES.test(text) && !ALLOWS.test(text)) return [];
  return text.split('\n').flatMap((line) => namesOf(line.replace(IN_FRONT, '').replace(AROUND, '')));
}

/** The names in a list of nothing else: `bedrock:Get*, bedrock:List*`. */
function namesOf(text: string): readonly string[] {
  const names: string[] = [];
  for (const [part] of text.matchAll(/[^\s,;|]+/g)) {
    const name = nameIn(part);
    if (name === undefined) return [];
    names.push(name);
  }
  return names;
}

function nameIn(text: string): string | undefined {
  if (ACTION.test(text) || OF_SOME_SERVICE.test(text)) return text;
  const [, managed] = MANAGED.exec(text) ?? [];
  return managed === undefined ? undefined : `managed:${managed}`;
}

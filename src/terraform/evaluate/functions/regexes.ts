import type { RE2JS } from 're2js';
import { limits } from '../../../limits.ts';
import { type Hole, type StringValue, stringValue, type Value } from '../../../located/value.ts';
import { LateModule } from '../../../revisions/late-module.ts';
import { choiceOf } from '../choices.ts';
import { textOf } from '../conversions.ts';
import { describe, describeCall } from '../describe.ts';
import { isOneOf, testOfPattern, textsOfPattern } from '../one-of.ts';
import { refusedValue } from '../refusals.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { costOf, type Part, partsOf, stringOf } from '../text.ts';
import { string } from '../typing/type.ts';
import {
  argument,
  type CallSite,
  define,
  derived,
  type Implementation,
  listResult,
  type TerraformFunction,
  textResult,
} from './function.ts';
import { stringArgument } from './text-parts.ts';

const longestPattern = limits.terraform.patternLength;
const longestText = limits.terraform.matchedText;

const mostStates = limits.terraform.patternStates;
/** What a match counts for besides its text. */
const costOfMatch = 100;

interface Pattern {
  readonly expression: RE2JS;
  /** About how many states its machine has. */
  readonly states: number;
}

/** A quarter of all the code that a review of Terraform could load. */
export const regexEngine = new LateModule(() => import('re2js'));

function compiled(pattern: string, call: CallSite): Pattern {
  if (pattern.length > longestPattern) throw new NotKnown('limit');
  const states = statesOf(pattern);
  if (states > mostStates) throw new NotKnown('limit');
  const engine = regexEngine.from(call.scope.run.files);
  try {
    return { expression: engine.RE2JS.compile(pattern), states };
  } catch {
    throw new EvaluationError('the pattern is no regular expression of RE2');
  }
}

/** About how many states a pattern has: one for each of its characters, repeated as often as counts say. */
function statesOf(pattern: string): number {
  const groups: number[] = [];
  let total = 0;
  let last = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    const count = character === '{' ? /^\{(\d{1,9})(?:,(\d{0,9}))?\}/.exec(pattern.slice(at, at + 24)) : null;
    if (count) {
      const times = Math.max(1, Number(count[2] || count[1]));
      total += last * (times - 1);
      last *= times;
      at += count[0].length - 1;
      continue;
    }
    last = 1;
    if (character === '\\') at++;
    else if (character === '(') {
      groups.push(total);
      continue;
    } else if (character === ')') {
      last = total - (groups.pop() ?? 0) + 1;
      total++;
      continue;
    }
    total += last;
  }
  return total;
}

/** The text that a pattern is applied to; a machine may look at every character in each of its states. */
function subject(value: Value, pattern: Pattern, call: CallSite): string {
  const text = textOf(value);
  if (text.length > longestText) throw new NotKnown('limit');
  call.scope.run.produce(Math.ceil((text.length * pattern.states) / 4));
  return text;
}

/** One match: the text, or its groups as a list, or its named groups as an object (documentation of `regex`). */
function captures(
  matcher: ReturnType<RE2JS['matcher']>,
  pattern: RE2JS,
  from: readonly Value[],
  call: CallSite,
): Value {
  const origins = derived(from, call);
  const text = (group: string | null): Value =>
    group === null ? { kind: 'null', origins } : stringValue(group, origins);
  const names = Object.entries(pattern.namedGroups());
  if (names.length > 0) {
    if (names.length !== pattern.groupCount()) throw new EvaluationError('named and unnamed groups cannot be mixed');
    const entries = names.map(([key, index]) => ({
      key,
      keySpan: call.span,
      value: text(matcher.group(Number(index))),
    }));
    return { kind: 'object', entries, origins };
  }
  const count = pattern.groupCount();
  if (count === 0) return text(matcher.group());
  return { kind: 'list', items: Array.from({ length: count }, (_, i) => text(matcher.group(i + 1))), origins };
}

/**
 * What a pattern of texts alone, such as `^(dev|prod)$` or `^prod`, finds in a text that is not known: the text where it is one of
 * these or has it, `none` where not. Undefined for other patterns, for a text that is known, and for what is true or false.
 */
function foundAmong(args: readonly Value[], call: CallSite, found: (match: Value) => Value, none: Value) {
  const wanted = argument(args, 1, call);
  if (wanted.kind === 'unknown' && wanted.isBool) return undefined;
  const hole: Hole | undefined =
    wanted.kind === 'unknown'
      ? { name: wanted.name, reason: wanted.reason, at: wanted.origins[0] ?? call.span }
      : undefined;
  const given = hole ? { kind: 'string' as const, pieces: [hole], origins: wanted.origins } : wanted;
  const isOpen = given.kind === 'string' && given.pieces.length === 1 && typeof given.pieces[0] === 'object';
  const written = isOpen ? textOf(argument(args, 0, call)) : '';
  const part = testOfPattern(written);
  if (part) {
    const text = stringValue(part.text, derived(args, call));
    return choiceOf(describeCall(part.test, [wanted, text]), [found(text), none], text.origins);
  }
  const pattern = textsOfPattern(written);
  const name = pattern && isOneOf(wanted, pattern.texts);
  if (!pattern || name === undefined) return undefined;
  const [only, ...others] = pattern.texts;
  const origins = derived(args, call);
  const text: Value = only !== undefined && others.length === 0 ? stringValue(only, origins) : { ...given, origins };
  const match = pattern.group ? listResult([text], call) : text;
  return choiceOf(name, [found(match), none], origins);
}

const regex: Implementation = (args, call) => {
  const none = refusedValue(new EvaluationError('the pattern does not match'), args);
  const among = foundAmong(args, call, (match) => match, none);
  if (among) return among;
  const pattern = compiled(textOf(argument(args, 0, call)), call);
  const matcher = pattern.expression.matcher(subject(argument(args, 1, call), pattern, call));
  if (!matcher.find()) throw new EvaluationError('the pattern does not match');
  return captures(matcher, pattern.expression, args, call);
};

const regexAll: Implementation = (args, call) => {
  const list = (matches: readonly Value[]) => listResult(matches, call, 'list');
  const among = foundAmong(args, call, (match) => list([match]), list([]));
  if (among) return among;
  const pattern = compiled(textOf(argument(args, 0, call)), call);
  const matcher = pattern.expression.matcher(subject(argument(args, 1, call), pattern, call));
  const matches: Value[] = [];
  let end = -1;
  while (matcher.find()) {
    // Nothing is matched right behind a match.
    if (matcher.end() === end) continue;
    end = matcher.end();
    call.scope.run.elements(matches.length + 1);
    call.scope.run.produce(costOfMatch);
    matches.push(captures(matcher, pattern.expression, args, call));
  }
  return listResult(matches, call, 'list');
};

/** What is searched for may begin at the end of a literal part and go on in a hole, or the other way round. */
function mayGoOn(piece: string, search: string): boolean {
  for (let length = 1; length < search.length; length++) {
    if (piece.endsWith(search.slice(0, length)) || piece.startsWith(search.slice(length))) return true;
  }
  return false;
}

function describeReplace(name: string, search: string, put: StringValue): string {
  return `replace(${name}, ${JSON.stringify(search)}, ${describe(put)})`;
}

/** `replace`: a pattern between slashes is a regular expression, with `$1` and `${name}` in the replacement. */
export const replace: Implementation = (args, call) => {
  const value = stringArgument(args, 0, call);
  const search = textOf(argument(args, 1, call));
  const put = stringArgument(args, 2, call);
  if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
    const pattern = compiled(search.slice(1, -1), call);
    const text = subject(value, pattern, call);
    return textResult(substituted(pattern.expression, text, textOf(put), call), args, call);
  }
  if (search === '') {
    const [text, between] = [textOf(value), textOf(put)];
    call.scope.run.produce(text.length * (between.length + 1));
    return textResult(
      text.replaceAll('', () => between),
      args,
      call,
    );
  }
  const replacement = partsOf(put);
  const parts: Part[] = [];
  for (const { piece, origins } of partsOf(value)) {
    if (typeof piece !== 'string') {
      parts.push({ piece: { ...piece, name: describeReplace(piece.name, search, put) }, origins });
      continue;
    }
    if (value.pieces.length > 1 && mayGoOn(piece, search)) throw new NotKnown('unresolved-reference');
    for (const [i, text] of piece.split(search).entries()) {
      const more = [...(i > 0 ? replacement : []), { piece: text, origins }];
      call.scope.run.produce(costOf(more));
      for (const part of more) parts.push(part);
    }
  }
  return stringOf(parts, derived([value], call));
};

const reference = /\$(?:\$|(\w+)|\{(\w+)\})/g;

function substituted(pattern: RE2JS, text: string, template: string, call: CallSite): string {
  const matcher = pattern.matcher(text);
  const names = pattern.namedGroups();
  let result = '';
  let from = 0;
  let end = -1;
  while (matcher.find()) {
    if (matcher.end() === end) continue;
    end = matcher.end();
    const put = template.replace(reference, (whole, bare?: string, braced?: string) => {
      const name = bare ?? braced;
      if (name === undefined) return whole === '$$' ? '$' : '';
      const index = /^\d+$/.test(name) ? Number(name) : Object.hasOwn(names, name) ? Number(names[name]) : -1;
      return index >= 0 && index <= pattern.groupCount() ? (matcher.group(index) ?? '') : '';
    });
    call.scope.run.produce(put.length + costOfMatch);
    result += text.slice(from, matcher.start()) + put;
    from = matcher.end();
  }
  return result + text.slice(from);
}

export const regexFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['regex', define([string, string], regex)],
  ['regexall', define([string, string], regexAll)],
]);

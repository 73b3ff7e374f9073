import type { Value } from '../../located/value.ts';
import { choiceOf } from './choices.ts';
import { describe } from './describe.ts';

/** A choice by a boolean that is not known: what is so when it holds, and what when it does not. */
export function caseOf(condition: Value, make: (holds: boolean) => Value, origins = condition.origins): Value {
  const { name, holds } = conditionOf(describe(condition));
  return choiceOf(name, [make(holds), make(!holds)], origins);
}

/** What is true or false, but not known which, as a choice by itself; any other value as it is. */
export function inBothCases(value: Value): Value {
  if (value.kind !== 'unknown' || !value.isBool) return value;
  return caseOf(value, (holds) => ({ kind: 'bool', value: holds, origins: value.origins }));
}

/**
 * The normal form of a condition: the name of what it tests, and whether it holds when that does, or when it does not. So `x`,
 * `!x`, `x == true` and `x != false` are one condition, and so are all tests of whether a length is zero.
 */
export function conditionOf(text: string): { readonly name: string; readonly holds: boolean } {
  const words = wordsOf(text);
  const [first = '', operator, last = ''] = words;
  if (words.length === 1 && first.startsWith('!') && first.length > 1) return negated(conditionOf(first.slice(1)));
  if (words.length === 1 && first.startsWith('(') && first.endsWith(')')) return conditionOf(first.slice(1, -1));
  if (words.length !== 3 || operator === undefined) return { name: text, holds: true };
  const [compared, right, test] =
    isLiteral(first) && !isLiteral(last) ? [last, first, mirrored(operator)] : [first, last, operator];
  const left = MORE_THAN_NONE.has(`${test} ${right}`) || NONE.has(`${test} ${right}`) ? withoutCap(compared) : compared;
  const isTest = test === '==' || test === '!=';
  if (isTest && (right === 'true' || right === 'false')) {
    const found = conditionOf(left);
    return (test === '==') === (right === 'true') ? found : negated(found);
  }
  if (left.startsWith('length(') && /^[01]$/.test(right)) {
    const some = `${left} > 0`;
    if (MORE_THAN_NONE.has(`${test} ${right}`)) return { name: some, holds: true };
    if (NONE.has(`${test} ${right}`)) return { name: some, holds: false };
  }
  if (test === '!=') return { name: `${left} == ${right}`, holds: false };
  return { name: `${left} ${test} ${right}`, holds: true };
}

const MORE_THAN_NONE: ReadonlySet<string> = new Set(['> 0', '>= 1', '!= 0']);
const NONE: ReadonlySet<string> = new Set(['== 0', '<= 0', '< 1']);

/** What is none where a number is: `min(x, 1)` is, where `x` is. */
function withoutCap(text: string): string {
  const [, name, args] = /^(min|signum)\((.*)\)$/s.exec(text) ?? [];
  if (args === undefined) return text;
  if (name === 'signum') return args.startsWith('length(') ? args : text;
  const [, before, after] = /^(.*), [1-9]\d*$/s.exec(args) ?? /^[1-9]\d*, ()(.*)$/s.exec(args) ?? [];
  return before || after || text;
}

function negated({ name, holds }: { readonly name: string; readonly holds: boolean }) {
  return { name, holds: !holds };
}

function mirrored(operator: string): string {
  return operator.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
}

function isLiteral(text: string): boolean {
  return /^(?:["0-9]|true$|false$|null$|\[\]$)/.test(text);
}

/** The parts between spaces that stand in no brackets and no quotes. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (quoted) {
      if (unit === '\\') at++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if ('([{'.includes(unit)) depth++;
    else if (')]}'.includes(unit)) depth--;
    else if (unit === ' ' && depth === 0) {
      words.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...words, text.slice(start)];
}

import { limits } from '../../limits.ts';
import { type Collection, checksum } from '../../located/checksum.ts';
import { definedName, quotedName, withoutMarks } from '../../located/defined-name.ts';
import { abridged } from '../../located/digest.ts';
import { onceOf } from '../../located/once.ts';
import type { Piece, Value } from '../../located/value.ts';
import { isScalar } from './open-lists.ts';

const longestName = limits.terraform.nameLength;

/**
 * A symbolic name for a value: the same for equal expressions over equally named unknowns, so that unknowns of base and
 * head can be told to be equal, and different for others. Never empty.
 */
export function describe(value: Value): string {
  return shortened(text(value, 4));
}

/** The name of what an operator or function makes of values. */
export function describeCall(name: string, args: readonly Value[]): string {
  return shortened(`${name}(${args.map((arg) => text(arg, 3)).join(', ')})`);
}

/** How tightly operators bind (Terraform documentation, "Operators"); what is none of these binds tighter. */
const BINDING: Readonly<Record<string, number>> = {
  '?': 0,
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  ' ': 5,
};
const TIGHTEST = 6;

/**
 * The name of what an operator makes of two values, so that no other operation of theirs has it. What is compared with a literal
 * stands first.
 */
export function describeOperation(left: Value, operator: string, right: Value): string {
  if ((operator === '==' || operator === '!=') && isScalar(left) && !isScalar(right))
    return describeOperation(right, operator, left);
  const own = BINDING[operator] ?? BINDING[operator.charAt(0)] ?? TIGHTEST - 1;
  const isChain = operator === '&&' || operator === '||';
  return `${operand(left, own)} ${operator} ${operand(right, isChain ? own : own + 1)}`;
}

/** The name of what an operator in front of a value makes of it. */
export function describeUnary(operator: string, value: Value): string {
  return `${operator}${operand(value, TIGHTEST)}`;
}

/** The name of an operand, in parentheses where an operator in it binds less than one around it. */
function operand(value: Value, tightness: number): string {
  const name = describe(value);
  return bindsLess(name, tightness) ? `(${name})` : name;
}

/** Whether an operator that stands in no brackets and no quotes of a name binds less than that. */
function bindsLess(name: string, tightness: number): boolean {
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    switch (name[at]) {
      case '"':
        at = closingQuote(name, at);
        break;
      case '(':
      case '[':
      case '{':
        depth++;
        break;
      case ')':
      case ']':
      case '}':
        depth--;
        break;
      case ' ':
      case '?':
      case '<':
      case '>':
        if (depth === 0 && (BINDING[name.charAt(at)] ?? TIGHTEST) < tightness) return true;
        break;
      case '|':
      case '&':
      case '=':
      case '!':
        if (depth === 0 && (BINDING[name.slice(at, at + 2)] ?? TIGHTEST) < tightness) return true;
        break;
      default:
    }
  }
  return false;
}

function closingQuote(name: string, opening: number): number {
  let at = opening + 1;
  while (at < name.length && name.charAt(at) !== '"') at += name.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function text(value: Value, levels: number): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'number':
      return value.digits ?? String(value.value);
    case 'string': {
      const [only] = value.pieces;
      if (value.pieces.length === 1 && only && typeof only !== 'string') return only.name;
      return quoted(value.pieces);
    }
    case 'list':
      return `[${shown(value, value.items, levels, (item) => text(item, levels - 1))}]`;
    case 'object':
      if (value.open !== undefined) return value.open;
      return `{${shown(value, value.entries, levels, ({ key, value: item }) => `${withoutMarks(key)}=${text(item, levels - 1)}`)}}`;
    case 'unknown':
      return value.name;
    case 'choice': {
      const options = value.options.slice(0, 4).map((option) => text(option, Math.max(0, levels - 1)));
      if (value.options.length > options.length) options.push(restOf(value));
      return `(${value.condition} ? ${options.join(' : ')})`;
    }
  }
}

/** The first parts of a collection; a checksum of all stands for those that are left out. */
function shown<Part>(value: Collection, parts: readonly Part[], levels: number, one: (part: Part) => string): string {
  if (levels === 0) return parts.length === 0 ? '0' : `${parts.length}${restOf(value)}`;
  const texts = parts.slice(0, 20).map(one);
  if (parts.length > texts.length) texts.push(restOf(value));
  return texts.join(', ');
}

/** The rest of a collection, shown as left out; its definition tells it apart. */
function restOf(value: Collection): string {
  return definedName('…', checksum(value));
}

function shortened(name: string): string {
  return name === '' ? 'expression' : abridged(name, longestName);
}

/** Pieces in quotation marks; what a literal piece is made of cannot pass for a name. Once, as thousands of calls may be given them. */
const quoted = onceOf((pieces: readonly Piece[]): string => {
  const parts = pieces.map((piece) =>
    typeof piece === 'string' ? JSON.stringify(piece).slice(1, -1) : `\${${quotedName(piece.name)}}`,
  );
  return abridged(`"${parts.join('')}"`, limits.terraform.quoted);
});

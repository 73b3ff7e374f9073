import type { Value } from '../../../located/value.ts';
import { textOf } from '../conversions.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { costOf, encoding, onlyJson, type Part, partsOf, stringOf, textParts } from '../text.ts';
import { any, list, number, string } from '../typing/type.ts';
import { formatFunction, formatList } from './format.ts';
import {
  argument,
  boolResult,
  define,
  derived,
  type Implementation,
  integerOf,
  listOf,
  listResult,
  orNull,
  type TerraformFunction,
  textResult,
} from './function.ts';
import { lower, title, upper } from './letters.ts';
import { replace } from './regexes.ts';
import { graphemes, stringArgument } from './text-parts.ts';
import { trimFunctions } from './trimming.ts';

/** A function of one string that treats every character by itself; holes stay, under the function's name. */
function mapped(map: (text: string) => string): Implementation {
  return (args, call) => {
    const value = stringArgument(args, 0, call);
    const parts = partsOf(value).map(({ piece, origins }): Part => {
      if (typeof piece === 'string') return { piece: map(piece), origins };
      return { piece: { ...piece, name: `${call.name}(${piece.name})` }, origins };
    });
    return stringOf(parts, derived([value], call));
  };
}

function knownMap(map: (text: string) => string): Implementation {
  return (args, call) => textResult(map(textOf(argument(args, 0, call))), args, call);
}

const join: Implementation = (args, call) => {
  const separator = stringArgument(args, 0, call);
  if (args.length < 2) throw new EvaluationError('join needs a list');
  const items = args.slice(1).flatMap((value): readonly Value[] => {
    // A list that is not known stands for its elements: what is joined with it stays known.
    return value.kind === 'unknown' ? [{ ...value, name: `join(${value.name})` }] : listOf(value).items;
  });
  const between = partsOf(separator);
  const parts: Part[] = [];
  for (const [i, item] of items.entries()) {
    if (item.kind === 'choice') throw new NotKnown('limit');
    for (const more of [i > 0 ? between : [], textParts(item, call.span)]) {
      call.scope.run.produce(costOf(more));
      for (const part of more) parts.push(part);
    }
  }
  return encoding(stringOf(parts, [call.span]), onlyJson(items));
};

/** Splits the literal parts; a hole stays whole, unless nothing literal has the separator: then nothing is known. */
const split: Implementation = (args, call) => {
  const separator = textOf(argument(args, 0, call));
  const value = stringArgument(args, 1, call);
  const parts = partsOf(value);
  const open = parts.find(({ piece }) => typeof piece !== 'string' && piece.kind === undefined);
  const literal = parts.some(({ piece }) => typeof piece === 'string' && piece.includes(separator));
  if (open && !literal && typeof open.piece !== 'string') throw new NotKnown(open.piece.reason);
  if (separator === '') {
    const letters = [...textOf(value)];
    return listResult(
      letters.map((piece) => stringOf([{ piece, origins: value.origins }], value.origins)),
      call,
      'list',
    );
  }
  const items: Part[][] = [[]];
  for (const { piece, origins } of parts) {
    if (typeof piece !== 'string') {
      items.at(-1)?.push({ piece, origins });
      continue;
    }
    const [head = '', ...rest] = piece.split(separator);
    items.at(-1)?.push({ piece: head, origins });
    for (const text of rest) items.push([{ piece: text, origins }]);
  }
  call.scope.run.elements(items.length);
  return listResult(
    items.map((item) => stringOf(item, value.origins)),
    call,
    'list',
  );
};

/** What lies in a string's literal beginning is known, whatever comes behind it; so is what is cut off there. */
const substring: Implementation = (args, call) => {
  const value = stringArgument(args, 0, call);
  const [offset, length] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
  const [first, ...rest] = partsOf(value);
  if (first && rest.length > 0 && typeof first.piece === 'string' && offset >= 0) {
    const known = graphemes(first.piece);
    const cut = (to?: number): Part => ({ ...first, piece: known.slice(offset, to).join('') });
    if (length < 0 && offset <= known.length) return stringOf([cut(), ...rest], derived([value], call));
    // The last character may go on in what is not known.
    if (length >= 0 && offset + length < known.length) return stringOf([cut(offset + length)], derived([value], call));
  }
  const characters = graphemes(textOf(value));
  const from = offset < 0 ? Math.max(0, characters.length + offset) : offset;
  const to = length < 0 ? characters.length : from + length;
  return textResult(characters.slice(from, to).join(''), args, call);
};

const affix = (test: (text: string, part: string) => boolean): Implementation => {
  return (args, call) => {
    const value = stringArgument(args, 0, call);
    const part = textOf(argument(args, 1, call));
    // Where the literal part at the end that matters is long enough, what is not known does not matter.
    const end = call.name === 'startswith' ? value.pieces[0] : value.pieces.at(-1);
    if (typeof end === 'string' && end.length >= part.length) return boolResult(test(end, part), args, call);
    return boolResult(test(textOf(value), part), args, call);
  };
};

const contains: Implementation = (args, call) => {
  const value = stringArgument(args, 0, call);
  const part = textOf(argument(args, 1, call));
  const literal = value.pieces.some((piece) => typeof piece === 'string' && piece.includes(part));
  return boolResult(literal || textOf(value).includes(part), args, call);
};

const indent: Implementation = (args, call) => {
  const spaces = integerOf(argument(args, 0, call));
  if (spaces < 0) throw new EvaluationError('indent needs a number of spaces');
  const value = stringArgument(args, 1, call);
  call.scope.run.produce(spaces);
  const padding = `\n${' '.repeat(spaces)}`;
  const parts = partsOf(value).map((part): Part => {
    if (typeof part.piece !== 'string') return part;
    const lines = part.piece.split('\n');
    call.scope.run.produce(part.piece.length + lines.length * spaces);
    return { ...part, piece: lines.join(padding) };
  });
  return encoding(stringOf(parts, derived([value], call)), value.json);
};

export const stringFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['lower', define([string], mapped(lower))],
  ['upper', define([string], mapped(upper))],
  ['title', define([string], knownMap(title))],
  [
    'strrev',
    define(
      [string],
      knownMap((text) => graphemes(text).toReversed().join('')),
    ),
  ],
  ['join', define([string], join, { rest: list(string) })],
  ['split', define([string, string], split)],
  ['substr', define([string, number, number], substring)],
  [
    'startswith',
    define(
      [string, string],
      affix((text, part) => text.startsWith(part)),
    ),
  ],
  [
    'endswith',
    define(
      [string, string],
      affix((text, part) => text.endsWith(part)),
    ),
  ],
  ['strcontains', define([string, string], contains)],
  ['indent', define([number, string], indent)],
  ['replace', define([string, string, string], replace)],
  ['format', define([string], formatFunction, { rest: orNull(any) })],
  ['formatlist', define([string], formatList, { rest: orNull(any) })],
  ...trimFunctions,
]);

import type { StringValue, Value } from '../../../located/value.ts';
import { textOf } from '../conversions.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { asString, type Part, partsOf, stringOf, textParts } from '../text.ts';
import { formatFunction, formatList } from './format.ts';
import {
  argument,
  boolResult,
  type CallSite,
  derived,
  integerOf,
  listOf,
  listResult,
  numberResult,
  type TerraformFunction,
  textResult,
} from './function.ts';
import { replace } from './regexes.ts';

/** A string argument, its holes included. */
export function stringArgument(args: readonly Value[], index: number, call: CallSite): StringValue {
  const value = argument(args, index, call);
  const text = asString(value, call.span);
  if (!text) throw new EvaluationError(`${call.name} needs a string, not ${value.kind}`);
  return text;
}

/** A function of one string that treats every character by itself; holes stay, under the function's name. */
function mapped(map: (text: string) => string): TerraformFunction {
  return (args, call) => {
    const value = stringArgument(args, 0, call);
    const parts = partsOf(value).map(({ piece, origins }): Part => {
      if (typeof piece === 'string') return { piece: map(piece), origins };
      return { piece: { ...piece, name: `${call.name}(${piece.name})` }, origins };
    });
    return stringOf(parts, derived([value], call));
  };
}

function knownMap(map: (text: string) => string): TerraformFunction {
  return (args, call) => textResult(map(textOf(argument(args, 0, call))), args, call);
}

/** A function that takes something from the ends of a string: holes at an end stay as they are. */
function trimmed(trim: (text: string, args: readonly string[], end: 'start' | 'end') => string): TerraformFunction {
  return (args, call) => {
    const value = stringArgument(args, 0, call);
    const others = args.slice(1).map(textOf);
    const parts = [...partsOf(value)];
    const first = parts[0];
    if (typeof first?.piece === 'string') parts[0] = { ...first, piece: trim(first.piece, others, 'start') };
    const last = parts.at(-1);
    if (typeof last?.piece === 'string') parts[parts.length - 1] = { ...last, piece: trim(last.piece, others, 'end') };
    return stringOf(parts, derived([value], call));
  };
}

function trimSet(text: string, set: string, end: 'start' | 'end'): string {
  const characters = new Set(set);
  const all = [...text];
  let [from, to] = [0, all.length];
  if (end === 'start') while (from < to && characters.has(all[from] ?? '')) from++;
  else while (to > from && characters.has(all[to - 1] ?? '')) to--;
  return all.slice(from, to).join('');
}

function chomp(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1) === '\n' || text.charAt(end - 1) === '\r')) end--;
  return text.slice(0, end);
}

function title(text: string): string {
  return text.replace(
    /(^|[^\p{L}\p{N}_'])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const join: TerraformFunction = (args, call) => {
  const separator = stringArgument(args, 0, call);
  const items = args.slice(1).flatMap((list) => listOf(list).items);
  const parts: Part[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0) parts.push(...partsOf(separator));
    if (item.kind === 'choice') throw new NotKnown('limit');
    if (item.kind !== 'null') parts.push(...textParts(item, call.span));
  }
  call.scope.run.produce(parts.reduce((sum, { piece }) => sum + (typeof piece === 'string' ? piece.length : 1), 0));
  return stringOf(parts, [call.span]);
};

/** Splits the literal parts; a hole stays whole, unless nothing literal has the separator: then nothing is known. */
const split: TerraformFunction = (args, call) => {
  const separator = textOf(argument(args, 0, call));
  const value = stringArgument(args, 1, call);
  const parts = partsOf(value);
  const open = parts.find(({ piece }) => typeof piece !== 'string' && piece.kind === undefined);
  const literal = parts.some(({ piece }) => typeof piece === 'string' && piece.includes(separator));
  if (open && !literal && typeof open.piece !== 'string') throw new NotKnown(open.piece.reason);
  const items: Part[][] = [[]];
  for (const { piece, origins } of parts) {
    if (typeof piece !== 'string') {
      items.at(-1)?.push({ piece, origins });
      continue;
    }
    const [head = '', ...rest] = separator === '' ? [...piece] : piece.split(separator);
    items.at(-1)?.push({ piece: head, origins });
    for (const text of rest) items.push([{ piece: text, origins }]);
  }
  call.scope.run.elements(items.length);
  return listResult(
    items.map((item) => stringOf(item, value.origins)),
    call,
  );
};

const substring: TerraformFunction = (args, call) => {
  const [offset, length] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
  const characters = graphemes(textOf(argument(args, 0, call)));
  const from = offset < 0 ? Math.max(0, characters.length + offset) : offset;
  const to = length < 0 ? characters.length : from + length;
  return textResult(characters.slice(from, to).join(''), args, call);
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** User-perceived characters, which Terraform counts. */
export function graphemes(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is asked for, line breaks aside, which pair up.
  if (/^[\x00-\x09\x0b\x0c\x0e-\x7f]*$/.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const affix = (test: (text: string, part: string) => boolean): TerraformFunction => {
  return (args, call) => {
    const value = stringArgument(args, 0, call);
    const part = textOf(argument(args, 1, call));
    // Where the literal part at the end that matters is long enough, what is not known does not matter.
    const end = call.name === 'startswith' ? value.pieces[0] : value.pieces.at(-1);
    if (typeof end === 'string' && end.length >= part.length) return boolResult(test(end, part), args, call);
    return boolResult(test(textOf(value), part), args, call);
  };
};

const contains: TerraformFunction = (args, call) => {
  const value = stringArgument(args, 0, call);
  const part = textOf(argument(args, 1, call));
  const literal = value.pieces.some((piece) => typeof piece === 'string' && piece.includes(part));
  return boolResult(literal || textOf(value).includes(part), args, call);
};

const indent: TerraformFunction = (args, call) => {
  const spaces = integerOf(argument(args, 0, call));
  if (spaces < 0 || spaces > 1000) throw new EvaluationError('indent needs a number of spaces');
  const value = stringArgument(args, 1, call);
  const padding = ' '.repeat(spaces);
  const parts = partsOf(value).map((part): Part => {
    return typeof part.piece === 'string' ? { ...part, piece: part.piece.replaceAll('\n', `\n${padding}`) } : part;
  });
  call.scope.run.produce(parts.length * spaces);
  return stringOf(parts, derived([value], call));
};

const stringRepeat: TerraformFunction = (args, call) => {
  const [text, count] = [textOf(argument(args, 0, call)), integerOf(argument(args, 1, call))];
  if (count < 0) throw new EvaluationError('a count must not be negative');
  call.scope.run.produce(text.length * count);
  return textResult(text.repeat(count), args, call);
};

export const stringFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['lower', mapped((text) => text.toLowerCase())],
  ['upper', mapped((text) => text.toUpperCase())],
  ['title', knownMap(title)],
  ['chomp', trimmed((text, _, end) => (end === 'end' ? chomp(text) : text))],
  ['trimspace', trimmed((text, _, end) => (end === 'end' ? text.trimEnd() : text.trimStart()))],
  ['trim', trimmed((text, [set = ''], end) => trimSet(text, set, end))],
  [
    'trimprefix',
    trimmed((text, [prefix = ''], end) =>
      end === 'start' && text.startsWith(prefix) ? text.slice(prefix.length) : text,
    ),
  ],
  [
    'trimsuffix',
    trimmed((text, [suffix = ''], end) => {
      return end === 'end' && suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
    }),
  ],
  ['strrev', knownMap((text) => graphemes(text).toReversed().join(''))],
  ['join', join],
  ['split', split],
  ['substr', substring],
  ['startswith', affix((text, part) => text.startsWith(part))],
  ['endswith', affix((text, part) => text.endsWith(part))],
  ['strcontains', contains],
  ['indent', indent],
  ['repeat', stringRepeat],
  ['replace', replace],
  ['format', formatFunction],
  ['formatlist', formatList],
  ['tostring', toText],
  ['strlen', (args, call) => numberResult(graphemes(textOf(argument(args, 0, call))).length, args, call)],
]);

function toText(args: readonly Value[], call: CallSite): Value {
  const value = argument(args, 0, call);
  if (value.kind === 'null' || value.kind === 'string' || value.kind === 'unknown') return value;
  return asString(value, call.span) ?? fail(value);
}

function fail(value: Value): never {
  throw new EvaluationError(`a ${value.kind} cannot be a string`);
}

import type { Value } from '../../../located/value.ts';
import { boolOf, numberOf, textOf } from '../conversions.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { numberText, type Part, partsOf, stringOf, textParts } from '../text.ts';
import { argument, type CallSite, listResult, type TerraformFunction } from './function.ts';
import { renderJson } from './json.ts';
import { stringArgument } from './strings.ts';

const verb = /%(?:%|([-+ 0#]*)(\d*|\*)(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z]))/y;

/** `format`: literal parts and arguments keep their origins; `%s` and `%v` keep the holes of their arguments. */
export const formatFunction: TerraformFunction = (args, call) => stringOf(formatted(args, call), [call.span]);

function formatted(args: readonly Value[], call: CallSite): readonly Part[] {
  const pattern = stringArgument(args, 0, call);
  const result: Part[] = [];
  let next = 1;
  for (const { piece, origins } of partsOf(pattern)) {
    if (typeof piece !== 'string') {
      result.push({ piece, origins });
      continue;
    }
    let from = 0;
    for (let at = piece.indexOf('%'); at >= 0; at = piece.indexOf('%', from)) {
      result.push({ piece: piece.slice(from, at), origins });
      verb.lastIndex = at;
      const match = verb.exec(piece);
      if (!match) throw new EvaluationError('the format has an unknown verb');
      from = verb.lastIndex;
      if (match[5] === undefined) result.push({ piece: '%', origins });
      else {
        if (match[4] !== undefined) next = Number(match[4]);
        const value = argument(args, next, call);
        next++;
        result.push(...formatOne(value, match, call));
      }
    }
    result.push({ piece: piece.slice(from), origins });
  }
  if (next < args.length && !/%\[\d/.test(pattern.pieces.join('')))
    throw new EvaluationError('format has arguments left over');
  call.scope.run.produce(result.reduce((sum, { piece }) => sum + (typeof piece === 'string' ? piece.length : 1), 0));
  return result;
}

function formatOne(value: Value, match: RegExpExecArray, call: CallSite): readonly Part[] {
  const [, flags = '', width = '', precision, , letter = 's'] = match;
  if (value.kind === 'choice') throw new NotKnown('limit');
  const parts = spelled(value, letter, flags, precision, call);
  const length = Number(width || 0);
  if (length > 10_000) throw new EvaluationError('the width is too large');
  const known = parts.reduce((sum, { piece }) => sum + (typeof piece === 'string' ? [...piece].length : length), 0);
  if (known >= length) return parts;
  const zero = flags.includes('0') && !flags.includes('-');
  const padding: Part = { piece: (zero ? '0' : ' ').repeat(length - known), origins: value.origins };
  return flags.includes('-') ? [...parts, padding] : [padding, ...parts];
}

function spelled(
  value: Value,
  letter: string,
  flags: string,
  precision: string | undefined,
  call: CallSite,
): readonly Part[] {
  const literal = (text: string): readonly Part[] => [{ piece: text, origins: value.origins }];
  const signed = (number: number, text: string): readonly Part[] => {
    return literal(flags.includes('+') && number >= 0 ? `+${text}` : text);
  };
  if (value.kind === 'unknown') return textParts(value, call.span);
  switch (letter) {
    case 's': {
      if (value.kind === 'null' || value.kind === 'list' || value.kind === 'object') {
        throw new EvaluationError('%s needs a string, a number or a boolean');
      }
      const parts = textParts(value, call.span);
      if (precision === undefined) return parts;
      return literal([...textOf(value)].slice(0, Number(precision)).join(''));
    }
    case 'v':
      if (value.kind === 'null') return literal('null');
      if (value.kind === 'list' || value.kind === 'object') return renderJson(value, call);
      return textParts(value, call.span);
    case 'q':
      return literal(JSON.stringify(textOf(value)));
    case 't':
      return literal(String(boolOf(value)));
    case 'd': {
      const number = Math.trunc(numberOf(value));
      return signed(number, numberText(number));
    }
    case 'b':
    case 'o':
    case 'x':
    case 'X': {
      const base = letter === 'b' ? 2 : letter === 'o' ? 8 : 16;
      const text = Math.trunc(numberOf(value)).toString(base);
      return literal(letter === 'X' ? text.toUpperCase() : text);
    }
    case 'f':
    case 'F': {
      const number = numberOf(value);
      return signed(number, number.toFixed(Math.min(100, Number(precision ?? 6))));
    }
    case 'e':
    case 'E': {
      const text = numberOf(value)
        .toExponential(Math.min(100, Number(precision ?? 6)))
        .replace(/e([+-])(\d)$/, 'e$10$2');
      return literal(letter === 'E' ? text.toUpperCase() : text);
    }
    case 'g':
    case 'G':
      return literal(String(numberOf(value)));
    default:
      throw new EvaluationError(`the format has an unknown verb %${letter}`);
  }
}

/** `formatlist`: one string for every position of the lists; other arguments stand for every position. */
export const formatList: TerraformFunction = (args, call) => {
  const lists = args.slice(1).filter((arg) => arg.kind === 'list');
  const unknown = args.slice(1).find((arg) => arg.kind === 'unknown');
  const [first] = lists;
  if (!first) {
    // A list that is not known has elements all the same: one that stands for them keeps the literal parts.
    if (unknown) return listResult([stringOf(formatted(args.map(anyElement), call), [call.span])], call);
    return listResult([stringOf(formatted(args, call), [call.span])], call);
  }
  if (lists.some((list) => list.items.length !== first.items.length))
    throw new EvaluationError('the lists differ in length');
  call.scope.run.elements(first.items.length);
  const rows = first.items.map((_, i) => args.map((arg) => (arg.kind === 'list' ? (arg.items[i] ?? arg) : arg)));
  return listResult(
    rows.map((row) => stringOf(formatted(row, call), [call.span])),
    call,
  );
};

function anyElement(value: Value): Value {
  return value.kind === 'unknown' ? { ...value, name: `${value.name}[*]` } : value;
}

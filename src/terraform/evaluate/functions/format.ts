import type { Value } from '../../../located/value.ts';
import { joined } from '../origins.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { costOf, type Part, partsOf, stringOf } from '../text.ts';
import { padded, spelled, type Verb } from './format-verbs.ts';
import { type CallSite, type Implementation, listResult } from './function.ts';
import { stringArgument } from './text-parts.ts';

/** Flags, width, precision, index of the argument and letter of a verb, or the second percent sign of `%%`. */
const verb = /%(?:%|([-+ 0#]*)(\d{0,15})(?:\.(\d{0,15}))?(?:\[(\d{1,4})\])?([a-zA-Z]))/y;

/** `format`: literal parts and arguments keep their origins; `%s` and `%v` keep the holes of their arguments. */
export const formatFunction: Implementation = (args, call) => formattedString(args, call);

/** The places of the arguments come first: they are what differs from one string to the other. */
function formattedString(args: readonly Value[], call: CallSite): Value {
  const [pattern, ...others] = args;
  const origins = joined(...others.map((arg) => arg.origins), pattern?.origins ?? [], [call.span]);
  return { ...stringOf(formatted(args, call), []), origins };
}

function formatted(args: readonly Value[], call: CallSite): readonly Part[] {
  const pattern = stringArgument(args, 0, call);
  const result: Part[] = [];
  let next = 1;
  let highest = 0;
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
      const [, flags = '', width = '', precision, position, letter] = match;
      if (letter === undefined) {
        result.push({ piece: '%', origins });
        continue;
      }
      if (position !== undefined) next = Number(position);
      const value = next > 0 ? args[next] : undefined;
      if (!value) throw new EvaluationError('the format has a verb without an argument');
      highest = Math.max(highest, next);
      next++;
      const one: Verb = {
        flags,
        width: Number(width),
        precision: precision === undefined ? undefined : Number(precision),
        letter,
      };
      for (const part of formatOne(value, one, call)) result.push(part);
    }
    result.push({ piece: piece.slice(from), origins });
  }
  if (highest < args.length - 1 && pattern.pieces.every((piece) => typeof piece === 'string')) {
    throw new EvaluationError('format has arguments left over');
  }
  return result;
}

function formatOne(value: Value, one: Verb, call: CallSite): readonly Part[] {
  if (value.kind === 'choice') throw new NotKnown('limit');
  call.scope.run.produce(Math.max(one.width, one.precision ?? 0));
  const parts = padded(spelled(value, one, call), one, value);
  call.scope.run.produce(costOf(parts));
  return parts;
}

/** `formatlist`: one string for every position of the lists; other arguments stand for every position. */
export const formatList: Implementation = (args, call) => {
  const isList = (value: Value): boolean => value.kind === 'list';
  const lists = args.slice(1).flatMap((arg) => (arg.kind === 'list' ? [arg] : []));
  const [first] = lists;
  if (args.slice(1).some((arg) => arg.kind === 'null')) throw new EvaluationError('an argument of formatlist is null');
  if (!first) {
    // A list that is not known has elements all the same: one that stands for them keeps the literal parts.
    const row = args.map((arg, i) => (i > 0 && arg.kind === 'unknown' ? { ...arg, name: `${arg.name}[*]` } : arg));
    return listResult([formattedString(row, call)], call, 'list');
  }
  if (lists.some((list) => list.items.length !== first.items.length))
    throw new EvaluationError('the lists differ in length');
  call.scope.run.elements(first.items.length);
  const rows = first.items.map((_, i) =>
    args.map((arg, at) => (at > 0 && isList(arg) && arg.kind === 'list' ? (arg.items[i] ?? arg) : arg)),
  );
  return listResult(
    rows.map((row) => formattedString(row, call)),
    call,
    'list',
  );
};

import type { Value } from '../../../located/value.ts';
import { textOf } from '../conversions.ts';
import { encoding, type Part, partsOf, stringOf } from '../text.ts';
import { string, type Type } from '../typing/type.ts';
import { define, derived, type TerraformFunction } from './function.ts';
import { stringArgument } from './text-parts.ts';

type End = 'start' | 'end';

/** Takes something from the ends of a string; an end that is a hole stays as it is. */
function trimming(
  parameters: readonly Type[],
  ends: readonly End[],
  trim: (text: string, end: End, what: string) => string,
): TerraformFunction {
  return define(parameters, (args, call) => {
    const value = stringArgument(args, 0, call);
    const what = args.slice(1).map((arg: Value) => textOf(arg))[0] ?? '';
    const parts = [...partsOf(value)];
    for (const end of ends) trimEnd(parts, end, (text) => trim(text, end, what));
    // White space at the ends makes no difference to what an unknown stands for; other characters do.
    if (args.length > 1) for (const end of ends) renameEnd(parts, end, call.name, what);
    const trimmed = stringOf(parts, derived([value], call));
    return args.length > 1 ? trimmed : encoding(trimmed, value.json);
  });
}

/** A hole at an end may lose something, too: it is no longer what it was. */
function renameEnd(parts: Part[], end: End, name: string, what: string): void {
  const at = end === 'start' ? 0 : parts.length - 1;
  const part = parts[at];
  if (!part || typeof part.piece === 'string' || what === '') return;
  const renamed = `${name}(${part.piece.name}, ${JSON.stringify(what)})`;
  if (!part.piece.name.startsWith(`${name}(`)) parts[at] = { ...part, piece: { ...part.piece, name: renamed } };
}

/** What is trimmed away whole uncovers the part behind it. */
function trimEnd(parts: Part[], end: End, trim: (text: string) => string): void {
  for (;;) {
    const at = end === 'start' ? 0 : parts.length - 1;
    const part = parts[at];
    if (typeof part?.piece !== 'string') return;
    const piece = trim(part.piece);
    if (piece !== '') {
      parts[at] = { ...part, piece };
      return;
    }
    parts.splice(at, 1);
  }
}

/** White space as Unicode defines it: JavaScript's, with the next-line character and without the byte order mark. */
function isSpace(character: string): boolean {
  return character === '\u0085' || (character !== '\ufeff' && character.trim() === '');
}

function trimWhile(text: string, end: End, matches: (character: string) => boolean): string {
  const all = [...text];
  let [from, to] = [0, all.length];
  if (end === 'start') while (from < to && matches(all[from] ?? '')) from++;
  else while (to > from && matches(all[to - 1] ?? '')) to--;
  return all.slice(from, to).join('');
}

const whole = (part: Part): part is Part & { readonly piece: string } => typeof part.piece === 'string';

/** A prefix or suffix may go over several literal parts, so these are joined first where all of them are literal. */
function affixes(end: End): TerraformFunction {
  return define([string, string], (args, call) => {
    const value = stringArgument(args, 0, call);
    const [, affix] = args;
    const what = affix ? textOf(affix) : '';
    const parts = [...partsOf(value)];
    const literal = end === 'start' ? leading(parts) : leading(parts.toReversed()).toReversed();
    const text = literal.map(({ piece }) => piece).join('');
    const there = end === 'start' ? text.startsWith(what) : text.endsWith(what);
    if (what === '' || !there) {
      if (text.length < what.length) renameEnd(parts, end, call.name, what);
      return stringOf(parts, derived([value], call));
    }
    let left = what.length;
    while (left > 0) {
      const at = end === 'start' ? 0 : parts.length - 1;
      const part = parts[at];
      if (typeof part?.piece !== 'string') break;
      const taken = Math.min(left, part.piece.length);
      const kept = end === 'start' ? part.piece.slice(taken) : part.piece.slice(0, part.piece.length - taken);
      left -= taken;
      if (kept === '') parts.splice(at, 1);
      else parts[at] = { ...part, piece: kept };
    }
    return stringOf(parts, derived([value], call));
  });
}

function leading(parts: readonly Part[]): readonly (Part & { readonly piece: string })[] {
  const hole = parts.findIndex((part) => !whole(part));
  return parts.slice(0, hole < 0 ? parts.length : hole).filter(whole);
}

const both: readonly End[] = ['start', 'end'];

export const trimFunctions: readonly (readonly [string, TerraformFunction])[] = [
  ['chomp', trimming([string], ['end'], (text, end) => trimWhile(text, end, (c) => c === '\n' || c === '\r'))],
  ['trimspace', trimming([string], both, (text, end) => trimWhile(text, end, isSpace))],
  [
    'trim',
    trimming([string, string], both, (text, end, set) => {
      const characters = new Set(set);
      return trimWhile(text, end, (character) => characters.has(character));
    }),
  ],
  ['trimprefix', affixes('start')],
  ['trimsuffix', affixes('end')],
];

import type { StringValue, Value } from '../../../located/value.ts';
import { EvaluationError } from '../run.ts';
import { asString } from '../text.ts';
import { argument, type CallSite } from './function.ts';

/** A string argument, its holes included. */
export function stringArgument(args: readonly Value[], index: number, call: CallSite): StringValue {
  const value = argument(args, index, call);
  const text = asString(value, call.span);
  if (!text) throw new EvaluationError(`${call.name} needs a string, not ${value.kind}`);
  return text;
}

/** Made for the first text that is not ASCII: it takes a third of the time that Node needs to start. */
let segmenter: Intl.Segmenter | undefined;

/** User-perceived characters, which Terraform counts. */
export function graphemes(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is asked for, line breaks aside, which pair up.
  if (/^[\x00-\x09\x0b\x0c\x0e-\x7f]*$/.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

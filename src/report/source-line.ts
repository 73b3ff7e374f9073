import { visible } from './escape.ts';

/** A source line as a terminal shows it, and the carets below the span. */
export interface UnderlinedLine {
  readonly line: string;
  readonly carets: string;
}

/** Columns of a source line that are shown at most. */
const WIDTH = 100;
const BEFORE = 40;

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns of a terminal that a text takes: combining marks none, East Asian letters and emoji two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/**
 * The line around a span with carets below it. `start` and `end` (exclusive) are UTF-16 offsets in `source`; an end beyond
 * the line underlines up to its end. Undefined when the span is not on the line.
 */
export function underlined(source: string, start: number, end: number): UnderlinedLine | undefined {
  if (start < 0 || start > source.length) return undefined;
  const indent = /^\s*/.exec(source)?.[0].length ?? 0;
  // a span that would be cut at the right is shown with less of what is before it
  const cut = Math.min(end, start + BEFORE, source.length) > Math.min(indent, start) + WIDTH;
  const from = cut ? Math.max(indent, start - BEFORE) : Math.min(indent, start);
  const until = Math.min(source.length, from + WIDTH);
  const shownEnd = Math.max(start, Math.min(end, until));
  const before = `${from > indent ? '…' : ''}${visible(source.slice(from, start), WIDTH)}`;
  const span = visible(source.slice(start, shownEnd), 4 * WIDTH);
  const after = visible(source.slice(shownEnd, until), WIDTH);
  return {
    line: `${before}${span}${after}${until < source.length ? '…' : ''}`.trimEnd(),
    carets: `${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(span)))}`,
  };
}

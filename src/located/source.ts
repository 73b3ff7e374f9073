/** One file of one revision: its path in the repository and its text, with positions by line and column. */
export interface Source {
  /** Path in the repository, '/'-separated. */
  readonly path: string;
  readonly text: string;
  /** What stands in the file, for showing it, where the text has other characters in some places. Lines and columns are equal. */
  readonly written?: string;
}

/** The half-open range [start, end) of UTF-16 offsets in a source. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column (in UTF-16 code units), as editors and GitHub count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Start and exclusive end of a span as positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const lineStarts = new WeakMap<Source, readonly number[]>();

function startsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let i = source.text.indexOf('\n'); i >= 0; i = source.text.indexOf('\n', i + 1)) starts.push(i + 1);
  lineStarts.set(source, starts);
  return starts;
}

/** The position of an offset; offsets outside the text are clamped to it. */
export function positionAt(source: Source, offset: number): Position {
  const starts = startsOf(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** A span as 1-based positions, the end exclusive. */
export function rangeOf(span: Span): Range {
  return { start: positionAt(span.source, span.start), end: positionAt(span.source, span.end) };
}

/** The text of a 1-based line without its line break, or '' when there is no such line. */
export function lineText(source: Source, line: number): string {
  const starts = startsOf(source);
  const start = starts[line - 1];
  if (start === undefined) return '';
  const end = starts[line] ?? source.text.length + 1;
  return (source.written ?? source.text).slice(start, end - 1).replace(/\r$/, '');
}

/** Where a line begins; the end of the text for lines that it does not have. */
export function startOfLine(source: Source, line: number): number {
  return startsOf(source)[line - 1] ?? source.text.length;
}

/** How many lines a source has; a trailing line break does not start another line. */
export function lineCount(source: Source): number {
  const starts = startsOf(source);
  return source.text.endsWith('\n') ? starts.length - 1 : starts.length;
}

/** The span of a whole source. */
export function wholeOf(source: Source): Span {
  return { source, start: 0, end: source.text.length };
}

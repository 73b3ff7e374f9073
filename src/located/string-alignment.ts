import type { JsonPiece } from './json-text.ts';
import type { Span } from './source.ts';
import type { Hole, Origins, Piece, StringValue } from './value.ts';

/**
 * Finds the text of a string again in the source span that it was written in, behind quotes, escapes, indentation, folded
 * lines and interpolations. Works without knowing the language: it is only used to point at places, never to decide.
 * Where the text cannot be followed, its pieces point at the whole span.
 */
export function alignedPieces(value: StringValue): readonly JsonPiece[] {
  const [whole, ...via] = value.origins;
  if (!whole) return [];
  const { pieceOrigins } = value;
  if (pieceOrigins?.length === value.pieces.length && value.pieces.length > 1) {
    // what is neither the place of a piece nor around it, as a template is, handed the whole string on
    const all = pieceOrigins.flat();
    const places = new Set(all.map(keyOf));
    const isAround = (span: Span) =>
      all.some((one) => one.source === span.source && one.start >= span.start && one.end <= span.end);
    const rest = value.origins.filter((span) => !places.has(keyOf(span)) && !isAround(span));
    return value.pieces.flatMap((piece, index) => alignedAlone(piece, pieceOrigins[index] ?? [], rest));
  }
  for (const escapes of whole.source.text[whole.start] === '"' ? [true, false] : [false, true]) {
    const pieces = align(value.pieces, whole, via, escapes);
    if (pieces) return pieces;
  }
  return value.pieces.map((piece) =>
    typeof piece === 'string' ? { kind: 'text', text: piece, at: whole, via } : { kind: 'hole', hole: piece, via },
  );
}

/** A piece that knows its own place: a line of a heredoc, a part of an interpolation. */
function alignedAlone(piece: Piece, own: Origins, rest: Origins): readonly JsonPiece[] {
  const [at = rest[0], ...others] = own;
  if (!at) return [];
  const via = [...others, ...rest.filter((span) => span !== at)];
  if (typeof piece !== 'string') return [{ kind: 'hole', hole: piece, via }];
  for (const escapes of at.source.text[at.start] === '"' ? [true, false] : [false, true]) {
    const pieces = align([piece], at, via, escapes);
    if (pieces) return pieces;
  }
  return [{ kind: 'text', text: piece, at, via }];
}

const keyOf = ({ source, start, end }: Span): string => `${source.path}:${start}:${end}`;

function align(
  pieces: readonly Piece[],
  whole: Span,
  via: readonly Span[],
  escapes: boolean,
): readonly JsonPiece[] | undefined {
  const { text } = whole.source;
  const first = text[whole.start];
  const quoted = first === '"' || (first === "'" && text[whole.end - 1] === "'");
  const cursor: Cursor = {
    text,
    at: whole.start + (quoted ? 1 : 0),
    end: whole.end,
    escapes,
    doubled: first === "'" && quoted,
  };
  const found: JsonPiece[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      const offsets = alignText(piece, cursor);
      if (!offsets) return undefined;
      found.push({ kind: 'text', text: piece, at: whole, offsets, via });
    } else {
      skipHole(piece, cursor, whole);
      found.push({ kind: 'hole', hole: piece, via });
    }
  }
  return found;
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly end: number;
  readonly escapes: boolean;
  /** A doubled single quote stands for one. */
  readonly doubled: boolean;
}

function skipHole(hole: Hole, cursor: Cursor, whole: Span): void {
  if (hole.at.source === whole.source && hole.at.end > cursor.at && hole.at.end <= cursor.end) cursor.at = hole.at.end;
  else if (cursor.text.startsWith('${', cursor.at)) cursor.at = cursor.text.indexOf('}', cursor.at);
  const rest = /[ \t]*\}/y;
  rest.lastIndex = cursor.at;
  if (rest.test(cursor.text)) cursor.at = rest.lastIndex;
}

/** The source offset of every code unit of the text and one behind it; undefined when they part ways. */
function alignText(text: string, cursor: Cursor): readonly number[] | undefined {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; ) {
    const unit = text.charAt(i);
    const step = stepAt(cursor, unit);
    if (step !== undefined) {
      offsets.push(cursor.at + step.skip);
      cursor.at += step.skip + step.length;
      i++;
      continue;
    }
    const resumed = resume(text, i, cursor);
    if (resumed === undefined) return undefined;
    for (; i < resumed.index; i++) offsets.push(cursor.at);
    cursor.at = resumed.at;
  }
  offsets.push(cursor.at);
  return offsets;
}

const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/** How far to skip, and how many source characters stand for the code unit. */
function stepAt(cursor: Cursor, unit: string): { readonly skip: number; readonly length: number } | undefined {
  const { text, end } = cursor;
  for (let at = cursor.at; at < end; at++) {
    const here = text.charAt(at);
    const skip = at - cursor.at;
    if (here === '\\' && cursor.escapes) {
      const next = text.charAt(at + 1);
      if (next === 'u' && Number.parseInt(text.slice(at + 2, at + 6), 16) === unit.charCodeAt(0))
        return { skip, length: 6 };
      return Object.hasOwn(named, next) && named[next] === unit ? { skip, length: 2 } : undefined;
    }
    if (here === unit) return { skip, length: cursor.doubled && unit === "'" ? 2 : 1 };
    if (here !== ' ' && here !== '\t' && here !== '\r' && here !== '\n') return undefined;
    // A folded line: its break stands for a space.
    if (unit === ' ' && here === '\n') return { skip, length: 1 };
  }
  return undefined;
}

/** Continues behind an interpolation whose text was put in: the source after it is looked for in the text. */
function resume(
  text: string,
  index: number,
  cursor: Cursor,
): { readonly index: number; readonly at: number } | undefined {
  if (!cursor.text.startsWith('${', cursor.at)) return undefined;
  const close = cursor.text.indexOf('}', cursor.at);
  if (close < 0 || close >= cursor.end) return undefined;
  const mark = /^[^\\\r\n$]*/.exec(cursor.text.slice(close + 1, Math.min(close + 13, cursor.end)))?.[0] ?? '';
  if (mark === '') return { index: text.length, at: close + 1 };
  const found = text.indexOf(mark, index);
  return found < 0 ? undefined : { index: found, at: close + 1 };
}

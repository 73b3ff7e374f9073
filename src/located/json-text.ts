import type { Span } from './source.ts';
import type { Hole, Origins, Piece, Value } from './value.ts';

/**
 * A part of a JSON text that stands somewhere else than in a JSON file: a heredoc, a template file, an escaped string.
 * A hole stands for text that is not known; a value for a structure that was inserted as JSON (`${jsonencode(x)}`).
 */
export type JsonPiece =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where the text stands; offsets run in parallel when the span is as long as the text. */
      readonly at: Span;
      /** Where each code unit of the text starts in the source, when the span is not a plain copy of the text. */
      readonly offsets?: readonly number[];
      /** The places that handed the text on, after `at`. */
      readonly via?: Origins;
    }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly via?: Origins }
  | { readonly kind: 'value'; readonly value: Value; readonly at: Span };

/** A placed piece: its range in the assembled text. */
interface Placed {
  readonly piece: JsonPiece;
  readonly start: number;
  readonly end: number;
}

/** The one character that stands for a hole or value while the text is scanned: a complete number where a value may stand. */
const placeholder = '1';

/** JSON text assembled from pieces, which knows where every part of it stands. */
export interface JsonText {
  readonly text: string;
  /** The origins of the part [start, end). */
  originsOf(start: number, end: number): Origins;
  spanOf(start: number, end: number): Span;
  /** The pieces that are no text and lie in [start, end). */
  insertsIn(start: number, end: number): readonly (Placed & { readonly piece: Exclude<JsonPiece, { kind: 'text' }> })[];
}

/** A JSON file as a text that stands for itself. */
export function textOfSource(source: Span['source']): JsonText {
  // A byte order mark is no JSON; editors on Windows write it all the same.
  const text = source.text.startsWith('\uFEFF') ? ` ${source.text.slice(1)}` : source.text;
  const spanOf = (start: number, end: number): Span => ({ source, start, end });
  return { text, spanOf, originsOf: (start, end) => [spanOf(start, end)], insertsIn: () => [] };
}

/** A JSON text from its pieces; `whole` locates an empty text. */
export function textOfPieces(pieces: readonly JsonPiece[], whole: Span): JsonText {
  const placed: Placed[] = [];
  let text = '';
  for (const piece of pieces) {
    const part = piece.kind === 'text' ? piece.text : placeholder;
    if (part === '') continue;
    placed.push({ piece, start: text.length, end: text.length + part.length });
    text += part;
  }
  const inserts = placed.filter(
    (p): p is Placed & { piece: Exclude<JsonPiece, { kind: 'text' }> } => p.piece.kind !== 'text',
  );
  const spanOf = (start: number, end: number): Span => {
    const first = placed[indexAt(placed, start)];
    if (!first) return whole;
    const from = spanIn(first, start, Math.min(end, first.end));
    const last = placed[indexAt(placed, end - 1)];
    if (!last || last === first) return from;
    const to = spanIn(last, last.start, end);
    return to.source === from.source && to.end >= from.start ? { ...from, end: to.end } : from;
  };
  return {
    text,
    spanOf,
    originsOf: (start, end) => {
      const piece = placed[indexAt(placed, start)]?.piece;
      const via = piece && piece.kind !== 'value' ? (piece.via ?? []) : [];
      return [spanOf(start, end), ...via];
    },
    insertsIn: (start, end) => {
      const found = [];
      for (let i = indexAt(inserts, start); i < inserts.length; i++) {
        const insert = inserts[i];
        if (!insert || insert.start >= end) break;
        if (insert.start >= start) found.push(insert);
      }
      return found;
    },
  };
}

/** The index of the piece that holds an offset, or of the first one behind it. */
function indexAt(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanIn({ piece, start: base }: Placed, start: number, end: number): Span {
  if (piece.kind === 'hole') return piece.hole.at;
  if (piece.kind === 'value') return piece.at;
  const { at, text, offsets } = piece;
  if (offsets) {
    const from = offsets[start - base] ?? at.start;
    return { source: at.source, start: from, end: Math.max(from, offsets[end - base] ?? at.end) };
  }
  if (at.end - at.start !== text.length) return at;
  return { source: at.source, start: at.start + start - base, end: at.start + end - base };
}

/**
 * The content of a string literal [start, end) of the text (with its quotes) that has inserts in it; undefined when an
 * insert stands inside an escape sequence, so that nothing is known of the string.
 */
export function piecesOfLiteral(json: JsonText, start: number, end: number): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = start + 1;
  for (const insert of [...json.insertsIn(start, end), undefined]) {
    const text = decoded(json.text.slice(at, insert ? insert.start : end - 1));
    if (text === undefined) return undefined;
    if (text !== '') pieces.push(text);
    if (!insert) break;
    pieces.push(holeOf(insert.piece));
    at = insert.end;
  }
  return pieces;
}

/** A hole that stands for an insert where only its text counts. */
export function holeOf(piece: Exclude<JsonPiece, { kind: 'text' }>): Hole {
  if (piece.kind === 'hole') return piece.hole;
  const { value } = piece;
  const name = value.kind === 'unknown' ? value.name : 'an inserted JSON value';
  return { name, reason: value.kind === 'unknown' ? value.reason : 'unsupported-expression', at: piece.at };
}

function decoded(raw: string): string | undefined {
  if (!raw.includes('\\')) return raw;
  try {
    const text: unknown = JSON.parse(`"${raw}"`);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

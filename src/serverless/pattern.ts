import type { Piece } from '../located/value.ts';

/** Whether a text is one that the pieces can make; a hole stands for at least one character. Linear for each piece. */
export function matches(pieces: readonly Piece[], text: string): boolean {
  let at = 0;
  let open = false;
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      // two holes in a row need no more than one character each
      if (open) at++;
      open = true;
      continue;
    }
    const last = i === pieces.length - 1;
    if (!open) {
      if (!text.startsWith(piece, at)) return false;
      at += piece.length;
      continue;
    }
    const found = last ? text.length - piece.length : text.indexOf(piece, at + 1);
    if (found < at + 1 || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
    open = false;
  }
  return open ? at < text.length : at === text.length;
}

/** Pieces cut at every occurrence of a separator in their literal parts. */
export function split(pieces: readonly Piece[], separator: string): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') parts.at(-1)?.push(piece);
    else {
      for (const [i, text] of piece.split(separator).entries()) {
        if (i > 0) parts.push([]);
        if (text !== '') parts.at(-1)?.push(text);
      }
    }
  }
  return parts;
}

/** The text of pieces without holes. */
export function textOf(pieces: readonly Piece[]): string | undefined {
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
}

/** Pieces with their holes written as interpolations. */
export function written(pieces: readonly (string | { readonly name: string })[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}

/** A checksum (FNV-1a) of a text from some position on. */
export function checksumOfText(text: string, from = 0): number {
  let sum = 0x811c9dc5;
  for (let i = from; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
}

/** A long text keeps its beginning; a checksum of the rest keeps different texts different. */
export function abridged(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…${checksumOfText(text, length).toString(16)}`;
}

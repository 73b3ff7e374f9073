import { createHash } from 'node:crypto';

/** A checksum of a text, of a kind that nobody can make another text of: names of a pull request must not be made equal. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A long text keeps its beginning; a checksum of the rest keeps different texts different. */
export function abridged(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…${checksumOf(text.slice(length))}`;
}

import { createHash } from 'node:crypto';

/** Stands for a text that is too long for a name: no change makes another text with the same one. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('hex').slice(0, 32);
}

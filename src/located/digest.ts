/**
 * Loads node:crypto, which takes longer than most reviews do for all texts that are so long, when the first one is met. The
 * bundle is CommonJS and has `require`; the sources are not.
 */
function crypto(): typeof import('node:crypto') {
  return typeof require === 'function' ? require('node:crypto') : process.getBuiltinModule('node:crypto');
}

/** Stands for a text that is too long for a name, in 32 hexadecimal digits: nobody can make another text with the same ones. */
export function digestOf(text: string): string {
  return crypto().createHash('sha256').update(text, 'utf16le').digest('hex').slice(0, 32);
}

/** A text as a name: a longer one keeps its beginning, and the digest of all of it keeps different texts different. */
export function abridged(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… #${digestOf(text)}`;
}

import type { Reader } from './reader.ts';

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const hexadecimal = /^[0-9a-fA-F]+$/;

/** Takes a backslash escape of a quoted template (HCL native syntax specification, "Template Literals"). */
export function takeEscape(reader: Reader): string {
  const from = reader.at;
  const letter = reader.text.charAt(from + 1);
  const plain = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
  if (plain !== undefined) {
    reader.at += 2;
    return plain;
  }
  const length = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const digits = reader.text.slice(from + 2, from + 2 + length);
  const code = digits.length === length && hexadecimal.test(digits) ? Number.parseInt(digits, 16) : undefined;
  if (length === 0 || code === undefined || code > 0x10ffff) {
    reader.fail(
      'This backslash begins no escape sequence: \\n, \\r, \\t, \\", \\\\, \\uNNNN, \\UNNNNNNNN',
      from,
      from + 2,
    );
  }
  reader.at += 2 + length;
  return String.fromCodePoint(code);
}

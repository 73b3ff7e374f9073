import { EvaluationError, NotKnown } from '../run.ts';

/** Encodings that are computed here, by their IANA names in small letters; Terraform knows more. */
const supported = new Set(['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'iso-8859-1', 'us-ascii', 'windows-1252']);

/** A name of an encoding as it is compared; one that only Terraform may know makes the result unknown. */
function nameOf(encoding: string): string {
  const name = encoding.toLowerCase();
  if (supported.has(name)) return name;
  if (/^[a-z]+[-_0-9]*$/.test(name) && !/[-_]/.test(name))
    throw new EvaluationError(`there is no encoding "${encoding.slice(0, 40)}"`);
  throw new NotKnown('unsupported-function');
}

/** A text in another encoding. */
export function encodeText(text: string, encoding: string): Buffer {
  const name = nameOf(encoding);
  switch (name) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16':
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
    default:
      return Buffer.from(Array.from(text, (letter) => byteOf(letter, name)));
  }
}

function byteOf(letter: string, name: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  if (name === 'iso-8859-1' && code < 0x100) return code;
  if (name === 'windows-1252') {
    for (let byte = 0x80; byte < 0x100; byte++) if (decodeText(Buffer.from([byte]), name) === letter) return byte;
  }
  throw new EvaluationError(`the encoding ${name} has no such character`);
}

/** Bytes of another encoding as a text. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const name = nameOf(encoding);
  if (name === 'iso-8859-1' || name === 'us-ascii') return Buffer.from(bytes).toString('latin1');
  if (name !== 'utf-16') return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  throw new EvaluationError('the text has no byte order mark');
}

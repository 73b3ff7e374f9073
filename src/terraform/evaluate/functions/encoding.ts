import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { textOf } from '../conversions.ts';
import { EvaluationError } from '../run.ts';
import { argument, type TerraformFunction, textResult } from './function.ts';

function encoded(encode: (text: string, second: string | undefined) => string): TerraformFunction {
  return (args, call) => {
    const second = args[1] ? textOf(args[1]) : undefined;
    return textResult(encode(textOf(argument(args, 0, call)), second), args, call);
  };
}

export function hash(algorithm: string, encoding: 'hex' | 'base64', text: string): string {
  return createHash(algorithm).update(text, 'utf8').digest(encoding);
}

function decodeBase64(text: string): string {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    throw new EvaluationError('the text is not base64');
  const bytes = Buffer.from(text, 'base64');
  return utf8(bytes);
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EvaluationError('the decoded bytes are not UTF-8');
  }
}

/** Go's query escaping: letters, digits and `-_.~` stay, a space becomes a plus sign. */
function urlEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

function urlDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new EvaluationError('the text is not URL-encoded');
  }
}

/** RFC 4122 version 5; the namespaces have names of their own. */
function uuid5(namespace: string, name: string): string {
  const known: Readonly<Record<string, string>> = { dns: '0', url: '1', oid: '2', x500: '4' };
  const digit = Object.hasOwn(known, namespace) ? known[namespace] : undefined;
  const id = digit === undefined ? namespace : `6ba7b81${digit}-9dad-11d1-80b4-00c04fd430c8`;
  const digits = id.replaceAll('-', '');
  if (!/^[0-9a-fA-F]{32}$/.test(digits)) throw new EvaluationError('the namespace is no UUID');
  const bytes = createHash('sha1').update(Buffer.from(digits, 'hex')).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const gunzip: TerraformFunction = (args, call) => {
  const bytes = Buffer.from(textOf(argument(args, 0, call)), 'base64');
  try {
    return textResult(utf8(gunzipSync(bytes, { maxOutputLength: 2_000_000 })), args, call);
  } catch {
    throw new EvaluationError('the text is not base64 of gzip');
  }
};

function utf16(text: string, encoding: string | undefined): Buffer {
  const name = (encoding ?? 'UTF-8').toUpperCase();
  if (name === 'UTF-8') return Buffer.from(text, 'utf8');
  if (name === 'UTF-16LE') return Buffer.from(text, 'utf16le');
  if (name === 'UTF-16BE') return Buffer.from(text, 'utf16le').swap16();
  if (name === 'ISO-8859-1' || name === 'US-ASCII') return Buffer.from(text, 'latin1');
  throw new EvaluationError(`the encoding ${name} is not supported`, 'unsupported-function');
}

export const encodingFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['base64encode', encoded((text) => Buffer.from(text, 'utf8').toString('base64'))],
  ['base64decode', encoded(decodeBase64)],
  ['base64gunzip', gunzip],
  ['textencodebase64', encoded((text, encoding) => utf16(text, encoding).toString('base64'))],
  [
    'textdecodebase64',
    encoded((text, encoding) => {
      const bytes = Buffer.from(text, 'base64');
      const name = (encoding ?? 'UTF-8').toUpperCase();
      if (name === 'UTF-16LE') return bytes.toString('utf16le');
      if (name === 'UTF-16BE') return Buffer.from(bytes).swap16().toString('utf16le');
      return name === 'UTF-8' ? utf8(bytes) : bytes.toString('latin1');
    }),
  ],
  ['urlencode', encoded(urlEncode)],
  ['urldecode', encoded(urlDecode)],
  ['md5', encoded((text) => hash('md5', 'hex', text))],
  ['sha1', encoded((text) => hash('sha1', 'hex', text))],
  ['sha256', encoded((text) => hash('sha256', 'hex', text))],
  ['sha512', encoded((text) => hash('sha512', 'hex', text))],
  ['base64sha256', encoded((text) => hash('sha256', 'base64', text))],
  ['base64sha512', encoded((text) => hash('sha512', 'base64', text))],
  ['uuidv5', encoded((namespace, name) => uuid5(namespace, name ?? ''))],
]);

import { gunzipSync } from 'node:zlib';
import { limits } from '../../../limits.ts';
import { nodeCrypto } from '../../../located/digest.ts';
import { textOf } from '../conversions.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { string } from '../typing/type.ts';
import { decodeText, encodeText } from './character-sets.ts';
import { argument, define, type Implementation, type TerraformFunction, textResult } from './function.ts';

/** A function of one text, or of two. */
function encoded(encode: (text: string, second: string) => string, count: 1 | 2 = 1): TerraformFunction {
  return define(
    Array.from({ length: count }, () => string),
    (args, call) => {
      const second = args[1] ? textOf(args[1]) : '';
      return textResult(encode(textOf(argument(args, 0, call)), second), args, call);
    },
  );
}

export type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

/** The hash of a text's UTF-8. */
export function hash(algorithm: Algorithm, encoding: 'hex' | 'base64', text: string): string {
  return nodeCrypto().createHash(algorithm).update(text, 'utf8').digest(encoding);
}

function decodeBase64(text: string): string {
  return utf8(bytesOf(text));
}

/** The bytes of standard base64; line breaks in it do not count. */
function bytesOf(text: string): Buffer {
  const digits = text.replace(/[\r\n]/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits) || digits.length % 4 !== 0) {
    throw new EvaluationError('the text is not base64');
  }
  return Buffer.from(digits, 'base64');
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

/** Bytes that are no UTF-8 become replacement characters. */
function urlDecode(text: string): string {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) throw new EvaluationError('the text is not URL-encoded');
  const bytes = text
    .replaceAll('+', ' ')
    .split(/%([0-9a-fA-F]{2})/)
    .map((part, i) => (i % 2 === 1 ? Buffer.from(part, 'hex') : Buffer.from(part, 'utf8')));
  return Buffer.concat(bytes).toString('utf8');
}

/** RFC 4122 version 5; the namespaces have names of their own. */
function uuid5(namespace: string, name: string): string {
  const known: Readonly<Record<string, string>> = { dns: '0', url: '1', oid: '2', x500: '4' };
  const digit = Object.hasOwn(known, namespace) ? known[namespace] : undefined;
  const id = digit === undefined ? namespace : `6ba7b81${digit}-9dad-11d1-80b4-00c04fd430c8`;
  const digits = id
    .replace(/^urn:uuid:/, '')
    .replace(/^\{(.*)\}$/, '$1')
    .replaceAll('-', '');
  if (!/^[0-9a-fA-F]{32}$/.test(digits)) throw new EvaluationError('the namespace is no UUID');
  const sha1 = nodeCrypto().createHash('sha1').update(Buffer.from(digits, 'hex')).update(name, 'utf8');
  const bytes = sha1.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const gunzip: Implementation = (args, call) => {
  return textResult(utf8(inflated(bytesOf(textOf(argument(args, 0, call))))), args, call);
};

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.terraform.inflated });
  } catch (failure) {
    // ERR_BUFFER_TOO_LARGE
    if (failure instanceof RangeError) throw new NotKnown('limit');
    throw new EvaluationError('the text is not base64 of gzip');
  }
}

export const encodingFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['base64encode', encoded((text) => Buffer.from(text, 'utf8').toString('base64'))],
  ['base64decode', encoded(decodeBase64)],
  ['base64gunzip', define([string], gunzip)],
  ['textencodebase64', encoded((text, name) => encodeText(text, name).toString('base64'), 2)],
  ['textdecodebase64', encoded((text, name) => decodeText(bytesOf(text), name), 2)],
  ['urlencode', encoded(urlEncode)],
  ['urldecode', encoded(urlDecode)],
  ['md5', encoded((text) => hash('md5', 'hex', text))],
  ['sha1', encoded((text) => hash('sha1', 'hex', text))],
  ['sha256', encoded((text) => hash('sha256', 'hex', text))],
  ['sha512', encoded((text) => hash('sha512', 'hex', text))],
  ['base64sha256', encoded((text) => hash('sha256', 'base64', text))],
  ['base64sha512', encoded((text) => hash('sha512', 'base64', text))],
  ['uuidv5', encoded(uuid5, 2)],
]);

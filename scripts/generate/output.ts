import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** A file to write, its path relative to the repository's root. */
export type Generated =
  | { readonly kind: 'text'; readonly path: string; readonly content: string }
  /** A module that exports a text as brotli in base64. */
  | { readonly kind: 'packed'; readonly path: string; readonly name: string; readonly text: string };

const header = '// Written by "npm run generate". Do not edit.\n';

function packedModule(name: string, base64: string): string {
  return `${header}export const ${name} =\n  '${base64}';\n`;
}

/**
 * True when the committed file has this content. Packed text is compared unpacked: zlib's releases may compress the same text
 * to different bytes.
 */
export function sameContent(root: string, file: Generated): boolean {
  let committed: string;
  try {
    committed = readFileSync(join(root, file.path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return false;
  }
  if (file.kind === 'text') return committed === file.content;
  const base64 = /^ {2}'([A-Za-z0-9+/=]+)';$/m.exec(committed)?.[1];
  if (base64 === undefined || committed !== packedModule(file.name, base64)) return false;
  try {
    return brotliDecompressSync(Buffer.from(base64, 'base64')).toString('utf8') === file.text;
  } catch {
    return false;
  }
}

/** What to write for a file. */
export function contentOf(file: Generated): string {
  if (file.kind === 'text') return file.content;
  const packed = brotliCompressSync(Buffer.from(file.text, 'utf8'), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(file.text),
    },
  });
  return packedModule(file.name, packed.toString('base64'));
}

function templateLiteral(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

/** A module that exports texts, or texts by name, one line of a text a line of the file, so that changes can be reviewed. */
export function moduleOf(
  path: string,
  exported: Readonly<Record<string, string | ReadonlyMap<string, string>>>,
): Generated {
  const written = Object.entries(exported).map(([name, value]) => {
    if (typeof value === 'string') return `export const ${name} = ${templateLiteral(value)};\n`;
    const lines = [...value].map(([key, text]) => `  '${key}': ${templateLiteral(text)},\n`);
    return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
  });
  return { kind: 'text', path, content: header + written.join('') };
}

/** JSON that is one line where it is short or flat, and breaks the line after every item of a list that is neither. */
export function jsonLines(value: unknown): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length <= 120) return line;
  const isFlat = (item: unknown): boolean => typeof item !== 'object' || item === null;
  if (Array.isArray(value)) return `[\n${value.map(jsonLines).join(',\n')}\n]`;
  const deep = Object.values(value).some((item) => !isFlat(item) && !Object.values(item).every(isFlat));
  if (!deep) return line;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${jsonLines(item)}`)
    .join(',')}}`;
}

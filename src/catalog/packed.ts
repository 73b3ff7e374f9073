import { brotliDecompressSync } from 'node:zlib';

/** The text of a brotli stream in base64. Only for data that ships with the program. */
export function unpack(base64: string): string {
  return brotliDecompressSync(Buffer.from(base64, 'base64')).toString('utf8');
}

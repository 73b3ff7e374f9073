import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A number in groups of seven bits, the lowest first, as deltas have it. */
function sevens(value: number): number[] {
  return value < 0x80 ? [value] : [0x80 | (value & 0x7f), ...sevens(value >>> 7)];
}

/** The distance to a delta's base as packs have it: the highest group first, one less in all but the last (gitformat-pack). */
function distance(value: number): number[] {
  const groups = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) groups.unshift(0x80 | (--rest & 0x7f));
  return groups;
}

/** The head of an object in a pack. */
function objectHead(type: number, size: number): number[] {
  const first = (type << 4) | (size & 15);
  return size < 16 ? [first] : [0x80 | first, ...sevens(size >> 4)];
}

/** A pack of a blob and so many deltas, each of which stands on the one before it and makes `0001\n`, `0002\n`, … of it. */
export function packOfDeltas(count: number): Buffer {
  const made = (i: number): Buffer => Buffer.from(`${String(i).padStart(4, '0')}\n`);
  const head = Buffer.from('PACK\0\0\0\x02....');
  head.writeUInt32BE(count + 1, 8);
  const parts: Buffer[] = [head, Buffer.from(objectHead(3, 5)), deflateSync(made(0))];
  const lengthOf = (all: readonly Buffer[]): number => all.reduce((sum, part) => sum + part.length, 0);
  let last = lengthOf(parts.slice(1));
  for (let i = 1; i <= count; i++) {
    const delta = Buffer.from([5, 5, 5, ...made(i)]);
    const object = [Buffer.from([...objectHead(6, delta.length), ...distance(last)]), deflateSync(delta)];
    parts.push(...object);
    last = lengthOf(object);
  }
  const all = Buffer.concat(parts);
  return Buffer.concat([all, createHash('sha1').update(all).digest()]);
}

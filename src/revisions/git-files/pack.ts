import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { limits } from '../../limits.ts';
import { applyDelta } from './delta.ts';

/** A git object. */
export interface GitObject {
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  readonly bytes: Uint8Array;
}

const TYPES = [undefined, 'commit', 'tree', 'blob', 'tag'] as const;
const OFFSET_DELTA = 6;
const BASE_DELTA = 7;
const LONGEST_CHAIN = limits.revisions.deltas;
const HEADER = 8;
const FAN_OUT = 256 * 4;

/** What stands before an object's compressed bytes. */
interface Entry {
  readonly type: number;
  /** Bytes when inflated. */
  readonly size: number;
  readonly data: number;
  readonly base?: number;
}

/** A pack with its index of version 2 (gitformat-pack); only what is asked for is read. */
export class Pack {
  readonly #path: string;
  readonly #index: number;
  readonly #fan: Buffer;
  readonly #count: number;
  #pack: number | undefined;
  #packSize = 0;

  /** @throws when the index is of another version. */
  constructor(indexPath: string) {
    this.#path = `${indexPath.slice(0, -'.idx'.length)}.pack`;
    this.#index = openSync(indexPath, 'r');
    const head = this.#indexed(0, HEADER + FAN_OUT);
    if (head.readUInt32BE(0) !== 0xff744f63 || head.readUInt32BE(4) !== 2) {
      closeSync(this.#index);
      throw new Error('an index is of another version');
    }
    this.#fan = head.subarray(HEADER);
    this.#count = this.#fan.readUInt32BE(FAN_OUT - 4);
  }

  close(): void {
    closeSync(this.#index);
    if (this.#pack !== undefined) closeSync(this.#pack);
  }

  #indexed(position: number, length: number): Buffer {
    return bytesAt(this.#index, position, length);
  }

  /** Where an object stands in the pack. */
  find(id: Uint8Array): number | undefined {
    const first = id[0] ?? 0;
    let low = first === 0 ? 0 : this.#fan.readUInt32BE((first - 1) * 4);
    let high = this.#fan.readUInt32BE(first * 4);
    if (low >= high) return undefined;
    const start = low;
    const ids = this.#indexed(HEADER + FAN_OUT + low * 20, (high - low) * 20);
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = (middle - start) * 20;
      const order = Buffer.compare(ids.subarray(at, at + 20), id);
      if (order === 0) return this.#offset(middle);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  #offset(index: number): number {
    // ids, then checksums of four bytes, then offsets of four, then those that need eight
    const offsets = HEADER + FAN_OUT + this.#count * 24;
    const short = this.#indexed(offsets + index * 4, 4).readUInt32BE(0);
    if (short < 0x80000000) return short;
    const long = offsets + this.#count * 4 + (short - 0x80000000) * 8;
    return Number(this.#indexed(long, 8).readBigUInt64BE(0));
  }

  #packed(position: number, length: number): Buffer {
    if (this.#pack === undefined) {
      this.#pack = openSync(this.#path, 'r');
      this.#packSize = fstatSync(this.#pack).size;
    }
    return bytesAt(this.#pack, position, Math.min(length, this.#packSize - position));
  }

  #entry(at: number): Entry {
    const head = this.#packed(at, 64);
    let i = 0;
    let byte = head.readUInt8(i++);
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let shift = 4; byte >= 0x80; shift += 7) {
      byte = head.readUInt8(i++);
      size += (byte & 0x7f) * 2 ** shift;
    }
    if (type === BASE_DELTA) throw new Error('a pack is not complete in itself');
    if (type !== OFFSET_DELTA) return { type, size, data: at + i };
    byte = head.readUInt8(i++);
    let back = byte & 0x7f;
    while (byte >= 0x80) {
      byte = head.readUInt8(i++);
      back = (back + 1) * 128 + (byte & 0x7f);
    }
    if (back <= 0 || back > at) throw new Error('a delta has no base');
    return { type, size, data: at + i, base: at - back };
  }

  #inflated({ size, data }: Entry, most: number): Buffer {
    if (size > most) throw new Error('an object is too large');
    // deflate makes nothing longer by more than five bytes in 16 kB
    const compressed = this.#packed(data, size + (size >> 10) + 128);
    const bytes = inflateSync(compressed, { maxOutputLength: size + 1 });
    if (bytes.length !== size) throw new Error('an object has another size');
    return bytes;
  }

  /**
   * The object at an offset, or its size alone when that is above `most`.
   * @throws when the pack is damaged, or made in a way that only git itself reads.
   */
  read(offset: number, most: number): GitObject | { readonly type: 'too-large'; readonly size: number } {
    const deltas: Entry[] = [];
    let entry = this.#entry(offset);
    for (; entry.base !== undefined; entry = this.#entry(entry.base)) {
      deltas.push(entry);
      if (deltas.length > LONGEST_CHAIN) throw new Error('a chain of deltas is too long');
    }
    const type = TYPES[entry.type];
    if (type === undefined) throw new Error('an object is of an unknown type');
    if (deltas.length === 0 && entry.size > most) return { type: 'too-large', size: entry.size };
    // what a delta stands on may be larger than what it makes
    let bytes = this.#inflated(entry, 8 * most);
    for (const delta of deltas.reverse()) bytes = applyDelta(bytes, this.#inflated(delta, 8 * most), 8 * most);
    return bytes.length > most ? { type: 'too-large', size: bytes.length } : { type, bytes };
  }
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, length));
  const read = readSync(file, bytes, 0, bytes.length, position);
  if (read !== bytes.length) throw new Error('a file of git ends early');
  return bytes;
}

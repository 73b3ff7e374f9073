/** Reads numbers of git's little-endian, seven bits a byte kind. */
class Reader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error('a delta ends early');
    return value;
  }

  /** Bytes of a number, of which a bit each says whether it is there. */
  sparse(bits: number, count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) if (bits & (1 << i)) value += this.byte() * 2 ** (8 * i);
    return value;
  }

  size(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
}

/** What a delta of a pack makes of its base (gitformat-pack, "Deltified representation"). @throws when it is malformed. */
export function applyDelta(base: Uint8Array, delta: Uint8Array, most: number): Buffer {
  const reader = new Reader(delta);
  if (reader.size() !== base.length) throw new Error('a delta is of another base');
  const size = reader.size();
  if (size > most) throw new Error('a delta makes too much');
  const result = Buffer.allocUnsafe(size);
  let length = 0;
  while (reader.at < delta.length) {
    const code = reader.byte();
    let part: Uint8Array;
    if (code & 0x80) {
      const start = reader.sparse(code, 4);
      const count = reader.sparse(code >> 4, 3) || 0x10000;
      if (start + count > base.length) throw new Error('a delta copies what is not there');
      part = base.subarray(start, start + count);
    } else {
      if (code === 0) throw new Error('a delta has an unknown instruction');
      part = delta.subarray(reader.at, reader.at + code);
      reader.at += code;
    }
    if (length + part.length > size) throw new Error('a delta makes more than it says');
    result.set(part, length);
    length += part.length;
  }
  if (length !== size) throw new Error('a delta makes less than it says');
  return result;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { limits } from '../../limits.ts';
import { type GitObject, Pack } from './pack.ts';

/** An object that is larger than what was asked for. */
export interface TooLarge {
  readonly type: 'too-large';
  readonly size: number;
}

const LARGEST_FILE = limits.revisions.looseFile;

const MOST_PACKS = limits.revisions.packs;

/** The objects in a repository's files, loose and packed, read without starting git. */
export class ObjectFiles {
  readonly #folders: readonly string[];
  #packs: readonly Pack[] | undefined;

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** An object by its full id; undefined for one that git has to be asked for: it is not here, or not as expected. */
  read(id: string, most: number): GitObject | TooLarge | undefined {
    try {
      return this.#packed(id, most) ?? this.#loose(id, most);
    } catch {
      return undefined;
    }
  }

  close(): void {
    for (const pack of this.#packs ?? []) pack.close();
    this.#packs = undefined;
  }

  #packed(id: string, most: number): GitObject | TooLarge | undefined {
    this.#packs ??= this.#folders.flatMap(packsOf);
    const bytes = Buffer.from(id, 'hex');
    for (const pack of this.#packs) {
      const offset = pack.find(bytes);
      if (offset !== undefined) return pack.read(offset, most);
    }
    return undefined;
  }

  #loose(id: string, most: number): GitObject | TooLarge | undefined {
    for (const folder of this.#folders) {
      const file = join(folder, id.slice(0, 2), id.slice(2));
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      if (size === undefined) continue;
      if (size > LARGEST_FILE) return undefined;
      return parseLoose(readFileSync(file), most);
    }
    return undefined;
  }
}

function packsOf(folder: string): readonly Pack[] {
  let names: readonly string[];
  try {
    names = readdirSync(join(folder, 'pack'));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.idx'))
    .sort()
    .slice(0, MOST_PACKS)
    .map((name) => new Pack(join(folder, 'pack', name)));
}

/** `<type> <size>NUL<bytes>`, compressed. */
function parseLoose(compressed: Buffer, most: number): GitObject | TooLarge | undefined {
  const all = inflateSync(compressed, { maxOutputLength: 8 * most + 64 });
  const end = all.indexOf(0);
  const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(all.toString('latin1', 0, Math.max(0, Math.min(end, 64))));
  const size = Number(match?.[2]);
  if (!match || all.length !== end + 1 + size) return undefined;
  if (size > most) return { type: 'too-large', size };
  const type = match[1];
  const bytes = all.subarray(end + 1);
  return type === 'commit' || type === 'tree' || type === 'blob' || type === 'tag' ? { type, bytes } : undefined;
}

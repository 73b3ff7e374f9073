import { putInto } from './lists.ts';
import type { Span } from './source.ts';

/** More than any text has characters; two of them are less than what a number holds exactly. */
const WIDTH = 2 ** 26;

/** Places in order, those that overlap as one: where each begins, and where it ends. */
interface Ranges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Places of texts, which are asked whether one of them overlaps another one. */
export class Places {
  /** By the path of a file, its places: each as one number, in whose order they begin. */
  readonly #given = new Map<string, number[]>();
  readonly #ranges = new Map<string, Ranges>();

  constructor(places: Iterable<Span> = []) {
    for (const place of places) this.add(place);
  }

  add({ source, start, end }: Span): void {
    const place = start * WIDTH + end;
    putInto(this.#given, source.path, place);
    this.#ranges.delete(source.path);
  }

  /** Whether a place has a character in common with one of these. */
  overlap({ source, start, end }: Span): boolean {
    const { starts, ends } = this.#rangesOf(source.path);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < end;
  }

  #rangesOf(path: string): Ranges {
    const known = this.#ranges.get(path) ?? apart(this.#given.get(path) ?? []);
    this.#ranges.set(path, known);
    return known;
  }
}

function apart(places: readonly number[]): Ranges {
  const starts: number[] = [];
  const ends: number[] = [];
  let last = Number.NEGATIVE_INFINITY; // where the last range ends
  for (const place of Float64Array.from(places).sort()) {
    const start = Math.floor(place / WIDTH);
    const end = place % WIDTH;
    if (start >= last) {
      starts.push(start);
      ends.push(end);
      last = end;
    } else if (end > last) {
      last = end;
      ends[ends.length - 1] = end;
    }
  }
  return { starts, ends };
}

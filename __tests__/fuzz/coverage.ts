import { type Profiler, Session } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const sources = pathToFileURL(join(import.meta.dirname, '../../src/')).href;

/** What is known of one file, by the offset of each character. */
interface FileCoverage {
  readonly covered: Uint8Array;
  /** Characters inside a function: what a module does when it is loaded tells nothing about an input. */
  readonly inside: Uint8Array;
  /** Where a block begins or ends. */
  readonly edges: Uint8Array;
}

/** How many blocks there are and how many were entered. A function that was never entered counts as one block. */
export interface Blocks {
  readonly covered: number;
  readonly total: number;
}

/** V8's precise coverage of this thread, by block, summed up over all inputs. */
export class Coverage {
  readonly #session = new Session();
  readonly #files = new Map<string, FileCoverage>();
  readonly #scratch = new Map<number, Uint8Array>();

  /** Begins to count; code that was loaded before is not seen in full. */
  constructor() {
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How much was entered since the last call that had never been before; `keep` says whether it counts as entered from now on. */
  take(keep: boolean): number {
    let fresh = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const script of result)
        if (script.url.startsWith(sources) && !script.url.includes('/generated/')) fresh += this.#add(script, keep);
    });
    return fresh;
  }

  /** The blocks of the files whose path in src/ begins with one of the prefixes. */
  blocks(prefixes: readonly string[]): Blocks {
    let covered = 0;
    let total = 0;
    for (const [url, file] of this.#files) {
      const path = url.slice(sources.length);
      if (!prefixes.some((prefix) => path.startsWith(prefix))) continue;
      for (let at = 0; at < file.edges.length; at++) {
        if (!file.edges[at] || !file.inside[at]) continue;
        total++;
        if (file.covered[at]) covered++;
      }
    }
    return { covered, total };
  }

  #add({ url, functions }: Profiler.ScriptCoverage, keep: boolean): number {
    const length = Math.max(...functions.flatMap(({ ranges }) => ranges.map((range) => range.endOffset)), 0);
    const file = this.#fileOf(url, length);
    const size = file.covered.length;
    const entered = this.#scratch.get(size) ?? new Uint8Array(size);
    this.#scratch.set(size, entered);
    entered.fill(0);
    for (const { functionName, ranges } of functions)
      for (const [index, { startOffset, endOffset, count }] of ranges.entries()) {
        entered.fill(count > 0 ? 1 : 0, startOffset, endOffset);
        if (functionName === '' && startOffset === 0 && index === 0) continue;
        file.inside.fill(1, startOffset, endOffset);
        file.edges[startOffset] = 1;
        file.edges[endOffset] = 1;
      }
    let fresh = 0;
    for (let at = 0; at < size; at++)
      if (entered[at] && !file.covered[at] && file.inside[at]) {
        fresh++;
        if (keep) file.covered[at] = 1;
      }
    return fresh;
  }

  #fileOf(url: string, length: number): FileCoverage {
    const known = this.#files.get(url);
    if (known && known.covered.length > length) return known;
    const wider = (bytes: Uint8Array | undefined): Uint8Array => {
      const result = new Uint8Array(length + 1);
      if (bytes) result.set(bytes);
      return result;
    };
    const file = { covered: wider(known?.covered), inside: wider(known?.inside), edges: wider(known?.edges) };
    this.#files.set(url, file);
    return file;
  }

  #post(method: 'Profiler.enable'): void {
    this.#session.post(method, (error) => {
      if (error) throw error;
    });
  }
}

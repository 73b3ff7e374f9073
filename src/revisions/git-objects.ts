import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { BorrowedObjects } from './borrowed-objects.ts';
import { noGit, startGit } from './git.ts';
import type { GitFiles } from './git-files/git-files.ts';
import type { BlobContent } from './revision.ts';

/** What git knows of an object without its contents. */
export interface ObjectFacts {
  readonly id: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** A stream's bytes, taken line by line or by their number. */
class Bytes {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its end; undefined when the stream ended before. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const line = this.#rest.toString('latin1', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      const { value, done } = await this.#chunks.next();
      if (done) return undefined;
      this.#rest = Buffer.concat([this.#rest, value]);
    }
  }

  async take(count: number): Promise<Buffer | undefined> {
    const parts = [this.#rest];
    let length = this.#rest.length;
    while (length < count) {
      const { value, done } = await this.#chunks.next();
      if (done) return undefined;
      parts.push(value);
      length += value.length;
    }
    const all = Buffer.concat(parts);
    this.#rest = all.subarray(count);
    return all.subarray(0, count);
  }
}

/** One `git cat-file` process that answers question after question: to start git costs more than what it is asked. */
class CatFile {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #bytes: Bytes;
  readonly #failed: Promise<never>;
  #last: Promise<unknown> = Promise.resolve();
  readonly #ended: Promise<string>;

  static async start(
    repository: string,
    mode: '--batch-check' | '--batch',
    env: NodeJS.ProcessEnv = {},
  ): Promise<CatFile> {
    return new CatFile(await startGit(repository, ['cat-file', mode], env));
  }

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    this.#bytes = new Bytes(this.#child.stdout);
    let said = '';
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 1000) said += text;
    });
    this.#ended = new Promise((resolve) => this.#child.on('close', () => resolve(said)));
    this.#child.stdin.on('error', () => undefined); // git ended early: its answers end, too
    this.#failed = new Promise((_, reject) => {
      this.#child.on('error', (error) => reject('code' in error && error.code === 'ENOENT' ? noGit() : error));
    });
    this.#failed.catch(() => undefined);
  }

  /** Asks one line a name and reads the answers; questions wait for one another. */
  ask<T>(names: readonly string[], read: (bytes: Bytes) => Promise<T>): Promise<T> {
    const answer = this.#last.then(() => {
      this.#child.stdin.write(`${names.join('\n')}\n`);
      return Promise.race([read(this.#bytes), this.#failed]);
    });
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the process and tells what it said on its error output. */
  end(): Promise<string> {
    this.#child.stdin.end();
    return this.#ended;
  }
}

/** The objects of a local repository: from its files where they can be read, else from a few processes of git at most. */
export class GitObjects {
  readonly #repository: string;
  readonly #files: GitFiles | undefined;
  readonly #borrowed: BorrowedObjects | undefined;
  #names: Promise<CatFile> | undefined;
  #facts: Promise<CatFile> | undefined;
  #contents: Promise<CatFile> | undefined;

  /** `borrowed` is given for a partial clone: names are looked up in the clone then, and objects there. */
  constructor(repository: string, files: GitFiles | undefined, borrowed?: BorrowedObjects) {
    this.#repository = repository;
    this.#files = files;
    this.#borrowed = borrowed;
  }

  /** What names (revisions, `revision:path`; without line ends) stand for; undefined for what is not there. */
  async named(names: readonly string[]): Promise<readonly (ObjectFacts | undefined)[]> {
    if (!this.#borrowed) return this.facts(names);
    this.#names ??= CatFile.start(this.#repository, '--batch-check');
    return factsFrom(await this.#names, names);
  }

  /** What object ids, or what begins with one, stand for; undefined for what is not there. */
  async facts(names: readonly string[]): Promise<readonly (ObjectFacts | undefined)[]> {
    if (names.length === 0) return [];
    this.#facts ??= CatFile.start(this.#repository, '--batch-check', this.#borrowed?.env);
    return factsFrom(await this.#facts, names);
  }

  /** Blobs by their ids; those above `maxBytes` are asked for their size only. */
  async blobs(ids: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>> {
    const result = new Map<string, BlobContent>(ids.map((id) => [id, { kind: 'missing' }]));
    const left: string[] = [];
    for (const id of ids) {
      const content = this.blobNow(id, maxBytes);
      if (content) result.set(id, content);
      else left.push(id);
    }
    for (const [id, content] of await this.#read(left, 'blob', maxBytes)) result.set(id, content);
    return result;
  }

  /** A blob from the repository's files; undefined where git has to be asked. */
  blobNow(id: string, maxBytes: number): BlobContent | undefined {
    const object = this.#files?.blob(id, maxBytes);
    if (object?.type === 'blob') return { kind: 'bytes', bytes: object.bytes };
    return object?.type === 'too-large' ? { kind: 'too-large', size: object.size } : undefined;
  }

  /** Trees by their ids, as bytes; those that are not there or above `maxBytes` are left out. */
  async trees(ids: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, Uint8Array>> {
    const read = await this.#read(ids, 'tree', maxBytes);
    return new Map([...read].flatMap(([id, content]) => (content.kind === 'bytes' ? [[id, content.bytes]] : [])));
  }

  async #read(ids: readonly string[], type: 'blob' | 'tree', maxBytes: number): Promise<Map<string, BlobContent>> {
    const result = new Map<string, BlobContent>();
    const wanted: string[] = [];
    for (const object of await this.facts(ids)) {
      if (object?.type !== type) continue;
      if (object.size > maxBytes) result.set(object.id, { kind: 'too-large', size: object.size });
      else wanted.push(object.id);
    }
    if (wanted.length === 0) return result;
    this.#contents ??= CatFile.start(this.#repository, '--batch', this.#borrowed?.env);
    await (await this.#contents).ask(wanted, async (bytes) => {
      for (const id of wanted) {
        const object = factsOf(await bytes.line());
        if (!object) continue;
        const content = await bytes.take(object.size + 1);
        if (content && object.type === type) result.set(id, { kind: 'bytes', bytes: content.subarray(0, -1) });
      }
    });
    return result;
  }

  /** Ends git and tells the first line of what it complained about. */
  async close(): Promise<string> {
    this.#files?.close();
    const processes = [this.#names, this.#facts, this.#contents];
    const said = await Promise.all(processes.map(async (process) => (await process)?.end()));
    await this.#borrowed?.close();
    return said.join('').split('\n')[0] ?? '';
  }
}

function factsFrom(process: CatFile, names: readonly string[]): Promise<readonly (ObjectFacts | undefined)[]> {
  return process.ask(names, async (bytes) => {
    const found: (ObjectFacts | undefined)[] = [];
    for (const _ of names) found.push(factsOf(await bytes.line()));
    return found;
  });
}

/** `<id> <type> <size>`; anything else (`<name> missing`, `<name> ambiguous`, the end of git) is no object. */
function factsOf(line: string | undefined): ObjectFacts | undefined {
  const [id, type, size, ...more] = line?.split(' ') ?? [];
  if (!id || !type || more.length > 0 || !/^\d+$/.test(size ?? '') || !/^[0-9a-f]{40,64}$/.test(id)) return undefined;
  return { id, type, size: Number(size) };
}

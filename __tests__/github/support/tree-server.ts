import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '../../../src/github/client.ts';
import type { Repository } from '../../../src/github/repository.ts';

const sha = (text: string): string => createHash('sha1').update(text).digest('hex');
/** Git's id of a blob of ASCII. */
const blobId = (text: string): string => sha(`blob ${text.length}\0${text}`);

/** Files of one commit, by path. */
export type Files = Readonly<Record<string, string>>;

/**
 * The part of GitHub that lists trees and gives blobs, of made-up commits of any size, without git and its time. `longest`
 * is how many entries it lists at most before it truncates a recursive listing.
 */
export class TreeServer {
  /** `tree PATH`, `tree PATH recursive`, `blob` and `query`, one a request. */
  readonly calls: string[] = [];
  /** Requests that were open at the same time. */
  mostOpen = 0;
  /** Milliseconds after which a request is answered, by its number. */
  delay: (call: number) => number = () => 0;
  readonly #longest: number;
  readonly #trees = new Map<string, { readonly files: Files; readonly folder: string }>();
  readonly #blobs = new Map<string, string>();
  readonly #server: Server;
  #open = 0;

  constructor(longest: number) {
    this.#longest = longest;
    this.#server = createServer((request, response) => {
      this.#open++;
      this.mostOpen = Math.max(this.mostOpen, this.#open);
      const url = new URL(request.url ?? '/', 'http://github.test');
      const name = url.pathname.split('/').at(-1) ?? '';
      let sent = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        sent += chunk;
      });
      request.on('end', () =>
        setTimeout(() => {
          this.#open--;
          const body = name === 'graphql' ? this.#query(sent) : this.#answer(name, url.searchParams.has('recursive'));
          response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body ?? { message: 'Not Found' }));
        }, this.delay(this.calls.length)),
      );
    });
  }

  async start(): Promise<Repository> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const apiUrl = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return { client: await createClient({ apiUrl, graphqlUrl: `${apiUrl}/graphql` }), owner: 'octo', name: 'app' };
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The id of a commit with some files. */
  commit(files: Files): string {
    const id = sha(JSON.stringify(files));
    this.#trees.set(id, { files, folder: '' });
    return id;
  }

  /** Blobs of a query; GitHub truncates their text after half a megabyte. */
  #query(sent: string): unknown {
    this.calls.push('query');
    const wanted = sent.matchAll(/(b\d+): object\(oid: \\"([0-9a-f]{40})\\"\)/g);
    const found = [...wanted].map(([, name = '', id = '']) => {
      const text = this.#blobs.get(id) ?? '';
      return [name, { text: text.slice(0, 512_000), isTruncated: text.length > 512_000 }];
    });
    return { data: { repository: Object.fromEntries(found) } };
  }

  #answer(id: string, recursive: boolean): unknown {
    const blob = this.#blobs.get(id);
    if (blob !== undefined) {
      this.calls.push('blob');
      return { sha: id, encoding: 'base64', content: Buffer.from(blob).toString('base64') };
    }
    const known = this.#trees.get(id);
    if (!known) return undefined;
    const { files, folder } = known;
    this.calls.push(`tree ${folder}${recursive ? ' recursive' : ''}`);
    const below = folder === '' ? '' : `${folder}/`;
    const folders = new Set<string>();
    const tree: object[] = [];
    for (const [path, text] of Object.entries(files)) {
      if (!path.startsWith(below)) continue;
      const names = path.slice(below.length).split('/');
      for (let i = 1; i < (recursive ? names.length : Math.min(2, names.length)); i++)
        folders.add(names.slice(0, i).join('/'));
      if (!recursive && names.length > 1) continue;
      const entry = { path: names.join('/'), mode: '100644', type: 'blob', sha: blobId(text), size: text.length };
      this.#blobs.set(entry.sha, text);
      tree.push(entry);
    }
    for (const path of folders) {
      const treeId = sha(`${id}/${path}`);
      this.#trees.set(treeId, { files, folder: `${below}${path}` });
      tree.push({ path, mode: '040000', type: 'tree', sha: treeId });
    }
    const truncated = recursive && tree.length > this.#longest;
    return { sha: id, tree: truncated ? tree.slice(0, this.#longest) : tree, truncated };
  }
}

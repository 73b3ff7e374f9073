import { describe, expect, it } from 'vitest';
import { openApiPair } from '../../src/github/api-revision.ts';
import { limits } from '../../src/limits.ts';
import { TreeServer } from './support/tree-server.ts';

/** A tree in which every folder of the first level is too long for one listing. */
const files = Object.fromEntries(
  Array.from({ length: 6 * 6 * 6 }, (_, i) => [
    `a${i % 6}/b${Math.floor(i / 6) % 6}/c${Math.floor(i / 36)}/d.txt`,
    `${i}`,
  ]),
);

/** What of base and head is listed with so many calls each, when answers come in another order for each seed. */
async function listed(calls: number, seed: number) {
  const real = limits.github.foldersListed;
  Object.assign(limits.github, { foldersListed: calls });
  const server = new TreeServer(12);
  server.delay = (call) => (call * (seed + 7)) % (3 * seed + 1);
  try {
    const pair = openApiPair(await server.start(), server.commit(files), server.commit({ ...files, 'new.txt': 'x' }));
    const [base, head] = await Promise.all([pair.base.tree(), pair.head.tree()]);
    return {
      base: base.map(({ path }) => path),
      head: head.map(({ path }) => path),
      unlisted: [pair.base.unlisted, pair.head.unlisted],
      calls: server.calls.length,
      mostOpen: server.mostOpen,
    };
  } finally {
    server.stop();
    Object.assign(limits.github, { foldersListed: real });
  }
}

describe('a tree that GitHub truncates', () => {
  it('is listed whole where the calls suffice, with few calls at the same time', async () => {
    const { base, head, unlisted, calls, mostOpen } = await listed(150, 4);
    expect(base).toEqual(Object.keys(files).sort());
    expect(head).toEqual([...base, 'new.txt']);
    expect(unlisted).toEqual([[], []]);
    // the root and a folder of the first level take two calls
    expect(calls).toBe(2 * (2 + 6 * 2 + 36));
    expect(mostOpen).toBeLessThanOrEqual(limits.github.callsAtOnce);
    expect(mostOpen).toBeGreaterThan(1);
  });

  it('is listed as far as the calls suffice, and the same folders are named in whatever order answers come', async () => {
    const first = await listed(40, 1);
    expect(first.calls).toBe(2 * 40);
    expect(first.unlisted[0]?.length).toBeGreaterThan(0);
    const missing = Object.keys(files).filter((path) => !first.base.includes(path));
    expect(missing.every((path) => first.unlisted[0]?.some((folder) => path.startsWith(`${folder}/`)))).toBe(true);
    for (const seed of [2, 5, 9])
      expect({ ...(await listed(40, seed)), mostOpen: 0 }).toEqual({ ...first, mostOpen: 0 });
  });
});

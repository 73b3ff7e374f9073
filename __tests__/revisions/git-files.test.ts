import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyDelta } from '../../src/revisions/git-files/delta.ts';
import { GitFiles } from '../../src/revisions/git-files/git-files.ts';
import { openGitPair } from '../../src/revisions/git-revision.ts';
import { TestRepository } from '../support/git-repository.ts';

const MOST = 2 * 1024 * 1024;

const long = (changed: number): string =>
  Array.from({ length: 3000 }, (_, i) => `line ${i} ${i === changed ? 'changed' : (i * 7919) % 1009}\n`).join('');

function populated(): TestRepository {
  const repository = new TestRepository();
  for (let i = 0; i < 6; i++)
    repository.commit({
      'long.tf': long(i * 100),
      [`deep/er/folder-${i}/main.tf`]: `locals { x = ${i} }\n`,
      'ü/ "name"\n.tf': `# ${i}\n`,
      'binary.bin': new Uint8Array(Array.from({ length: 70_000 }, (_, at) => (at * (i + 3)) % 251)),
    });
  repository.commit({ 'empty.tf': '' }, ['binary.bin']);
  repository.git('tag', 'light', 'HEAD~2');
  repository.git('tag', '-a', 'heavy', '-m', 'a tag', 'HEAD~3');
  repository.git('-c', 'advice.nestedTag=false', 'tag', '-a', 'heavier', '-m', 'a tag of a tag', 'heavy');
  repository.git('branch', 'feature/one', 'HEAD~1');
  return repository;
}

/** Every commit, tree and blob of the repository as git gives them, and as its files do. */
function compare(repository: TestRepository, files: GitFiles): number {
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', repository.folder, ...args]);
  const objects = git('cat-file', '--batch-all-objects', '--batch-check').toString().trim().split('\n');
  for (const line of objects) {
    const [id = '', type = ''] = line.split(' ');
    if (type === 'blob') {
      const read = files.blob(id, MOST);
      expect(read?.type, line).toBe('blob');
      if (read?.type === 'blob') expect(git('cat-file', 'blob', id).equals(read.bytes), line).toBe(true);
    } else if (type === 'commit') {
      const tree = git('rev-parse', `${id}^{tree}`).toString().trim();
      const parents = git('rev-list', '--parents', '-n', '1', id).toString().trim().split(' ').slice(1);
      expect(files.commit(id)).toEqual({ id, tree, parents });
      const listed = files
        .walk(1000)
        .list(tree)
        .map(({ mode, blob, path }) => `${mode} blob ${blob}\t${path}`);
      expect(listed.sort()).toEqual(git('ls-tree', '-r', '-z', id).toString().split('\0').filter(Boolean).sort());
    }
  }
  return objects.length;
}

const NAMES = ['HEAD', 'main', 'light', 'heavy', 'heavier', 'feature/one', 'refs/heads/main', 'heads/feature/one'];

function compareNames(repository: TestRepository, files: GitFiles): void {
  for (const name of NAMES) expect(files.commit(name)?.id, name).toBe(repository.git('rev-parse', `${name}^{commit}`));
}

describe('what the files of a repository say is what git says', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = populated();
  });
  afterAll(() => repository.remove());

  const open = (folder: string): GitFiles => {
    const files = GitFiles.open(folder);
    if (!files) throw new Error(`${folder} was not opened`);
    return files;
  };

  test('loose objects and references', () => {
    const files = open(join(repository.folder, 'deep/er'));
    expect(compare(repository, files)).toBeGreaterThan(40);
    compareNames(repository, files);
    files.close();
  });

  test('another working copy of the repository', () => {
    const folder = join(repository.folder, '../', `${repository.folder.split('/').at(-1)}-copy`);
    repository.git('worktree', 'add', '--quiet', '--detach', folder, 'HEAD~4');
    const files = open(folder);
    expect(files.commit('HEAD')?.id).toBe(repository.git('rev-parse', 'HEAD~4'));
    expect(files.commit('light')?.id).toBe(repository.git('rev-parse', 'light'));
    files.close();
    repository.git('worktree', 'remove', '--force', folder);
  });

  test('packed objects with deltas, packed references', () => {
    repository.git('gc', '--quiet', '--aggressive', '--prune=now');
    const chains = repository.git('verify-pack', '-v', join('.git/objects/pack', packOf(repository, '.idx')));
    expect(chains).toMatch(/chain length = [2-9]/);
    const files = open(repository.folder);
    expect(compare(repository, files)).toBeGreaterThan(40);
    compareNames(repository, files);
    files.close();
  });

  test('objects that are borrowed from another repository', () => {
    const other = new TestRepository();
    other.git('clone', '--quiet', '--shared', '--bare', repository.folder, 'shared.git');
    const files = open(join(other.folder, 'shared.git'));
    expect(compare(repository, files)).toBeGreaterThan(40);
    files.close();
    other.remove();
  });

  test('large blobs are not read, but their size is told', () => {
    const files = open(repository.folder);
    const id = repository.git('rev-parse', 'HEAD~1:binary.bin');
    expect(files.blob(id, 69_999)).toEqual({ type: 'too-large', size: 70_000 });
    expect(files.blob(id, 70_000)?.type).toBe('blob');
    files.close();
  });

  test('what stands before what', () => {
    const files = open(repository.folder);
    const ids = repository.git('rev-list', 'HEAD').split('\n');
    const [head = '', before = '', ...older] = ids;
    for (const id of ids) expect(files.isAncestor(id, head), id).toBe(true);
    expect(files.isAncestor(head, before)).toBeUndefined();
    expect(files.shallow).toBe(false);
    const other = new TestRepository();
    other.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'shallow');
    const shallow = open(join(other.folder, 'shallow'));
    expect(shallow.shallow).toBe(true);
    expect(shallow.isAncestor(older[0] ?? '', head)).toBeUndefined();
    shallow.close();
    files.close();
    other.remove();
  });

  test('names that are no plain references are left to git', () => {
    const files = open(repository.folder);
    for (const name of [
      'HEAD~1',
      'main^{tree}',
      '@',
      ':/change',
      '../main',
      'main..light',
      repository.git('rev-parse', '--short', 'HEAD'),
      '--all',
      '',
    ])
      expect(files.commit(name), name).toBeUndefined();
    files.close();
  });
});

const packOf = (repository: TestRepository, ending: string): string =>
  readdirSync(join(repository.folder, '.git/objects/pack')).find((name) => name.endsWith(ending)) ?? '';

describe('what is not as expected is left to git', () => {
  test.each([
    ['another hash', '[extensions]\n\tobjectFormat = sha256\n'],
    ['another store of references', '[extensions]\n\trefStorage = reftable\n'],
    ['a format of the future', '[core]\n\trepositoryformatversion = 2\n'],
  ])('%s', (_, config) => {
    const repository = new TestRepository();
    expect(GitFiles.open(repository.folder)).toBeDefined();
    writeFileSync(join(repository.folder, '.git/config'), config);
    expect(GitFiles.open(repository.folder)).toBeUndefined();
    repository.remove();
  });

  test('no repository, a folder that is not there', () => {
    expect(GitFiles.open('/')).toBeUndefined();
    expect(GitFiles.open('/none/such')).toBeUndefined();
  });

  test('damaged packs and objects: never a crash, never other bytes', () => {
    const repository = populated();
    const head = repository.git('rev-parse', 'HEAD');
    repository.git('gc', '--quiet', '--aggressive', '--prune=now');
    const name = packOf(repository, '.pack');
    const path = join(repository.folder, '.git/objects/pack', name);
    const whole = readFileSync(path);
    const ids = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
    const good = new Map<string, string>();
    const bytesOf = (files: GitFiles | undefined, id: string): string | undefined => {
      const read = files?.blob(id, MOST);
      return read && 'bytes' in read ? Buffer.from(read.bytes).toString('latin1') : undefined;
    };
    const before = GitFiles.open(repository.folder);
    for (const id of ids) good.set(id, bytesOf(before, id) ?? '');
    before?.close();
    let lost = 0;
    rmSync(path);
    for (let at = 12; at < whole.length; at += 331) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(path, bytes);
      const files = GitFiles.open(repository.folder);
      for (const id of ids) {
        const read = bytesOf(files, id);
        if (read === undefined) lost++;
        else expect(read === good.get(id), `${id} after a change at ${at}`).toBe(true);
      }
      expect(() => files?.commit(head)).not.toThrow();
      files?.close();
    }
    expect(lost).toBeGreaterThan(0);
    repository.remove();
  });

  test.each([
    ['of another base', [3, 4, 0x90, 4]],
    ['copies what is not there', [4, 8, 0x90, 8]],
    ['an unknown instruction', [4, 4, 0]],
    ['makes more than it says', [4, 2, 0x90, 4]],
    ['makes less than it says', [4, 9, 0x90, 4]],
    ['ends early', [4, 4, 0x91]],
    ['makes too much', [4, 0xff, 0xff, 0xff, 0x7f, 0x90, 4]],
  ])('a delta that is %s', (_, delta) => {
    expect(() => applyDelta(Buffer.from('abcd'), Uint8Array.from(delta), 1000)).toThrow();
    expect(applyDelta(Buffer.from('abcd'), Uint8Array.from([4, 6, 0x90, 4, 2, 120, 121]), 1000).toString()).toBe(
      'abcdxy',
    );
  });
});

test('base and head are the same whether git or the files are asked', async () => {
  const repository = populated();
  const ids = repository.git('rev-list', 'HEAD').split('\n');
  mkdirSync(join(repository.folder, 'more'), { recursive: true });
  for (const [from, to] of [
    [1, 0],
    [0, 3],
    [5, 2],
    [4, 4],
  ] as const) {
    const both = [];
    for (const elsewhere of [undefined, join(repository.folder, '.git')]) {
      // with this variable only git is asked
      if (elsewhere !== undefined) process.env['GIT_DIR'] = elsewhere;
      try {
        const pair = await openGitPair(repository.folder, ids[from], ids[to] ?? '');
        both.push({
          ids: [pair.base.id, pair.head.id],
          changes: await pair.changes(),
          trees: [await pair.base.tree(), await pair.head.tree()],
          found: await pair.head.find?.(['long.tf', 'none.tf', 'deep', 'deep/er/folder-1/main.tf']),
          searched: [await pair.head.search?.(['x = 1'], ['.tf']), await pair.base.search?.(['x = 1'], ['.tf'])],
        });
        await pair.close();
      } finally {
        delete process.env['GIT_DIR'];
      }
    }
    const [quick, slow] = both;
    expect({ ...quick, found: undefined, searched: undefined }).toEqual({
      ...slow,
      found: undefined,
      searched: undefined,
    });
    expect(quick?.found?.map(({ path, blob }) => [path, blob])).toEqual(
      slow?.found?.map(({ path, blob }) => [path, blob]),
    );
    expect(quick?.searched[0]).toEqual(slow?.searched[0]);
    // the files that differ are candidates, too
    expect(quick?.searched[1]).toEqual(expect.arrayContaining([...(slow?.searched[1] ?? [])]));
  }
  repository.remove();
});

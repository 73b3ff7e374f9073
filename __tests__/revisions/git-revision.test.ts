import { rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputProblem } from '../../src/located/problem.ts';
import { changesOfTrees } from '../../src/revisions/changes.ts';
import { openGitPair } from '../../src/revisions/git-revision.ts';
import { Links } from '../../src/revisions/links.ts';
import type { Revision, RevisionPair } from '../../src/revisions/revision.ts';
import { ContentCache, RevisionFiles, settle } from '../../src/revisions/settle.ts';
import { TestRepository } from '../support/git-repository.ts';

let repository: TestRepository;
let base: string;
let head: string;

const text = (lines: number) => Array.from({ length: lines }, (_, i) => `# line ${i}\n`).join('');

beforeAll(() => {
  repository = new TestRepository();
  base = repository.commit({
    'a.tf': 'locals {}\n',
    'gone.json': '{}',
    'moved/from.tf': text(40),
    'umlaut ü "quoted"\n.tf': '# odd name\n',
    'bin.tf': new Uint8Array([0, 1, 2]),
    'latin1.tf': new Uint8Array([0x23, 0xe4, 0x0a]),
  });
  head = repository.commit({ 'a.tf': 'locals { x = 1 }\n', 'moved/to.tf': text(40), 'new/b.tf': '' }, [
    'gone.json',
    'moved/from.tf',
  ]);
});

afterAll(() => repository.remove());

async function content(pair: RevisionPair, path: string) {
  const files = await RevisionFiles.open(pair.head, new ContentCache(), await Links.of(pair.head));
  return (await settle(files, (view) => view.read(path))).result;
}

describe('a pair of commits', () => {
  test('changes are those of the two trees, renames found by content', async () => {
    const pair = await openGitPair(repository.folder, base, head);
    const changes = await pair.changes();
    expect(changes.map(({ status, path, basePath }) => [status, path, basePath])).toEqual([
      ['modified', 'a.tf', 'a.tf'],
      ['deleted', 'gone.json', 'gone.json'],
      ['renamed', 'moved/to.tf', 'moved/from.tf'],
      ['added', 'new/b.tf', undefined],
    ]);
    expect(changesOfTrees(await pair.base.tree(), await pair.head.tree())).toEqual(changes);
  });

  test('files are read as text, and what is none says so', async () => {
    const pair = await openGitPair(repository.folder, base, head);
    expect(await content(pair, 'a.tf')).toMatchObject({ kind: 'text', source: { text: 'locals { x = 1 }\n' } });
    expect(await content(pair, 'umlaut ü "quoted"\n.tf')).toMatchObject({
      kind: 'text',
      source: { text: '# odd name\n' },
    });
    expect(await content(pair, 'new/b.tf')).toMatchObject({ kind: 'text', source: { text: '' } });
    expect(await content(pair, 'bin.tf')).toEqual({ kind: 'binary' });
    expect(await content(pair, 'latin1.tf')).toEqual({ kind: 'binary' });
    expect(await content(pair, 'gone.json')).toEqual({ kind: 'absent' });
  });

  test('a bare repository will do', async () => {
    const bare = new TestRepository();
    bare.git('clone', '--quiet', '--bare', repository.folder, join(bare.folder, 'bare.git'));
    const pair = await openGitPair(join(bare.folder, 'bare.git'), base, head);
    expect((await pair.changes()).length).toBe(4);
    bare.remove();
  });

  test('folders list their own files, prefixes all below', async () => {
    const pair = await openGitPair(repository.folder, base, head);
    const files = await RevisionFiles.open(pair.head, new ContentCache());
    expect(files.list('moved')).toEqual(['moved/to.tf']);
    expect(files.list('')).toContain('a.tf');
    expect(files.listAll('new')).toEqual(['new/b.tf']);
    expect(files.listAll('ne')).toEqual([]);
  });
});

test('code that reads one file after another runs once where they are at hand, and each time where they are not', async () => {
  const chain = ['a.tf', 'moved/to.tf', 'new/b.tf'];
  const runsOver = async (revision: Revision): Promise<number> => {
    let runs = 0;
    const { result } = await settle(await RevisionFiles.open(revision, new ContentCache()), (view) => {
      runs++;
      for (const [at, path] of chain.entries()) if (view.read(path).kind === 'pending') return at;
      return chain.length;
    });
    expect(result).toBe(chain.length);
    return runs;
  };
  const { head: here, close } = await openGitPair(repository.folder, base, head);
  expect(await runsOver(here)).toBe(1);
  expect(await runsOver({ id: here.id, tree: () => here.tree(), read: (...asked) => here.read(...asked) })).toBe(4);
  await close();
});

test('the working tree with its untracked, changed and deleted files can be the head; links are not followed out of it', async () => {
  const local = new TestRepository();
  const start = local.commit({ 'a.tf': 'a', 'b.tf': 'b', '.gitignore': 'ignored.tf\n' });
  local.write({ 'a.tf': 'changed', 'untracked.tf': 'u', 'ignored.tf': 'i' });
  local.git('rm', '--quiet', 'b.tf');
  symlinkSync('/etc/hostname', join(local.folder, 'link.tf'));
  const pair = await openGitPair(local.folder, start, 'WORKTREE');
  expect((await pair.changes()).map(({ status, path }) => `${status} ${path}`)).toEqual([
    'modified a.tf',
    'deleted b.tf',
    'added link.tf',
    'added untracked.tf',
  ]);
  expect(await content(pair, 'untracked.tf')).toMatchObject({ kind: 'text', source: { text: 'u' } });
  expect(await content(pair, 'link.tf')).toEqual({ kind: 'dead-link' });
  local.remove();
});

test('without a base, the merge base with the default branch is taken', async () => {
  const local = new TestRepository();
  const fork = local.commit({ 'a.tf': 'a' });
  local.git('checkout', '--quiet', '-b', 'feature');
  local.commit({ 'b.tf': 'b' });
  local.git('checkout', '--quiet', 'main');
  local.commit({ 'c.tf': 'c' });
  const pair = await openGitPair(local.folder, undefined, 'feature');
  expect(pair.base.id).toBe(fork);
  expect((await pair.changes()).map(({ path }) => path)).toEqual(['b.tf']);
  local.remove();
});

describe('unusable input is one sentence with a remedy', () => {
  const failure = async (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => (error instanceof InputProblem ? error.message : error),
    );

  test('an unknown revision, also one that looks like an option', async () => {
    expect(await failure(openGitPair(repository.folder, 'nowhere', head))).toMatch(
      /^Revision "nowhere" is not known in .* Fetch it/,
    );
    expect(await failure(openGitPair(repository.folder, '--output=x', head))).toMatch(
      /^Revision "--output=x" is not known/,
    );
  });

  test('a folder that is no repository or is not there', async () => {
    expect(await failure(openGitPair(tmpdir(), 'a', 'b'))).toMatch(/is not a git repository\. Name a git repository/);
    expect(await failure(openGitPair(join(repository.folder, 'none'), 'a', 'b'))).toMatch(/is not a git repository/);
  });
});

test('a blob above the limit is not transferred', async () => {
  const pair = await openGitPair(repository.folder, base, head);
  const entry = (await pair.head.tree()).find(({ path }) => path === 'moved/to.tf');
  const contents = await pair.head.read([entry?.blob ?? '', 'f'.repeat(40)], 10);
  expect([...contents.values()].map(({ kind }) => kind).sort()).toEqual(['missing', 'too-large']);
});

test('a clone that lacks contents still tells what changed, and that a content is missing', async () => {
  const partial = new TestRepository();
  const before = partial.commit({ 'from.tf': text(40), 'kept.tf': '' });
  const after = partial.commit({ 'to.tf': `${text(40)}# more\n` }, ['from.tf']);
  const blob = partial.git('rev-parse', `${after}:to.tf`).trim();
  rmSync(join(partial.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  rmSync(join(partial.folder, 'to.tf')); // git would look there
  const pair = await openGitPair(partial.folder, before, after);
  expect((await pair.changes()).map(({ status, path }) => `${status} ${path}`)).toEqual([
    'deleted from.tf',
    'added to.tf',
  ]);
  expect(await content(pair, 'to.tf')).toEqual({ kind: 'missing' });
  expect(await content(pair, 'none.tf')).toEqual({ kind: 'absent' });
  await pair.close();
  partial.remove();
});

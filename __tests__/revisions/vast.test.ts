import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { openGitPair } from '../../src/revisions/git-revision.ts';
import type { Revision, RevisionPair } from '../../src/revisions/revision.ts';
import { ContentCache, RevisionFiles, settle } from '../../src/revisions/settle.ts';
import { TestRepository } from '../support/git-repository.ts';
import { WatchedGit } from '../support/watched-git.ts';

const FOLDERS = limits.revisions.foldersWalked;

const watched = new WatchedGit();
let repository: TestRepository;
let base: string;
let head: string;

beforeAll(() => {
  repository = new TestRepository();
  const files: Record<string, string> = { 'a.tf': 'locals {}\n', 'a-b/x.tf': '', 'a.b/x.tf': '', 'a/x.tf': '' };
  for (let i = 0; i < FOLDERS; i++) files[`services/s${i}/main.tf`] = `# ${i}\n`;
  files['services/s1/deep/er/main.tf'] = '';
  base = repository.commit(files);
  head = repository.commit({ 'services/s2/main.tf': '# changed\n', 'services/s2/new.tf': '' }, ['a-b/x.tf']);
});

afterAll(() => {
  repository.remove();
  watched.remove();
});

/** The same revision, which cannot be looked into. */
const listedWhole = (revision: Revision): Revision => ({
  id: revision.id,
  tree: () => revision.tree(),
  read: (blobs, most) => revision.read(blobs, most),
});

const both = (pair: RevisionPair): readonly (readonly [Revision, Revision])[] =>
  [pair.base, pair.head].map((revision) => [revision, listedWhole(revision)] as const);

test('a vast revision tells of each folder and file what it tells when it is listed whole', async () => {
  const folders = [
    '',
    'a',
    'a-b',
    'a.b',
    'a.tf',
    'services',
    'services/s1',
    'services/s1/deep',
    'services/s2',
    'nowhere',
  ];
  const odd = ['/', 'a/', '/a', 'a//x.tf', './a', 'a/..', '.', '..', 'services/s1/main.tf', '\0', 'x/'.repeat(50_000)];
  const pair = await openGitPair(repository.folder, base, head);
  for (const [vast, listed] of both(pair)) {
    const files = await RevisionFiles.open(vast, new ContentCache());
    const whole = await RevisionFiles.open(listed, new ContentCache());
    expect([files.vast, whole.vast]).toEqual([true, false]);
    for (const folder of [...folders, ...odd]) {
      expect(files.list(folder), folder).toEqual(whole.list(folder));
      for (const path of [folder, `${folder}/main.tf`, `${folder}/x.tf`, `${folder}/new.tf`]) {
        expect(files.blobOf(path), path).toBe(whole.blobOf(path));
        const read = await settle(files, (view) => view.read(path));
        expect(read, path).toEqual(await settle(whole, (view) => view.read(path)));
      }
    }
  }
  await pair.close();
});

test('git is not asked for single folders; where too many are asked for, or all, it lists them', async () => {
  const listing = (look: (files: RevisionFiles) => Promise<readonly string[]>) =>
    watched.during(async () => {
      const pair = await openGitPair(repository.folder, base, head);
      const found = await look(await RevisionFiles.open(pair.head, new ContentCache()));
      await pair.close();
      return found;
    });
  const paths = Array.from({ length: FOLDERS }, (_, i) => `services/s${i}`);
  const of = async (files: RevisionFiles, folders: readonly string[]) =>
    (await settle(files, (view) => folders.flatMap((folder) => view.list(folder)))).result;
  const some = await listing((files) => of(files, paths.slice(0, 100)));
  expect(some).toMatchObject({ asked: false, result: { length: 101 } });
  const each = await listing((files) => of(files, paths));
  expect(each).toMatchObject({ asked: true, result: { length: FOLDERS + 1 } });
  expect(each.result.slice(0, 101)).toEqual(some.result);
  const all = await listing(async (files) => (await settle(files, (view) => view.listAll('services'))).result);
  expect(all).toMatchObject({ asked: true, result: { length: FOLDERS + 2 } });
  expect(all.result.filter((path) => !path.includes('deep'))).toEqual(each.result.toSorted());
});

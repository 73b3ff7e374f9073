import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, expect } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Comparison } from '../../src/github/event.ts';
import { openRevisions } from '../../src/github/revisions.ts';
import { limits } from '../../src/limits.ts';
import { InputProblem } from '../../src/located/problem.ts';
import { review } from '../../src/review/review.ts';
import { diffsOf } from '../../src/review/touched.ts';
import { openGitPair } from '../../src/revisions/git-revision.ts';
import { diffOf } from '../../src/revisions/hunks.ts';
import { pointerOf } from '../../src/revisions/lfs.ts';
import { Links } from '../../src/revisions/links.ts';
import type { BlobContent } from '../../src/revisions/revision.ts';
import { ContentCache, inGroups, RevisionFiles, settle } from '../../src/revisions/settle.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { packOfDeltas } from '../support/delta-pack.ts';
import { TestRepository } from '../support/git-repository.ts';
import { memoryPair } from '../support/memory-revision.ts';
import { WatchedGit } from '../support/watched-git.ts';
import { reportOn } from './about.ts';
import {
  type Beyond,
  counted,
  document,
  lowered,
  policy,
  type Reaches,
  reached,
  repeated,
  statement,
  template,
  undecided,
} from './reached.ts';

const watched = new WatchedGit();
afterAll(() => watched.remove());

function inRepository(reaches: (repository: TestRepository, beyond: Beyond) => Promise<boolean>): Reaches {
  return async (beyond) => {
    const repository = new TestRepository();
    try {
      return await reaches(repository, beyond);
    } finally {
      repository.remove();
    }
  };
}

/** Makes git take a repository for a partial clone. */
function markPartial(repository: TestRepository): void {
  repository.git('config', 'remote.origin.url', 'file:///nowhere');
  repository.git('config', 'remote.origin.promisor', 'true');
}

function removeObject(repository: TestRepository, name: string): void {
  const id = repository.git('rev-parse', name);
  rmSync(join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

/** Whether git has to be asked to list a revision; what is listed is in either case what git lists. */
async function listedByGit({ folder }: TestRepository, revision: string): Promise<boolean> {
  const { result, asked } = await watched.during(async () => {
    const pair = await openGitPair(folder, revision, revision);
    const entries = await pair.head.tree();
    await pair.close();
    return entries.map(({ mode, blob, path }) => `${mode} blob ${blob}\t${path}\0`);
  });
  const args = ['-C', folder, 'ls-tree', '-r', '-z', '--full-tree', revision];
  const all = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(result.join('')).toBe(all);
  return asked;
}

/** A blob as head gives it, and whether git has to be asked for it. */
async function readByGit(
  { folder }: TestRepository,
  head: string,
  blob: string,
): Promise<{ readonly asked: boolean; readonly content: BlobContent | undefined }> {
  const { result, asked } = await watched.during(async () => {
    const pair = await openGitPair(folder, head, head);
    const contents = await pair.head.read([blob], limits.revisions.fileBytes);
    await pair.close();
    return contents.get(blob);
  });
  return { asked, content: result };
}

const textOf = (content: BlobContent | undefined): string | undefined =>
  content?.kind === 'bytes' ? Buffer.from(content.bytes).toString() : undefined;

/** Has git write an object. */
const written = ({ folder }: TestRepository, type: string, bytes: string | Buffer): string =>
  execFileSync('git', ['-C', folder, 'hash-object', '-t', type, '-w', '--stdin'], { input: bytes }).toString().trim();

const blobId = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

const include = (i: number): string =>
  `Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: ./part-${i}.txt}}\n`;

reached('revisions', {
  fileBytes: async (beyond) => {
    const whole = (text: string): string =>
      `${text}#${repeated(limits.revisions.fileBytes - text.length - 2 + beyond, 'x')}\n`;
    const files = {
      'main.tf': whole(policy(document('"bedrock:DeleteGuardrail"'))),
      // a program, of which only the names of permissions are read
      'deploy.py': whole('names = ["bedrock:DeleteGuardrail"]\n'),
    };
    const told = await Promise.all(
      Object.entries(files).map(([path, text]) => undecided(() => ({ [path]: text }), 'too-large')(beyond)),
    );
    expect(new Set(told).size).toBe(1);
    return told[0] === true;
  },

  text: lowered('revisions', 'text', 5000, async (beyond) => {
    const padded = (text: string, length: number): string => `${text}#${repeated(length - text.length - 2, 'x')}\n`;
    const reading = policy('file("${path.module}/p.json")');
    // what did not change is read, too, and its text counts once
    const base = { 'main.tf': padded('', 1000), 'p.json': `{"Statement":[${statement}]}`.padEnd(875 + beyond) };
    const { findings, undecided: told } = await reportOn({ ...base, 'main.tf': padded(reading, 2500) }, base);
    const programs = { 'a.ts': padded('x("bedrock:DeleteGuardrail")\n//', 1875), 'other.ts': padded('//', 5000) };
    const named = await reportOn({
      ...programs,
      'b.ts': padded('x("sagemaker:CreatePresignedDomainUrl")\n//', 2500 + beyond),
    });
    const unread = [...told, ...named.undecided].filter(({ reason }) => reason === 'limit');
    // the policy that the file is part of, too
    const leftOut = unread.filter(({ location }) => location.file !== 'main.tf');
    expect(unread).toHaveLength(beyond === 0 ? 0 : 3);
    expect(findings).toHaveLength(beyond === 0 ? 1 : 0);
    expect(named.undecided).toHaveLength(2);
    expect(leftOut.map(({ location }) => location.file)).toEqual(beyond === 0 ? [] : ['p.json', 'b.ts']);
    for (const { message, remedy } of leftOut) {
      expect(message).toMatch(/^The file (p\.json|b\.ts) was not read: the change reaches more than .* MB of text\.$/);
      expect(remedy).toMatch(/^Split the change/);
    }
    return leftOut.length > 0;
  }),

  large: lowered(
    'revisions',
    'text',
    4000,
    lowered('revisions', 'large', 1000, async (beyond) => {
      const reading = policy('file("${path.module}/p.json")');
      const base = { 'main.tf': '# x\n'.repeat(250), 'p.json': `{"Statement":[${statement}]}`.padEnd(1000 + beyond) };
      const head = { ...base, 'main.tf': `${reading}#${repeated(1200 - reading.length - 2, 'x')}\n` };
      const { findings, undecided: told } = await reportOn(head, base);
      expect(findings).toHaveLength(beyond === 0 ? 1 : 0);
      return told.some(({ reason, location }) => reason === 'limit' && location.file === 'p.json');
    }),
  ),

  fetched: async (beyond) => {
    const most = Math.floor(limits.revisions.fetched / limits.revisions.fileBytes);
    const size = limits.revisions.fileBytes;
    const groups = inGroups(Array.from({ length: most + beyond }, (_, i) => ({ blob: `${i}`, size })));
    expect(groups.flat().map(({ blob }) => blob)).toEqual(Array.from({ length: most + beyond }, (_, i) => `${i}`));
    // what is larger is not fetched
    expect(inGroups(Array.from({ length: most }, (_, i) => ({ blob: `${i}`, size: size * 1000 })))).toHaveLength(1);
    return groups.length > 1;
  },

  rounds: async (beyond) => {
    const parts = limits.revisions.rounds + beyond;
    const kept: Record<string, string> = {};
    for (let i = 0; i < parts - 1; i++) kept[`part-${i}.txt`] = include(i + 1);
    kept[`part-${parts - 1}.txt`] = `{"Statement":[${statement}]}`;
    const changed = `${template('').split('Statement:')[0]}${include(0)}`;
    const { report } = await review({
      pair: memoryPair({ ...kept, 't.yaml': '' }, { ...kept, 't.yaml': changed }),
      settings: defaultSettings,
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    const told = report.undecided.filter(({ reason, message }) => reason === 'limit' && message.includes('rounds'));
    expect(report.findings).toHaveLength(told.length === 0 ? 1 : 0);
    for (const { remedy, location } of told)
      expect([remedy.slice(0, 17), location.file]).toEqual(['Shorten the chain', 't.yaml']);
    return told.length > 0;
  },

  // what `git ls-tree` prints of a tree with a single file of a name of four letters
  gitOutput: lowered(
    'revisions',
    'gitOutput',
    58,
    inRepository(async (repository, beyond) => {
      const name = `${repeated(1 + beyond, 'a')}.tf`;
      const head = repository.commit({ [name]: '' });
      // with this variable only git is asked
      process.env['GIT_DIR'] = join(repository.folder, '.git');
      try {
        const pair = await openGitPair(repository.folder, head, head);
        const listed = await pair.head.tree().catch((error: unknown) => error);
        await pair.close();
        if (!(listed instanceof InputProblem)) {
          expect(listed).toMatchObject([{ path: name }]);
          return false;
        }
        expect(listed.message).toMatch(
          /^git ls-tree printed more than 58 bytes: .* Keep generated and vendored files out/,
        );
        return true;
      } finally {
        delete process.env['GIT_DIR'];
      }
    }),
  ),

  hashedFile: inRepository(async (repository, beyond) => {
    const base = repository.commit({ 'a.tf': '' });
    repository.write({ 'large.json': '' });
    truncateSync(join(repository.folder, 'large.json'), limits.revisions.hashedFile + beyond);
    const pair = await openGitPair(repository.folder, base, 'WORKTREE');
    const [change, ...others] = await pair.changes();
    const blob = change?.headBlob ?? '';
    const size = limits.revisions.hashedFile + beyond;
    expect(others).toEqual([]);
    expect(await pair.head.read([blob], limits.revisions.fileBytes)).toEqual(
      new Map([[blob, { kind: 'too-large', size }]]),
    );
    await pair.close();
    return !/^[0-9a-f]{40}$/.test(blob);
  }),

  edits: (beyond) => {
    const source = (lines: string) => ({ path: 'a.tf', text: `first\n${lines}last\n` });
    const added = limits.revisions.edits + beyond;
    const diff = diffOf('a.tf', 'a.tf', source(''), source(counted(added, (i) => `line ${i}\n`)));
    const whole = diff.deleted.size > 0;
    expect(diff.added.size).toBe(whole ? added + 2 : added);
    return whole;
  },

  squaredEdits: lowered('revisions', 'squaredEdits', 100, async (beyond) => {
    const lines = (count: number): string => `first\n${counted(count, (i) => `line ${i}\n`)}last\n`;
    const base = { 'a.tf': lines(0), 'b.tf': lines(0), 'new.tf': '' };
    const head = { ...base, 'a.tf': lines(10), 'b.tf': lines(beyond), 'new.tf': lines(100) };
    const pair = memoryPair({ 'a.tf': base['a.tf'], 'b.tf': base['b.tf'] }, head);
    const cache = new ContentCache();
    const [before, after] = [await RevisionFiles.open(pair.base, cache), await RevisionFiles.open(pair.head, cache)];
    for (const files of [before, after])
      await settle(files, (view) => Object.keys(head).map((path) => view.read(path)));
    const diffs = diffsOf(await pair.changes(), before, after);
    // what is new costs nothing
    expect(['new.tf', 'a.tf'].map((path) => diffs.of(path, 'head')?.deleted.size)).toEqual([0, 0]);
    return diffs.of('b.tf', 'head')?.deleted.size === 2;
  }),

  foldersWalked: inRepository((repository, beyond) => {
    // the root is one of them
    const folders = limits.revisions.foldersWalked - 1 + beyond;
    const files = Object.fromEntries(Array.from({ length: folders }, (_, i) => [`modules/m${i}/main.tf`, `# ${i}\n`]));
    delete files['modules/m0/main.tf'];
    return listedByGit(repository, repository.commit(files));
  }),

  // the root, the folder that is not there, and two or three others
  foldersThere: lowered(
    'revisions',
    'foldersThere',
    4,
    inRepository(async (repository, beyond) => {
      const folders = ['a', 'd0', 'd1', ...(beyond === 0 ? [] : ['d2'])];
      const head = repository.commit(Object.fromEntries(folders.map((name) => [`${name}/a.tf`, name])));
      markPartial(repository);
      removeObject(repository, `${head}:a`);
      const pair = await openGitPair(repository.folder, head, head);
      const paths = (await pair.head.tree()).map(({ path }) => path);
      await pair.close();
      expect(paths).toEqual(['d0/a.tf', 'd1/a.tf']);
      expect(pair.head.unlisted).toEqual(['a', ...folders.slice(3)]);
      return pair.head.unlisted?.includes('d2') === true;
    }),
  ),

  renamed: lowered(
    'revisions',
    'renamed',
    1,
    inRepository(async (repository, beyond) => {
      const lines = counted(40, (i) => `# line ${i}\n`);
      const base = repository.commit({ 'from.tf': lines });
      const more = beyond === 0 ? {} : { 'z.tf': 'locals {}\n' };
      const head = repository.commit({ 'to.tf': `${lines}# more\n`, ...more }, ['from.tf']);
      markPartial(repository);
      const pair = await openGitPair(repository.folder, base, head);
      const changes = await pair.changes();
      await pair.close();
      return !changes.some(({ status, path }) => status === 'renamed' && path === 'to.tf');
    }),
  ),

  treeBytes: inRepository(async (repository, beyond) => {
    const bytes = limits.revisions.treeBytes + beyond;
    const blob = Buffer.from(written(repository, 'blob', 'x'), 'hex');
    const entry = (name: string): Buffer => Buffer.concat([Buffer.from(`100644 ${name}\0`), blob]);
    const each = entry(repeated(200, '0'));
    const count = Math.floor(bytes / each.length) - 1;
    const rest = bytes - count * each.length - entry('').length;
    const names = [...Array.from({ length: count }, (_, i) => String(i).padStart(200, '0')), repeated(rest, '1')];
    const tree = Buffer.concat(names.map(entry));
    const by = 'T <t@example.com> 0 +0000';
    const empty = written(repository, 'tree', '');
    const commit = `tree ${empty}\nauthor ${by}\ncommitter ${by}\n\n`.padEnd(bytes, 'x');
    expect([tree.length, commit.length]).toEqual([bytes, bytes]);
    const asked = await listedByGit(repository, written(repository, 'tree', tree));
    expect(await listedByGit(repository, written(repository, 'commit', commit))).toBe(asked);
    return asked;
  }),

  history: inRepository(async (repository, beyond) => {
    const commits = limits.revisions.history + 1 + beyond;
    const stream = counted(commits, () => 'commit refs/heads/main\ncommitter T <t@example.com> 0 +0000\ndata 0\n\n');
    execFileSync('git', ['-C', repository.folder, 'fast-import', '--quiet'], { input: stream });
    const ids = repository.git('rev-list', 'main').split('\n');
    expect(ids).toHaveLength(commits);
    const [head = '', base = ''] = [ids[0], ids.at(-1)];
    const comparison: Comparison = {
      event: 'pull_request',
      base: { kind: 'commit', id: base },
      head: { kind: 'commit', id: head },
      fromMergeBase: true,
      ifSame: { passes: true },
    };
    const access = { repository: () => Promise.reject(new Error('not local')), authenticated: false };
    const { result, asked } = await watched.during(async () => {
      const opened = await openRevisions(comparison, repository.folder, access);
      await opened.pair.close();
      return [opened.source, opened.pair.base.id, opened.pair.head.id, opened.rules.id];
    });
    expect(result).toEqual(['git', base, head, base]);
    return asked;
  }),

  linkedPath: async (beyond) => {
    const path = `${'./'.repeat(limits.revisions.linkedPath / 2 - 2)}link${'x'.repeat(beyond)}`;
    const links = new Links(
      [path.slice(path.lastIndexOf('/') + 1)].map((link) => [link, 'file']),
      [],
    );
    // what is too long for a system is not looked for links in
    return links.follow(path).kind !== 'path' || JSON.stringify(links.follow(path)).includes('link');
  },

  linkHops: async (beyond) => {
    const chain = Array.from({ length: limits.revisions.linkHops + beyond }, (_, i) => [`l${i + 1}`, `l${i}`] as const);
    return new Links(chain, []).follow(chain.at(-1)?.[0] ?? '').kind === 'loop';
  },

  aliases: async (beyond) => {
    const count = limits.revisions.aliases + beyond;
    const links = Object.fromEntries(Array.from({ length: count }, (_, i) => [`l${i}`, { link: 'a.txt' }]));
    const pair = memoryPair({ ...links, 'a.txt': 'a' }, { ...links, 'a.txt': 'b' });
    const { report } = await review({
      pair,
      settings: defaultSettings,
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    return report.undecided.some(({ message }) => message.startsWith('More links lead to a.txt'));
  },

  linkedFiles: async (beyond) => {
    const files = Object.fromEntries(
      Array.from({ length: limits.revisions.linkedFiles + beyond }, (_, i) => [`to/f${i}`, '']),
    );
    const pair = memoryPair({ ...files, link: { link: 'nowhere' } }, { ...files, link: { link: 'to' } });
    const { report } = await review({
      pair,
      settings: defaultSettings,
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    return report.undecided.some(({ message }) => message.includes('more files are behind it'));
  },

  pointer: async (beyond) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
    return pointerOf(pointer + ' '.repeat(limits.revisions.pointer - pointer.length + beyond)) === undefined;
  },

  nestedTags: inRepository((repository, beyond) => {
    repository.commit({ 'a.tf': 'locals {}\n' });
    const tags = limits.revisions.nestedTags + beyond;
    for (let i = 1; i <= tags; i++)
      repository.git('-c', 'advice.nestedTag=false', 'tag', '-a', `t${i}`, '-m', 'x', i === 1 ? 'HEAD' : `t${i - 1}`);
    return listedByGit(repository, `t${tags}`);
  }),

  symbolicReferences: inRepository(async (repository, beyond) => {
    repository.commit({ 'a.tf': 'locals {}\n' });
    const references = limits.revisions.symbolicReferences + beyond;
    for (let i = 1; i <= references; i++)
      repository.git('symbolic-ref', `refs/heads/s${i}`, `refs/heads/${i === 1 ? 'main' : `s${i - 1}`}`);
    if (beyond === 0) return listedByGit(repository, `s${references}`);
    const name = `s${references}`;
    const { result, asked } = await watched.during(() =>
      openGitPair(repository.folder, 'main', name).catch((error: unknown) => error),
    );
    // git does not follow it, either
    expect(spawnSync('git', ['-C', repository.folder, 'rev-parse', '--verify', name], { stdio: 'ignore' }).status).toBe(
      128,
    );
    expect(result).toBeInstanceOf(InputProblem);
    return asked;
  }),

  alternates: inRepository(async (repository, beyond) => {
    const lender = new TestRepository();
    const head = lender.commit({ 'a.tf': 'locals {}\n' });
    const folders = Array.from({ length: limits.revisions.alternates - 1 + beyond }, (_, i) => {
      const folder = join(repository.folder, `empty-${i}`);
      mkdirSync(folder);
      return folder;
    });
    const lines = [...folders, join(lender.folder, '.git/objects')].map((line) => `${line}\n`);
    writeFileSync(join(repository.folder, '.git/objects/info/alternates'), lines.join(''));
    const asked = await listedByGit(repository, head);
    lender.remove();
    return asked;
  }),

  looseFile: inRepository(async (repository, beyond) => {
    const head = repository.commit({ 'a.tf': 'locals {}\n' });
    const length = limits.revisions.looseFile + beyond;
    const stored = (size: number): { readonly bytes: Buffer; readonly file: Buffer } => {
      const bytes = Buffer.alloc(size, 'x');
      return { bytes, file: deflateSync(Buffer.concat([Buffer.from(`blob ${size}\0`), bytes]), { level: 0 }) };
    };
    // what is stored as it is grows by some bytes a block
    let object = stored(length - 2000);
    object = stored(object.bytes.length + length - object.file.length);
    expect(object.file).toHaveLength(length);
    const blob = blobId(object.bytes);
    mkdirSync(join(repository.folder, '.git/objects', blob.slice(0, 2)), { recursive: true });
    writeFileSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), object.file);
    const { asked, content } = await readByGit(repository, head, blob);
    expect(content).toEqual({ kind: 'too-large', size: object.bytes.length });
    return asked;
  }),

  packs: inRepository(async (repository, beyond) => {
    const head = repository.commit({ 'a.tf': 'locals {}\n' });
    repository.git('repack', '-a', '-d', '--quiet');
    const folder = join(repository.folder, '.git/objects/pack');
    const endings = ['pack', 'idx'];
    const nameOf = (): string =>
      readdirSync(folder)
        .find((name) => name.endsWith('.idx'))
        ?.slice(0, -4) ?? '';
    const own = nameOf();
    const last = `pack-${repeated(40, 'f')}`;
    for (const ending of endings) renameSync(join(folder, `${own}.${ending}`), join(folder, `${last}.${ending}`));
    const other = written(repository, 'blob', 'of no use');
    const input = `${other}\n`;
    const packed = execFileSync('git', ['-C', repository.folder, 'pack-objects', '--quiet', join(folder, 'pack')], {
      input,
    });
    const first = `pack-${packed.toString().trim()}`;
    for (let i = 0; i < limits.revisions.packs - 2 + beyond; i++)
      for (const ending of endings)
        copyFileSync(join(folder, `${first}.${ending}`), join(folder, `pack-${String(i).padStart(40, '0')}.${ending}`));
    return listedByGit(repository, head);
  }),

  deltas: inRepository(async (repository, beyond) => {
    const head = repository.commit({ 'a.tf': 'locals {}\n' });
    const count = limits.revisions.deltas + beyond;
    const pack = join(repository.folder, '.git/objects/pack/pack-deltas.pack');
    writeFileSync(pack, packOfDeltas(count));
    repository.git('index-pack', pack);
    const text = `${count}\n`;
    const { asked, content } = await readByGit(repository, head, blobId(Buffer.from(text)));
    expect(textOf(content)).toBe(text);
    return asked;
  }),
});

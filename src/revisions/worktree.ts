import { createHash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import { InputProblem } from '../located/problem.ts';
import { changesOfTrees } from './changes.ts';
import { gitOutput } from './git.ts';
import { WORKTREE } from './git-names.ts';
import type { GitObjects } from './git-objects.ts';
import { LINK, SUBMODULE } from './links.ts';
import type { BlobContent, Revision, RevisionPair, TreeEntry } from './revision.ts';

const REMEDY = 'Name a working copy with --repo; a bare repository has no working tree.';

type OnDisk =
  | { readonly file: string; readonly size: number }
  /** What a link says. */
  | { readonly content: Uint8Array; readonly size: number };

const MAX_HASHED = limits.revisions.hashedFile;

/** Git's object id of a blob, as `git hash-object` computes it. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function listWorktree(repository: string, onDisk: Map<string, OnDisk>): Promise<readonly TreeEntry[]> {
  const top = (await gitOutput(repository, ['rev-parse', '--show-toplevel'], REMEDY)).trim();
  const tracked = await gitOutput(top, ['ls-files', '-z', '--stage'], REMEDY);
  const changed = await gitOutput(
    top,
    ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard'],
    REMEDY,
  );
  const entries = new Map<string, TreeEntry>();
  for (const record of tracked.split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, blob] = record.slice(0, Math.max(0, tab)).split(' ');
    if (mode && blob) entries.set(record.slice(tab + 1), { path: record.slice(tab + 1), mode, blob });
  }
  for (const path of new Set(changed.split('\0'))) {
    if (path === '') continue;
    const file = join(top, path);
    const stat = await lstat(file).catch(() => undefined);
    if (stat?.isDirectory() && entries.get(path)?.mode === SUBMODULE) {
      const commit = await gitOutput(file, ['rev-parse', 'HEAD'], REMEDY).catch(() => '');
      if (commit.trim() !== '') entries.set(path, { path, mode: SUBMODULE, blob: commit.trim() });
      continue;
    }
    if (!stat || stat.isDirectory()) {
      entries.delete(path);
      continue;
    }
    if (stat.isSymbolicLink()) {
      const target = Buffer.from(await readlink(file, 'buffer'));
      onDisk.set(blobId(target), { content: target, size: target.length });
      entries.set(path, { path, mode: LINK, blob: blobId(target), size: target.length });
      continue;
    }
    // a pipe or a device is nothing that git keeps
    if (!stat.isFile()) continue;
    const blob = stat.size > MAX_HASHED ? `large:${stat.size}:${path}` : blobId(await readFile(file));
    onDisk.set(blob, { file, size: stat.size });
    entries.set(path, { path, mode: '100644', blob, size: stat.size });
  }
  return [...entries.values()].sort((a, b) => byText(a.path, b.path));
}

/** The working tree, untracked files included, as the head of a comparison. */
export function worktreeRevision(repository: string, base: Revision, objects: GitObjects): Omit<RevisionPair, 'close'> {
  const onDisk = new Map<string, OnDisk>();
  let listed: Promise<readonly TreeEntry[]> | undefined;
  const tree = () => {
    listed ??= listWorktree(repository, onDisk);
    return listed;
  };
  const read = async (blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, BlobContent>> => {
    const result = new Map(
      await objects.blobs(
        blobs.filter((blob) => !onDisk.has(blob)),
        maxBytes,
      ),
    );
    for (const blob of blobs) {
      const there = onDisk.get(blob);
      if (!there) continue;
      if (there.size > maxBytes) result.set(blob, { kind: 'too-large', size: there.size });
      else if ('content' in there) result.set(blob, { kind: 'bytes', bytes: there.content });
      else {
        const bytes = await readFile(there.file).catch(() => undefined);
        if (!bytes) throw new InputProblem(`${there.file} changed while it was read.`, 'Run the review again.');
        result.set(blob, { kind: 'bytes', bytes });
      }
    }
    return result;
  };
  return {
    base,
    head: {
      id: WORKTREE,
      tree,
      read,
      readNow: (blob, maxBytes) => (onDisk.has(blob) ? undefined : objects.blobNow(blob, maxBytes)),
    },
    changes: async () => changesOfTrees(await base.tree(), await tree()),
  };
}

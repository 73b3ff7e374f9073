import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileMap } from './memory-revision.ts';

/** A git repository in a temporary folder, for tests that need the real thing. */
export class TestRepository {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'apr-test-'));
    this.git('init', '--quiet', '--initial-branch=main', '--template=');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgSign=false'];
    return execFileSync('git', [...identity, '-C', this.folder, ...args], { encoding: 'utf8' }).trim();
  }

  write(files: FileMap): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** Writes the files, removes those named, commits all, and returns the commit's id. */
  commit(files: FileMap, removed: readonly string[] = []): string {
    this.write(files);
    for (const path of removed) rmSync(join(this.folder, path));
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'change');
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

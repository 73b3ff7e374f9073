import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program `git` that stands before the real one on the PATH, and writes down that it was started. */
export class WatchedGit {
  readonly #folder = mkdtempSync(join(tmpdir(), 'apr-git-'));
  readonly #starts = join(this.#folder, 'starts');

  constructor() {
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const program = join(this.#folder, 'git');
    writeFileSync(program, `#!/bin/sh\necho "$*" >> '${this.#starts}'\nexec '${real}' "$@"\n`);
    chmodSync(program, 0o755);
  }

  /** What comes of something, and whether git was started for it. */
  async during<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly asked: boolean }> {
    const path = process.env['PATH'];
    writeFileSync(this.#starts, '');
    process.env['PATH'] = `${this.#folder}:${path}`;
    try {
      const result = await run();
      return { result, asked: readFileSync(this.#starts, 'utf8') !== '' };
    } finally {
      process.env['PATH'] = path;
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

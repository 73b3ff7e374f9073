import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openGitPair } from '../../src/revisions/git-revision.ts';
import { ContentCache, RevisionFiles } from '../../src/revisions/settle.ts';

/** A fetched repository at its HEAD. */
export interface Fetched {
  readonly name: string;
  readonly paths: readonly string[];
  readonly files: RevisionFiles;
}

/** The git directory of a fetched repository, however it was fetched. */
function gitDirOf(repository: string): string | undefined {
  return [repository, join(repository, '.git'), join(repository, 'repo'), join(repository, 'repo/.git')].find((path) =>
    existsSync(join(path, 'HEAD')),
  );
}

/** Visits the repositories of a folder, those of them that have a HEAD, until the visitor answers false. */
export async function visitRepositories(
  folder: string,
  visit: (repository: Fetched) => Promise<boolean>,
): Promise<void> {
  for (const name of readdirSync(folder).sort()) {
    const gitDir = gitDirOf(join(folder, name));
    const pair = gitDir && (await openGitPair(gitDir, 'HEAD', 'HEAD').catch(() => undefined));
    if (!pair) continue;
    try {
      const files = await RevisionFiles.open(pair.head, new ContentCache());
      if (!(await visit({ name, paths: files.listAll(''), files }))) return;
    } finally {
      await pair.close();
    }
  }
}

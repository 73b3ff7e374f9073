/**
 * Compares what the HCL parser accepts and rejects with hcl2-parser over the .tf files at HEAD of fetched repositories:
 *   node scripts/hcl-agreement.ts <folder of repositories> [most files of one repository] [most files at all]
 * Prints the figures and every file on which the two disagree.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import parser from 'hcl2-parser';
import { accepts } from '../src/terraform/syntax/judge.ts';
import { parseHcl } from '../src/terraform/syntax/parse.ts';

const largestBytes = 64 * 1024;
const [folder, perRepository = '300', atAll = '6000'] = process.argv.slice(2);
if (!folder) throw new Error('usage: hcl-agreement.ts <folder of repositories> [most of one repository] [most at all]');

function git(gitDir: string, ...args: readonly string[]): string {
  return execFileSync('git', [`--git-dir=${gitDir}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function gitDirOf(repository: string): string | undefined {
  return [repository, join(repository, '.git'), join(repository, 'repo'), join(repository, 'repo/.git')].find((path) =>
    existsSync(join(path, 'HEAD')),
  );
}

/** Blob ids and paths of a repository's .tf files, spread evenly when there are too many. */
function filesOf(gitDir: string, most: number): readonly { readonly id: string; readonly path: string }[] {
  const files = git(gitDir, 'ls-tree', '-r', '-z', '--long', 'HEAD')
    .split('\0')
    .flatMap((line) => {
      const [meta = '', path = ''] = line.split('\t');
      const [mode, , id = '', bytes] = meta.split(/ +/);
      return path.endsWith('.tf') && mode !== '120000' && Number(bytes) <= largestBytes ? [{ id, path }] : [];
    });
  const step = Math.max(1, files.length / most);
  return Array.from({ length: Math.min(files.length, most) }, (_, i) => files[Math.floor(i * step)]).filter((f) => !!f);
}

let [files, repositories, bytes, bothAccept, bothReject] = [0, 0, 0, 0, 0];
let [ours, theirs] = [0, 0];
const disagreements: string[] = [];
for (const name of readdirSync(folder).sort()) {
  const gitDir = gitDirOf(join(folder, name));
  if (!gitDir || files >= Number(atAll)) continue;
  let seen = 0;
  let listed: ReturnType<typeof filesOf> = [];
  try {
    listed = filesOf(gitDir, Number(perRepository));
  } catch {
    continue;
  }
  for (const { id, path } of listed) {
    let text: string;
    try {
      text = git(gitDir, 'cat-file', 'blob', id);
    } catch {
      continue;
    }
    if (text.includes('\0') || text.includes('\ufffd')) continue;
    seen++;
    bytes += text.length;
    const started = performance.now();
    const { errors } = parseHcl({ path, text });
    const between = performance.now();
    const accepted = accepts(parser.parseToString, text);
    ours += between - started;
    theirs += performance.now() - between;
    if ((errors.length === 0) !== accepted) {
      const first = errors[0];
      const line = first ? text.slice(0, first.start).split('\n').length : 0;
      disagreements.push(`${name} ${path}: ${first ? `we reject line ${line}: ${first.message}` : 'we accept'}`);
    } else if (accepted) bothAccept++;
    else bothReject++;
  }
  files += seen;
  if (seen > 0) repositories++;
}
console.log(`${files} files, ${bytes} characters, ${repositories} repositories`);
console.log(`both accept ${bothAccept}, both reject ${bothReject}, disagree ${disagreements.length}`);
console.log(
  `this parser ${(bytes / ours / 1000).toFixed(1)} MB/s, hcl2-parser ${(bytes / theirs / 1000).toFixed(2)} MB/s`,
);
for (const line of disagreements) console.log(line);

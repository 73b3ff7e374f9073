/**
 * Reads every CloudFormation and SAM template at HEAD of fetched repositories and tells how much of it is understood:
 *   node scripts/template-share.ts <folder of repositories> [most templates of one repository] [most templates at all]
 * Prints how many templates parse or are reported, how many policies are resolved, why others are not, and the slowest.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractTemplate, isTemplate } from '../src/cloudformation/front-end.ts';
import type { Grant } from '../src/grants/grant.ts';
import { knownText, type Value } from '../src/located/value.ts';
import type { FileContent, Files } from '../src/revisions/files.ts';

const largestBytes = 2 * 1024 * 1024;
const slowMs = 200;
const endings = ['.yaml', '.yml', '.json', '.template', '.cfn'];
const [folder, perRepository = '60', atAll = '1000'] = process.argv.slice(2);
if (!folder)
  throw new Error('usage: template-share.ts <folder of repositories> [most of one repository] [most at all]');

function git(gitDir: string, ...args: readonly string[]): string {
  return execFileSync('git', [`--git-dir=${gitDir}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function gitDirOf(repository: string): string | undefined {
  return [repository, join(repository, '.git'), join(repository, 'repo'), join(repository, 'repo/.git')].find((path) =>
    existsSync(join(path, 'HEAD')),
  );
}

/** The blobs of a repository's small files by path. */
function blobsOf(gitDir: string): ReadonlyMap<string, string> {
  const lines = git(gitDir, 'ls-tree', '-r', '-z', '--long', 'HEAD').split('\0');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [meta = '', path = ''] = line.split('\t');
      const [mode, , id = '', bytes] = meta.split(/ +/);
      return mode !== '120000' && Number(bytes) <= largestBytes ? [[path, id]] : [];
    }),
  );
}

/** A repository's files, read when they are asked for. */
function filesOf(gitDir: string, blobs: ReadonlyMap<string, string>): Files {
  const paths = [...blobs.keys()].sort();
  const contents = new Map<string, FileContent>();
  const load = (path: string): FileContent => {
    const id = blobs.get(path);
    if (id === undefined) return { kind: 'absent' };
    try {
      return { kind: 'text', source: { path, text: git(gitDir, 'cat-file', 'blob', id) } };
    } catch {
      return { kind: 'absent' };
    }
  };
  return {
    list: (at) => paths.filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === at),
    listAll: (at) => (at === '' ? paths : paths.filter((path) => path.startsWith(`${at}/`))),
    read: (path) => {
      const content = contents.get(path) ?? load(path);
      contents.set(path, content);
      return content;
    },
  };
}

/** How well a policy is known: `literal`, `references` (ids, accounts and the like left as names), or `unknown`. */
function resolution(grant: Grant): 'literal' | 'references' | 'unknown' {
  const { policy } = grant;
  const value = policy.kind === 'managed' ? policy.arn : policy.value;
  if (policy.kind === 'managed') return everyText(value) ? 'literal' : 'unknown';
  if (value.kind === 'string' || hasUnknown(value, false)) return 'unknown';
  return hasHole(value) ? 'references' : 'literal';
}

function childrenOf(value: Value): readonly (readonly [string, Value])[] {
  switch (value.kind) {
    case 'object':
      return value.entries.map((entry) => [entry.key, entry.value]);
    case 'list':
      return value.items.map((item) => ['', item]);
    case 'choice':
      return value.options.map((item) => ['', item]);
    default:
      return [];
  }
}

function everyText(value: Value): boolean {
  const children = childrenOf(value);
  return children.length > 0
    ? children.every(([, one]) => everyText(one))
    : value.kind === 'null' || !!knownText(value);
}

/** Unknown values, and holes where a policy says what it allows. */
function hasUnknown(value: Value, inAction: boolean): boolean {
  if (value.kind === 'unknown') return true;
  if (value.kind === 'string') return inAction && knownText(value) === undefined;
  return childrenOf(value).some(([key, one]) => hasUnknown(one, inAction || /^(?:Not)?Action$|^Effect$/.test(key)));
}

function hasHole(value: Value): boolean {
  return value.kind === 'string' ? knownText(value) === undefined : childrenOf(value).some(([, one]) => hasHole(one));
}

const counts = { repositories: 0, templates: 0, parsed: 0, reported: 0, literal: 0, references: 0, unknown: 0 };
const causes = new Map<string, number>();
const problems: string[] = [];
const times: { readonly ms: number; readonly path: string }[] = [];
for (const name of readdirSync(folder).sort()) {
  const gitDir = gitDirOf(join(folder, name));
  if (!gitDir || counts.templates >= Number(atAll)) continue;
  let blobs: ReadonlyMap<string, string>;
  try {
    blobs = blobsOf(gitDir);
  } catch {
    continue;
  }
  const files = filesOf(gitDir, blobs);
  const named = [...blobs.keys()].filter((path) => endings.some((ending) => path.endsWith(ending)));
  const step = Math.max(1, Math.floor(named.length / (5 * Number(perRepository))));
  let seen = 0;
  for (const path of named.filter((_, i) => i % step === 0)) {
    const content = files.read(path);
    if (seen >= Number(perRepository) || content.kind !== 'text' || !isTemplate(content.source)) continue;
    extractTemplate(files, path); // what is included is loaded, so that only reading is timed
    const source = { path, text: ` ${content.source.text}`.slice(1) };
    const fresh: Files = { ...files, read: (one) => (one === path ? { kind: 'text', source } : files.read(one)) };
    const start = performance.now();
    const { grants, undecided, files: read } = extractTemplate(fresh, path);
    times.push({ ms: performance.now() - start, path: `${name}:${path}` });
    if (read.length === 0) continue;
    seen++;
    counts.templates++;
    if (read[0]?.parsed) counts.parsed++;
    else if (undecided.length > 0) counts.reported++;
    else problems.push(`neither parsed nor reported: ${name}:${path}`);
    for (const grant of grants) counts[resolution(grant)]++;
    for (const { reason, message, at } of undecided) {
      causes.set(reason, (causes.get(reason) ?? 0) + 1);
      if (reason === 'parse-error' || reason === 'limit')
        problems.push(`${name}:${'source' in at ? at.source.path : at.path}: ${message.slice(0, 160)}`);
    }
  }
  if (seen > 0) counts.repositories++;
}
const policies = counts.literal + counts.references + counts.unknown;
const share = (part: number) => `${((100 * part) / Math.max(1, policies)).toFixed(1)} %`;
console.log(
  `${counts.templates} templates of ${counts.repositories} repositories: ${counts.parsed} parsed, ${counts.reported} reported`,
);
console.log(
  `${policies} policies: ${share(counts.literal + counts.references)} resolved (${share(counts.literal)} wholly literal), ${share(counts.unknown)} with an unknown part`,
);
console.log(`undecided: ${[...causes].map(([reason, count]) => `${reason} ${count}`).join(', ') || 'nothing'}`);
times.sort((a, b) => b.ms - a.ms);
const slow = times.filter(({ ms }) => ms > slowMs).length;
console.log(
  `above ${slowMs} ms: ${slow}; slowest: ${times
    .slice(0, 5)
    .map(({ ms, path }) => `${ms.toFixed(0)} ms ${path}`)
    .join(', ')}`,
);
for (const problem of problems) console.log(problem);

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyGrants } from '../../bench/repositories.ts';
import { batchOptions } from '../../src/batch-work.ts';
import { example } from '../../src/cli/demo/example.ts';
import { TestRepository } from '../support/git-repository.ts';
import { program, runHosted } from '../support/hosted-program.ts';
import { isThorough } from '../support/thorough.ts';

// The built program, as users start it.
function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  return { status, stdout, stderr };
}

/** What `start` gives, of a run within this process; of a start of its own in `npm run test:thorough`. */
async function run(args: readonly string[]) {
  return isThorough ? start(args) : runHosted(args, { ...process.env, NO_COLOR: '1' }, process.cwd());
}

let repository: TestRepository;
let base: string;
let head: string;

beforeAll(() => {
  repository = new TestRepository();
  base = repository.commit(example.base);
  head = repository.commit(example.head);
});

afterAll(() => repository.remove());

const reviewing = (...more: string[]) => [
  ...['review', '--repo', repository.folder, '--base', base, '--head', head],
  ...more,
];
const review = (...more: string[]) => run(reviewing(...more));

describe('audit', () => {
  const audit = (...more: string[]) => start(['audit', '--repo', repository.folder, '--rev', head, ...more]);

  test('in worker threads, which run the program itself: the same bytes as in one, without a progress line', () => {
    const one = audit('--format', 'json', '--threads', '1');
    const two = audit('--format', 'json', '--threads', '2');
    expect(two).toEqual(one);
    expect(two).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(two.stdout).counts.holdings).toBeGreaterThan(0);
  });
});

describe('review', () => {
  test('finds what the example brings, names line, grantee, tactic and reason, and fails', () => {
    const { status, stdout } = start(reviewing());
    expect(status).toBe(1);
    expect(stdout).toMatch(/infra\/assistant\/iam\.tf:\d+:\d+/);
    expect(stdout).toContain('role support-assistant');
    expect(stdout).toContain('bedrock:DeleteGuardrail');
    expect(stdout).toContain('stacks/notebooks.yaml');
    expect(stdout).toContain('Impact');
    expect(stdout).not.toContain('\u001b');
  });

  test('tells the options of each command when asked, and all commands', async () => {
    const calls: readonly (readonly [readonly string[], string])[] = [
      [['help'], 'Commands:'],
      [['--help'], 'Commands:'],
      [['help', 'review'], '--fail-on-undecided'],
      [['review', '--help'], '--fail-on-undecided'],
      [['explain', '-h'], '--all'],
      [['audit', '--help'], '--write-baseline'],
      [['catalog', '--service', 'bedrock', '--help'], '--tactic'],
      [['demo', '--help'], '--no-color'],
    ];
    for (const [args, text] of calls) {
      const { status, stdout } = await run(args);
      expect(status).toBe(0);
      expect(stdout).toContain(text);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
  });

  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(start(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('keeps its verdict when nobody reads on', async () => {
    const child = spawn(process.execPath, [
      program,
      'review',
      '--repo',
      repository.folder,
      '--base',
      base,
      '--head',
      head,
    ]);
    let errors = '';
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString();
    });
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect(errors).toBe('');
    expect(status).toBe(1);
  });

  test('prints JSON by the contract, the same bytes twice', () => {
    const first = start(reviewing('--format', 'json'));
    expect(start(reviewing('--format', 'json')).stdout).toBe(first.stdout);
    const report = JSON.parse(first.stdout);
    expect(report).toMatchObject({ version: 1, base, head, conclusion: 'fail' });
    expect(report.counts.changedFiles).toBe(2);
    expect(report.findings.length).toBe(report.counts.findings);
    const finding = report.findings.find((one: { granted: string }) => one.granted === 'bedrock:*');
    const line =
      repository.git('show', `${head}:infra/assistant/iam.tf`).split('\n')[finding.location.startLine - 1] ?? '';
    expect(line.slice(finding.location.startColumn - 1, finding.location.endColumn - 1)).toContain('bedrock:*');
  });

  test('in the other direction nothing is newly granted', async () => {
    const { status, stdout } = await run([
      'review',
      '--repo',
      repository.folder,
      '--base',
      head,
      '--head',
      base,
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(status).toBe(0);
  });

  test('--fail-on and --warn-only decide the exit status, not the findings', async () => {
    const report = async (...more: string[]) => {
      const { status, stdout } = await review('--format', 'json', ...more);
      return { status, findings: JSON.parse(stdout).findings.length };
    };
    const all = await report();
    expect(await report('--fail-on', 'none')).toEqual({ status: 0, findings: all.findings });
    expect(await report('--warn-only')).toEqual({ status: 0, findings: all.findings });
  });

  test('writes the report to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'apr-out-'));
    const file = join(folder, 'report.json');
    expect((await review('--format', 'json', '--out', file)).stdout).toBe('');
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1);
    rmSync(folder, { recursive: true });
  });

  test('writes several reports of one review', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'apr-reports-'));
    const file = (name: string) => join(folder, name);
    const formats = ['json', 'markdown', 'sarif', 'gitlab', 'junit'];
    const { status, stdout } = await review(...formats.flatMap((format) => ['--report', `${format}=${file(format)}`]));
    expect(status).toBe(1);
    expect(stdout).toBe((await review()).stdout);
    for (const format of formats)
      expect(readFileSync(file(format), 'utf8')).toBe((await review('--format', format)).stdout);
    expect(JSON.parse(readFileSync(file('gitlab'), 'utf8')).length).toBeGreaterThan(0);
    expect(readFileSync(file('junit'), 'utf8')).toContain('<failure type="');
    rmSync(folder, { recursive: true });
  });

  test('tells why a line is judged as it is, for review with its verdict and for explain without', async () => {
    const { location } = JSON.parse((await review('--format', 'json')).stdout).findings[0];
    const place = `${location.file}:${location.startLine}`;
    const asked = await review('--why', place);
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain('Where it comes from');
    expect(asked.stdout).toContain('What would make it silent');
    const revisions = ['--repo', repository.folder, '--base', base, '--head', head];
    expect(await run(['explain', place, ...revisions])).toEqual({ ...asked, status: 0 });
    expect((await run(['explain', 'gone.tf:1', ...revisions])).stdout).toContain('Neither revision has this file.');
    expect((await run(['explain', place, '--base', 'nope', '--repo', repository.folder])).status).toBe(2);
  });

  test('colours when asked to', async () => {
    expect((await review('--color')).stdout).toContain('\u001b[');
  });
});

describe('base and head the wrong way round', () => {
  test('is a warning, and the right way is none', async () => {
    const asked = async (from: string, to: string) =>
      (await run(['review', '--repo', repository.folder, '--base', from, '--head', to])).stdout;
    expect(await asked(head, base)).toContain('are --base and --head the wrong way round?');
    expect(await asked(base, head)).not.toContain('wrong way round');
  });
});

describe('a commit that is compared with itself', () => {
  test('is refused without a base, and a warning with one', async () => {
    const alone = new TestRepository();
    const only = alone.commit({ 'a.json': '{}' });
    const refused = await run(['review', '--repo', alone.folder, '--head', 'HEAD']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/No base revision|Base and head are the same commit/);
    const warned = await run(['review', '--repo', alone.folder, '--base', only, '--head', only]);
    expect(warned).toMatchObject({ status: 0, stdout: expect.stringContaining('there is nothing to compare') });
    alone.remove();
  });

  test('a repository without a commit says so', async () => {
    const empty = new TestRepository();
    expect((await run(['audit', '--repo', empty.folder])).stderr).toContain('has no commit yet.');
    expect((await run(['review', '--repo', empty.folder])).stderr).toContain('has no commit yet.');
    empty.remove();
  });
});

describe('explain', () => {
  const told = (...args: string[]) =>
    run(['explain', ...args, '--repo', repository.folder, '--base', base, '--head', head]);

  test('of a line as JSON, and of a file', async () => {
    const { status, stdout } = await told('infra/assistant/iam.tf:17', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'explained-places', places: [{ verdict: 'told', line: 17 }] });
    expect((await told('infra/assistant/iam.tf')).stdout).toContain('Where it comes from');
    expect((await told('assistant/iam.tf')).stdout).toContain('Did you mean infra/assistant/iam.tf?');
    expect((await told('infra/assistant/iam.tf:17', '--format', 'sarif')).stderr).toContain('--format is "sarif".');
  });
});

describe('unusable input: one line with what, where and the remedy, and status 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apr-bad-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const calls: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    [
      'unknown revision',
      () => ['review', '--repo', repository.folder, '--base', 'nope'],
      /Revision "nope" is not known in/,
    ],
    ['no repository', () => ['review', '--repo', folder, '--base', 'a', '--head', 'b'], /is not a git repository\./],
    ['unknown option', () => ['review', '--depth', '3'], /Unknown option '--depth'/],
    [
      'unknown format',
      () => ['review', '--format', 'pdf'],
      /--format is "pdf"\. Give one of text, json, markdown, sarif, gitlab, junit/,
    ],
    [
      'a further report without a file',
      () => ['review', '--report', 'sarif'],
      /--report is "sarif"\. Give a format and a file/,
    ],
    ['a further report of no format', () => ['review', '--report', 'pdf=x'], /--report is "pdf"\. Give one of text/],
    [
      'a further report in no folder',
      () => [
        'review',
        '--repo',
        repository.folder,
        '--base',
        base,
        '--head',
        head,
        '--report',
        `json=${join(folder, 'gone', 'x')}`,
      ],
      /--report \S+ cannot be written: its folder is not there\. Make the folder/,
    ],
    [
      'a report that is a folder',
      () => ['review', '--repo', repository.folder, '--base', base, '--head', head, '--out', folder],
      /--out \S+ cannot be written: it is a folder\. Name a file in it\./,
    ],
    [
      'a baseline that has ended',
      () => ['audit', '--repo', repository.folder, '--write-baseline', join(folder, 'b.yml'), '--until', '2020-01-01'],
      /--until is 2020-01-01, which is over: nothing would be accepted\. Give a later day\./,
    ],
    [
      'variable files that are not there',
      () => ['review', '--repo', repository.folder, '--base', base, '--head', head, '--var-file', 'envs/*.tfvars'],
      /--var-file names "envs\/\*\.tfvars", which matches no file of the two revisions\. The repository has no \*\.tfvars file\./,
    ],
    ['unknown severity', () => ['review', '--fail-on', 'mild'], /--fail-on is "mild"\. Set it to one of critical/],
    ['unknown command', () => ['scan'], /"scan" is not a command\. Call one of review/],
    [
      'unknown key in the configuration',
      () => [
        'review',
        '--repo',
        repository.folder,
        '--base',
        base,
        '--head',
        head,
        '--config',
        file('c.yml', 'version: 1\nfail-on: high\n'),
      ],
      /c\.yml:2: unknown key "fail-on"/,
    ],
    [
      'a suppression without an end',
      () => [
        ...['review', '--repo', repository.folder, '--base', base, '--head', head, '--config'],
        file('s.yml', 'suppressions:\n  - action: bedrock:*\n    reason: because we want to\n'),
      ],
      /s\.yml:2: suppressions, entry 1: the key "expires" is missing\./,
    ],
    [
      'a configuration that is not YAML',
      () => [
        'review',
        '--repo',
        repository.folder,
        '--base',
        base,
        '--head',
        head,
        '--config',
        file('y.yml', 'a: [b\n'),
      ],
      /y\.yml:\d+: it is not valid YAML/,
    ],
    [
      'a catalog file with a fault',
      () => [
        'review',
        '--repo',
        repository.folder,
        '--base',
        base,
        '--head',
        head,
        '--catalog',
        file('k.yml', 'version: 1\npermissions:\n  - action: bedrock\n'),
      ],
      /k\.yml:3: permissions\[0\]/,
    ],
    [
      'a catalog file that is not there',
      () => ['review', '--repo', repository.folder, '--base', base, '--catalog', 'none.yml'],
      /--catalog none\.yml cannot be read \(ENOENT\)/,
    ],
  ];
  test.each(calls)('%s', async (name, args, message) => {
    const isFirst = name === calls[0]?.[0];
    const { status, stdout, stderr } = isFirst ? start(args()) : await run(args());
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

test('files that cannot be understood are undecided, never a crash or a pass in silence', async () => {
  const bad = new TestRepository();
  const before = bad.commit({ 'README.md': '' });
  const after = bad.commit({
    'broken.tf': 'resource "aws_iam_role" {{{',
    'binary.tf': new Uint8Array([0, 255, 1]),
    'empty.tf': '',
    'broken.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  R: {Type: AWS::IAM::Role\n',
    'policy.json': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:*","Resource":"*"}',
    'large.json': `{"Statement":[${'{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},'.repeat(100_000)}{}]}`,
  });
  const { stdout, stderr } = await run([
    'review',
    '--repo',
    bad.folder,
    '--base',
    before,
    '--head',
    after,
    '--format',
    'json',
  ]);
  expect(stderr).toBe('');
  const undecided: { location: { file: string }; remedy: string; message: string }[] = JSON.parse(stdout).undecided;
  const files = undecided.map(({ location }) => location.file);
  for (const name of ['broken.tf', 'binary.tf', 'broken.yaml', 'policy.json', 'large.json'])
    expect(files).toContain(name);
  expect(files).not.toContain('empty.tf');
  // a file that this parser rejects is shown to HashiCorp's own grammar, too
  expect(undecided.find(({ location }) => location.file === 'broken.tf')?.message).toContain('HashiCorp');
  for (const { remedy, message } of undecided) expect(remedy.length * message.length).toBeGreaterThan(0);
  bad.remove();
});

test('a change with nothing relevant loads no parser, no data and no client', () => {
  const local = new TestRepository();
  const before = local.commit({ 'src/app.py': '' });
  const after = local.commit({ 'src/app.py': 'print(1)' });
  const trace = join(local.folder, 'loaded.txt');
  const probe = join(local.folder, 'probe.mjs');
  writeFileSync(
    probe,
    `import { registerHooks } from 'node:module';
     import { appendFileSync } from 'node:fs';
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(trace)}, url + '\\n'); return next(url, context); } });`,
  );
  const args = [
    '--import',
    probe,
    program,
    'review',
    '--repo',
    local.folder,
    '--base',
    before,
    '--head',
    after,
    '--format',
    'json',
  ];
  const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(report).toMatchObject({ conclusion: 'pass', counts: { changedFiles: 1, relevantFiles: 0 } });
  const loaded = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((url) => url.includes('/dist/'));
  const bytes = loaded.reduce(
    (sum, url) => sum + (existsSync(new URL(url)) ? readFileSync(new URL(url)).length : 0),
    0,
  );
  expect(loaded.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(110_000); // hcl2-parser alone has 3.2 MB, the managed policies 0.3 MB
  local.remove();
});

describe('what V8 is told', () => {
  /** The options that the program gives V8, each as often as it does. */
  function toldBy(files: Readonly<Record<string, string>>): readonly string[] {
    const local = new TestRepository();
    const before = local.commit(Object.fromEntries(Object.keys(files).map((path) => [path, ''])));
    const after = local.commit(files);
    const spy =
      "import v8 from 'node:v8'; v8.setFlagsFromString = (one) => process.stderr.write(`told ${one}\\n`); import { syncBuiltinESMExports } from 'node:module'; syncBuiltinESMExports();";
    const { stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(spy)}`, program, 'review', '--repo', local.folder],
        ...['--base', before, '--head', after],
      ],
      { encoding: 'utf8' },
    );
    local.remove();
    return stderr.split('\n').flatMap((line) => (line.startsWith('told ') ? [line.slice(5)] : []));
  }

  test('that it works in a batch, where there is something to compare, once', () => {
    expect(toldBy(example.head)).toEqual([batchOptions.batch]);
  });

  test('that there is much of it, where a change grants much', () => {
    expect(toldBy({ 'main.tf': manyGrants(2_500, 'bedrock:DeleteGuardrail') })).toEqual([
      batchOptions.batch,
      batchOptions.much,
    ]);
  });

  test('nothing, where there is nothing to compare', () => {
    expect(toldBy({ 'src/app.py': 'print(1)' })).toEqual([]);
  });

  test('what this Node knows', () => {
    for (const option of Object.values(batchOptions)) {
      const { status, stderr } = spawnSync(process.execPath, [option, '-e', '0'], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });
});

test('a change with nothing relevant needs no program but this one', () => {
  const local = new TestRepository();
  const before = local.commit({ 'src/app.py': '' });
  const after = local.commit({ 'src/app.py': 'print(1)' });
  local.git('gc', '--quiet');
  const calls = ['review', '--repo', local.folder, '--base', before, '--head', after, '--format', 'json'];
  const { status, stdout, stderr } = start(calls, { PATH: '/nowhere' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).counts).toMatchObject({ changedFiles: 1, relevantFiles: 0 });
  local.remove();
});

test('demo shows the review of the example and removes what it made', () => {
  const { status, stdout } = start(['demo']);
  expect(status).toBe(0);
  for (const word of [
    'bedrock:DeleteGuardrail',
    'role support-assistant',
    'AmazonSageMakerFullAccess',
    'NotebookRole',
    'Impact',
  ])
    expect(stdout).toContain(word);
});

// Measures the built command line in generated repositories, each time as a ratio to `node -e 0` in the same run, and
// writes docs/benchmarks.md. `npm run bench`, after `npm run build`.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, runs } from './measure.ts';
import { largeTemplate, largeTerraform, manyGrants, moduleFile, monorepo, repository } from './repositories.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const MB = 1024 * 1024;
const added = {
  'teams/team-0/service-0/main.tf': moduleFile(['s3:GetObject', 'bedrock:DeleteGuardrail'], 'service-0'),
};

/** What is measured: a name, and the files of base and what head changes, made only when it is its turn. */
const cases: readonly (readonly [string, () => string])[] = [
  ['nothing relevant: one README changed', () => repository({ 'README.md': 'a\n' }, { 'README.md': 'b\n' })],
  ['one Terraform module', () => repository(monorepo(1), added)],
  ...[100, 1_000, 10_000].map(
    (files) =>
      [
        `the same, among ${files.toLocaleString('en')} Terraform files`,
        () => repository(monorepo(files), added),
      ] as const,
  ),
  ...[1, 10, 50].map(
    (size) =>
      [
        `${size} MB of Terraform in files of 1 MB`,
        () => {
          const files = Array.from({ length: size }, (_, i) => [`m${i}/main.tf`, largeTerraform(MB)] as const);
          const changed = files.map(([path, text]) => [path, `${text}\n# changed\n`] as const);
          return repository(Object.fromEntries(files), Object.fromEntries(changed));
        },
      ] as const,
  ),
  ...[1, 10, 50].map(
    (size) =>
      [
        `a template of ${size} MB`,
        () =>
          repository(
            { 'template.yaml': largeTemplate(size * MB, 's3:PutObject') },
            { 'template.yaml': largeTemplate(size * MB, 'bedrock:DeleteGuardrail') },
          ),
      ] as const,
  ),
  [
    '1,000 findings',
    () =>
      repository(
        { 'main.tf': manyGrants(1_000, 's3:GetObject') },
        { 'main.tf': manyGrants(1_000, 'bedrock:DeleteGuardrail') },
      ),
  ],
];

const only = process.argv[2];
const lines: string[] = [];
for (const [name, make] of cases) {
  if (only !== undefined && !name.includes(only)) continue;
  const folder = make();
  const command = [cli, 'review', '--base', 'base', '--head', 'head', '--format', 'json'];
  const { time, reference, memory } = measure(command, folder);
  rmSync(folder, { recursive: true, force: true });
  const line = `| ${name} | ${(time / reference).toFixed(2)} | ${time.toFixed(0)} ms | ${memory.toFixed(0)} MB |`;
  process.stdout.write(`${line}\n`);
  lines.push(line);
}

/** The bytes of the files in a folder of dist/, and those of the entry point, which every run loads. */
function sizeOf(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') && statSync(join(folder, name)).isFile());
  const total = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return `${(total / MB).toFixed(1)} MB, of which every run loads ${(statSync(join(folder, 'index.js')).size / 1024).toFixed(0)} kB`;
}

if (only === undefined) {
  const page = join(root, 'docs/benchmarks.md');
  const before = readFileSync(page, 'utf8');
  const table = [
    '| pull request | × `node -e 0` | time | peak memory |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    `Command line in dist/cli: ${sizeOf(join(root, 'dist/cli'))}. Action in dist/: ${sizeOf(join(root, 'dist'))}.`,
    `Node ${process.versions.node}; medians of ${runs} runs.`,
  ].join('\n');
  writeFileSync(
    page,
    before.replace(
      /<!-- bench:begin -->[\s\S]*<!-- bench:end -->/,
      `<!-- bench:begin -->\n${table}\n<!-- bench:end -->`,
    ),
  );
}

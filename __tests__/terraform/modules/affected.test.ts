import { describe, expect, it } from 'vitest';
import type { Files } from '../../../src/revisions/files.ts';
import { terraform } from '../../../src/terraform/index.ts';
import { filesOf, noOptions, unitsOf } from './root.ts';

const call = (source: string) => `module "m" {\n  source = "${source}"\n}\n`;
const role = 'resource "aws_iam_role" "r" {}\n';

describe('the roots that a change affects', () => {
  const files = {
    'live/dev/main.tf': call('../../modules/app'),
    'live/prod/main.tf': `${call('../../modules/app')}terraform {\n  backend "s3" {}\n}\n`,
    'live/other/main.tf': role,
    'modules/app/main.tf': `${call('../role')}resource "x" "y" { p = file("\${path.module}/../../policies/chat.json") }\n`,
    'modules/role/main.tf': role,
    'modules/role/examples/full/main.tf': call('../../'),
    'modules/role/templates/t.tftpl': 'x',
    'policies/chat.json': '{}',
    'policies/unused.json': '{}',
    'README.md': '',
  };

  it.each([
    ['a root', ['live/other/main.tf'], ['live/other']],
    ['a root with a backend', ['live/prod/main.tf'], ['live/prod']],
    ['a module, through another module', ['modules/role/main.tf'], ['live/dev', 'live/prod']],
    ['an example', ['modules/role/examples/full/main.tf'], ['modules/role/examples/full']],
    ['a template below a module', ['modules/role/templates/t.tftpl'], ['live/dev', 'live/prod']],
    ['a file that a function reads', ['policies/chat.json'], ['live/dev', 'live/prod']],
    ['a file that nothing reads', ['policies/unused.json'], []],
    ['several', ['live/other/main.tf', 'modules/app/main.tf'], ['live/dev', 'live/other', 'live/prod']],
    ['a folder that is gone', ['old/main.tf'], []],
  ])('%s', (_, changed, expected) => {
    expect(unitsOf(files, changed)).toEqual({ units: expected, undecided: [] });
  });

  it('a module is called by a source that stands far from its name', () => {
    const aligned = `module "m" {\n  source${' '.repeat(60)} = "./app"\n  ${'x'.repeat(66)} = 1\n}\n`;
    expect(unitsOf({ 'main.tf': aligned, 'app/main.tf': role }, ['app/main.tf']).units).toEqual(['']);
  });

  it('a module that only examples call is a root itself', () => {
    const library = { 'main.tf': role, 'examples/a/main.tf': call('../..'), 'tests/b/main.tf': call('../../') };
    expect(unitsOf(library, ['main.tf']).units).toEqual(['']);
    expect(unitsOf(library, ['examples/a/main.tf']).units).toEqual(['', 'examples/a']);
    expect(unitsOf(library, ['tests/b/main.tf']).units).toEqual(['tests/b']);
  });

  it('modules that call one another in a circle', () => {
    const circle = { 'a/main.tf': call('../b'), 'b/main.tf': call('../a') };
    expect(unitsOf(circle, ['a/main.tf']).units).toEqual(['a']);
  });

  it('says so where the repository is too large to look for callers', () => {
    const many: Record<string, string> = { 'modules/m/main.tf': role };
    for (let i = 0; i < 2100; i++) many[`r${i}/main.tf`] = role;
    const { undecided } = unitsOf(many, ['modules/m/main.tf']);
    expect(undecided).toMatchObject([{ reason: 'limit' }]);
  });

  it('searches a large repository instead of reading it', () => {
    const many: Record<string, string> = { 'modules/m/main.tf': role, 'live/main.tf': call('../modules/m') };
    for (let i = 0; i < 3000; i++) many[`r${i}/main.tf`] = role;
    const memory = filesOf(many);
    const read = new Set<string>();
    const searched: Files = {
      ...memory,
      read: (path) => {
        read.add(path);
        return memory.read(path);
      },
      search: (texts) =>
        Object.keys(many)
          .filter((path) => texts.some((text) => many[path]?.includes(text)))
          .sort(),
    };
    expect(terraform.units(searched, ['modules/m/main.tf'], noOptions)).toEqual({ units: ['live'], undecided: [] });
    expect([...read].sort()).toEqual(['live/main.tf', 'modules/m/main.tf']);
  });
});

import { InputProblem } from '../located/problem.ts';
import type { Source } from '../located/source.ts';
import type { FloorFrom } from '../settings/load.ts';
import { FAIL_ON_UNDECIDED, type Settings } from '../settings/settings.ts';
import { type Given, oneOf } from './arguments.ts';

/** What a review and an audit are asked for alike: where, with which settings, and how it is told. */
export const settingOptions = {
  repo: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  config: { type: 'string' },
  floor: { type: 'string' },
  name: { type: 'string' },
  catalog: { type: 'string', multiple: true },
  'catalog-mode': { type: 'string' },
  'catalog-level': { type: 'string' },
  'fail-on': { type: 'string' },
  'fail-on-undecided': { type: 'string' },
  'var-file': { type: 'string', multiple: true },
  color: { type: 'boolean' },
} as const;

/** `--fail-on-undecided` alone means `true`, and `--no-fail-on-undecided` means `false`. */
export function withWord(args: readonly string[]): readonly string[] {
  const name = '--fail-on-undecided';
  return args.map((arg, index) => {
    if (arg === '--no-fail-on-undecided') return `${name}=false`;
    const isAlone = arg === name && !FAIL_ON_UNDECIDED.some((word) => word === args[index + 1]);
    return isAlone ? `${name}=true` : arg;
  });
}

/** What the call says of the catalog. @throws InputProblem for a mode or level that there is not. */
export function catalogGiven(given: Given): Pick<Partial<Settings>, 'catalogMode' | 'catalogLevel'> {
  const mode = given.text('catalog-mode');
  const level = given.text('catalog-level');
  return {
    ...(mode === undefined ? {} : { catalogMode: oneOf('--catalog-mode', mode, ['extend', 'replace'], 'extend') }),
    ...(level === undefined ? {} : { catalogLevel: oneOf('--catalog-level', level, ['core', 'extended'], 'core') }),
  };
}

/** A file that an option names. @throws InputProblem when it cannot be read. */
export async function localFile(path: string, option: string): Promise<Source> {
  try {
    const { readFile } = await import('node:fs/promises');
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new InputProblem(`${option} ${path} cannot be read (${code}).`, 'Name a file that is there.');
  }
}

/**
 * Where the command line has a floor from: the option, for it fetches none. `REV:PATH` is a file of a revision of the repository.
 * @throws InputProblem when it cannot be read.
 */
export async function floorGiven(named: string | undefined, repository: string): Promise<FloorFrom> {
  const read = async (name: string, from: string): Promise<Source> =>
    (await import('./not-fetched.ts')).floorNotFetched(name, from);
  return { ...(named === undefined ? {} : { given: await floorFile(named, repository) }), read };
}

/** What is no path by its beginning, and has a colon, is a revision's: a file of that name beside it must not take its place. */
async function floorFile(named: string, repository: string): Promise<Source> {
  const isPath = /^(?:[./\\~]|[A-Za-z]:[\\/])/.test(named);
  const at = isPath ? -1 : named.indexOf(':');
  if (at < 0) return localFile(named, '--floor');
  const { fileAt } = await import('./file-at.ts');
  return fileAt(repository, named.slice(0, at), named.slice(at + 1), `--floor ${named}`);
}

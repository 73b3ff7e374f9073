import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Literals by what they are for, from `literals.txt`. */
export const literals: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  readFileSync(join(import.meta.dirname, 'literals.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ¦ '))
    .map(([name = '', ...values]) => [name, values]),
);

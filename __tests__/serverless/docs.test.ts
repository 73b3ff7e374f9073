import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readKeys } from '../../src/serverless/roles.ts';
import { resourceOf } from './service-as-text.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/serverless.md'), 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim());
  return cells.length === 5 && cells[1]?.startsWith('`${') ? [cells.slice(1, 4)] : [];
});
const code = (cell = ''): string[] => [...cell.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? '');

describe('docs/serverless.md', () => {
  test('names every key of a role that is read', () => {
    expect(readKeys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it.each(rows)('says what %s with %s is', (written, given, expected) => {
    const [first = '', content] = code(given);
    const files = content === undefined ? {} : { [first]: content };
    expect(resourceOf(code(written)[0] ?? '', content === undefined ? first : '', files)).toBe(code(expected)[0]);
  });

  test('has rows that were checked', () => {
    expect(rows.length).toBeGreaterThan(10);
  });
});

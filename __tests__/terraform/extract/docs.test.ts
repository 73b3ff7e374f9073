import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { families } from '../../../src/terraform/extract/families.ts';

it('docs/terraform.md names every resource type and attribute that is read, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/terraform.md'), 'utf8');
  const reads = new Map<string, Set<string>>();
  for (const family of families)
    for (const [type, attributes] of Object.entries(family.reads))
      reads.set(type, new Set([...(reads.get(type) ?? []), ...attributes]));
  const rows = [...reads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([type, attributes]) =>
        `| \`${type}\` | ${[...attributes]
          .sort()
          .map((name) => `\`${name}\``)
          .join(', ')} |`,
    );
  const table = ['| resource type | attributes and blocks |', '| --- | --- |', ...rows].join('\n');
  const [, between] = page.split(/<!-- \/?resources -->/);
  expect(between?.trim()).toBe(table);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nestedTypes } from '../../src/cloudformation/nested.ts';
import { readTypes } from '../../src/cloudformation/readers.ts';
import { resourcePolicies } from '../../src/cloudformation/resource-policies.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/cloudformation.md'), 'utf8');
const firstCells = page.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []));

it('documents exactly the resource types that are read', () => {
  const documented = firstCells.flatMap((cell) => [...cell.matchAll(/`([A-Za-z0-9:]+)`/g)].map(([, type]) => type));
  const custom = 'AWS::CloudFormation::CustomResource';
  expect([...documented].sort()).toEqual([...readTypes, ...nestedTypes, custom].sort());
});

it('documents the properties that hold policies about a resource', () => {
  for (const [type, paths] of Object.entries(resourcePolicies)) {
    const properties = paths.map((path) => `\`${path.join('.')}\``).join(', ');
    expect(page).toContain(`| \`${type}\` | ${properties} |`);
  }
});

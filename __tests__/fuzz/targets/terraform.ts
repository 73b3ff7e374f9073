import fc from 'fast-check';
import { expressions } from '../../../scripts/terraform-console/grammar.ts';
import { isConfiguration } from '../../../src/terraform/modules/configuration.ts';
import { parseConfiguration } from '../../../src/terraform/syntax/parse.ts';
import { expressionSeeds } from '../expressions.ts';
import { policyPieces } from '../grammar.ts';
import { reviewed } from '../reviewed.ts';
import { caseSeeds, literalSeeds } from '../seeds.ts';
import type { Target } from '../target.ts';
import { hclTokens, policyTokens } from '../vocabulary.ts';

const policy = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })';

/** Whole reviews of Terraform configuration, whose head or base a mutation has changed. */
export const target: Target = {
  name: 'terraform',
  files: ['terraform/evaluate/', 'terraform/modules/', 'terraform/extract/', 'terraform/remote-modules/'],
  seeds: () => [
    ...caseSeeds('terraform'),
    ...['extract', 'modules'].flatMap((folder) => literalSeeds(`terraform/${folder}`, 'main.tf', 'resource "', policy)),
    ...expressionSeeds(),
  ],
  tokens: [
    ...hclTokens,
    ...policyTokens,
    '\n=== head/m/main.tf\n',
    '\n=== head/terraform.tfvars\n',
    '\n=== head/main.tf.json\n',
  ],
  pieces: fc.oneof({ weight: 3, arbitrary: expressions() }, { weight: 1, arbitrary: policyPieces }),
  run: (input) => reviewed(input, isBroken),
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A configuration file that is not text, or not valid. */
function isBroken(path: string, content: Uint8Array): boolean {
  if (!isConfiguration(path)) return false;
  try {
    return parseConfiguration({ path, text: decoder.decode(content) }).errors.length > 0;
  } catch {
    return true;
  }
}

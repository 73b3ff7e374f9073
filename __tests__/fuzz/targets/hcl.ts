import { expressions } from '../../../scripts/terraform-console/grammar.ts';
import type { Source } from '../../../src/located/source.ts';
import {
  type ParsedFile,
  parseExpressionText,
  parseHcl,
  parseHclJson,
  parseTemplateFile,
} from '../../../src/terraform/syntax/parse.ts';
import { samples } from '../../terraform/syntax/samples.ts';
import { checkSpans } from '../invariants/spans.ts';
import { fileSeeds } from '../seeds.ts';
import { bytesOf, type Target, textOf, Violation } from '../target.ts';
import { hclTokens } from '../vocabulary.ts';

/** The parsers of HCL, of Terraform's JSON syntax and of templates, on one text. */
export const target: Target = {
  name: 'hcl',
  files: ['terraform/syntax/'],
  seeds: () => [
    ...samples.map(bytesOf),
    ...fileSeeds('.tf', '.tf.json', '.tfvars', '.tpl'),
    bytesOf(
      '{"resource": {"aws_iam_role_policy": {"p": {"role": "${aws_iam_role.r.id}", "policy": "${jsonencode({})}"}}}}',
    ),
  ],
  tokens: hclTokens,
  pieces: expressions(),
  async run(input) {
    const text = textOf(input);
    const source: Source = { path: 'main.tf', text };
    const native = parseHcl(source);
    const parsed = [native, parseHclJson(source), parseTemplateFile(source), parseExpressionText(text) ?? null];
    for (const one of parsed) checkSpans(one, text);
    checkEnd(native, text);
    return JSON.stringify(parsed);
  },
};

/** A valid file stays valid, with one block more, when a block is put behind it; and does not when a bracket is. */
function checkEnd(parsed: ParsedFile, text: string): void {
  if (parsed.errors.length > 0) return;
  const longer = parseHcl({ path: 'main.tf', text: `${text}\nlocals {\n}\n` });
  if (longer.errors.length > 0 || longer.body.blocks.length !== parsed.body.blocks.length + 1)
    throw new Violation('a block behind a valid file', JSON.stringify(longer.errors));
  for (const bracket of ['}', '{', 'locals {', '"'])
    if (parseHcl({ path: 'main.tf', text: `${text}\n${bracket}` }).errors.length === 0)
      throw new Violation('silent parse', `nothing is wrong with ${bracket} behind a valid file`);
}

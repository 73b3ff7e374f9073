import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/terraform/modules/module.ts';
import { extract, grantLine, rootOf, show } from './root.ts';

const policies = (count: number, attributes: string): Record<string, string> => ({
  'main.tf': `variable "actions" {\n  default = ["bedrock:DeleteGuardrail", "bedrock:DeleteAgent"]\n}\nresource "aws_iam_role_policy" "p" {\n  count = ${count}\n${attributes}}\n`,
});

const document = (resource: string) =>
  `jsonencode({ Statement = [{ Effect = "Allow", Action = [for a in var.actions : lower(a)], Resource = ${resource} }] })`;

describe('what instances of a block are given', () => {
  /** Steps that it takes to evaluate the policy of each instance. */
  const costOf = (count: number, attributes: string): number => {
    const root = rootOf(policies(count, attributes));
    for (const placed of root.blocksOf('resource'))
      for (const { values } of root.instances(placed)) root.attribute(placed, 'policy', values);
    return root.run.cost;
  };

  it('is evaluated once where it says nothing of the instance', () => {
    expect(costOf(100, `  policy = ${document('"*"')}\n`)).toBeLessThan(
      1.5 * costOf(1, `  policy = ${document('"*"')}\n`),
    );
    const own = `  policy = ${document(`"agent/\${count.index}"`)}\n`;
    expect(costOf(100, own)).toBeGreaterThan(50 * costOf(1, own));
  });

  it.each([
    ['its number', 'count = 2', `"n\${count.index}"`, ['"n0"', '"n1"']],
    ['its key', 'for_each = toset(["a", "b"])', 'each.key', ['"a"', '"b"']],
    ['its value', 'for_each = { x = "a", y = "b" }', `"\${upper(each.value)}"`, ['"A"', '"B"']],
    ['nothing of it', 'count = 2', `"\${local.same}"`, ['"s"', '"s"']],
    ['no more than a word that sounds like it', 'count = 2', 'local.reach', ['"r"', '"r"']],
  ])('is that of each where it uses %s', (_, meta, value, expected) => {
    const root = rootOf({
      'main.tf': `locals {\n  same = "s"\n  reach = "r"\n}\nresource "x" "y" {\n  ${meta}\n  name = ${value}\n}\n`,
    });
    const [placed] = root.blocksOf('resource');
    const shown = root
      .instances(placed as Placed)
      .map(({ values }) => root.attribute(placed as Placed, 'name', values));
    expect(shown.map((one) => one && show(one))).toEqual(expected);
  });

  it('is that of each in the syntax of JSON, too', () => {
    const block = { for_each: { a: '1', b: '2' }, role: 'r', policy: policyOf(`bedrock:\${each.key}`) };
    const { grants } = extract({ 'main.tf.json': JSON.stringify({ resource: { aws_iam_role_policy: { p: block } } }) });
    const line = (key: string) => `role role/r identity: ${policyOf(`bedrock:${key}`)}`;
    expect(grants.map(grantLine)).toEqual([line('a'), line('b')]);
  });
});

function policyOf(action: string): string {
  return JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });
}

import type { Line } from './line-edit.ts';

/** The condition key that says which guardrail a call names (Service Authorization Reference, Amazon Bedrock). */
const KEY = 'bedrock:GuardrailIdentifier';

/** How a form of policy writes that a call has to name a guardrail: the lines after the action's own, from its key's column. */
interface Form {
  /** What stands before the literal, without indentation. */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly condition: readonly string[];
  /** Whether members are parted by commas, which may not follow the last one. */
  readonly commas: boolean;
  readonly yaml: boolean;
}

const forms: readonly Form[] = [
  {
    // data "aws_iam_policy_document"
    before: /^actions\s*=\s*\[$/,
    after: /^\]$/,
    condition: ['condition {', '  test     = "Null"', `  variable = "${KEY}"`, '  values   = ["false"]', '}'],
    commas: false,
    yaml: false,
  },
  {
    // jsonencode({ … }), one member a line
    before: /^Action\s*=\s*\[?$/,
    after: /^\]?,?$/,
    condition: [`Condition = { Null = { "${KEY}" = "false" } }`],
    commas: false,
    yaml: false,
  },
  {
    before: /^"Action"\s*:\s*\[?$/,
    after: /^\]?,?$/,
    condition: [`"Condition": { "Null": { "${KEY}": "false" } }`],
    commas: true,
    yaml: false,
  },
  {
    before: /^(- )?Action:\s*\[?$/,
    after: /^\]?$/,
    condition: [`Condition: { "Null": { "${KEY}": "false" } }`],
    commas: false,
    yaml: true,
  },
];

/**
 * The line of an action that stands alone in its statement, followed by the condition that every call names a guardrail;
 * undefined where the line is none that surely takes it. The caller knows that the statement has no condition yet.
 */
export function withGuardrail({ text, start, end, yaml }: Line): readonly string[] | undefined {
  const before = text.slice(0, start).trim();
  const after = text.slice(end).trim();
  const brackets = before.endsWith('[') === after.startsWith(']');
  const form = forms.find((one) => one.yaml === yaml && one.before.test(before) && one.after.test(after));
  if (!form || !brackets) return undefined;
  const column = text.length - text.trimStart().length + (before.startsWith('- ') ? 2 : 0);
  const more = after.endsWith(',');
  const own = form.commas && !more ? `${text.trimEnd()},` : text;
  const condition = form.condition.map((line) => ' '.repeat(column) + line);
  return more ? [own, ...condition.slice(0, -1), `${condition.at(-1)},`] : [own, ...condition];
}

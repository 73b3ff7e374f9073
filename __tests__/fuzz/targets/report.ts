import fc from 'fast-check';
import { code, commandText, html, markdownText, visible } from '../../../src/report/escape.ts';
import type { Confidence, Dimension, FindingKind, Report } from '../../../src/review/report-model.ts';
import { hostile, infectedReport } from '../../report/hostile-report.ts';
import { checkMarkdown } from '../invariants/markdown.ts';
import { checkOutputs } from '../invariants/outputs.ts';
import { bytesOf, type Target, textOf, Violation } from '../target.ts';
import { outputTokens } from '../vocabulary.ts';

/** One text wherever a pull request can put one, in every output. */
export const target: Target = {
  name: 'report',
  files: ['report/'],
  seeds: () =>
    [...hostile, 'bedrock:DeleteGuardrail', 'module.chat.aws_iam_role.exec["a"]', '${var.x}', ''].map(bytesOf),
  tokens: outputTokens,
  pieces: fc.array(fc.constantFrom(...outputTokens), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  async run(input) {
    // UTF-8 has no lone surrogates, JSON files do: two characters of private use stand for them
    const text = textOf(input).replaceAll('\ue000', '\ud83d').replaceAll('\ue001', '\ude00');
    checkAlone(text);
    return checkOutputs(varied(infectedReport(text), text.length), true);
  },
};

const kinds: readonly FindingKind[] = [
  ...(['granted', 'widened', 'trust-widened', 'shared', 'guardrail-removed', 'escalation', 'ineffective'] as const),
];
const dimensions: readonly Dimension[] = ['action', 'resource', 'condition', 'deny', 'boundary', 'principal'];
const confidences: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** The report with other kinds of findings, which are worded differently; a number chooses them. */
function varied(report: Report, number: number): Report {
  const findings = report.findings.map((finding, i) => ({
    ...finding,
    kind: kinds[(number + i) % kinds.length] ?? 'granted',
    dimension: dimensions[number % dimensions.length] ?? 'action',
    confidence: confidences[number % confidences.length] ?? 'certain',
  }));
  return { ...report, findings };
}

/** What each way of escaping gives, by itself and between words. */
function checkAlone(text: string): void {
  for (const one of [markdownText(text), code(text), `a ${code(text)} b ${markdownText(text)} c`]) checkMarkdown(one);
  if (/##\[/.test(commandText(text))) throw new Violation('annotation', JSON.stringify(commandText(text)));
  if (/[<>"'`]/.test(html(text))) throw new Violation('html', JSON.stringify(html(text)));
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(visible(text))) throw new Violation('invisible', JSON.stringify(visible(text)));
}

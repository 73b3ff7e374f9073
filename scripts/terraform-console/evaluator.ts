import { knownText } from '../../src/located/value.ts';
import { evaluate } from '../../src/terraform/evaluate/expression.ts';
import { regexEngine } from '../../src/terraform/evaluate/functions/regexes.ts';
import { yamlParser } from '../../src/terraform/evaluate/functions/yaml.ts';
import { EvaluationError, LimitReached, NotKnown, Run } from '../../src/terraform/evaluate/run.ts';
import { parseExpressionText } from '../../src/terraform/syntax/parse.ts';
import type { Answer } from './oracle.ts';

await Promise.all([regexEngine.load(), yamlParser.load()]);

/** What this project's evaluator says of an expression; `undecided` where it leaves something open. */
export function askEvaluator(expression: string): Answer {
  const text = `jsonencode(${expression})`;
  const node = parseExpressionText(text);
  if (!node) return 'error';
  const files = { list: () => [], listAll: () => [], read: () => ({ kind: 'absent' }) as const };
  const scope = {
    source: { path: 'main.tf', text },
    names: { resolve: () => undefined },
    run: new Run(files, ''),
    folder: '',
  };
  try {
    const json = knownText(evaluate(node, scope));
    return json === undefined ? 'undecided' : { json };
  } catch (failure) {
    if (failure instanceof EvaluationError) return 'error';
    if (failure instanceof LimitReached || failure instanceof NotKnown) return 'undecided';
    throw failure;
  }
}

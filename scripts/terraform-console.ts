/**
 * Compares the evaluator with a real Terraform or OpenTofu binary over generated expressions:
 * `node scripts/terraform-console.ts --binary <path> [--expressions 500] [--seed 1] [--verbose]`.
 * The binary is a tool outside of the project; the command fails when an expression has another value than it says.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { askEvaluator } from './terraform-console/evaluator.ts';
import { expressions } from './terraform-console/grammar.ts';
import { type Answer, askConsole, versionOf } from './terraform-console/oracle.ts';

const batchSize = 400;

const { values: options } = parseArgs({
  options: {
    binary: { type: 'string', default: 'tofu' },
    expressions: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});

const written = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.json);

const wanted = Number(options.expressions);
const samples = fc.sample(expressions(), { numRuns: wanted * 2, seed: Number(options.seed) });
const cases = [...new Set(samples)].filter((expression) => expression.length < 2000).slice(0, wanted);
let [agreed, errors, values, open] = [0, 0, 0, 0];
const differences: string[] = [];
for (let from = 0; from < cases.length; from += batchSize) {
  const batch = cases.slice(from, from + batchSize);
  for (const [i, oracle] of askConsole(options.binary, batch).entries()) {
    const expression = batch[i] ?? '';
    const ours = askEvaluator(expression);
    if (written(ours) === written(oracle)) {
      agreed++;
      if (oracle === 'error') errors++;
      else values++;
    } else {
      if (ours === 'undecided') open++;
      differences.push(`${expression}\n  console: ${written(oracle)}\n  here:    ${written(ours)}`);
    }
  }
}
differences.sort((a, b) => a.length - b.length);
for (const difference of options.verbose ? differences : differences.slice(0, 20)) console.log(difference);
console.log(
  `${versionOf(options.binary)}: ${agreed} of ${cases.length} expressions agree (${values} values, ${errors} errors), ${open} are left open here; seed ${options.seed}`,
);
process.exitCode = differences.length === 0 ? 0 : 1;

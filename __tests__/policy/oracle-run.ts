import { parseArgs } from 'node:util';
import { comparePairs } from './oracle-pairs.ts';

/** Compares the engine with the oracle on many pairs: `npm run oracle -- --pairs 1000000 --seed 1`. */
const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const started = performance.now();
const { counts, problems } = comparePairs(Number(values.pairs), Number(values.seed));
const seconds = Math.round((performance.now() - started) / 1000);
for (const problem of problems) console.log(problem);
console.log(JSON.stringify({ ...counts, problems: problems.length, seconds }));
process.exitCode = problems.length > 0 ? 1 : 0;

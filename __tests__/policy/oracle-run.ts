import { parseArgs } from 'node:util';
import { pair, Tape } from './oracle-cases.ts';
import { disagreements, noCounts } from './oracle-check.ts';

/** Compares the engine with the oracle on many pairs: `npm run oracle -- --pairs 1000000 --seed 1`. */
const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
let state = Number(values.seed) >>> 0 || 1;
/** xorshift: the same numbers for the same seed, everywhere. */
function next(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

const counts = noCounts();
const started = performance.now();
let failures = 0;
for (let i = 0; i < Number(values.pairs); i++) {
  const numbers = Array.from({ length: 900 }, next);
  const tape = new Tape(numbers);
  const made = pair(tape);
  for (const problem of disagreements(made, tape, 16, counts)) {
    if (failures++ < 20) console.log(`pair ${i}: ${problem}\n${JSON.stringify(made)}`);
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ ...counts, failures, seconds: Math.round(seconds) }));
process.exitCode = failures > 0 ? 1 : 0;

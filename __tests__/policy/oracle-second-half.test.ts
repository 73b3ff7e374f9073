import { expect, it } from 'vitest';
import { comparePairs } from './oracle-pairs.ts';

it('the engine agrees with the oracle on 50,000 pairs', { timeout: 600_000 }, () => {
  const { counts, problems } = comparePairs(50_000, 4711);
  expect(problems).toEqual([]);
  // the pairs are worth asking about: many change something, and no limit spares the engine an answer
  expect(counts.newlyAllowed).toBeGreaterThan(20_000);
  expect(counts.speaking).toBeGreaterThan(10_000);
  expect(counts.limits).toBeLessThan(50);
});

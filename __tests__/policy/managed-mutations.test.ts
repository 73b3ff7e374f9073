import { expect, it } from 'vitest';
import { loadManagedPolicies } from '../../src/catalog/managed.ts';
import { mutateManaged } from './managed-mutations.ts';

// Every tenth policy; `npm run mutations` takes all of them.
it('AWS-managed policies, mutated: what means the same is silent, what means more speaks', {
  timeout: 300_000,
}, async () => {
  const { policies, silent, speaking, undecided, problems } = mutateManaged(await loadManagedPolicies(), 10);
  expect(problems).toEqual([]);
  expect(policies).toBeGreaterThan(150);
  expect(silent).toBeGreaterThan(1500);
  expect(speaking).toBeGreaterThan(300);
  expect(undecided).toBeLessThan(speaking / 100);
});

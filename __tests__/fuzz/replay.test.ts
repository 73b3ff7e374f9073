import { afterAll, describe, expect, it } from 'vitest';
import { Judge } from './judge.ts';
import { pastFailures } from './seeds.ts';
import { targetNames } from './targets.ts';

// Inputs that once broke a rule. `npm run fuzz` writes new ones to build/fuzz/; put them here, with a name that says what
// was wrong, together with the fix.
const inputs = targetNames.flatMap((target) =>
  pastFailures(target).map(([name, input]) => [`${target}/${name}`, target, input] as const),
);

describe('what fuzzing found', () => {
  const judge = new Judge();
  afterAll(() => judge.stop());

  it.each(inputs)('%s', async (_name, target, input) => {
    expect(await judge.failureOf(target, input)).toBeUndefined();
  });
});

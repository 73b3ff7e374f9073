import { describe, expect, test } from 'vitest';
import { staleFiles } from '../../scripts/generate.ts';

describe('generated files', () => {
  test('are what "npm run generate" writes from catalog/ and the AWS data', async () => {
    expect(await staleFiles()).toEqual([]);
  });
});

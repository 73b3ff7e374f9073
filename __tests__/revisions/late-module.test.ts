import { expect, it } from 'vitest';
import { LateModule, NotLoaded } from '../../src/revisions/late-module.ts';
import { ContentCache, RevisionFiles, settle } from '../../src/revisions/settle.ts';
import { memoryRevision } from '../support/memory-revision.ts';

it('is loaded once, when code first asks for it, and the code runs again', async () => {
  let loads = 0;
  const late = new LateModule(async () => ({ answer: ++loads }));
  const files = await RevisionFiles.open(memoryRevision('head', {}), new ContentCache());
  let rounds = 0;
  const run = () =>
    settle(files, (view) => {
      rounds++;
      try {
        return late.from(view).answer;
      } catch (error) {
        if (error instanceof NotLoaded) return undefined;
        throw error;
      }
    });
  expect(loads).toBe(0);
  expect(await run()).toEqual({ result: 1, complete: true });
  expect(rounds).toBe(2);
  expect(await run()).toEqual({ result: 1, complete: true });
  expect({ rounds, loads }).toEqual({ rounds: 3, loads: 1 });
});

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { KillScene } from './support/kills.ts';

/** Kills the built action at random moments and runs it again: `npm run kill-test -- --kills 50 --seed 1`. */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const AT_ONCE = 6;
const scene = new KillScene();
const counts = { runs: 0, killed: 0, differ: 0 };
let next = Number(values.seed);
const last = next + Number(values.kills) - 1;

async function work(): Promise<void> {
  while (next <= last) {
    const seed = next++;
    const { scenario, seen, killed } = await scene.disturbed(seed);
    const expected = scene.seen(scenario);
    // which lines are refused is found out by halves: then the reviews are other ones, with the same comments
    const reviews = scenario === 'refused lines' ? expected.reviews : seen.reviews;
    const same = isDeepStrictEqual({ ...seen, reviews }, expected);
    counts.runs++;
    counts.killed += killed;
    if (same) continue;
    counts.differ++;
    console.log(`seed ${seed}, ${JSON.stringify(scene.plan(seed))}: the comments differ`);
    console.log(JSON.stringify({ expected, seen }, undefined, 1));
  }
}

try {
  await scene.prepare();
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(JSON.stringify(counts));
  process.exitCode = counts.differ > 0 || counts.killed === 0 ? 1 : 0;
} finally {
  scene.remove();
}

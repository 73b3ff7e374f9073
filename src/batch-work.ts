/** The release line of Node whose V8 is known to have the option: the one that the action runs on. */
const TUNED = /^24\./;

/** What V8 is told, as its command line has it: first that this is batch work, then that there is much of it. */
export const batchOptions = { batch: '--efficiency-mode', much: '--no-efficiency-mode' } as const;

/** Steps of comparing that take about a second, and as how many of them one evaluation counts. */
const MUCH = 4_000_000;
export const EVALUATION = 60;

let told: keyof typeof batchOptions | undefined;
let left = MUCH;

function tell(what: keyof typeof batchOptions): void {
  told = what;
  process.getBuiltinModule('node:v8').setFlagsFromString(batchOptions[what]);
}

/**
 * Tells V8 that what follows is batch work: nobody waits for answers within milliseconds. It then optimizes later and with fewer
 * threads, which takes up to a third less processor time, as most of the code runs for a second or less. Other releases of Node
 * are left as they are: they may not know the option, and say so. Nothing else changes by it.
 */
export function asBatchWork(): void {
  if (told === undefined && TUNED.test(process.versions.node)) tell('batch');
}

/** Counts steps of comparing: behind those of about a second V8 may optimize all it can, for what runs then runs for long. */
export function tookSteps(steps: number): void {
  if (left <= 0) return;
  left -= steps;
  if (left <= 0 && told === 'batch') tell('much');
}

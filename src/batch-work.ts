/** The release line of Node whose V8 is known to have the option: the one that the action runs on. */
const TUNED = /^24\./;

/** What V8 is told, as its command line has it. */
export const batchOptions: readonly string[] = ['--efficiency-mode'];

let isTold = false;

/**
 * Tells V8 that what follows is batch work: nobody waits for answers within milliseconds. It then optimizes later and with fewer
 * threads, which takes a quarter less processor time where much is compared. Other releases of Node are left as they are: they
 * may not know the option, and say so. Nothing else changes by it.
 */
export function asBatchWork(): void {
  if (isTold || !TUNED.test(process.versions.node)) return;
  isTold = true;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const option of batchOptions) setFlagsFromString(option);
}

import { runAction } from './github/run-action.ts';

/** The action: reviews what the job's event asks for, and ends with the verdict as exit status. */
export async function main(): Promise<void> {
  process.exitCode = await runAction();
}

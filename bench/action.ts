import { execFileSync } from 'node:child_process';
import { LocalGitHub } from '../__tests__/github/support/local-github.ts';
import { runAction } from '../__tests__/github/support/run.ts';
import { type Measured, measured } from './measure.ts';

export interface MeasuredAction extends Measured {
  /** Calls to GitHub without a clone, and the bytes of their bodies. */
  readonly calls: number;
  readonly bytes: number;
  /** Calls with a clone, from which the revisions are read. */
  readonly callsWithClone: number;
}

/** Measures the built action on a repository's commits `base` and `head`: its time with a clone, its calls without one. */
export async function measureAction(folder: string): Promise<MeasuredAction> {
  const commit = (tag: string) => execFileSync('git', ['rev-parse', tag], { cwd: folder, encoding: 'utf8' }).trim();
  const once = async (workspace: { readonly workspace?: string }): Promise<LocalGitHub> => {
    const github = await new LocalGitHub(folder, commit('base'), commit('head')).start();
    try {
      const { status, log, error } = await runAction(github, workspace);
      if (status > 1) throw new Error(`the action ended with ${status}: ${log}${error}`);
      return github;
    } finally {
      await github.stop();
    }
  };
  const remote = await once({});
  const local = await once({ workspace: folder });
  const time = await measured(() => once({ workspace: folder }));
  return {
    ...time,
    calls: remote.calls.length,
    bytes: remote.calls.reduce((sum, { bytes }) => sum + bytes, 0),
    callsWithClone: local.calls.length,
  };
}

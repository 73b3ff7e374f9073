import type { ChildProcess } from 'node:child_process';
import { TestRepository } from '../../support/git-repository.ts';
import { LocalGitHub } from './local-github.ts';
import { runAction } from './run.ts';
import { GUARDRAIL, NOTEBOOK, plain, policy } from './scene.ts';

/** What a reader of the pull request sees, whatever the ids are. */
export interface Seen {
  readonly threads: readonly string[];
  readonly reviews: readonly string[];
  /** The findings that the reviews' own texts tell of. */
  readonly told: readonly string[];
  readonly summaries: readonly string[];
}

/** Where a run is killed: at which of its calls, and how far that call got. */
export interface Kill {
  readonly call: number;
  readonly moment: 'lost' | 'not answered' | 'answered';
  readonly signal: 'SIGTERM' | 'SIGKILL';
  /** Milliseconds after the moment. */
  readonly after: number;
}

export const SCENARIOS = ['first run', 'push', 'refused lines'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Numbers from 0 to below 1, the same for the same seed (a linear congruence, Numerical Recipes' constants). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();
  return next;
}

const AGENT = 'bedrock:CreateAgent';
const first = {
  'policies/app.json': policy(...plain, GUARDRAIL, NOTEBOOK),
  'policies/chat.json': policy(...plain, AGENT, GUARDRAIL),
  'policies/file.json': policy(...plain, GUARDRAIL),
  'policies/none.json': policy(...plain, NOTEBOOK),
};
// the guardrail's line moves, the notebook is gone, the agent's line is another one, and a grant is new
const second = {
  'policies/app.json': policy('sns:Publish', 'sns:Subscribe', ...plain, GUARDRAIL),
  'policies/chat.json': policy(...plain, 'bedrock:Create*', GUARDRAIL),
  'policies/more.json': policy(...plain, 'sagemaker:CreateNotebookInstance', AGENT),
};

/** A pull request that is reviewed, killed on the way, and reviewed again. */
export class KillScene {
  readonly #repository = new TestRepository();
  readonly #base: string;
  readonly #heads: readonly [string, string];
  readonly #undisturbed = new Map<Scenario, { readonly seen: Seen; readonly calls: readonly string[] }>();
  #earlier: LocalGitHub | undefined;

  constructor() {
    this.#base = this.#repository.commit({ 'policies/app.json': policy(...plain), 'README.md': 'app\n' });
    this.#repository.git('checkout', '--quiet', '-b', 'feature');
    this.#heads = [this.#repository.commit(first), this.#repository.commit(second)];
  }

  remove(): void {
    this.#repository.remove();
  }

  /** A pull request in the state in which the scenario begins. */
  async #begin(scenario: Scenario): Promise<LocalGitHub> {
    const [head, pushed] = this.#heads;
    const github = new LocalGitHub(this.#repository.folder, this.#base, head);
    if (scenario === 'refused lines') {
      github.pull.hidden.add('policies/file.json');
      github.pull.unknown.add('policies/none.json');
    }
    if (scenario === 'push') {
      if (!this.#earlier) throw new Error('the first run comes first');
      github.pull.adopt(this.#earlier.pull);
      github.pull.push(pushed);
    }
    return github.start();
  }

  /** Runs the scenarios without a kill; what comes of it is what every other run has to come to. */
  async prepare(scenarios: readonly Scenario[] = SCENARIOS): Promise<void> {
    const undisturbed = async (scenario: Scenario): Promise<void> => {
      const github = await this.#begin(scenario);
      await run(github);
      await github.stop();
      if (scenario === 'first run') this.#earlier = github;
      const calls = github.calls.map(({ method, path }) => `${method} ${path}`);
      this.#undisturbed.set(scenario, { seen: seenOn(github), calls });
    };
    const first = undisturbed('first run');
    const others = scenarios.filter((scenario) => scenario !== 'first run');
    await Promise.all(
      others.map(async (scenario) => {
        if (scenario === 'push') await first;
        await undisturbed(scenario);
      }),
    );
    await first;
  }

  /** What an undisturbed run comes to. */
  seen(scenario: Scenario): Seen {
    const known = this.#undisturbed.get(scenario);
    if (!known) throw new Error('not prepared');
    return known.seen;
  }

  /** The kills of a seed: one or two, at any of the calls that an undisturbed run makes, mostly at those that write. */
  plan(seed: number): { readonly scenario: Scenario; readonly kills: readonly Kill[] } {
    const random = numbers(seed);
    const pick = <T>(items: readonly T[]): T => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    };
    const scenario = SCENARIOS[seed % SCENARIOS.length] ?? 'first run';
    const calls = this.#undisturbed.get(scenario)?.calls ?? [];
    const all = calls.map((_, index) => index);
    const writes = all.filter((index) => !calls[index]?.startsWith('GET') && index > 2);
    const kills = Array.from(
      { length: random() < 0.3 ? 2 : 1 },
      (): Kill => ({
        call: pick(random() < 0.8 && writes.length > 0 ? writes : all),
        moment: pick(['lost', 'not answered', 'answered']),
        signal: pick(['SIGTERM', 'SIGKILL']),
        after: Math.floor(random() * 40),
      }),
    );
    return { scenario, kills };
  }

  /** Carries out the kills of a seed, runs the action once more to its end, and says what is seen then. */
  async disturbed(
    seed: number,
  ): Promise<{ readonly scenario: Scenario; readonly seen: Seen; readonly killed: number }> {
    const { scenario, kills } = this.plan(seed);
    const github = await this.#begin(scenario);
    let killed = 0;
    try {
      for (const kill of kills) if (await runAndKill(github, kill)) killed++;
      await run(github);
      if (github.violations.length > 0) throw new Error(github.violations.join('; '));
      return { scenario, seen: seenOn(github), killed };
    } finally {
      await github.stop();
    }
  }
}

const inputs = { 'max-comments': '5', 'comment-summary-in-pr': 'always' };

async function run(github: LocalGitHub): Promise<void> {
  const ran = await runAction(github, { inputs });
  if (ran.status !== 1 || ran.error !== '') throw new Error(`status ${ran.status}: ${ran.log}${ran.error}`);
}

/** Runs the action and kills it; false when it was done before that. */
async function runAndKill(github: LocalGitHub, kill: Kill): Promise<boolean> {
  let child: ChildProcess | undefined;
  let struck = false;
  const strike = (): void => {
    struck = true;
    setTimeout(() => child?.kill(kill.signal), kill.after);
  };
  const from = github.calls.length;
  github.arrived = (number) => {
    if (kill.moment !== 'lost') return true;
    if (number - from === kill.call) strike();
    return !struck;
  };
  github.carriedOut = (number) => {
    if (number - from !== kill.call || kill.moment === 'lost') return;
    if (kill.moment === 'not answered') child?.kill(kill.signal);
    else strike();
  };
  const ran = await runAction(github, {
    inputs,
    started: (started) => {
      child = started;
    },
  });
  github.arrived = () => true;
  github.carriedOut = () => undefined;
  await github.quiet();
  return ran.status === -1;
}

function seenOn({ pull }: LocalGitHub): Seen {
  return {
    threads: pull.threads
      .map(({ path, side, startLine, line, comments }) =>
        JSON.stringify([
          path,
          side ?? 'file',
          startLine,
          line,
          comments.map(({ body, minimised }) => [body, minimised]),
        ]),
      )
      .sort(),
    reviews: pull.reviews.map(({ body }) => body).sort(),
    told: [...new Set(pull.reviews.flatMap(({ body }) => /ids=([0-9a-f,]*)/.exec(body)?.[1]?.split(',') ?? []))].sort(),
    summaries: pull.issueComments.map(({ body }) => body).sort(),
  };
}

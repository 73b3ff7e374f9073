import { readFile } from 'node:fs/promises';
import { InputProblem } from '../located/problem.ts';
import { annotationCommands } from '../report/annotations.ts';
import { jsonReport } from '../report/json.ts';
import type { Site } from '../report/links.ts';
import { product } from '../report/product.ts';
import { type SarifTool, sarifReport } from '../report/sarif.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { textReport } from '../report/text.ts';
import { catalogInForce } from '../review/catalog-in-force.ts';
import type { Report } from '../review/report-model.ts';
import { review } from '../review/review.ts';
import { loadSettings } from '../settings/load.ts';
import { documentationOf } from './documentation.ts';
import { type Comparison, taskOf } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { messageOf, statusOf } from './problems.ts';
import type { Repository } from './repository.ts';
import { openRevisions } from './revisions.ts';
import { readConfigFile, readElsewhere, readRuleFiles } from './rule-files.ts';
import { Workflow } from './workflow.ts';

/** 0 the gate passes, 1 it fails, 2 the review could not be made. */
export type ActionStatus = 0 | 1 | 2;

/** A secondary limit asks for a minute; waiting longer costs more than running the job again. */
const LONGEST_WAIT_SECONDS = 65;

const LONGEST_LOG = 200_000;

async function readPayload(workflow: Workflow): Promise<unknown> {
  const path = workflow.variable('GITHUB_EVENT_PATH');
  if (path === undefined) return {};
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return payload;
  } catch (error) {
    throw new InputProblem(
      `The event's payload ${path} cannot be read (${messageOf(error)}).`,
      'Run the action from a workflow that GitHub started.',
    );
  }
}

/** The repository that the job belongs to, with a client that is made at the first call. */
function repositoryOf(workflow: Workflow, inputs: Inputs): () => Promise<Repository> {
  const [owner, name] = (workflow.variable('GITHUB_REPOSITORY') ?? '').split('/');
  let made: Promise<Repository> | undefined;
  const make = async (): Promise<Repository> => {
    if (!owner || !name)
      throw new InputProblem('GITHUB_REPOSITORY is not set to owner/name.', 'Run the action in a workflow.');
    const apiUrl = (workflow.variable('GITHUB_API_URL') ?? 'https://api.github.com').replace(/\/$/, '');
    const graphqlUrl = workflow.variable('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    const { createClient } = await import('./client.ts');
    const token = inputs.token === undefined ? {} : { token: inputs.token };
    return {
      client: await createClient({ ...token, apiUrl, graphqlUrl, longestWait: LONGEST_WAIT_SECONDS }),
      owner,
      name,
    };
  };
  return () => {
    made ??= make();
    return made;
  };
}

function sarifTool({ documentation }: Site): SarifTool {
  return {
    version: product.version,
    ...(documentation === undefined
      ? {}
      : { informationUri: documentation.replace('/blob/', '/tree/'), documentation }),
  };
}

/** Everything that needs no write access, before the first call that does: the verdict never hangs on a token. */
async function publish(workflow: Workflow, report: Report, site: Site): Promise<void> {
  const text = textReport(report, { color: workflow.variable('NO_COLOR') === undefined });
  workflow.log(text.length > LONGEST_LOG ? `${text.slice(0, LONGEST_LOG)}\n…` : text);
  const [json, sarif] = await Promise.all([
    workflow.file('report.json', jsonReport(report)),
    workflow.file('report.sarif', sarifReport(report, sarifTool(site))),
  ]);
  await workflow.output('conclusion', report.conclusion);
  await workflow.output('findings-count', String(report.counts.findings));
  await workflow.output('undecided-count', String(report.counts.undecided));
  await workflow.output('report-file', json);
  await workflow.output('sarif-file', sarif);
  await workflow.summary(summaryMarkdown(report, { site, details: true }));
  workflow.commands(annotationCommands(report));
}

async function comment(
  workflow: Workflow,
  inputs: Inputs,
  comparison: Comparison,
  reviewed: Awaited<ReturnType<typeof review>>,
  site: Site,
  repository: () => Promise<Repository>,
): Promise<void> {
  if (!comparison.pull) return;
  if (inputs.token === undefined) {
    workflow.warning('There is no token, so nothing is commented. Set the input repo-token to have comments.');
    return;
  }
  const { syncComments } = await import('./sync-comments.ts');
  const outcome = await syncComments({
    repository: await repository(),
    pull: comparison.pull,
    event: comparison.event,
    ...reviewed,
    site,
    tag: inputs.tag,
    mostComments: inputs.mostComments,
    summary: inputs.summary,
  });
  if (outcome.warning !== undefined) workflow.warning(outcome.warning);
  else
    workflow.log(
      `Comments: ${outcome.posted} posted, ${outcome.updated} updated, ${outcome.fixed} folded away as fixed; summary comment: ${outcome.summary}.`,
    );
}

async function run(workflow: Workflow): Promise<ActionStatus> {
  const inputs = readInputs(workflow);
  if (inputs.token !== undefined) workflow.mask(inputs.token);
  const sha = workflow.variable('GITHUB_SHA');
  const task = taskOf(workflow.variable('GITHUB_EVENT_NAME') ?? '', await readPayload(workflow), {
    ...(inputs.baseRef === undefined ? {} : { baseRef: inputs.baseRef }),
    ...(inputs.headRef === undefined ? {} : { headRef: inputs.headRef }),
    ...(sha === undefined ? {} : { sha }),
  });
  if (task.kind === 'nothing') {
    workflow.log(`${task.why} Nothing to review.`);
    await workflow.output('conclusion', 'pass');
    await workflow.output('findings-count', '0');
    await workflow.output('undecided-count', '0');
    return 0;
  }
  const repository = repositoryOf(workflow, inputs);
  const { comparison } = task;
  const { pair, rules, source, notes } = await openRevisions(
    comparison,
    workflow.variable('GITHUB_WORKSPACE'),
    repository,
  );
  try {
    const config =
      inputs.configFile === undefined ? undefined : await readConfigFile(inputs.configFile, rules, repository);
    const { settings, catalogFiles } = await loadSettings(rules, config, inputs.settings, (name, from) =>
      readElsewhere(name, from, repository),
    );
    const files = [...catalogFiles, ...(await readRuleFiles(rules, inputs.catalogFiles, 'catalog-files', repository))];
    const today = new Date().toISOString().slice(0, 10);
    const catalog = await catalogInForce(settings, files);
    const made = await review({ pair, settings, catalog, today });
    const notices = [...made.report.notices, ...notes.map((message) => ({ level: 'note' as const, message }))];
    const report: Report = { ...made.report, notices };
    const site = {
      serverUrl: workflow.variable('GITHUB_SERVER_URL') ?? 'https://github.com',
      repository: workflow.variable('GITHUB_REPOSITORY') ?? '',
      documentation: documentationOf(workflow),
      base: pair.base.id,
      head: pair.head.id,
    };
    workflow.log(
      `Compares ${pair.base.id} with ${pair.head.id}, read ${source === 'git' ? 'from the clone' : 'over the API'}.`,
    );
    await publish(workflow, report, site);
    await comment(workflow, inputs, comparison, { report, diffs: made.diffs }, site, repository);
    return report.conclusion === 'fail' ? 1 : 0;
  } finally {
    await pair.close();
  }
}

/** Runs the action in a job's environment and says how it ended. Never throws; every failure is one sentence. */
export async function runAction(env: NodeJS.ProcessEnv, print: (text: string) => void): Promise<ActionStatus> {
  const workflow = new Workflow(env, print);
  try {
    return await run(workflow);
  } catch (error) {
    const call = statusOf(error) > 0;
    const message =
      error instanceof InputProblem
        ? error.message
        : call
          ? `GitHub could not be read (${messageOf(error)}). Run the job again; if that does not help, check the token's permissions.`
          : `An error of the action itself: ${messageOf(error)}. Run the job with debug logging and report it.`;
    workflow.error(message);
    if (!(error instanceof InputProblem) && env['RUNNER_DEBUG'] === '1' && error instanceof Error)
      workflow.log(error.stack ?? '');
    await workflow.output('conclusion', 'error').catch(() => undefined);
    await workflow
      .summary(`## AI Permission Review\n\n❌ **The review could not be made.** See the log.`)
      .catch(() => undefined);
    return 2;
  }
}

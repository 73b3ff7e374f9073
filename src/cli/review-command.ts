import { InputProblem } from '../located/problem.ts';
import type { Source } from '../located/source.ts';
import { catalogInForce } from '../review/catalog-in-force.ts';
import type { Report } from '../review/report-model.ts';
import { type ReviewInput, review } from '../review/review.ts';
import { openGitPair } from '../revisions/git-revision.ts';
import { loadSettings, ownCatalogs, rulePaths } from '../settings/load.ts';
import {
  FAIL_ON_UNDECIDED,
  failOnUndecidedOf,
  type Settings,
  thresholdOf,
  varFilesNamed,
} from '../settings/settings.ts';
import { type Given, oneOf, readArguments } from './arguments.ts';
import type { ExitStatus } from './exit-status.ts';
import { catalogGiven, floorGiven, localFile, settingOptions, withWord } from './given-files.ts';
import { colorWanted, putOut, writeTo } from './output.ts';

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'gitlab', 'junit'] as const;
type Format = (typeof FORMATS)[number];

const options = {
  ...settingOptions,
  base: { type: 'string' },
  head: { type: 'string' },
  report: { type: 'string', multiple: true },
  why: { type: 'string', multiple: true },
  'warn-only': { type: 'boolean' },
  plan: { type: 'string', multiple: true },
} as const;

/** The settings that the command line gives; they win over the configuration file. */
function settingsGiven(given: Given): Partial<Settings> {
  const failOn = given.text('fail-on');
  const undecided = given.text('fail-on-undecided');
  const warnOnly = given.on('warn-only');
  return {
    ...(failOn === undefined ? {} : { failOnSeverity: thresholdOf(failOn, '--fail-on') }),
    ...catalogGiven(given),
    ...(undecided === undefined
      ? {}
      : { failOnUndecided: failOnUndecidedOf(oneOf('--fail-on-undecided', undecided, FAIL_ON_UNDECIDED, 'named')) }),
    ...(warnOnly === undefined ? {} : { warnOnly }),
    ...varFilesNamed(given.list('var-file'), '--var-file'),
  };
}

/** The plans that the call names. @throws InputProblem for one that cannot be read, or is none. */
async function plansGiven(paths: readonly string[]): Promise<readonly Source[]> {
  if (paths.length === 0) return [];
  const { localPlan } = await import('./local-plan.ts');
  return Promise.all(paths.map((path) => localPlan(path)));
}

/** The program's own documentation is that of its release. */
async function sarif(report: Report): Promise<string> {
  const [{ sarifReport }, { product, releaseDocumentation }] = await Promise.all([
    import('../report/sarif.ts'),
    import('../report/product.ts'),
  ]);
  return sarifReport(report, { version: product.version, documentation: releaseDocumentation });
}

async function render(report: Report, format: Format, color: boolean): Promise<string> {
  switch (format) {
    case 'text':
      return `${(await import('../report/text.ts')).textReport(report, { color })}${(await import('./next-step.ts')).nextStep(report)}`;
    case 'json':
      return (await import('../report/json.ts')).jsonReport(report);
    case 'markdown':
      // where a file is all that there is, it tells everything
      return (await import('../report/summary.ts')).summaryMarkdown(report, { details: true });
    case 'sarif':
      return sarif(report);
    case 'gitlab':
      return (await import('../report/gitlab.ts')).gitlabReport(report);
    case 'junit':
      return (await import('../report/junit.ts')).junitReport(report);
  }
}

/** A report that is written to a file besides the one that is printed. */
interface FurtherReport {
  readonly format: Format;
  readonly file: string;
}

/** `--report sarif=review.sarif`. @throws InputProblem that says how to write it. */
function furtherReport(given: string): FurtherReport {
  const at = given.indexOf('=');
  if (at <= 0 || at === given.length - 1)
    throw new InputProblem(
      `--report is ${JSON.stringify(given)}.`,
      'Give a format and a file, as in --report sarif=review.sarif.',
    );
  return { format: oneOf('--report', given.slice(0, at), FORMATS, 'text'), file: given.slice(at + 1) };
}

/** `review`: reviews base..head of a local repository and prints or writes the report. */
export async function reviewCommand(args: readonly string[]): Promise<ExitStatus> {
  const given = readArguments('review', withWord(args), options, 0);
  const format = oneOf('--format', given.text('format'), FORMATS, 'text');
  const places = given.list('why');
  const asked = places.length === 0 ? [] : places.map((await import('./why.ts')).placeAsked);
  const further = given.list('report').map(furtherReport);
  const settingsFromCall = settingsGiven(given);
  const pair = await openGitPair(given.text('repo') ?? '.', given.text('base'), given.text('head') ?? 'HEAD');
  try {
    const same =
      pair.base.id === pair.head.id
        ? (await import('./of-one-commit.ts')).ofOneCommit(pair, given.text('base') !== undefined)
        : [];
    // the settings and the list of changes do not depend on each other: git works on both at once
    const changes = pair.changes();
    changes.catch(() => undefined);
    const config = given.text('config');
    const files = await Promise.all(given.list('catalog').map((path) => localFile(path, '--catalog')));
    const loaded = await loadSettings(
      pair.base,
      config === undefined ? undefined : await localFile(config, '--config'),
      settingsFromCall,
      async (name, from) => (await import('./not-fetched.ts')).copyOf(name, from, files),
      {
        ...(await floorGiven(given.text('floor'), given.text('repo') ?? '.')),
        repository: async () =>
          given.text('name') ?? (await import('../revisions/about.ts')).nameOfRepository(given.text('repo') ?? '.', ''),
      },
    );
    const plans = await plansGiven(given.list('plan'));
    const catalogs = ownCatalogs(loaded, files);
    const catalog = await catalogInForce(loaded.settings, catalogs);
    const input: ReviewInput = {
      pair: { ...pair, changes: () => changes },
      settings: plans.length === 0 ? loaded.settings : Object.freeze({ ...loaded.settings, plans }),
      catalog: catalog.load,
      services: catalog.services,
      rules: rulePaths(loaded, [...catalogs.map(({ path }) => path), ...(config === undefined ? [] : [config])], ''),
      notices: [...same, ...loaded.notices, ...catalog.notices],
      today: new Date().toISOString().slice(0, 10),
    };
    const made = (await review(input)).report;
    const isSuspect = made.counts.relevantFiles > 0 && given.text('base') !== undefined;
    const report = isSuspect
      ? await (await import('./of-one-commit.ts')).withDirection(made, given.text('repo') ?? '.')
      : made;
    for (const { format: kind, file } of further) await writeTo(file, '--report', await render(report, kind, false));
    const out = given.text('out');
    const text =
      asked.length > 0
        ? await (await import('./why.ts')).whyGiven(asked, report, input, given)
        : await render(report, format, out === undefined && colorWanted(given.on('color')));
    await putOut(text, out);
    return report.conclusion === 'fail' ? 1 : 0;
  } finally {
    await pair.close();
  }
}

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Audited, type AuditInput, audit } from '../audit/audit.ts';
import type { Progress } from '../audit/collect.ts';
import { AUDIT_FORMATS, renderAudit } from '../audit/formats/render.ts';
import { WORKER } from '../audit/pool.ts';
import type { AuditReport } from '../audit/report-model.ts';
import { openRevision } from '../audit/workplace.ts';
import { InputProblem } from '../located/problem.ts';
import { addressOnGitHub, commitBefore, dayOf, nameOfRepository } from '../revisions/about.ts';
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

const options = {
  ...settingOptions,
  rev: { type: 'string' },
  since: { type: 'string', multiple: true },
  'write-baseline': { type: 'string' },
  owner: { type: 'string' },
  until: { type: 'string' },
  threads: { type: 'string' },
  all: { type: 'boolean' },
} as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** How long a baseline holds unless the call says until when, in days. */
const BASELINE_DAYS = 180;

const today = (): string => new Date().toISOString().slice(0, 10);

/** What an audit fails for: what the call asks for, whatever a review of the repository fails for. */
function gateGiven(given: Given): Pick<Settings, 'failOnSeverity' | 'failOnUndecided' | 'warnOnly'> {
  const failOn = given.text('fail-on');
  const undecided = given.text('fail-on-undecided') ?? 'named';
  return {
    failOnSeverity: failOn === undefined ? 'none' : thresholdOf(failOn, '--fail-on'),
    failOnUndecided: failOnUndecidedOf(oneOf('--fail-on-undecided', undecided, FAIL_ON_UNDECIDED, 'named')),
    warnOnly: false,
  };
}

function threadsOf(given: Given): number {
  const text = given.text('threads');
  if (text === undefined) return availableParallelism();
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new InputProblem(`--threads is ${JSON.stringify(text)}.`, 'Give a number from 1 to 256.');
}

/** The program itself, for worker threads to run; undefined where it was not started as a program. */
async function ownEntry(): Promise<string | undefined> {
  const [, script] = process.argv;
  if (script === undefined) return undefined;
  const { realpath } = await import('node:fs/promises');
  const path = await realpath(script).catch(() => '');
  return /[\\/]cli[\\/]index\.(?:js|ts)$/.test(path) ? path : undefined;
}

const STEPS = { files: 'Looking at files', units: 'Reading units', names: 'Checking names' } as const;

/** Says on a terminal how far it is; nothing where nobody watches. */
function progressLine(): { readonly tell: (now: Progress) => void; readonly end: () => void } {
  if (process.stderr.isTTY !== true) return { tell: () => {}, end: () => {} };
  let told = 0;
  return {
    tell({ step, done, of }) {
      const now = Date.now();
      if (done < of && now - told < 100) return;
      told = now;
      process.stderr.write(`\r\u001b[K${STEPS[step]}: ${done} of ${of}`);
    },
    end: () => process.stderr.write('\r\u001b[K'),
  };
}

type Common = Omit<AuditInput, 'revision' | 'date' | 'paths' | 'unlisted'>;

async function auditAt(repository: string, revision: string, common: Common): Promise<Audited> {
  const pair = await openRevision(repository, revision);
  let opened: Pick<AuditInput, 'revision' | 'paths' | 'unlisted'>;
  try {
    const tree = await pair.head.tree();
    opened = { revision: pair.head.id, paths: tree.map(({ path }) => path), unlisted: pair.head.unlisted ?? [] };
  } finally {
    await pair.close();
  }
  return audit({ ...common, ...opened, date: await dayOf(repository, opened.revision) });
}

/** The audit with what changed since earlier revisions: compared with the oldest of them, the counts of all. */
async function withEarlier(
  now: AuditReport,
  since: readonly string[],
  repository: string,
  revision: string,
  common: Common,
): Promise<AuditReport> {
  if (since.length === 0) return now;
  const { compareAudits } = await import('../audit/compare.ts');
  const earlier: AuditReport[] = [];
  for (const one of since) {
    const at = DAY.test(one) ? await commitBefore(repository, one, revision === 'WORKTREE' ? 'HEAD' : revision) : one;
    earlier.push((await auditAt(repository, at, common)).report);
  }
  const dateOf = ({ repositories: [first] }: AuditReport): string => first?.date ?? '';
  earlier.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  const [oldest] = earlier;
  if (!oldest) return now;
  const trend = [...earlier, now].map(({ repositories: [first], counts }) => ({
    revision: first?.revision ?? '',
    date: first?.date ?? '',
    counts,
  }));
  return { ...now, since: compareAudits(oldest, now), ...(earlier.length > 1 ? { trend } : {}) };
}

async function writeBaseline(path: string, { report, open }: Audited, given: Given): Promise<void> {
  const { baselineOf } = await import('../audit/baseline.ts');
  const until = given.text('until') ?? new Date(Date.now() + BASELINE_DAYS * 86_400_000).toISOString().slice(0, 10);
  if (!DAY.test(until) || Number.isNaN(Date.parse(until)))
    throw new InputProblem(`--until is ${JSON.stringify(until)}.`, 'Give a date, YYYY-MM-DD.');
  if (until < today())
    throw new InputProblem(`--until is ${until}, which is over: nothing would be accepted.`, 'Give a later day.');
  const owner = given.text('owner') ?? 'to be named';
  const text = baselineOf(report, open, { reason: 'held before the gate', owner, expires: until });
  await writeTo(path, '--write-baseline', text);
}

/** `audit`: who holds which sensitive permissions in one revision; `audit merge`: reports of several repositories as one. */
export async function auditCommand(args: readonly string[]): Promise<ExitStatus> {
  const [first, ...rest] = args;
  if (first === 'merge') return (await import('./audit-merge.ts')).auditMerge(rest);
  const given = readArguments('audit', withWord(args), options, 0);
  const format = oneOf('--format', given.text('format'), AUDIT_FORMATS, 'text');
  const repository = given.text('repo') ?? '.';
  const revision = given.text('rev') ?? 'HEAD';
  const inForce = await settingsAt(repository, revision, given);
  const line = progressLine();
  const common: Common = {
    ...{ repository, ...inForce, today: today() },
    name: given.text('name') ?? (await nameOfRepository(repository, resolve(repository))),
    url: await addressOnGitHub(repository, process.env['GITHUB_SERVER_URL']),
    pool: { threads: threadsOf(given), entry: await ownEntry() },
    progress: line.tell,
  };
  const audited = await auditAt(repository, revision, common).finally(line.end);
  const baseline = given.text('write-baseline');
  if (baseline !== undefined) await writeBaseline(baseline, audited, given);
  const report = await withEarlier(audited.report, given.list('since'), repository, revision, common).finally(line.end);
  const out = given.text('out');
  const color = out === undefined && colorWanted(given.on('color'));
  await putOut(await renderAudit(report, format, { color, all: given.on('all') }), out);
  return report.conclusion === 'fail' ? 1 : 0;
}

/** The settings of the audited revision, with what the call gives, over the floor where there is one. */
async function settingsAt(
  repository: string,
  revision: string,
  given: Given,
): Promise<Pick<AuditInput, 'settings' | 'catalogFiles' | 'rules' | 'notices'>> {
  const gate = gateGiven(given);
  const files = await Promise.all(given.list('catalog').map((path) => localFile(path, '--catalog')));
  const config = given.text('config');
  const pair = await openRevision(repository, revision);
  try {
    const loaded = await loadSettings(
      pair.head,
      config === undefined ? undefined : await localFile(config, '--config'),
      { ...catalogGiven(given), ...varFilesNamed(given.list('var-file'), '--var-file') },
      async (name, from) => (await import('./not-fetched.ts')).copyOf(name, from, files),
      {
        ...(await floorGiven(given.text('floor'), repository)),
        repository: async () => given.text('name') ?? nameOfRepository(repository, resolve(repository)),
      },
    );
    const settings = Object.freeze({ ...loaded.settings, ...gate });
    const rules = rulePaths(loaded, config === undefined ? [] : [config], '');
    return { settings, catalogFiles: ownCatalogs(loaded, files), rules, notices: loaded.notices };
  } finally {
    await pair.close();
  }
}

/** What a worker thread of an audit runs; anybody else is told that there is no such command. */
export async function auditWorker(): Promise<ExitStatus> {
  const { work } = await import('../audit/worker.ts');
  if (!(await work())) throw new InputProblem(`"${WORKER}" is not a command.`, 'Call audit.');
  return 0;
}

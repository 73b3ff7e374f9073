import { asBatchWork } from '../batch-work.ts';
import { isProse } from '../discovery/kinds.ts';
import type { Reach } from '../discovery/reach.ts';
import { isAsked, reachesNothing } from '../discovery/registry.ts';
import { nothingAccounted } from '../ledger/accounted.ts';
import { shownThroughout } from '../located/defined-name.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Change, Revision } from '../revisions/revision.ts';
import { isConfigPath } from '../settings/config-paths.ts';
import { isAmong, type Settings, type Suppression } from '../settings/settings.ts';
import type { Accounts } from './accounting.ts';
import type { ChangedPrograms } from './changed-programs.ts';
import type { Compared } from './compare.ts';
import { gateOf, isOnlyListed, judgeOf, markReportedOnly, noticeOfReportedOnly } from './gate.ts';
import type { ReviewInput } from './input.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Notice, Report, UndecidedReport } from './report-model.ts';
import { toldBy, toldOnce } from './told-once.ts';
import type { Diffs } from './touched.ts';

export type { ReviewInput } from './input.ts';

/** The report, and what comments on the pull request are made from besides. */
export interface Reviewed {
  readonly report: Report;
  /** The line diffs that anchors are computed from. */
  readonly diffs: Diffs;
  /** What the front-ends account for (semantics.md section 7). */
  readonly accounted: Compared['accounts'];
  /** Where this review looked: only there it can say that something is gone. */
  readonly reading: Reading;
}

/** Paths below an ignored prefix; a prefix is a folder or a file, never a pattern. */
function isIgnored(change: Change, settings: Settings): boolean {
  return isAmong(change.path, settings.ignoredPaths) && isAmong(change.basePath ?? change.path, settings.ignoredPaths);
}

/** Folders whose list of files GitHub cut short: what stands there was not seen. */
function unlisted(revision: Revision): readonly Undecided[] {
  return (revision.unlisted ?? []).map((folder) => ({
    reason: 'not-read',
    message: `The files of ${folder === '' ? 'the root folder' : folder} could not all be listed; the repository is too large for the API.`,
    at: { path: folder },
    remedy: 'Check the repository out with both commits before this step, so that it is read from git.',
  }));
}

const nothingRelevant: Compared = {
  findings: [],
  suppressed: [],
  undecided: [],
  notices: [],
  unused: [],
  readFiles: new Set(),
  accounts: () => ({ base: nothingAccounted, head: nothingAccounted }),
  darkFiles: new Set(),
  together: [],
  unreadLimits: new Set(),
  parsedFiles: 0,
  policies: 0,
  renamed: 0,
  diffs: { of: () => undefined, touched: () => false },
};

/** What no front-end accounts for; any file but text for readers may name a permission. */
async function accounted(
  changes: readonly Change[],
  reach: Reach | undefined,
  { accounts, findings, suppressed, undecided, readFiles, unreadLimits }: Compared,
  programs: ChangedPrograms | undefined,
  { pair, catalog, settings, services, rules = [] }: ReviewInput,
): Promise<Accounts> {
  // a text for readers that Terraform reads may be a part of something that is not known here
  const asked = new Set(reach?.reached.flatMap(({ change, paths }) => (paths.has('terraform') ? [change] : [])));
  if (changes.every((change) => !asked.has(change) && isProse(change.path) && isProse(change.basePath ?? change.path)))
    return { undecided, relevant: [] };
  const isListed = (path: string): boolean => isOnlyListed(path, settings);
  const told = toldBy([...findings, ...suppressed.map(({ finding }) => finding)], isListed);
  const { accountsOf } = await import('./accounting.ts');
  return accountsOf(changes, pair, catalog, {
    ...{ accounts, undecided, unreadLimits, read: readFiles, told, services, rules },
    held: (path, blob) => reach?.cache.get({ path, blob, mode: '' }) ?? programs?.held(path, blob),
    isOnlyListed: isListed,
    isRead: (change) => asked.has(change),
    // what is only looked through takes no room from what is compared
    revisions: async () =>
      reach
        ? { base: reach.base.apart(), head: reach.head.apart() }
        : (await import('../discovery/reach.ts')).opened(pair),
  });
}

/** What is undecided as the report lists it, with the permissions that it names and what the gate makes of them. */
async function reported(
  unknown: readonly Undecided[],
  { settings, catalog, today }: ReviewInput,
): Promise<readonly UndecidedReport[]> {
  const [{ resolverOf, toldAmong }, { reportUndecided }, { acceptanceOf, validSuppressions }] = await Promise.all([
    import('./undecided-names.ts'),
    import('./undecided-report.ts'),
    import('./suppress.ts'),
  ]);
  const named = await resolverOf(unknown, catalog);
  const told = toldAmong(unknown, named);
  const isNamed = told.some(({ names = [] }) => names.length > 0);
  const valid = isNamed ? validSuppressions(settings, today, await catalog()) : [];
  const judge = judgeOf(settings, named, (what, file) => acceptanceOf(what, file, valid));
  return reportUndecided(told, judge);
}

/** Whether something undecided is accepted by a suppression. */
function isNeeded({ file, line }: Suppression, undecided: readonly UndecidedReport[]): boolean {
  return undecided.some(
    ({ listedOnly }) => listedOnly?.kind === 'accepted' && listedOnly.by.file === file && listedOnly.by.line === line,
  );
}

/**
 * Reviews base..head: what the change newly grants (semantics.md section 2), what could not be decided, and the verdict.
 * Reads nothing but the two revisions; writes nothing.
 */
export async function review(input: ReviewInput): Promise<Reviewed> {
  const { pair, settings } = input;
  const all = await pair.changes();
  const ignored = all.filter((change) => isIgnored(change, settings));
  const changes = all.filter((change) => !isIgnored(change, settings));
  // what looks for readers and what compares are loaded only when there is something to compare: most pull requests have nothing
  const programs = changes.some(({ path, basePath }) => isAsked(path) || isAsked(basePath ?? path))
    ? await (await import('./changed-programs.ts')).changedPrograms(changes, pair, input.services)
    : undefined;
  const reach =
    settings.plans.length === 0 && reachesNothing(changes, programs)
      ? undefined
      : await (await import('../discovery/reach.ts')).reachOf(changes, pair, programs, settings);
  if (reach) asBatchWork();
  const relevant = reach?.reached.map(({ change }) => change) ?? [];
  const notices: Notice[] = [...(input.notices ?? [])];
  if (ignored.length > 0)
    notices.push({
      level: 'note',
      message: `${ignored.length} changed ${ignored.length === 1 ? 'file was' : 'files were'} left out by ignore-paths.`,
    });
  if (all.some(({ path }) => isConfigPath(path)))
    notices.push(...(await (await import('./rules.ts')).brokenConfigurations(all, pair.head)));
  const identity = { version: 1, base: pair.base.id, head: pair.head.id } as const;
  const compared =
    !reach || (relevant.length === 0 && settings.plans.length === 0)
      ? nothingRelevant
      : await (await import('./compare.ts')).compare(reach, input);
  const accounts = await accounted(changes, reach, compared, programs, input);
  const unknown = [...unlisted(pair.base), ...unlisted(pair.head), ...(reach?.undecided ?? []), ...accounts.undecided];
  const undecided = unknown.length === 0 ? [] : await reported(unknown, input);
  const unneeded = compared.unused.filter((suppression) => !isNeeded(suppression, undecided));
  const unused = unneeded.length === 0 ? [] : (await import('./suppress.ts')).unusedNotice(unneeded);
  const findings = markReportedOnly(toldOnce(compared), settings);
  const { conclusion, gate } = gateOf(findings, undecided, settings);
  const report: Report = {
    ...identity,
    conclusion,
    counts: {
      changedFiles: all.length,
      relevantFiles: new Set([...relevant.map(({ path }) => path), ...accounts.relevant]).size,
      parsedFiles: compared.parsedFiles,
      policies: compared.policies,
      findings: findings.length,
      undecided: undecided.length,
      suppressed: compared.suppressed.length,
      renamed: compared.renamed,
    },
    findings: shownThroughout(findings),
    undecided: shownThroughout(undecided),
    suppressed: shownThroughout(compared.suppressed),
    gate,
    notices: shownThroughout([
      ...notices,
      ...noticeOfReportedOnly(findings, undecided),
      ...compared.notices,
      ...unused,
    ]),
  };
  const reading = readingOf(all, compared, report.undecided, settings.ignoredPaths);
  return { report, diffs: compared.diffs, accounted: compared.accounts, reading };
}

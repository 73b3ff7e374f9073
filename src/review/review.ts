import type { Catalog } from '../catalog/catalog.ts';
import { frontEnds } from '../discovery/registry.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Change, Revision, RevisionPair } from '../revisions/revision.ts';
import { ContentCache, RevisionFiles } from '../revisions/settle.ts';
import type { Settings } from '../settings/settings.ts';
import { extractBoth } from './extract.ts';
import { gateOf } from './gate.ts';
import { applyInline } from './inline-suppressions.ts';
import type { Notice, Report } from './report-model.ts';
import { applySuppressions } from './suppress.ts';
import { type Diffs, diffsOf, textsOf } from './touched.ts';
import { reportUndecided, undecidedByChange } from './undecided.ts';

/** What a review is made from. */
export interface ReviewInput {
  readonly pair: RevisionPair;
  readonly settings: Settings;
  /** The catalog in force; asked for only when the change has something relevant. */
  readonly catalog: () => Promise<Catalog>;
  /** ISO date, for the expiry of suppressions. */
  readonly today: string;
}

/** The report, and the line diffs that anchors are computed from. */
export interface Reviewed {
  readonly report: Report;
  readonly diffs: Diffs;
}

/** Paths below an ignored prefix; a prefix is a folder or a file, never a pattern. */
function isIgnored(change: Change, settings: Settings): boolean {
  return settings.ignoredPaths.some((prefix) => {
    const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
    return [change.path, change.basePath ?? change.path].every((path) => path === prefix || path.startsWith(folder));
  });
}

function concerns(change: Change): boolean {
  return frontEnds.some(
    (entry) => entry.concerns(change.path) || (change.basePath !== undefined && entry.concerns(change.basePath)),
  );
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

const noDiffs: Diffs = { of: () => undefined, touched: () => false };

/**
 * Reviews base..head: what the change newly grants (semantics.md section 2), what could not be decided, and the verdict.
 * Reads nothing but the two revisions; writes nothing.
 */
export async function review({ pair, settings, catalog, today }: ReviewInput): Promise<Reviewed> {
  const all = await pair.changes();
  const ignored = all.filter((change) => isIgnored(change, settings));
  const changes = all.filter((change) => !isIgnored(change, settings));
  const relevant = changes.filter(concerns);
  const notices: Notice[] = [];
  if (ignored.length > 0)
    notices.push({
      level: 'note',
      message: `${ignored.length} changed ${ignored.length === 1 ? 'file was' : 'files were'} left out by ignore-paths.`,
    });
  const identity = { version: 1, base: pair.base.id, head: pair.head.id } as const;
  const dark = [...unlisted(pair.base), ...unlisted(pair.head)];
  if (relevant.length === 0) {
    const undecided = reportUndecided(dark);
    const counts = {
      changedFiles: all.length,
      relevantFiles: 0,
      parsedFiles: 0,
      policies: 0,
      findings: 0,
      undecided: undecided.length,
      suppressed: 0,
      renamed: 0,
    };
    const { conclusion, gate } = gateOf([], undecided.length, settings);
    return {
      report: { ...identity, conclusion, counts, findings: [], undecided, suppressed: [], gate, notices },
      diffs: noDiffs,
    };
  }
  const cache = new ContentCache();
  const [base, head] = await Promise.all([RevisionFiles.open(pair.base, cache), RevisionFiles.open(pair.head, cache)]);
  const options = { varFiles: settings.varFiles, parameterFiles: settings.parameterFiles };
  const extracted = await extractBoth(relevant, base, head, options);
  const diffs = diffsOf(relevant, base, head);
  const { decide } = await import('./decide.ts');
  const decided = await decide(extracted.base, extracted.head, await catalog(), diffs);
  const undecided = reportUndecided([
    ...dark,
    ...undecidedByChange(extracted.base.undecided, extracted.head.undecided, diffs),
    ...decided.undecided,
  ]);
  const inline = applyInline(decided.findings, textsOf(relevant, base, head), settings, today);
  const after = applySuppressions(inline.findings, settings, today);
  const suppressed = [...inline.suppressed, ...after.suppressed];
  const { conclusion, gate } = gateOf(after.findings, undecided.length, settings);
  const parsed = new Set(
    [...extracted.base.files, ...extracted.head.files].filter(([, good]) => good).map(([path]) => path),
  );
  const report: Report = {
    ...identity,
    conclusion,
    counts: {
      changedFiles: all.length,
      relevantFiles: relevant.length,
      parsedFiles: parsed.size,
      policies: decided.policies,
      findings: after.findings.length,
      undecided: undecided.length,
      suppressed: suppressed.length,
      renamed: decided.renamed,
    },
    findings: after.findings,
    undecided,
    suppressed,
    gate,
    notices: [...notices, ...inline.notices, ...after.notices],
  };
  return { report, diffs };
}

import { asBatchWork } from '../batch-work.ts';
import { loadCombinations } from '../catalog/combinations.ts';
import { byText } from '../located/order.ts';
import type { Source } from '../located/source.ts';
import { catalogInForce } from '../review/catalog-in-force.ts';
import { gates, isReportedOnly, judgeOf, orAbove, plural, type Verdict, verdictFor } from '../review/gate.ts';
import { listedAs, missingFiles, namedParameterFiles, namedVariableFiles } from '../review/named-files.ts';
import type { ListedOnly, Notice, SuppressedBy } from '../review/report-model.ts';
import { acceptanceOf, applySuppressions } from '../review/suppress.ts';
import { type Named, resolverOf, toldAmong } from '../review/undecided-names.ts';
import type { Settings } from '../settings/settings.ts';
import type { OpenPart } from './baseline.ts';
import { collect, type Progress } from './collect.ts';
import { countsOf } from './counts.ts';
import { Exceptions } from './exceptions.ts';
import { foldUndecided } from './fold.ts';
import { gather } from './gather.ts';
import { openPool, type PoolOptions } from './pool.ts';
import type { AuditReport } from './report-model.ts';
import type { UndecidedRow } from './rows.ts';

/** What an audit is made from. */
export interface AuditInput {
  /** A local git repository. */
  readonly repository: string;
  /** What the report calls it. */
  readonly name: string;
  /** Where it can be read on GitHub, where that is known. */
  readonly url?: string | undefined;
  /** A commit id, or `WORKTREE`. */
  readonly revision: string;
  /** The day of the commit; '' where it is not known. */
  readonly date: string;
  /** Paths of all files of the revision. */
  readonly paths: readonly string[];
  /** Folders that could not be listed. */
  readonly unlisted?: readonly string[];
  readonly settings: Settings;
  readonly catalogFiles: readonly Source[];
  /** Paths of a configuration that the call names: what it names is accepted, not granted. */
  readonly rules?: readonly string[];
  /** What is to be said of the settings. */
  readonly notices?: readonly Notice[];
  /** ISO date, for the expiry of exceptions. */
  readonly today: string;
  readonly pool: PoolOptions;
  readonly progress?: (now: Progress) => void;
}

/** A report, and what a baseline is made from besides. */
export interface Audited {
  readonly report: AuditReport;
  /** Undecided parts that fail the gate, or would with one. */
  readonly open: readonly OpenPart[];
}

/** Who holds what in one revision. Reads nothing but the revision; writes nothing. */
export async function audit(input: AuditInput): Promise<Audited> {
  const { repository, revision, settings, catalogFiles, today, name } = input;
  asBatchWork();
  const inForce = await catalogInForce(settings, catalogFiles);
  const missing = await namedButMissing(input);
  const catalog = await inForce.load();
  const pool = await openPool({ repository, revision, settings, catalogFiles, today }, input.pool);
  const rules = [...catalogFiles.map(({ path }) => path), ...(input.rules ?? [])];
  const found = await collect(input.paths, pool, settings, rules, input.progress ?? (() => {})).finally(() =>
    pool.close(),
  );
  const exceptions = new Exceptions(settings, today, catalog, found.allows);
  const held = gather(found.units, { repository: name, catalog, combinations: loadCombinations(), exceptions });
  const rowsFound = [...(input.unlisted ?? []).map(notListed), ...found.undecided];
  const named = await resolverOf(rowsFound, async () => catalog);
  const rows = toldAmong(rowsFound, named);
  const judge = judgeOf(settings, named, (what, file) => acceptanceOf(what, file, exceptions.valid));
  const standing = new Map<UndecidedRow, ListedOnly | undefined>();
  const accepted = (by: SuppressedBy): ListedOnly => ({ kind: 'accepted', by: exceptions.used(by) });
  for (const row of rows) {
    const listed = judge.listedOnly(named(row.names), row.place.file);
    standing.set(row, listed?.kind === 'accepted' ? accepted(listed.by) : listed);
  }
  const undecided = foldUndecided(name, rows, {
    named,
    gates: (row) => standing.get(row) === undefined && judge.gates(named(row.names)),
    accepted: (row) => {
      const listed = standing.get(row);
      return listed?.kind === 'accepted' ? listed.by : undefined;
    },
  });
  const { units, files } = found.counts;
  const url = input.url === undefined ? {} : { url: input.url };
  const repositories = [{ name, revision, date: input.date, ...url, units, files }] as const;
  const listed = exceptions.list(name);
  const { notices } = applySuppressions([], settings, today, catalog);
  const base = { ...held, repositories, undecided, policies: found.counts.policies };
  const { policies: _, ...all } = base;
  const report: AuditReport = {
    version: 1,
    kind: 'audit',
    ...verdictOf(all, settings),
    catalog: catalog.version,
    counts: countsOf(base),
    ...all,
    exceptions: listed,
    notices: [...(input.notices ?? []), ...inForce.notices, ...missing, ...notices, ...noticesOf(found.allows)],
  };
  const open = rows.filter((row) => standing.get(row) === undefined && named(row.names).worst !== undefined);
  return { report, open: openParts(open, named, catalog.services) };
}

/** What is said of variable and parameter files that the settings name and the revision does not have. */
async function namedButMissing({ settings, paths, unlisted = [] }: AuditInput): Promise<readonly Notice[]> {
  const listed = listedAs(paths, unlisted);
  return [
    ...(await missingFiles(namedVariableFiles(settings), listed)),
    ...(await missingFiles(namedParameterFiles(settings), listed)),
  ];
}

/** By file what undecided parts name; everything is every service, for no exception may be for `*`. */
function openParts(
  rows: readonly UndecidedRow[],
  named: (names: readonly string[]) => Named,
  services: readonly string[],
): readonly OpenPart[] {
  const byPath = new Map<string, Set<string>>();
  for (const { place, names } of rows) {
    const known = byPath.get(place.file) ?? new Set<string>();
    byPath.set(place.file, known);
    for (const { action } of named(names).rows) {
      if (/^[*?]/.test(action)) for (const service of services) known.add(`${service}:*`);
      else known.add(action);
    }
  }
  return [...byPath]
    .sort(([a], [b]) => byText(a, b))
    .map(([path, actions]) => ({ path, actions: [...actions].sort(byText) }));
}

function notListed(folder: string): UndecidedRow {
  return {
    reason: 'not-read',
    message: `The files of ${folder === '' ? 'the root folder' : folder} could not all be listed.`,
    remedy: 'Audit a clone that has all trees.',
    names: [],
    count: 1,
    place: { file: folder, line: 0, column: 0 },
    spans: [],
  };
}

function noticesOf(allows: Awaited<ReturnType<typeof collect>>['allows']): readonly Notice[] {
  return allows.flatMap(({ file, line, action, fault }): readonly Notice[] =>
    fault === undefined
      ? []
      : [{ level: 'warning', message: `The exception for ${action} ${fault}.`, file, line, side: 'head' }],
  );
}

/** The verdict on the state: what is held, not accepted, and of a severity that the call or the configuration fails for. */
export function verdictOf(
  { holdings, combinations, undecided }: Pick<AuditReport, 'holdings' | 'combinations' | 'undecided'>,
  settings: Settings,
): Verdict {
  const against = [...holdings, ...combinations].filter(
    (one) =>
      one.accepted === undefined &&
      gates(one.severity, settings) &&
      !isReportedOnly('allOf' in one ? 'escalation' : one.kind, one.place.file, settings),
  ).length;
  const unknown = undecided.filter((cause) => cause.gates).length;
  const above = orAbove(settings.failOnSeverity);
  const reasons = [
    ...(against === 0
      ? []
      : [
          `${plural(against, 'holding is', 'holdings are')} of severity ${above}, and no exception accepts ${against === 1 ? 'it' : 'them'}.`,
        ]),
    ...(unknown === 0
      ? []
      : [
          settings.failOnUndecided === 'named'
            ? `${plural(unknown, 'cause that was not analysed names', 'causes that were not analysed name')} a sensitive permission of severity ${above}.`
            : `${plural(unknown, 'cause', 'causes')} could not be decided.`,
        ]),
  ];
  return verdictFor(reasons, settings);
}

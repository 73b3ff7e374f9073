import { limits } from '../limits.ts';
import { addInto } from '../located/lists.ts';
import { byText } from '../located/order.ts';
import { isConfigPath } from '../settings/config-paths.ts';
import { isAmong, type Settings } from '../settings/settings.ts';
import type { AccountJob, AllowRow, SurveyAnswer, SurveyJob, UnitsJob } from './jobs.ts';
import type { Pool } from './pool.ts';
import type { GranteeRow, HoldingRow, UndecidedRow, UnitRows } from './rows.ts';
import { jobsFor } from './units.ts';

/** All rows of one revision. */
export interface Collected {
  readonly units: readonly UnitRows[];
  readonly undecided: readonly UndecidedRow[];
  readonly allows: readonly AllowRow[];
  readonly counts: { readonly files: number; readonly units: number; readonly policies: number };
}

/** What is being done, for a line on a terminal. */
export interface Progress {
  readonly step: 'files' | 'units' | 'names';
  readonly done: number;
  readonly of: number;
}

/**
 * Reads a revision unit by unit: only rows are kept, so that memory does not grow with the files.
 * @param rules files of the catalog in force
 */
export async function collect(
  paths: readonly string[],
  pool: Pool,
  settings: Settings,
  rules: readonly string[],
  progress: (now: Progress) => void,
): Promise<Collected> {
  const isLeftOut = (path: string): boolean => isAmong(path, settings.ignoredPaths);
  const files = paths.filter((path) => !isLeftOut(path));
  const surveyed = await surveyAll(files, pool, progress);
  const surveys = surveyed.flatMap(({ surveys: some }) => some);
  const jobs = jobsFor(surveys)
    .map((job) => ({ ...job, units: job.units.filter((unit) => !isLeftOut(unit)) }))
    .filter(({ units }) => units.length > 0);
  const { rows, failed } = await readAll(jobs, pool, progress);
  const units = toldOnce(rows);
  const stated = [
    ...surveyed.flatMap(({ undecided }) => undecided),
    ...surveys.flatMap(({ undecided }) => undecided),
    ...withoutMisread(units),
    ...failed,
  ];
  // what the rules name is no grant
  const isRule = (path: string): boolean => isConfigPath(path) || rules.includes(path);
  const mentioning = surveyed.flatMap((one) => one.mentioning).filter((path) => !isRule(path));
  const undecided = await accountAll(mentioning, units, stated, pool, progress);
  return {
    units,
    undecided: undecided.filter(({ place }) => !isLeftOut(place.file)),
    allows: surveyed.flatMap(({ allows }) => allows),
    counts: {
      files: files.length,
      units: jobs.reduce((sum, job) => sum + job.units.length, 0),
      policies: units.reduce((sum, { policies }) => sum + policies, 0),
    },
  };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** Looks at all files, in smaller groups where those of one are too long together. */
async function surveyAll(
  files: readonly string[],
  pool: Pool,
  progress: (now: Progress) => void,
): Promise<readonly SurveyAnswer[]> {
  const found: SurveyAnswer[] = [];
  let groups = chunks(files, limits.audit.surveyed);
  while (groups.length > 0) {
    const jobs = groups.map((paths): SurveyJob => ({ kind: 'survey', paths }));
    const answers = await pool.run(jobs, (done) => progress({ step: 'files', done, of: jobs.length }));
    const again: (readonly string[])[] = [];
    for (const [index, answer] of answers.entries()) {
      const paths = groups[index] ?? [];
      const half = Math.ceil(paths.length / 2);
      if (answer.kind === 'survey' && !answer.tooMuch) found.push(answer);
      else if (paths.length > 1) again.push(paths.slice(0, half), paths.slice(half));
      else found.push(notSurveyed(paths, answer.kind === 'failed' ? answer.why : 'it is too long'));
    }
    groups = again;
  }
  return found;
}

function notSurveyed(paths: readonly string[], why: string): SurveyAnswer {
  const undecided = paths.map((path) => internalError(path, why));
  return { kind: 'survey', surveys: [], mentioning: [], allows: [], undecided, tooMuch: false };
}

function internalError(path: string, why: string): UndecidedRow {
  return {
    reason: 'internal-error',
    message: `${path === '' ? 'The root folder' : path} could not be read, by a mistake of this program: ${why}`,
    remedy: 'Report the mistake with the files that cause it, and review them by hand.',
    names: [],
    count: 1,
    place: { file: path, line: 0, column: 0 },
    spans: [],
  };
}

/** Reads all units; where reading several together fails, each is read by itself. */
async function readAll(
  jobs: readonly UnitsJob[],
  pool: Pool,
  progress: (now: Progress) => void,
): Promise<{ readonly rows: readonly UnitRows[]; readonly failed: readonly UndecidedRow[] }> {
  const rows: UnitRows[] = [];
  const failed: UndecidedRow[] = [];
  let open = jobs;
  while (open.length > 0) {
    const answers = await pool.run(open, (done) => progress({ step: 'units', done, of: open.length }));
    const again: UnitsJob[] = [];
    for (const [index, answer] of answers.entries()) {
      const job = open[index];
      if (answer.kind === 'units') rows.push(answer.rows);
      else if (job && job.units.length > 1) again.push(...job.units.map((unit) => ({ ...job, units: [unit] })));
      else failed.push(...(job?.units ?? []).map((unit) => internalError(unit, answer.why)));
    }
    open = again;
  }
  return { rows, failed };
}

/** Rows without what two units tell: documents in files of their own that others take in as a whole, and what a plan repeats. */
function toldOnce(units: readonly UnitRows[]): readonly UnitRows[] {
  const taken = new Set(units.flatMap((unit) => unit.taken));
  const isPlannedTwice = plannedTwice(units);
  return units.map((unit) => {
    const gone = new Set(
      unit.alone.flatMap(([grantee, places]) => (places.every((place) => taken.has(place)) ? [grantee] : [])),
    );
    return {
      ...unit,
      holdings: unit.holdings.filter((one) => !gone.has(one.grantee) && !isPlannedTwice(one)),
      combinations: unit.combinations.filter((one) => !gone.has(one.grantee)),
    };
  });
}

/** Whether the configuration says what a plan shows: a grantee of the same type, root and name holds it there. */
function plannedTwice(units: readonly UnitRows[]): (holding: HoldingRow) => boolean {
  const grantees = units.flatMap((unit) => unit.grantees);
  const nameOf = ({ type, root, name }: GranteeRow): string => `${type}\n${root}\n${name}`;
  const configured = new Map<string, string[]>();
  for (const one of grantees)
    if (!one.planned && one.name !== '') configured.set(nameOf(one), [...(configured.get(nameOf(one)) ?? []), one.key]);
  const twins = new Map<string, string>();
  for (const one of grantees) {
    const [twin, ...others] = one.planned ? (configured.get(nameOf(one)) ?? []) : [];
    if (twin !== undefined && others.every((other) => other === twin)) twins.set(one.key, twin);
  }
  if (twins.size === 0) return () => false;
  const held = new Set(
    units.flatMap(({ holdings }) =>
      holdings.flatMap(({ grantee, actions }) => actions.map((action) => `${grantee}\0${action}`)),
    ),
  );
  return ({ grantee, actions }) => {
    const twin = twins.get(grantee);
    return twin !== undefined && actions.every((action) => held.has(`${twin}\0${action}`));
  };
}

/** What is undecided in the units, but for syntax errors of files that are written in another front-end's language. */
function withoutMisread(units: readonly UnitRows[]): readonly UndecidedRow[] {
  const readers = new Map<string, Set<string>>();
  for (const { frontEnd, written } of units) for (const path of written) addInto(readers, path, frontEnd);
  return units.flatMap(({ frontEnd, undecided }) =>
    undecided.filter(({ reason, place }) => {
      const others = [...(readers.get(place.file) ?? [])].filter((name) => name !== frontEnd);
      return reason !== 'parse-error' || others.length === 0;
    }),
  );
}

/** Asks of all files whether what they mention was read; what is undecided says what it names. */
async function accountAll(
  mentioning: readonly string[],
  units: readonly UnitRows[],
  stated: readonly UndecidedRow[],
  pool: Pool,
  progress: (now: Progress) => void,
): Promise<readonly UndecidedRow[]> {
  const covered = new Map<string, Set<number>>();
  for (const unit of units)
    for (const [path, offsets] of unit.covered)
      covered.set(
        path,
        offsets.reduce((all, offset) => all.add(offset), covered.get(path) ?? new Set<number>()),
      );
  const read = new Set(units.flatMap((unit) => unit.files.flatMap(([path, parsed]) => (parsed ? [path] : []))));
  const isWhole = ({ reason }: UndecidedRow): boolean => reason === 'limit' || reason === 'internal-error';
  const whole = stated.filter(isWhole);
  const inFiles = new Map<string, UndecidedRow[]>();
  for (const row of stated) {
    if (isWhole(row)) continue;
    for (const path of new Set([row.place.file, ...row.spans.map(([path]) => path)]))
      inFiles.set(path, [...(inFiles.get(path) ?? []), row]);
  }
  const jobs = chunks(mentioning, limits.audit.surveyed).map(
    (paths): AccountJob => ({
      kind: 'account',
      whole,
      files: paths.map((path) => ({
        path,
        covered: [...(covered.get(path) ?? [])].sort((a, b) => a - b),
        read: read.has(path),
        undecided: inFiles.get(path) ?? [],
      })),
    }),
  );
  const answers = await pool.run(jobs, (done) => progress({ step: 'names', done, of: jobs.length }));
  const names = new Map<UndecidedRow, Set<string>>();
  const add = (row: UndecidedRow | undefined, more: readonly string[]): void => {
    if (row)
      names.set(
        row,
        more.reduce((all, name) => all.add(name), names.get(row) ?? new Set<string>()),
      );
  };
  const brought: UndecidedRow[] = [];
  for (const [index, answer] of answers.entries()) {
    const job = jobs[index];
    if (answer.kind === 'failed') {
      brought.push(...(job?.files ?? []).map(({ path }) => internalError(path, answer.why)));
      continue;
    }
    for (const [file, part, more] of answer.named) add(job?.files[file]?.undecided[part], more);
    for (const [part, more] of answer.wholeNamed) add(whole[part], more);
    brought.push(...answer.undecided);
  }
  const named = stated.map((row) => {
    const more = names.get(row);
    return more ? { ...row, names: [...new Set([...row.names, ...more])].sort(byText) } : row;
  });
  return [...named, ...brought];
}

import { severities } from '../catalog/entry.ts';
import { limits } from '../limits.ts';
import { byEach, byText } from '../located/order.ts';
import { type NamedPermission, type SuppressedBy, severityRank } from '../review/report-model.ts';
import type { Named } from '../review/undecided-names.ts';
import type { AuditPlace, UndecidedCause } from './report-model.ts';
import type { UndecidedRow } from './rows.ts';

/** What undecided parts name, and what the gate makes of one. */
export interface Judged {
  readonly named: (names: readonly string[]) => Named;
  readonly gates: (row: UndecidedRow) => boolean;
  /** The exception that accepts one. */
  readonly accepted?: (row: UndecidedRow) => SuppressedBy | undefined;
}

const MOST = limits.audit.causes;
const PLACES = limits.audit.places;
const ACTIONS = limits.review.undecidedActions;

/** Rows of one cause, and what is said of them where they are several. */
interface Group {
  readonly rows: UndecidedRow[];
  readonly about: string;
}

/**
 * Undecided parts, one entry for one cause: the same source of modules, the same limit, the same sentence but for the names in
 * it. Where there are more causes than anybody reads, the rarest of one reason that name nothing sensitive are told together.
 */
export function foldUndecided(
  repository: string,
  rows: readonly UndecidedRow[],
  judged: Judged,
): readonly UndecidedCause[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const about = aboutOf(row);
    const key = JSON.stringify([
      row.reason,
      about,
      judged.named(row.names).worst ?? '',
      judged.gates(row),
      judged.accepted?.(row) ?? null,
    ]);
    const group = groups.get(key) ?? { rows: [], about };
    group.rows.push(row);
    groups.set(key, group);
  }
  const all = [...groups.values()].map((group) => causeOf(repository, group, judged));
  return fewest(all.sort(compareCauses)).sort(compareCauses);
}

/** What a part is about, without what is different from place to place. */
function aboutOf({ reason, message, cause }: UndecidedRow): string {
  if (reason === 'remote-module' && cause !== undefined) return `source ${repositoryOf(cause)}`;
  if (reason === 'remote-module') return withoutNames(message.replace(/^Module \S+/, 'Module x.x'));
  if (reason === 'missing-module') return withoutNames(message.replace(/^Module \S+/, 'Module x.x'));
  return cause ?? withoutNames(message);
}

/** The repository or registry module that a module's source names, whatever its folder and version. */
export function repositoryOf(source: string): string {
  const bare = source
    .replace(/^git::/, '')
    .replace(/^(?:https?|ssh|git):\/\/(?:git@)?/, '')
    .replace(/^git@([^:/]+):/, '$1/');
  return (
    (bare.split(/[?\s]/)[0] ?? bare)
      .split('//')[0]
      ?.replace(/\.git$/, '')
      .replace(/\/$/, '') ?? bare
  );
}

/** A sentence with `…` for every word that is a name: with a sign or a digit inside. */
export function withoutNames(message: string): string {
  return message
    .slice(0, LONGEST)
    .split(' ')
    .map((word) => {
      const [, before = '', core = '', after = ''] = /^([("“]*)(.*?)([)".,:;”]*)$/s.exec(word) ?? [];
      return /[^A-Za-z’'-]|[a-z][A-Z]/.test(core)
        ? `${before.replace(/["(“]/g, '')}…${after.replace(/[")”]/g, '')}`
        : word;
    })
    .join(' ')
    .replace(/…(?: …)+/g, '…');
}

const LONGEST = limits.audit.message;

const comparePlaces = byEach<AuditPlace>(
  (a, b) => byText(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => a.column - b.column,
);

function placesOf(rows: readonly UndecidedRow[]): readonly AuditPlace[] {
  const places = new Map(rows.map(({ place }) => [`${place.file}\0${place.line}\0${place.column}`, place]));
  return [...places.values()].sort(comparePlaces);
}

function causeOf(repository: string, { rows, about }: Group, judged: Judged): UndecidedCause {
  const sorted = [...rows].sort((a, b) => comparePlaces(a.place, b.place) || byText(a.message, b.message));
  const [first] = sorted;
  if (!first) throw new TypeError('a cause without a place');
  const places = placesOf(sorted);
  const { rows: named } = judged.named([...new Set(sorted.flatMap(({ names }) => names))]);
  const accepted = judged.accepted?.(first);
  const count = sorted.reduce((sum, row) => sum + row.count, 0);
  return {
    repository,
    reason: first.reason,
    message: messageOf(sorted, about, places.length),
    remedy: first.remedy,
    count,
    places: places.slice(0, PLACES),
    morePlaces: Math.max(0, places.length - PLACES),
    actions: named.slice(0, ACTIONS),
    moreActions: Math.max(0, named.length - ACTIONS),
    gates: sorted.some((row) => judged.gates(row)),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

function messageOf(rows: readonly UndecidedRow[], about: string, places: number): string {
  const [first] = rows;
  const messages = [...new Set(rows.map(({ message }) => message))].sort(byText);
  if (!first || (messages.length === 1 && places === 1)) return messages[0] ?? '';
  if (first.reason === 'remote-module' && about.startsWith('source '))
    return `${places} modules of ${about.slice('source '.length)} were not read: their source is not in the repository.`;
  if (messages.length === 1) return `${messages[0]?.replace(/\.$/, '')} (in ${places} places).`;
  const [example = ''] = messages;
  const where = places === 1 ? 'at this place' : `in ${places} places in all`;
  return `${example} ${messages.length - 1} more of this kind, ${where}.`;
}

const worstOf = ({ actions }: UndecidedCause): number =>
  actions.reduce((most, { severity }: NamedPermission) => Math.min(most, severityRank(severity)), severities.length);

/** Those that fail the gate first, then by the severity of what they name, then the most frequent. */
export const compareCauses = byEach<UndecidedCause>(
  (a, b) => byText(a.repository, b.repository),
  (a, b) => Number(b.gates) - Number(a.gates),
  (a, b) => worstOf(a) - worstOf(b),
  (a, b) => b.count - a.count,
  (a, b) => byText(a.reason, b.reason),
  (a, b) => byText(a.message, b.message),
);

/** As many causes as are read: of the others those of one reason are one entry, which names what they name. */
function fewest(causes: readonly UndecidedCause[]): UndecidedCause[] {
  if (causes.length <= MOST) return [...causes];
  const reasons = new Set(causes.map(kindOf)).size;
  const kept = causes.slice(0, Math.max(0, MOST - reasons));
  const rest = new Map<string, UndecidedCause[]>();
  for (const cause of causes.slice(kept.length)) {
    const key = kindOf(cause);
    rest.set(key, [...(rest.get(key) ?? []), cause]);
  }
  return [...kept, ...[...rest.values()].map(mergedCauses)];
}

/** What is told together where there are too many: of one reason, and of one standing. */
const kindOf = ({ reason, gates, accepted }: UndecidedCause): string =>
  JSON.stringify([reason, gates, accepted ?? null]);

function mergedCauses(causes: readonly UndecidedCause[]): UndecidedCause {
  const [first] = causes;
  if (!first) throw new TypeError('no cause');
  if (causes.length === 1) return first;
  const places = [...causes.flatMap((cause) => cause.places)].sort(comparePlaces);
  const actions = [...new Map(causes.flatMap((cause) => cause.actions).map((one) => [one.action, one])).values()].sort(
    (a, b) => severityRank(a.severity) - severityRank(b.severity) || byText(a.action, b.action),
  );
  const hidden = causes.reduce((sum, { morePlaces }) => sum + morePlaces, 0);
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  return {
    ...first,
    message: `${causes.length} rarer causes of the kind ${first.reason}, such as: ${first.message}`,
    count,
    places: places.slice(0, PLACES),
    morePlaces: Math.max(0, places.length - PLACES) + hidden,
    actions: actions.slice(0, ACTIONS),
    moreActions: Math.max(0, actions.length - ACTIONS) + causes.reduce((sum, { moreActions }) => sum + moreActions, 0),
  };
}

import { putInto } from '../located/lists.ts';
import { severityRank } from '../review/report-model.ts';
import { granteeWords, isEverydayOnly, placeText, plural } from './formats/words.ts';
import type { AuditedGrantee, AuditPlace, AuditReport, Holding } from './report-model.ts';

/** Steps at most: what is told first is what somebody does. */
const STEPS = 6;
/** What is given in the same way is one step; so many of these. */
const GIVEN = 3;
const NAMED = 3;

/** What to do first, the most urgent before the others, each one sentence or two; plain text. */
export function firstSteps(report: AuditReport): readonly string[] {
  return [
    ...notAudited(report),
    ...openToAnyone(report),
    ...givenWidely(report),
    ...deadExceptions(report),
    ...namedAndUnread(report),
    ...mostUnread(report),
  ].slice(0, STEPS);
}

/** `a, b, c and 4 more`. */
function some(names: readonly string[]): string {
  const each = [...new Set(names)];
  const more = each.length - NAMED;
  if (more > 0) return `${each.slice(0, NAMED).join(', ')} and ${more.toLocaleString('en-US')} more`;
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

/** `main.tf:3`, in a merged report with its repository before it. */
function at({ repositories }: AuditReport, repository: string, place: AuditPlace): string {
  return repositories.length > 1 ? `${repository} ${placeText(place)}` : placeText(place);
}

function notAudited({ repositories }: AuditReport): readonly string[] {
  const failed = repositories.flatMap(({ name, failed: why }) => (why === undefined ? [] : [name]));
  if (failed.length === 0) return [];
  return [
    `Audit ${some(failed)} again: ${plural(failed.length, 'repository', 'repositories')} could not be read, and nothing is known of ${failed.length === 1 ? 'it' : 'them'}.`,
  ];
}

/** What counts against somebody: held, of effect, and accepted by no exception. */
const isOpen = ({ kind, accepted }: Holding): boolean => kind !== 'ineffective' && accepted === undefined;

function openToAnyone(report: AuditReport): readonly string[] {
  const { grantees, holdings } = report;
  const holding = new Set(holdings.filter(isOpen).map(({ grantee }) => grantee));
  const open = grantees.filter(
    ({ id, trust }) =>
      holding.has(id) && trust.some(({ kind, condition }) => kind === 'anyone' && condition === undefined),
  );
  const [first] = open;
  if (!first) return [];
  const place = first.trust.find(({ kind }) => kind === 'anyone')?.place ?? first.declared;
  return [
    `Limit who can use ${some(open.map(granteeWords))}: anyone in any AWS account can (${at(report, first.repository, place)}${open.length > 1 ? ', for one' : ''}).`,
  ];
}

/** Holdings of the same grantees, given in the same way. */
interface Given {
  readonly who: readonly AuditedGrantee[];
  readonly holdings: readonly Holding[];
}

/**
 * What grantees are given in the same way, the most severe first, then what most have. Of severity high and above, or else the
 * first that is of severity medium; what everyday workloads hold is no step.
 */
function givenWidely(report: AuditReport): readonly string[] {
  const given = givenTogether(report).sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || attachedIn(b) - attachedIn(a) || b.who.length - a.who.length || reachOf(b) - reachOf(a),
  );
  const urgent = given.filter((one) => rankOf(one) <= severityRank('high'));
  const shown = urgent.length > 0 ? urgent : given.filter((one) => rankOf(one) <= severityRank('medium')).slice(0, 1);
  return shown.slice(0, GIVEN).flatMap(({ who, holdings }) => {
    const [first] = [...holdings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
    if (!first) return [];
    const written = some(holdings.map(({ granted }) => granted.replace(/^managed:/, '')));
    const places = new Set(holdings.map(({ repository, place }) => `${repository} ${placeText(place)}`));
    const where = `${at(report, first.repository, first.place)}${places.size > 1 ? ', for one' : ''}`;
    const hold = who.length === 1 ? 'holds' : 'hold';
    const words = `${some(who.map(granteeWords))} ${hold} ${written}, ${first.severity} (${where}). ${adviceOn(first)}`;
    return [words.charAt(0).toUpperCase() + words.slice(1)];
  });
}

/** The rank of the highest severity; there may be more holdings than a call takes arguments. */
const rankOf = ({ holdings }: Pick<Given, 'holdings'>): number =>
  holdings.reduce((least, { severity }) => Math.min(least, severityRank(severity)), Number.POSITIVE_INFINITY);
/** 1 where somebody holds it, 0 for documents that nothing attaches. */
const attachedIn = ({ who }: Given): number => Number(who.some(({ type }) => type !== 'policy'));
const reachOf = ({ holdings }: Given): number =>
  holdings.reduce((most, { actions }) => Math.max(most, actions.length), 0);

function givenTogether({ grantees, holdings, permissions }: AuditReport): Given[] {
  const known = new Map(permissions.map((one) => [one.action, one]));
  const byPermission = new Map<string, Holding[]>();
  for (const one of holdings) {
    if (!isOpen(one) || isEverydayOnly(one, known)) continue;
    const key = one.granted.toLowerCase();
    putInto(byPermission, key, one);
  }
  const keyOf = (repository: string, id: string): string => JSON.stringify([repository, id]);
  const places = new Map(grantees.map(({ repository, id }, place) => [keyOf(repository, id), place]));
  const together = new Map<string, Given>();
  for (const group of byPermission.values()) {
    const holders = new Set(group.map(({ repository, grantee }) => keyOf(repository, grantee)));
    const who = [...holders].flatMap((holder) => places.get(holder) ?? []).sort((a, b) => a - b);
    const key = JSON.stringify([who, rankOf({ holdings: group }), group[0]?.how]);
    const holdings = (together.get(key)?.holdings ?? []).concat(group);
    together.set(key, { who: who.flatMap((place) => grantees[place] ?? []), holdings });
  }
  return [...together.values()];
}

function adviceOn({ how }: Holding): string {
  switch (how) {
    case 'managed-policy':
    case 'policy-template':
      return 'Attach a narrower policy.';
    case 'everything':
    case 'not-action':
      return 'List the actions that are used instead of all.';
    case 'pattern':
      return 'Name the actions that are used instead of a pattern.';
    case 'action':
      return 'Take it away, or accept it with an owner and an end.';
  }
}

function deadExceptions(report: AuditReport): readonly string[] {
  const dead = report.exceptions.filter(({ state }) => state === 'expired' || state === 'invalid');
  const [first] = dead;
  if (!first) return [];
  const words = dead.length === 1 ? 'exception that does' : 'exceptions that do';
  const where = at(report, first.repository, { ...first, column: 0 });
  return [`Renew or remove ${dead.length} ${words} not count (${where}${dead.length > 1 ? ', for one' : ''}).`];
}

function namedAndUnread(report: AuditReport): readonly string[] {
  const naming = report.undecided.filter(({ actions, accepted }) => actions.length > 0 && accepted === undefined);
  const [first] = naming;
  const [place] = first?.places ?? [];
  if (!first || !place) return [];
  const names = some(
    first.actions.map(({ action }) => (action === '*' ? 'every action (*)' : action.replace(/^managed:/, ''))),
  );
  const also = naming.length > 1 ? `, the first of ${naming.length} causes that name sensitive permissions` : '';
  return [`Look at ${at(report, first.repository, place)} by hand: it names ${names}, and was not analysed${also}.`];
}

function mostUnread(report: AuditReport): readonly string[] {
  const [most] = report.undecided
    .filter(({ actions }) => actions.length === 0)
    .sort((a, b) => b.places.length + b.morePlaces - a.places.length - a.morePlaces);
  const [place] = most?.places ?? [];
  if (!most || !place) return [];
  const isOne = most.places.length + most.morePlaces === 1;
  const where = `${at(report, most.repository, place)}${isOne ? '' : ', for one'}`;
  return [`${most.message.replace(/\.$/, '')} (${where}). ${most.remedy}`];
}

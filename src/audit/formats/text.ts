import { addInto, putInto } from '../../located/lists.ts';
import { byText } from '../../located/order.ts';
import { visible } from '../../report/escape.ts';
import { type Paint, painter, severityInks } from '../../report/paint.ts';
import { firstSteps } from '../first-steps.ts';
import type {
  AuditComparison,
  AuditedException,
  AuditedGrantee,
  AuditReport,
  HeldCombination,
  Holding,
  UndecidedCause,
} from '../report-model.ts';
import {
  countsWords,
  everydayApart,
  exceptionWords,
  type GranteeGroup,
  grantedWords,
  granteeGroups,
  granteeWords,
  placeText,
  plural,
  repositoryWords,
  usableBy,
} from './words.ts';

const ACTIONS = 6;
const PLACES = 4;
const COMBINATIONS = 3;
const GRANTEES = 15;
const HOLDINGS = 4;
const EVERYDAY = 8;
const CAUSES = 5;
const EXCEPTIONS = 12;

export interface TextOptions {
  readonly color: boolean;
  /** Whole lists instead of their beginnings. */
  readonly all: boolean;
}

/**
 * The audit for a terminal: grantee by grantee, what each holds and who can act as it; what is not known; what to do first; the
 * counts. The last lines are what a terminal shows: the least urgent comes first only within the lists.
 */
export function auditText(report: AuditReport, { color, all }: TextOptions): string {
  const paint = painter(color);
  const several = report.repositories.length > 1;
  const { others, everyday } = all ? { others: granteeGroups(report), everyday: [] } : everydayApart(report);
  const shown = all ? others : others.slice(0, GRANTEES);
  const causes = all ? report.undecided : report.undecided.slice(0, CAUSES);
  const steps = firstSteps(report);
  const blocks = [
    ...alike(shown).map((groups) => granteeText(groups, several, all, paint)),
    ...(shown.length < others.length
      ? [
          paint(
            'dim',
            `… and ${plural(others.length - shown.length, 'more grantee')}, the most severe first (--all lists them)`,
          ),
        ]
      : []),
    ...(everyday.length > 0 ? [everydayText(everyday, paint)] : []),
    ...causes.map((cause) => undecidedText(cause, several, paint)),
    ...(causes.length < report.undecided.length ? [moreCauses(report.undecided.slice(causes.length), paint)] : []),
    ...(report.exceptions.length > 0 ? [exceptionsText(report.exceptions, several, all, paint)] : []),
    ...(report.since ? [sinceText(report.since, several, paint)] : []),
    ...(report.trend ? [trendText(report.trend, paint)] : []),
    ...report.notices.map(({ level, message, file, line }) => {
      const where = file === undefined ? '' : ` (${visible(file)}${line ? `:${line}` : ''})`;
      return `${paint(level === 'warning' ? 'yellow' : 'dim', level.toUpperCase())}  ${visible(message, 500)}${where}`;
    }),
    ...(steps.length > 0 ? [stepsText(steps, paint)] : []),
    verdictText(report, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepsText(steps: readonly string[], paint: Paint): string {
  return [paint('bold', 'FIRST'), ...steps.map((step, at) => `  ${at + 1}. ${visible(step, 400)}`)].join('\n');
}

/** Grantees that hold only what everyday workloads do, by what they hold. */
function everydayText(groups: readonly GranteeGroup[], paint: Paint): string {
  const holders = new Map<string, Set<string>>();
  for (const { grantee, holdings } of groups)
    for (const action of holdings.flatMap(({ actions }) => actions))
      addInto(holders, action, `${grantee.repository}\n${grantee.id}`);
  const ordered = [...holders].sort(([a, one], [b, other]) => other.size - one.size || byText(a, b));
  const lines = ordered
    .slice(0, EVERYDAY)
    .map(([action, who]) => `  ${visible(action, 80).padEnd(46)} ${plural(who.size, 'grantee')}`);
  const more = ordered.length - lines.length;
  return [
    `${paint('bold', 'EVERYDAY')}  ${plural(groups.length, 'grantee holds', 'grantees hold')} only what everyday workloads hold ${paint('dim', '(--all lists them)')}`,
    ...lines,
    ...(more > 0 ? [paint('dim', `  … and ${plural(more, 'more permission')}`)] : []),
  ].join('\n');
}

function moreCauses(causes: readonly UndecidedCause[], paint: Paint): string {
  const places = causes.reduce((sum, one) => sum + one.places.length + one.morePlaces, 0);
  const counts = new Map<string, number>();
  for (const { reason } of causes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([a, one], [b, other]) => other - one || byText(a, b))
    .map(([reason, count]) => `${count} ${reason}`);
  return `${paint('yellow', paint('bold', 'NOT ANALYSED'))}  ${plural(causes.length, 'more cause')} in ${plural(places, 'place')}: ${reasons.join(', ')} ${paint('dim', '(--all lists them)')}`;
}

/** Grantees that the same lines give the same are told together, where the first of them stands. */
function alike(groups: readonly GranteeGroup[]): readonly (readonly [GranteeGroup, ...GranteeGroup[]])[] {
  const found = new Map<string, [GranteeGroup, ...GranteeGroup[]]>();
  for (const group of groups) {
    const { grantee, holdings, combinations } = group;
    const key = JSON.stringify([
      ...[grantee.repository, grantee.type, grantee.note],
      holdings.map(({ kind, granted, place, scope, principals, confidence, accepted }) => {
        return [kind, granted, place, scope, principals, confidence, accepted];
      }),
      combinations.map(({ id, accepted }) => [id, accepted]),
    ]);
    putInto(found, key, group);
  }
  return [...found.values()];
}

/** Who, where it is declared, and who can use it. */
function whoLines(grantee: AuditedGrantee, several: boolean, paint: Paint): readonly [string, ...string[]] {
  const where = [...(several ? [grantee.repository] : []), grantee.root, grantee.address].filter((part) => part !== '');
  const trust = usableBy(grantee);
  return [
    `${paint('bold', visible(granteeWords(grantee), 160))}  ${paint('dim', visible(where.join(' ')))}`,
    ...(trust === undefined ? [`  ${paint('dim', 'who can use it is not known from source')}`] : []),
    ...(trust ? [`  ${paint('dim', 'can be used by')} ${visible(trust, 500)}`] : []),
  ];
}

function granteeText(
  [{ grantee, holdings, combinations }, ...others]: readonly [GranteeGroup, ...GranteeGroup[]],
  several: boolean,
  all: boolean,
  paint: Paint,
): string {
  const shown = all ? holdings : holdings.slice(0, HOLDINGS);
  const left = holdings.length - shown.length;
  const [who, ...usable] = whoLines(grantee, several, paint);
  return [
    `${paint(severityInks[grantee.severity], paint('bold', grantee.severity.toUpperCase()))}  ${who}`,
    ...usable,
    ...others.flatMap((other) => {
      const [also, ...users] = whoLines(other.grantee, several, paint);
      return [`  and ${also}`, ...users];
    }),
    ...(grantee.note === undefined ? [] : [`  ${paint('dim', grantee.note)}`]),
    ...shown.flatMap((holding) => holdingLines(holding, paint)),
    ...(left > 0 ? [paint('dim', `  … and ${left} more (--all lists them)`)] : []),
    ...combinations.slice(0, all ? combinations.length : COMBINATIONS).flatMap((one) => combinationLines(one, paint)),
    ...(!all && combinations.length > COMBINATIONS
      ? [paint('dim', `  … and ${plural(combinations.length - COMBINATIONS, 'more combination')} (--all lists them)`)]
      : []),
  ].join('\n');
}

function holdingLines(holding: Holding, paint: Paint): readonly string[] {
  const { severity, scope, place, actions, confidence, accepted, kind, principals, sometimes } = holding;
  const notes = [
    ...(kind === 'ineffective' ? ['without effect'] : []),
    ...(sometimes ? ['in some cases'] : []),
    ...(confidence === 'certain' ? [] : [confidence]),
  ];
  const shown = actions.slice(0, ACTIONS).join(', ');
  const more = actions.length > ACTIONS ? ` and ${actions.length - ACTIONS} more` : '';
  return [
    `  ${paint(severityInks[severity], severity.padEnd(8))} ${visible(grantedWords(holding), 160)}${scope === '' ? '' : ` ${visible(scope)}`}${notes.length === 0 ? '' : paint('dim', ` (${notes.join(', ')})`)}`,
    `           ${paint('dim', visible(placeText(place)))}`,
    ...(principals === undefined ? [] : [`           ${paint('dim', 'for')} ${visible(principals.join(', '), 200)}`]),
    ...(actions.length > 1 ? [`           ${shown}${more}`] : []),
    ...acceptedLine(accepted, paint),
  ];
}

function acceptedLine(by: Holding['accepted'], paint: Paint): readonly string[] {
  if (!by) return [];
  const until = by.expires === '' ? '' : ` until ${visible(by.expires, 20)}`;
  const owner = by.owner === '' ? '' : `, ${visible(by.owner, 80)}`;
  return [
    `           ${paint('green', 'accepted')}${until}: ${visible(by.reason)} (${visible(by.file)}:${by.line}${owner})`,
  ];
}

function combinationLines(one: HeldCombination, paint: Paint): readonly string[] {
  return [
    `  ${paint(severityInks[one.severity], one.severity.padEnd(8))} together: can ${visible(one.title)}${one.accepted ? paint('green', ' (accepted)') : ''}`,
    `           ${one.allOf.join(' + ')}`,
  ];
}

function undecidedText(cause: UndecidedCause, several: boolean, paint: Paint): string {
  const places = cause.places.slice(0, PLACES).map((at) => visible(placeText(at)));
  const hidden = cause.places.length + cause.morePlaces - places.length;
  const names = cause.actions.map(({ action }) => visible(action, 80)).join(', ');
  return [
    `${paint('yellow', paint('bold', 'NOT ANALYSED'))}  ${several ? `${visible(cause.repository)}: ` : ''}${visible(cause.message, 600)} ${paint('dim', `(${cause.reason})`)}`,
    `  ${paint('dim', 'at')} ${places.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`,
    ...(names === '' ? [] : [`  names ${names}${cause.moreActions > 0 ? ` and ${cause.moreActions} more` : ''}`]),
    ...acceptedLine(cause.accepted, paint).map((line) => `  ${line.trimStart()}`),
    `  ${paint('green', 'do:')} ${visible(cause.remedy, 400)}`,
  ].join('\n');
}

/** Those that do not count or are not used come first: they are to be looked at. */
const stateRank = ({ state }: AuditedException): number => ['expired', 'invalid', 'unused', 'used'].indexOf(state);

function exceptionsText(exceptions: readonly AuditedException[], several: boolean, all: boolean, paint: Paint): string {
  const sorted = [...exceptions].sort((a, b) => stateRank(a) - stateRank(b));
  const shown = all ? sorted : sorted.slice(0, EXCEPTIONS);
  const left = sorted.length - shown.length;
  const lines = shown.map((one) => {
    const ink = one.state === 'used' ? 'green' : one.state === 'unused' ? 'dim' : 'yellow';
    const until = one.expires === '' ? 'no end' : `until ${visible(one.expires, 20)}`;
    const where = `${several ? `${visible(one.repository)} ` : ''}${visible(one.file)}:${one.line}`;
    return `  ${paint(ink, one.state.padEnd(8))} ${until.padEnd(16)} ${visible(exceptionWords(one), 120)}  ${paint('dim', where)}`;
  });
  const more = left > 0 ? [paint('dim', `  … and ${left} more (--all lists them)`)] : [];
  return [paint('bold', 'EXCEPTIONS'), ...lines, ...more].join('\n');
}

function sinceText(since: AuditComparison, several: boolean, paint: Paint): string {
  const lines = since.grantees.map((one) => {
    const words = [
      ...(one.gained.length > 0 ? [`gained ${some(one.gained)}`] : []),
      ...(one.lost.length > 0 ? [`lost ${some(one.lost)}`] : []),
    ];
    const state = one.state === 'changed' ? '' : ` (${one.state})`;
    return `  ${several ? `${visible(one.repository)} ` : ''}${visible(granteeWords(one), 160)}${state}: ${words.join('; ')}`;
  });
  const from = `${visible(since.revision, 11).replace(/…$/, '')}${since.date === '' ? '' : `, ${since.date}`}`;
  return [
    `${paint('bold', 'SINCE')} ${from}: ${since.gained} gained, ${since.lost} lost, ${since.unchanged} unchanged`,
    ...lines,
  ].join('\n');
}

function some(actions: readonly string[]): string {
  const shown = actions.slice(0, ACTIONS).map((action) => visible(action, 80));
  return `${shown.join(', ')}${actions.length > shown.length ? ` and ${actions.length - shown.length} more` : ''}`;
}

function trendText(trend: NonNullable<AuditReport['trend']>, paint: Paint): string {
  const lines = trend.map(({ revision, date, counts }) => {
    const at = date === '' ? visible(revision, 11).replace(/…$/, '') : date;
    return `  ${at.padEnd(10)}  ${String(counts.held).padStart(7)} held by ${String(counts.grantees).padStart(5)}  ${String(counts.undecided).padStart(4)} causes not analysed`;
  });
  return [paint('bold', 'TREND'), ...lines].join('\n');
}

function verdictText({ repositories, counts, conclusion, gate }: AuditReport, paint: Paint): string {
  const failed = repositories.flatMap(({ name, failed: why }) =>
    why === undefined ? [] : [`  ${paint('red', 'not audited')} ${visible(name)}: ${visible(why)}`],
  );
  const [only] = repositories;
  const what =
    repositories.length === 1 && only
      ? repositoryWords(only)
      : plural(repositories.length, 'repository', 'repositories');
  const reasons = gate.reasons.map((reason) => `      ${visible(reason, 500)}`);
  const isGated = gate.failOnSeverity !== 'never' || gate.failOnUndecided === true;
  const mark = !isGated
    ? paint('bold', 'AUDIT')
    : conclusion === 'fail'
      ? paint('red', paint('bold', 'FAIL'))
      : paint('green', paint('bold', 'PASS'));
  return [...failed, `${mark}  ${what}: ${countsWords(counts)}`, ...reasons].join('\n');
}

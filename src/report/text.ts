import { addInto } from '../located/lists.ts';
import type { Finding, RelatedRole, Report, UndecidedLocation, UndecidedReport } from '../review/report-model.ts';
import { visible } from './escape.ts';
import { actionsOf, type Group, groupsOf, inSight, type Point } from './groups.ts';
import { placeText } from './links.ts';
import { onePerGrantee } from './one-story.ts';
import { type Paint, painter, severityInks } from './paint.ts';
import { underlined } from './source-line.ts';
import { failsCheck, furtherPlaces, namedWords, standingWords } from './undecided-words.ts';
import {
  adviceOf,
  confidenceWords,
  countsWords,
  granteeWhere,
  granteeWords,
  headline,
  listed,
  othersWords,
  plural,
  type Style,
  titleOf,
  waysOf,
} from './wording.ts';

export interface TextOptions {
  /** ANSI colours; the caller knows whether a terminal reads the output and what `NO_COLOR` says. */
  readonly color: boolean;
}

const ACTIONS = 12;
const GRANTEES = 8;
const PLACES = 8;
const RELATED = 3;

function styleOf(paint: Paint): Style {
  return {
    code: (text) => paint('bold', visible(text, 160)),
    text: (text) => visible(text),
    strong: (text) => paint('bold', text),
  };
}

/** `iam.tf:14:7`, the line, and carets below the span. */
function place(at: UndecidedLocation, paint: Paint): string[] {
  const column = at.startColumn === undefined ? '' : `:${at.startColumn}`;
  const where = `  ${paint('cyan', `${visible(placeText(at))}${column}`)}${at.side === 'base' ? paint('dim', ' (removed; line of the base)') : ''}`;
  if (at.source === undefined || at.startLine === undefined) return [where];
  const first = at.sourceColumn ?? 1;
  const start = (at.startColumn ?? first) - first;
  const oneLine = at.endLine === undefined || at.endLine === at.startLine;
  const end = oneLine ? (at.endColumn ?? first + at.source.length) - first : at.source.length;
  const shown = underlined(at.source, start, end);
  if (!shown) return [where];
  const gutter = String(at.startLine);
  const blank = ' '.repeat(gutter.length);
  return [
    where,
    `  ${paint('dim', `${blank} |`)}`,
    `  ${paint('dim', `${gutter} |`)} ${shown.line}`,
    `  ${paint('dim', `${blank} |`)} ${paint('red', shown.carets)}`,
  ];
}

function actionLines(findings: readonly Finding[], paint: Paint): string[] {
  const actions = actionsOf(findings);
  const shown = actions.slice(0, ACTIONS);
  const longest = Math.max(...shown.map(({ action }) => visible(action, 80).length));
  const lines = shown.map((entry) => {
    const severity = paint(severityInks[entry.severity], entry.severity.padEnd(8));
    const tactic = paint('dim', visible(entry.tactic, 60));
    return `    ${severity} ${visible(entry.action, 80).padEnd(longest)}  ${tactic}\n             ${visible(entry.rationale)}`;
  });
  if (actions.length > shown.length)
    lines.push(paint('dim', `    … and ${actions.length - shown.length} more (see --format json)`));
  return lines;
}

function pointLines(point: Point, paint: Paint): string[] {
  const style = styleOf(paint);
  const { first, findings } = point;
  const confidence = confidenceWords(first);
  const others = othersWords(point);
  const all = onePerGrantee(findings);
  const grantees = all
    .slice(0, GRANTEES)
    .map(({ grantee }) =>
      `    ${granteeWords(grantee, style)}  ${paint('dim', visible(granteeWhere(grantee)))}`.trimEnd(),
    );
  if (all.length > GRANTEES) grantees.push(`    … and ${all.length - GRANTEES} more`);
  return [
    // who gains it is said once, by the sentence below, unless there are several
    `${paint(severityInks[first.severity], paint('bold', first.severity.toUpperCase()))}  ${all.length > 1 ? headline(point, style) : titleOf(point, style)}`,
    `  ${findings.length > 1 && others === undefined ? 'For example: ' : ''}${visible(first.explanation, 1000)}${others === undefined ? '' : ` ${others}`}`,
    ...(confidence ? [`  ${paint('dim', confidence)}`] : []),
    ...waysOf(first).map(({ title, steps }) => `  ${paint('dim', `to ${visible(title)}:`)} ${visible(steps, 600)}`),
    ...(all.length > 1 ? ['  to:', ...grantees, '  brings:'] : []),
    ...actionLines(findings, paint),
  ];
}

const roleNames: Readonly<Record<RelatedRole, string>> = {
  origin: 'its value is',
  attachment: 'applies through',
  resource: 'its resource is',
  condition: 'its condition is',
  statement: 'its statement is',
  grantee: 'declared',
  deny: 'its Deny is',
  repeated: 'in a committed template',
};

/** The places that a reader does not see beside the line, a line for each part that they play. */
function relatedLines(findings: readonly Finding[], paint: Paint): string[] {
  const byRole = new Map<RelatedRole, Set<string>>();
  for (const finding of findings)
    for (const at of finding.related) {
      if (at.role === 'statement' || inSight(at, finding)) continue;
      addInto(byRole, at.role, `${visible(placeText(at))}${at.side === 'base' ? ' (base)' : ''}`);
    }
  return [...byRole].map(
    ([role, places]) =>
      `  ${paint('dim', role === 'attachment' ? roleNames[role] : `${roleNames[role]} at`)} ${listed([...places], RELATED)}`,
  );
}

function copiesLine({ copies }: Group, paint: Paint): string[] {
  const places = copies.map((at) => visible(placeText(at)));
  return places.length === 0 ? [] : [`  ${paint('dim', 'the same at')} ${listed(places, PLACES)}`];
}

function groupText(group: Group, paint: Paint): string {
  const advice = [...new Set(group.points.flatMap(({ first }) => adviceOf(first)))].slice(0, 4);
  const [main, ...others] = group.points.map((point) => pointLines(point, paint));
  const [heading = '', ...rest] = main ?? [];
  return [
    heading,
    ...place(group.location, paint),
    ...copiesLine(group, paint),
    ...rest,
    ...others.flatMap((lines) => ['', ...lines]),
    ...relatedLines(group.own, paint),
    ...advice.map((text) => `  ${paint('green', 'do:')} ${visible(text, 400)}`),
  ].join('\n');
}

function undecidedText(entry: UndecidedReport, report: Report, paint: Paint): string {
  const style = styleOf(paint);
  const names = namedWords(entry, style, ACTIONS);
  const further = furtherPlaces(entry, (at) => visible(placeText(at)), PLACES);
  const standing = standingWords(entry, report, style);
  return [
    `${paint('yellow', paint('bold', 'UNDECIDED'))}  ${visible(entry.message, 500)} ${paint('dim', `(${entry.reason})`)}`,
    ...place(entry.location, paint),
    ...(further === '' ? [] : [`  ${paint('dim', 'also at')} ${further}`]),
    ...(names === '' ? [] : [`  names ${names}`]),
    ...(standing === '' ? [] : [`  ${paint(failsCheck(entry, report) ? 'red' : 'dim', standing)}`]),
    `  ${paint('green', 'do:')} ${visible(entry.remedy, 400)}`,
  ].join('\n');
}

function suppressedText(report: Report, paint: Paint): string[] {
  return report.suppressed.map(({ finding, by }) => {
    const until = by.expires === '' ? '' : `, until ${visible(by.expires, 20)}`;
    const asked = by.askedFor ? ', asked for in this pull request' : '';
    const why = visible(by.reason) || 'no reason given';
    return `${paint('dim', 'ACCEPTED')}  ${visible(finding.granted, 100)} for ${granteeWords(finding.grantee, styleOf(paint))}: ${why} (${visible(by.file)}:${by.line}${until}${asked})`;
  });
}

/** What was not understood never looks like what was found to be harmless (semantics.md section 6). */
function verdictMark({ conclusion, gate, counts }: Report, paint: Paint): string {
  if (conclusion === 'fail') return paint('red', paint('bold', 'FAIL'));
  if (gate.warnOnly && gate.reasons.length > 0) return paint('yellow', paint('bold', 'PASS (warn-only)'));
  if (counts.undecided > 0)
    return paint('yellow', paint('bold', `PASS, with ${plural(counts.undecided, 'part')} not analysed`));
  return paint('green', paint('bold', 'PASS'));
}

/** The review for a terminal: each place with its line and carets, what is undecided, the counts, the verdict. */
export function textReport(report: Report, options: TextOptions): string {
  const paint = painter(options.color);
  const notices = report.notices.map(
    ({ level, message, file, line }) =>
      `${paint(level === 'warning' ? 'yellow' : 'dim', level.toUpperCase())}  ${visible(message, 500)}${file === undefined ? '' : ` (${visible(file)}${line ? `:${line}` : ''})`}`,
  );
  const reasons = report.gate.reasons.map((reason) => `      ${visible(reason, 500)}`);
  const short = (id: string): string => visible(id, 13).replace(/…$/, '');
  const blocks = [
    ...groupsOf(report).map((group) => groupText(group, paint)),
    ...report.undecided.map((entry) => undecidedText(entry, report, paint)),
    ...suppressedText(report, paint),
    ...notices,
    [
      `${verdictMark(report, paint)}  ${countsWords(report.counts)} (${short(report.base)}..${short(report.head)})`,
      ...reasons,
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The verdict in one line, for a job's log. */
export function verdictText(report: Report): string {
  const { undecided } = report.counts;
  const passes = undecided > 0 ? `Passes, with ${plural(undecided, 'part')} not analysed` : 'Passes';
  return `${report.conclusion === 'fail' ? 'Fails' : passes}: ${countsWords(report.counts)}; ${plural(report.gate.reasons.length, 'reason')} for the gate`;
}

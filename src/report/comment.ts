import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import { granteeKey } from '../review/grantee-key.ts';
import type {
  Finding,
  RelatedLocation,
  RelatedRole,
  SensitiveAction,
  Side,
  Suggestion,
} from '../review/report-model.ts';
import { acceptance } from './accept.ts';
import { code, fenced, markdownText, visible } from './escape.ts';
import { type Group, inSight, type Point } from './groups.ts';
import { pageUrl, type Site } from './links.ts';
import {
  adviceMarkdown,
  explanationMarkdown,
  folded,
  htmlStyle,
  markdownStyle,
  placeLink,
  tacticLink,
} from './markdown-style.ts';
import { onePerGrantee } from './one-story.ts';
import {
  adviceOf,
  confidenceWords,
  granteeAddress,
  granteeLabel,
  granteeWords,
  headline,
  listed,
  othersWords,
  plural,
  severityCounts,
  severityNames,
  severitySigns,
  titleOf,
  waysOf,
} from './wording.ts';

export const longestComment = limits.report.comment;

const ACTIONS_AT_A_GLANCE = 3;
const POINTS_AT_A_GLANCE = 3;
const ACTIONS_WITH_REASONS = 8;
const NAMES_OF_A_TACTIC = 12;
const GRANTEES_AT_A_GLANCE = 3;
const ROWS = limits.report.commentRows;
const LONGEST_EDIT = limits.report.commentEdit;

export interface CommentContext {
  readonly site?: Site;
  /** False where what accepts the risk stands elsewhere. */
  readonly acceptance?: boolean;
  /** The lines of head that the comment hangs on: a suggested change replaces just these, so it must be for just these. */
  readonly lines?: { readonly startLine: number; readonly endLine: number };
}

/** An action as code, linked to its page at this version. */
function actionLink({ action, page }: SensitiveAction, site: Site | undefined): string {
  const url = pageUrl(page, site);
  return url === undefined ? code(action) : `[${code(action)}](${url})`;
}

/** What many actions serve, the most severe first: a row for each tactic, with their number by severity and their names. */
export function actionTable(actions: readonly SensitiveAction[]): string {
  const byTactic = new Map<string, SensitiveAction[]>();
  for (const action of actions) {
    putInto(byTactic, action.tactic, action);
  }
  const rows = [...byTactic.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((all) => {
      const [first] = all;
      if (!first) return [];
      const names = all.slice(0, NAMES_OF_A_TACTIC).map(({ action }) => code(action));
      const more = all.length > names.length ? ` and ${all.length - names.length} more` : '';
      return [`| ${tacticLink(first.tactic, first.tacticId)} | ${severityCounts(all)} | ${names.join(', ')}${more} |`];
    });
  return ['| Tactic | Severity | Actions |', '| --- | --- | --- |', ...rows].join('\n');
}

/** An action with its reason and tactic, as an item of a list. */
function reasonLine(entry: SensitiveAction, site: Site | undefined): string {
  return `- ${actionLink(entry, site)}: ${markdownText(entry.rationale)} (${tacticLink(entry.tactic, entry.tacticId)})`;
}

function reasons(point: Point, site: Site | undefined): string {
  const [only, ...more] = point.actions;
  if (only && more.length === 0) {
    const url = pageUrl(only.page, site);
    const page = url === undefined ? '' : ` [How it is abused, and what to grant instead](${url}).`;
    return `**Why it matters:** ${markdownText(only.rationale)} MITRE tactic: ${tacticLink(only.tactic, only.tacticId)}.${page}`;
  }
  const glance = point.actions.slice(0, ACTIONS_AT_A_GLANCE).map((entry) => reasonLine(entry, site));
  const others = point.actions.slice(ACTIONS_AT_A_GLANCE);
  if (others.length === 0) return glance.join('\n');
  const whole =
    others.length <= ACTIONS_WITH_REASONS
      ? others.map((entry) => reasonLine(entry, site)).join('\n')
      : `${actionTable(others)}\n\nThe report file says of each why it is sensitive.`;
  return `${glance.join('\n')}\n\n${folded(plural(others.length, 'other sensitive action'), whole)}`;
}

/** Each grantee of a point, with its place where there are copies, folded; none where the headline names all of them. */
function granteeList(point: Point, { copies }: Group, site: Site | undefined): string[] {
  const all = onePerGrantee(point.findings);
  if (all.length <= GRANTEES_AT_A_GLANCE && copies.length === 0) return [];
  const lines = all.slice(0, ROWS).map((finding) => {
    const at = copies.length === 0 ? '' : ` at ${placeLink(finding.location, site)}`;
    const { root, address } = finding.grantee;
    const isNamed = granteeLabel(finding.grantee) === address;
    const where = isNamed ? (root ? ` in ${code(root)}` : '') : `: ${code(granteeAddress(finding.grantee))}`;
    return `- ${granteeWords(finding.grantee, markdownStyle)}${where}${at}`;
  });
  if (all.length > ROWS) lines.push(`- … and ${all.length - ROWS} more`);
  return [folded(`All ${all.length} grantees`, lines.join('\n'))];
}

const roleWords: Readonly<Record<RelatedRole, string>> = {
  origin: 'the value is set or used at',
  attachment: 'it applies through',
  resource: 'its resource is at',
  condition: 'its condition is at',
  statement: 'the statement is at',
  grantee: 'the grantee is declared at',
  deny: 'the Deny is at',
  repeated: 'a committed template has it at',
};

/** Whether a place is among the lines of findings that one comment tells, which are of one file. */
function isAmong(at: RelatedLocation, findings: readonly Finding[]): boolean {
  const [first] = findings;
  if (!first || at.file !== first.location.file || at.side !== first.location.side) return false;
  let isBefore = false;
  let isBehind = false;
  for (const { location } of findings) {
    if (location.startLine <= at.startLine) isBefore = true;
    if (location.startLine >= at.startLine) isBehind = true;
    if (isBefore && isBehind) return true;
  }
  return false;
}

/** Places that a reader of the comment does not see: the way from its line to the grant, and what was there before. */
export function whyThisLine(findings: readonly Finding[], site: Site | undefined): string | undefined {
  const links = { head: new Map<RelatedRole, string[]>(), base: new Map<RelatedRole, string[]>() };
  const seen = new Set<string>();
  for (const finding of findings)
    for (const related of finding.related) {
      const key = JSON.stringify([related.role, related.file, related.side, related.startLine]);
      if (seen.has(key) || inSight(related, finding) || isAmong(related, findings)) continue;
      seen.add(key);
      const ofSide = links[related.side];
      ofSide.set(related.role, [...(ofSide.get(related.role) ?? []), placeLink(related, site)]);
    }
  const told = (side: Side): string =>
    [...links[side]].map(([role, places]) => `${roleWords[role]} ${listed(places, 3)}`).join(', ');
  const parts = [
    ...(links.head.size > 0 ? [`**Why this line:** ${told('head')}.`] : []),
    ...(links.base.size > 0 ? [`**Before:** ${told('base')}.`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

/** The suggested change of the first finding that has one for just the lines that the comment hangs on. */
function suggestion(group: Group, context: CommentContext): string[] {
  const { lines } = context;
  if (group.location.side === 'base') return [];
  const all = group.own.filter((candidate) => candidate.suggestion !== undefined);
  const finding = all.find(({ location }) => location.startLine === group.location.startLine) ?? all[0];
  const edit = finding?.suggestion;
  // text with hidden characters is never proposed as a commit
  if (!edit || edit.lines.some((line) => visible(line.replaceAll('\t', ''), Infinity) !== line.replaceAll('\t', '')))
    return [];
  const title = adviceMarkdown(edit.title);
  if (edit.lines.join('').length > LONGEST_EDIT)
    return [`**Suggested change:** ${title}. It is too long to be shown here: see the report file.`];
  if (lines?.startLine === edit.startLine && lines.endLine === edit.endLine)
    return [`**Suggested change:** ${title}.\n\n${fenced(edit.lines, 'suggestion')}`];
  const place = { file: group.location.file, side: 'head', startLine: edit.startLine, endLine: edit.endLine } as const;
  return [
    `**Suggested change** for ${placeLink(place, context.site)}: ${title}.\n\n${fenced(diffOf(finding, edit), 'diff')}`,
  ];
}

/** An edit as the lines of a diff, so that one that takes a line out is seen to do so; the line before where it is known whole. */
function diffOf({ location }: Finding, { startLine, endLine, lines }: Suggestion): readonly string[] {
  const { source, sourceColumn = 1 } = location;
  const isWhole =
    source !== undefined && sourceColumn === 1 && location.startLine === startLine && startLine === endLine;
  const before = isWhole ? [`- ${visible(source.replaceAll('\t', '  '), Infinity)}`] : [];
  if (lines.length === 0 && before.length === 0)
    return [`- ${startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`}`];
  return [...before, ...lines.map((line) => `+ ${line}`)];
}

const signOf = ({ severity }: Finding): string => `${severitySigns[severity]} ${severityNames[severity]}`;

function heading(point: Point): string {
  return `**${signOf(point.first)}:** ${headline(point, markdownStyle, GRANTEES_AT_A_GLANCE)}`;
}

/** What a comment is about; who gains it is said once, by the sentence below, unless there are several. */
function title(point: Point): string {
  const isOne = onePerGrantee(point.findings).length === 1;
  return isOne ? `**${signOf(point.first)}:** ${titleOf(point, markdownStyle)}` : heading(point);
}

function reportedOnly({ ofTests }: Finding): string {
  return ofTests ? 'this file is a snapshot of a test' : '`warn-only` keeps this out of the gate';
}

/** Who can do what now, why that matters, and how sure that is; not why, where `above` another point says that of its actions. */
function explained(point: Point, site: Site | undefined, above?: Point): string[] {
  const told = new Set(above?.actions.map(({ action }) => action));
  const isTold = point.actions.every(({ action }) => told.has(action));
  const { first } = point;
  const confidence = confidenceWords(first);
  const others = othersWords(point);
  const example = point.findings.length > 1 && others === undefined ? '_For example:_ ' : '';
  return [
    `${example}${explanationMarkdown(first)}${others === undefined ? '' : ` ${others}`}`,
    ...(confidence ? [`_${confidence}_`] : []),
    ...(first.gates === false ? [`_Reported only: ${reportedOnly(first)}._`] : []),
    ...(isTold ? [] : [reasons(point, site)]),
  ];
}

/** The ways of abuse behind an escalation: the foremost in sight, the others folded. */
function ways(finding: Finding): string[] {
  const [foremost, ...others] = waysOf(finding).map(
    ({ title, steps }) => `**How to ${markdownText(title)}:** ${markdownText(steps, 600)}`,
  );
  if (foremost === undefined) return [];
  const more = others.length === 0 ? [] : [folded('More ways', others.join('\n\n'))];
  return [foremost, ...more];
}

const grantees = ({ findings }: Point): string => JSON.stringify([...new Set(findings.map(granteeKey))].sort());

/** A further point on the same line, or one told with it: its headline, and all else folded. */
function further(point: Point, group: Group, site: Site | undefined): string {
  const { first } = point;
  const { startLine } = first.location;
  const [main] = group.points;
  const list = main && grantees(main) === grantees(point) ? [] : granteeList(point, group, site);
  const line = startLine === group.location.startLine ? '' : ` (line ${startLine})`;
  const steps = waysOf(first).map(
    ({ title, steps }) => `**How to ${markdownText(title)}:** ${markdownText(steps, 600)}`,
  );
  return folded(
    `${signOf(first)}: ${headline(point, htmlStyle, GRANTEES_AT_A_GLANCE)}${line}`,
    [...explained(point, site, main), ...steps, ...whatToDo(point, main && adviceOf(main.first)), ...list].join('\n\n'),
  );
}

function others(group: Group, detailed: boolean, site: Site | undefined): string[] {
  const [, ...points] = group.points;
  if (points.length === 0) return [];
  const shown = detailed ? points.slice(0, POINTS_AT_A_GLANCE).map((point) => further(point, group, site)) : [];
  const rest = points.slice(shown.length);
  if (rest.length > 0) {
    const lines = rest.slice(0, ROWS).map((point) => `- ${heading(point)}`);
    if (rest.length > ROWS) lines.push(`- … and ${rest.length - ROWS} more in the job summary and the report file`);
    shown.push(folded(plural(rest.length, 'more finding'), lines.join('\n')));
  }
  const isOneLine = group.own.every(({ location }) => location.startLine === group.location.startLine);
  return [`**Also ${isOneLine ? 'by this line' : 'here'}:**\n\n${shown.join('\n\n')}`];
}

/** What a point asks for, beside what another one of the comment asks for already. */
function whatToDo({ first }: Point, told: readonly string[] = []): string[] {
  const advice = adviceOf(first).filter((one) => !told.includes(one));
  const what = advice.slice(0, 3).map((one) => adviceMarkdown(one));
  if (what.length === 0) return [];
  if (what.length === 1) return [`**What to do:** ${what[0]}`];
  return [`**What to do:**\n${what.map((text) => `- ${text}`).join('\n')}`];
}

function render(group: Group, context: CommentContext, detailed: boolean): string {
  const { site } = context;
  const [main] = group.points;
  if (!main) return '';
  const why = whyThisLine(group.own, site);
  return [
    detailed ? title(main) : heading(main),
    ...(detailed ? [...explained(main, site), ...ways(main.first)] : []),
    ...whatToDo(main),
    ...(detailed ? suggestion(group, context) : []),
    ...(why ? [why] : []),
    ...(detailed ? granteeList(main, group, site) : []),
    ...others(group, detailed, site),
    ...(detailed && context.acceptance !== false ? [acceptance(group.findings, site, group.inline)] : []),
  ].join('\n\n');
}

/** The comment for one place, without its marker: at most `longestComment` characters, whatever the texts in it. */
export function commentBody(group: Group, context: CommentContext): string {
  const ways = [
    { ...context, detailed: true },
    { ...context, detailed: true, acceptance: false },
    { ...context, detailed: false },
  ];
  for (const { detailed, ...way } of ways) {
    const body = render(group, way, detailed);
    if (body.length <= longestComment) return body;
  }
  const [point] = group.points;
  const more = `${plural(group.findings.length, 'finding')} on this line: see the job summary and the report file.`;
  return point ? `${heading(point)}\n\n${more}` : more;
}

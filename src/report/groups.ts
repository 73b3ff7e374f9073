import { putInto } from '../located/lists.ts';
import { granteeKey } from '../review/grantee-key.ts';
import {
  compareFindings,
  type Finding,
  type FindingLocation,
  type InlineRule,
  type RelatedLocation,
  type Report,
  type SensitiveAction,
  type Severity,
  severityRank,
} from '../review/report-model.ts';
import { IN_SIGHT, isForEverything, removedTogether, statementOf, withEscalations } from './one-story.ts';

/**
 * Findings that say the same of several grantees: same kind, same text granted, same actions; or what one removed Deny stopped
 * for the same grantees.
 */
export interface Point {
  /** Never empty; the first speaks for all. */
  readonly findings: readonly Finding[];
  readonly first: Finding;
  /** The different actions of all of them, most severe first, then by name. */
  readonly actions: readonly SensitiveAction[];
  /** What is written at the place; absent where that differs. */
  readonly granted?: string;
}

/** All that is to be said at one place of the change, and at its copies: one comment. */
export interface Group {
  readonly location: FindingLocation;
  readonly severity: Severity;
  /** Most severe first. */
  readonly points: readonly Point[];
  readonly findings: readonly Finding[];
  /** Those at the place itself. */
  readonly own: readonly Finding[];
  /** Other places that grant the same to others, as copies of a role do. */
  readonly copies: readonly FindingLocation[];
  /** Which comments in the files accept a risk; absent: those that base has. */
  readonly inline?: InlineRule;
}

function keyed<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    putInto(byKey, key, item);
  }
  return [...byKey.values()];
}

const placeKey = ({ location: at }: Finding): string => JSON.stringify([at.file, at.side, at.startLine, at.endLine]);

const pointKey = (finding: Finding): string =>
  JSON.stringify([
    finding.kind,
    finding.dimension ?? '',
    finding.granted,
    finding.severity,
    finding.confidence,
    finding.doubt ?? '',
    finding.actions.map(({ action }) => action),
    finding.combinations?.map(({ id }) => id) ?? [],
  ]);

/** What findings say together. */
export function pointOf(first: Finding, others: readonly Finding[] = []): Point {
  const findings = [first, ...others];
  const isSame = others.every(({ granted }) => granted === first.granted);
  return { findings, first, actions: actionsOf(findings), ...(isSame ? { granted: first.granted } : {}) };
}

function pointOfAll([first, ...others]: readonly Finding[]): Point[] {
  return first ? [pointOf(first, others)] : [];
}

const granteesOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(granteeKey))].sort();

/** Points of one place that say the same of different actions are one: those of a removed Deny, and those in one sentence. */
function sameWordsKey({ first, findings }: Point): string {
  const { kind, dimension = '', change = '', confidence } = first;
  if (kind === 'guardrail-removed' && dimension === 'deny')
    return JSON.stringify([kind, dimension, confidence, granteesOf(findings)]);
  const words = kind === 'granted' || kind === 'widened' ? wordsBut(first) : undefined;
  if (words === undefined) return pointKey(first);
  return JSON.stringify([kind, dimension, change, confidence, first.gates ?? true, granteesOf(findings), words]);
}

/** What the sentence and the advice of a finding say beside the name of its only action. */
function wordsBut({ actions: [only, ...others], granted, explanation, advice = [] }: Finding): string | undefined {
  if (!only || others.length > 0 || granted !== only.action) return undefined;
  return [explanation, ...advice].join('\n').split(only.action).join('');
}

function pointsOf(findings: readonly Finding[]): readonly Point[] {
  const points = keyed(findings, pointKey).flatMap(pointOfAll);
  return keyed(points, sameWordsKey).flatMap((same) =>
    pointOfAll(
      same.flatMap((point) => point.findings).sort((a, b) => severityRank(a.severity) - severityRank(b.severity)),
    ),
  );
}

/** What a group says, whoever it says it of. */
function storyKey({ location, points }: Group): string {
  const told = points.map(({ first, actions, granted = '' }) => [
    pointKey({ ...first, granted }),
    actions.map(({ action }) => action),
    first.principals ?? [],
    isForEverything(first),
  ]);
  return JSON.stringify([location.side, told]);
}

function withCopies(group: Group, copies: readonly Group[]): Group {
  return {
    ...group,
    points: group.points.map((point, index) => ({
      ...point,
      findings: [point, ...copies.flatMap(({ points }) => points[index] ?? [])].flatMap(({ findings }) => findings),
    })),
    findings: [group, ...copies].flatMap(({ findings }) => findings),
    copies: copies.map(({ location }) => location),
  };
}

/** Groups that say the same of different grantees as one, at the place of the first. */
function copiesTogether(groups: readonly Group[]): readonly Group[] {
  const told: { readonly first: Group; readonly copies: Group[] }[] = [];
  const stories = new Map<string, { readonly told: (typeof told)[number][]; readonly times: Map<string, number> }>();
  for (const group of groups) {
    const key = storyKey(group);
    const story = stories.get(key) ?? { told: [], times: new Map<string, number>() };
    stories.set(key, story);
    // what is said again of the same grantee is no copy: its second time is another group
    const grantees = granteesOf(group.findings);
    const time = grantees.reduce((most, one) => Math.max(most, story.times.get(one) ?? 0), 0);
    for (const one of grantees) story.times.set(one, time + 1);
    const known = story.told[time];
    if (known) known.copies.push(group);
    else {
      const started = { first: group, copies: [] };
      told.push(started);
      story.told.push(started);
    }
  }
  return told.map(({ first, copies }) => (copies.length === 0 ? first : withCopies(first, copies)));
}

/** The lines of a statement that has copies are one group: who is to look at twenty roles looks at each of them once. */
function linesTogether(groups: readonly Group[]): readonly Group[] {
  const keyOf = ({ own: [first], findings, copies }: Group, index: number): string => {
    const statement = first && copies.length > 0 ? statementOf(first) : undefined;
    return statement === undefined ? `${index}` : JSON.stringify([statement, granteesOf(findings)]);
  };
  const keys = new Map(groups.map((group, index) => [group, keyOf(group, index)]));
  return keyed(groups, (group) => keys.get(group) ?? '').flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    const points = all.flatMap((group) => group.points);
    const findings = all.flatMap((group) => group.findings);
    return [{ ...first, points, findings, own: all.flatMap((group) => group.own) }];
  });
}

/**
 * Findings by place, most severe place first. Spans on the same lines share a comment: a comment hangs on lines, and ten
 * actions written on one line would otherwise be ten comments at the same spot. What is one story is one group, too: the
 * actions of one removed Deny, an escalation with the grants that it takes, the copies of a role.
 */
export function groupsOf(report: Report): readonly Group[] {
  const sorted = [...report.findings].sort(compareFindings);
  const places = withEscalations(removedTogether(keyed(sorted, placeKey)));
  const groups = places.flatMap((findings) => {
    const [first] = findings;
    if (!first) return [];
    const { location, severity } = first;
    return [{ location, severity, points: pointsOf(findings), findings, own: findings, copies: [] }];
  });
  const { inlineSuppressions: inline } = report.gate;
  const together = linesTogether(copiesTogether(groups));
  return inline === undefined ? together : together.map((group) => ({ ...group, inline }));
}

/** The different actions of some findings, most severe first, else in their own order. */
export function actionsOf(findings: readonly Finding[]): readonly SensitiveAction[] {
  const byName = new Map<string, SensitiveAction>();
  for (const finding of findings)
    for (const action of finding.actions) if (!byName.has(action.action)) byName.set(action.action, action);
  return [...byName.values()].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
}

/** Whether a place is around the finding's own lines or close to them, so that pointing to it tells a reader nothing. */
export function inSight(at: RelatedLocation, { location }: Finding): boolean {
  if (at.file !== location.file || at.side !== location.side) return false;
  const around = at.startLine <= location.startLine && (at.endLine ?? at.startLine) >= location.startLine;
  return around || Math.abs(at.startLine - location.startLine) <= IN_SIGHT;
}

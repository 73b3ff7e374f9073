import type { Catalog } from '../catalog/catalog.ts';
import { isPattern, matchesPattern } from '../catalog/pattern.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import {
  compareFindings,
  compareUndecided,
  type Finding,
  type FindingLocation,
  type GranteeReport,
  type RelatedLocation,
  type RelatedRole,
  type Report,
  type Severity,
  type Side,
  type Suppressed,
  type SuppressedBy,
  severityRank,
  type UndecidedReport,
  type Witness,
} from '../review/report-model.ts';
import { acceptingLines } from './accept.ts';
import { failsGate } from './against-the-gate.ts';
import { visible } from './escape.ts';
import { pointOf } from './groups.ts';
import { placeText } from './links.ts';
import { failsCheck } from './undecided-words.ts';
import { adviceOf, confidenceWords, granteeWords, headline, type Style } from './wording.ts';

/** A line of a file, or a whole file. */
export interface Asked {
  readonly file: string;
  readonly line?: number;
}

/**
 * What the change does with a file: `absent` from both revisions, `gone` from head, `same` in both, `left-out` by ignore-paths, or
 * `changed`.
 */
export type Standing = 'absent' | 'gone' | 'same' | 'left-out' | 'changed';

/** A symbolic link, and the text that says where it leads. */
export interface Link {
  readonly path: string;
  readonly to: string;
}

/** All that is known of a place that somebody asks about. */
export interface Circumstances {
  readonly asked: Asked;
  /** The review of the change. */
  readonly report: Report;
  readonly standing: Standing;
  /** Files that may have been meant, where neither revision has the one that is asked about. */
  readonly similar?: readonly string[];
  /** A symbolic link that the path goes through, where neither revision has the file. */
  readonly link?: Link;
  /** Where a file that is gone was moved to, if it was. */
  readonly movedTo?: string;
  /** The text of the line at head. */
  readonly source?: string;
  /** What the file grants at head, as if nothing had been granted before; absent where that was not asked for. */
  readonly head?: Report;
  /** What base grants, in the files that the change or the place has to do with, as if nothing had been granted before. */
  readonly base?: Report;
  /** The catalog in force, and all of it. */
  readonly catalog: Catalog;
  readonly whole: Catalog;
}

/** A step on the way of a value from where it is written to who holds it. */
export interface Step {
  readonly role: 'written' | Exclude<RelatedRole, 'repeated'>;
  readonly file: string;
  readonly side: Side;
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
}

/** A finding at the place: where it comes from, what was decided, and what would make it silent. */
export interface ExplainedFinding {
  /** What is said of it in one line. */
  readonly headline: string;
  readonly fingerprint: string;
  readonly kind: Finding['kind'];
  readonly severity: Severity;
  readonly granted: string;
  readonly grantee: GranteeReport;
  readonly actions: readonly GradedAction[];
  /** The places that the value goes through, from where it is written to who holds it. */
  readonly path: readonly Step[];
  readonly explanation: string;
  readonly confidence: Finding['confidence'];
  /** Why it is not certain. */
  readonly confidenceReason?: string;
  /** A request that head allows, and what base said of it. */
  readonly witness?: Witness;
  readonly failsCheck: boolean;
  /** What it does to the check, and by which setting. */
  readonly gate: string;
  readonly advice: readonly string[];
  /** The lines of a configuration that accept this and nothing else. */
  readonly accept: readonly string[];
}

/** A permission with its severity; `note` where it has no effect. */
interface GradedAction {
  readonly action: string;
  readonly severity: Severity;
}

/** What could not be decided at the place. */
export type ExplainedUndecided = UndecidedReport & { readonly failsCheck: boolean };

/** What somebody has accepted at the place. */
export interface ExplainedAcceptance {
  readonly headline: string;
  readonly by: SuppressedBy;
}

/** What the place grants at head without being told here, and why it is not. */
export interface QuietGrant {
  readonly actions: readonly GradedAction[];
  readonly grantee: GranteeReport;
  readonly reason: string;
}

/** Another place of the same file where something is told. */
export interface Elsewhere {
  readonly file: string;
  readonly side: Side;
  readonly line?: number;
  readonly text: string;
}

/** How the verdict on a place came about. */
export interface ExplainedPlace {
  readonly file: string;
  readonly line?: number;
  /** `told`: the review says something here; `silent`: it does not. */
  readonly verdict: 'told' | 'silent';
  readonly standing: Standing;
  readonly findings: readonly ExplainedFinding[];
  readonly undecided: readonly ExplainedUndecided[];
  readonly accepted: readonly ExplainedAcceptance[];
  /** For a silent place: why, in one or two sentences. */
  readonly silence?: string;
  /** For a silent place: what it grants at head all the same. */
  readonly grants: readonly QuietGrant[];
  /** For a silent place: what the catalog says of the actions that the line names. */
  readonly names: readonly { readonly name: string; readonly said: string }[];
  /** For a silent place: remarks of the review about these actions. */
  readonly remarks: readonly string[];
  /** For a silent place of a changed file: where else something of that file is told. */
  readonly elsewhere: readonly Elsewhere[];
}

const plain: Style = { code: (text) => visible(text), text: (text) => visible(text), strong: (text) => text };

interface Lines {
  readonly file: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** Whether something stands at the line that is asked about, or in the file where no line is. */
function isAt({ file, startLine, endLine }: Lines, { file: wanted, line }: Asked): boolean {
  if (file !== wanted) return false;
  if (line === undefined || startLine === undefined) return true;
  return startLine <= line && line <= (endLine ?? startLine);
}

/** The findings at a place: those of it, else those whose statement, value or grantee stands there. */
function findingsAt(findings: readonly Finding[], asked: Asked): readonly Finding[] {
  const sorted = [...findings].sort(compareFindings);
  const own = sorted.filter(({ location }) => isAt(location, asked));
  return own.length > 0 ? own : sorted.filter(({ related }) => related.some((one) => isAt(one, asked)));
}

const undecidedAt = ({ undecided }: Report, asked: Asked): readonly UndecidedReport[] =>
  undecided.filter(({ location, related = [] }) => [location, ...related].some((at) => isAt(at, asked)));

function acceptedAt({ suppressed }: Report, asked: Asked): readonly Suppressed[] {
  const findings = findingsAt(
    suppressed.map(({ finding }) => finding),
    asked,
  );
  const here = new Set(findings);
  return suppressed.filter(({ finding }) => here.has(finding));
}

/** Whether something is told at a place, so that nothing else has to be looked at to explain it. */
export function isTold(report: Report, asked: Asked): boolean {
  return (
    findingsAt(report.findings, asked).length > 0 ||
    undecidedAt(report, asked).length > 0 ||
    acceptedAt(report, asked).length > 0
  );
}

/** A place as `file:line:column`, with the side where that is base. */
export function whereText(at: Lines & { readonly side: string; readonly startColumn?: number }): string {
  const column = at.startColumn === undefined ? '' : `:${at.startColumn}`;
  const place = {
    file: at.file,
    side: 'head' as const,
    ...(at.startLine === undefined ? {} : { startLine: at.startLine }),
  };
  return `${visible(placeText(place))}${column}${at.side === 'base' ? ' (base)' : ''}`;
}

/** The order in which a value goes its way: from where it is written to who holds it. */
const order = ['origin', 'statement', 'resource', 'condition', 'deny', 'attachment', 'grantee'] as const;

/** The chain of places from what is written to who holds it; of the statements around it the widest. */
function pathOf({ location, related }: Finding): readonly Step[] {
  const length = ({ startLine, endLine = startLine }: RelatedLocation): number => endLine - startLine;
  const widest = related.filter(({ role }) => role === 'statement').toSorted((a, b) => length(b) - length(a))[0];
  const isElsewhere = (at: RelatedLocation): boolean =>
    at.file !== location.file || at.side !== location.side || at.startLine !== location.startLine || length(at) > 0;
  const stepOf = (role: Step['role'], at: RelatedLocation): Step => {
    const { file, side, startLine, endLine = startLine } = at;
    return { role, file, side, startLine, ...(endLine > startLine ? { endLine } : {}) };
  };
  const steps = order.flatMap((role) =>
    related
      .filter((at) => at.role === role && isElsewhere(at) && (role !== 'statement' || at === widest))
      .map((at) => stepOf(role, at)),
  );
  const { file, side, startLine, startColumn }: FindingLocation = location;
  const all: readonly Step[] = [{ role: 'written', file, side, startLine, startColumn }, ...steps];
  const seen = new Set<string>();
  return all.filter((step) => {
    const key = JSON.stringify(step);
    return !seen.has(key) && seen.add(key);
  });
}

function gateWords(finding: Finding, report: Report): string {
  const { severity, gates } = finding;
  const { failOnSeverity, warnOnly } = report.gate;
  if (failsGate(finding, report)) return `Fails the check: ${severity}, and fail-on-severity is ${failOnSeverity}.`;
  if (gates === false) return 'Does not fail the check: warn-only names its path or its kind.';
  if (failOnSeverity === 'never') return 'Does not fail the check: fail-on-severity is none.';
  if (severityRank(severity) > severityRank(failOnSeverity))
    return `Does not fail the check: ${severity} is below fail-on-severity, which is ${failOnSeverity}.`;
  return warnOnly ? 'Would fail the check without warn-only.' : 'Does not fail the check.';
}

const named = ({ actions }: Finding): readonly GradedAction[] =>
  actions.map(({ action, severity }) => ({ action, severity }));

/** Where it is told what to grant in the place of combinations. */
function insteadOf({ combinations = [] }: Finding): readonly string[] {
  return combinations.slice(0, 3).map(({ id }) => `Call "explain ${id}" for what to grant instead.`);
}

function explainedFinding(finding: Finding, report: Report): ExplainedFinding {
  const { fingerprint, kind, severity, granted, grantee, explanation, confidence, witness, suggestion } = finding;
  const reason = confidenceWords(finding);
  const suggested = suggestion === undefined ? [] : [`Suggested change: ${suggestion.title}`];
  return {
    headline: headline(pointOf(finding), plain),
    ...{ fingerprint, kind, severity, granted, grantee, actions: named(finding), path: pathOf(finding), explanation },
    confidence,
    ...(reason === undefined ? {} : { confidenceReason: reason }),
    ...(witness === undefined ? {} : { witness }),
    failsCheck: failsGate(finding, report),
    gate: gateWords(finding, report),
    advice: [...adviceOf(finding).slice(0, 4), ...suggested, ...insteadOf(finding)],
    accept: acceptingLines([finding]),
  };
}

const holder = ({ grantee }: Finding): string => JSON.stringify([grantee.type, grantee.root ?? '', grantee.address]);

/** The findings that tell some of the actions of another one, those of the same grantee first. */
function sameActions(finding: Finding, others: readonly Finding[]): readonly Finding[] {
  const names = new Set(finding.actions.map(({ action }) => action));
  const same = others.filter(({ actions }) => actions.some(({ action }) => names.has(action)));
  const own = holder(finding);
  return same.toSorted((a, b) => Number(holder(b) === own) - Number(holder(a) === own));
}

/** Why a grant of head is not told where it stands: told elsewhere, without effect, or held at base already. */
function reasonFor(finding: Finding, { report, base }: Circumstances): string {
  const told = sameActions(finding, report.findings).find((one) => holder(one) === holder(finding));
  if (told) return `it is new, and told at ${whereText(told.location)}`;
  if (finding.kind === 'ineffective') return 'without effect: the action takes no resource of the kind that is named';
  const [before] = sameActions(finding, base?.findings ?? []);
  if (!before)
    return 'base grants it in a file that has nothing to do with the change, or the remarks below say why it is not told';
  const where = `${visible(before.granted, 100)} at ${whereText({ ...before.location, side: 'base' })}`;
  return holder(before) === holder(finding)
    ? `base grants it, too: ${where}`
    : `base grants it to ${granteeWords(before.grantee, plain)}, which counts as the same grantee: ${where}`;
}

/** What the place itself grants at head, and why that is not told here. */
function quietGrants(circumstances: Circumstances): readonly QuietGrant[] {
  const { asked, head } = circumstances;
  const isHere = ({ location, related }: Finding): boolean =>
    isAt(location, asked) || related.some((at) => at.role === 'origin' && isAt(at, asked));
  return (head?.findings ?? [])
    .filter((finding) => finding.kind !== 'escalation' && isHere(finding))
    .toSorted(compareFindings)
    .map((finding) => ({
      actions: named(finding),
      grantee: finding.grantee,
      reason: reasonFor(finding, circumstances),
    }));
}

/** What looks like an action in a line, as written. */
function namesIn(source: string): readonly string[] {
  const found = source.slice(0, 4000).match(/\b[a-z][a-z0-9-]{1,40}:[A-Za-z*?][\w*?]{0,80}/g) ?? [];
  return [...new Set(found)].slice(0, 20);
}

function nameWords(name: string, { catalog, whole }: Circumstances): string {
  const service = servicePrefix(name).toLowerCase();
  const matching = (one: Catalog): number =>
    one.byService(service).filter(({ action }) => matchesPattern(name, action)).length;
  const entry = catalog.find(name);
  if (entry?.noisy)
    return 'is sensitive, but common: it counts on Resource "*" without Condition only (docs/matching.md).';
  if (entry) return `is sensitive (${entry.severity}).`;
  const [here, all] = [matching(catalog), matching(whole)];
  if (isPattern(name) && here > 0) return `reaches ${here} sensitive actions.`;
  if (all > 0) return 'counts with catalog-level extended only.';
  return 'is not in the catalog of sensitive AI permissions.';
}

/** What is told of the file that is asked about, at other lines. */
function elsewhereIn({ asked, report }: Circumstances): readonly Elsewhere[] {
  if (asked.line === undefined) return [];
  const at = ({ file, side, startLine }: Lines & { readonly side: Side }): Omit<Elsewhere, 'text'> => ({
    ...{ file, side },
    ...(startLine === undefined ? {} : { line: startLine }),
  });
  const findings = [...report.findings].sort(compareFindings).filter(({ location }) => location.file === asked.file);
  const undecided = [...report.undecided].sort(compareUndecided).filter(({ location }) => location.file === asked.file);
  return [
    ...findings.map((finding) => ({ ...at(finding.location), text: headline(pointOf(finding), plain) })),
    ...undecided.map(({ location, message }) => ({ ...at(location), text: `not analysed: ${message}` })),
  ];
}

function silenceWords({ asked, standing, similar = [], link, movedTo }: Circumstances): string {
  switch (standing) {
    case 'absent': {
      if (link)
        return `${visible(link.path)} is a symbolic link to ${visible(link.to)}: ask about the file there, where it is written.`;
      const meant = similar.length === 0 ? '' : ` Did you mean ${similar.map((path) => visible(path)).join(' or ')}?`;
      return `Neither revision has this file.${meant} Paths begin at the root of the repository.`;
    }
    case 'gone':
      return movedTo === undefined
        ? 'Head does not have this file any more.'
        : `Head has this file under another name: ask about ${visible(movedTo)}.`;
    case 'left-out':
      return 'ignore-paths leaves the file out.';
    case 'same':
      return 'The file is the same at base and head. What it grants is told only where something else of the change makes it new.';
    case 'changed':
      return `The file is changed, and the change newly grants nothing sensitive ${asked.line === undefined ? 'in it' : 'at this line'}.`;
  }
}

const nothing = {
  findings: [],
  undecided: [],
  accepted: [],
  grants: [],
  names: [],
  remarks: [],
  elsewhere: [],
} as const;

/** How the verdict on a place came about, for programs and for `whyText`. */
export function explainedPlace(circumstances: Circumstances): ExplainedPlace {
  const { asked, report, standing, source } = circumstances;
  const place = { ...nothing, ...asked, standing };
  if (isTold(report, asked))
    return {
      ...place,
      verdict: 'told',
      findings: findingsAt(report.findings, asked).map((finding) => explainedFinding(finding, report)),
      undecided: undecidedAt(report, asked).map((entry) => ({ ...entry, failsCheck: failsCheck(entry, report) })),
      accepted: acceptedAt(report, asked).map(({ finding, by }) => ({
        headline: headline(pointOf(finding), plain),
        by,
      })),
    };
  const silent = { ...place, verdict: 'silent', silence: silenceWords(circumstances) } as const;
  if (standing === 'absent' || standing === 'left-out' || standing === 'gone') return silent;
  const names = source === undefined ? [] : namesIn(source);
  return {
    ...silent,
    grants: quietGrants(circumstances),
    names: names.map((name) => ({ name, said: nameWords(name, circumstances) })),
    remarks: report.notices.flatMap(({ message }) => (names.some((name) => message.includes(name)) ? [message] : [])),
    elsewhere: elsewhereIn(circumstances),
  };
}

/** Explained places as the JSON that other programs read. */
export function explainedJson(places: readonly ExplainedPlace[], { base, head, conclusion }: Report): string {
  return `${JSON.stringify({ version: 1, kind: 'explained-places', base, head, conclusion, places }, undefined, 2)}\n`;
}

import type { UndecidedReason } from '../located/undecided.ts';

/**
 * The outcome of one review, as data: what the JSON report prints and all that the reporters and the pull-request
 * comments are made from. Fields may be added; changing or removing one breaks readers of the JSON report.
 *
 * Texts in it come from the pull request unless they are said to be the catalog's: every output escapes them.
 */
export interface Report {
  readonly version: 1;
  /** Commit ids, or `WORKTREE`. */
  readonly base: string;
  readonly head: string;
  readonly conclusion: Conclusion;
  readonly counts: Counts;
  /** The most severe first, then by file and place. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly UndecidedReport[];
  readonly suppressed: readonly Suppressed[];
  /** Why the gate fails, or would without `warn-only`: one sentence each. Empty when nothing speaks against the change. */
  readonly gate: GateReport;
  /** Remarks on the review itself: unused or expired suppressions, paths left out, ambiguous settings. */
  readonly notices: readonly Notice[];
}

export type Conclusion = 'pass' | 'fail';

/** `note` is for what is worth knowing and never gates, such as an action that its resources make ineffective. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'note';

/** How sure the resolution is; a separate axis from severity (semantics.md section 3). */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Kinds of finding (semantics.md section 3). `ineffective`: written, but the statement's resources leave it without effect (section 4). */
export type FindingKind =
  | 'granted'
  | 'widened'
  | 'trust-widened'
  | 'shared'
  | 'guardrail-removed'
  | 'escalation'
  | 'ineffective';

/** What grew, for the kinds where one can say so. */
export type Dimension = 'action' | 'resource' | 'condition' | 'deny' | 'boundary' | 'principal';

export interface Counts {
  readonly changedFiles: number;
  /** Changed files and those they belong with, that can hold or feed a policy. */
  readonly relevantFiles: number;
  readonly parsedFiles: number;
  readonly policies: number;
  readonly findings: number;
  readonly undecided: number;
  readonly suppressed: number;
  readonly renamed: number;
}

/** A sensitive permission newly given to one grantee at one place (semantics.md sections 2 and 5). */
export interface Finding {
  /** Hexadecimal; of (kind, grantee, actions or pattern, dimension), never of a line number. */
  readonly fingerprint: string;
  readonly kind: FindingKind;
  readonly dimension?: Dimension;
  /** The highest of the actions' severities. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /**
   * What makes it uncertain, where that is not the policy at head: `base`, what was allowed before; `cases`, those in which the
   * policy exists; `told`, what the explanation says already.
   */
  readonly doubt?: 'base' | 'cases' | 'told';
  readonly grantee: GranteeReport;
  /** As written at the location: `bedrock:*`; `managed:<Name>` and `sam-template:<Name>` for what others wrote. */
  readonly granted: string;
  /** Who can newly assume the role (`trust-widened`) or use the resource (`shared`), as the policy writes them. Never empty where present. */
  readonly principals?: readonly string[];
  /** Most severe first, then the best known. Never empty. */
  readonly actions: readonly SensitiveAction[];
  readonly location: FindingLocation;
  readonly related: readonly RelatedLocation[];
  readonly witness?: Witness;
  /** For `escalation`: what the change completes here, most severe first. Never empty where present. */
  readonly combinations?: readonly CombinationReport[];
  /** One or two sentences in plain text: who can now do what, and what was so before. */
  readonly explanation: string;
  /** What `granted` is where it is more than a list of actions: `every action of Bedrock (bedrock:*)`; plain text. */
  readonly whole?: string;
  /** Who gains it, where that is not the grantee: `account 777788889999`; plain text. */
  readonly gains?: string;
  /** What changed, where the kind and the dimension do not tell. */
  readonly change?: ChangeReport;
  /** What to do, one imperative sentence each, the best first; plain text. */
  readonly advice?: readonly string[];
  /** An edit of the location's own lines after which the finding is gone. */
  readonly suggestion?: Suggestion;
  /** False when `warn-only` for its path or kind, or that its file is a snapshot of a test, keeps this finding out of the gate. */
  readonly gates?: boolean;
  /** Set where its file is a snapshot of a test. */
  readonly ofTests?: true;
}

/** `removed`: the condition, Deny, boundary is gone; `loosened`: it lets more through; `cases`: the policy exists in more cases. */
export type ChangeReport = 'removed' | 'loosened' | 'cases';

export interface GranteeReport {
  readonly type: 'role' | 'user' | 'group' | 'permission-set' | 'policy' | 'resource' | 'organization';
  /** IaC address inside its root: `module.chat.aws_iam_role.exec`, a logical id. */
  readonly address: string;
  /** Name in AWS where the source tells it; '' where not. */
  readonly name: string;
  /** Folder or file that declares it; '' for the repository's root. */
  readonly root?: string;
}

/** One entry of the catalog in force. These texts are the catalog's. */
export interface SensitiveAction {
  readonly action: string;
  readonly tactic: string;
  readonly tacticId: string;
  readonly severity: Severity;
  readonly rationale: string;
  readonly references?: readonly string[];
  /** It is the use of a control that protects: listed, but without a comment on its line. */
  readonly protective?: true;
  /** Its place in this project's documentation, relative to the repository's root; none for users' own entries. */
  readonly page?: string;
}

/** Permissions that together give more than each alone. These texts are the catalog's. */
export interface CombinationReport {
  readonly id: string;
  /** What it lets its holder do, to be put after "can". */
  readonly title: string;
  readonly severity: Severity;
  /** One sentence: what whoever holds all of them gains. */
  readonly gives: string;
  /** What an attacker does, in order. */
  readonly steps: readonly string[];
  /** The permissions that it takes. */
  readonly allOf: readonly string[];
  /** Its place in this project's documentation, relative to the repository's root. */
  readonly page?: string;
}

export type Side = 'base' | 'head';

/** 1-based lines and columns in UTF-16 units; `endColumn` is exclusive. */
export interface FindingLocation {
  readonly file: string;
  readonly side: Side;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The text of `startLine`, or the piece of a long line around the start (`excerptOf`). */
  readonly source?: string;
  /** The column where `source` begins; 1 when absent. */
  readonly sourceColumn?: number;
}

export type RelatedRole =
  | 'origin'
  | 'attachment'
  | 'resource'
  | 'condition'
  | 'statement'
  | 'grantee'
  | 'deny'
  | 'repeated';

/**
 * A place that takes part in a finding; `statement` is the whole statement around the location or its cause, `repeated` a place
 * of a committed template, or of compiled code, that says the same again.
 */
export interface RelatedLocation {
  readonly role: RelatedRole;
  readonly file: string;
  readonly side: Side;
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly source?: string;
  readonly sourceColumn?: number;
}

/** A request that is allowed at head and was not at base (semantics.md section 4). */
export interface Witness {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
  /** What base said of it: `not granted`, `denied`, or the narrower scope that it had. */
  readonly before: string;
}

/** Lines `startLine`..`endLine` of `location.file` at head, replaced by `lines`. */
export interface Suggestion {
  readonly startLine: number;
  readonly endLine: number;
  readonly lines: readonly string[];
  /** What the edit does: "Grant only the actions that are not sensitive". */
  readonly title: string;
}

/** A part that matters and could not be resolved (semantics.md section 6). */
export interface UndecidedReport {
  readonly reason: UndecidedReason;
  readonly message: string;
  /** Without lines when nothing of the file could be read. */
  readonly location: UndecidedLocation;
  readonly remedy: string;
  /**
   * The sensitive permissions that it names, most severe first. A pattern or an AWS-managed policy that reaches more than five
   * stands for them, as written, with the highest of their severities. Never empty where present.
   */
  readonly actions?: readonly NamedPermission[];
  /** How many more it names, where they are too many to list. */
  readonly moreActions?: number;
  /** Further places of the same cause, in order. */
  readonly related?: readonly UndecidedLocation[];
  /** How many further places there are; more than `related` lists where they are too many. */
  readonly more?: number;
  /**
   * True when it fails the gate, or would without `warn-only: true`; false when `listedOnly` says what keeps it out of the
   * gate; absent when it names nothing that the gate is for.
   */
  readonly gates?: boolean;
  readonly listedOnly?: ListedOnly;
}

/** An action of the catalog, or a pattern or `managed:<Name>` that stands for those that it reaches. */
export interface NamedPermission {
  readonly action: string;
  readonly severity: Exclude<Severity, 'note'>;
}

/** What keeps something undecided out of the gate: `warn-only`, a path that is no deployment, or an accepted risk. */
export type ListedOnly =
  | { readonly kind: 'warn-only' }
  | { readonly kind: 'path' }
  | { readonly kind: 'accepted'; readonly by: SuppressedBy };

export interface UndecidedLocation {
  readonly file: string;
  readonly side: Side;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly source?: string;
  readonly sourceColumn?: number;
}

/** A finding that someone accepted, and the words in which they did. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: SuppressedBy;
}

export interface SuppressedBy {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly owner: string;
  /** ISO date, or '' for none. */
  readonly expires: string;
  /** The pull request itself brings this exception: it counts only where the settings allow that. */
  readonly askedFor?: boolean;
  /** Set for a comment beside the grant; the configuration otherwise. */
  readonly side?: Side;
}

export interface GateReport {
  /** Empty when nothing fails or would fail. */
  readonly reasons: readonly string[];
  readonly failOnSeverity: Severity | 'never';
  /** `named`: those that name a sensitive permission of severity `failOnSeverity` or above. */
  readonly failOnUndecided: boolean | 'named';
  readonly warnOnly: boolean;
  /** Which comments in the files accept a risk; absent: those that base has. */
  readonly inlineSuppressions?: InlineRule;
}

/** Which comments in the files accept a risk: those of the change, too, those while the pull request has a label, or none. */
export type InlineRule = { readonly count: 'allow' | 'forbid' } | { readonly count: 'label'; readonly label: string };

export interface Notice {
  readonly level: 'warning' | 'note';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** The revision that `file` is of; the tip of the base, where the rules are from, when absent. */
  readonly side?: Side;
  /** True for what is worth keeping in order, but no reader of a pull request has to know. */
  readonly quiet?: boolean;
}

export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'note'];

/** 0 for the most severe. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Order by severity, file, line, column, escalations last, first action, granted, grantee, fingerprint: two runs print the same
 * bytes.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.location.file, b.location.file) ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    Number(a.kind === 'escalation') - Number(b.kind === 'escalation') ||
    compareText(a.actions[0]?.action ?? '', b.actions[0]?.action ?? '') ||
    compareText(a.granted, b.granted) ||
    compareText(a.grantee.root ?? '', b.grantee.root ?? '') ||
    compareText(a.grantee.address, b.grantee.address) ||
    compareText(a.kind, b.kind) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

const leastSevere = severities.length;

function rankOfNamed({ actions }: UndecidedReport): number {
  const [first] = actions ?? [];
  return first === undefined ? leastSevere : severityRank(first.severity);
}

/** Order: those that fail the gate first, then by the severity of what they name, file, line, column, reason, message. */
export function compareUndecided(a: UndecidedReport, b: UndecidedReport): number {
  return (
    Number(b.gates === true) - Number(a.gates === true) ||
    rankOfNamed(a) - rankOfNamed(b) ||
    compareText(a.location.file, b.location.file) ||
    (a.location.startLine ?? 0) - (b.location.startLine ?? 0) ||
    (a.location.startColumn ?? 0) - (b.location.startColumn ?? 0) ||
    compareText(a.location.side, b.location.side) ||
    compareText(a.reason, b.reason) ||
    compareText(a.message, b.message)
  );
}

import type { FrontEndName } from '../discovery/front-end.ts';
import type { UndecidedReason } from '../located/undecided.ts';
import type { Confidence, GranteeReport, Severity } from '../review/report-model.ts';
import type { AuditPlace, Holding, TrustReport } from './report-model.ts';

/** Plain data that workers hand back: a unit is read, told as this, and forgotten. */
export interface UnitRows {
  readonly frontEnd: FrontEndName;
  readonly grantees: readonly GranteeRow[];
  readonly holdings: readonly HoldingRow[];
  readonly combinations: readonly CombinationRow[];
  readonly undecided: readonly UndecidedRow[];
  readonly policies: number;
  /** Files that were read, and whether they parsed. */
  readonly files: readonly (readonly [path: string, parsed: boolean])[];
  /** Files in which policies that were found are written. */
  readonly written: readonly string[];
  /** What of the files' sensitive names was read: their offsets. */
  readonly covered: readonly (readonly [path: string, offsets: readonly number[]])[];
  /** Documents in files of their own, by their grantee, with the places of their actions. */
  readonly alone: readonly (readonly [grantee: string, places: readonly string[]])[];
  /** Places of texts of policies in such files that grantees were given. */
  readonly taken: readonly string[];
}

export interface GranteeRow extends GranteeReport {
  readonly root: string;
  /** What `HoldingRow.grantee` says. */
  readonly key: string;
  readonly declared: AuditPlace;
  readonly trust: readonly TrustReport[];
  /** Known from a plan only; the configuration may have it under another address. */
  readonly planned?: true;
}

/** A comment beside a grant that accepts it. */
export interface InlineRow {
  readonly line: number;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** A holding without what only the whole audit knows. */
export interface HoldingRow extends Omit<Holding, 'fingerprint' | 'repository' | 'services' | 'tactics' | 'accepted'> {
  readonly inline?: InlineRow;
}

export interface CombinationRow {
  readonly grantee: string;
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** As written at the place, and the permissions that an exception has to name. */
  readonly granted: string;
  readonly actions: readonly string[];
  readonly place: AuditPlace;
  readonly inline?: InlineRow;
}

export interface UndecidedRow {
  readonly reason: UndecidedReason;
  readonly message: string;
  readonly remedy: string;
  readonly cause?: string;
  readonly policy?: string;
  /** It is told only where one of its names is a sensitive permission. */
  readonly ifNamed?: true;
  readonly names: readonly string[];
  readonly place: AuditPlace;
  /** How often it was said. */
  readonly count: number;
  /** Its offsets and those of what else decides about it; none where it is a whole file. */
  readonly spans: readonly (readonly [path: string, start: number, end: number])[];
}

/** How much a permission gives an attacker by itself; catalog/RUBRIC.md says what makes which. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** All severities, the most severe first. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** `core` entries are reported by default, `extended` ones on demand. */
export type Level = 'core' | 'extended';

/** Where the claim that a permission is sensitive comes from; `custom` is a user's own catalog file. */
export type Origin = 'seed' | 'sonrai' | 'research' | 'inferred' | 'custom';

/** A resource type that an action can be limited to. */
export interface ResourceType {
  readonly name: string;
  /** Its ARN as an IAM pattern: `arn:*:bedrock:*:*:guardrail/*`. */
  readonly arn: string;
  /** True when a request for the action always names a resource of this type. */
  readonly required: boolean;
}

/** What AWS documents of an action in the Service Authorization Reference. */
export interface ActionFacts {
  /** In IAM's exact case: `bedrock:DeleteGuardrail`. */
  readonly action: string;
  /** `Read`, `Write`, `List`, `Tagging`, `Permissions management`, or several of them joined by `, `. */
  readonly accessLevel: string;
  /** True when the action supports no resource-level permission: only `Resource: "*"` makes a grant effective. */
  readonly wildcardOnly: boolean;
  readonly resourceTypes: readonly ResourceType[];
  /** Condition keys beside the global ones; a tag key's variable part is a `*`: `aws:RequestTag/*`. */
  readonly conditionKeys: readonly string[];
}

/** What the catalog says of an action, as its authors wrote it. */
export interface Judgement {
  readonly action: string;
  /** The action's prefix in lower case. */
  readonly service: string;
  readonly tactic: string;
  readonly tacticId: string;
  /** What ATT&CK v19 calls the tactic, where it is not what most of the tactic's entries became (tactics.ts). */
  readonly tacticV19?: string;
  /** Ids of MITRE ATT&CK techniques that describe the act itself; many acts on AI services have none yet. */
  readonly attack: readonly string[];
  /** MITRE ATLAS technique ids. */
  readonly atlas: readonly string[];
  readonly severity: Severity;
  /** One or two sentences: what an attacker gains. */
  readonly rationale: string;
  /** One sentence: how it is done, where the rationale does not say it already. */
  readonly abuse?: string;
  /** One sentence: what to grant instead. */
  readonly instead?: string;
  readonly origin: Origin;
  readonly references: readonly string[];
  readonly level: Level;
  /** Common in legitimate workloads: reported only when granted without condition on `Resource: "*"`. */
  readonly noisy: boolean;
  /** The request carries a role's ARN, so `iam:PassRole` is its partner. */
  readonly passRole: boolean;
  /** The catalog version that first had the entry. */
  readonly since: string;
}

/** What comparing needs to know of a sensitive action. */
export interface CatalogAction extends ActionFacts, Pick<Judgement, 'service' | 'level'> {}

/** One sensitive action: the judgement of its authors and the facts of IAM. */
export interface CatalogEntry extends Judgement, ActionFacts {
  /** Its place in this project's documentation, `docs/catalog/bedrock.md#bedrockdeleteguardrail`; none for users' entries. */
  readonly page?: string;
}

/** Orders by severity, the most severe first; 0 when equal. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Orders strings by UTF-16 code units, independent of the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders entries by severity, then by name. */
export function compareEntries(
  a: Pick<Judgement, 'severity' | 'action'>,
  b: Pick<Judgement, 'severity' | 'action'>,
): number {
  return compareSeverity(a.severity, b.severity) || compareText(a.action, b.action);
}

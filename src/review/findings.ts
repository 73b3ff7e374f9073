import type { Catalog } from '../catalog/catalog.ts';
import type { Combination } from '../catalog/combinations.ts';
import { compareTold, isProtective, wholeOf } from '../catalog/telling.ts';
import { limits } from '../limits.ts';
import { shownName } from '../located/defined-name.ts';
import { putInto } from '../located/lists.ts';
import { byEach, byText } from '../located/order.ts';
import { writtenText } from '../located/value.ts';
import type { NewAccess, Place } from '../policy/access.ts';
import { sentenceOf } from '../policy/telling/sentences.ts';
import { type Advised, adviceFor } from './advice.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { gradedSeverity } from './grading.ts';
import { locationOf, relatedOf } from './locations.ts';
import {
  type ChangeReport,
  type CombinationReport,
  compareFindings,
  type Finding,
  type GranteeReport,
  type RelatedLocation,
  type SensitiveAction,
  severityRank,
} from './report-model.ts';

function granteeReport({ grantee }: NewAccess): GranteeReport {
  return {
    type: grantee.type,
    address: shownName(grantee.address),
    name: grantee.name ? shownName(writtenText(grantee.name.pieces)) : '',
    root: grantee.root,
  };
}

const placeKey = ({ span, side }: Place): string => [side, span.source.path, span.start, span.end].join(':');

/**
 * One finding per grantee and offending span (semantics.md section 5), whatever number of actions the span brings, or of
 * combinations it completes.
 */
export function keyOfFinding(access: NewAccess): string {
  const { grantee } = access;
  return [
    access.kind,
    access.dimension ?? '',
    grantee.type,
    grantee.root,
    grantee.address,
    access.written,
    placeKey(access.primary),
  ].join('\0');
}

/** The most severe first, then the best known. */
function bySeverity(catalog: Catalog): (a: SensitiveAction, b: SensitiveAction) => number {
  const told = ({ action }: SensitiveAction) => {
    const entry = catalog.find(action);
    return { action, severity: entry?.severity ?? 'low', origin: entry?.origin ?? 'inferred' } as const;
  };
  return byEach<SensitiveAction>(
    (a, b) => severityRank(a.severity) - severityRank(b.severity),
    (a, b) => compareTold(told(a), told(b)),
  );
}

/** An action with what the catalog says of it; one that only matters in a combination speaks with the combination's words. */
function sensitiveAction(access: NewAccess, catalog: Catalog, combination: Combination | undefined): SensitiveAction {
  const entry = catalog.find(access.action);
  if (!entry && combination) {
    const { gives, tactics, references, page } = combination;
    const severity = gradedSeverity(combination.severity, access.limits);
    const tactic = { tactic: tactics[0]?.name ?? '', tacticId: tactics[0]?.id ?? '' };
    return { action: access.action, ...tactic, severity, rationale: gives, references, page };
  }
  return {
    action: access.action,
    tactic: entry?.tactic ?? '',
    tacticId: entry?.tacticId ?? '',
    severity: access.kind === 'ineffective' ? 'note' : (entry?.severity ?? 'medium'),
    rationale: entry?.rationale ?? '',
    ...(entry && entry.references.length > 0 ? { references: entry.references } : {}),
    ...(isProtective(access.action) ? { protective: true } : {}),
    ...(entry?.page === undefined ? {} : { page: entry.page }),
  };
}

const MOST_RELATED = limits.review.related;

function relatedPlaces(accesses: readonly NewAccess[]): readonly RelatedLocation[] {
  const seen = new Map<string, RelatedLocation>();
  for (const { related } of accesses)
    for (const place of related) {
      const key = `${place.role}:${placeKey(place)}`;
      if (!seen.has(key) && seen.size < MOST_RELATED) seen.set(key, relatedOf(place.role, place.span, place.side));
    }
  return [...seen.values()];
}

const CONFIDENCE = ['certain', 'likely', 'possible'] as const;

/** The group's words: those of its most severe and best known action, and how many more the same place brings. */
function explanationOf(first: NewAccess, actions: readonly SensitiveAction[], combinations: number): string {
  const names = actions.map(({ action }) => action);
  const whole = first.kind === 'granted' ? wholeOf(first.written) : undefined;
  const words = sentenceOf(first.telling, { actions: names, ...(whole === undefined ? {} : { whole }) });
  if (first.kind !== 'escalation' || combinations <= 1) return words;
  const more = combinations === 2 ? 'one more combination' : `${combinations - 1} more combinations`;
  return `${words} This line completes ${more}.`;
}

function changeOf({ telling: { change } }: NewAccess): ChangeReport | undefined {
  const told = change.kind === 'door' ? change.condition : change;
  if (told?.kind === 'cases') return 'cases';
  return told && 'gone' in told ? (told.gone ? 'removed' : 'loosened') : undefined;
}

/** What is told of a finding beside its sentence, as far as there is any. */
function wordsOf(first: NewAccess): Pick<Finding, 'whole' | 'gains' | 'change'> {
  const whole = first.kind === 'granted' ? wholeOf(first.written) : undefined;
  const change = first.kind === 'escalation' ? undefined : changeOf(first);
  const { gains } = first.kind === 'escalation' ? { gains: undefined } : first.telling;
  return {
    ...(whole === undefined ? {} : { whole }),
    ...(gains === undefined ? {} : { gains: gains.replace(/,$/, '') }),
    ...(change === undefined ? {} : { change }),
  };
}

/** What limits `iam:PassRole` in the combinations of a finding, the least limited of them. */
function passRoleOf(accesses: readonly NewAccess[]): Pick<Advised, 'passRole'> {
  const all = accesses.flatMap(({ limits }) => limits?.passRole ?? []);
  if (all.length === 0) return {};
  return { passRole: { roles: all.every(({ roles }) => roles), services: all.every(({ services }) => services) } };
}

function advisedOf(
  accesses: readonly NewAccess[],
  first: NewAccess,
  actions: readonly SensitiveAction[],
  needed: readonly string[],
  catalog: Catalog,
): Advised {
  const advised = actions.map(({ action, protective }) => {
    const entry = catalog.find(action);
    const { wildcardOnly = false, noisy = false } = entry ?? {};
    return { action, wildcardOnly, noisy, protective: protective === true };
  });
  return { first, actions: advised, needed, ...passRoleOf(accesses) };
}

/** The combinations that some accesses complete, most severe first, then by id. */
function combinationsOf(accesses: readonly NewAccess[], known: Combinations): readonly CombinationReport[] {
  const ids = new Set(accesses.flatMap(({ combination }) => combination ?? []));
  const limits = new Map(accesses.map((access) => [access.combination, access.limits]));
  return [...ids]
    .flatMap((id) => known.get(id) ?? [])
    .map(({ id, title, severity, gives, steps, allOf, page }) => {
      const graded = gradedSeverity(severity, limits.get(id));
      return { id, title, severity: graded, gives, steps, allOf, page };
    })
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || byText(a.id, b.id));
}

function findingOf(
  accesses: readonly NewAccess[],
  catalog: Catalog,
  known: Combinations,
): Omit<Finding, 'fingerprint'> | undefined {
  const reported = (access: NewAccess) => sensitiveAction(access, catalog, known.get(access.combination ?? ''));
  const actions = [...new Map(accesses.map((access) => [access.action, reported(access)])).values()].sort(
    bySeverity(catalog),
  );
  const combinations = combinationsOf(accesses, known);
  const [worst] = actions;
  const [foremost] = combinations;
  const first = accesses.find((access) =>
    foremost ? access.combination === foremost.id : access.action === worst?.action,
  );
  if (!worst || !first) return undefined;
  const confidence = CONFIDENCE.find((level) => accesses.some((access) => access.confidence === level)) ?? 'possible';
  const doubt = accesses.find((access) => access.confidence === confidence)?.doubt;
  return {
    kind: first.kind,
    ...(first.dimension === undefined ? {} : { dimension: first.dimension }),
    severity: foremost ? foremost.severity : worst.severity,
    confidence,
    ...(doubt === undefined || confidence === 'certain' ? {} : { doubt }),
    grantee: granteeReport(first),
    granted: first.written,
    ...(first.principals === undefined ? {} : { principals: first.principals }),
    actions,
    location: locationOf(first.primary.span, first.primary.side),
    related: relatedPlaces(accesses),
    witness: first.witness,
    explanation: explanationOf(first, actions, combinations.length),
    ...wordsOf(first),
    advice: adviceFor(advisedOf(accesses, first, actions, foremost?.allOf ?? [], catalog)),
    ...(combinations.length > 0 ? { combinations } : {}),
  };
}

type Combinations = ReadonlyMap<string, Combination>;

/** Groups what is newly accessible into findings, in the report's order. */
export function findingsOf(
  accesses: readonly NewAccess[],
  catalog: Catalog,
  combinations: readonly Combination[],
): readonly Finding[] {
  const known = new Map(combinations.map((combination) => [combination.id, combination]));
  const groups = new Map<string, NewAccess[]>();
  for (const access of accesses) {
    const key = keyOfFinding(access);
    putInto(groups, key, access);
  }
  const findings = [...groups.values()].flatMap((group) => findingOf(group, catalog, known) ?? []);
  return fingerprintsOf(findings).sort(compareFindings);
}

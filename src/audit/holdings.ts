import type { Catalog } from '../catalog/catalog.ts';
import { loadCombinations } from '../catalog/combinations.ts';
import { limits } from '../limits.ts';
import { shownName } from '../located/defined-name.ts';
import { putInto } from '../located/lists.ts';
import { byText } from '../located/order.ts';
import { matchesPattern } from '../located/pattern.ts';
import { positionAt, type Source, type Span } from '../located/source.ts';
import { writtenText } from '../located/value.ts';
import type { NewAccess } from '../policy/access.ts';
import type { HeldNow, Trusted } from '../policy/held-now.ts';
import type { Held } from '../policy/statements/policies.ts';
import { resourceWords } from '../policy/telling/scope-words.ts';
import { findingsOf, keyOfFinding } from '../review/findings.ts';
import { allowsAbout } from '../review/inline-comments.ts';
import { faultOfInline, type InlineRules } from '../review/inline-suppressions.ts';
import type { Finding } from '../review/report-model.ts';
import { conditionText } from './condition-words.ts';
import type { AuditPlace, RelatedPlaceReport, TrustReport } from './report-model.ts';
import type { CombinationRow, GranteeRow, HoldingRow, InlineRow } from './rows.ts';
import { givenHow, heldSentence } from './words.ts';

/** What a unit gives, as rows. */
export interface ToldHoldings {
  readonly grantees: readonly GranteeRow[];
  readonly holdings: readonly HoldingRow[];
  readonly combinations: readonly CombinationRow[];
}

/** Who holds what, in rows: one for each grantee, place, text and scope, whatever number of permissions that is. */
export function holdingsOf({ accesses, trustOf }: HeldNow, catalog: Catalog, rules: InlineRules): ToldHoldings {
  const combinations = loadCombinations();
  const groups = new Map<string, NewAccess[]>();
  for (const access of accesses) {
    const key =
      access.kind === 'escalation'
        ? `${keyOfFinding(access)}\0${access.combination}`
        : `${keyOfFinding(access)}\0${access.telling.scope}`;
    putInto(groups, key, access);
  }
  const grantees = new Map<string, GranteeRow>();
  const holdings: HoldingRow[] = [];
  const held: CombinationRow[] = [];
  for (const group of groups.values()) {
    const [finding] = findingsOf(group, catalog, combinations);
    const [first] = group;
    if (!finding || !first) continue;
    const key = keyOf(finding);
    if (!grantees.has(key)) grantees.set(key, granteeRow(key, finding, first, trustOf(first.grantee)));
    const inline = inlineOf(finding, first.primary.span.source, rules);
    if (finding.kind === 'escalation') held.push(...combinationRow(key, finding, inline));
    else holdings.push(holdingRow(key, finding, group, inline));
  }
  return { grantees: [...grantees.values()], holdings, combinations: held };
}

function keyOf({ grantee: { type, root, address } }: Finding): string {
  return `${type}\n${root ?? ''}\n${address}`;
}

/** Where a span begins. */
export function placeAt({ source, start }: Span): AuditPlace {
  const { line, column } = positionAt(source, start);
  return { file: source.path, line, column };
}

function granteeRow(key: string, { grantee }: Finding, access: NewAccess, trust: readonly Trusted[]): GranteeRow {
  return {
    ...grantee,
    root: grantee.root ?? '',
    key,
    declared: placeAt(access.grantee.declaredAt),
    trust: trust.map((one) => trustReport(one, access)),
    ...(access.grantee.planned ? { planned: true } : {}),
  };
}

function trustReport({ kind, words, principals, conditions, origins }: Trusted, access: NewAccess): TrustReport {
  const condition = conditionText(conditions);
  const [at = access.grantee.declaredAt] = origins.filter(({ source }) => source.path !== '');
  return {
    kind,
    words,
    principals: some(principals.map(shownName)),
    ...(condition === undefined ? {} : { condition }),
    place: placeAt(at),
  };
}

const QUOTED = limits.audit.quoted;

function relatedOf({ related }: Finding): readonly RelatedPlaceReport[] {
  return related.map(({ role, file, startLine, startColumn }) => ({
    role,
    file,
    line: startLine,
    column: startColumn ?? 1,
  }));
}

function holdingRow(
  grantee: string,
  finding: Finding,
  group: readonly NewAccess[],
  inline: InlineRow | undefined,
): HoldingRow {
  const { severity, confidence, granted, location, principals, whole } = finding;
  const actions = finding.actions.map(({ action }) => action);
  const first = group.find(({ action }) => action === actions[0]) ?? group[0];
  if (!first) throw new TypeError('a group without an access');
  const statements = group.flatMap(({ by }) => by ?? []);
  const scope = wholeScope(first);
  const condition = conditionText(statements[0]?.statement.conditions ?? []);
  return {
    kind: finding.kind === 'shared' || finding.kind === 'ineffective' ? finding.kind : 'granted',
    ...{ grantee, severity, confidence, granted },
    how: givenHow(granted),
    ...(whole === undefined ? {} : { whole }),
    actions,
    scope: scope.replace(/^,? /, ''),
    resources: resourcesOf(statements),
    ...(condition === undefined ? {} : { condition }),
    ...(statements.length > 0 && statements.every(({ when }) => when.length > 0) ? { sometimes: true } : {}),
    ...(principals === undefined ? {} : { principals }),
    place: { file: location.file, line: location.startLine, column: location.startColumn },
    related: relatedOf(finding),
    sentence: heldSentence({ ...first, telling: { ...first.telling, scope } }, actions, whole),
    ...(inline === undefined ? {} : { inline }),
  };
}

/** Where and when an access holds, with all resources of its statement, not those alone that one request is about. */
function wholeScope({ telling: { scope }, by, witness }: NewAccess): string {
  const told = by ? resourceWords(by, witness.resource) : '';
  if (!by || told === '' || !scope.startsWith(told) || (by.statement.resources?.items.length ?? 0) > QUOTED)
    return scope;
  return `${resourceWords(by, '')}${scope.slice(told.length)}`;
}

/** The resources of some statements as written: as many as are listed, and how many more there are. */
function resourcesOf(statements: readonly Held[]): readonly string[] {
  const texts = statements.flatMap(({ statement: { resources } }) => {
    if (!resources) return [];
    const items = resources.items.map(({ pieces }) => shownName(writtenText(pieces)));
    return resources.not ? [`NotResource: ${items.slice(0, QUOTED).join(', ')}`] : items;
  });
  return some([...new Set(texts)]);
}

function some(texts: readonly string[]): readonly string[] {
  const more = texts.length - QUOTED;
  return more > 0 ? [...texts.slice(0, QUOTED), `and ${more} more`] : texts;
}

function combinationRow(grantee: string, finding: Finding, inline: InlineRow | undefined): readonly CombinationRow[] {
  const { confidence, granted, location, actions, combinations = [] } = finding;
  return combinations.map(({ id, severity }) => ({
    ...{ grantee, id, severity, confidence, granted },
    actions: actions.map(({ action }) => action).sort(byText),
    place: { file: location.file, line: location.startLine, column: location.startColumn },
    ...(inline === undefined ? {} : { inline }),
  }));
}

/** The comment beside a grant that accepts all of it, unless something is wrong with it. */
function inlineOf({ location, actions }: Finding, source: Source, rules: InlineRules): InlineRow | undefined {
  const about = allowsAbout(source, location.startLine).find((allow) =>
    actions.every(({ action }) => matchesPattern(allow.action, action, true)),
  );
  if (!about || faultOfInline(about, rules) !== undefined) return undefined;
  return { line: about.line, reason: about.reason, owner: about.owner, expires: about.until };
}

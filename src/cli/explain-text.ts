import { type AdvisedStatement, policyText } from '../catalog/alternatives.ts';
import type { Combination } from '../catalog/combinations.ts';
import type { CatalogEntry } from '../catalog/entry.ts';
import type { Explanation, GrantingPolicy } from '../catalog/explain.ts';
import { isAlwaysReported, limitsOf, narrowestGrant } from '../catalog/instead.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import { wrapped } from './wrap.ts';

export interface ExplainStyle {
  /** The longest line, in characters; names and addresses are never broken. */
  readonly width: number;
  /** Whole lists instead of their beginnings. */
  readonly all: boolean;
}

type Of<K extends Explanation['kind']> = Extract<Explanation, { readonly kind: K }>;

const SHOWN = 15;

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** A list, one item a line where it fits, cut after `SHOWN` items unless all are asked for. */
function listed(title: string, items: readonly string[], { all, width }: ExplainStyle): readonly string[] {
  const shown = all ? items : items.slice(0, SHOWN);
  const more = items.length > shown.length ? [`  … and ${items.length - shown.length} more; --all lists them`] : [];
  return section(title, [...shown.flatMap((item) => hanging(item, width)), ...more]);
}

/** An item; what does not fit on its line goes to the next one, deeper. Runs of spaces inside it are kept. */
function hanging(item: string, width: number): readonly string[] {
  const line = `  ${item}`;
  const note = line.lastIndexOf(' (');
  return line.length <= width || note < 0 ? [line] : [line.slice(0, note).trimEnd(), `    ${line.slice(note + 1)}`];
}

function actionLine({ severity, action, tactic, level }: CatalogEntry): string {
  return `${severity.padEnd(8)}  ${action}  (${tactic}${level === 'extended' ? ', extended' : ''})`;
}

function combinationLines(combinations: readonly Combination[], style: ExplainStyle): readonly string[] {
  const shown = style.all ? combinations : combinations.slice(0, 5);
  const more = combinations.length - shown.length;
  return [
    ...shown.flatMap(({ id, title, severity, allOf }) => [
      ...wrapped(`${title.charAt(0).toUpperCase()}${title.slice(1)} (${severity}, ${id})`, style.width, '  ', '    '),
      ...wrapped(`with ${allOf.join(', ')}`, style.width, '    '),
    ]),
    ...(more > 0 ? [`  … and ${more} more; --all lists them`] : []),
  ];
}

function policyNames(policies: readonly GrantingPolicy[]): readonly string[] {
  return policies
    .filter(({ serviceLinked }) => !serviceLinked)
    .map(({ name, conditional }) => (conditional ? `${name} (under a condition)` : name));
}

function policyLines(statements: readonly AdvisedStatement[]): readonly string[] {
  return policyText(statements)
    .split('\n')
    .map((line) => `    ${line}`);
}

/** What to grant instead, with its policy; the narrowest grant of the permission itself where everything is asked for. */
function insteadLines({ entry, alternative }: Of<'sensitive'>, { width, all }: ExplainStyle): readonly string[] {
  const text = alternative?.instead ?? entry.instead;
  if (text === undefined) return [];
  const said = wrapped(text.replaceAll('`', ''), width, '  ', '  ');
  if (alternative === undefined) return section('What to grant instead', said);
  const { policy, limit } = alternative;
  return [
    ...section('What to grant instead', [...said, ...policyLines(policy)]),
    ...(all && isAlwaysReported(entry)
      ? section('Where one role has to hold it, and somebody accepts that', policyLines(narrowestGrant(entry, limit)))
      : []),
  ];
}

function sensitiveLines(said: Of<'sensitive'>, style: ExplainStyle): readonly string[] {
  const { entry, combinations, policies, snapshot } = said;
  const prose = (text: string, first = '  ', rest = first): readonly string[] =>
    wrapped(text, style.width, first, rest);
  const how = entry.level === 'extended' ? ', reported with --catalog-level extended' : '';
  const noisy = entry.noisy
    ? ['', ...prose('Common in ordinary workloads: reported only when granted without condition on Resource "*".', '')]
    : [];
  return [
    `${entry.action}  ${entry.severity}, ${entry.tactic} (${entry.tacticId})${how}`,
    ...prose(entry.rationale),
    ...noisy,
    ...section('How it is abused', entry.abuse === undefined ? [] : prose(entry.abuse)),
    ...insteadLines(said, style),
    ...section(
      'What IAM can limit it by',
      limitsOf(entry).flatMap((line) => prose(line.replaceAll('`', ''), '  - ', '    ')),
    ),
    ...section('Together with other permissions', combinationLines(combinations, style)),
    ...listed(`AWS-managed policies that grant it (as of ${snapshot})`, policyNames(policies), style),
    ...listed('References', entry.references, style),
  ];
}

function ordinaryLines(said: Of<'ordinary'>, style: ExplainStyle): readonly string[] {
  const { action, accessLevel, serviceName, coverage, combinations, nearest } = said;
  const of = serviceName === undefined ? '' : ` of ${serviceName}`;
  const level = accessLevel === undefined ? '' : `, access level ${accessLevel}`;
  const alone =
    combinations.length > 0
      ? 'It is not in the catalog by itself, but a part of these combinations:'
      : coverage === 'all'
        ? 'The catalog does not count it as sensitive.'
        : 'The catalog, which is about AI services, does not judge it.';
  return [
    ...wrapped(`${action} is an action${of}${level}. ${alone}`, style.width),
    ...(combinations.length > 0 ? ['', ...combinationLines(combinations, style)] : []),
    ...listed('Sensitive actions of the same service with a similar name', nearest, style),
  ];
}

function matchedWords({ pattern, matched, reaches, coverage }: Of<'pattern'>): string {
  const found = `${pattern} matches ${matched === 1 ? '1 action' : `${matched} actions`} today`;
  const sensitive = reaches.length === 0 ? 'none' : reaches.length;
  if (coverage === 'none') return `${found}. The catalog, which is about AI services, has nothing of that service.`;
  if (coverage === 'adjacent')
    return `${found}. The catalog has only those of the service that bear on AI, ${sensitive} of them; it does not say that the others are harmless.`;
  if (matched === 1) return `${found}, which is ${reaches.length === 0 ? 'not ' : ''}sensitive.`;
  return `${found}, ${sensitive} of them sensitive.`;
}

function patternLines(said: Of<'pattern'>, style: ExplainStyle): readonly string[] {
  const { pattern, matched, reaches, advice, combinations, policies, snapshot, knownService, nearest } = said;
  if (matched === 0)
    return [
      ...wrapped(
        `${pattern} matches no action that IAM has today${knownService ? '.' : `: there is no service "${servicePrefix(pattern)}".`}`,
        style.width,
      ),
      ...listed(
        'Nearest services',
        nearest.map((prefix) => `${prefix}:*`),
        style,
      ),
    ];
  const keep = advice?.keep ?? [];
  return [
    ...wrapped(matchedWords(said), style.width),
    ...listed('Sensitive actions, the most severe first', reaches.map(actionLine), style),
    ...section('What it gives in one go', combinationLines(combinations, style)),
    ...section(
      `To keep the other ${advice?.kept ?? 0} actions, grant instead`,
      keep.length === 0 ? [] : wrapped(keep.join(', '), style.width, '  '),
    ),
    ...listed(`AWS-managed policies that grant all of it (as of ${snapshot})`, policyNames(policies), style),
  ];
}

function managedLines(said: Of<'managed-policy'>, style: ExplainStyle): readonly string[] {
  const { policy, grants, combinations, snapshot } = said;
  const head = `${policy.name} (${policy.version}, as of ${snapshot}) grants ${grants.length === 0 ? 'no' : grants.length} sensitive action${grants.length === 1 ? '' : 's'}.`;
  return [
    head,
    policy.arn,
    ...(policy.serviceLinked ? ['It is made for a service-linked role: customers cannot attach it.'] : []),
    ...listed(
      'The most severe first',
      grants.map(({ entry, conditional }) => `${actionLine(entry)}${conditional ? '  under a condition' : ''}`),
      style,
    ),
    ...section('What they give together', combinationLines(combinations, style)),
  ];
}

function combinationText({ combination, alternative }: Of<'combination'>, { width }: ExplainStyle): readonly string[] {
  const { id, title, severity, gives, steps, allOf } = combination;
  const prose = (text: string): readonly string[] => wrapped(text.replaceAll('`', ''), width, '  ', '  ');
  return [
    `${id}  ${severity}, a combination`,
    ...wrapped(`Whoever holds all of its permissions can ${title}.`, width, '  ', '  '),
    ...section(
      'Its permissions',
      allOf.map((action) => `  ${action}`),
    ),
    ...section('What it gives', prose(gives)),
    ...section(
      'How it is abused',
      steps.flatMap((step, index) => wrapped(step, width, `  ${index + 1}. `, '     ')),
    ),
    ...(alternative === undefined
      ? []
      : section('What to grant instead', [...prose(alternative.instead), ...policyLines(alternative.policy)])),
  ];
}

function unknownLines(said: Of<'unknown'>, style: ExplainStyle): readonly string[] {
  const { text, authorisedBy, knownService, nearestActions, nearestPolicies, nearestCombinations } = said;
  if (text === '')
    return wrapped(
      'Nothing to explain. Name an action such as bedrock:DeleteGuardrail, a pattern such as "bedrock:*", an AWS-managed policy such as AmazonBedrockFullAccess, or a combination such as sm-training.',
      style.width,
    );
  const prefix = JSON.stringify(servicePrefix(text));
  const what =
    knownService === undefined
      ? 'is no AWS-managed policy, no combination, and no action that IAM knows.'
      : knownService
        ? 'is no action that IAM knows.'
        : `is no action that IAM knows: there is no service ${prefix}.`;
  return [
    ...wrapped(`${JSON.stringify(text)} ${what}`, style.width),
    ...(authorisedBy === undefined ? [] : [`It is an API operation that ${authorisedBy} decides about.`]),
    ...listed('Nearest actions', nearestActions, style),
    ...listed('Nearest policies', nearestPolicies, style),
    ...listed('Nearest combinations', nearestCombinations, style),
  ];
}

/** An explanation as text for a terminal. */
export function explanationText(said: Explanation, style: ExplainStyle): string {
  const lines = (): readonly string[] => {
    switch (said.kind) {
      case 'sensitive':
        return sensitiveLines(said, style);
      case 'ordinary':
        return ordinaryLines(said, style);
      case 'pattern':
        return patternLines(said, style);
      case 'managed-policy':
        return managedLines(said, style);
      case 'combination':
        return combinationText(said, style);
      case 'unknown':
        return unknownLines(said, style);
    }
  };
  return `${lines().join('\n')}\n`;
}

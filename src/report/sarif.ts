import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type {
  Finding,
  Report,
  SensitiveAction,
  Severity,
  Suppressed,
  UndecidedLocation,
  UndecidedReport,
} from '../review/report-model.ts';
import { urlPath, visible } from './escape.ts';
import { pageUrl, safeUrl, tacticUrl } from './links.ts';
import { fitting, leftOut } from './sarif-room.ts';
import { failsCheck, namedWords } from './undecided-words.ts';
import { adviceOf, granteeLabel, type Style } from './wording.ts';

const plain: Style = { code: (text) => visible(text), text: (text) => visible(text), strong: (text) => text };

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  note: 'note',
};

/** GitHub's security severity bands: critical above 9, high above 7, medium above 4. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  note: '0.0',
};

type Place = Omit<UndecidedLocation, 'source' | 'sourceColumn'>;

/** A SARIF region, 1-based with an exclusive end column as in our locations; only lines of head, as that is what is scanned. */
function region(at: Place): Record<string, number> | undefined {
  if (at.side === 'base' || at.startLine === undefined) return undefined;
  return {
    startLine: at.startLine,
    ...(at.startColumn === undefined ? {} : { startColumn: at.startColumn }),
    ...(at.endLine === undefined ? {} : { endLine: at.endLine }),
    ...(at.endColumn === undefined ? {} : { endColumn: at.endColumn }),
  };
}

function physical(at: Place): object {
  const lines = region(at);
  return {
    artifactLocation: { uri: urlPath(at.file), uriBaseId: '%SRCROOT%' },
    ...(lines ? { region: lines } : {}),
  };
}

function actionRule(entry: SensitiveAction, tool: SarifTool): object {
  const references = (entry.references ?? []).flatMap((reference) => safeUrl(reference) ?? []);
  const tactic = `${entry.tactic} (${entry.tacticId})`;
  const url = tacticUrl(entry.tacticId);
  const page = pageUrl(entry.page, tool);
  const markdown = [
    `**${entry.action}**: ${entry.rationale}`,
    `Tactic: ${url ? `[${tactic}](${url})` : tactic}. Severity: ${entry.severity}.`,
    ...(page === undefined ? [] : [`[How it is abused, and what to grant instead](${page})`]),
    ...(references.length > 0 ? [`References:\n${references.map((reference) => `- <${reference}>`).join('\n')}`] : []),
  ].join('\n\n');
  return {
    id: entry.action,
    name: entry.action.replace(/[^A-Za-z0-9]+(.?)/g, (_all, next: string) => next.toUpperCase()),
    shortDescription: { text: `${entry.action} is ${tool.held ? 'held' : 'newly granted'}` },
    fullDescription: { text: entry.rationale },
    help: { text: `${entry.rationale} Tactic: ${tactic}. Severity: ${entry.severity}.`, markdown },
    ...(url ? { helpUri: page ?? references[0] ?? url } : {}),
    defaultConfiguration: { level: levels[entry.severity] },
    properties: {
      'security-severity': scores[entry.severity],
      tags: ['security', 'aws', 'iam', entry.tactic],
      precision: 'high',
    },
  };
}

function undecidedRule(reason: string): object {
  return {
    id: `undecided/${reason}`,
    name: 'Undecided',
    shortDescription: { text: `A part that matters could not be decided: ${reason}` },
    help: {
      text: 'This was not analysed: review the place by hand, or follow the remedy in the message.',
    },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['security', 'aws', 'iam'] },
  };
}

function findingResult(finding: Finding, index: number): object {
  const text = [
    visible(finding.explanation, 1000),
    ...(finding.location.side === 'base'
      ? [`The cause is a removed line: ${finding.location.startLine} of the base.`]
      : []),
    ...(finding.actions.length > 1
      ? [`Actions: ${finding.actions.map(({ action }) => visible(action)).join(', ')}.`]
      : []),
    ...adviceOf(finding).map((advice) => visible(advice, 400)),
  ].join(' ');
  return {
    ruleId: finding.actions[0]?.action ?? finding.granted,
    ruleIndex: index,
    level: levels[finding.severity],
    kind: 'fail',
    message: { text },
    locations: [{ physicalLocation: physical(finding.location) }],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      physicalLocation: physical(related),
      message: {
        text: related.side === 'base' ? `${related.role}, line ${related.startLine} of the base` : related.role,
      },
    })),
    partialFingerprints: { 'aiPermissionReview/v1': finding.fingerprint },
    properties: {
      kind: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      grantee: granteeLabel(finding.grantee),
      actions: finding.actions.map(({ action }) => action),
    },
  };
}

function suppressedResult({ finding, by }: Suppressed, index: number): object {
  return {
    ...findingResult(finding, index),
    suppressions: [
      {
        // a comment beside the grant, or the configuration
        kind: by.side === 'head' ? 'inSource' : 'external',
        status: 'accepted',
        justification: by.reason,
        location: { physicalLocation: physical({ file: by.file, side: 'head', startLine: Math.max(1, by.line) }) },
      },
    ],
  };
}

function undecidedResult(entry: UndecidedReport, index: number, report: Report): object {
  const { location, related = [], actions = [], gates, listedOnly } = entry;
  const { file, startLine, startColumn } = location;
  const names = namedWords(entry, plain, 12);
  const text = [
    visible(entry.message, 1000),
    ...(names === '' ? [] : [`It names ${names}.`]),
    visible(entry.remedy, 1000),
  ].join(' ');
  return {
    ruleId: `undecided/${entry.reason}`,
    ruleIndex: index,
    level: failsCheck(entry, report) ? 'error' : listedOnly ? 'note' : 'warning',
    kind: 'fail',
    message: { text },
    locations: [{ physicalLocation: physical(location) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related
            .slice(0, RELATED)
            .map((at, id) => ({ id, physicalLocation: physical(at), message: { text: 'the same' } })),
        }),
    partialFingerprints: {
      'aiPermissionReview/v1': `undecided:${entry.reason}:${file}:${startLine ?? 0}:${startColumn ?? 0}`,
    },
    ...(actions.length === 0
      ? {}
      : { properties: { actions: actions.map(({ action }) => action), gates: gates === true } }),
  };
}

const RELATED = limits.review.related;

/** Version and repository of the tool, for `tool.driver`. */
export interface SarifTool {
  readonly version?: string;
  readonly informationUri?: string;
  /** Where this version's own documentation is, as in `Site`. */
  readonly documentation?: string;
  /** The report is of what is held, not of what a change grants. */
  readonly held?: true;
}

/** SARIF 2.1.0: a rule an action with its help from the catalog, a result a finding, stable fingerprints (SARIF 2.1.0, section 3.27.17). */
export function sarifReport(report: Report, tool: SarifTool = {}): string {
  const { findings, undecided, suppressed, left } = fitting(report);
  const rules = new Map<string, object>();
  for (const finding of [...findings, ...suppressed.map((entry) => entry.finding)])
    for (const entry of finding.actions.slice(0, 1)) rules.set(entry.action, actionRule(entry, tool));
  for (const { reason } of undecided) rules.set(`undecided/${reason}`, undecidedRule(reason));
  const ids = [...rules.keys()].sort(byText);
  const indexOf = (id: string): number => ids.indexOf(id);
  const ruleOf = (finding: Finding): number => indexOf(finding.actions[0]?.action ?? finding.granted);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'AI Permission Review',
            ...(tool.version === undefined ? {} : { semanticVersion: tool.version }),
            ...(tool.informationUri === undefined ? {} : { informationUri: tool.informationUri }),
            rules: ids.map((id) => rules.get(id)),
          },
        },
        ...leftOut(left),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        results: [
          ...findings.map((finding) => findingResult(finding, ruleOf(finding))),
          ...suppressed.map((entry) => suppressedResult(entry, ruleOf(entry.finding))),
          ...undecided.map((entry) => undecidedResult(entry, indexOf(`undecided/${entry.reason}`), report)),
        ],
        properties: { base: report.base, head: report.head, conclusion: report.conclusion, counts: report.counts },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

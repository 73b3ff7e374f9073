import type { FrontEndName } from '../discovery/front-end.ts';
import type { Reach } from '../discovery/reach.ts';
import { unreadable } from '../grants/unreadable.ts';
import { type Accounted, accountedIn, toldOrAccounted, underAliases } from '../ledger/accounted.ts';
import { once } from '../located/once.ts';
import type { Undecided } from '../located/undecided.ts';
import type { RevisionPair } from '../revisions/revision.ts';
import type { RevisionFiles } from '../revisions/settle.ts';
import type { Settings, Suppression } from '../settings/settings.ts';
import { atCauses } from './causes.ts';
import { atChangedLinks } from './changed-links.ts';
import { decide } from './decide.ts';
import { concernedBy, extractBoth, type Together } from './extract.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { applyInline } from './inline-suppressions.ts';
import type { ReviewInput } from './input.ts';
import { withoutLacking } from './lacking.ts';
import type { Finding, Notice, Report } from './report-model.ts';
import { withSuggestions } from './suggestions.ts';
import { applySuppressions } from './suppress.ts';
import { toldAt } from './told-at.ts';
import { type Diffs, diffsOf, textsOf } from './touched.ts';
import { undecidedByChange } from './undecided.ts';
import { againstUnparsed, notComparable, unparsedAtBase } from './unparsed-base.ts';
import { unreadLimits, withLimits } from './unread-head.ts';
import { withVariableFiles } from './variable-remedies.ts';

/** What the relevant changes come to, before the gate. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly suppressed: Report['suppressed'];
  readonly undecided: readonly Undecided[];
  readonly notices: readonly Notice[];
  /** Suppressions that no finding needed. */
  readonly unused: readonly Suppression[];
  /** Files that a front-end knew what to do with, and could read at head. */
  readonly readFiles: ReadonlySet<string>;
  /** What the front-ends account for in each revision (semantics.md section 7); computed when it is asked for. */
  readonly accounts: () => { readonly base: Accounted; readonly head: Accounted };
  /** Files that did not parse in a revision that has them. */
  readonly darkFiles: ReadonlySet<string>;
  /** Files with what limits somebody at base that cannot be read at head. */
  readonly unreadLimits: ReadonlySet<string>;
  /** What was read together, unit by unit. */
  readonly together: readonly Together[];
  readonly parsedFiles: number;
  readonly policies: number;
  readonly renamed: number;
  readonly diffs: Diffs;
}

/** Reads what the relevant changes reach at base and head, compares what it grants, and applies the suppressions. */
export async function compare(
  reach: Reach,
  { pair, settings, catalog, today, labels }: ReviewInput,
): Promise<Compared> {
  const { base, head, cache, reached } = reach;
  const relevant = reached.map(({ change }) => change);
  const { varFiles, parameterFiles, plans } = settings;
  const options = { varFiles, parameterFiles, plans };
  const named = await namedButMissing(reach, pair, settings);
  const concerned = await concernedBy(reached, options);
  const [extracted, inForce] = await Promise.all([
    extractBoth(concerned, base, head, options),
    duringWait().then(catalog),
  ]);
  const diffs = diffsOf(relevant, base, head);
  const texts = textsOf(relevant, base, head);
  const sides = { base, head };
  const unread = unreadLimits(extracted.base, extracted.head, relevant, (path, side) => sides[side].read(path));
  const said = await decide(extracted.base, withLimits(extracted.head, unread), inForce, diffs, relevant);
  const trial = async (files: RevisionFiles) => {
    const again = await extracted.again(files);
    return {
      findings: (await decide(extracted.base, withLimits(again, unread), inForce, diffs, relevant)).findings,
      extracted: again,
    };
  };
  const changed = { changes: relevant, base, head, diffs, extracted: extracted.head };
  const all = { ...said, findings: await atCauses(said.findings, changed, trial) };
  const lacking = { base: base.missing, head: head.missing };
  const { together } = extracted;
  const decided = { ...all, ...withoutLacking(all, lacking, { together, relevant, texts, extracted }) };
  const { inlineLabel } = settings;
  const labelled =
    inlineLabel !== undefined && decided.findings.length > 0 && (await labels?.())?.includes(inlineLabel);
  const paths = relevant.filter(({ status }) => status !== 'deleted').map(({ path }) => path);
  const rules = { settings, today, catalog: inForce, labelled: labelled === true };
  const inline = applyInline(decided.findings, paths, texts, rules);
  const after = applySuppressions(inline.findings, settings, today, inForce);
  // what base could read accounts for nothing at head
  const readAtHead = (path: string) => extracted.head.files.get(path) === true;
  const allRead = relevant.every(({ status, path }) => status === 'deleted' || readAtHead(path));
  const read = new Set([...extracted.base.files.keys(), ...extracted.head.files.keys()]);
  const brokenAtBase = unparsedAtBase(extracted.base, relevant);
  const unparsed = againstUnparsed(after.findings, brokenAtBase);
  const undecided = [
    ...undecidedByChange(extracted.base.undecided, extracted.head.undecided, diffs, allRead),
    ...[...cache.leftOut].flatMap((path) => unreadable(path, { kind: 'left-out' }).undecided),
    ...decided.undecided,
    ...(await notComparable(extracted.head, decided.findings, brokenAtBase, inForce)),
  ];
  const aliases = aliasesOf(reach);
  const broken = new Set([...extracted.head.files].flatMap(([path, good]) => (good ? [] : [path])));
  return {
    findings: atChangedLinks(await withSuggestions(unparsed.findings, texts, inForce), relevant, reach, diffs),
    suppressed: [...inline.suppressed, ...after.suppressed],
    undecided: await withVariableFiles(withoutFollowUps(undecided, broken, diffs), head, varFiles),
    notices: [...named, ...decided.notices, ...unparsed.notices, ...inline.notices, ...after.notices],
    unused: after.unused,
    readFiles: new Set([...read].filter(readAtHead)),
    darkFiles: new Set(
      [...extracted.base.files, ...extracted.head.files].flatMap(([path, good]) => (good ? [] : [path])),
    ),
    together,
    unreadLimits: unread.files,
    accounts: once(() => {
      const accountedAt = (side: 'base' | 'head'): Accounted => {
        const { grants, known } = extracted[side];
        const read = once(() => underAliases(accountedIn(grants, known), aliases));
        return toldOrAccounted(toldAt(decided.findings, side), read);
      };
      return { base: accountedAt('base'), head: accountedAt('head') };
    }),
    parsedFiles: [...read].filter((path) => extracted.head.files.get(path) ?? extracted.base.files.get(path)).length,
    policies: decided.policies,
    renamed: decided.renamed,
    diffs,
  };
}

/** What is said of variable and parameter files that the settings name and no revision has, where the change could use them. */
async function namedButMissing(reach: Reach, pair: RevisionPair, settings: Settings): Promise<readonly Notice[]> {
  const concerns = (name: FrontEndName): boolean => reach.reached.some(({ paths }) => paths.has(name));
  const asksVariables = settings.varFiles.length > 0 && concerns('terraform');
  const asksParameters = settings.parameterFiles.length > 0 && concerns('cloudformation');
  if (!asksVariables && !asksParameters) return [];
  const { listedIn, missingFiles, namedParameterFiles, namedVariableFiles } = await import('./named-files.ts');
  const listed = listedIn(reach, pair);
  return [
    ...(asksVariables ? await missingFiles(namedVariableFiles(settings), listed) : []),
    ...(asksParameters ? await missingFiles(namedParameterFiles(settings), listed) : []),
  ];
}

/** The paths under which the front-ends looked at a changed file, besides its own. */
function aliasesOf({ reached }: Reach): (path: string) => readonly string[] {
  const all = new Map(reached.map(({ change, paths }) => [change.path, [...new Set([...paths.values()].flat())]]));
  return (path) => all.get(path) ?? [];
}

/** Resolves when the program waits, as for git or GitHub, or else has nothing more to do: what follows costs no time then. */
function duringWait(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

import type { Catalog } from '../catalog/catalog.ts';
import { loadCombinations } from '../catalog/combinations.ts';
import type { FrontEndOptions } from '../discovery/front-end.ts';
import { frontEnds } from '../discovery/registry.ts';
import type { Grant } from '../grants/grant.ts';
import { unreadable } from '../grants/unreadable.ts';
import { accountedIn } from '../ledger/accounted.ts';
import type { ReadText } from '../ledger/read.ts';
import { shownName } from '../located/defined-name.ts';
import { putInto } from '../located/lists.ts';
import type { Source, Span } from '../located/source.ts';
import type { Value } from '../located/value.ts';
import { visitWritten } from '../located/written.ts';
import { heldNow } from '../policy/held-now.ts';
import { type Policy, PolicyReader } from '../policy/statements/policies.ts';
import type { World } from '../policy/world.ts';
import { vocabularyOf } from '../review/decide.ts';
import { type Extracted, extractUnits } from '../review/extract.ts';
import type { InlineRules } from '../review/inline-suppressions.ts';
import type { RevisionFiles } from '../revisions/settle.ts';
import { holdingsOf } from './holdings.ts';
import type { UnitsJob } from './jobs.ts';
import type { UnitRows } from './rows.ts';
import { undecidedRows } from './undecided-row.ts';

/** What telling of units needs to know besides them. */
export interface Telling {
  readonly catalog: Catalog;
  readonly rules: InlineRules;
  /** What a text mentions. */
  readonly mentions: (source: Source) => ReadText | undefined;
}

/** Reads some units, decides what they give, and tells it as rows: nothing of the units is held on to. */
export async function readUnits(
  { frontEnd, units }: UnitsJob,
  files: RevisionFiles,
  options: FrontEndOptions,
  { catalog, rules, mentions }: Telling,
): Promise<UnitRows> {
  const entry = frontEnds.find(({ name }) => name === frontEnd);
  if (!entry) throw new TypeError(`no front-end is called ${frontEnd}`);
  const extracted = await extractUnits([{ entry, units }], files, options);
  const world = await worldOf(extracted);
  const held = heldNow(world, vocabularyOf(catalog, loadCombinations()));
  const places = placesOf(extracted.grants);
  const leftOut = [...files.leftOut].flatMap((path) => unreadable(path, { kind: 'left-out' }).undecided);
  return {
    frontEnd,
    ...holdingsOf(held, catalog, rules),
    undecided: undecidedRows([...extracted.undecided, ...leftOut, ...held.undecided]),
    policies: held.policies,
    files: [...extracted.files],
    written: [...places.keys()],
    covered: coveredIn(extracted, files, [...places.keys()], mentions),
    alone: aloneIn(world),
    taken: takenIn(world),
  };
}

async function worldOf(extracted: Extracted): Promise<World> {
  const needed = extracted.grants.some(({ policy }) => policy.kind === 'managed');
  const policies = needed ? await (await import('../catalog/managed.ts')).loadManagedPolicies() : undefined;
  return { ...extracted, managed: (arnOrName) => policies?.find(arnOrName)?.document };
}

/** Where the texts of policies are written first. */
function placesOf(grants: readonly Grant[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  const seen = new Set<Value>();
  for (const { policy } of grants)
    visitWritten(policy.kind === 'document' ? policy.value : policy.arn, seen, (span) => {
      putInto(places, span.source.path, span);
    });
  places.delete('');
  return places;
}

/** Which mentions of the files were read, by their offsets. */
function coveredIn(
  { grants, known, files: read }: Extracted,
  files: RevisionFiles,
  written: readonly string[],
  mentions: Telling['mentions'],
): UnitRows['covered'] {
  const texts = [...new Set([...read.keys(), ...written])].flatMap((path) => {
    const content = files.read(path);
    const text = content.kind === 'text' ? mentions(content.source) : undefined;
    return text ? [text] : [];
  });
  if (texts.length === 0) return [];
  const accounted = accountedIn(grants, known);
  return texts.flatMap(({ source, mentions: named }) => {
    const offsets = named.flatMap(({ at }) => (accounted.covers(at) ? [at.start] : []));
    return offsets.length === 0 ? [] : [[source.path, offsets] as const];
  });
}

const placeOf = ({ source, start, end }: Span): string => `${source.path} ${start} ${end}`;

/** Documents in files of their own: other units may take them in (policy/grantees/taken-in.ts). */
function aloneIn(world: World): UnitRows['alone'] {
  const found = new Map<string, string[]>();
  const open = new Set<string>();
  for (const { grant, held } of readPolicies(world, ({ grantee }) => grantee.alone === true)) {
    const { type, root, address } = grant.grantee;
    const key = `${type}\n${root}\n${shownName(address)}`;
    if (!held) open.add(key);
    found.set(key, [...(found.get(key) ?? []), ...actionPlaces(held)]);
  }
  return [...found].filter(([key, places]) => !open.has(key) && places.length > 0);
}

function readPolicies(world: World, isWanted: (grant: Grant) => boolean): readonly Policy[] {
  const grants = world.grants.filter(isWanted);
  return grants.length === 0 ? [] : new PolicyReader().read({ ...world, grants }, () => {});
}

/** Where the actions of a policy are written first. */
function actionPlaces(held: Policy['held']): readonly string[] {
  return (held ?? []).flatMap(({ statement }) =>
    statement.actions.items.flatMap(({ origins: [first] }) => (first ? [placeOf(first)] : [])),
  );
}

/** Files that only configuration reads: what they hold is taken in nowhere else. */
const CONFIGURATION = /\.(?:tf|tofu|ya?ml)$/;

/** The places of the actions that grantees are given by documents in files of their own. */
function takenIn(world: World): readonly string[] {
  const isFromFile = (grant: Grant): boolean =>
    !grant.grantee.alone && [...placesOf([grant]).keys()].some((path) => !CONFIGURATION.test(path));
  const taken = readPolicies(world, isFromFile).flatMap(({ held }) => actionPlaces(held));
  return [...new Set(taken)].filter((place) => !CONFIGURATION.test(place.slice(0, place.indexOf(' '))));
}

import { putInto } from '../located/lists.ts';
import type { Span } from '../located/source.ts';
import { visitWritten } from '../located/written.ts';
import { policyValue } from './policies/statement-values.ts';
import type { Placed } from './syntax/tree.ts';
import type { Attachment, Run } from './values/run.ts';
import type { Construct, Thing } from './values/thing.ts';

/** How much a program had made and given when a part of it was read: its top, or a function or class that nobody had called yet. */
export interface Part {
  readonly attachments: number;
  readonly constructs: number;
  /** The bodies of the function or class that was read. */
  readonly read: readonly Placed[];
  /** All bodies that were evaluated for it. */
  readonly entered: ReadonlySet<Placed>;
}

/** What was read once more behind it. */
export interface Repeated {
  readonly attachments: ReadonlySet<Attachment>;
  readonly constructs: ReadonlySet<Construct>;
}

/**
 * What a function or class gives to a construct of its own, or under a name that it makes, when it is read alone, where the same
 * file calls it further down and gives the same actions there: then the construct has its place in the tree, and the rest is
 * known better.
 */
export function repeatedIn({ attachments, constructs }: Run, parts: readonly Part[]): Repeated {
  const again = new Set<Attachment>();
  const knownIn = new Map<readonly Attachment[], ReadonlySet<string>>();
  const within = partsWithin(parts);
  for (const [one, others] of laterOnes(attachments, endsOf(parts, 'attachments'), within, keyOfAttachment)) {
    if (one.receiver.kind === 'opaque' && !one.receiver.isInPart) continue;
    const known = knownIn.get(others) ?? new Set(others.flatMap(({ policy }) => actionPlaces(policy)));
    knownIn.set(others, known);
    if (actionPlaces(one.policy).every((place) => known.has(place))) again.add(one);
  }
  const holders = new Set(attachments.filter((one) => !again.has(one)).map(({ receiver }) => receiver));
  const later = laterOnes(constructs, endsOf(parts, 'constructs'), within, ({ at }) => placeOf(at));
  return { attachments: again, constructs: new Set([...later.keys()].filter((one) => !holders.has(one))) };
}

const endsOf = (parts: readonly Part[], of: 'attachments' | 'constructs'): readonly number[] =>
  parts.map((part) => part[of]);

/** By the number of a part: the later parts in which what was read for it was evaluated again. */
function partsWithin(parts: readonly Part[]): readonly ReadonlySet<number>[] {
  const entering = new Map<Placed, number[]>();
  for (const [number, { entered }] of parts.entries()) for (const body of entered) putInto(entering, body, number);
  return parts.map(
    ({ read }, own) => new Set(read.flatMap((body) => entering.get(body) ?? []).filter((number) => number > own)),
  );
}

/**
 * Those whose key later parts have, too, that evaluate what was read for their own part, with what has it there; the first part is
 * the top of the file, where everything is known. Two classes with one base are not one another.
 */
function laterOnes<T>(
  all: readonly T[],
  ends: readonly number[],
  within: readonly ReadonlySet<number>[],
  keyOf: (one: T) => string | undefined,
): ReadonlyMap<T, readonly T[]> {
  const ofKey = new Map<string, Map<number, T[]>>();
  let part = 0;
  for (const [index, one] of all.entries()) {
    while (index >= (ends[part] ?? Number.POSITIVE_INFINITY)) part++;
    const key = keyOf(one);
    if (key === undefined) continue;
    const parts = ofKey.get(key) ?? new Map<number, T[]>();
    ofKey.set(key, parts);
    const some = parts.get(part) ?? [];
    parts.set(part, some);
    some.push(one);
  }
  const found = new Map<T, readonly T[]>();
  for (const parts of ofKey.values()) {
    for (const [own, some] of parts) {
      const inner = within[own];
      if (own === 0 || !inner) continue;
      const later = inner.size < parts.size ? [...inner] : [...parts.keys()].filter((number) => inner.has(number));
      const behind = later.flatMap((number) => parts.get(number) ?? []);
      if (behind.length > 0) for (const one of some) found.set(one, behind);
    }
  }
  return found;
}

function keyOfAttachment({ receiver, policy, at, use, type }: Attachment): string | undefined {
  const place = policyPlace(policy);
  // a name is made at one place, of what its caller may know better
  const made = receiver.kind === 'construct' ? receiver.at : receiver.madeAt;
  return made && place && [...[made, place, ...at].map(placeOf), use, type ?? ''].join('\n');
}

function policyPlace(policy: Thing): Span | undefined {
  switch (policy.kind) {
    case 'record':
    case 'list':
      return policy.origins[0];
    case 'data':
      return policy.value.origins[0];
    case 'managed':
      return policy.arn.origins[0];
    case 'statement':
    case 'document':
    case 'construct':
    case 'principal':
    case 'opaque':
      return policy.at;
    default:
      return undefined;
  }
}

const ACTION = /^["'`](?:[\w-]+:[\w*?]+|\*)["'`]$/;

/** Where the actions of a policy are written. */
function actionPlaces(policy: Thing): readonly string[] {
  const at = policyPlace(policy);
  if (!at || policy.kind === 'managed') return [];
  const places: string[] = [];
  visitWritten(policyValue(policy, at), new Set(), (place) => {
    const { source, start, end } = place;
    if (end - start < 200 && ACTION.test(source.text.slice(start, end))) places.push(placeOf(place));
  });
  return places;
}

const placeOf = ({ source, start, end }: Span): string => `${source.path}:${start}-${end}`;

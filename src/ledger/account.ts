import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import { onceOf } from '../located/once.ts';
import type { Span } from '../located/source.ts';
import type { Mention } from './mentions.ts';
import type { Around, Surroundings } from './surroundings.ts';

/** A mention that no front-end accounts for, with what stands around it. */
export interface Occurrence {
  readonly mention: Mention;
  readonly around: Surroundings;
  /** Set where the line of the mention stays as it is and the change is around it: the nearest line that it adds, else the mention. */
  readonly changedAt?: Span;
}

/** Others that are tried for one mention. */
const MOST = limits.ledger.counterparts;

// what many mentions have around them is looked at once
export const isDenying = onceOf(({ words, heads }: Around): boolean =>
  [...words.keys(), ...heads].some((word) => DENIED.test(word)),
);
/** What a Deny has, or a list of denied actions is called; the error of who may not is another thing. */
const DENIED = /deny|(?<!access_?)denied(?!exception|error)/i;
const isAllowing = onceOf(({ words }: Around): boolean => [...words.keys()].some((word) => /allow/i.test(word)));
/** Whether a rule of a data access policy of OpenSearch Serverless has it: that is no policy of IAM, and gives no action of it. */
const isOfData = ({ mention: { text }, around: { words } }: Occurrence): boolean =>
  /^aoss:/i.test(text) &&
  words.has('Permission') &&
  words.has('ResourceType') &&
  ![...words.keys()].some((word) => /(?:^|[-_.]|not|add)actions?$|effect/i.test(word));
/** Whether a Deny is on it. That is on actions: a managed policy is attached whatever is denied beside it. */
const isDenied = ({ mention: { kind }, around }: Occurrence): boolean =>
  kind !== 'policy' && (isDenying(around) || isListOfDenied(around) || isTakenByDenials(around));
/** A list of which only its name tells what it is for: another file takes it. */
export const isListOfDenied = ({ name, uses }: Surroundings): boolean =>
  name !== undefined && uses.length === 0 && DENIED.test(name);
/** A list that only statements that deny take. */
const isTakenByDenials = ({ constant, uses }: Surroundings): boolean =>
  constant &&
  uses.length > 0 &&
  uses.length <= limits.ledger.uses &&
  uses.every((use) => isDenying(use) && !isAllowing(use));
/** Whether all that is done with it is to take it away: `aws iam detach-role-policy`. */
const isTakenAway = onceOf(({ words }: Around): boolean => {
  const all = [...words.keys()];
  return all.some((word) => TAKING.test(word)) && !all.some((word) => GIVING.test(word));
});
const TAKING = /^(?:detach|delete|remove)-(?:[a-z]+-){0,3}polic(?:y|ies)(?:-from-[a-z-]+)?$/;
const GIVING = /^(?:attach|put|create|update|set|add|provision)-|policy-document|cli-input/;
const mayAllow = (one: Occurrence): boolean =>
  !isOfData(one) && !isTakenAway(one.around) && (!isDenied(one) || isAllowing(one.around));
const isConditional = onceOf((words: ReadonlyMap<string, number>): boolean =>
  [...words.keys()].some((word) => /condition/i.test(word)),
);
export const isAction = (word: string): boolean => /^[A-Za-z][\w-]*:[\w*?]+$/.test(word);
/** Words whose value says nothing of what is granted; with it, they do not count. */
const isLabel = (word: string): boolean => /^(?:sid|description|comment)$/i.test(word);

/**
 * The mentions of head that are new: each mention that the change takes away at base stands for one of the same text that it
 * brings, where the statement around it gives no more, wherever it is now. So a moved or formatted line is silent, and a second
 * receiver, another receiver, a condition that is gone and a resource that is wider speak.
 * @param brought the mentions on lines that the change adds
 * @param taken the mentions on lines that the change takes away
 * @param isHarmless whether a mention is where nothing is granted, as in a test: it stands for none elsewhere
 */
export function newMentions(
  brought: readonly Occurrence[],
  taken: readonly Occurrence[],
  isHarmless: (one: Occurrence) => boolean = () => false,
): readonly Occurrence[] {
  const harmful = brought.filter((one) => !isHarmless(one));
  const rest = unmatched(brought.filter(isHarmless), taken, true);
  // a Deny that the change brings gives nothing
  return [
    ...unmatched(
      harmful,
      taken.filter((one) => !isHarmless(one)),
      true,
    ),
    ...rest,
  ].filter(mayAllow);
}

/** The mentions beside a Deny that the change takes away without bringing a Deny that stops as much. */
export function lostDenials(taken: readonly Occurrence[], brought: readonly Occurrence[]): readonly Occurrence[] {
  const denying = (all: readonly Occurrence[]): readonly Occurrence[] => all.flatMap(whereTaken).filter(isDenied);
  return unmatched(denying(taken), denying(brought), false);
}

/** A constant in each place that takes it; one of which only its name tells what it is for has nothing else around it. */
function whereTaken(one: Occurrence): readonly Occurrence[] {
  if (isListOfDenied(one.around)) return [{ ...one, around: { ...one.around, words: new Map(), heads: [] } }];
  const { constant, uses, line } = one.around;
  if (!constant || uses.length === 0 || isDenying(one.around)) return [one];
  return uses.map((use) => ({ ...one, around: { ...use, constant: false, uses: [], line } }));
}

/** Whether both are in the place of an action of a statement; a name elsewhere gives what it gives, whatever is around it. */
export function isStatement(...ones: readonly Occurrence[]): boolean {
  return ones.every(({ around: { words } }) => {
    const keys = [...words.keys()];
    return keys.some((word) => /(?:^|[-_.]|not|add)actions?$/i.test(word)) && keys.some((word) => PART.test(word));
  });
}

/** What a statement has beside its actions, in any language: `Effect`, `resources`, `.addResources`, `iam.Effect.DENY`. */
const PART = /(?:^|[-_.]|not|add)(?:effect|resources?|principals?|conditions?)(?:$|\.)/i;

/** Whether what changes around a name may give more, or denies less. */
export function mayGiveMore(before: Occurrence, after: Occurrence): boolean {
  if (isSame(before, after)) return false;
  return isDenied(before) || !isNoWider(before.around, after.around);
}

/**
 * The mentions for which no other one stands; each stands for one, one of the same file first. With `stays`, one of a file that
 * brings the same name in another way is what that name was there, and stands for none in another file.
 */
function unmatched(
  mentions: readonly Occurrence[],
  others: readonly Occurrence[],
  stays: boolean,
): readonly Occurrence[] {
  const inFiles = paired(mentions, others, keyInFile);
  const busy = new Set(stays ? inFiles.open.filter(mayAllow).map(keyInFile) : []);
  return paired(
    inFiles.open,
    inFiles.left.filter((one) => !busy.has(keyInFile(one))),
    keyOf,
  ).open;
}

/** Pairs what has the same key: the mentions that are open then, and the others that are left. */
function paired(
  mentions: readonly Occurrence[],
  others: readonly Occurrence[],
  key: (one: Occurrence) => string,
): { readonly open: readonly Occurrence[]; readonly left: readonly Occurrence[] } {
  const left = new Map<string, Occurrence[]>();
  for (const one of others) {
    putInto(left, key(one), one);
  }
  let open = mentions;
  for (const stands of [
    oneOf(isSame),
    oneOf(({ around: before }, { around: after }) => isNoWider(before, after)),
    constantsFor,
  ])
    open = open.filter((one) => {
      const candidates = left.get(key(one)) ?? [];
      const taken = stands(candidates.slice(0, MOST), one);
      for (const index of [...taken].sort((a, b) => b - a)) candidates.splice(index, 1);
      return taken.length === 0;
    });
  return { open, left: [...left.values()].flat() };
}

const keyInFile = (one: Occurrence): string => `${keyOf(one)}\n${one.mention.at.source.path}`;

const keyOf = ({ mention: { kind, text } }: Occurrence): string => `${kind} ${text.toLowerCase()}`;

function isSame({ around: before }: Occurrence, { around: after }: Occurrence): boolean {
  return sameHeads(before, after) && !loses(before.words, after.words) && !loses(after.words, before.words);
}

/** Whether what stands around a name gives no more than what stood around it. */
export function isNoWider(before: Around, after: Around): boolean {
  if (!sameHeads(before, after)) return false;
  if (loses(before.words, after.words, (word) => word !== '*')) return false;
  const gone = lost(before.words, after.words);
  const come = lost(after.words, before.words);
  if (come.includes('*')) return false;
  return gone.length > 0 || come.length === 0 || (isConditional(after.words) && !isConditional(before.words));
}

/**
 * A name that moves to a constant, or from one: what takes the constant stands where the name stood. Where the file does not tell
 * what takes it, any does; else each place that takes it has to give no more than one where the name was.
 */
function constantsFor(candidates: readonly Occurrence[], one: Occurrence): readonly number[] {
  const after = usesOf(one);
  const mayBe = ({ around }: Occurrence): boolean =>
    !isDenying(around) && (around.constant || one.around.constant) && !isOfOthers(around, one.around);
  const whole = candidates.findIndex((other) => mayBe(other) && covers(usesOf(other), after));
  if (whole >= 0) return [whole];
  const found: number[] = [];
  for (const use of after ?? []) {
    const index = candidates.findIndex(
      (other, at) =>
        !found.includes(at) && mayBe(other) && !other.around.constant && isNoWider(withoutItself(other), use),
    );
    if (index < 0) return [];
    found.push(index);
  }
  return (after?.length ?? 0) > limits.ledger.uses ? [] : found;
}

/** Whether both say who gets it, and the later one names somebody else. */
const isOfOthers = (before: Around, after: Around): boolean =>
  before.holders !== undefined && after.holders !== undefined && !isSameHolders(before, after);

/** What is around a name wherever it counts; undefined for a constant of which the file does not tell what takes it. */
function usesOf(one: Occurrence): readonly Around[] | undefined {
  const { around } = one;
  if (!around.constant) return [withoutItself(one)];
  return around.uses.length === 0 ? undefined : around.uses;
}

/** What is around a name without the name: a constant of it has another one. */
function withoutItself({ mention: { text }, around }: Occurrence): Around {
  return around.words.has(text)
    ? { ...around, words: new Map([...around.words].filter(([word]) => word !== text)) }
    : around;
}

function covers(before: readonly Around[] | undefined, after: readonly Around[] | undefined): boolean {
  if (!before || !after) return true;
  if (after.length > Math.min(before.length, limits.ledger.uses)) return false;
  return after.every((use) => before.some((other) => isNoWider(other, use)));
}

/** One that stands for another, as its place among some. */
function oneOf(stands: (before: Occurrence, after: Occurrence) => boolean) {
  return (candidates: readonly Occurrence[], one: Occurrence): readonly number[] => {
    const index = candidates.findIndex((other) => stands(other, one));
    return index < 0 ? [] : [index];
  };
}

/** Whether those who get it by keys beside it are no others than before. */
export function isSameHolders({ holders: before = [] }: Around, { holders: after = [] }: Around): boolean {
  return after.length === 0 ? before.length === 0 : after.every((one) => before.includes(one));
}

const textOfHeads = onceOf((heads: readonly string[]): string => heads.join('\n'));
const sameHeads = (before: Around, after: Around): boolean =>
  textOfHeads(before.heads) === textOfHeads(after.heads) && isSameHolders(before, after);

/** Words that are there more often before than after; other actions and labels do not count. */
function lost(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  return told(before).flatMap(([word, count]) => (count > (after.get(word) ?? 0) ? [word] : []));
}

/** Whether there is such a word; most often the first ones tell. */
function loses(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  counts: (word: string) => boolean = () => true,
): boolean {
  return told(before).some(([word, count]) => count > (after.get(word) ?? 0) && counts(word));
}

/** The words that count: no actions, no labels, and nothing that a label says. */
const told = onceOf((words: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => {
  let label = false;
  return [...words].filter(([word]) => {
    const counts = !label && !isLabel(word) && !isAction(word);
    label = isLabel(word);
    return counts;
  });
});

import type { Occurrence } from '../ledger/account.ts';
import type { Mention, Sensitive } from '../ledger/mentions.ts';
import { hasWord } from '../ledger/named-uses.ts';
import { readText } from '../ledger/read.ts';
import { lineOf, mentionsByName, type TakenName, takenNamesIn } from '../ledger/taken-names.ts';
import { limits } from '../limits.ts';
import { drawnFrom } from '../located/lists.ts';
import { once } from '../located/once.ts';
import { byText } from '../located/order.ts';
import { positionAt, type Source } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Files } from '../revisions/files.ts';
import { diffOf } from '../revisions/hunks.ts';
import { folderOf, nameOf } from '../revisions/paths.ts';
import { type RevisionFiles, settle } from '../revisions/settle.ts';
import type { ReadBoth } from './accounting.ts';
import { endingOf, othersWith, stemOf } from './same-language.ts';

/** A program of a language that nobody reads, in both revisions. */
export interface ChangedProgram {
  readonly base?: Source;
  readonly head?: Source;
}

/** What statements name by lists of other files, and the programs of which not all of that was looked for. */
export interface TakenLists {
  readonly brought: readonly Occurrence[];
  readonly taken: readonly Occurrence[];
  readonly undecided: readonly Undecided[];
}

/**
 * Looks for lists of actions that changed statements of programs take by a name from files that the change leaves as they are: each
 * name in such a list is as one that the statement has. Statements that are in both revisions say nothing new.
 * @param texts what is named on lines that the change adds or takes away is told by itself
 */
export async function takenLists(
  programs: readonly ChangedProgram[],
  texts: ReadBoth['texts'],
  sensitive: Sensitive,
  revisions: () => Promise<{ readonly base: RevisionFiles; readonly head: RevisionFiles }>,
): Promise<TakenLists> {
  const [before, after]: [TakenName[], TakenName[]] = [[], []];
  for (const { base, head } of programs) {
    const [was, is] = [base ? takenNamesIn(base) : [], head ? takenNamesIn(head) : []];
    before.push(...without(was, is));
    after.push(...without(is, was));
  }
  if (before.length + after.length === 0) return { brought: [], taken: [], undecided: [] };
  const lines = changedLines(texts);
  const { base, head } = await revisions();
  const gone = await mentionsOf(before, sensitive, base);
  const come = await mentionsOf(after, sensitive, head);
  return {
    taken: gone.occurrences.filter(({ list }) => !standsOn(lines.base, list)).map(({ one }) => one),
    brought: come.occurrences.filter(({ list }) => !standsOn(lines.head, list)).map(({ one }) => one),
    undecided: [...gone.open, ...come.open].slice(0, 1).map(tooMany),
  };
}

/** The lines of files that the change takes away and adds, by the paths of the files. */
function changedLines(
  texts: ReadBoth['texts'],
): Readonly<Record<'base' | 'head', ReadonlyMap<string, ReadonlySet<number>>>> {
  const lines = { base: new Map<string, ReadonlySet<number>>(), head: new Map<string, ReadonlySet<number>>() };
  for (const [{ path, basePath }, { base, head }] of texts) {
    const diff = diffOf(path, basePath, base?.source, head?.source);
    lines.base.set(basePath ?? path, diff.deleted);
    lines.head.set(path, diff.added);
  }
  return lines;
}

/** Those that the other revision does not have with the same around them. */
function without(ones: readonly TakenName[], others: readonly TakenName[]): readonly TakenName[] {
  const isKnown = drawnFrom(others.map(keyOf));
  return ones.filter((one) => !isKnown(keyOf(one)));
}

const keyOf = ({ name, around: { words, heads } }: TakenName): string =>
  JSON.stringify([name, heads, [...words].sort()]);

interface Found {
  readonly occurrences: readonly { readonly one: Occurrence; readonly list: Mention }[];
  readonly open: readonly TakenName[];
}

async function mentionsOf(names: readonly TakenName[], sensitive: Sensitive, files: RevisionFiles): Promise<Found> {
  const { result } = await settle(files, (view) => lookedFor(names, sensitive, view));
  return result;
}

function lookedFor(names: readonly TakenName[], sensitive: Sensitive, files: Files): Found {
  const open: TakenName[] = [];
  const asked = new Map<string, TakenName[]>();
  for (const one of names) {
    const key = `${endingOf(one.token.path)}\n${one.name}`;
    const known = asked.get(key);
    if (known) known.push(one);
    else if (asked.size < limits.ledger.lists) asked.set(key, [one]);
    else open.push(one);
  }
  const wanted: (readonly [path: string, takers: readonly TakenName[]])[] = [];
  const candidatesOf = candidatesIn(files, [...asked.values()].flat());
  for (const takers of asked.values()) {
    const candidates = new Set(takers.flatMap((taker) => [...candidatesOf(taker)]));
    if (candidates.size > limits.ledger.users) open.push(...takers.slice(0, 1));
    for (const path of [...candidates].slice(0, limits.ledger.users)) wanted.push([path, takers]);
  }
  const contents = new Map(wanted.map(([path]) => [path, files.read(path)]));
  const occurrences: { one: Occurrence; list: Mention }[] = [];
  // what is not there yet is asked for together
  if ([...contents.values()].some(({ kind }) => kind === 'pending')) return { occurrences, open };
  const byName = new Map<string, ReturnType<typeof mentionsByName>>();
  for (const [path, takers] of wanted) {
    const content = contents.get(path);
    if (content?.kind !== 'text') continue;
    const { source } = content;
    const known = byName.get(path) ?? mentionsByName(source, readText(source, sensitive).mentions);
    byName.set(path, known);
    for (const taker of takers) {
      if (!candidatesOf(taker).has(path) || !hasWord(source, taker.name)) continue;
      for (const list of known.get(taker.name) ?? []) occurrences.push({ one: occurrenceOf(taker, list), list });
    }
    if (occurrences.length > limits.ledger.mentions) return { occurrences, open: [...open, ...takers] };
  }
  return { occurrences, open };
}

/**
 * Says which files a program may mean by the names that it takes: those with some of them that are in its folder, or that it names by
 * the file or the folder. So names that most files of a language have are looked for where the others are.
 */
function candidatesIn(files: Files, all: readonly TakenName[]): (taken: TakenName) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const candidatesOf = ({ token: { path, source } }: TakenName): ReadonlySet<string> => {
    const ofLanguage = all.filter(({ token }) => endingOf(token.path) === endingOf(path));
    const names = [...new Set(ofLanguage.map(({ name }) => name))].sort(byText);
    const words = once(() => new Set(source.text.match(/\w+/g)));
    const isNamed = (owner: string): boolean =>
      words().has(/\w+/.exec(owner)?.[0] ?? '') && (/^\w+$/.test(owner) || hasWord(source, owner));
    return new Set(
      othersWith(names, path, files).filter(
        (other) => folderOf(other) === folderOf(path) || [stemOf(other), nameOf(folderOf(other))].some(isNamed),
      ),
    );
  };
  return (taken) => {
    const found = known.get(taken.token.path) ?? candidatesOf(taken);
    known.set(taken.token.path, found);
    return found;
  };
}

function occurrenceOf({ token: { source, start, end }, around }: TakenName, list: Mention): Occurrence {
  const { line } = positionAt(source, start);
  return { mention: { ...list, at: { source, start, end } }, around: { ...around, constant: false, uses: [], line } };
}

function tooMany({ name, token: { source, start, end, path } }: TakenName): Undecided {
  return {
    reason: 'limit',
    message: `More lists or files than are looked at may be what ${path} takes as actions by names such as ${name}.`,
    at: { source, start, end },
    remedy: 'Review by hand which actions these names stand for.',
  };
}

/** Whether a mention stands on one of the lines of its file that are known by the file's path. */
function standsOn(lines: ReadonlyMap<string, ReadonlySet<number>>, mention: Mention): boolean {
  return lines.get(mention.at.source.path)?.has(lineOf(mention)) ?? false;
}

import { isProgram } from '../discovery/kinds.ts';
import { isListOfDenied, type Occurrence } from '../ledger/account.ts';
import { hasWord, namedUsesIn } from '../ledger/named-uses.ts';
import type { Around } from '../ledger/surroundings.ts';
import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import type { Source } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Files } from '../revisions/files.ts';
import { folderOf } from '../revisions/paths.ts';
import { type RevisionFiles, settle } from '../revisions/settle.ts';
import { othersWith, stemOf } from './same-language.ts';
import { namesOf } from './unaccounted.ts';

interface Sides {
  readonly brought: readonly Occurrence[];
  readonly taken: readonly Occurrence[];
}

/** The same names, with what takes a list of them in other files, and the lists of which not all of that was looked at. */
interface Elsewhere extends Sides {
  readonly undecided: readonly Undecided[];
}

/**
 * Looks for what takes a list of a program that nobody reads in files that do not change: so a list of denied actions is one wherever
 * the Deny stands. Only a list that loses or gets a name is looked for.
 */
export async function usedElsewhere(
  { brought, taken }: Sides,
  revisions: () => Promise<{ readonly base: RevisionFiles; readonly head: RevisionFiles }>,
): Promise<Elsewhere> {
  const changed = new Set([...namesOnlyIn(taken, brought), ...namesOnlyIn(brought, taken)]);
  const [gone, come] = [listsIn(taken, changed), listsIn(brought, changed)];
  if (gone.size + come.size === 0) return { brought, taken, undecided: [] };
  const { base, head } = await revisions();
  const before = await usesOf(gone, base);
  const after = await usesOf(come, head);
  const sides = { brought: withUses(brought, after.uses), taken: withUses(taken, before.uses) };
  return { ...sides, undecided: before.open.map(tooManyUsers) };
}

/** A list of a program, by the file and the name that it has there. */
interface List {
  readonly path: string;
  readonly name: string;
  readonly ones: readonly [Occurrence, ...Occurrence[]];
}

const keyOf = ({ mention: { kind, text } }: Occurrence): string => `${kind} ${text.toLowerCase()}`;
const listOf = ({ mention, around: { name = '' } }: Occurrence): string => `${mention.at.source.path}\n${name}`;

/** The lists with a name that the other revision has nowhere. */
function namesOnlyIn(ones: readonly Occurrence[], others: readonly Occurrence[]): readonly string[] {
  const known = new Set(others.map(keyOf));
  return ones.filter((one) => isList(one) && !known.has(keyOf(one))).map(listOf);
}

function listsIn(ones: readonly Occurrence[], changed: ReadonlySet<string>): ReadonlyMap<string, List> {
  const found = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const one of ones) if (isList(one) && changed.has(listOf(one))) putInto(found, listOf(one), one);
  return new Map(
    [...found].map(([key, all]) => {
      const [path = '', name = ''] = key.split('\n');
      return [key, { path, name, ones: all }];
    }),
  );
}

/** Whether all that is known of a name is the list that it stands in. */
function isList({ mention, around }: Occurrence): boolean {
  const { name, uses } = around;
  if (mention.kind === 'policy' || name === undefined || uses.length > 0 || isListOfDenied(around)) return false;
  return /^\w{2,100}$/.test(name) && isProgram(mention.at.source.path);
}

interface Uses {
  readonly uses: ReadonlyMap<string, readonly Around[]>;
  /** The lists of which not all files were looked at that may take them. */
  readonly open: readonly List[];
}

async function usesOf(lists: ReadonlyMap<string, List>, files: RevisionFiles): Promise<Uses> {
  const looked = [...lists].slice(0, limits.ledger.lists);
  const left = [...lists.values()].slice(limits.ledger.lists);
  const { result } = await settle(files, (view) => usesIn(view, new Map(looked)));
  return { uses: result.uses, open: [...left, ...result.open] };
}

function usesIn(files: Files, lists: ReadonlyMap<string, List>): Uses {
  const open: List[] = [];
  const users = new Map<string, (readonly [key: string, list: List])[]>();
  for (const [key, list] of lists) {
    const candidates = othersWith([list.name], list.path, files);
    if (candidates.length > limits.ledger.users) open.push(list);
    // its own file may tell, too
    for (const path of [...candidates.slice(0, limits.ledger.users), list.path])
      putInto(users, path, [key, list] as const);
  }
  const contents = new Map([...users.keys()].map((path) => [path, files.read(path)]));
  const uses = new Map<string, Around[]>();
  // what is not there yet is asked for together
  if ([...contents.values()].some(({ kind }) => kind === 'pending')) return { uses, open };
  for (const [path, asked] of users) {
    const content = contents.get(path);
    if (content?.kind !== 'text') continue;
    const { source } = content;
    const taking = asked.filter(([, list]) => mayTake(source, list));
    if (taking.length === 0) continue;
    const usesOfName = namedUsesIn(source);
    for (const [key, list] of taking)
      for (const use of usesOfName(list.name, ownerOf(list), list.path))
        if ((uses.get(key)?.length ?? 0) <= limits.ledger.uses) putInto(uses, key, use);
  }
  return { uses, open };
}

const ownerOf = ({ path }: List): string => stemOf(path);

/** Whether a file has the name of a list, and stands in the same folder or names the list's file. */
function mayTake(source: Source, list: List): boolean {
  const isBeside = folderOf(source.path) === folderOf(list.path);
  return hasWord(source, list.name) && (isBeside || hasWord(source, ownerOf(list)));
}

function withUses(ones: readonly Occurrence[], uses: Uses['uses']): readonly Occurrence[] {
  if (uses.size === 0) return ones;
  return ones.map((one) => {
    const found = isList(one) ? (uses.get(listOf(one)) ?? []) : [];
    return found.length === 0 ? one : { ...one, around: { ...one.around, constant: true, uses: found } };
  });
}

function tooManyUsers({ path, name, ones }: List): Undecided {
  return {
    reason: 'limit',
    message: `More files than are looked at may take ${name} of ${path}, which got shorter; whether a Deny takes it is not known.`,
    at: ones[0].mention.at,
    side: 'base',
    names: [...new Set(ones.flatMap(({ mention }) => namesOf(mention)))],
    remedy: 'Review by hand what takes the list.',
  };
}

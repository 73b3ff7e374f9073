import { lostDenials, newMentions, type Occurrence } from '../ledger/account.ts';
import { type Accounted, nothingAccounted } from '../ledger/accounted.ts';
import { changedAround } from '../ledger/kept.ts';
import type { Mention } from '../ledger/mentions.ts';
import { type ReadText, withoutComments } from '../ledger/read.ts';
import { unaccounted } from '../ledger/unaccounted.ts';
import { putInto } from '../located/lists.ts';
import type { Undecided } from '../located/undecided.ts';
import { diffOf } from '../revisions/hunks.ts';
import { isBelow } from '../settings/settings.ts';
import type { Accounts, ReadBoth, Understood } from './accounting.ts';
import { saysTheSame } from './same-meaning.ts';
import type { TakenLists } from './taken-lists.ts';
import { denialGone, namesOf, tooMany, unaccountedFor } from './unaccounted.ts';
import { pathOf } from './undecided.ts';
import { usedElsewhere } from './used-elsewhere.ts';

/** What of the mentions nobody read: what is undecided already names it, or it is undecided at its line. */
export async function accountedMentions(read: ReadBoth, understood: Understood, lists: TakenLists): Promise<Accounts> {
  const brought: Occurrence[] = [...lists.brought];
  const taken: Occurrence[] = [...lists.taken];
  // a Deny that a front-end reads at head still stops what it stopped, whether or not anybody read it at base
  const denied: Occurrence[] = [];
  const accounts = understood.accounts();
  for (const [change, whole] of read.texts) {
    const isUnread = understood.unreadLimits.has(change.path);
    // most files are read by a front-end as they stand: of them nothing is left, whatever the change did to them
    if (!isUnread && isCovered(whole.base, accounts.base) && isCovered(whole.head, accounts.head)) continue;
    const [base, head] = [whole.base && withoutComments(whole.base), whole.head && withoutComments(whole.head)];
    const diff = diffOf(change.path, change.basePath, base?.source, head?.source);
    const added = head ? unaccounted(head, diff.added, accounts.head) : [];
    // what limits somebody at base counts as it was: what the change takes away of it is told here
    const gone = base ? unaccounted(base, diff.deleted, isUnread ? nothingAccounted : accounts.base) : [];
    const kept =
      base && head
        ? changedAround(
            { read: base, changed: diff.deleted, accounted: accounts.base },
            { read: head, changed: diff.added, accounted: accounts.head },
          )
        : { brought: [], taken: [] };
    const isSomething = [added, gone, kept.brought, kept.taken].some(({ length }) => length > 0);
    if (!isSomething || (!isUnread && saysTheSame(whole.base?.source, whole.head?.source))) continue;
    brought.push(...added, ...kept.brought);
    taken.push(...gone, ...kept.taken);
    if (head && gone.length > 0) denied.push(...unaccounted(head, diff.added, nothingAccounted));
  }
  const elsewhere = await usedElsewhere({ brought, taken }, understood.revisions);
  const isListed = (one: Occurrence): boolean => understood.isOnlyListed(fileOf(one));
  const news = newMentions(elsewhere.brought, elsewhere.taken, isListed).filter(
    (one) => !understood.told(fileOf(one), one.mention.text),
  );
  const lost = lostDenials(elsewhere.taken, [...elsewhere.brought, ...denied]);
  const isUnread = (one: Occurrence): boolean => understood.unreadLimits.has(fileOf(one));
  const { undecided, left } = namedBy(understood.undecided, [...news, ...lost.filter(isUnread)]);
  const stillOpen = new Set(left);
  const entries = [
    ...unaccountedFor(
      news.filter((one) => stillOpen.has(one)),
      understood.read,
    ),
    ...denialGone(lost.filter((one) => !isUnread(one) || stillOpen.has(one))),
    ...read.unread,
    ...elsewhere.undecided,
    ...lists.undecided,
    ...[...read.texts.values()].flatMap(({ head }) => (head?.more ? [tooMany(head.source.path)] : [])),
  ];
  return {
    undecided: [...undecided, ...entries],
    relevant: [...new Set([...news.map(fileOf), ...entries.map(pathOf)])],
  };
}

/** Whether all that a text mentions went into the comparison. */
const isCovered = (read: ReadText | undefined, accounted: Accounted): boolean =>
  read === undefined || read.mentions.every(({ at }) => accounted.covers(at));

const fileOf = ({ mention }: Occurrence): string => mention.at.source.path;

/** Undecided parts with what is mentioned where they are, and the mentions that are nowhere among them. */
export function namedBy(
  undecided: readonly Undecided[],
  mentions: readonly Occurrence[],
): { readonly undecided: readonly Undecided[]; readonly left: readonly Occurrence[] } {
  const named = new Map<Undecided, Set<string>>();
  const left: Occurrence[] = [];
  const byPath = new Map<string, Undecided[]>();
  for (const item of undecided) {
    const places = [item.at, ...(item.takes ?? [])];
    for (const path of new Set(places.map((at) => ('source' in at ? at.source.path : at.path)))) {
      putInto(byPath, path, item);
    }
  }
  const wholeUnits = undecided.filter(({ reason }) => WHOLE_UNIT.has(reason));
  for (const one of mentions) {
    const near = byPath.get(fileOf(one)) ?? [];
    const holder = [...near, ...wholeUnits].find((item) => holds(item, one.mention));
    if (!holder) {
      left.push(one);
      continue;
    }
    const names = named.get(holder) ?? new Set();
    named.set(holder, names);
    for (const name of namesOf(one.mention)) names.add(name);
  }
  return {
    undecided: undecided.map((item) => {
      const names = named.get(item);
      return names ? { ...item, names: [...new Set([...(item.names ?? []), ...names])] } : item;
    }),
    left,
  };
}

/** Reasons for which nothing in a file is known. */
const WHOLE_FILE: ReadonlySet<string> = new Set([
  'parse-error',
  'parser-disagreement',
  'not-text',
  'too-large',
  'not-read',
]);
/** Reasons for which nothing that is read together with a file is known. */
const WHOLE_UNIT: ReadonlySet<string> = new Set(['limit', 'internal-error']);

/** Whether an undecided part is about the place of a mention. */
function holds({ at, takes, reason }: Undecided, mention: Mention): boolean {
  const { source, start, end } = mention.at;
  const path = 'source' in at ? at.source.path : at.path;
  if (WHOLE_UNIT.has(reason) && (path === '' || isBelow(source.path, [path]))) return true;
  if (!('source' in at) || WHOLE_FILE.has(reason)) return path === source.path;
  return [at, ...(takes ?? [])].some(
    (span) => span.source.path === source.path && span.start < end && start < span.end,
  );
}

import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import { byEach, byText } from '../located/order.ts';
import type { Undecided } from '../located/undecided.ts';
import { undecidedLocation } from './locations.ts';
import { compareUndecided, type ListedOnly, type UndecidedLocation, type UndecidedReport } from './report-model.ts';
import { pathOf } from './undecided.ts';
import type { Named } from './undecided-names.ts';

/** What the names of something undecided mean, and what the gate makes of them at a path. */
export interface Judge {
  named(names: readonly string[]): Named;
  /** Whether it fails the gate, but for what `listedOnly` says. */
  gates(named: Named): boolean;
  listedOnly(named: Named, path: string): ListedOnly | undefined;
}

/** One undecided part with its place and what the gate makes of it. */
interface Judged {
  readonly item: Undecided;
  readonly location: UndecidedLocation;
  readonly gates: boolean;
  readonly listedOnly: ListedOnly | undefined;
  /** How many more there are at the place with the same remedy, in other words: the same line in each instance of a module. */
  readonly alike?: number;
}

type Group<T> = readonly [T, ...T[]];

/** Undecided parts as the report lists them: one entry for one cause (semantics.md section 6), in its order. */
export function reportUndecided(items: readonly Undecided[], judge: Judge): readonly UndecidedReport[] {
  const judged = policiesTogether(items).map((item): Judged => {
    const named = judge.named(item.names ?? []);
    const listedOnly = judge.listedOnly(named, pathOf(item));
    const gates = listedOnly === undefined && judge.gates(named);
    return { item, location: undecidedLocation(item.at, item.side ?? 'head'), gates, listedOnly };
  });
  return byCause(judged)
    .map((group) => entryOf(group, judge))
    .sort(compareUndecided);
}

/**
 * Groups of one cause: the same reason and the same source, limit or message. What is said of one place with the same remedy is
 * said once, whoever it is a part of and in how many modules it is evaluated. Where only the message is the same, the parts
 * may name different permissions: those of one file are told together, those of several files where they name the same.
 */
function byCause(items: readonly Judged[]): readonly Group<Judged>[] {
  const inPlaces = grouped(items, ({ item: { reason, message, remedy, cause, names = [] }, location, listedOnly }) => [
    ...[
      reason,
      isValue(reason) || cause !== undefined ? `${remedy}\n${cause ?? ''}` : message,
      listedOnly?.kind ?? '',
      ...names,
    ],
    JSON.stringify(location),
  ]);
  const inFiles = grouped(
    inPlaces.map(([first, ...others]) => {
      const alike = new Set([first, ...others].map(({ item }) => item.message)).size - 1;
      const shortest = others.reduce((a, b) => (b.item.message.length < a.item.message.length ? b : a), first);
      return alike === 0 ? first : { ...shortest, alike };
    }),
    (one) => [causeOf(one), one.item.names?.length ? pathOf(one.item) : ''],
  );
  const inAll = grouped(inFiles, (group) => [
    causeOf(group[0]),
    group[0].item.cause === undefined ? namesOf(group).sort(byText).join('\0') : '',
  ]);
  return inAll.map(([first, ...others]): Group<Judged> => [...first, ...others.flat()]);
}

/** Whether a reason is that a value is not known: it has another name in each module that it is evaluated in. */
const isValue = (reason: Undecided['reason']): boolean => reason.startsWith('unresolved-');

function causeOf({ item: { reason, message, remedy, cause }, listedOnly }: Judged): string {
  const source = cause === undefined ? ['message', message] : ['cause', cause];
  return JSON.stringify([reason, ...source, remedy, listedOnly ?? '']);
}

const namesOf = (group: readonly Judged[]): string[] => [...new Set(group.flatMap(({ item }) => item.names ?? []))];

/** Items with equal keys together, in the order of the first of each. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    putInto(groups, key, item);
  }
  return [...groups.values()];
}

/** Those that fail the gate first: the entry stands where a reader has to look. */
const byPlace = byEach<Judged>(
  (a, b) => Number(b.gates) - Number(a.gates),
  (a, b) => byText(a.location.file, b.location.file),
  (a, b) => (a.location.startLine ?? 0) - (b.location.startLine ?? 0),
  (a, b) => (a.location.startColumn ?? 0) - (b.location.startColumn ?? 0),
);

function entryOf(group: Group<Judged>, judge: Judge): UndecidedReport {
  const places = new Map<string, Judged>();
  for (const one of [...group].sort(byPlace)) {
    const { file, startLine = '', startColumn = '' } = one.location;
    const key = `${file}\0${startLine}\0${startColumn}`;
    if (!places.has(key)) places.set(key, one);
  }
  const [first = group[0], ...others] = places.values();
  const { reason, message, remedy } = first.item;
  const { rows } = judge.named(namesOf(group));
  const also = [
    ...(first.alike === undefined ? [] : [`${first.alike} more at this place`]),
    ...(others.length === 0 ? [] : [`${others.length} more ${others.length === 1 ? 'place' : 'places'}`]),
  ];
  const more = also.length === 0 ? '' : ` (and ${also.join(', ')})`;
  const { listedOnly } = first;
  return {
    reason,
    message: more === '' ? message : `${message.replace(/\.$/, '')}${more}.`,
    location: first.location,
    remedy,
    ...(rows.length === 0 ? {} : { actions: rows.slice(0, MOST_ACTIONS) }),
    ...(rows.length <= MOST_ACTIONS ? {} : { moreActions: rows.length - MOST_ACTIONS }),
    ...(others.length === 0
      ? {}
      : { more: others.length, related: others.slice(0, MOST_PLACES).map(({ location }) => location) }),
    ...(listedOnly ? { gates: false, listedOnly } : first.gates ? { gates: true } : {}),
  };
}

/** One entry for all policies that are not known at one place, such as one attachment for each key of a map. */
function policiesTogether(items: readonly Undecided[]): readonly Undecided[] {
  const groups = grouped(
    items.map((item, index) => ({ item, index })),
    ({ item, index }) => (item.policy === undefined ? [`${index}`] : ['policy', item.reason, placeOf(item)]),
  );
  return groups.flatMap((group) => {
    const policies = [...new Set(group.flatMap(({ item }) => item.policy ?? []))].sort(byText);
    const [{ item: first }] = group;
    if (policies.length < 2) return group.map(({ item }) => item);
    const shown = policies.slice(0, SHOWN).join(', ');
    const more = policies.length > SHOWN ? ` and ${policies.length - SHOWN} more` : '';
    const message = `What the policies ${shown}${more} grant is not known: they are not declared here.`;
    const remedy = 'Review the policies where they are declared, or declare them beside what attaches them.';
    const names = [...new Set(group.flatMap(({ item }) => item.names ?? []))];
    return [{ ...first, message, remedy, ...(names.length === 0 ? {} : { names }) }];
  });
}

function placeOf(item: Undecided): string {
  const { startLine = '', startColumn = '' } = undecidedLocation(item.at, 'head');
  return `${pathOf(item)}:${startLine}:${startColumn}`;
}

const SHOWN = 3;
const MOST_ACTIONS = limits.review.undecidedActions;
const MOST_PLACES = limits.review.undecidedPlaces;

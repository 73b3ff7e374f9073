import type { FrontEndName } from '../discovery/front-end.ts';
import { isSnapshot } from '../discovery/kinds.ts';
import { frontEnds } from '../discovery/registry.ts';
import { addInto } from '../located/lists.ts';
import { byText } from '../located/order.ts';
import type { SurveyRows, UnitsJob } from './jobs.ts';

/** Units of one front-end that are files of their own are read so many at a time. */
const TOGETHER = 16;

interface Found {
  readonly fixed: boolean;
}

/** What all surveys of one front-end say together. */
interface Together {
  readonly found: Map<string, Found>;
  readonly users: Map<string, Set<string>>;
  readonly used: Map<string, Set<string>>;
  readonly shows: (readonly [string, string])[];
}

/** The units of a revision as pieces of work, in one order: those that have to be decided about together are one piece. */
export function jobsFor(surveys: readonly SurveyRows[]): readonly UnitsJob[] {
  const units = new Map(frontEnds.map(({ name }) => [name, unitsOf(name, surveys)]));
  // what the snapshots of a program's tests say, the program says itself
  const isRetold = (units.get('programs')?.length ?? 0) > 0 ? isSnapshot : () => false;
  return frontEnds.flatMap(({ name }): readonly UnitsJob[] => {
    const own = (units.get(name) ?? [])
      .map((group) => group.filter((unit) => !isRetold(unit)))
      .filter((group) => group.length > 0);
    const groups = name === 'terraform' ? own : chunks(own.flat(), TOGETHER);
    return groups.map((group) => ({ kind: 'units', frontEnd: name, units: group }));
  });
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function together(name: FrontEndName, surveys: readonly SurveyRows[]): Together {
  const own = surveys.filter(({ frontEnd }) => frontEnd === name);
  const all: Together = { found: new Map(), users: new Map(), used: new Map(), shows: [] };
  const named = new Map<string, string>();
  for (const { found } of own)
    for (const { unit, names = [], fixed } of found) {
      all.found.set(unit, { fixed: fixed === true || all.found.get(unit)?.fixed === true });
      for (const one of names) named.set(one, unit);
    }
  const real = (path: string): string => (all.found.has(path) ? path : (named.get(path) ?? path));
  for (const { uses, shows = [] } of own) {
    for (const [user, used] of uses) {
      addInto(all.users, real(used), user);
      addInto(all.used, user, real(used));
    }
    for (const [example, shown] of shows) all.shows.push([example, real(shown)]);
  }
  return all;
}

/** The units of one front-end, those that are decided about together as one group; sorted. */
function unitsOf(name: FrontEndName, surveys: readonly SurveyRows[]): readonly (readonly string[])[] {
  const all = together(name, surveys);
  const { found, users, used } = all;
  const roots = new Set([...found].flatMap(([unit, { fixed }]) => (fixed || !users.has(unit) ? [unit] : [])));
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const open = [from];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (reached.has(one)) continue;
      reached.add(one);
      open.push(...(used.get(one) ?? []));
    }
  };
  for (const user of [...roots, ...used.keys()]) if (roots.has(user) || !found.has(user)) reach(user);
  // those that use one another in a circle are looked at one by one
  for (const unit of found.keys()) if (!reached.has(unit)) roots.add(unit);
  return grouped([...roots].sort(byText), all);
}

/** Examples with the modules that they show, where these are units by themselves. */
function grouped(roots: readonly string[], { shows }: Together): readonly (readonly string[])[] {
  const parent = new Map(roots.map((root) => [root, root]));
  const top = (unit: string): string => {
    let at = unit;
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) at = above;
    return at;
  };
  for (const [example, shown] of shows) {
    if (!parent.has(example) || !parent.has(shown)) continue;
    const [a, b] = [top(example), top(shown)].sort(byText);
    if (a !== undefined && b !== undefined && a !== b) parent.set(b, a);
  }
  const groups = new Map<string, string[]>();
  for (const root of roots) groups.set(top(root), [...(groups.get(top(root)) ?? []), root]);
  return [...groups.values()];
}

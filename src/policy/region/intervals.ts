/**
 * A cut in an ordered line: just before a value or just after it. Numbers are compared as reals, so that `< 5` and `<= 5`
 * differ; whole numbers (IP addresses) use cuts before a value only.
 */
export interface Cut {
  readonly at: number | bigint;
  readonly after: boolean;
}

/** A set of ordered values as disjoint intervals in ascending order; an undefined end is unbounded. */
export type Intervals = readonly { readonly from: Cut | undefined; readonly to: Cut | undefined }[];

export const everything: Intervals = [{ from: undefined, to: undefined }];

export function before(at: number | bigint): Cut {
  return { at, after: false };
}

export function after(at: number | bigint): Cut {
  return { at, after: true };
}

function compare(a: Cut, b: Cut): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return Number(a.after) - Number(b.after);
}

/** Ascending, an undefined lower end first. */
function compareFrom(a: Cut | undefined, b: Cut | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  return compare(a, b);
}

/** Ascending, an undefined upper end last. */
function compareTo(a: Cut | undefined, b: Cut | undefined): number {
  if (!a || !b) return Number(Boolean(b)) - Number(Boolean(a));
  return compare(a, b);
}

export function intersection(a: Intervals, b: Intervals): Intervals {
  const result: { from: Cut | undefined; to: Cut | undefined }[] = [];
  for (let i = 0, j = 0; ; ) {
    const x = a[i];
    const y = b[j];
    if (!x || !y) return result;
    const from = compareFrom(x.from, y.from) >= 0 ? x.from : y.from;
    const to = compareTo(x.to, y.to) <= 0 ? x.to : y.to;
    if (!from || !to || compare(from, to) < 0) result.push({ from, to });
    if (compareTo(x.to, y.to) <= 0) i++;
    else j++;
  }
}

export function complement(a: Intervals): Intervals {
  const result: { from: Cut | undefined; to: Cut | undefined }[] = [];
  let from: Cut | undefined;
  let open = true;
  for (const one of a) {
    if (one.from) result.push({ from, to: one.from });
    from = one.to;
    open = one.to !== undefined;
  }
  if (open) result.push({ from, to: undefined });
  return result;
}

export function union(sets: readonly Intervals[]): Intervals {
  return complement(sets.map(complement).reduce(intersection, everything));
}

/** A member: a whole number where there is one near an end, else a number between the ends. */
export function memberOf(a: Intervals): number | bigint | undefined {
  const one = a[0];
  if (!one) return undefined;
  const { from, to } = one;
  if (!from && !to) return 0;
  if (!from) return to && (to.after ? to.at : minusOne(to.at));
  if (!from.after) return from.at;
  const next = typeof from.at === 'bigint' ? from.at + 1n : above(from.at);
  if (!to || compare(before(next), to) < 0) return next;
  return typeof from.at === 'number' && typeof to.at === 'number' ? (from.at + to.at) / 2 : next;
}

function minusOne(value: number | bigint): number | bigint {
  if (typeof value === 'bigint') return value - 1n;
  return value - 1 < value ? value - 1 : value - apart(value);
}

/** The next whole number, or a larger one where whole numbers are too near to one another to be told apart. */
function above(value: number): number {
  const next = Math.floor(value) + 1;
  return next > value ? next : value + apart(value);
}

/** How far numbers of this size are apart, at most. */
function apart(value: number): number {
  return Math.abs(value) * Number.EPSILON;
}

export function keyOfIntervals(a: Intervals): string {
  return a.map((one) => `${keyOfCut(one.from)}~${keyOfCut(one.to)}`).join(',');
}

function keyOfCut(cut: Cut | undefined): string {
  return cut ? `${cut.at}${cut.after ? '+' : ''}` : '';
}

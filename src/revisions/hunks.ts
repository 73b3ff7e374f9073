import { limits } from '../limits.ts';
import { linesOfHeredocs } from '../located/heredocs.ts';
import { lineCount, type Source, wholeOf } from '../located/source.ts';
import { type LineEdit, lineEdits } from './line-diff.ts';

export type { LineEdit };

/** A hunk as GitHub shows it, with 3 lines of context; line numbers are 1-based. */
export interface Hunk {
  readonly baseStart: number;
  readonly baseLines: number;
  readonly headStart: number;
  readonly headLines: number;
}

/** What changed in one file, line by line. */
export interface FileDiff {
  readonly path: string;
  readonly basePath: string | undefined;
  readonly hunks: readonly Hunk[];
  /** The lines of `added` and `deleted`, those that stand together as one. */
  readonly edits: readonly LineEdit[];
  /** 1-based lines of head that the change added; not those that only end in another way now, as the last one of a file may. */
  readonly added: ReadonlySet<number>;
  /** 1-based lines of base that the change deleted, in the same way. */
  readonly deleted: ReadonlySet<number>;
  /** How many lines differ in any way: what finding them costs grows with its square. */
  readonly differing: number;
}

const CONTEXT = 3;

function lines(from: number, count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, i) => from + i));
}

function rewritten(path: string, basePath: string | undefined, base: number, head: number): FileDiff {
  const hunk = { baseStart: base ? 1 : 0, baseLines: base, headStart: head ? 1 : 0, headLines: head };
  const edits = base + head > 0 ? [{ baseFrom: 1, baseCount: base, headFrom: 1, headCount: head }] : [];
  return {
    path,
    basePath,
    hunks: base + head > 0 ? [hunk] : [],
    edits,
    added: lines(1, head),
    deleted: lines(1, base),
    differing: base + head,
  };
}

const countLines = (source: Source | undefined): number => (source && wholeOf(source).end > 0 ? lineCount(source) : 0);

/**
 * The line diff of a file between base and head, of at most so many edits; a side that is not there has no lines. With `anyLayout`
 * a line that a formatter has laid out in another way is neither added nor deleted.
 */
export function diffOf(
  path: string,
  basePath: string | undefined,
  base: Source | undefined,
  head: Source | undefined,
  mostEdits: number = limits.revisions.edits,
  anyLayout = false,
): FileDiff {
  if (!base || !head) return rewritten(path, basePath, countLines(base), countLines(head));
  const edits = lineEdits(base.text, head.text, mostEdits);
  if (!edits) return rewritten(path, basePath, countLines(base), countLines(head));
  const added = new Set<number>();
  const deleted = new Set<number>();
  const ofText = textEdits(edits, base, head, mostEdits, anyLayout);
  for (const { baseFrom, baseCount, headFrom, headCount } of ofText) {
    for (let i = 0; i < headCount; i++) added.add(headFrom + i);
    for (let i = 0; i < baseCount; i++) deleted.add(baseFrom + i);
  }
  const hunks = hunksOf(edits, countLines(base), countLines(head));
  const differing = edits.reduce((sum, { baseCount, headCount }) => sum + baseCount + headCount, 0);
  return { path, basePath, hunks, edits: ofText, added, deleted, differing };
}

/** What a line of a text says, by its index. */
interface Meaning {
  readonly count: number;
  readonly of: (line: number) => string;
}

/** Edits by what the lines say. Most changes write no line anew that says what it said: their edits are these. */
function textEdits(
  edits: readonly LineEdit[],
  base: Source,
  head: Source,
  mostEdits: number,
  anyLayout: boolean,
): readonly LineEdit[] {
  if (!edits.some(({ baseCount }) => baseCount > 0) || !edits.some(({ headCount }) => headCount > 0)) return edits;
  const [before, after] = [meaningOf(base, anyLayout), meaningOf(head, anyLayout)];
  const deleted = new Set(edits.flatMap(({ baseFrom, baseCount }) => said(before, baseFrom - 1, baseCount)));
  const isSaidAgain = edits.some(({ headFrom, headCount }) =>
    said(after, headFrom - 1, headCount).some((line) => deleted.has(line)),
  );
  if (!isSaidAgain) return edits;
  const [left, right] = [before, after].map((side) => said(side, 0, side.count).join(''));
  return lineEdits(left ?? '', right ?? '', mostEdits) ?? edits;
}

const said = (meaning: Meaning, from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${meaning.of(from + at)}\n`);

/** Formats in which white space outside of texts means nothing. */
const FREE = /\.(?:tf|tofu|hcl|tfvars|json)$/;

/**
 * What the lines of a text say, however they end. With `anyLayout`, in a format where white space may mean nothing, they say it as
 * `terraform fmt` and its like would leave them alone.
 */
function meaningOf(source: Source, anyLayout: boolean): Meaning {
  const lines = source.text.split(/\r?\n/);
  const count = countLines(source);
  if (!anyLayout || !FREE.test(source.path)) return { count, of: (at) => lines[at] ?? '' };
  // the lines of heredocs mean what they say
  const verbatim = source.path.endsWith('.json') ? new Set() : linesOfHeredocs(source);
  // many lines are the same
  const known = new Map<string, string>();
  const tidy = (line: string): string => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const after = laidOut(line);
    known.set(line, after);
    return after;
  };
  return { count, of: (at) => (verbatim.has(at + 1) ? (lines[at] ?? '') : tidy(lines[at] ?? '')) };
}

/** A line without indentation, and with no more white space outside of texts than its words need. */
function laidOut(line: string): string {
  // texts may stand in texts there
  const plain = line.includes('${') || line.includes('%{') ? line.indexOf('"') : line.length;
  const end = plain < 0 ? line.length : plain;
  const texts = line.slice(0, end).match(/"(?:[^"\\]|\\.)*"?|[^"]+/g) ?? [];
  const words = texts.map((part) => (part.startsWith('"') ? part : tight(part)));
  return withoutBlanksAround(`${words.join('')}${line.slice(end)}`);
}

function withoutBlanksAround(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && isBlank(line[from])) from++;
  while (to > from && isBlank(line[to - 1])) to--;
  return line.slice(from, to);
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

const tight = (code: string): string => code.replace(/[ \t]+/g, ' ').replace(/ ?([=>?,:[\]{}()]) ?/g, '$1');

/** Edits with the lines around them; those whose surroundings meet are one hunk. */
function hunksOf(edits: readonly LineEdit[], baseLines: number, headLines: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (let at = 0; at < edits.length; ) {
    const first = edits[at];
    let last = first;
    for (let next = edits[++at]; last && next; next = edits[++at]) {
      if (next.baseFrom - (last.baseFrom + last.baseCount) > 2 * CONTEXT) break;
      last = next;
    }
    if (!first || !last) break;
    const before = Math.min(CONTEXT, first.baseFrom - 1);
    const [baseEnd, headEnd] = [last.baseFrom + last.baseCount, last.headFrom + last.headCount];
    const after = Math.min(CONTEXT, baseLines - baseEnd + 1, headLines - headEnd + 1);
    const [baseStart, headStart] = [first.baseFrom - before, first.headFrom - before];
    hunks.push({
      baseStart,
      baseLines: baseEnd + after - baseStart,
      headStart,
      headLines: headEnd + after - headStart,
    });
  }
  return hunks;
}

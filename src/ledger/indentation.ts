import { limits } from '../limits.ts';
import { onceOf } from '../located/once.ts';
import { lineText, type Source } from '../located/source.ts';

/** Columns before what a line says, the dash of a list's item among them. */
const contentIndent = (line: string): number => line.length - line.replace(/^\s*(?:-\s+)?/, '').length;
const indent = (line: string): number => line.length - line.trimStart().length;
const isItem = (line: string): boolean => /^\s*-\s/.test(line);
/** Whether a line begins with a key, as of YAML. */
export const isKey = (line: string): boolean => /^\s*(?:-\s+)?[\w"'.:!*-]{1,100}\s*:(?:\s|$)/.test(line.slice(0, 300));

/** The first and last of the lines that belong to one mapping with a line, or with the key that a list's item is under. */
export function linesAround(source: Source, line: number): readonly [first: number, last: number] {
  const text = (at: number): string => lineText(source, at);
  const most = limits.ledger.statementLines;
  let key = line;
  if (isItem(text(line)) && !isKey(text(line)))
    while (key > 1 && line - key < most && !(isKey(text(key)) && contentIndent(text(key)) <= indent(text(line)))) key--;
  if (!isKey(text(key))) return [line, line];
  const depth = contentIndent(text(key));
  const belongs = (at: number): boolean => text(at).trim() !== '' && contentIndent(text(at)) >= depth;
  const begins = (at: number): boolean => isItem(text(at)) && indent(text(at)) < depth;
  let first = key;
  while (first > 1 && key - first < most && !begins(first) && belongs(first - 1)) first--;
  let last = line;
  while (last - line < most && belongs(last + 1) && !begins(last + 1)) last++;
  return [first, last];
}

/** What a line is under by its indentation, from the inside out: keys with their values, the beginnings of list items. */
export function linesAbove(source: Source, line: number): readonly string[] {
  return outlineOf(source).above(line);
}

/**
 * What tasks of Ansible stand in, in a play or a block: what a task does is the same in another one, and in a file of tasks alone
 * (Ansible documentation, "Playbook Keywords").
 */
const TASKS = /^(?:(?:pre_|post_)?tasks|handlers|block|rescue|always)\s*:\s*$/;

const outlineOf = onceOf((source: Source) => new Outline(source));

/** A line that begins a key or an item of a list. */
interface Beginning {
  readonly line: number;
  readonly column: number;
  readonly isOfList: boolean;
}

/**
 * What each line of a text is under by its indentation, found in one pass as far as somebody asks. In a list's item that is the key
 * of the list; in a mapping, the item that it begins, or the key that it is under.
 */
class Outline {
  readonly #source: Source;
  /** By line; 0 where there is nothing. */
  readonly #parents: number[] = [0];
  /** The last beginnings that what follows may be under, each further in than the one before. */
  readonly #open: Beginning[] = [];
  readonly #above = new Map<number, readonly string[]>();

  constructor(source: Source) {
    this.#source = source;
  }

  above(line: number): readonly string[] {
    while (this.#parents.length <= line) this.#read(this.#parents.length);
    const parent = this.#parents[line] ?? 0;
    // what is under one line has the same above it
    const known = this.#above.get(parent) ?? this.#from(parent);
    this.#above.set(parent, known);
    return known;
  }

  #from(first: number): readonly string[] {
    const found: string[] = [];
    for (let at = first; at > 0 && found.length < limits.ledger.heads; at = this.#parents[at] ?? 0) {
      const head = lineText(this.#source, at)
        .replace(/^\s*(?:-\s+)?/, '')
        .slice(0, 100);
      if (found.length > 0 && TASKS.test(head)) break;
      found.push(head);
    }
    return found;
  }

  #read(line: number): void {
    const text = lineText(this.#source, line);
    const isOfList = isItem(text);
    if (text.trim() === '' || !(isOfList || isKey(text))) {
      this.#parents.push(0);
      return;
    }
    const column = contentIndent(text);
    while ((this.#open.at(-1)?.column ?? -1) > column) this.#open.pop();
    this.#parents.push(isOfList ? this.#keyOfList(indent(text)) : this.#parentOfKey(column));
    if (this.#open.at(-1)?.column === column) this.#open.pop();
    this.#open.push({ line, column, isOfList });
  }

  #keyOfList(depth: number): number {
    let at = this.#open.length - 1;
    while ((this.#open[at]?.column ?? -1) > depth) at--;
    return this.#open[at]?.line ?? 0;
  }

  #parentOfKey(column: number): number {
    const last = this.#open.at(-1);
    if (!last || last.column < column || last.isOfList) return last?.line ?? 0;
    return this.#parents[last.line] ?? 0;
  }
}

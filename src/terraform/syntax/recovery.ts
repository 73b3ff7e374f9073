import type { BodyState } from './bodies.ts';
import type { Reader } from './reader.ts';
import type { Block } from './tree.ts';

/** The header of a block at the very beginning of a line. */
const header = /^[A-Za-z_][A-Za-z0-9_-]*[ \t]*(?:["{]|[ \t][A-Za-z_])/;
const heredocMarker = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

/**
 * Steps behind an item that could not be parsed: to the end of the first line behind the failure on which all brackets
 * that the item opened are closed, or before the `}` of the enclosing body. Where the brackets never balance, to the next
 * line that begins with a block header in its first column.
 */
export function recover(reader: Reader, state: BodyState, from: number, inBlock: boolean): void {
  const { text } = reader;
  const failedAt = Math.max(reader.at, from);
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') {
      if (depth === 0 && at >= failedAt) break;
    } else if (character === '"') {
      at = endOfString(text, at);
      continue;
    } else if (character === '#' || text.startsWith('//', at)) {
      at = lineEnd(text, at);
      continue;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
      continue;
    } else if (character === '<' && text.charAt(at + 1) === '<') {
      at = endOfHeredoc(text, at);
      continue;
    } else if ('{[('.includes(character)) depth++;
    else if ('}])'.includes(character)) {
      if (depth === 0 && character === '}' && inBlock && at >= failedAt) break;
      depth = Math.max(0, depth - 1);
    }
    at++;
  }
  reader.at = at;
  if (at < text.length) return;
  reader.at = nextHeader(text, failedAt);
  state.resumed = true;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Behind the closing quote, with quotes inside interpolations skipped; at the end of the line when there is none. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  let braces = 0;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') return at;
    if (character === '\\') at++;
    else if ((character === '$' || character === '%') && text.charAt(at + 1) === '{') {
      braces++;
      at++;
    } else if (character === '}' && braces > 0) braces--;
    else if (character === '"' && braces === 0) return at + 1;
  }
  return text.length;
}

function endOfHeredoc(text: string, from: number): number {
  heredocMarker.lastIndex = from;
  const marker = heredocMarker.exec(text)?.[1];
  if (marker === undefined) return from + 2;
  for (let at = lineEnd(text, from); at < text.length; at = lineEnd(text, at + 1)) {
    if (text.slice(at + 1, lineEnd(text, at + 1)).trim() === marker) return lineEnd(text, at + 1);
  }
  return from + 2;
}

function nextHeader(text: string, from: number): number {
  for (let at = lineEnd(text, from); at < text.length; at = lineEnd(text, at + 1)) {
    if (header.test(text.slice(at + 1, at + 80))) return at + 1;
  }
  return text.length;
}

/**
 * A block that the end of the file closed, because a `}` is missing somewhere, swallows the blocks behind it: those that
 * begin in the first column are handed back as blocks of the file.
 */
export function hoisted(block: Block, text: string): readonly Block[] {
  const inFirstColumn = (inner: Block): boolean => inner.start === 0 || text.charAt(inner.start - 1) === '\n';
  const swallowed = block.body.blocks.filter(inFirstColumn);
  if (swallowed.length === 0) return [block];
  const blocks = block.body.blocks.filter((inner) => !inFirstColumn(inner));
  return [{ ...block, body: { ...block.body, blocks } }, ...swallowed.flatMap((inner) => hoisted(inner, text))];
}

import { limits } from '../../../limits.ts';
import { byText } from '../../../located/order.ts';
import type { Value } from '../../../located/value.ts';
import { textOf } from '../conversions.ts';
import { numberText } from '../numbers/number.ts';
import { NotKnown } from '../run.ts';

/** Columns from which a quoted text is broken at a space. */
const width = 80;

/** A value as `yamlencode` writes it: block style, sorted keys, quoted strings, those of several lines as literal blocks. */
export function yamlText(value: Value): string {
  const plain = value.kind === 'null' || value.kind === 'bool' || value.kind === 'number';
  return `${node(value, '', 0, 0)}\n${plain ? '...\n' : ''}`.replace(/\n\n$/, value.kind === 'string' ? '$&' : '\n');
}

/** A node behind what stands before it in its line; `column` counts that. */
function node(value: Value, indentation: string, column: number, depth: number): string {
  if (depth > limits.terraform.writtenDepth) throw new NotKnown('limit');
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'number':
      return numberText(value);
    case 'bool':
      return String(value.value);
    case 'list':
      if (value.items.length === 0) return '[]';
      return value.items
        .map((item) => `- ${node(item, `${indentation}  `, indentation.length + 2, depth + 1)}`)
        .join(`\n${indentation}`);
    case 'object': {
      if (value.open !== undefined) return textOf(value);
      if (value.entries.length === 0) return '{}';
      const sorted = [...value.entries].sort((a, b) => byText(a.key, b.key));
      return sorted
        .map(({ key, value: item }) => {
          const name = `${quoted(key, '', 0)}:`;
          return name + entryValue(item, indentation, indentation.length + name.length + 1, depth);
        })
        .join(`\n${indentation}`);
    }
    default: {
      const text = textOf(value);
      return (
        literalBlock(text, indentation.slice(0, Math.max(0, indentation.length - (depth > 0 ? 2 : 0)))) ??
        quoted(text, indentation, column)
      );
    }
  }
}

/** A list stands at the indentation of its key, an object one step deeper. */
function entryValue(item: Value, indentation: string, column: number, depth: number): string {
  const inner = `${indentation}  `;
  if (item.kind === 'list' && item.items.length > 0) return `\n${indentation}${node(item, indentation, 0, depth + 1)}`;
  if (item.kind === 'object' && item.entries.length > 0) return `\n${inner}${node(item, inner, 0, depth + 1)}`;
  return ` ${node(item, inner, column, depth + 1)}`;
}

/** Only text of printable characters, without spaces at the ends of lines, can be a literal block. */
function literalBlock(text: string, indentation: string): string | undefined {
  if (
    !text.includes('\n') ||
    / \n| $/.test(text) ||
    !/^[\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(text)
  ) {
    return undefined;
  }
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomping = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const body = (text.endsWith('\n') ? text.slice(0, -1) : text)
    .split('\n')
    .map((line) => (line === '' ? '' : `${indentation}  ${line}`));
  return `|${hint}${chomping}\n${body.join('\n')}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

function quoted(text: string, indentation: string, column: number): string {
  const letters = [...text];
  let result = '"';
  let at = column + 1;
  let afterSpace = false;
  for (const [i, letter] of letters.entries()) {
    if (letter === ' ' && !afterSpace && at > width && i > 0 && i < letters.length - 1) {
      const indent = indentation === '' ? '  ' : indentation;
      result += `\n${indent}${letters[i + 1] === ' ' ? '\\' : ''}`;
      at = indent.length;
      afterSpace = true;
      continue;
    }
    const put = escaped(letter);
    result += put;
    at += put.length;
    afterSpace = letter === ' ';
  }
  return `${result}"`;
}

function escaped(letter: string): string {
  const known = escapes[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  const printable = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xfffd && code !== 0xfeff);
  if (printable) return letter;
  const hexadecimal = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hexadecimal.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hexadecimal.padStart(4, '0')}` : `\\U${hexadecimal.padStart(8, '0')}`;
}

import type { Reader } from './reader.ts';
import type { TemplateToken } from './template-sequences.ts';
import { buildTemplate, stripped } from './template-tree.ts';
import { parseTemplateLine } from './templates.ts';
import type { Expression, TemplateText } from './tree.ts';

/** A heredoc; the reader stands on `<<`, and afterwards behind the closing marker, before its line break. */
export function parseHeredoc(reader: Reader): Expression {
  const from = reader.at;
  reader.at += 2;
  const flush = reader.take('-');
  const marker = reader.takeName()?.name;
  if (marker === undefined) reader.fail(`A heredoc needs a marker after "<<", found ${reader.found()}`);
  if (!reader.atLineBreak) reader.fail(`The line of a heredoc's marker must end behind it, found ${reader.found()}`);
  reader.at = reader.text.indexOf('\n', reader.at) + 1;
  const tokens: TemplateToken[] = [];
  reader.nested(false, () => {
    for (let end = closingMarker(reader, marker); end === undefined; end = closingMarker(reader, marker)) {
      if (reader.atEnd) reader.fail(`This heredoc is never closed with ${marker} on a line of its own`, from, from + 2);
      parseTemplateLine(reader, tokens);
    }
  });
  const parts = buildTemplate(flush ? flushed(stripped(tokens)) : stripped(tokens), reader);
  return { kind: 'template', parts, ...reader.range(from, reader.at) };
}

/** Steps behind the closing marker when this line, which must have an end, has nothing else; else answers undefined. */
function closingMarker(reader: Reader, marker: string): number | undefined {
  let at = reader.at;
  while (isBlank(reader.text.charCodeAt(at))) at++;
  if (!reader.text.startsWith(marker, at)) return undefined;
  const end = at + marker.length;
  let after = end;
  while (isBlank(reader.text.charCodeAt(after))) after++;
  const next = reader.text.charCodeAt(after);
  if (next === 10 || (next === 13 && reader.text.charCodeAt(after + 1) === 10)) {
    reader.at = end;
    return end;
  }
  return undefined;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Takes the indentation that all lines share from every line (`<<-`); lines of blank space alone do not count. */
function flushed(tokens: readonly TemplateToken[]): readonly TemplateToken[] {
  let shared = Number.POSITIVE_INFINITY;
  const starts = new Map<TemplateToken, TemplateText>();
  let lineStart = true;
  for (const token of tokens) {
    if (lineStart) {
      if (token.kind !== 'text') shared = 0;
      else if (token.text.trimStart() !== '' || !token.text.endsWith('\n')) {
        shared = Math.min(shared, token.text.length - token.text.trimStart().length);
        starts.set(token, token);
      }
    }
    lineStart = token.kind === 'text' && token.text.endsWith('\n');
  }
  if (shared === 0 || starts.size === 0) return tokens;
  return tokens.map((token) => {
    const text = starts.get(token);
    return text ? { ...text, text: text.text.slice(shared), start: text.start + shared } : token;
  });
}

import { isComment, linesOfHeredocs } from '../located/heredocs.ts';
import { onceOf } from '../located/once.ts';
import { lineCount, lineText, type Source } from '../located/source.ts';

const HEREDOCS = /\.(?:tf|tofu|hcl|tfvars|sh|bash|zsh|rb|pl)$|(?:^|\/)(?:Dockerfile|Makefile)[^/]*$/i;
const TRIPLE = /\.(?:pyi?|java|kts?|cs|scala|swift|groovy|toml|dart)$/i;
const BLOCKS = /\.ya?ml$/i;

const BLOCK = /(?::|-|^)[ \t]+(?:![\w:!]{0,40}[ \t]+)?[|>][-+0-9]{0,3}[ \t]*(?:#.*)?$/;
const QUOTES = ['"""', "'''"] as const;

/**
 * The lines that belong to a text of several lines: of a heredoc, a text in three quotes, a block of YAML. What looks like a comment
 * there is a part of the text. A text that does not end is none.
 */
export const linesInTexts = onceOf((source: Source): ReadonlySet<number> => {
  const { path } = source;
  if (HEREDOCS.test(path)) return linesOfHeredocs(source);
  if (TRIPLE.test(path)) return inQuotes(source);
  return BLOCKS.test(path) ? inBlocks(source) : new Set();
});

function inQuotes(source: Source): ReadonlySet<number> {
  const found = new Set<number>();
  const last = new Map<string, number>();
  const count = lineCount(source);
  for (let line = 1; line <= count; line++)
    for (const quotes of QUOTES) if (lineText(source, line).includes(quotes)) last.set(quotes, line);
  let open: string | undefined;
  for (let line = 1; line <= count; line++) {
    const text = lineText(source, line);
    if (open !== undefined || !isComment(text)) open = after(text, open);
    // the first line has what stands before the text, the last one what stands behind it
    if (open !== undefined && (last.get(open) ?? 0) > line) found.add(line + 1);
    else open = undefined;
  }
  return found;
}

/** The quotes of the text that is open behind a line. */
function after(text: string, before: string | undefined): string | undefined {
  let open = before;
  for (let at = 0; at < text.length; at++) {
    const quotes = QUOTES.find((one) => text.startsWith(one, at));
    if (quotes === undefined || (open !== undefined && open !== quotes)) continue;
    open = open === undefined ? quotes : undefined;
    at += quotes.length - 1;
  }
  return open;
}

function inBlocks(source: Source): ReadonlySet<number> {
  const found = new Set<number>();
  const count = lineCount(source);
  let around = -1;
  for (let line = 1; line <= count; line++) {
    const text = lineText(source, line);
    const indent = text.search(/\S/);
    if (around >= 0 && (indent < 0 || indent > around)) {
      found.add(line);
      continue;
    }
    around = !isComment(text) && BLOCK.test(text) ? indentAround(text) : -1;
  }
  return found;
}

/** How deep the key or the item is that has a block: what is in the block stands deeper. */
function indentAround(text: string): number {
  const [lead = ''] = /^[ \t]*(?:-[ \t]+)*/.exec(text) ?? [];
  return /^[|>!]/.test(text.slice(lead.length)) ? Math.max(0, lead.lastIndexOf('-')) : lead.length;
}

import { lineCount, lineText, type Source } from './source.ts';

/** The formats of Terraform, in which a heredoc begins at the end of a line. */
const HCL = /\.(?:tf|tofu|hcl|tfvars)$/;
const AT_END = /<<[-~]?\s*"?([A-Za-z_][\w-]{0,99})"?\s*$/;
const ANYWHERE = /<<[-~]?["']?([A-Za-z_]\w{0,99})["']?/;

/** The lines of the texts of heredocs, without those that begin and end them. A text that does not end is none. */
export function linesOfHeredocs(source: Source): ReadonlySet<number> {
  const found = new Set<number>();
  if (!source.text.includes('<<')) return found;
  const mark = HCL.test(source.path) ? AT_END : ANYWHERE;
  const last = new Map<string, number>();
  const count = lineCount(source);
  for (let line = 1; line <= count; line++) {
    const text = lineText(source, line).trim();
    if (/^[\w-]{1,100}$/.test(text)) last.set(text, line);
  }
  let end: string | undefined;
  for (let line = 1; line <= count; line++) {
    const text = lineText(source, line);
    if (end !== undefined) {
      if (text.trim() === end) end = undefined;
      else found.add(line);
      continue;
    }
    // what stands before the last mark of a line is not looked at again and again
    const from = mark === AT_END ? text.lastIndexOf('<<') : text.indexOf('<<');
    const word = from < 0 || isComment(text) ? undefined : mark.exec(text.slice(from))?.[1];
    if (word !== undefined && (last.get(word) ?? 0) > line) end = word;
  }
  return found;
}

/** Whether a line is a comment in most formats. */
export const isComment = (text: string): boolean => /^\s*(?:#|\/\/)/.test(text);

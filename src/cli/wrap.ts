/** Breaks a text at spaces into lines of at most `width` characters, the first one indented by `first`, the others by `rest`. */
export function wrapped(text: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** The width to write for: the terminal's, within what reads well; 80 where there is no terminal. */
export function widthOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 80, 40), 100);
}

/** One line of a source with the string literal that an edit is about. */
export interface Line {
  readonly text: string;
  /** Offsets of the literal in the line, its quotes included. */
  readonly start: number;
  readonly end: number;
  /** `"`, `'`, or '' for a plain scalar of YAML. */
  readonly quote: string;
  readonly previous: string;
  readonly next: string;
  readonly yaml: boolean;
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function surroundings({ text, start, end }: Line): Surroundings {
  return { before: text.slice(0, start).trim(), after: text.slice(end).trim() };
}

const element = /^["']/;
const item = /^\s*- /;

/** Whether the literal is all that its line holds, as an element of a list in brackets. */
function isElementLine(line: Line): boolean {
  const { before, after } = surroundings(line);
  return line.quote !== '' && before === '' && (after === '' || after === ',');
}

/** Whether the literal is an item of a block sequence of YAML, alone on its line. */
function isItemLine(line: Line): boolean {
  const { before, after } = surroundings(line);
  return line.yaml && before === '-' && after === '';
}

/** Whether the literal stands in brackets on this very line, between its neighbours. */
function isInline(line: Line): boolean {
  const { before, after } = surroundings(line);
  return /[[,]$/.test(before) && /^[\],]/.test(after) && before.includes('[');
}

/**
 * The lines that are left when the literal is taken out of its list; undefined where that would not surely leave a valid
 * list with at least one element. Never touches another line, so the last element of a list of several lines stays: the
 * comma before it belongs to the line above.
 */
export function without(line: Line): readonly string[] | undefined {
  const { text, start, end } = line;
  if (isElementLine(line)) {
    const hasComma = surroundings(line).after === ',';
    const hasSibling = element.test(line.next.trim()) || line.previous.trim().endsWith(',');
    // the last one may end in a comma in HCL; in JSON it never does
    return hasComma && hasSibling ? [] : undefined;
  }
  if (isItemLine(line)) {
    const indent = text.indexOf('-');
    const isSibling = (other: string): boolean => item.test(other) && other.indexOf('-') === indent;
    return isSibling(line.previous) || isSibling(line.next) ? [] : undefined;
  }
  if (!isInline(line)) return undefined;
  const following = /^\s*,\s*/.exec(text.slice(end));
  if (following) return [text.slice(0, start) + text.slice(end + following[0].length)];
  const preceding = /,\s*$/.exec(text.slice(0, start));
  return preceding ? [text.slice(0, preceding.index) + text.slice(end)] : undefined;
}

/** Whether the literal is the whole value of `Action`, which may be one string or a list. */
function isAction(line: Line): boolean {
  const { before, after } = surroundings(line);
  const key = line.yaml ? /^(- )?Action:$/ : /(^|[\s{,])("Action"\s*:|Action\s*=)$/;
  return key.test(before) && /^([,}].*)?$/.test(after) && !(line.yaml && after !== '');
}

/** The lines with several literals in place of the one; undefined where the place does not surely take a list. */
export function replaced(line: Line, values: readonly string[]): readonly string[] | undefined {
  const { text, start, end, quote } = line;
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const literals = values.map((value) => `${quote}${value}${quote}`);
  if (isItemLine(line)) return literals.map((literal) => head + literal + tail);
  if (isElementLine(line)) return literals.map((literal, i) => head + literal + (i < literals.length - 1 ? ',' : tail));
  if (isInline(line)) return [head + literals.join(', ') + tail];
  return isAction(line) ? [`${head}[${literals.join(', ')}]${tail}`] : undefined;
}

const star = 42;
const question = 63;

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/**
 * Whether a name matches an IAM pattern: `*` any text, `?` one character, all else literal, ASCII letters in any case. At most
 * pattern × name steps. (The policy room has its own, for patterns with unknown parts; rooms do not import to the left.)
 */
export function matchesPattern(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let afterStar = -1;
  let mark = 0;
  while (n < name.length) {
    const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
    if (code === star) {
      afterStar = ++p;
      mark = n;
    } else if (code === question || (code >= 0 && lower(code) === lower(name.charCodeAt(n)))) {
      p++;
      n++;
    } else if (afterStar >= 0) {
      p = afterStar;
      n = ++mark;
    } else return false;
  }
  while (p < pattern.length && pattern.charCodeAt(p) === star) p++;
  return p === pattern.length;
}

/** Whether some text matches both patterns. At most a × b steps. */
export function patternsMeet(a: string, b: string): boolean {
  // reach[j]: the rest of a, from i on, and the rest of b, from j on, have a text in common; filled from the ends.
  let below: readonly boolean[] = [];
  for (let i = a.length; i >= 0; i--) {
    const row: boolean[] = new Array(b.length + 1).fill(false);
    const x = i < a.length ? a.charCodeAt(i) : -1;
    for (let j = b.length; j >= 0; j--) {
      const y = j < b.length ? b.charCodeAt(j) : -1;
      if (x < 0 && y < 0) row[j] = true;
      // A star stands for nothing more, or takes in one more character of the other side.
      else if (x === star || y === star) row[j] = (below[j] ?? false) || (row[j + 1] ?? false);
      else if (x >= 0 && y >= 0 && (x === question || y === question || lower(x) === lower(y))) {
        row[j] = below[j + 1] ?? false;
      }
    }
    below = row;
  }
  return below[0] ?? false;
}

/** True when an action pattern has a `*` or `?`. */
export function isPattern(text: string): boolean {
  return text.includes('*') || text.includes('?');
}

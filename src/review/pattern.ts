/**
 * Whether a text matches a pattern of literal text, `*` (any text) and `?` (one character), in linear space and at worst
 * quadratic time. Patterns come from configuration; they never become regular expressions.
 */
export function matchesPattern(pattern: string, text: string, ignoreCase: boolean): boolean {
  const p = ignoreCase ? pattern.toLowerCase() : pattern;
  const t = ignoreCase ? text.toLowerCase() : text;
  let at = 0;
  let star = -1;
  let mark = 0;
  let i = 0;
  while (i < t.length) {
    if (at < p.length && p[at] === '*') {
      star = at++;
      mark = i;
    } else if (at < p.length && (p[at] === '?' || p[at] === t[i])) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++mark;
    } else return false;
  }
  while (p[at] === '*') at++;
  return at === p.length;
}

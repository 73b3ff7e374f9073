import { limits } from '../../../limits.ts';
import { LimitReached } from '../run.ts';

const mostAlternatives = limits.terraform.globAlternatives;

/** Whether a path matches a pattern of `fileset`: `*` and `?` inside of a name, `**` across names, `{a,b}`, `[a-z]`. */
export function matchesGlob(pattern: string, path: string): boolean {
  return alternatives(pattern).some((one) => matchesParts(one.split('/'), path.split('/')));
}

function alternatives(pattern: string): readonly string[] {
  let patterns = [pattern];
  for (;;) {
    const open = patterns.findIndex((one) => /\{[^{}]*\}/.test(one));
    const text = patterns[open];
    if (patterns.length > mostAlternatives)
      throw new LimitReached(`more than ${mostAlternatives} alternatives of a pattern`);
    if (text === undefined) return patterns;
    const match = /\{([^{}]*)\}/.exec(text);
    if (!match) return patterns;
    const [whole, inner = ''] = match;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + whole.length);
    const expanded = inner.split(',').map((choice) => before + choice + behind);
    patterns = [...patterns.slice(0, open), ...expanded, ...patterns.slice(open + 1)];
  }
}

/** Names against patterns of names; `**` stands for any number of names. */
function matchesParts(patterns: readonly string[], names: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (pattern === '**') for (let i = at; i <= names.length; i++) next.add(i);
      else if (at < names.length && matchesName(pattern, names[at] ?? '')) next.add(at + 1);
    }
    reachable = next;
  }
  return reachable.has(names.length);
}

function matchesName(pattern: string, name: string): boolean {
  let reachable = new Set([0]);
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern.charAt(i);
    const close = character === '[' ? pattern.indexOf(']', i + 1) : -1;
    const next = new Set<number>();
    for (const at of reachable) {
      if (character === '*') for (let j = at; j <= name.length; j++) next.add(j);
      else if (at >= name.length) continue;
      else if (character === '?') next.add(at + 1);
      else if (close > 0) {
        if (inClass(pattern.slice(i + 1, close), name.charAt(at))) next.add(at + 1);
      } else if (character === name.charAt(at)) next.add(at + 1);
    }
    if (close > 0) i = close;
    reachable = next;
  }
  return reachable.has(name.length);
}

function inClass(members: string, character: string): boolean {
  const negated = members.startsWith('^') || members.startsWith('!');
  const list = negated ? members.slice(1) : members;
  let found = false;
  for (let i = 0; i < list.length; i++) {
    if (list.charAt(i + 1) === '-' && i + 2 < list.length) {
      if (character >= list.charAt(i) && character <= list.charAt(i + 2)) found = true;
      i += 2;
    } else if (list.charAt(i) === character) found = true;
  }
  return found !== negated;
}

import { limits } from '../../limits.ts';
import { abridged } from '../../located/digest.ts';
import { byText } from '../../located/order.ts';
import type { Value } from '../../located/value.ts';
import { describe } from './describe.ts';

/** The most texts that something is compared with one by one. */
const MOST = limits.terraform.alternatives;

/** The name of the test whether a value that is not known is one of some texts; undefined where they are too many. */
export function isOneOf(wanted: Value, texts: readonly string[]): string | undefined {
  if (texts.length > MOST) return undefined;
  const tests = texts.map((text) => `${describe(wanted)} == ${JSON.stringify(text)}`).sort(byText);
  return abridged([...new Set(tests)].join(' || '), limits.terraform.nameLength);
}

/** The texts that a pattern stands for which matches nothing else, as `^prod$` and `^(dev|prod)$`, and whether it is a group. */
export function textsOfPattern(
  pattern: string,
): { readonly texts: readonly string[]; readonly group: boolean } | undefined {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return undefined;
  let inner = pattern.slice(1, -1);
  const isGroup = inner.startsWith('(') && inner.endsWith(')');
  const group = isGroup && !inner.startsWith('(?:');
  if (isGroup) inner = inner.slice(group ? 1 : 3, -1);
  const texts = inner.split('|');
  if (!isGroup && texts.length > 1) return undefined;
  return texts.every((text) => /^[\w-]+$/.test(text)) ? { texts, group } : undefined;
}

/** What a pattern without wildcards asks of a text, as the function that asks the same: `^prod` is `startswith`. */
export function testOfPattern(pattern: string): { readonly test: string; readonly text: string } | undefined {
  const text = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const [begins, ends] = [pattern.startsWith('^'), pattern.endsWith('$')];
  if (!/^[\w-]+$/.test(text) || (begins && ends)) return undefined;
  return { test: begins ? 'startswith' : ends ? 'endswith' : 'strcontains', text };
}

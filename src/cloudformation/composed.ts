import { namesGiven, notesOfNames } from '../grants/given-names.ts';
import { itemsOf, propertyOf } from '../located/tree.ts';
import { knownText, type Value } from '../located/value.ts';
import { evaluate } from './evaluate.ts';
import { noteNames } from './given.ts';
import type { Resource } from './resource.ts';
import { note, type Scope } from './scope.ts';

/**
 * Notes the names of permissions that outputs and resources that nobody reads put together: a name that is written out the ledger
 * sees.
 */
export function noteComposed(unread: readonly Resource[], scope: Scope): void {
  for (const { id, body, at, scope: own } of unread) {
    const given = composedIn(propertyOf(body, 'Properties'), own);
    if (given.length > 0) noteNames(given, id, at, own.run);
  }
  const outputs = propertyOf(scope.template.root, 'Outputs');
  for (const { key, keySpan, value } of outputs?.kind === 'object' ? outputs.entries : []) {
    const given = composedIn(propertyOf(value, 'Value'), scope);
    const said = { reason: 'unsupported-construct', remedy: 'Review by hand who reads the output.' } as const;
    for (const one of notesOfNames(namesGiven(scope.run, given), `The output ${key}`, keySpan, said))
      note(scope.run, one);
  }
}

/** The texts in a value that intrinsic functions put together and that may be the names of permissions. */
function composedIn(from: Value | undefined, scope: Scope): readonly Value[] {
  const found: Value[] = [];
  const seen = new Set<Value>();
  const waiting = from ? [from] : [];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (value.kind === 'list') for (const item of value.items) waiting.push(item);
    if (value.kind !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const text = composition(value);
    if (text === undefined) for (const entry of value.entries) waiting.push(entry.value);
    else if (mayBeName(text)) found.push(evaluate(value, scope));
  }
  return found;
}

/** What is written of a text that is put together; other parts are `$`. */
function composition(value: Value): string | undefined {
  const [first, ...others] = value.kind === 'object' ? value.entries : [];
  if (!first || others.length > 0) return undefined;
  if (first.key === 'Fn::Sub')
    return knownText(itemsOf(first.value)[0] ?? first.value)?.replace(/\$\{[^}]{0,200}\}/g, '$');
  if (first.key !== 'Fn::Join' || first.value.kind !== 'list') return undefined;
  const [delimiter, items] = first.value.items;
  const between = delimiter && knownText(delimiter);
  if (between === undefined || items?.kind !== 'list') return undefined;
  return items.items.map((item) => knownText(item) ?? '$').join(between);
}

/** Whether a text may be an action of a service, and is no ARN and no URL. */
function mayBeName(text: string): boolean {
  return /^[a-z0-9$-]{1,60}:[A-Za-z*?$][\w*?$]{0,128}$/.test(text.trim());
}

import { itemsOf } from '../../located/tree.ts';
import { type Entry, knownText, type Value } from '../../located/value.ts';
import { maxLooped, note, placeOf, type Scope, unknown } from '../scope.ts';
import { describe } from './describe.ts';
import type { Evaluate } from './intrinsic.ts';

/** One entry that a loop makes, and the scope in which its value stands. */
export interface Looped {
  readonly entry: Entry;
  readonly scope: Scope;
}

export function isLoop(key: string): boolean {
  return key.startsWith('Fn::ForEach::');
}

/**
 * The entries that `Fn::ForEach::Name: [Identifier, [values], { key: value }]` stands for (AWS::LanguageExtensions), not
 * evaluated; the values of the collection may be known or not. Loops in loops are unrolled.
 */
export function expandLoop(loop: Entry, scope: Scope, evaluate: Evaluate): readonly Looped[] {
  const [identifier, collection, body] = loop.value.kind === 'list' ? loop.value.items : [];
  const name = identifier && knownText(identifier);
  if (name === undefined || !collection || body?.kind !== 'object') {
    report(loop, scope, 'is not written as [identifier, collection, { key: value }]');
    return [];
  }
  const values = evaluate(collection, scope);
  const all = values.kind === 'list' ? itemsOf(values) : anyOf(values, scope);
  if (!all || all.some((value) => value.kind === 'choice')) {
    report(loop, scope, `runs over ${describe(values, scope)}, which is not known from source`);
    return [];
  }
  const made: Looped[] = [];
  for (const value of all) {
    if (++scope.run.looped > maxLooped) {
      report(loop, scope, `makes more than ${maxLooped} entries, with the loops in it`, 'limit');
      return made;
    }
    const inner: Scope = { ...scope, loops: new Map([...scope.loops, [name, value]]) };
    for (const entry of body.entries) {
      if (isLoop(entry.key)) {
        for (const one of expandLoop(entry, inner, evaluate)) made.push(one);
        continue;
      }
      made.push({ entry: { ...entry, key: withIdentifiers(entry.key, inner) }, scope: inner });
    }
  }
  return made;
}

/** One value that stands for all of a collection of which nothing is known, such as a parameter without a default. */
function anyOf(values: Value, scope: Scope): readonly Value[] | undefined {
  if (values.kind !== 'unknown' || values.reason === 'limit') return undefined;
  return [unknown(`each of ${describe(values, scope)}`, values.reason, values.origins)];
}

/** A key with the loops' identifiers put in: `${Name}`, or `&{Name}` for its letters and digits alone. */
export function withIdentifiers(key: string, scope: Scope): string {
  let text = key;
  for (const [name, value] of scope.loops) {
    const put = knownText(value) ?? (value.kind === 'number' ? String(value.value) : `\${${name}}`);
    text = text
      .split(`\${${name}}`)
      .join(put)
      .split(`&{${name}}`)
      .join(put.replace(/[^A-Za-z0-9]/g, ''));
  }
  return text;
}

function report(
  loop: Entry,
  scope: Scope,
  what: string,
  reason: 'unsupported-construct' | 'limit' = 'unsupported-construct',
): void {
  note(scope.run, {
    reason,
    message: `The loop ${loop.key} ${what}.`,
    at: placeOf(loop.value, scope),
    remedy: 'Give the collection as a list of literals or a parameter with a default, or write the entries out.',
  });
}

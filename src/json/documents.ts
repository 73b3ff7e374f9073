import type { Listed } from '../grants/grant.ts';
import { looksLikePolicy } from '../grants/policy-shape.ts';
import { limits } from '../limits.ts';
import type { Source, Span } from '../located/source.ts';
import { knownText, type ObjectValue, type Value } from '../located/value.ts';

/** A policy document of a file: where it is, by the keys and indexes that lead to it. */
export interface FoundDocument {
  readonly address: string;
  readonly document: ObjectValue;
  readonly at: Span;
  /** Set where a list is on the way to it. */
  readonly listed?: Listed;
}

/** The keys and indexes that lead to a value, as they are written and without the places in lists. */
interface Way {
  readonly address: string;
  readonly listed: Listed | undefined;
}

/** The policy documents of the roots of a file in source order; what is inside a document is part of it. */
export function documentsIn(roots: readonly Value[], source: Source): readonly FoundDocument[] {
  const found: FoundDocument[] = [];
  const search = (value: Value, { address, listed }: Way, at: Span): void => {
    if (value.kind === 'object') {
      if (looksLikePolicy(value)) {
        found.push({ address, document: value, at: value.origins[0] ?? at, ...(listed ? { listed } : {}) });
        return;
      }
      for (const { key, keySpan, value: inner } of value.entries) {
        const below = (before: string) => (before === '' ? key : `${before}.${key}`);
        const way = { address: below(address), listed: listed && { ...listed, place: below(listed.place) } };
        search(inner, way, keySpan);
      }
    } else if (value.kind === 'list') {
      for (const [i, item] of value.items.entries()) {
        const place = `${listed?.place ?? address}[]`;
        const way = { address: `${address}[${i}]`, listed: { place, beside: besideIn(item, place, listed) } };
        search(item, way, item.origins[0] ?? at);
      }
    }
  };
  const none: Span = { source, start: 0, end: 0 };
  const [only, ...others] = roots;
  if (only && others.length === 0) search(only, { address: '', listed: undefined }, none);
  // the first of several documents of a file has the address that it would have alone
  else
    for (const [i, root] of roots.entries()) {
      const listed = { place: '', beside: besideIn(root, '', undefined) };
      search(root, { address: i === 0 ? '' : `[${i}]`, listed }, none);
    }
  return found;
}

/** The texts and numbers that stand beside what is in an item of a list, with those around the list. */
function besideIn(item: Value, place: string, around: Listed | undefined): readonly string[] {
  const own =
    item.kind === 'object'
      ? item.entries.flatMap(({ key, value }) => {
          const text = value.kind === 'number' ? String(value.value) : knownText(value);
          return text === undefined || text.length > limits.cloudformation.nameLength
            ? []
            : [`${place}.${key}=${text}`];
        })
      : [];
  return [...(around?.beside ?? []), ...own.slice(0, limits.policy.names)];
}

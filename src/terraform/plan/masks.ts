import type { Span } from '../../located/source.ts';
import { propertyOf } from '../../located/tree.ts';
import type { Entry, ObjectValue, Value } from '../../located/value.ts';

/** What stands for a value that must not be shown, or is not known. */
export type Stand = (name: string, value: Value) => Value;

/**
 * A value whose parts that a mark of the plan (`after_unknown`, `after_sensitive`) names are replaced. Attributes that
 * only the mark has are added: a plan leaves out what is not known.
 */
export function marked(value: Value, mark: Value | undefined, name: string, stand: Stand): Value {
  if (!mark) return value;
  if (mark.kind === 'bool') return mark.value ? stand(name, value) : value;
  if (mark.kind === 'object' && value.kind === 'object') return markedObject(value, mark, name, stand);
  if (mark.kind === 'list' && value.kind === 'list') {
    const items = value.items.map((item, i) => marked(item, mark.items[i], `${name}[${i}]`, stand));
    return { ...value, items };
  }
  // A list that is not there yet, with something in it that is not known: nothing of it is.
  return hasMark(mark) && value.kind === 'null' ? stand(name, value) : value;
}

function markedObject(value: ObjectValue, mark: ObjectValue, name: string, stand: Stand): Value {
  const known = new Set(value.entries.map(({ key }) => key));
  const entries = value.entries.map((entry) => ({
    ...entry,
    value: marked(entry.value, propertyOf(mark, entry.key), `${name}.${entry.key}`, stand),
  }));
  const missing = mark.entries.flatMap((entry): readonly Entry[] => {
    if (known.has(entry.key) || !hasMark(entry.value)) return [];
    const nothing: Value = { kind: 'null', origins: entry.value.origins };
    return [{ ...entry, value: stand(`${name}.${entry.key}`, nothing) }];
  });
  return { ...value, entries: [...entries, ...missing] };
}

function hasMark(mark: Value): boolean {
  switch (mark.kind) {
    case 'bool':
      return mark.value;
    case 'list':
      return mark.items.some(hasMark);
    case 'object':
      return mark.entries.some((entry) => hasMark(entry.value));
    default:
      return false;
  }
}

/** A value that is shown where the resource is declared, before the place in the plan that it is read from. */
export function shownAt(value: Value, place: Span): Value {
  const origins = [place, ...value.origins];
  switch (value.kind) {
    case 'list':
      return { ...value, origins, items: value.items.map((item) => shownAt(item, place)) };
    case 'object':
      return {
        ...value,
        origins,
        entries: value.entries.map((entry) => ({ ...entry, keySpan: place, value: shownAt(entry.value, place) })),
      };
    case 'choice':
      return { ...value, origins, options: value.options.map((option) => shownAt(option, place)) };
    default:
      return { ...value, origins };
  }
}

import type { Source, Span } from '../../located/source.ts';
import { propertyOf, valueAt } from '../../located/tree.ts';
import type { Entry, ObjectValue, Value } from '../../located/value.ts';

/**
 * The text of a plan with all that it marks as sensitive struck out, character by character, so that every other place in
 * it stays where it is. What is read and shown of a plan is read from this text.
 */
export function redacted(source: Source, plan: ObjectValue): Source {
  const spans = sensitiveParts(plan).flatMap(leaves);
  if (spans.length === 0) return source;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(source.text.slice(from, start), struck(source.text.slice(start, end)));
    from = end;
  }
  return { path: source.path, text: pieces.join('') + source.text.slice(from) };
}

/** JSON of the same length without the content. */
function struck(text: string): string {
  return text.startsWith('"') ? `"${'*'.repeat(text.length - 2)}"` : '0'.padEnd(text.length);
}

/** The spans of all scalars in a value. */
function leaves(root: Value): Span[] {
  const spans: Span[] = [];
  const waiting = [root];
  for (const value of waiting) {
    if (value.kind === 'list') waiting.push(...value.items);
    else if (value.kind === 'object') waiting.push(...value.entries.map((entry) => entry.value));
    else if (value.origins[0]) spans.push(value.origins[0]);
  }
  return spans;
}

/** The values that a plan marks, wherever it has them (Terraform documentation, "JSON Output Format"). */
function sensitiveParts(plan: ObjectValue): readonly Value[] {
  const found: Value[] = [];
  const mark = (value: Value | undefined, by: Value | undefined): void => {
    if (!value || !by) return;
    if (by.kind === 'bool') {
      if (by.value) found.push(value);
    } else if (by.kind === 'list') for (const [i, inner] of by.items.entries()) mark(listItems(value)[i], inner);
    else if (by.kind === 'object') for (const entry of by.entries) mark(propertyOf(value, entry.key), entry.value);
  };
  const change = (one: Value | undefined): void => {
    mark(propertyOf(one, 'before'), propertyOf(one, 'before_sensitive'));
    mark(propertyOf(one, 'after'), propertyOf(one, 'after_sensitive'));
  };
  for (const list of ['resource_changes', 'resource_drift', 'deferred_changes']) {
    for (const item of listItems(propertyOf(plan, list))) {
      change(propertyOf(item, 'change'));
      change(valueAt(item, 'resource_change', 'change'));
    }
  }
  for (const { value } of entriesOf(propertyOf(plan, 'output_changes'))) change(value);
  for (const state of [valueAt(plan, 'planned_values'), valueAt(plan, 'prior_state', 'values')]) {
    for (const { value } of entriesOf(propertyOf(state, 'outputs')))
      mark(propertyOf(value, 'value'), propertyOf(value, 'sensitive'));
    const modules = [propertyOf(state, 'root_module')];
    for (const module of modules) {
      modules.push(...listItems(propertyOf(module, 'child_modules')));
      for (const item of listItems(propertyOf(module, 'resources'))) {
        mark(propertyOf(item, 'values'), propertyOf(item, 'sensitive_values'));
      }
    }
  }
  for (const { key, value } of entriesOf(valueAt(plan, 'configuration', 'root_module', 'variables'))) {
    mark(valueAt(plan, 'variables', key, 'value'), propertyOf(value, 'sensitive'));
    mark(propertyOf(value, 'default'), propertyOf(value, 'sensitive'));
  }
  return found;
}

/** The items of a list; none of anything else. */
export function listItems(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

function entriesOf(value: Value | undefined): readonly Entry[] {
  return value?.kind === 'object' ? value.entries : [];
}

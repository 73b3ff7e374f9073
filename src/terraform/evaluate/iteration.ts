import { byText } from '../../located/order.ts';
import type { Span } from '../../located/source.ts';
import type { Value } from '../../located/value.ts';
import type { For, Name } from '../syntax/tree.ts';
import { choiceOf, lift, undecidable } from './choices.ts';
import { boolOf } from './conversions.ts';
import { describe } from './describe.ts';
import { evaluate } from './expression.ts';
import { joined, partOf } from './origins.ts';
import { EvaluationError, NotKnown } from './run.ts';
import { type Scope, spanOf, withNames } from './scope.ts';
import { keyText } from './steps.ts';
import { bounded } from './tree-size.ts';

/** One element of a collection with its key. */
export interface Element {
  readonly key: Value;
  readonly value: Value;
}

/**
 * The elements of a collection in Terraform's order: objects by key. An unknown collection has one element that stands for
 * each of them, so that what is made of it keeps its literal parts.
 */
export function elementsOf(value: Value): readonly Element[] {
  switch (value.kind) {
    case 'list':
      return value.items.map((item, i) => {
        const part = partOf(item, value);
        // The elements of a set are their own keys.
        return { key: value.form === 'set' ? part : { kind: 'number', value: i, origins: item.origins }, value: part };
      });
    case 'object':
      return [...value.entries]
        .sort((a, b) => byText(a.key, b.key))
        .map((entry) => {
          return {
            key: { kind: 'string', pieces: entry.key === '' ? [] : [entry.key], origins: [entry.keySpan] },
            get value(): Value {
              return partOf(entry.value, value);
            },
          };
        });
    case 'unknown':
      return [
        {
          key: { ...value, name: `${value.name}[*].key` },
          value: { ...value, name: `${value.name}[*]` },
        },
      ];
    default:
      throw new EvaluationError(`a ${value.kind} has no elements to iterate over`);
  }
}

/** The scopes of a for-expression's or a directive's rounds. */
export function iterate(
  collection: Value,
  names: { readonly keyName: Name | undefined; readonly valueName: Name },
  scope: Scope,
): readonly Scope[] {
  const elements = elementsOf(collection);
  scope.run.elements(elements.length);
  return elements.map((element) =>
    withNames(scope, {
      [names.valueName.name]: element.value,
      ...(names.keyName ? { [names.keyName.name]: element.key } : {}),
    }),
  );
}

/** One result of a for-expression; `when` is set where it is not known whether the condition lets it through. */
interface Item {
  readonly key: Value | undefined;
  readonly value: Value;
  readonly when: string | undefined;
  readonly span: Span;
}

export function evaluateFor(node: For, scope: Scope): Value {
  const span = spanOf(scope, node);
  const collection = evaluate(node.collection, scope);
  const apply = ([value = collection]: readonly Value[]): Value => {
    const items = iterate(value, node, scope).flatMap((round) => itemOf(node, round));
    const origins = joined([span], value.origins);
    return node.form === 'tuple' ? listOf(items, origins) : objectOf(items, node.grouping, origins);
  };
  return lift([collection], apply) ?? apply([undecidable(collection)]);
}

function itemOf(node: For, scope: Scope): readonly Item[] {
  const when = node.condition ? admits(evaluate(node.condition, scope)) : true;
  if (when === false) return [];
  const item = {
    key: node.key && evaluate(node.key, scope),
    value: evaluate(node.value, scope),
    when: when === true ? undefined : when,
    span: spanOf(scope, node.key ?? node.value),
  };
  return [item];
}

/** Whether a condition holds, or the name of one that is not known. */
function admits(condition: Value): boolean | string {
  if (condition.kind === 'null') throw new EvaluationError('a condition must not be null');
  try {
    return boolOf(condition);
  } catch (failure) {
    if (!(failure instanceof NotKnown)) throw failure;
    return describe(condition);
  }
}

/** Elements that may be missing stay: readers take everything that a value may be. */
function listOf(items: readonly Item[], origins: Value['origins']): Value {
  const list = (kept: readonly Item[]): Value => {
    return bounded({ kind: 'list', items: kept.map(({ value }) => value), origins });
  };
  const conditions = new Set(items.map(({ when }) => when).filter((when) => when !== undefined));
  const [only] = conditions;
  if (conditions.size !== 1 || only === undefined) return list(items);
  return choiceOf(only, [list(items), list(items.filter(({ when }) => when === undefined))], origins);
}

function objectOf(items: readonly Item[], grouping: boolean, origins: Value['origins']): Value {
  const entries = new Map<string, { key: string; keySpan: Span; value: Value }>();
  const groups = new Map<string, Value[]>();
  for (const { key, value, span } of items) {
    if (!key) continue;
    if (key.kind === 'null' || key.kind === 'list' || key.kind === 'object')
      throw new EvaluationError('a key must be a string');
    const name = keyText(key);
    const known = entries.get(name);
    if (grouping) {
      const before = groups.get(name);
      if (before) before.push(value);
      else {
        const group = [value];
        groups.set(name, group);
        entries.set(name, { key: name, keySpan: span, value: { kind: 'list', items: group, origins: [span] } });
      }
    } else if (known) throw new EvaluationError(`two items have the key "${name}"`);
    else entries.set(name, { key: name, keySpan: key.origins[0] ?? span, value });
  }
  return bounded({ kind: 'object', entries: [...entries.values()], origins });
}

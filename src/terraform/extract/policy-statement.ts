import type { Span } from '../../located/source.ts';
import { type Entry, knownText, stringValue, type Value } from '../../located/value.ts';
import { type Module, object, type Placed, spanIn } from '../modules/module.ts';
import type { Names } from '../modules/values.ts';
import type { Body } from '../syntax/tree.ts';
import { itemsOf } from './resource.ts';

/** One `statement` block of aws_iam_policy_document, where it stands and what its iterators are. */
interface StatementBlock {
  readonly module: Module;
  readonly placed: Placed;
  readonly body: Body;
  readonly names: Names;
}

const LISTS = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

/** A `statement` block as IAM's JSON has it (AWS provider documentation, "aws_iam_policy_document", statement). */
export function statementOf(block: StatementBlock): Value {
  const { module, placed, body, names } = block;
  const at = spanIn(placed.source, body);
  const get = (name: string) => module.attributeOf(body, placed.source, name, names);
  const entries: [string, Value][] = [];
  const sid = get('sid');
  if (sid && knownText(sid) !== '') entries.push(['Sid', sid]);
  entries.push(['Effect', get('effect') ?? stringValue('Allow', [at])]);
  for (const [from, to] of LISTS) {
    const value = get(from);
    if (value && !(value.kind === 'list' && value.items.length === 0)) entries.push([to, withVariables(value)]);
  }
  for (const [type, to] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const principals = principalsOf(block, type, at);
    if (principals) entries.push([to, principals]);
  }
  const conditions = conditionsOf(block, at);
  if (conditions) entries.push(['Condition', conditions]);
  return object(entries, [at]);
}

function principalsOf({ module, placed, body, names }: StatementBlock, type: string, at: Span): Value | undefined {
  const parts = module.nested(body, placed.source, type, names).flatMap((nested) => {
    const get = (name: string) => module.attributeOf(nested.body, placed.source, name, nested.values);
    const [kind, identifiers] = [get('type'), get('identifiers')];
    return kind && identifiers ? [[knownText(kind) ?? 'AWS', withVariables(identifiers)] as const] : [];
  });
  if (parts.length === 0) return undefined;
  // the type "*" is written as "*" itself
  const everybody = parts.find(([kind]) => kind === '*');
  if (everybody) return itemsOf(everybody[1])[0] ?? stringValue('*', [at]);
  return collected(parts, at);
}

function conditionsOf({ module, placed, body, names }: StatementBlock, at: Span): Value | undefined {
  const byTest = new Map<string, (readonly [string, Value])[]>();
  for (const nested of module.nested(body, placed.source, 'condition', names)) {
    const get = (name: string) => module.attributeOf(nested.body, placed.source, name, nested.values);
    const [test, variable, values] = [get('test'), get('variable'), get('values')];
    if (!test || !variable || !values) continue;
    const operator = knownText(test) ?? '?';
    const key = knownText(variable) ?? '?';
    byTest.set(operator, [...(byTest.get(operator) ?? []), [key, withVariables(values)]]);
  }
  if (byTest.size === 0) return undefined;
  return object(
    [...byTest].map(([test, keys]) => [test, collected(keys, at)] as const),
    [at],
  );
}

/** An object in which the lists of one key are one list, as the provider writes them. */
function collected(parts: readonly (readonly [string, Value])[], at: Span): Value {
  const entries: Entry[] = [];
  for (const [key, value] of parts) {
    const index = entries.findIndex((entry) => entry.key === key);
    const known = entries[index]?.value;
    if (!known) entries.push({ key, keySpan: at, value });
    else {
      const items = [...itemsOf(known), ...itemsOf(value)];
      entries[index] = { key, keySpan: at, value: { kind: 'list', items, origins: known.origins } };
    }
  }
  return { kind: 'object', entries, origins: [at] };
}

/** `&{aws:username}` is how the provider has IAM's own variables written; what it hands on is `${aws:username}`. */
function withVariables(value: Value): Value {
  switch (value.kind) {
    case 'string': {
      if (!value.pieces.some((piece) => typeof piece === 'string' && piece.includes('&{'))) return value;
      const pieces = value.pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll('&{', '${') : piece));
      return { ...value, pieces };
    }
    case 'list':
      return { ...value, items: value.items.map(withVariables) };
    case 'choice':
      return { ...value, options: value.options.map(withVariables) };
    default:
      return value;
  }
}

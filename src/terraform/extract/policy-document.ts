import { type Entry, knownText, stringValue, type Value } from '../../located/value.ts';
import { type Module, object, type Placed, spanIn } from '../modules/module.ts';
import type { Body } from '../syntax/tree.ts';

type Names = Readonly<Record<string, Value>>;

const LISTS = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

/** The `json` of a data source aws_iam_policy_document, with its structure (AWS provider documentation of the data source). */
export function policyDocument(module: Module, placed: Placed, names: Names): Value {
  const { block, source } = placed;
  const at = spanIn(source, block.labels[1] ?? block);
  const statements: Value[] = [];
  for (const key of ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']) {
    const documents = module.attribute(placed, key, names);
    for (const document of documents?.kind === 'list' ? documents.items : documents ? [documents] : []) {
      const inner = document.kind === 'string' && document.json ? document.json : document;
      const list =
        inner.kind === 'object' ? inner.entries.find((entry) => entry.key === 'Statement')?.value : undefined;
      if (list?.kind === 'list') statements.push(...list.items);
      else if (list) statements.push(list);
      else if (inner.kind !== 'null') statements.push(inner);
    }
  }
  for (const { body, values, always } of module.nested(block.body, source, 'statement', names)) {
    const statement = statementOf(module, placed, body, values);
    statements.push(
      always
        ? statement
        : {
            kind: 'choice',
            condition: 'dynamic statement',
            options: [statement, { kind: 'null', origins: [at] }],
            origins: [at],
          },
    );
  }
  const version = module.attribute(placed, 'version', names) ?? stringValue('2012-10-17', [at]);
  const json = object(
    [
      ['Version', version],
      ['Statement', { kind: 'list', items: statements, origins: [at] }],
    ],
    [at],
  );
  return {
    kind: 'string',
    pieces: [
      { name: `data.aws_iam_policy_document.${block.labels[1]?.name}.json`, reason: 'unresolved-reference', at },
    ],
    origins: [at],
    json,
  };
}

function statementOf(module: Module, { source }: Placed, body: Body, names: Names): Value {
  const at = spanIn(source, body);
  const entries: [string, Value][] = [];
  const sid = module.attributeOf(body, source, 'sid', names);
  if (sid) entries.push(['Sid', sid]);
  entries.push(['Effect', module.attributeOf(body, source, 'effect', names) ?? stringValue('Allow', [at])]);
  for (const [from, to] of LISTS) {
    const value = module.attributeOf(body, source, from, names);
    if (value && !(value.kind === 'list' && value.items.length === 0)) entries.push([to, value]);
  }
  for (const [type, to] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const principals = module.nested(body, source, type, names);
    if (principals.length === 0) continue;
    entries.push([
      to,
      grouped(
        principals.flatMap((one) => {
          const kind = module.attributeOf(one.body, source, 'type', one.values);
          const values = module.attributeOf(one.body, source, 'identifiers', one.values);
          return kind && values ? [[knownText(kind) ?? 'AWS', values] as const] : [];
        }),
        at,
      ),
    ]);
  }
  const conditions = module.nested(body, source, 'condition', names).flatMap((one) => {
    const test = module.attributeOf(one.body, source, 'test', one.values);
    const variable = module.attributeOf(one.body, source, 'variable', one.values);
    const values = module.attributeOf(one.body, source, 'values', one.values);
    if (!test || !variable || !values) return [];
    return [
      [knownText(test) ?? '?', object([[knownText(variable) ?? '?', values]], [spanIn(source, one.body)])] as const,
    ];
  });
  if (conditions.length > 0) entries.push(['Condition', grouped(conditions, at)]);
  return object(entries, [at]);
}

/** Parts under the same key are one: lists are put together, objects merged. */
function grouped(parts: readonly (readonly [string, Value])[], at: ReturnType<typeof spanIn>): Value {
  const entries: Entry[] = [];
  for (const [key, value] of parts) {
    const index = entries.findIndex((entry) => entry.key === key);
    const known = entries[index]?.value;
    if (known?.kind === 'list' && value.kind === 'list')
      entries[index] = { key, keySpan: at, value: { ...known, items: [...known.items, ...value.items] } };
    else if (known?.kind === 'object' && value.kind === 'object')
      entries[index] = { key, keySpan: at, value: { ...known, entries: [...known.entries, ...value.entries] } };
    else entries.push({ key, keySpan: at, value });
  }
  return { kind: 'object', entries, origins: [at] };
}

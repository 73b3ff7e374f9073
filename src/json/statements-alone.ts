import { itemsOf, propertyOf } from '../located/tree.ts';
import { type ObjectValue, stringValue, type Value } from '../located/value.ts';

/**
 * Whether a file of this name is a list of statements that Amplify adds to a function's role: `custom-policies.json`
 * (Amplify documentation, "Access existing AWS resource from Lambda Function").
 */
export function holdsStatementsAlone(path: string): boolean {
  return /(?:^|\/)amplify\/backend\/[^/]+\/[^/]+\/custom-policies\.json$/.test(path);
}

/** The statements as a document; one without Effect allows, and an empty one, as Amplify makes the file, is none. */
export function withDocument(root: Value): Value {
  const [keySpan] = root.origins;
  if (!keySpan) return root;
  const items = itemsOf(root).flatMap((item) => (item.kind === 'object' && !isEmpty(item) ? [withEffect(item)] : []));
  const value: Value = { kind: 'list', items, origins: root.origins };
  return { kind: 'object', entries: [{ key: 'Statement', keySpan, value }], origins: root.origins };
}

function isEmpty(statement: ObjectValue): boolean {
  return itemsOf(propertyOf(statement, 'Action')).length === 0;
}

function withEffect(statement: ObjectValue): ObjectValue {
  const [keySpan] = statement.origins;
  if (!keySpan || propertyOf(statement, 'Effect')) return statement;
  const effect = { key: 'Effect', keySpan, value: stringValue('Allow', [keySpan]) };
  return { ...statement, entries: [effect, ...statement.entries] };
}

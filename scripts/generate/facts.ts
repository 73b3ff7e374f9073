import type { StoredAction, StoredService } from '../../src/catalog/facts.ts';
import type { AwsData, RawAction, RawResourceType } from './aws.ts';

/**
 * An ARN of the documentation as IAM patterns: `arn:${Partition}:x:::a/${Id}` becomes `arn:*:x:::a/*`. Some types, such as Lex's
 * bots, have two forms in one text, with a comma between them: a grant on either is a grant.
 */
export function arnPatterns(arn: string): readonly string[] {
  return arn.split(',').map((form) =>
    form
      .trim()
      .replaceAll(/\$\{[^}]*\}/g, '*')
      .replaceAll(/\*{2,}/g, '*'),
  );
}

function keysOf(action: RawAction, types: ReadonlyMap<string, RawResourceType>): readonly string[] {
  const keys = new Set(action.conditionKeys);
  for (const use of action.resourceTypes) {
    for (const key of use.conditionKeys) keys.add(key);
    for (const key of types.get(use.name.toLowerCase())?.conditionKeys ?? []) keys.add(key);
  }
  return [...new Set([...keys].map((key) => key.replaceAll(/\$\{[^}]*\}/g, '*')))].sort();
}

/** One service's facts in the stored form; `only` leaves out every other action (exact-case names without prefix). */
export function storedService(aws: AwsData, prefix: string, only?: ReadonlySet<string>): StoredService {
  const types = aws.resourceTypes(prefix);
  const usedTypes: (readonly [string, string])[] = [];
  const usedKeys: string[] = [];
  const typeIndexes = (name: string): readonly number[] => {
    const arn = types.get(name.toLowerCase())?.arn;
    if (arn === undefined) throw new Error(`${prefix}: the resource type ${name} has no ARN in the IAM data.`);
    return arnPatterns(arn).map((pattern) => {
      const known = usedTypes.findIndex(([used, form]) => used === name && form === pattern);
      return known >= 0 ? known : usedTypes.push([name, pattern]) - 1;
    });
  };
  const keyIndex = (key: string): number => {
    const known = usedKeys.indexOf(key);
    return known >= 0 ? known : usedKeys.push(key) - 1;
  };
  const actions = aws
    .actions(prefix)
    .filter(({ name }) => only === undefined || only.has(name))
    .map((action): StoredAction => {
      const uses = action.resourceTypes.flatMap(({ name, required }) =>
        typeIndexes(name).map((index) => 2 * index + (required ? 1 : 0)),
      );
      return [action.name, action.accessLevel, uses, keysOf(action, types).map(keyIndex)];
    });
  return { prefix, types: usedTypes, keys: usedKeys, actions };
}

import type { Target } from '../../grants/grant.ts';
import { writtenText } from '../../located/value.ts';
import { addressOf, type Resource } from './resource.ts';

/**
 * What tells the accounts and units of an organization apart (AWS Organizations: an e-mail address is that of one account, a name
 * that of one unit below a parent).
 */
const IDENTIFYING: Readonly<Record<string, readonly string[]>> = {
  aws_organizations_account: ['email'],
  aws_organizations_organizational_unit: ['name', 'parent_id'],
};

/** The accounts and units of an organization that resources declare. */
export function targetsOf(root: string, resources: readonly Resource[]): readonly Target[] {
  return resources.flatMap((resource) => {
    const parts = IDENTIFYING[resource.type]?.map((name) => textOf(resource, name));
    if (!parts || parts.includes(undefined)) return [];
    return [{ root, address: addressOf(resource), identity: JSON.stringify([resource.type, ...parts]) }];
  });
}

function textOf(resource: Resource, name: string): string | undefined {
  const value = resource.get(name);
  if (value?.kind === 'unknown') return value.name;
  return value?.kind === 'string' ? writtenText(value.pieces).toLowerCase() : undefined;
}

import { accountReaders } from './accounts.ts';
import { iamReaders, type Reader } from './iam.ts';
import { organizationReaders } from './organization.ts';
import { permissionReaders } from './permissions.ts';
import { registryReader } from './registry-types.ts';
import { resourcePolicyReaders } from './resource-policies.ts';
import { samReaders } from './sam/sam.ts';

const readers: ReadonlyMap<string, Reader> = new Map([
  ...accountReaders,
  ...iamReaders,
  ...organizationReaders,
  ...permissionReaders,
  ...resourcePolicyReaders,
  ...samReaders,
]);

/** The reader of a resource type; undefined for a type that holds no permissions. */
export function readerOf(type: string): Reader | undefined {
  return readers.get(type) ?? registryReader(type);
}

/** The resource types that are read, sorted. */
export const readTypes: readonly string[] = [...readers.keys()].sort();

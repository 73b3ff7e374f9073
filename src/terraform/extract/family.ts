import type { Holdings } from './holdings.ts';
import type { Resource } from './resource.ts';

/** Resource types that are read in the same way. */
export interface Family {
  /** What is read of each type, attributes and nested blocks: the table of docs/terraform.md. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** Notes what one instance gives to whom. */
  read(resource: Resource, holdings: Holdings): void;
}

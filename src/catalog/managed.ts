import type { Json } from '../located/json.ts';
/** An AWS-managed policy as of the snapshot's date. */
export interface ManagedPolicy {
  readonly name: string;
  /** In the `aws` partition, with its path: `arn:aws:iam::aws:policy/service-role/X`. */
  readonly arn: string;
  /** AWS's default version, e.g. `v7`. */
  readonly version: string;
  /** Made for a service-linked role: customers cannot attach it (iam-pitfalls.md 29). */
  readonly serviceLinked: boolean;
  /** The policy document as AWS publishes it; parsed on first use. */
  readonly document: Json;
}

export interface ManagedPolicies {
  /** Date (YYYY-MM-DD) of the newest change that the snapshot has. */
  readonly snapshot: string;
  /**
   * The policy of an ARN of any partition, or of a plain name. Policies are told apart by name alone, whose case counts less
   * than its presence: IAM names are unique without regard to case.
   */
  find(arnOrName: string): ManagedPolicy | undefined;
  /** All names, sorted. */
  readonly names: readonly string[];
}

/** The stored text: a first line with the snapshot's date, then `name, path, version, document` a line, tab-separated. */
export function indexManagedPolicies(text: string): ManagedPolicies {
  const [snapshot = '', ...lines] = text.split('\n');
  const byName = new Map<string, { readonly name: string; readonly line: string }>();
  for (const line of lines) {
    const name = line.slice(0, line.indexOf('\t'));
    if (name !== '') byName.set(name.toLowerCase(), { name, line });
  }
  const read = new Map<string, ManagedPolicy>();
  return {
    snapshot,
    names: [...byName.values()].map(({ name }) => name),
    find(arnOrName) {
      const key = managedPolicyName(arnOrName)?.toLowerCase();
      if (key === undefined) return undefined;
      const known = read.get(key);
      if (known) return known;
      const line = byName.get(key)?.line;
      if (line === undefined) return undefined;
      const policy = decode(line);
      read.set(key, policy);
      return policy;
    },
  };
}

function decode(line: string): ManagedPolicy {
  const [name = '', path = '', version = '', ...rest] = line.split('\t');
  return {
    name,
    arn: `arn:aws:iam::aws:policy${path}${name}`,
    version,
    serviceLinked: path.startsWith('/aws-service-role/'),
    document: JSON.parse(rest.join('\t')),
  };
}

/** The name in an AWS-managed policy's ARN of any partition; a text without `:` is a name already; else undefined. */
export function managedPolicyName(arnOrName: string): string | undefined {
  if (!arnOrName.includes(':')) return arnOrName === '' ? undefined : arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
  const match = /^arn:aws[a-z-]{0,20}:iam::aws:policy\//i.exec(arnOrName);
  return match ? arnOrName.slice(arnOrName.lastIndexOf('/') + 1) : undefined;
}

let loaded: Promise<ManagedPolicies> | undefined;

/** Unpacks the snapshot of all AWS-managed policies (some 3 MB of text, about 20 ms); load it only when one is referenced. */
export function loadManagedPolicies(): Promise<ManagedPolicies> {
  loaded ??= (async () => {
    const [{ managedPoliciesBrotli }, { unpack }] = await Promise.all([
      import('./generated/managed-policies.ts'),
      import('./packed.ts'),
    ]);
    return indexManagedPolicies(unpack(managedPoliciesBrotli));
  })();
  return loaded;
}

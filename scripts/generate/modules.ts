import type { StoredCatalog, StoredCatalogService } from '../../src/catalog/load.ts';
import type { AwsData } from './aws.ts';
import { storedService } from './facts.ts';
import { type Generated, jsonLines, textModule } from './output.ts';
import type { Sources } from './sources.ts';

const folder = 'src/catalog/generated';

/** All entries and the facts of their actions, as they are stored. */
export function storedCatalog(sources: Sources, aws: AwsData): StoredCatalog {
  const references: string[] = [];
  const services = sources.services.map(({ prefix, entries }): StoredCatalogService => {
    const names = new Set(entries.map(({ action }) => action.slice(prefix.length + 1)));
    return {
      facts: storedService(aws, prefix, names),
      entries: entries.map(({ references: urls, service: _, ...judgement }) => ({
        ...judgement,
        references: urls.map((url) => {
          const known = references.indexOf(url);
          return known >= 0 ? known : references.push(url) - 1;
        }),
      })),
    };
  });
  const adjacent = [...sources.adjacent].sort();
  return { version: sources.version, iamData: aws.iamDate, adjacent, references, services };
}

/** What loadCatalog() reads. */
export function catalogModule(stored: StoredCatalog): Generated {
  return textModule(`${folder}/catalog.ts`, 'catalogJson', jsonLines(stored));
}

/** The facts of every action of the services that have entries, and of those that were left out on purpose. */
export function factsModule(sources: Sources, aws: AwsData): Generated {
  const prefixes = new Set([...sources.services.map(({ prefix }) => prefix), ...sources.withoutEntries.keys()]);
  const services = [...prefixes].sort().map((prefix) => storedService(aws, prefix));
  return textModule(`${folder}/facts.ts`, 'factsJson', jsonLines({ services }));
}

export function combinationsModule(sources: Sources): Generated {
  const text = `[\n${sources.combinations.map((combination) => JSON.stringify(combination)).join(',\n')}\n]`;
  return textModule(`${folder}/combinations.ts`, 'combinationsJson', text);
}

/** Every service's action names, as `indexActionNames` reads them. */
export function actionNamesText(aws: AwsData): string {
  const lines = aws.prefixes.map((prefix) => {
    const names = aws.actions(prefix).map(({ name }) => name);
    return `${prefix}\t${aws.serviceName(prefix)}\t${names.join(',')}`;
  });
  return [aws.iamDate, ...lines].join('\n');
}

/** For spelling and `explain`. */
export function actionNamesModule(aws: AwsData): Generated {
  return { kind: 'packed', path: `${folder}/action-names.ts`, name: 'actionNamesBrotli', text: actionNamesText(aws) };
}

/** The newest version of every AWS-managed policy, as `indexManagedPolicies` reads it. */
export function managedPoliciesText(aws: AwsData): string {
  const prefix = 'arn:aws:iam::aws:policy';
  const lines = aws.managed.map(({ name, arn, version, document }) => {
    const path = arn.slice(prefix.length, arn.length - name.length);
    if (`${prefix}${path}${name}` !== arn || !path.endsWith('/')) throw new Error(`unexpected ARN ${arn}`);
    return [name, path, version, JSON.stringify(document)].join('\t');
  });
  return [snapshotDate(aws), ...lines].join('\n');
}

export function managedPoliciesModule(text: string): Generated {
  return { kind: 'packed', path: `${folder}/managed-policies.ts`, name: 'managedPoliciesBrotli', text };
}

/** The day of the newest change that the managed policies' data has. */
export function snapshotDate(aws: AwsData): string {
  const days = aws.managed.map(({ updated }) => updated.slice(0, 10)).sort();
  return days.at(-1) ?? '';
}

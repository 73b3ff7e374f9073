import { cloudposseModules } from './cloudposse.ts';
import { ecsModules } from './ecs.ts';
import { eksModules } from './eks.ts';
import { harmlessModules } from './harmless.ts';
import { iamModules } from './iam.ts';
import { iamModulesUpToV5 } from './iam-v5.ts';
import { lambdaModules } from './lambda.ts';
import { moduleKey } from './module-key.ts';
import type { StandIn } from './stand-in.ts';

const known: ReadonlyMap<string, StandIn> = new Map([
  ...iamModules,
  ...iamModulesUpToV5,
  ...lambdaModules,
  ...eksModules,
  ...ecsModules,
  ...cloudposseModules,
  ...harmlessModules,
]);

/** What stands in for a public module, by its source. */
export function standInFor(source: string): StandIn | undefined {
  const key = moduleKey(source);
  return key === undefined ? undefined : known.get(key);
}

/** The public modules for which something stands in, for the documentation. */
export const knownModules: readonly string[] = [...known.keys()].sort();

import { readAwsData } from './aws.ts';
import { actionNamesModule, catalogModule, combinationsModule, factsModule, managedPoliciesModule } from './modules.ts';
import type { Generated } from './output.ts';
import { readSources } from './sources.ts';

/** Everything that is generated, from catalog/ and the development packages. */
export async function generateAll(root: string): Promise<readonly Generated[]> {
  const aws = readAwsData();
  const sources = await readSources(root, aws);
  return [
    catalogModule(sources, aws),
    factsModule(sources, aws),
    combinationsModule(sources),
    actionNamesModule(aws),
    managedPoliciesModule(aws),
  ];
}

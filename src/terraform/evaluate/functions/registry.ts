import { collectionFunctions } from './collections.ts';
import { dateFunctions } from './dates.ts';
import { encodingFunctions } from './encoding.ts';
import { fileFunctions } from './files.ts';
import type { TerraformFunction } from './function.ts';
import { jsonFunctions } from './json.ts';
import { networkFunctions } from './network.ts';
import { numberFunctions } from './numbers.ts';
import { providerFunctions } from './provider.ts';
import { regexFunctions } from './regexes.ts';
import { setFunctions } from './sets.ts';
import { stringFunctions } from './strings.ts';
import { yamlFunctions } from './yaml.ts';

/** Every function of Terraform and OpenTofu that source alone can compute; `try` and `can` see expressions, not values. */
export const functions: ReadonlyMap<string, TerraformFunction> = new Map([
  ...stringFunctions,
  ...regexFunctions,
  ...collectionFunctions,
  ...setFunctions,
  ...numberFunctions,
  ...encodingFunctions,
  ...jsonFunctions,
  ...yamlFunctions,
  ...fileFunctions,
  ...dateFunctions,
  ...networkFunctions,
  ...providerFunctions,
]);

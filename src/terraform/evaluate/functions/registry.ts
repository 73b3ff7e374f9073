import { choosingFunctions } from './choosing.ts';
import { csvFunctions } from './csv.ts';
import { dateFunctions } from './dates.ts';
import { encodingFunctions } from './encoding.ts';
import { fileFunctions } from './files.ts';
import type { TerraformFunction } from './function.ts';
import { jsonFunctions } from './json.ts';
import { listFunctions } from './lists.ts';
import { mapFunctions } from './maps.ts';
import { networkFunctions } from './network.ts';
import { numberFunctions } from './numbers.ts';
import { providerFunctions } from './provider.ts';
import { regexFunctions } from './regexes.ts';
import { setFunctions } from './sets.ts';
import { stringFunctions } from './strings.ts';
import { typeFunctions } from './type-conversion.ts';
import { yamlFunctions } from './yaml.ts';

/** Every function of Terraform and OpenTofu that source alone can compute; `try` and `can` see expressions, not values. */
export const functions: ReadonlyMap<string, TerraformFunction> = new Map([
  ...stringFunctions,
  ...regexFunctions,
  ...listFunctions,
  ...mapFunctions,
  ...setFunctions,
  ...choosingFunctions,
  ...typeFunctions,
  ...numberFunctions,
  ...encodingFunctions,
  ...jsonFunctions,
  ...yamlFunctions,
  ...csvFunctions,
  ...fileFunctions,
  ...dateFunctions,
  ...networkFunctions,
  ...providerFunctions,
]);

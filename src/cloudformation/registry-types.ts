import { propertyOf } from '../located/tree.ts';
import { customReader } from './custom.ts';
import { evaluate } from './evaluate.ts';
import { attachedTo, type Reader } from './iam.ts';
import { describe } from './intrinsics/describe.ts';
import { ORGANIZATION_TYPES } from './org-formation.ts';
import { addDocument } from './policies.ts';
import { granteeOf, propertiesOf } from './resource.ts';
import { unknown } from './scope.ts';

const moduleEnding = '::MODULE';

/**
 * A module of CloudFormation's registry ("Using modules to encapsulate and reuse resource configurations"): it stands for
 * resources that are kept elsewhere, permissions among them. What it makes is told by its type, which holds its name and
 * version, and by its properties: where one of them changes, it may be something else.
 */
const moduleReader: Reader = (resource, unit) => {
  customReader(resource, unit);
  const { type, scope, at } = resource;
  const properties = propertiesOf(resource);
  const given = properties ? describe(evaluate(properties, scope), scope) : '';
  const written = propertyOf(resource.body, 'Type')?.origins[0] ?? at;
  const origins = [...(properties?.origins.slice(0, 1) ?? []), written];
  const to = { ...attachedTo(granteeOf(resource, 'policy'), resource), confidence: 'possible' as const };
  addDocument(unit, to, unknown(`${type}(${given})`, 'remote-module', origins));
};

/** The reader of a type that CloudFormation's own ones do not have: one of its registry, or a custom resource. */
export function registryReader(type: string): Reader | undefined {
  if (type.endsWith(moduleEnding)) return moduleReader;
  if (type === 'AWS::CloudFormation::CustomResource') return customReader;
  return known.some((prefix) => type.startsWith(prefix)) ? undefined : customReader;
}

/** Types that are no others' than their readers': of Amazon, and the accounts and units of org-formation. */
const known = ['AWS::', 'Alexa::', ORGANIZATION_TYPES];

import { looksLikePolicy } from '../grants/policy-shape.ts';
import type { Value } from '../located/value.ts';
import { evaluate } from './evaluate.ts';
import { attachedTo, type Reader } from './iam.ts';
import { addDocument } from './policies.ts';
import { granteeOf, propertiesOf } from './resource.ts';

/** A custom resource: what in its properties has the shape of a policy is possibly given to someone by its function. */
export const customReader: Reader = (resource, unit) => {
  const properties = propertiesOf(resource);
  if (!properties) return;
  const to = { ...attachedTo(granteeOf(resource, 'policy'), resource), confidence: 'possible' as const };
  const search = (value: Value): void => {
    if (looksLikePolicy(value)) addDocument(unit, to, evaluate(value, resource.scope));
    else if (value.kind === 'list') value.items.forEach(search);
    else if (value.kind === 'object') for (const entry of value.entries) search(entry.value);
  };
  search(properties);
};

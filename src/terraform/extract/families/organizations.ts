import { knownText } from '../../../located/value.ts';
import type { Family } from '../family.ts';

/** Policies of an organization that set a limit to what its accounts can grant. */
export const organizations: Family = {
  reads: {
    aws_organizations_policy: ['content', 'type'],
    awscc_organizations_policy: ['content', 'type'],
  },
  read(resource, holdings) {
    const type = resource.get('type');
    const kind = (type && knownText(type)) ?? 'SERVICE_CONTROL_POLICY';
    const own = holdings.own(resource, 'organization');
    if (kind === 'SERVICE_CONTROL_POLICY') holdings.give(own, 'service-control', resource.get('content'), resource);
    if (kind === 'RESOURCE_CONTROL_POLICY') holdings.give(own, 'resource-control', resource.get('content'), resource);
  },
};

import { knownText, stringValue, type Value } from '../../../located/value.ts';
import { object } from '../../modules/values.ts';
import type { Family } from '../family.ts';
import type { Resource } from '../resource.ts';

/** Statements of a function's resource policy, one resource each. */
export const lambdaPermissions: Family = {
  reads: {
    aws_lambda_permission: ['action', 'function_name', 'principal', 'principal_org_id', 'source_account', 'source_arn'],
  },
  read(resource, holdings) {
    const action = resource.get('action');
    const principal = resource.get('principal');
    if (!action || !principal) return;
    const at = [resource.at];
    const statement = object(
      [
        ['Effect', stringValue('Allow', at)],
        ['Principal', principalOf(principal)],
        ['Action', action],
        ['Resource', stringValue('*', at)],
        ...conditionOf(resource),
      ],
      at,
    );
    const own = holdings.own(resource, 'resource');
    holdings.give(own, 'resource', object([['Statement', statement]], at), resource);
  },
};

/** Services are named by their domain, everybody by `*`, accounts by their number or an ARN. */
function principalOf(principal: Value): Value {
  const text = knownText(principal);
  if (text === '*') return principal;
  return object([[text?.endsWith('.amazonaws.com') ? 'Service' : 'AWS', principal]], principal.origins);
}

function conditionOf(resource: Resource): readonly (readonly [string, Value])[] {
  const tests = [
    ['source_arn', 'ArnLike', 'aws:SourceArn'],
    ['source_account', 'StringEquals', 'aws:SourceAccount'],
    ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
  ] as const;
  const byOperator = new Map<string, (readonly [string, Value])[]>();
  for (const [attribute, operator, key] of tests) {
    const value = resource.get(attribute);
    if (value) byOperator.set(operator, [...(byOperator.get(operator) ?? []), [key, value]]);
  }
  if (byOperator.size === 0) return [];
  const parts = [...byOperator].map(([operator, keys]) => [operator, object(keys, [resource.at])] as const);
  return [['Condition', object(parts, [resource.at])]];
}

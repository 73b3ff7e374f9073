import type { Span } from '../../located/source.ts';
import type { Piece } from '../../located/value.ts';
import { compactPieces } from '../evaluate/text.ts';
import { surroundingHole } from './data-attributes.ts';

/** How a resource type is named: which attribute holds the name, and what its `id` is. */
interface NamedType {
  readonly attribute: string;
  readonly id: 'name' | 'arn' | undefined;
  /** The service's part of the ARN and what follows it (Service Authorization Reference, "Resource types"). */
  readonly arn: readonly [service: string, region: boolean, account: boolean, prefix: string];
}

const iam = (prefix: string, id: NamedType['id'] = 'name'): NamedType => ({
  attribute: 'name',
  id,
  arn: ['iam', false, true, prefix],
});

/** Resource types whose ARN follows from their name. */
const types: ReadonlyMap<string, NamedType> = new Map<string, NamedType>([
  ['aws_iam_role', iam('role')],
  ['aws_iam_user', iam('user')],
  ['aws_iam_group', iam('group')],
  ['aws_iam_policy', iam('policy', 'arn')],
  ['aws_iam_instance_profile', iam('instance-profile')],
  ['aws_s3_bucket', { attribute: 'bucket', id: 'name', arn: ['s3', false, false, ''] }],
  ['aws_lambda_function', { attribute: 'function_name', id: 'name', arn: ['lambda', true, true, 'function:'] }],
  ['aws_dynamodb_table', { attribute: 'name', id: 'name', arn: ['dynamodb', true, true, 'table/'] }],
  ['aws_sqs_queue', { attribute: 'name', id: undefined, arn: ['sqs', true, true, ''] }],
  ['aws_sns_topic', { attribute: 'name', id: 'arn', arn: ['sns', true, true, ''] }],
  ['aws_cloudwatch_log_group', { attribute: 'name', id: 'name', arn: ['logs', true, true, 'log-group:'] }],
]);

export function nameAttribute(type: string): Pick<NamedType, 'attribute' | 'id'> | undefined {
  return types.get(type);
}

/** The pieces of an ARN; IAM's have the path between the kind and the name. */
export function arnPieces(
  type: string,
  parts: {
    readonly name: readonly Piece[];
    readonly path: readonly Piece[];
    readonly at: Span;
  },
): readonly Piece[] | undefined {
  const found = types.get(type);
  if (!found) return undefined;
  const [service, region, account, prefix] = found.arn;
  return compactPieces([
    'arn:',
    surroundingHole(parts.at, 'partition'),
    `:${service}:`,
    ...(region ? [surroundingHole(parts.at, 'region')] : []),
    ':',
    ...(account ? [surroundingHole(parts.at, 'account')] : []),
    `:${prefix}`,
    ...(service === 'iam' ? parts.path : []),
    ...parts.name,
  ]);
}

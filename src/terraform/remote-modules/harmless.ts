import { likely, type StandIn } from './stand-in.ts';

/** Public modules that give no permission to anyone beyond what the service itself needs, whatever their inputs. */
const names = [
  'cloudposse/label/null',
  'cloudposse/utils/aws',
  'cloudposse/vpc/aws',
  'cloudposse/dynamic-subnets/aws',
  'cloudposse/security-group/aws',
  'cloudposse/route53-alias/aws',
  'terraform-aws-modules/acm/aws',
  'terraform-aws-modules/alb/aws',
  'terraform-aws-modules/cloudfront/aws',
  'terraform-aws-modules/cloudwatch/aws//log-group',
  'terraform-aws-modules/cloudwatch/aws//metric-alarm',
  'terraform-aws-modules/dynamodb-table/aws',
  'terraform-aws-modules/elasticache/aws',
  'terraform-aws-modules/iam/aws//iam-account',
  'terraform-aws-modules/iam/aws//iam-github-oidc-provider',
  'terraform-aws-modules/iam/aws//iam-oidc-provider',
  'terraform-aws-modules/key-pair/aws',
  'terraform-aws-modules/lambda/aws//alias',
  'terraform-aws-modules/lambda/aws//docker-build',
  'terraform-aws-modules/route53/aws//records',
  'terraform-aws-modules/route53/aws//zones',
  'terraform-aws-modules/security-group/aws',
  'terraform-aws-modules/ssm-parameter/aws',
  'terraform-aws-modules/vpc/aws',
  'terraform-aws-modules/vpc/aws//vpc-endpoints',
];

export const harmlessModules: ReadonlyMap<string, StandIn> = new Map(names.map((name) => [name, likely('')]));

import type { Family } from '../family.ts';

/** Resource types with a policy that says who may use the resource, and the attribute that holds it. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  aws_cloudwatch_log_resource_policy: 'policy_document',
  aws_ecr_repository_policy: 'policy',
  aws_glue_resource_policy: 'policy',
  aws_kms_external_key: 'policy',
  aws_kms_key: 'policy',
  aws_kms_key_policy: 'policy',
  aws_kms_replica_key: 'policy',
  aws_s3_bucket: 'policy',
  aws_s3_bucket_policy: 'policy',
  aws_sagemaker_model_package_group_policy: 'resource_policy',
  aws_secretsmanager_secret: 'policy',
  aws_secretsmanager_secret_policy: 'policy',
  aws_sns_topic_policy: 'policy',
  aws_sqs_queue_policy: 'policy',
  awscc_bedrock_resource_policy: 'policy_document',
  awscc_bedrockagentcore_resource_policy: 'policy',
  awscc_kms_key: 'key_policy',
  awscc_lex_resource_policy: 'policy',
  awscc_s3_bucket_policy: 'policy_document',
  awscc_sagemaker_model_package_group: 'model_package_group_policy',
  awscc_secretsmanager_resource_policy: 'resource_policy',
};

/** Policies of resources: a principal gains what their statements allow it on the resource. */
export const resourcePolicies: Family = {
  reads: Object.fromEntries(Object.entries(DOCUMENTS).map(([type, attribute]) => [type, [attribute]])),
  read(resource, holdings) {
    const document = resource.get(DOCUMENTS[resource.type] ?? 'policy');
    const [, about] = resource.type.split('_');
    const own = holdings.own(resource, 'resource');
    holdings.give(about === undefined ? own : { ...own, about }, 'resource', document, resource);
  },
};

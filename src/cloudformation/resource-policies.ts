import { propertyOf } from '../located/tree.ts';
import type { Value } from '../located/value.ts';
import { attachedTo, type Reader } from './iam.ts';
import { membersOf } from './members.ts';
import { addDocument } from './policies.ts';
import { granteeOf, propertyIn } from './resource.ts';

/** Resource types that hold a policy about themselves, with the path of properties to it ("Resource type reference"). */
export const resourcePolicies: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'AWS::ApiGateway::RestApi': [['Policy']],
  'AWS::Backup::BackupVault': [['AccessPolicy']],
  'AWS::Bedrock::ResourcePolicy': [['PolicyDocument'], ['ResourcePolicy'], ['Policy']],
  'AWS::BedrockAgentCore::ResourcePolicy': [['PolicyDocument'], ['ResourcePolicy'], ['Policy']],
  'AWS::CodeArtifact::Domain': [['PermissionsPolicyDocument']],
  'AWS::CodeArtifact::Repository': [['PermissionsPolicyDocument']],
  'AWS::Comprehend::DocumentClassifier': [['ModelPolicy']],
  'AWS::DynamoDB::Table': [['ResourcePolicy', 'PolicyDocument']],
  'AWS::ECR::RegistryPolicy': [['PolicyText']],
  'AWS::ECR::Repository': [['RepositoryPolicyText']],
  'AWS::EFS::FileSystem': [['FileSystemPolicy']],
  'AWS::Elasticsearch::Domain': [['AccessPolicies']],
  'AWS::Events::EventBus': [['Policy']],
  'AWS::Events::EventBusPolicy': [['Statement']],
  'AWS::Glue::DataCatalogEncryptionSettings': [['ResourcePolicy']],
  'AWS::IoT::Policy': [['PolicyDocument']],
  'AWS::KMS::Key': [['KeyPolicy']],
  'AWS::KMS::ReplicaKey': [['KeyPolicy']],
  'AWS::Kinesis::ResourcePolicy': [['ResourcePolicy']],
  'AWS::Lex::ResourcePolicy': [['Policy']],
  'AWS::Logs::ResourcePolicy': [['PolicyDocument']],
  'AWS::MediaStore::Container': [['Policy']],
  'AWS::OpenSearchService::Domain': [['AccessPolicies']],
  'AWS::Rekognition::ProjectPolicy': [['PolicyDocument']],
  'AWS::S3::AccessPoint': [['Policy']],
  'AWS::S3::BucketPolicy': [['PolicyDocument']],
  'AWS::S3Express::BucketPolicy': [['PolicyDocument']],
  'AWS::S3ObjectLambda::AccessPointPolicy': [['PolicyDocument']],
  'AWS::S3Outposts::BucketPolicy': [['PolicyDocument']],
  'AWS::S3Tables::TableBucketPolicy': [['ResourcePolicy']],
  'AWS::S3Tables::TablePolicy': [['ResourcePolicy']],
  'AWS::S3Vectors::VectorBucketPolicy': [['Policy']],
  'AWS::SageMaker::ModelPackageGroup': [['ModelPackageGroupPolicy']],
  'AWS::SecretsManager::ResourcePolicy': [['ResourcePolicy']],
  'AWS::Serverless::Api': [['Auth', 'ResourcePolicy', 'CustomStatements']],
  'AWS::ServerlessRepo::Application': [['Policy']],
  'AWS::SNS::TopicInlinePolicy': [['PolicyDocument']],
  'AWS::SNS::TopicPolicy': [['PolicyDocument']],
  'AWS::SQS::QueueInlinePolicy': [['PolicyDocument']],
  'AWS::SQS::QueuePolicy': [['PolicyDocument']],
  'AWS::SSM::ResourcePolicy': [['Policy']],
  'AWS::VpcLattice::AuthPolicy': [['Policy']],
  'AWS::VpcLattice::ResourcePolicy': [['Policy']],
  'AWS::XRay::ResourcePolicy': [['PolicyDocument']],
};

/** Reads a policy about the resource itself; a value without `Statement` is taken as its statements. */
function aboutItself(paths: readonly (readonly string[])[]): Reader {
  return (resource, unit) => {
    for (const [first, ...rest] of paths) {
      const value = first === undefined ? undefined : propertyIn(resource, first);
      if (!value) continue;
      const [, about] = resource.type.split('::');
      const own = granteeOf(resource, 'resource');
      const to = attachedTo(about === undefined ? own : { ...own, about }, resource, 'resource');
      // A list is one document's statements; what a condition chooses between may be a document in each branch.
      for (const { value: one, under } of value.kind === 'list' ? [{ value, under: same }] : membersOf(value)) {
        let document: Value | undefined = one;
        for (const key of rest) document = propertyOf(document, key);
        if (document) addDocument(unit, to, under(asDocument(document)));
      }
    }
  };
}

const same = (value: Value): Value => value;

function asDocument(value: Value): Value {
  const isStatements = value.kind === 'list' || (value.kind === 'object' && propertyOf(value, 'Effect') !== undefined);
  const keySpan = value.origins[0];
  if (!isStatements || !keySpan) return value;
  return { kind: 'object', entries: [{ key: 'Statement', keySpan, value }], origins: value.origins };
}

/**
 * The policy of a VPC endpoint says what may pass it, and gives nobody anything ("Control access to VPC endpoints using endpoint
 * policies").
 */
const endpointPolicy: Reader = (resource, unit) => {
  const to = attachedTo(granteeOf(resource, 'policy'), resource);
  for (const { value, under } of membersOf(propertyIn(resource, 'PolicyDocument')))
    addDocument(unit, { ...to, use: 'boundary' }, under(value));
};

export const resourcePolicyReaders: ReadonlyMap<string, Reader> = new Map([
  ...Object.entries(resourcePolicies).map(([type, paths]) => [type, aboutItself(paths)] as const),
  ['AWS::EC2::VPCEndpoint', endpointPolicy],
]);

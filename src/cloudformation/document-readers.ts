import type { Grantee, PolicyUse } from '../grants/grant.ts';
import { itemsOf, optionsOf, propertyOf } from '../located/tree.ts';
import { knownText, stringValue, type Value } from '../located/value.ts';
import { attachedTo, type Reader } from './iam.ts';
import { addDocument, addManaged } from './policies.ts';
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
      let value = first === undefined ? undefined : propertyIn(resource, first);
      for (const key of rest) value = propertyOf(value, key);
      if (!value) continue;
      addDocument(unit, attachedTo(granteeOf(resource, 'resource'), resource, 'resource'), asDocument(value));
    }
  };
}

function asDocument(value: Value): Value {
  const isStatements = value.kind === 'list' || (value.kind === 'object' && propertyOf(value, 'Effect') !== undefined);
  if (!isStatements) return value;
  const keySpan = value.origins[0];
  return keySpan ? { kind: 'object', entries: [{ key: 'Statement', keySpan, value }], origins: value.origins } : value;
}

/** AWS::SSO::PermissionSet: inline policy, AWS-managed and customer-managed policies, boundary. */
const permissionSet: Reader = (resource, unit) => {
  const to = attachedTo(granteeOf(resource, 'permission-set', 'Name'), resource);
  addDocument(unit, to, propertyIn(resource, 'InlinePolicy'));
  addManaged(unit, to, propertyIn(resource, 'ManagedPolicies'));
  for (const reference of itemsOf(propertyIn(resource, 'CustomerManagedPolicyReferences'))) {
    for (const option of optionsOf(reference)) {
      addManaged(unit, { ...to, always: to.always && option.always }, customerPolicy(option.value));
    }
  }
  const boundary = propertyIn(resource, 'PermissionsBoundary');
  addManaged(unit, { ...to, use: 'boundary' }, propertyOf(boundary, 'ManagedPolicyArn'));
  addManaged(unit, { ...to, use: 'boundary' }, customerPolicy(propertyOf(boundary, 'CustomerManagedPolicyReference')));
};

/** A customer-managed policy that is named, as the end of its ARN. */
function customerPolicy(reference: Value | undefined): Value | undefined {
  const name = propertyOf(reference, 'Name');
  if (name?.kind !== 'string') return name;
  return { ...name, pieces: [':policy/', ...name.pieces] };
}

const organizationUses: ReadonlyMap<string, PolicyUse> = new Map([
  ['SERVICE_CONTROL_POLICY', 'service-control'],
  ['RESOURCE_CONTROL_POLICY', 'resource-control'],
]);

/** AWS::Organizations::Policy: a service control or resource control policy; other types grant nothing. */
const organizationPolicy: Reader = (resource, unit) => {
  const type = propertyIn(resource, 'Type');
  const use = organizationUses.get((type && knownText(type)) ?? 'SERVICE_CONTROL_POLICY');
  if (!use) return;
  addDocument(
    unit,
    attachedTo(granteeOf(resource, 'organization', 'Name'), resource, use),
    propertyIn(resource, 'Content'),
  );
};

/** AWS::Organizations::ResourcePolicy: the delegation policy of an organization. */
const organizationDelegation: Reader = (resource, unit) => {
  const to = attachedTo(granteeOf(resource, 'organization'), resource, 'resource');
  addDocument(unit, to, propertyIn(resource, 'Content'));
};

/** A permission that a resource type writes as properties: one Allow statement with its principal. */
function permission(action: string, resourceName: string): Reader {
  return (resource, unit) => {
    const at = resource.at;
    const actions = propertyIn(resource, action);
    const principal = propertyIn(resource, 'Principal');
    if (!actions || !principal) return;
    const entries: [string, Value][] = [
      ['Effect', stringValue('Allow', [at])],
      ['Action', actions],
      ['Principal', isService(principal) ? object(at, [['Service', principal]]) : object(at, [['AWS', principal]])],
      ['Resource', propertyIn(resource, resourceName) ?? stringValue('*', [at])],
      ...conditionOf(resource, at),
    ];
    const statement = object(at, entries);
    const to = attachedTo(granteeOf(resource, 'resource'), resource, 'resource');
    addDocument(
      unit,
      to,
      object(at, [
        ['Version', stringValue('2012-10-17', [at])],
        ['Statement', statement],
      ]),
    );
  };
}

function conditionOf(resource: Parameters<Reader>[0], at: Grantee['declaredAt']): [string, Value][] {
  const keys = [
    ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
    ['SourceArn', 'ArnLike', 'aws:SourceArn'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
  ] as const;
  const operators = keys.flatMap(([property, operator, key]): [string, Value][] => {
    const value = propertyIn(resource, property);
    return value ? [[operator, object(at, [[key, value]])]] : [];
  });
  return operators.length === 0 ? [] : [['Condition', object(at, operators)]];
}

function isService(principal: Value): boolean {
  const last = principal.kind === 'string' ? principal.pieces.at(-1) : undefined;
  return typeof last === 'string' && /\.amazonaws\.com(?:\.cn)?$/.test(last);
}

function object(keySpan: Grantee['declaredAt'], pairs: readonly (readonly [string, Value])[]): Value {
  return { kind: 'object', entries: pairs.map(([key, value]) => ({ key, keySpan, value })), origins: [keySpan] };
}

export const documentReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...Object.entries(resourcePolicies).map(([type, paths]) => [type, aboutItself(paths)] as const),
  ['AWS::SSO::PermissionSet', permissionSet],
  ['AWS::Organizations::Policy', organizationPolicy],
  ['AWS::Organizations::ResourcePolicy', organizationDelegation],
  ['AWS::Lambda::Permission', permission('Action', 'FunctionName')],
  ['AWS::Lambda::LayerVersionPermission', permission('Action', 'LayerVersionArn')],
  ['AWS::QBusiness::Permission', permission('Actions', 'ApplicationId')],
]);

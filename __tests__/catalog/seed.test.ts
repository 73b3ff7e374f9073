import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';

const article = 'https://sonraisecurity.com/blog/safeguarding-aws-ai-services-protecting-sensitive-permissions';

/**
 * The article's statements, in our words, and the action that each one maps to. Where it gives no tactic, the tactic is ours.
 * `CreatePresignedDomainURL` in the article is `CreatePresignedDomainUrl` in IAM.
 */
const statements: readonly (readonly [action: string, tactic: string, tacticId: string, statement: string])[] = [
  [
    'bedrock:ApplyGuardrail',
    'Impact',
    'TA0040',
    'Bedrock: applying guardrails, which the article reads as setting boundaries',
  ],
  ['bedrock:DeleteGuardrail', 'Impact', 'TA0040', 'Bedrock: removing guardrails'],
  ['bedrock:UpdateGuardrail', 'Impact', 'TA0040', 'Bedrock: changing guardrails'],
  ['qbusiness:CreatePlugin', 'Persistence', 'TA0003', 'Q Business: creating plugins'],
  ['qbusiness:CreateUser', 'Persistence', 'TA0003', 'Q Business: creating users'],
  ['qbusiness:UpdatePlugin', 'Persistence', 'TA0003', 'Q Business: changing plugins'],
  ['sagemaker:CreateCodeRepository', 'Persistence', 'TA0003', 'SageMaker: creating code repositories'],
  ['sagemaker:CreatePresignedDomainUrl', 'Initial Access', 'TA0001', 'SageMaker: login links to a domain'],
  ['sagemaker:CreateUserProfile', 'Persistence', 'TA0003', 'SageMaker: creating user profiles'],
  ['sagemaker:PutModelPackageGroupPolicy', 'Privilege Escalation', 'TA0004', 'SageMaker: policies of model groups'],
  ['sagemaker:CreateEndpointConfig', 'Persistence', 'TA0003', 'SageMaker: named without tactic'],
  ['sagemaker:CreateNotebookInstance', 'Privilege Escalation', 'TA0004', 'SageMaker: named without tactic'],
  ['sagemaker:CreateTrainingJob', 'Privilege Escalation', 'TA0004', 'SageMaker: named without tactic'],
  ['sagemaker:CreateWorkforce', 'Persistence', 'TA0003', 'SageMaker: named without tactic'],
  ['lex:CreateResourcePolicy', 'Defense Evasion', 'TA0005', 'Lex: creating resource policies'],
  ['lex:UpdateResourcePolicy', 'Defense Evasion', 'TA0005', 'Lex: changing resource policies'],
  ['rekognition:PutProjectPolicy', 'Persistence', 'TA0003', 'Rekognition: policies of projects'],
  ['comprehend:CreateEndpoint', 'Persistence', 'TA0003', 'Comprehend: creating endpoints'],
  ['comprehend:PutResourcePolicy', 'Persistence', 'TA0003', 'Comprehend: resource policies'],
  ['kendra:CreateAccessControlConfiguration', 'Persistence', 'TA0003', 'Kendra: creating access control'],
  ['kendra:UpdateAccessControlConfiguration', 'Persistence', 'TA0003', 'Kendra: changing access control'],
  ['entityresolution:AddPolicyStatement', 'Lateral Movement', 'TA0008', 'Entity Resolution: adding policy statements'],
  ['entityresolution:DeletePolicyStatement', 'Impact', 'TA0040', 'Entity Resolution: deleting policy statements'],
  ['entityresolution:PutPolicy', 'Lateral Movement', 'TA0008', 'Entity Resolution: putting policies'],
];

describe('the seed article', () => {
  const catalog = loadCatalog();

  test.each(statements)('%s has the tactic %s', (action, tactic, tacticId) => {
    const entry = catalog.find(action);
    expect(entry?.action).toBe(action);
    expect([entry?.tactic, entry?.tacticId]).toEqual([tactic, tacticId]);
    expect(entry?.level).toBe('core');
    expect(entry?.origin).toBe('seed');
    expect(entry?.references).toContain(article);
  });

  test('every entry marked as seed has its statement', () => {
    const marked = catalog.entries.filter((entry) => entry.origin === 'seed').map((entry) => entry.action);
    expect(marked).toEqual(statements.map(([action]) => action).sort());
  });

  test('ApplyGuardrail keeps the tactic, and says that it changes nothing', () => {
    const entry = catalog.find('bedrock:ApplyGuardrail');
    expect(entry?.accessLevel).toBe('Read');
    expect(entry?.rationale).toMatch(/cannot (edit|change)/);
  });

  test('the article spells CreatePresignedDomainURL, and IAM takes it in any case', () => {
    expect(catalog.find('sagemaker:CreatePresignedDomainURL')?.action).toBe('sagemaker:CreatePresignedDomainUrl');
  });
});

import { describe, expect, test } from 'vitest';
import { readAwsData } from '../../scripts/generate/aws.ts';
import { indexManagedPolicies, loadManagedPolicies, managedPolicyName } from '../../src/catalog/managed.ts';

describe('AWS-managed policies', () => {
  test('are all there, as AWS publishes them', async () => {
    const policies = await loadManagedPolicies();
    const published = readAwsData().managed;
    expect(policies.names).toEqual(published.map(({ name }) => name));
    for (const { name, arn, version, document } of published) {
      expect(policies.find(arn)).toEqual({
        name,
        arn,
        version,
        document,
        serviceLinked: arn.includes(':policy/aws-service-role/'),
      });
    }
    expect(policies.snapshot).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('are found by ARN of any partition, by name, in any case, whatever the path', async () => {
    const policies = await loadManagedPolicies();
    const expected = 'arn:aws:iam::aws:policy/AmazonSageMakerFullAccess';
    for (const text of [
      expected,
      'arn:aws-us-gov:iam::aws:policy/AmazonSageMakerFullAccess',
      'arn:aws-cn:iam::aws:policy/some-path/AmazonSageMakerFullAccess',
      'AmazonSageMakerFullAccess',
      'amazonsagemakerfullaccess',
      'service-role/AmazonSageMakerFullAccess',
    ]) {
      expect(policies.find(text)?.arn, text).toBe(expected);
    }
  });

  test("are not taken for a customer's policy of the same name", async () => {
    const policies = await loadManagedPolicies();
    for (const text of [
      'arn:aws:iam::123456789012:policy/AdministratorAccess',
      'arn:aws:iam::aws:role/AdministratorAccess',
      'AdministratorAccess2',
      '',
      ':',
      '__proto__',
    ]) {
      expect(policies.find(text), text).toBeUndefined();
    }
  });

  test('of service-linked roles are marked', async () => {
    const policies = await loadManagedPolicies();
    expect(policies.find('AmazonLexV2BotPolicy')?.serviceLinked).toBe(true);
    expect(policies.find('AdministratorAccess')?.serviceLinked).toBe(false);
  });

  test('keep a tab inside a document', () => {
    const policies = indexManagedPolicies('2026-01-01\nA\t/\tv1\t{"Sid":\t"x"}');
    expect(policies.find('A')?.document).toEqual({ Sid: 'x' });
  });

  test('names come from ARNs only', () => {
    expect(managedPolicyName('arn:aws:iam::aws:policy/service-role/X')).toBe('X');
    expect(managedPolicyName('arn:aws:s3:::bucket/X')).toBeUndefined();
  });
});

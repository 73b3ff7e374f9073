import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { reportOn } from '../limits/about.ts';
import { counted } from '../limits/reached.ts';
import type { FileMap } from '../support/memory-revision.ts';

const real = { ...limits.revisions };
beforeEach(() => {
  Object.assign(limits.revisions, { text: 16_000, large: 1_000 });
});
afterEach(() => {
  Object.assign(limits.revisions, real);
});

const stack = (statement: string): string =>
  `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
export class Chat extends cdk.Stack {
  constructor(scope, id) {
    super(scope, id);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    ${statement}
  }
}
`;
const before = stack("role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));");
const after = stack(
  "role.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));",
);

/** Bundles that come to more text than is read, by names that come before all others. */
const bundles = (line: string, of = 20): FileMap =>
  Object.fromEntries(
    Array.from({ length: of }, (_, i) => [
      `a/bundle${i}.js`,
      `${line}\n${counted(75, (k) => `var v${i}${k} = ${k};\n`)}`,
    ]),
  );

test('a program that works with a library of infrastructure is read before bundles', async () => {
  const head = { ...bundles('const managedPolicyArn = 1;'), 'z/stack.ts': after };
  const { findings, undecided } = await reportOn(head, { 'z/stack.ts': before });
  expect(findings.map(({ granted }) => granted)).toEqual(['bedrock:DeleteGuardrail']);
  expect(undecided).toHaveLength(1);
  expect(undecided[0]).toMatchObject({ reason: 'limit', location: { file: expect.stringMatching(/^a\/bundle/) } });
  expect(undecided[0]?.actions ?? []).toEqual([]);
});

test('bundles of base take no room from it either', async () => {
  const base = { ...bundles('const managedPolicyArn = 1;'), 'z/stack.ts': before };
  const head = { ...bundles('const managedPolicyArn = 2;'), 'z/stack.ts': after };
  const { findings } = await reportOn(head, base);
  expect(findings.map(({ granted }) => granted)).toEqual(['bedrock:DeleteGuardrail']);
});

test('what a file names for which no room is left is told', async () => {
  const many = bundles('const actions = ["bedrock:InvokeModel"];');
  const go = (action: string): string =>
    `package main\nvar actions = []string{"s3:GetObject"${action}}\n`.padEnd(1_100);
  const head = { ...many, 'z/main.go': go(', "sagemaker:CreatePresignedDomainUrl"') };
  const { conclusion, undecided } = await reportOn(head, { 'z/main.go': go('') });
  expect(undecided.flatMap(({ actions = [] }) => actions.map(({ action }) => action))).toContain(
    'sagemaker:CreatePresignedDomainUrl',
  );
  expect(conclusion).toBe('fail');
});

test('what it names before and after is not', async () => {
  const many = bundles('const actions = ["bedrock:InvokeModel"];');
  const go = (bucket: string): string =>
    `package main\nvar bucket = "${bucket}"\nvar actions = []string{"bedrock:DeleteGuardrail"}\n`.padEnd(1_100);
  const { conclusion } = await reportOn({ ...many, 'z/main.go': go('b') }, { ...many, 'z/main.go': go('a') });
  expect(conclusion).toBe('pass');
});

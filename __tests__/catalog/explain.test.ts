import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLevel } from '../../src/catalog/catalog.ts';
import { compareEntries } from '../../src/catalog/entry.ts';
import { explain } from '../../src/catalog/explain.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { sensitiveGrants } from '../../src/catalog/managed-grants.ts';
import { matchesPattern, patternsMeet } from '../../src/catalog/pattern.ts';

const catalog = atLevel(loadCatalog(), 'core');

describe('explain', () => {
  test('bedrock:* lists what it reaches, most severe first, with advice and the policies that give it', async () => {
    const found = await explain('bedrock:*', catalog);
    if (found.kind !== 'pattern') throw new Error(found.kind);
    expect(found.reaches.map(({ action }) => action).sort()).toEqual(
      catalog.byService('bedrock').map(({ action }) => action),
    );
    expect(found.reaches).toEqual([...found.reaches].sort(compareEntries));
    expect(found.matched).toBeGreaterThan(found.reaches.length);
    expect(found.advice?.kept).toBe(found.matched - found.reaches.length);
    const names = found.policies.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['AdministratorAccess', 'AmazonBedrockFullAccess', 'PowerUserAccess']),
    );
    expect(names).not.toContain('AmazonBedrockReadOnly');
    expect(found.combinations.map(({ id }) => id)).toContain('br-llmjack-blind');
  });

  test('a managed policy lists the sensitive actions that it brings', async () => {
    const found = await explain('AmazonSageMakerFullAccess', catalog);
    if (found.kind !== 'managed-policy') throw new Error(found.kind);
    const actions = found.grants.map(({ entry }) => entry.action);
    expect(actions).toEqual(
      expect.arrayContaining(['sagemaker:CreateTrainingJob', 'sagemaker:CreatePresignedDomainUrl']),
    );
    expect(found.grants.map(({ entry }) => entry)).toEqual(found.grants.map(({ entry }) => entry).sort(compareEntries));
    expect(await explain('arn:aws-cn:iam::aws:policy/AmazonSageMakerFullAccess', catalog)).toEqual(found);
  });

  test('an unknown name comes with the nearest ones', async () => {
    const thing = await explain('nonsense:Thing', catalog);
    if (thing.kind !== 'unknown') throw new Error(thing.kind);
    expect(thing.nearestActions).toContain('iot:ListThings');
    const typo = await explain('bedrock:DeleteGaurdrail', catalog);
    expect(typo.kind === 'unknown' && typo.nearestActions[0]).toBe('bedrock:DeleteGuardrail');
    const policy = await explain('AmazonSagemakerFulAccess', catalog);
    expect(policy.kind === 'unknown' && policy.nearestPolicies[0]).toBe('AmazonSageMakerFullAccess');
  });

  test('an API operation that is no IAM action names the action behind it', async () => {
    const found = await explain('bedrock:Converse', catalog);
    expect(found.kind === 'unknown' && found.authorisedBy).toBe('bedrock:InvokeModel');
  });

  test('an action is explained with its combinations and the policies that give it', async () => {
    const found = await explain('SAGEMAKER:createnotebookinstance', catalog);
    if (found.kind !== 'sensitive') throw new Error(found.kind);
    expect(found.entry.action).toBe('sagemaker:CreateNotebookInstance');
    expect(found.combinations.map(({ id }) => id)).toContain('sm-notebook');
    expect(found.policies.map(({ name }) => name)).toContain('AdministratorAccess');
    expect(
      found.policies.every(
        ({ serviceLinked }, i, all) => i === 0 || Number(all[i - 1]?.serviceLinked) <= Number(serviceLinked),
      ),
    ).toBe(true);
  });

  test('an action that is not sensitive is said to be ordinary', async () => {
    expect(await explain('bedrock:ListGuardrails', catalog)).toMatchObject({
      kind: 'ordinary',
      serviceName: 'Amazon Bedrock',
      accessLevel: 'List',
    });
    expect(await explain('s3:GetObject', catalog)).toMatchObject({ kind: 'ordinary', action: 's3:GetObject' });
  });

  test('a wildcard of a misspelt service names the service', async () => {
    const found = await explain('bedrok:*', catalog);
    expect(found.kind === 'pattern' && found.nearest).toEqual(['bedrock']);
  });

  test('never throws, whatever is asked', async () => {
    const pieces = fc.constantFrom(
      'bedrock',
      ':',
      '*',
      '?',
      '/',
      'arn:aws:iam::aws:policy/',
      'Create',
      ' ',
      '\n',
      '__proto__',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 6 }), async (parts) => {
        expect((await explain(parts.join(''), catalog)).kind).toMatch(/./);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a document of AWS brings', () => {
  const grants = (...statements: readonly object[]): readonly string[] =>
    sensitiveGrants({ Statement: statements }, catalog).map(({ entry }) => entry.action);
  const allow = { Effect: 'Allow', Action: 'bedrock:UpdateGuardrail', Resource: '*' };

  test('counts Allow, in any case, as text or list, one statement or many', () => {
    expect(grants({ ...allow, Action: ['BEDROCK:updateguardrail'] })).toEqual(['bedrock:UpdateGuardrail']);
    expect(sensitiveGrants({ Statement: allow }, catalog)).toHaveLength(1);
    expect(sensitiveGrants(undefined, catalog)).toEqual([]);
  });

  test('subtracts a Deny only when it surely covers', () => {
    const deny = { ...allow, Effect: 'Deny' };
    expect(grants(allow, deny)).toEqual([]);
    expect(grants(allow, { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } })).toHaveLength(1);
    expect(grants(allow, { ...deny, Resource: 'arn:aws:bedrock:*:*:guardrail/a' })).toHaveLength(1);
  });

  test('knows NotAction, and leaves out what the resources cannot mean', () => {
    const others = grants({ Effect: 'Allow', NotAction: ['sagemaker:*'], Resource: '*' });
    expect(others).toContain('bedrock:UpdateGuardrail');
    expect(others).not.toContain('sagemaker:CreateTrainingJob');
    expect(grants({ ...allow, Resource: 'arn:aws:s3:::bucket' })).toEqual([]);
    expect(grants({ ...allow, Resource: 'arn:aws:bedrock:*:*:guardrail/team-*' })).toHaveLength(1);
    const logging = { ...allow, Action: 'bedrock:DeleteModelInvocationLoggingConfiguration' };
    expect(grants({ ...logging, Resource: 'arn:aws:bedrock:*:*:guardrail/a' })).toEqual([]);
    expect(grants({ ...logging, Resource: 'arn:aws:bedrock:*:*:*' })).toHaveLength(1);
  });

  test('marks what is given only under a condition', () => {
    const [only] = sensitiveGrants(
      { Statement: { ...allow, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } } },
      catalog,
    );
    expect([only?.conditional, only?.anyResource]).toEqual([true, true]);
  });
});

describe('patterns', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', '*', '?'), maxLength: 6 });
  const words = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
  const expression = (pattern: string): RegExp =>
    new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');

  test('match as regular expressions would', () => {
    fc.assert(
      fc.property(letters, words, (pattern, word) => {
        expect(matchesPattern(pattern, word)).toBe(expression(pattern).test(word));
      }),
      { numRuns: 3000 },
    );
  });

  test('meet when a short text matches both', () => {
    const all = ['']; // every text over two letters up to length 7
    for (let i = 0; i < 254; i++) all.push(`${all[i >> 1]}${i % 2 ? 'b' : 'a'}`);
    const short = fc.string({ unit: fc.constantFrom('a', 'B', '*', '?'), maxLength: 4 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        const [x, y] = [expression(a), expression(b)];
        expect(patternsMeet(a, b)).toBe(all.some((word) => x.test(word) && y.test(word)));
      }),
      { numRuns: 1000 },
    );
  });
});

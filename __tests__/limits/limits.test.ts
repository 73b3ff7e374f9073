import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { limits } from '../../src/limits.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { type FileMap, memoryPair } from '../support/memory-revision.ts';

const root = join(import.meta.dirname, '../..');

test('no other file sets a limit', () => {
  const named =
    /^(?:export )?const (?:max|most|longest|largest|deepest|MAX|MOST|LONGEST|LARGEST|DEEPEST)\w*(?:: number)? = [\d(]/m;
  // Go's longest duration is a fact, not a budget
  const facts = new Set(['terraform/evaluate/functions/dates.ts']);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const others = files.filter((name) => !facts.has(name) && named.test(readFileSync(join(root, 'src', name), 'utf8')));
  expect(others).toEqual([]);
});

const repeated = (count: number, part: string): string => part.repeat(count);
const counted = (count: number, part: (i: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(between);

/** A policy in Terraform whose document is an expression. */
const policy = (expression: string): string =>
  `resource "aws_iam_role_policy" "p" {\n  role   = "chat"\n  policy = ${expression}\n}\n`;
const document = (action: string): string =>
  `jsonencode({ Statement = [{ Effect = "Allow", Action = ${action}, Resource = "*" }] })`;
const template = (action: string, more = ''): string =>
  `AWSTemplateFormatVersion: "2010-09-09"\n${more}Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Resource: "*"\n            Action: ${action}\n`;
const statement = '{"Effect":"Allow","Action":"bedrock:DeleteGuardrail","Resource":"*"}';

type Case = readonly [limit: string, at: (beyond: 0 | 1) => FileMap, reason: string];

/** Input at each limit, which is still decided, and just beyond it, which is not. */
const cases: readonly Case[] = [
  [
    'revisions.fileBytes',
    (beyond) => {
      const text = policy(document('"bedrock:DeleteGuardrail"'));
      return { 'main.tf': `${text}#${repeated(limits.revisions.fileBytes - text.length - 2 + beyond, 'x')}\n` };
    },
    'too-large',
  ],
  [
    'located.jsonDepth',
    (beyond) => {
      const depth = limits.located.jsonDepth - 1 + beyond;
      return { 'p.json': `{"Statement":[${statement}],"Deep":${repeated(depth, '[')}${repeated(depth, ']')}}` };
    },
    'limit',
  ],
  [
    'located.yamlDepth',
    (beyond) => {
      const depth = limits.located.yamlDepth - 3 + beyond * 8;
      return {
        't.yaml': template(
          'bedrock:DeleteGuardrail',
          `Metadata:\n  Deep: ${repeated(depth, '[')}${repeated(depth, ']')}\n`,
        ),
      };
    },
    'limit',
  ],
  [
    'located.yamlAliased',
    (beyond) => {
      const levels = 4 + beyond * 3;
      const bomb = counted(levels, (i) => `  a${i + 1}: &a${i + 1} [${counted(10, () => `*a${i}`, ', ')}]\n`);
      return { 't.yaml': template('bedrock:DeleteGuardrail', `Metadata:\n  a0: &a0 [x]\n${bomb}`) };
    },
    'limit',
  ],
  [
    'terraform.syntaxDepth',
    (beyond) => {
      const depth = limits.terraform.syntaxDepth / (2 - beyond) - 10 * (1 - beyond);
      return {
        'main.tf': `${policy(document('"bedrock:DeleteGuardrail"'))}locals {\n  deep = ${repeated(depth, '[')}${repeated(depth, ']')}\n}\n`,
      };
    },
    'limit',
  ],
  [
    'terraform.folderFiles',
    (beyond) =>
      Object.fromEntries([
        ['a.tf', policy(document('"bedrock:DeleteGuardrail"'))],
        ...Array.from({ length: limits.terraform.folderFiles - 1 + beyond }, (_, i) => [`f${i}.tf`, 'locals {\n}\n']),
      ]),
    'limit',
  ],
  [
    'terraform.instances',
    (beyond) => ({
      'main.tf': policy(document('"bedrock:DeleteGuardrail"')).replace(
        '{\n',
        `{\n  count = ${limits.terraform.instances + beyond}\n`,
      ),
    }),
    'limit',
  ],
  [
    'terraform.rangeLength',
    (beyond) => ({
      'main.tf': policy(
        document(`[for i in range(${limits.terraform.rangeLength + beyond}) : "bedrock:DeleteGuardrail"]`),
      ),
    }),
    'limit',
  ],
  [
    'terraform.patternLength',
    (beyond) => ({
      'main.tf': policy(
        document(
          `replace("bedrock:DeleteGuardrail", "/${repeated(limits.terraform.patternLength + beyond, 'z')}/", "")`,
        ),
      ),
    }),
    'limit',
  ],
  [
    'terraform.patternStates',
    (beyond) => ({
      'main.tf': policy(document(`replace("bedrock:DeleteGuardrail", "/(z{99}){${100 + beyond * 10}}/", "")`)),
    }),
    'limit',
  ],
  [
    'terraform.matchedText',
    (beyond) => ({
      'main.tf': policy(
        document(
          `[replace("${repeated(limits.terraform.matchedText + beyond, 'y')}", "/^y+$/", "bedrock:DeleteGuardrail")]`,
        ),
      ),
    }),
    'limit',
  ],
  [
    'terraform.elements',
    (beyond) => ({
      'main.tf': policy(
        document(
          `distinct(split(",", "${counted(limits.terraform.elements + beyond, () => 'bedrock:DeleteGuardrail', ',')}"))`,
        ),
      ),
    }),
    'limit',
  ],
  [
    'terraform.depth',
    (beyond) => ({
      'main.tf': `locals {\n  l0 = "bedrock:DeleteGuardrail"\n${counted(100 + beyond * limits.terraform.depth, (i) => `  l${i + 1} = local.l${i}\n`)}}\n${policy(document(`local.l${100 + beyond * limits.terraform.depth}`))}`,
    }),
    'limit',
  ],
  [
    'cloudformation.looped',
    (beyond) => {
      const half = 63;
      const list = (count: number, name: string) => `[${counted(count, (i) => `${name}${i}`, ', ')}]`;
      return {
        't.yaml': `Transform: AWS::LanguageExtensions\n${template('bedrock:DeleteGuardrail')}  Fn::ForEach::A:\n    - A\n    - ${list(half - 1 + beyond * 2, 'a')}\n    - Fn::ForEach::B:\n        - B\n        - ${list(half - 1 + beyond * 2, 'b')}\n        - Q\${A}\${B}:\n            Type: AWS::SQS::Queue\n`,
      };
    },
    'limit',
  ],
  [
    'cloudformation.textLength',
    (beyond) => {
      const half = repeated(limits.cloudformation.textLength / 2, 'x');
      const more = repeated(beyond, 'x');
      return { 't.yaml': template(`[bedrock:DeleteGuardrail, !Join ["", ["${half}", "${half}${more}"]]]`) };
    },
    'limit',
  ],
  [
    'others.jsonDocuments',
    (beyond) => ({
      'p.json': `[${counted(limits.others.jsonDocuments + beyond, () => `{"Version":"2012-10-17","Statement":[${statement.replace('bedrock:DeleteGuardrail', 's3:GetObject')}]}`, ',\n')}]`,
    }),
    'limit',
  ],
  [
    'cloudformation.stackLevels',
    (beyond) => {
      const count = limits.cloudformation.stackLevels + (beyond === 0 ? -2 : 1);
      const stack = (i: number) =>
        `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  S:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./t${i + 1}.yaml\n`;
      return {
        ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}.yaml`, stack(i)])),
        [`t${count}.yaml`]: template('bedrock:DeleteGuardrail'),
      };
    },
    'limit',
  ],
  [
    'terraform.modules',
    (beyond) => ({
      'main.tf': counted(
        limits.terraform.modules / limits.terraform.instances + beyond,
        (i) => `module "m${i}" {\n  count  = ${limits.terraform.instances}\n  source = "./m"\n}\n`,
      ),
      'm/main.tf': 'locals {\n}\n',
    }),
    'limit',
  ],
  [
    'others.pulumiDepth',
    (beyond) => {
      const count = beyond === 0 ? 10 : limits.others.pulumiDepth;
      const chain = counted(count, (i) => `  v${i + 1}: \${v${i}}\n`);
      return {
        'Pulumi.yaml': `name: p\nruntime: yaml\nvariables:\n  v0: bedrock:DeleteGuardrail\n${chain}resources:\n  r: {type: 'aws:iam:Policy', properties: {policy: {fn::toJSON: {Statement: [{Effect: Allow, Action: '\${v${count}}', Resource: '*'}]}}}}\n`,
      };
    },
    'limit',
  ],
  [
    'serverless.depth',
    (beyond) => {
      const count = beyond === 0 ? 10 : limits.serverless.depth;
      const chain = counted(count, (i) => `  v${i + 1}: \${self:custom.v${i}}\n`);
      return {
        'serverless.yml': `service: s\nprovider:\n  name: aws\n  iamRoleStatements:\n    - {Effect: Allow, Action: '\${self:custom.v${count}}', Resource: '*'}\ncustom:\n  v0: bedrock:DeleteGuardrail\n${chain}`,
      };
    },
    'limit',
  ],
  [
    'terraform.moduleLevels',
    (beyond) => {
      const count = limits.terraform.moduleLevels - 1 + beyond;
      const call = (i: number) => `module "m" {\n  source = "${i === 0 ? '.' : '..'}/m${i}"\n}\n`;
      return {
        'main.tf': call(0),
        ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}/main.tf`, call(i + 1)])),
        [`m${count}/main.tf`]: policy(document('"bedrock:DeleteGuardrail"')),
      };
    },
    'limit',
  ],
];

describe('what is just beyond a limit is undecided, what is at the limit is not', () => {
  test.each(cases)('%s', { timeout: 60_000 }, async (_, at, reason) => {
    const reasons = async (beyond: 0 | 1): Promise<readonly string[]> => {
      const files = at(beyond);
      const { report } = await review({
        pair: memoryPair(Object.fromEntries(Object.keys(files).map((path) => [path, ''])), files),
        settings: defaultSettings,
        catalog: async () => loadCatalog(),
        today: '2026-01-01',
      });
      for (const { remedy } of report.undecided) expect(remedy).not.toBe('');
      return report.undecided.map((one) => one.reason);
    };
    expect(await reasons(0)).not.toContain(reason);
    expect(await reasons(1)).toContain(reason);
  });
});

describe('a change behind a limit that base had reached, too, is no pass in silence', () => {
  const modules = limits.terraform.moduleLevels;
  const call = (i: number) => `module "m" {\n  source = "${i === 0 ? '.' : '..'}/m${i}"\n}\n`;
  const chain = (action: string): FileMap => ({
    'main.tf': call(0),
    ...Object.fromEntries(Array.from({ length: modules }, (_, i) => [`m${i}/main.tf`, call(i + 1)])),
    [`m${modules}/main.tf`]: policy(document(`"${action}"`)),
  });
  const folder = (action: string): FileMap => ({
    ...Object.fromEntries(
      Array.from({ length: limits.others.kubernetesFiles }, (_, i) => [`k/c${i}.yaml`, 'kind: ConfigMap\n']),
    ),
    'k/policy.yaml': `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nmetadata: {name: p}\nspec:\n  name: p\n  policyDocument: '{"Statement":[${statement.replace('bedrock:DeleteGuardrail', action)}]}'\n`,
  });
  const files = (action: string): FileMap => ({
    ...Object.fromEntries(
      Array.from({ length: limits.terraform.folderFiles }, (_, i) => [`f${i}.tf`, 'locals {\n}\n']),
    ),
    'z.tf': policy(document(`"${action}"`)),
  });
  test.each([
    ['a module that is nested too deep', chain],
    ['a folder of too many manifests', folder],
    ['a folder of too many files', files],
  ])('%s', async (_, made) => {
    const { report } = await review({
      pair: memoryPair(made('s3:GetObject'), made('bedrock:DeleteGuardrail')),
      settings: defaultSettings,
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    // what is nested too deep is looked at as a root of its own
    const behind = made === chain ? report.findings : report.undecided.filter(({ reason }) => reason === 'limit');
    expect(behind).not.toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import type { FileMap } from '../support/memory-revision.ts';
import { isUndecided, reportOn, told } from './about.ts';
import { type Beyond, counted, lowered, type Reaches, reached, repeated, statement, template } from './reached.ts';

const { cloudformation } = limits;
const start = 'AWSTemplateFormatVersion: "2010-09-09"\n';
const queue = `${start}Resources:\n  Q:\n    Type: AWS::SQS::Queue\n`;
const stack = (id: string, path: string): string =>
  `  ${id}:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./${path}\n`;
const nesting = (path: string): string => `${start}Resources:\n${stack('S', path)}`;
const text = (value: string): string => JSON.stringify(value);

/** What a limit leaves unknown, in whatever words, beyond it; at it the template's policy is a finding. */
function unknown(files: (beyond: Beyond) => FileMap, reason: string, words: string): Reaches {
  return async (beyond) => {
    const report = await reportOn(files(beyond));
    if (beyond === 0) expect(report.undecided).toEqual([]);
    expect(report.findings.length).toBe(1 - beyond);
    return isUndecided(report, reason, words);
  };
}

/** A chain of templates, each the stack of the one before; the first one is new, the last one has the policy. */
const chain = (levels: number): readonly [head: FileMap, base: FileMap] => {
  const others = Array.from({ length: levels - 1 }, (_, i) => [`t${i + 1}.yaml`, nesting(`t${i + 2}.yaml`)]);
  const base = { ...Object.fromEntries(others), [`t${levels}.yaml`]: template('bedrock:DeleteGuardrail') };
  return [{ ...base, 't0.yaml': nesting('t1.yaml') }, base];
};

reached('cloudformation', {
  customTexts: told(
    (beyond) => {
      let policy = `{"Statement":[${statement}]}`;
      for (let i = 1; i < cloudformation.customTexts + beyond; i++)
        policy = JSON.stringify({ Statement: 'in it', Policy: policy });
      return {
        't.yaml': `${start}Resources:\n  C:\n    Type: Custom::Thing\n    Properties:\n      ServiceToken: x\n      Body: ${text(policy)}\n`,
      };
    },
    'limit',
    'The custom resource C holds a text',
  ),
  nameLength: async (beyond) => {
    const name = repeated(cloudformation.nameLength - 'a, C ? b : Fn::GetAZs()'.length + beyond, 'x');
    const loop = `  Fn::ForEach::L:\n    - A\n    - [a, !If [C, b, !GetAZs ${name}]]\n    - Q\${A}:\n        Type: AWS::SQS::Queue\n`;
    const { undecided } = await reportOn({ 't.yaml': template('bedrock:DeleteGuardrail') + loop });
    expect(undecided).toMatchObject([{ message: expect.stringContaining('runs over a, C ? b : Fn::GetAZs(xxx') }]);
    return undecided.some(({ message }) => message.includes('…'));
  },
  steps: told(
    (beyond) => {
      const others = counted(cloudformation.steps - 20 + beyond * 20, () => 'a', ',');
      const second =
        '  Z:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {Statement: {Effect: Deny, Action: "*", Resource: "*"}}\n';
      return { 't.yaml': template(`!Select [0, [bedrock:DeleteGuardrail, ${others}]]`) + second };
    },
    'limit',
    `more than ${cloudformation.steps} values`,
  ),
  depth: told(
    (beyond) => {
      const last = cloudformation.depth - 4 + beyond;
      const mapping = counted(last, (i) => `      v${i + 1}: !FindInMap [M, a, v${i}]\n`);
      const mappings = `Transform: AWS::LanguageExtensions\nMappings:\n  M:\n    a:\n      v0: bedrock:DeleteGuardrail\n${mapping}`;
      return { 't.yaml': template(`!FindInMap [M, a, v${last}]`, mappings) };
    },
    'limit',
    `nested deeper than ${cloudformation.depth} levels`,
  ),
  looped: told(
    (beyond) => {
      const list = counted(cloudformation.looped + beyond, (i) => `a${i}`, ', ');
      const loop = `  Fn::ForEach::L:\n    - A\n    - [${list}]\n    - Q\${A}:\n        Type: AWS::SQS::Queue\n`;
      return { 't.yaml': template('bedrock:DeleteGuardrail', 'Transform: AWS::LanguageExtensions\n') + loop };
    },
    'limit',
    `makes more than ${cloudformation.looped} entries`,
  ),
  // a default that changes is pointed at, as long as it is among the first; each has its own place, and that of its use
  // the place is looked for in other ways, too
  deciders: lowered('review', 'causeTrials', 0, async (beyond) => {
    const changed = cloudformation.deciders / 2 - 1 + beyond;
    const files = (value: string): FileMap => {
      const parameters = counted(9, (i) => `  P${i}:\n    Type: String\n    Default: ${i === changed ? value : 'a'}\n`);
      const equal = counted(9, (i) => `!Equals [!Ref P${i}, a]`, ', ');
      const more = `Parameters:\n${parameters}Conditions:\n  C: !And [${equal}]\n`;
      return { 't.yaml': template('!If [C, bedrock:DeleteGuardrail, s3:GetObject]', more), 'u.yaml': `# ${value}\n` };
    };
    const { findings } = await reportOn(files('a'), files('b'));
    expect(findings.length).toBe(1);
    return findings[0]?.location.startLine !== 2 + 3 * (changed + 1);
  }),
  // fewer tests of a condition are told to be fewer, as long as it is taken apart
  tests: async (beyond) => {
    const files = (tests: number): FileMap => {
      const any = counted(tests, (i) => `!Equals [!Ref Env${i}, e]`, ', ');
      const parameters = counted(tests, (i) => `  Env${i}: {Type: String}\n`);
      const more = `Parameters:\n${parameters}Conditions:\n  C: !Or [${any}]\n`;
      return { 't.yaml': template('!If [C, bedrock:DeleteGuardrail, s3:GetObject]', more) };
    };
    const all = cloudformation.tests + beyond;
    return (await reportOn(files(all - 1), files(all))).findings.length > 0;
  },
  textLength: told(
    (beyond) => {
      const half = repeated(cloudformation.textLength / 2 - 2, 'x');
      const joined = `!Join ["", ["s3:${half}", "x${half}${repeated(beyond, 'x')}"]]`;
      return { 't.yaml': template(`[bedrock:DeleteGuardrail, ${joined}]`) };
    },
    'limit',
    'a string that is too long',
  ),
  searched: async (beyond) => {
    const others = Array.from({ length: cloudformation.searched - 1 + beyond }, (_, i) => [`o${i}.yaml`, 'a: 1\n']);
    const files = (action: string): FileMap => ({ ...Object.fromEntries(others), 't.yaml': template(action) });
    const report = await reportOn(files('bedrock:DeleteGuardrail'), files('s3:GetObject'));
    expect(report.findings.length).toBe(1);
    return isUndecided(report, 'limit', `more than ${cloudformation.searched} files to look at`);
  },
  searchLevels: async (beyond) => {
    const levels = cloudformation.searchLevels + beyond;
    const above = Array.from({ length: levels }, (_, i) => [`t${i + 1}.yaml`, nesting(`t${i}.yaml`)]);
    const files = (action: string): FileMap => ({ ...Object.fromEntries(above), 't0.yaml': template(action) });
    const report = await reportOn(files('bedrock:DeleteGuardrail'), files('s3:GetObject'));
    expect(report.findings.length).toBe(1);
    return isUndecided(report, 'limit', `more than ${cloudformation.searchLevels} levels deep`);
  },
  mapped: unknown(
    (beyond) => {
      const regions = counted(cloudformation.mapped - 1 + beyond, (i) => `    r${i}: {a: s3:A${i}}\n`);
      const more = `Parameters:\n  P: {Type: String}\nMappings:\n  M:\n    r: {a: bedrock:DeleteGuardrail}\n${regions}`;
      return { 't.yaml': template('!FindInMap [M, !Ref P, a]', more) };
    },
    'unsupported-expression',
    'Fn::FindInMap(M, Ref(P), a)',
  ),
  // each policy is attached to the root, once more the root is looked at by itself
  guarded: async (beyond) => {
    const policies = Array.from({ length: 4 }, (_, i) => i);
    const accounts = cloudformation.guarded / (policies.length + 1) + (beyond === 0 ? 0 : 1);
    const text = `Organization:
  Root:
    Type: OC::ORG::OrganizationRoot
    Properties: {ServiceControlPolicies: [${policies.map((i) => `!Ref P${i}`)}]}
${policies.map((i) => `  P${i}: {Type: OC::ORG::ServiceControlPolicy, Properties: {PolicyName: p${i}, PolicyDocument: {Statement: []}}}\n`).join('')}${counted(accounts, (i) => `  A${i}: {Type: OC::ORG::Account, Properties: {}}\n`)}`;
    return isUndecided(await reportOn({ 'o.yml': text }), 'limit', 'accounts and units below them');
  },
  splitParts: unknown(
    (beyond) => {
      const parts = counted(cloudformation.splitParts - 1 + beyond, () => 's3:A', ',');
      return { 't.yaml': template(`!Split [",", "${parts},bedrock:DeleteGuardrail"]`) };
    },
    'limit',
    'a string of too many parts',
  ),
  // what is not chosen is a hole in the action
  variants: async (beyond) => {
    const verbs = counted(cloudformation.allowedValues - 1, (i) => `, Get${i}`);
    const ends = counted(cloudformation.variants / cloudformation.allowedValues - 1 + beyond, (i) => `, X${i}`);
    const more =
      `Parameters:\n  P: {Type: String, AllowedValues: [DeleteGuardrail${verbs}]}\n` +
      `  Q: {Type: String, AllowedValues: [""${ends}]}\n`;
    const { findings } = await reportOn({ 't.yaml': template('!Sub "bedrock:${P}${Q}"', more) });
    const [granted = ''] = findings.map((finding) => finding.granted);
    expect(granted).toMatch(/^bedrock:DeleteGuardrail(?:$|\$\{)/);
    return granted !== 'bedrock:DeleteGuardrail';
  },
  stacks: told(
    (beyond) => ({
      't.yaml':
        template('bedrock:DeleteGuardrail') + counted(cloudformation.stacks + beyond, (i) => stack(`S${i}`, 'q.yaml')),
      'q.yaml': queue,
    }),
    'limit',
    `more than ${cloudformation.stacks} nested stacks`,
  ),
  stackLevels: async (beyond) => {
    const report = await reportOn(...chain(cloudformation.stackLevels + beyond));
    expect(report.findings.length).toBe(1 - beyond);
    return isUndecided(report, 'limit', `more than ${cloudformation.stackLevels} levels`);
  },
  allowedValues: unknown(
    (beyond) => {
      const others = counted(cloudformation.allowedValues - 1 + beyond, (i) => `s3:A${i}`, ', ');
      const more = `Parameters:\n  P: {Type: String, AllowedValues: [bedrock:DeleteGuardrail, ${others}]}\n`;
      return { 't.yaml': template('!Ref P', more) };
    },
    'unresolved-variable',
    'P',
  ),
});

describe('what is behind a limit of CloudFormation is never a pass', () => {
  test('a nested stack that is not read, at base and at head', async () => {
    const files = (action: string): FileMap => ({
      't.yaml': `${nesting('q.yaml')}${counted(cloudformation.stacks - 1, (i) => stack(`S${i}`, 'q.yaml'))}${stack('Z', 'z.yaml')}`,
      'q.yaml': queue,
      'z.yaml': template(action),
    });
    const report = await reportOn(files('bedrock:DeleteGuardrail'), files('s3:GetObject'));
    expect(isUndecided(report, 'limit', 'nested stacks')).toBe(true);
  });

  test('what an expression of many parts ends with', async () => {
    const files = (last: string): FileMap => {
      const list = counted(3000, (i) => `"arn:aws:bedrock:us-east-1:111122223333:guardrail/g${i}"`, ', ');
      const made = template('bedrock:DeleteGuardrail', 'Parameters:\n  P: {Type: Number}\n');
      return { 't.yaml': made.replace('Resource: "*"', `Resource: !Select [!Ref P, [${list}, "${last}"]]`) };
    };
    const report = await reportOn(files('*'), files('arn:aws:bedrock:us-east-1:111122223333:guardrail/a'));
    expect(report.findings.length).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const template = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Verb: {Type: String}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement:
              - {Effect: Allow, Action: !Sub 'bedrock:\${Verb}', Resource: '*'}
`;
const verb = (value: string) => `[{"ParameterKey": "Verb", "ParameterValue": "${value}"}]\n`;
const plain = verb('GetGuardrail');
const guardrail = verb('DeleteGuardrail');
const files = (more: Readonly<Record<string, string>>) => ({ 'app/template.yaml': template, ...more });
const from = { name: 'c.yml: cloudformation.parameter-files', call: false };
const told = async (
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  ...parameterFiles: string[]
) => {
  const given = { parameterFiles, parameterFilesFrom: from };
  const { findings, undecided, notices } = await reportOn(files(head), files(base), given);
  return {
    findings: findings.map(({ actions, location }) => `${actions[0]?.action} ${location.file}`),
    undecided: undecided.map(({ reason, location }) => `${reason} ${location.file}`),
    warnings: notices.filter(({ level }) => level === 'warning').map(({ message }) => message),
  };
};
const silent = { findings: [], undecided: [], warnings: [] };

describe('a pattern of parameter files', () => {
  test('counts what it matches, at any depth', async () => {
    const base = { 'app/params/dev.json': plain, 'app/params/eu/prod.json': plain };
    const { findings, undecided } = await told(
      base,
      { ...base, 'app/params/eu/prod.json': guardrail },
      'app/params/**/*.json',
    );
    expect(findings).toEqual([expect.stringContaining('bedrock:DeleteGuardrail')]);
    expect(undecided).toEqual([]);
  });

  test('counts a file that the change adds', async () => {
    const base = { 'app/params/dev.json': plain };
    const { findings } = await told(base, { ...base, 'app/params/prod.json': guardrail }, 'app/params/*.json');
    expect(findings).toEqual([expect.stringContaining('bedrock:DeleteGuardrail')]);
  });

  test('counts a samconfig.toml, whose ending no template has', async () => {
    const of = (value: string) => `[default.deploy.parameters]\nparameter_overrides = "Verb=${value}"\n`;
    const base = { 'app/samconfig.toml': of('GetGuardrail') };
    const head = { 'app/samconfig.toml': of('DeleteGuardrail') };
    expect((await told(base, head, 'app/samconfig.toml')).findings).toHaveLength(1);
    expect((await told(base, head, '**/samconfig.toml')).findings).toHaveLength(1);
  });

  test('takes no template for a parameter file alone', async () => {
    const head = { 'app/template.yaml': template.replace(/\$\{Verb\}/, 'DeleteGuardrail').replace('!Sub ', '') };
    expect((await told({ 'app/p.json': plain }, { 'app/p.json': plain, ...head }, 'app/*')).findings).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['one more file that grants nothing sensitive', { 'p/a.json': plain }, { 'p/a.json': plain, 'p/b.json': plain }],
    ['a removed file', { 'p/a.json': plain, 'p/b.json': guardrail }, { 'p/a.json': plain }],
    ['a renamed file', { 'p/a.json': guardrail }, { 'p/b.json': guardrail }],
    ['text for readers', { 'p/a.json': plain }, { 'p/a.json': plain, 'p/README.md': guardrail }],
  ])('%s is silent', async (_, base, head) => {
    expect(await told(base, head, 'p/*')).toEqual(silent);
  });

  test('does not reach files of another name', async () => {
    const base = { 'p/a.json': plain, 'other/a.json': plain };
    expect((await told(base, { ...base, 'other/a.json': guardrail }, 'p/*.json')).findings).toEqual([]);
  });
});

describe('a parameter file that is not there', () => {
  const base = { 'app/params.json': plain };
  const head = { ...base, 'app/template.yaml': `${template}# changed\n` };

  test.each([
    [
      'app/parms.json',
      'c.yml: cloudformation.parameter-files names "app/parms.json", which is no file of the two revisions. The repository has "app/params.json".',
    ],
    ['params.json', 'The repository has "app/params.json".'],
    ['params/*.json', 'which matches no file of the two revisions.'],
  ])('is remarked on: %s', async (named, message) => {
    expect((await told(base, head, named)).warnings).toEqual([expect.stringContaining(message)]);
  });

  test('makes a call unusable', async () => {
    const given = { parameterFiles: ['gone.json'], parameterFilesFrom: { name: '--parameter-file', call: true } };
    await expect(reportOn(files(head), files(base), given)).rejects.toThrow('--parameter-file names "gone.json"');
  });

  test('is fine where either revision has it, and where no template changed', async () => {
    expect((await told(base, { 'app/template.yaml': `${template}#\n` }, 'app/params.json')).warnings).toEqual([]);
    expect((await told(base, { ...base, 'README.md': 'x' }, 'gone.json')).warnings).toEqual([]);
  });
});

describe('a parameter file that no setting names', () => {
  const unread = (file: string) => ({ ...silent, undecided: [`not-read ${file}`] });
  const sam = (value: string) => `[default.deploy.parameters]\nparameter_overrides = "Verb=${value}"\n`;

  test.each([
    ['a list', 'app/params/prod.json', verb],
    ['of CodePipeline', 'app/prod.json', (value: string) => `{"Parameters": {"Verb": "${value}"}}\n`],
    ['of SAM', 'app/samconfig.toml', sam],
  ])('is undecided where a template with permissions takes it: %s', async (_, path, of) => {
    expect(await told({ [path]: of('Get') }, { [path]: of('List') })).toEqual(unread(path));
    expect(await told({ [path]: of('Get') }, {})).toEqual(silent);
    expect((await told({ [path]: of('Get') }, { [path]: of('List') }, path)).undecided).toEqual([]);
  });

  test.each([
    ['of another template', { 'app/prod.json': verb('a').replace('Verb', 'Other') }],
    ['that is no parameter file', { 'app/prod.json': '{"Verb": "a"}\n' }],
  ])('is silent: one %s', async (_, head) => {
    expect(await told({ 'app/prod.json': '[]\n' }, head)).toEqual(silent);
  });
});

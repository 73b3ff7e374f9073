import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// Policies that a mapping decides, looked up by a key that only a deployment knows.

const D = 'bedrock:DeleteGuardrail';
const lookup = (map: string) => `!FindInMap [${map}, !Ref Stage, v]`;
const row = (key: string, value: string) => `    ${key}: {v: ${value}}\n`;
const template = (maps: Readonly<Record<string, readonly string[]>>, action: string, resource = '"*"') =>
  `Transform: AWS::LanguageExtensions\nParameters: {Stage: {Type: String}, Kind: {Type: String}}\nMappings:\n${Object.entries(
    maps,
  )
    .map(([name, rows]) => `  ${name}:\n${rows.join('')}`)
    .join(
      '',
    )}Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - {Effect: Allow, Action: ${action}, Resource: ${resource}}\n`;
const one = (...rows: readonly string[]) => template({ A: rows }, lookup('A'));
const [devReads, prodDeletes] = [row('dev', 's3:GetObject'), row('prod', D)];
const [devDeletes, prodReads] = [row('dev', D), row('prod', 's3:GetObject')];
const both = (...rows: readonly string[]) => template({ A: rows }, '!FindInMap [A, !Ref Stage, !Ref Kind]');
const two = (dev: string, prod: string) =>
  template({ A: [devDeletes, prodReads], B: [row('prod', prod), row('dev', dev)] }, lookup('A'), lookup('B'));

async function said(base: string, head: string): Promise<readonly string[]> {
  const { findings, undecided } = await reportOn({ 't.yaml': head }, { 't.yaml': base });
  return [
    ...findings.map(({ kind, location }) => `${kind} ${location.startLine}`),
    ...undecided.map(({ message }) => message),
  ];
}

describe('a mapping whose key is not known', () => {
  test.each([
    ['rows in another order', one(devReads, prodDeletes), one(prodDeletes, devReads)],
    ['one more row', one(devReads, prodDeletes), one(devReads, row('qa', 's3:GetObject'), prodDeletes)],
    ['a row that goes', one(devDeletes, prodDeletes), one(devDeletes)],
    [
      'rows and columns in another order',
      both(`    dev: {x: s3:GetObject, y: ${D}}\n`, '    prod: {x: s3:GetObject, y: s3:PutObject}\n'),
      both('    prod: {y: s3:PutObject, x: s3:GetObject}\n', `    dev: {y: ${D}, x: s3:GetObject}\n`),
    ],
    [
      'what two mappings have for other keys',
      two('"arn:aws:s3:::y"', '"arn:aws:s3:::x"'),
      two('"arn:aws:s3:::y"', '"*"'),
    ],
  ])('is silent: %s', async (_, base, head) => {
    expect(await said(base, head)).toEqual([]);
  });

  test.each([
    ['another row', one(devReads, prodDeletes), one(row('dev', D), row('prod', 's3:GetObject')), 'widened 5'],
    ['a row that comes', one(devReads, prodDeletes), one(devReads, row('qa', D), prodDeletes), 'widened 6'],
    ['the last row that had it not', one(prodDeletes, devReads), one(prodDeletes, devDeletes), 'widened 6'],
    [
      'what two mappings have for one key',
      two('"arn:aws:s3:::y"', '"arn:aws:s3:::x"'),
      two('"*"', '"arn:aws:s3:::x"'),
      'granted 9',
    ],
    [
      'a list like the one of another row',
      one(row('dev', `[s3:GetObject, ${D}]`), row('prod', '[s3:GetObject]')),
      one(row('dev', `[s3:GetObject, ${D}]`), row('prod', `[s3:GetObject, ${D}]`)),
      'widened 6',
    ],
    [
      'another default',
      template({ A: [devDeletes] }, '!FindInMap [A, !Ref Stage, v, DefaultValue: s3:GetObject]'),
      template({ A: [devDeletes] }, `!FindInMap [A, !Ref Stage, v, DefaultValue: ${D}]`),
      'widened 12',
    ],
  ])('is told once, at its row: %s', async (_, base, head, finding) => {
    expect(await said(base, head)).toEqual([finding]);
  });

  test('is told with the key that it is about', async () => {
    const { findings } = await reportOn(
      { 't.yaml': one(devReads, row('prod', D)) },
      { 't.yaml': one(devReads, prodReads) },
    );
    expect(findings[0]?.explanation).toContain('where Stage is prod.');
  });
});

describe('a mapping whose key is the default of a parameter', () => {
  const about = (stage: string, rows: readonly string[], action = '!FindInMap [A, !Ref Stage, v]'): string =>
    template({ A: rows }, action).replace('Stage: {Type: String}', `Stage: {Type: String, ${stage}}`);
  const dev = 'Default: dev';

  test.each([
    ['another row', about(dev, [devReads, prodReads]), about(dev, [devReads, prodDeletes]), 'granted 6'],
    ['the row of the default', about(dev, [devReads, prodReads]), about(dev, [devDeletes, prodReads]), 'granted 5'],
    [
      'another default',
      about(dev, [devReads, prodDeletes]),
      about('Default: prod', [devReads, prodDeletes]),
      'widened 2',
    ],
    [
      'one of the values that are allowed',
      about('AllowedValues: [dev, prod], Default: dev', [devReads, prodReads]),
      about('AllowedValues: [dev, prod], Default: dev', [devReads, prodDeletes]),
      'granted 6',
    ],
    [
      'a column',
      about('Default: v', ['    dev: {v: s3:GetObject, w: s3:PutObject}\n'], '!FindInMap [A, dev, !Ref Stage]'),
      about('Default: v', [`    dev: {v: s3:GetObject, w: ${D}}\n`], '!FindInMap [A, dev, !Ref Stage]'),
      'granted 5',
    ],
  ])('is told at its place: %s', async (_, base, head, finding) => {
    expect(await said(base, head)).toEqual([finding]);
  });

  test.each([
    ['rows in another order', about(dev, [devReads, prodDeletes]), about(dev, [prodDeletes, devReads])],
    ['a row that gives less', about(dev, [devReads, prodDeletes]), about(dev, [devReads, prodReads])],
    ['one more row', about(dev, [devReads, prodDeletes]), about(dev, [devReads, prodDeletes, row('qa', 's3:List*')])],
    ['a literal that becomes a map', about(dev, [devReads, prodReads], D), about(dev, [devDeletes, prodDeletes])],
    [
      'more rows than are looked at one by one',
      about(dev, [devDeletes, ...Array.from({ length: 20 }, (_, at) => row(`r${at}`, 's3:GetObject'))]),
      about(dev, [devDeletes, ...Array.from({ length: 20 }, (_, at) => row(`r${at}`, 's3:PutObject'))]),
    ],
  ])('is silent: %s', async (_, base, head) => {
    expect(await said(base, head)).toEqual([]);
  });

  test('has no case for a row that the allowed values leave out', async () => {
    const allowed = 'AllowedValues: [dev, qa], Default: dev';
    const rows = [devReads, row('qa', 's3:PutObject')];
    const [only, ...more] = await said(about(allowed, [...rows, prodReads]), about(allowed, [...rows, prodDeletes]));
    expect(only).toContain('no policy that was read takes it');
    expect(more).toEqual([]);
  });
});

test('a row that says what another one says is read where they take the place of a literal', async () => {
  const rows = [devDeletes, prodDeletes];
  expect(await said(template({ A: rows.map((one) => one.replace(D, 's3:GetObject')) }, D), one(...rows))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { servicesOf } from '../../src/serverless/units.ts';
import { filesOf } from '../cloudformation/grants-as-text.ts';

const service = (rest: string): string => `service: s\nprovider: {name: aws}\n${rest}\n`;

describe('the services that a change belongs to', () => {
  const files = filesOf({
    'a/serverless.yml': service('custom: ${file(../shared/${self:provider.stage}/iam.yml)}'),
    'b/serverless.yml': service('custom: ${file(./own.yml):x}'),
    'b/own.yml': 'x: ${file(deep/statements.json)}',
    'b/deep/statements.json': '[]',
    'c/serverless.yml': service('custom: {x: y}'),
    'd/api.yml': service(''),
    'shared/dev/iam.yml': 'a: b',
    'shared/iam.yml': 'a: b',
    'serverless-compose.yml': 'services: {a: {path: a}}',
    'node_modules/x/serverless.yml': 'x: y',
  });
  it.each([
    [['a/serverless.yml'], ['a/serverless.yml']],
    [['d/api.yml'], ['d/api.yml']],
    [['shared/dev/iam.yml'], ['a/serverless.yml']],
    [['shared/iam.yml'], []],
    [['b/deep/statements.json'], ['b/serverless.yml']],
    [
      ['b/own.yml', 'c/serverless.yml'],
      ['b/serverless.yml', 'c/serverless.yml'],
    ],
    [['serverless-compose.yml'], []],
  ])('%j', (changed, expected) => {
    expect(servicesOf(files, changed)).toEqual({ units: expected, undecided: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { shownName } from '../../src/located/defined-name.ts';
import { extracted, resourceOf } from './service-as-text.ts';

describe('variables of serverless.yml', () => {
  it.each([
    ['${self:service}', '', 's'],
    ['${self:custom.a}', 'custom: {a: x}', 'x'],
    ['p-${self:custom.a}-${self:custom.b}', "custom: {a: x, b: '${self:custom.a}y'}", 'p-x-xy'],
    ['${self:custom.list.1}', 'custom: {list: [x, y]}', 'y'],
    ["${self:custom.none, 'fallback'}", '', 'fallback'],
    ['${self:custom.none, self:custom.a}', 'custom: {a: x}', 'x'],
    ['${self:custom.none}', '', '?self:custom.none?'],
    ["${opt:stage, 'dev'}", '', 'dev'],
    ['${opt:stage}', '', '<opt:stage>'],
    ["x-${env:NAME, 'd'}", '', 'x-d'],
    ['x-${env:NAME}', '', 'x-<env:NAME>'],
    ['${sls:stage}', '', 'dev'],
    [
      'arn:${aws:partition}:s3:${aws:region}:${aws:accountId}',
      '',
      'arn:<AWS::Partition>:s3:<AWS::Region>:<AWS::AccountId>',
    ],
    ['${ssm:/a/${sls:stage}/b~true}', '', '<ssm:/a/dev/b>'],
    ['${cf(us-east-1):stack.Out}', '', '<cf(us-east-1):stack.Out>'],
    ["${cf:stack.Out, 'd'}", '', "(cf:stack.Out, 'd': <cf:stack.Out> | d)"],
    ['${param:table}', 'params: {default: {table: t}}', 't'],
    ['${param:table}', 'params: {dev: {table: d}, prod: {table: p}}', '(${opt:stage} of ["dev","prod"]: d | p)'],
    ['${param:table}', 'stages: {default: {params: {table: t}}}', 't'],
    ['${param:table}', '', '<param:table>'],
    ['${strToBool(${self:custom.a})}', "custom: {a: 'true'}", 'true'],
    ['home/${aws:username}/*', '', 'home/${aws:username}/*'],
    ['${AWS::Region}-${Name}-${Table.Arn}', '', '${AWS::Region}-${Name}-${Table.Arn}'],
    ['${{self:custom.a}}', 'custom: {a: x}', 'x'],
    [
      '${self:custom.${opt:stage, "dev"}.name}',
      'custom: {dev: {name: d}, prod: {name: p}}',
      '(${opt:stage} of ["dev","prod"]: d | p)',
    ],
    [
      't-${self:custom.${self:custom.stage}.name}-t',
      "custom: {stage: '${opt:stage, self:provider.stage}', prod: {name: p}, dev: {name: d}, stageless: 1}",
      '(${opt:stage} of ["dev","prod"]: t-d-t | t-p-t)',
    ],
  ])('%s with %s is %s', (written, sections, expected) => {
    expect(resourceOf(written, sections)).toBe(expected);
  });

  it('takes the stage of a provider that refers to itself as the default one', () => {
    const text = `service: s
provider: {name: aws, stage: '\${opt:stage, self:provider.stage}', iamRoleStatements: [{Effect: Allow, Action: 'a:\${self:provider.stage}', Resource: '*'}]}`;
    const { grants, undecided } = extracted(text);
    expect(undecided).toEqual([]);
    expect(
      JSON.stringify(grants[0]?.policy, (key, value) => (key === 'origins' || key === 'keySpan' ? undefined : value)),
    ).toContain('a:dev');
  });

  it.each([
    ['${file(a.yml):x}', { 'a.yml': 'x: y' }, 'y'],
    ['${file(./conf/a.json):x.y}', { 'conf/a.json': '{"x": {"y": "z"}}' }, 'z'],
    ['${file(none.yml):x, "d"}', {}, 'd'],
    ['${file(a.txt)}', { 'a.txt': 'text' }, 'text'],
    [
      '${file(conf.${opt:stage, "dev"}.yml):x}',
      { 'conf.dev.yml': 'x: d', 'conf.prod.yml': 'x: p', 'other.yml': 'x: o' },
      '(file(conf.${opt:stage}.yml) is conf.dev.yml | conf.prod.yml: d | p)',
    ],
    ['${file(a.yml):x}', { 'a.yml': 'x: \'${self:custom.deep, "e"}\'' }, 'e'],
  ])('%s reads a file', (written, files, expected) => {
    expect(resourceOf(written, '', files as Record<string, string>)).toBe(expected);
  });

  it('names a program by its content, so that another program is another value', () => {
    const one = resourceOf('${file(a.js):x}', '', { 'a.js': 'module.exports.x = 1' });
    const other = resourceOf('${file(a.js):x}', '', { 'a.js': 'module.exports.x = 2' });
    expect(shownName(String(one))).toBe('?the program a.js.x?');
    expect(other).not.toBe(one);
    const remarked = '// what x is\n\n  // for\r\nmodule.exports.x = 1';
    expect(resourceOf('${file(a.js):x}', '', { 'a.js': remarked })).toBe(one);
    expect(resourceOf('${file(a.js):x}', '', { 'a.js': `a(); ${remarked}` })).not.toBe(one);
  });

  it.each(['../outside.yml', '/etc/passwd', '~/.aws/credentials', 'https://example.com/a.yml'])(
    'says that %s is outside of the repository',
    (path) => {
      const { undecided } = extracted(`service: s
provider: {name: aws, iamRoleStatements: '\${file(${path})}'}`);
      expect(undecided.map((one) => one.reason)).toEqual(['missing-file']);
      expect(undecided[0]?.message).toContain(path);
    },
  );
});

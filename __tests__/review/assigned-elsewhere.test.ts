import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryPair } from '../support/memory-revision.ts';

const set = (name: string) => `data "aws_ssoadmin_permission_set" "${name}" {\n  name = "${name}"\n}\n`;
const assigned = (name: string, group: string) => `resource "aws_ssoadmin_account_assignment" "${name}_${group}" {
  permission_set_arn = data.aws_ssoadmin_permission_set.${name}.arn
  principal_type     = "GROUP"
  principal_id       = aws_identitystore_group.${group}.group_id
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}
`;

it('tells permission sets that are declared elsewhere once each, whoever they are assigned to', async () => {
  const sets = set('admin') + set('reader');
  const groups = ['a', 'b', 'c'].map((name) => `resource "aws_identitystore_group" "${name}" {}\n`).join('');
  const head = `${sets}${groups}${assigned('admin', 'a')}${assigned('admin', 'b')}${assigned('reader', 'a')}${assigned('reader', 'c')}`;
  const { report } = await review({
    pair: memoryPair({ 'main.tf': sets + groups }, { 'main.tf': head }),
    settings: defaultSettings,
    catalog: async () => loadCatalog(),
    today: '2026-01-01',
  });
  expect(report.undecided.map(({ message, related }) => [message, related?.length])).toEqual([
    [expect.stringMatching(/permission_set\.admin\.arn .* \(and 1 more place\)/), 1],
    [expect.stringMatching(/permission_set\.reader\.arn .* \(and 1 more place\)/), 1],
  ]);
});

describe('an assignment of a permission set that is declared elsewhere', () => {
  const groups = 'resource "aws_identitystore_group" "a" {}\nresource "aws_identitystore_group" "b" {}\n';
  const sets = set('admin') + set('reader');
  const one = (label: string, name: string, group: string, target: string, more = '') =>
    `resource "aws_ssoadmin_account_assignment" "${label}" {
  permission_set_arn = ${name}
  principal_type     = "GROUP"
  principal_id       = aws_identitystore_group.${group}.group_id
  target_type        = "AWS_ACCOUNT"
  target_id          = ${target}
  ${more}
}
`;
  const admin = 'data.aws_ssoadmin_permission_set.admin.arn';
  const reader = 'data.aws_ssoadmin_permission_set.reader.arn';
  const locals = (account: string) => ({ 'locals.tf': `locals {\n  account = "${account}"\n}\n` });
  const keyed = (key: string) =>
    one('x', 'each.value.arn', 'a', '"1"', `for_each = { for s in [{ arn = ${admin}, name = "n" }] : ${key} => s }`);
  const undecidedOf = async (base: Record<string, string>, head: Record<string, string>) => {
    const { report } = await review({
      pair: memoryPair(base, head),
      settings: defaultSettings,
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    return report.undecided.map(({ message }) => /permission_set\.(\w+)\.arn/.exec(message)?.[1]);
  };
  const from = (main: string, others = {}) => ({ 'main.tf': sets + groups + main, ...others });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['other keys of its for_each', from(keyed('s.name')), from(keyed('"${s.name}-x"'))],
    ['another name', from(one('x', admin, 'a', '"1"')), from(one('y', admin, 'a', '"1"'))],
    ['another file', from(one('x', admin, 'a', '"1"')), from('', { 'b.tf': one('x', admin, 'a', '"1"') })],
    ['a local', from(one('x', admin, 'a', '"1"')), from(one('x', admin, 'a', 'local.account'), locals('1'))],
    [
      'fewer accounts',
      from(one('x', admin, 'a', '"1"') + one('y', admin, 'a', '"2"')),
      from(one('z', admin, 'a', '"2"')),
    ],
  ])('is as unknown as before with %s', async (_, base, head) => {
    expect(await undecidedOf(base, head)).toEqual([]);
  });

  it.each<[string, Record<string, string>, Record<string, string>, readonly string[]]>([
    [
      'an account that another file names',
      from(one('x', admin, 'a', 'local.account'), locals('1')),
      from(one('x', admin, 'a', 'local.account'), locals('2')),
      ['admin'],
    ],
    ['another group', from(one('x', admin, 'a', '"1"')), from(one('x', admin, 'b', '"1"')), ['admin']],
    [
      'sets that change places',
      from(one('x', admin, 'a', '"1"') + one('y', reader, 'b', '"1"')),
      from(one('x', reader, 'a', '"1"') + one('y', admin, 'b', '"1"')),
      ['reader', 'admin'],
    ],
    [
      'a set of another name',
      from(one('x', admin, 'a', '"1"')),
      { 'main.tf': sets.replace('name = "admin"', 'name = "root"') + groups + one('x', admin, 'a', '"1"') },
      ['admin'],
    ],
    [
      'no condition any more',
      from(one('x', admin, 'a', '"1"', 'count = var.on ? 1 : 0')),
      from(one('x', admin, 'a', '"1"')),
      ['admin'],
    ],
    [
      'a second one',
      from(one('x', admin, 'a', '"1"')),
      from(one('x', admin, 'a', '"1"') + one('y', admin, 'a', '"2"')),
      ['admin'],
    ],
  ])('is told with %s', async (_, base, head, expected) => {
    expect(await undecidedOf(base, head)).toEqual(expected);
  });
});

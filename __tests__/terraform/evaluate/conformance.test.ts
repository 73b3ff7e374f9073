import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { functions } from '../../../src/terraform/evaluate/functions/registry.ts';
import type { Cases } from './conformance/cases.ts';
import { files } from './conformance/files.ts';
import { answerTo } from './evaluation.ts';

/** Every function that the documentation of Terraform or OpenTofu lists, `type` aside, which only the console has. */
const documented = `
  abs ceil floor log max min parseint pow signum
  chomp endswith format formatlist indent join lower regex regexall replace split startswith strcontains strrev substr
  templatestring title trim trimprefix trimsuffix trimspace upper
  alltrue anytrue chunklist coalesce coalescelist compact concat contains distinct element flatten index keys length list
  lookup map matchkeys merge one range reverse setintersection setproduct setsubtract setunion slice sort sum transpose
  values zipmap
  base64decode base64encode base64gunzip base64gzip csvdecode jsondecode jsonencode textdecodebase64 textencodebase64
  urldecode urlencode yamldecode yamlencode
  abspath basename dirname file filebase64 fileexists fileset pathexpand templatefile
  formatdate plantimestamp timeadd timecmp timestamp
  base64sha256 base64sha512 bcrypt filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 md5 rsadecrypt
  sha1 sha256 sha512 uuid uuidv5
  cidrcontains cidrhost cidrnetmask cidrsubnet cidrsubnets
  can ephemeralasnull issensitive nonsensitive sensitive tobool tolist tomap tonumber toset tostring try
  provider::aws::arn_build provider::aws::arn_parse provider::aws::trim_iam_role_path provider::aws::user_agent
  provider::terraform::decode_tfvars provider::terraform::encode_expr provider::terraform::encode_tfvars
`
  .split(/\s+/)
  .filter((name) => name !== '');

const folder = join(import.meta.dirname, 'conformance');
const families = readdirSync(folder).filter((name) => name !== 'cases.ts');
const tables = await Promise.all(
  families.map(async (name): Promise<readonly [string, Cases]> => {
    const { cases }: { cases: Cases } = await import(join(folder, name));
    return [name.replace('.ts', ''), cases];
  }),
);

describe.each(tables)('%s', (_, cases) => {
  test.each(cases)('%s is %s', (expression, expected) => {
    expect(answerTo(expression, files, 'infra')).toBe(expected);
  });
});

describe('the functions', () => {
  const all = tables.flatMap(([, cases]) => cases);

  test('are those of the documentation', () => {
    expect([...functions.keys(), 'try', 'can'].sort()).toEqual([...documented].sort());
  });

  test.each(documented)('%s has three cases or more', (name) => {
    const calls = all.filter(([expression]) => {
      const at = expression.indexOf(`${name}(`);
      return at === 0 || (at > 0 && !/[\w:]/.test(expression.charAt(at - 1)));
    });
    expect(calls.length).toBeGreaterThanOrEqual(3);
    expect(calls.some(([, expected]) => expected === 'error' || expected === 'unknown')).toBe(true);
  });
});

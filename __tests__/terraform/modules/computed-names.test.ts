import { describe, expect, it } from 'vitest';
import { extract, grantLine, output, rootOf } from './root.ts';

const grants = (text: string) => extract({ 'main.tf': text }).grants.map(grantLine);

describe('a role whose name is computed from what is not known', () => {
  const of = (name: string) => `
variable "team" {}
variable "short" {
  default = null
}
resource "aws_iam_role" "r" {
  name               = ${name}
  assume_role_policy = "{}"
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Statement = [] })
}
resource "aws_iam_role_policy" "q" {
  role   = aws_iam_role.r.id
  policy = jsonencode({ Statement = [] })
}
`;

  it.each([
    ['by a function', 'substr(var.team, 0, 5)'],
    ['in a text', '"r-${var.team}"'],
    ['by a function of several values', 'join("-", [var.team, var.short])'],
    ['in each case of a condition', 'var.short == null ? lower(var.team) : substr(var.short, 0, 3)'],
  ])('has the policies that name it %s', (_, name) => {
    const identity = grants(of(name)).filter((line) => line.includes(' identity: '));
    expect(identity).toEqual([
      'role aws_iam_role.r identity: {Statement: []}',
      'role aws_iam_role.r identity: {Statement: []}',
    ]);
  });

  it('is not the role of another name', () => {
    const other = of('lower(var.team)').replaceAll('aws_iam_role.r.', 'data.aws_iam_role.r.');
    const text = `${other}data "aws_iam_role" "r" {\n  name = upper(var.team)\n}\n`;
    expect(grants(text).filter((line) => line.startsWith('role aws_iam_role.r identity'))).toEqual([]);
  });
});

describe('the instances of a set', () => {
  const suffixes = (forEach: string) => {
    const text = `variable "a" {}\nvariable "b" { type = bool }\nresource "aws_iam_user" "u" {\n  for_each = ${forEach}\n  name = each.key\n}\n`;
    const module = rootOf({ 'main.tf': text });
    const [placed] = module.blocksOf('resource');
    return placed ? module.instances(placed).map(({ suffix, always }) => `${suffix}${always ? '' : '?'}`) : [];
  };

  it.each([
    ['toset(["x", "y"])', ['["x"]', '["y"]']],
    ['toset(["x", "$${y}", "%%{z}"])', ['["$${y}"]', '["%%{z}"]', '["x"]']],
    ['toset(["x", "a-${var.a}"])', ['["a-${var.a}"]', '["x"]']],
    ['toset([var.a])', ['["${var.a}"]']],
    ['toset([var.b ? "x" : "y"])', ['["x"]?', '["y"]?']],
  ])('of %s are named by their elements', (forEach, expected) => {
    expect([...suffixes(forEach)].sort()).toEqual(expected);
  });
});

describe('a resource as a whole', () => {
  it('has no arguments that all resources have', () => {
    const text =
      'resource "aws_iam_user" "u" {\n  count = 1\n  name = "u"\n  depends_on = [aws_iam_user.v]\n}\nresource "aws_iam_user" "v" {\n  for_each = { v = "v" }\n  name = each.key\n}\n' +
      'output "x" { value = [for u in concat(aws_iam_user.u, values(aws_iam_user.v)) : [for k in ["count", "for_each", "depends_on"] : contains(keys(u), k)]] }\n';
    const parts = output({ 'main.tf': text });
    expect(parts).not.toContain('true');
  });
});

describe('a list that is made of what is not known', () => {
  const files = (value: string) => ({ 'main.tf': `variable "n" {}\noutput "x" { value = ${value} }\n` });

  it('has any length', () => {
    expect(output(files('length([for n in var.n : { name = n }])'))).not.toBe('1');
    expect(output(files('length(tolist([for n in var.n : { name = n }]))'))).not.toBe('1');
    expect(output(files('length([for n in ["a"] : { name = n }])'))).toBe('1');
  });

  it('can be the other branch of a list of another length', () => {
    const either = 'var.n == "x" ? [var.n] : (var.n == "y" ? [] : ["a", "b"])';
    expect(output(files(either))).not.toMatch(/^\?/);
  });
});

describe('an entry of something unknown', () => {
  const head = `variable "l" {}
resource "aws_x" "y" {
  for_each = var.l
}
resource "aws_x" "w" {}
data "aws_x" "z" {
  for_each = var.l
}
module "m" {
  for_each = var.l
  source   = "git::https://git.example.com/m"
}
`;

  it.each([
    // a key that is the address of an instance is kept
    ['aws_x.y["a"]["arn"]', 'aws_x.y["a"].arn'],
    ['data.aws_x.z["a"].arn', 'data.aws_x.z["a"].arn'],
    ['module.m["a"].out', 'module.m["a"].out'],
    ['aws_x.w.tags["a"]', 'aws_x.w.tags.a'],
    ['var.l["a"].b', 'var.l.a.b'],
  ])('%s is named as its attribute', (expression, name) => {
    expect(output({ 'main.tf': `${head}output "x" {\n  value = ${expression}\n}\n` })).toBe(`?${name}`);
  });
});

import { describe, expect, test } from 'vitest';
import { partsThatMayName } from '../../../src/terraform/modules/may-name.ts';
import { reportOn } from '../../limits/about.ts';
import { rootOf } from './root.ts';

const verb = (value: string, more = ''): string => `resource "acme_role" "x" {\n${more}  verb = ${value}\n}\n`;
const child = (inner: string, call: string): Readonly<Record<string, string>> => ({
  'main.tf': `locals {\n  s = "S"\n}\nmodule "m" {\n  source = "./m"\n${call}}\n`,
  'm/main.tf': inner,
});
const main = (text: string): Readonly<Record<string, string>> => ({ 'main.tf': `locals {\n  s = "S"\n}\n${text}` });

/** Ways in which `S:*` comes to a resource of which nobody knows what it grants. */
const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a local value of a local value': main(`locals {\n  t = "\${local.s}:*"\n  u = [local.t]\n}\n${verb('local.u')}`),
  'an attribute of a local object': main(
    `locals {\n  o = { a = { b = "\${local.s}:*" }, c = 1 }\n}\n${verb('local.o.a.b')}`,
  ),
  'an input of a module': child(`variable "v" {}\n${verb('var.v')}`, '  v = "${local.s}:*"\n'),
  'a default of a module': {
    'main.tf': 'module "m" {\n  source = "./m"\n}\n',
    'm/main.tf': `variable "v" {\n  default = "S:x"\n}\n${verb('replace(var.v, "x", "*")')}`,
  },
  'an input that has a part of it': child(`variable "v" {}\n${verb('"${var.v}:*"')}`, '  v = local.s\n'),
  'an output of a module': {
    'main.tf': `module "m" {\n  source = "./m"\n}\n${verb('module.m.verb')}`,
    'm/main.tf': 'locals {\n  s = "S"\n}\noutput "verb" {\n  value = "${local.s}:*"\n}\n',
  },
  'an output of one of several modules': {
    'main.tf': `module "m" {\n  source   = "./m"\n  for_each = toset(["a", "b"])\n}\n${verb('module.m[each.key].verb', '  for_each = toset(["a"])\n')}`,
    'm/main.tf': 'locals {\n  s = "S"\n}\noutput "verb" {\n  value = "${local.s}:*"\n}\n',
  },
  'a value of for_each': main(verb('each.value', '  for_each = { a = "${local.s}:*" }\n')),
  'an attribute of a value of for_each': main(verb('each.value.v', '  for_each = { a = { v = "${local.s}:*" } }\n')),
  'a key of for_each': main(verb('each.key', '  for_each = { "${local.s}:*" = 1 }\n')),
  'an element of a set': main(verb('each.value', '  for_each = toset(["${local.s}:*"])\n')),
  'a for_each that is empty by default': main(
    `variable "on" {\n  default = false\n}\n${verb('each.value', '  for_each = var.on ? { a = "${local.s}:*" } : {}\n')}`,
  ),
  'an element by a key that differs': main(
    `locals {\n  m = { a = "\${local.s}:*" }\n}\n${verb('local.m[each.key]', '  for_each = toset(["a"])\n')}`,
  ),
  'all elements': main(`locals {\n  l = [{ v = "\${local.s}:*" }]\n}\n${verb('local.l[*].v')}`),
  'the keys of a map': main(`locals {\n  m = { "\${local.s}:*" = 1 }\n}\n${verb('[for k, v in local.m : k]')}`),
  'a branch': main(`variable "on" {}\n${verb('var.on ? "${local.s}:*" : "none"')}`),
  'a text that is joined': main(verb('join(":", [local.s, "*"])')),
  'a text that is decoded': main(verb('jsondecode("{\\"a\\": \\"${local.s}\\\\u003a*\\"}").a')),
  'a text that is decoded twice': main(verb('base64decode(base64encode("${local.s}:*"))')),
  'a dynamic block': main(
    'resource "acme_role" "x" {\n  dynamic "part" {\n    for_each = ["${local.s}:*"]\n    iterator = it\n    content {\n      verb = it.value\n    }\n  }\n}\n',
  ),
  'a nested block': main('resource "acme_role" "x" {\n  part {\n    verb = "${local.s}:*"\n  }\n}\n'),
  'an attribute of another resource': main(
    `resource "acme_thing" "t" {\n  kind = "\${local.s}:*"\n}\n${verb('acme_thing.t.kind')}`,
  ),
  'a template with a loop': main(verb('"%{ for s in [local.s] }${s}:*%{ endfor }"')),
  'an object as a whole': main(`locals {\n  o = { list = ["\${local.s}:*"] }\n}\n${verb('local.o')}`),
  'a policy that allows all of a service': main(
    verb(
      'jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${local.s}:*", Resource = "*" }] })',
    ),
  ),
};

const withService = (files: Readonly<Record<string, string>>, service: string) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('"S', `"${service}`)]));

describe('what comes to a resource that nobody knows is told, however it comes there', () => {
  test.each(Object.entries(ways))('%s', async (_, files) => {
    const { findings, undecided } = await reportOn(withService(files, 'bedrock'), withService(files, 's3'));
    const names = [
      ...findings.map(({ granted }) => granted),
      ...undecided.flatMap(({ actions = [] }) => actions.map(({ action }) => action)),
    ];
    expect(names).toContain('bedrock:*');
    // and nothing of what is not sensitive
    const silent = await reportOn(withService(files, 'ec2'), withService(files, 's3'));
    expect([...silent.findings, ...silent.undecided.filter(({ actions = [] }) => actions.length > 0)]).toEqual([]);
  });
});

test('what says nothing of permissions is not evaluated', () => {
  const text = `variable "name" {
  default = "x"
}
locals {
  url = "https://example.com/\${var.name}"
}
resource "acme_thing" "t" {
  for_each = { a = { name = "b", action = "bedrock:*" } }
  name     = var.name
  url      = local.url
  count_of = length(["bedrock:*"]) + 1
  hash     = filemd5("x.py")
  is_on    = var.name == "bedrock:*" ? "yes" : "no"
  own      = each.key
  part {
    name = var.name
  }
  dynamic "other" {
    for_each = { a = 1 }
    content {
      name = other.key
    }
  }
  verbs = ["bedrock:*"]
  wide {
    verb = "bedrock:*"
  }
}
`;
  const root = rootOf({ 'main.tf': text });
  const [placed] = root.blocksOf('resource');
  expect(placed && [...partsThatMayName(root, placed)].sort()).toEqual(['for_each', 'own', 'verbs', 'wide']);
});

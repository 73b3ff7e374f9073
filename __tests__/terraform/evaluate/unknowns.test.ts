import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/located/value.ts';
import { originsOf, shown } from '../../cloudformation/grants-as-text.ts';
import { evaluated } from './evaluation.ts';

const files = { 't.tpl': '{"a":"${x}:*"}' };
const result = (expression: string): Value => evaluated(expression, files);

describe('what is not known keeps its literal parts', () => {
  test.each([
    // Holes stand in angle brackets, unknown values between question marks, choices in parentheses.
    ['"${var.svc}:*"', '<var.svc>:*'],
    ['concat(["s3:*"], var.more)', '[s3:*, ?var.more[*]?]'],
    ['setunion(["s3:*"], var.more)', '[s3:*, ?var.more[*]?]'],
    ['can(regex("^(a|b)$", var.x))', '(var.x == "a" || var.x == "b": true | false)'],
    ['regexall("^a$", var.x)', '(var.x == "a": [a] | [])'],
    ['try(regex("^(a|b)$", var.x)[0], "none")', '(var.x == "a" || var.x == "b": <var.x> | none)'],
    ['"a" == var.x', '?var.x == "a"?'],
    ['alltrue([var.x, var.y])', '?var.x && var.y?'],
    ['anytrue([var.x, false, var.y])', '?var.x || var.y?'],
    ['flatten([["s3:*"], var.more, [["${var.svc}:x"]]])', '[s3:*, ?var.more[*]?, <var.svc>:x]'],
    ['merge({ a = "x" }, var.tags).a', 'x'],
    ['try({}[var.x], "none")', 'none'],
    ['try(var.x.y, null)', '?var.x.y?'],
    ['try(var.x.y, var.z, null)', '?try(var.x.y, var.z)?'],
    ['try(null, var.x)', 'null'],
    ['true && var.x', '?var.x?'],
    ['var.x || false', '?var.x?'],
    ['var.x && var.y', '?var.x && var.y?'],
    ['((var.w == "a" ? true : false) && !var.x) ? "s3:*" : "sqs:*"', '(var.w == "a": (var.x: sqs:* | s3:*) | sqs:*)'],
    ['try([][var.x], "none")', 'none'],
    ['try({ for s in ["a"] : s => s if s != "a" }["${var.x}"], "none")', 'none'],
    ['[for s in ["a", "b"] : "${var.svc}:${s}"]', '[<var.svc>:a, <var.svc>:b]'],
    ['[for s in var.services : "${s}:*"]', '[<var.services[*]>:*]'],
    ['{ for s in var.services : s => "${s}:*" }', '{${var.services[*]}: <var.services[*]>:*}'],
    ['[for s in ["a", var.x] : s if s != "a"]', '(var.x == "a": [] | [?var.x?])'],
    ['jsonencode({ Action = ["${var.svc}:*"] })', '{"Action":["<var.svc>:*"]}'],
    ['jsondecode(jsonencode({ Action = ["${var.svc}:*"] })).Action[0]', '<var.svc>:*'],
    ['jsondecode("{\\"Action\\": \\"${var.svc}:*\\"}").Action', '<var.svc>:*'],
    ['format("arn:aws:s3:::%s/%v", var.bucket, "x")', 'arn:aws:s3:::<var.bucket>/x'],
    ['formatlist("%s:*", ["a", var.b])', '[a:*, <var.b>:*]'],
    ['formatlist("%s:*", var.services)', '[<var.services[*]>:*]'],
    ['join(",", ["a", var.b, "c"])', 'a,<var.b>,c'],
    ['split(",", "a,${var.b},c")', '[a, <var.b>, c]'],
    ['replace("${var.a}-x", "-", "_")', '<replace(var.a, "-", "_")>_x'],
    ['lower("S3:${var.x}")', 's3:<lower(var.x)>'],
    ['upper("s3:${var.x}")', 'S3:<upper(var.x)>'],
    ['trimspace(" ${var.x}:*\\n")', '<var.x>:*'],
    ['trim("  ${var.x}:* ", " ")', '<trim(var.x, " ")>:*'],
    ['trimprefix("arn:${var.x}", "arn:")', '<var.x>'],
    ['trimsuffix("${var.x}/*", "/*")', '<var.x>'],
    ['chomp("${var.x}\\n")', '<var.x>'],
    ['substr("bedrock:${var.x}", 0, 7)', 'bedrock'],
    ['substr("bedrock:${var.x}", 4, -1)', 'ock:<var.x>'],
    ['indent(2, "a\\n${var.x}")', 'a\n  <var.x>'],
    ['templatefile("t.tpl", { x = var.svc })', '{"a":"<var.svc>:*"}'],
    ['coalesce(var.x, "s3:*")', '(coalesce(var.x, "s3:*"): ?var.x? | s3:*)'],
    ['coalesce("${var.svc}:*", "s3:*")', '<var.svc>:*'],
    ['lookup({ a = "x" }, var.key, "y")', '(var.key of ["a"]: x | y)'],
    ['try({ a = "x" }[var.key], "y")', '(var.key of ["a"]: x | y)'],
    ['try({ a = { b = "x" }, c = {} }[var.key].b, "y")', '(var.key of ["a","c"]: x | y | y)'],
    ['try({ a = "x" }[var.key], { c = "z" }[var.key], "y")', '(var.key of ["a"]: x | (var.key of ["c"]: z | y))'],
    ['can({ a = "x" }[var.key])', '(var.key of ["a"]: true | false)'],
    ['{ a = "x" }[var.key]', 'x'],
    ['lookup(var.map, "a")', '?var.map.a?'],
    ['lookup(var.map, "a.b")', '?var.map["a.b"]?'],
    ['lookup(var.map, var.key)', '?var.map[var.key]?'],
    ['lookup(lookup(var.map, "a"), "b")["c-d"]', '?var.map.a.b.c-d?'],
    ['[for x in var.list : x["name"]]', '[?var.list[*].name?]'],
    ['lookup(var.map, "a", "s3:*")', '(lookup(var.map, "a"): ?var.map.a? | s3:*)'],
    ['try(var.x.y, "s3:*")', '(try(var.x.y, "s3:*"): ?var.x.y? | s3:*)'],
    ['distinct(["a", var.x, "a", var.x])', '[a, ?var.x?]'],
    ['compact(["a", var.x, ""])', '[a, ?var.x?]'],
    ['setunion(["a", var.x], ["b"])', '[a, b, ?var.x?]'],
    ['toset(["b", "${var.x}:*", "a"])', '[<var.x>:*, a, b]'],
    ['reverse(["a", var.x])', '[?var.x?, a]'],
    ['values({ a = var.x, b = "${var.y}:*" })', '[?var.x?, <var.y>:*]'],
    ['zipmap(["a"], ["${var.x}:*"])', '{a: <var.x>:*}'],
    ['chunklist(["a", var.x], 1)', '[[a], [?var.x?]]'],
    ['"${var.x ? "a" : "b"}:*"', '(var.x: a:* | b:*)'],
    ['concat(["s3:*"], var.x ? ["a"] : [])', '(var.x: [s3:*, a] | [s3:*])'],
    ['"%{ for s in var.list }${s},%{ endfor }"', '<var.list[*]>,'],
    ['provider::aws::arn_parse("arn:aws:s3:::${var.bucket}/x").resource', '<var.bucket>/x'],
    // what puts null into a string is not deployed, wherever it would come out of a choice
    ['"${var.x ? "a" : null}:*"', 'a:*'],
    ['"${var.x ? (var.y ? null : "b") : null}:*"', 'b:*'],
    ['"${var.x ? (var.y ? "a" : "b") : null}:*"', '(var.y: a:* | b:*)'],
    ['[for s in ["x"] : "${var.x ? s : null}:*"]', '[x:*]'],
    // but try() and can() ask just that
    ['try("${var.x ? "a" : null}:*", "b:*")', '(var.x: a:* | b:*)'],
    ['can("${var.x ? "a" : null}:*")', '(var.x: true | false)'],
  ])('%s is %s', (expression, expected) => {
    expect(shown(result(expression))).toBe(expected);
  });
});

describe('what is not known is never taken for known', () => {
  test.each([
    ['length(concat(["a"], var.x))', '?length(["a", var.x[*]])?'],
    ['length(toset(["a", var.x]))', '?length(["a", var.x])?'],
    ['concat(["a"], var.x)[0]', 'a'],
    ['concat(var.x, ["a"])[1]', '(["…"]: ?var.x[*]? | a)'.replace('["…"]', '[var.x[*], "a"][1]')],
    ['tonumber("${var.x}1")', '?"${var.x}1"?'],
    ['replace("ab${var.x}", "bc", "z")', '?replace("ab${var.x}", "bc", "z")?'],
    ['startswith(var.x, "s4")', '?startswith(var.x, "s4")?'],
    ['contains(["a"], var.x)', '?var.x == "a"?'],
    ['sha256(var.x)', '?sha256(var.x)?'],
    ['can(var.x)', '?can(var.x)?'],
    ['try(tonumber("${var.x}1"), 5)', '(try("${var.x}1", 5): ?"${var.x}1"? | 5)'],
    ['var.x == var.y', '?var.x == var.y?'],
    ['"${var.x}" == ""', '?var.x == ""?'],
  ])('%s is %s', (expression, expected) => {
    expect(shown(result(expression))).toBe(expected);
  });

  test.each([
    'var.x',
    'lower(var.x)',
    'concat(["a"], var.x)',
    'var.x ? "a" : "b"',
    '[for s in var.x : "${s}:*"]',
    'try(var.x, 1)',
  ])('%s is equal to itself, so that it cancels between base and head', (expression) => {
    expect(shown(result(expression))).toBe(shown(evaluated(expression)));
    expect(shown(result(`${expression} == ${expression}`)).replace(/\(.*: (\w+) \| \1\)/, '$1')).toMatch(/true|\?|\(/);
  });
});

/** The source text that each element, or entry, was written as. */
function written(value: Value): readonly string[] {
  const first = (one: Value) => (originsOf(one)[0] ?? '').replace(/^\d+:/, '');
  if (value.kind === 'list') return value.items.map(first);
  return value.kind === 'object' ? value.entries.map((entry) => first(entry.value)) : [first(value)];
}

describe('every part keeps the place where it is written', () => {
  test.each([
    ['concat(["s3:*"], ["iam:*"])', ['s3:*', 'iam:*']],
    ['flatten([["s3:*"], [["iam:*"]]])', ['s3:*', 'iam:*']],
    ['merge({ a = "x" }, { b = "y", a = "z" })', ['y', 'z']],
    ['[for s in ["a", "b"] : s]', ['a', 'b']],
    ['{ for s in ["a", "b"] : s => s }', ['a', 'b']],
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['compact(["a", "", "b"])', ['a', 'b']],
    ['sort(["b", "a"])', ['a', 'b']],
    ['reverse(["b", "a"])', ['a', 'b']],
    ['slice(["a", "b", "c"], 1, 3)', ['b', 'c']],
    ['toset(["b", "a"])', ['a', 'b']],
    ['tolist(["a", 1])', ['a', '1']],
    ['setunion(["b"], ["a"])', ['a', 'b']],
    ['setsubtract(["b", "a"], ["b"])', ['a']],
    ['values({ b = "x", a = "y" })', ['y', 'x']],
    ['keys({ b = "x", a = "y" })', ['a', 'b']],
    ['zipmap(["k"], ["v"])', ['v']],
    ['lookup({ a = "x" }, "a", "y")', ['x']],
    ['lookup({ a = "x" }, "b", "y")', ['y']],
    ['element(["a", "b"], 3)', ['b']],
    ['coalesce("", "b")', ['b']],
    ['coalescelist([], ["b"])', ['b']],
    ['try({}.a, "b")', ['b']],
    ['one(["a"])', ['a']],
    ['jsondecode(jsonencode(["a", "b"]))', ['a', 'b']],
    ['formatlist("%s", ["a", "b"])', ['a', 'b']],
    ['matchkeys(["a", "b"], ["x", "y"], ["y"])', ['b']],
    ['true ? ["a"] : []', ['a']],
    ['[{ x = "a" }, { x = "b" }][*].x', ['a', 'b']],
    ['split(",", "a,b")', ['a,b', 'a,b']],
  ])('%s', (expression, expected) => {
    const found = written(result(expression)).map((text) => text.replaceAll('"', ''));
    expect(found).toEqual(expected);
  });
});

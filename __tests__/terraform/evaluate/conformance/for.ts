import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['[for v in ["a", "b"] : upper(v)]', '["A","B"]'],
  ['[for i, v in ["a", "b"] : "${i}${v}"]', '["0a","1b"]'],
  ['[for k, v in {b=1, a=2} : "${k}${v}"]', '["a2","b1"]'],
  ['[for i, v in toset(["b", "a"]) : i]', '["a","b"]'],
  ['[for v in [1, 2, 3] : v if v > 1]', '[2,3]'],
  ['{for v in ["a", "b"] : v => upper(v)}', '{"a":"A","b":"B"}'],
  ['{for v in ["a", "a"] : v => 1}', 'error'],
  ['{for v in ["a", "b", "a"] : v => v...}', '{"a":["a","a"],"b":["b"]}'],
  ['{for k, v in {a=1, b=2} : v => k}', '{"1":"a","2":"b"}'],
  ['[for v in null : v]', 'error'],
  ['[for v in "a" : v]', 'error'],
  ['[for v in [1] : v if null]', 'error'],
  ['[for v in [1] : v if "true"]', '[1]'],
  ['{for v in [null] : v => 1}', 'error'],
  ['[for x in [[1, 2], [3]] : [for y in x : y * 2]]', '[[2,4],[6]]'],
  ['{for i, v in [1] : (i) => v}', '{"0":1}'],
  ['[for k in {a=1} : k]', '[1]'],
];

import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['true ? 1 : "a"', '"1"'],
  ['true ? 1 : false', 'error'],
  ['true ? [1] : ["a", "b"]', '["1"]'],
  ['true ? [1] : ["a"]', '["1"]'],
  ['true ? {a=1} : {b="x"}', '{"a":"1"}'],
  ['true ? {a=1} : {b=[1]}', 'error'],
  ['true ? {a=1} : {}', '{"a":1}'],
  ['true ? {a=1, b=[1]} : {}', 'error'],
  ['true ? [] : ["a"]', '[]'],
  ['true ? [1] : toset(["a"])', '["1"]'],
  ['true ? tolist([1, 0]) : ["a"]', '["1","0"]'],
  ['true ? tomap({a=1}) : {b="x"}', '{"a":"1"}'],
  ['true ? null : [1]', 'null'],
  ['true ? [[1]] : [["a", "b"]]', '[["1"]]'],
  ['"true" ? 1 : 2', '1'],
  ['null ? 1 : 2', 'error'],
  ['"x" ? 1 : 2', 'error'],
  ['false ? 1 : true ? 2 : 3', '2'],
  ['true ? {a=null} : {a=[1]}', '{"a":null}'],
  ['(true ? [2, 1] : toset([1])) == toset([1, 2])', 'true'],
];

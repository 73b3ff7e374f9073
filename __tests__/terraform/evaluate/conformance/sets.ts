import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['toset(["c", "b", "b"])', '["b","c"]'],
  ['toset([3, 10, 2])', '[2,3,10]'],
  ['toset(["a", 1, true])', '["1","a","true"]'],
  ['toset([{b=1}, {a=1}])', '[{"a":1},{"b":1}]'],
  ['toset({a=1})', 'error'],
  ['toset([["a"], 1])', 'error'],
  ['setunion(["a", "b"], ["b", "c"], [1])', '["1","a","b","c"]'],
  ['setunion([], [])', '[]'],
  ['setunion([1], [[1]])', 'error'],
  ['setunion()', 'error'],
  ['setintersection(["a", "b"], ["b", "c"])', '["b"]'],
  ['setintersection(["a"], [])', '[]'],
  ['setintersection([1, "a"], ["1"])', '["1"]'],
  ['setintersection("a")', 'error'],
  ['setsubtract(["a", "b", "c"], ["a", "c"])', '["b"]'],
  ['setsubtract(["a"], [1])', '["a"]'],
  ['setsubtract([], ["a"])', '[]'],
  ['setsubtract(["a"])', 'error'],
  ['setproduct(["a", "b"], [1, 2])', '[["a",1],["a",2],["b",1],["b",2]]'],
  ['setproduct(["a"], [])', '[]'],
  ['setproduct(toset(["b", "a"]), toset(["x"]))', '[["a","x"],["b","x"]]'],
  ['setproduct([1, "a"], [true])', '[["1",true],["a",true]]'],
  ['setproduct(["a"])', 'error'],
];

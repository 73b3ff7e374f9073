import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['[{a=1}, {a=2}][*].a', '[1,2]'],
  ['[{a=1}, {a=2}].*.a', '[1,2]'],
  ['null[*]', '[]'],
  ['"a"[*]', '["a"]'],
  ['{a=1}[*].a', '[1]'],
  ['[[1, 2], [3]][*][0]', '[1,3]'],
  ['[[1, 2], [3]].*.0', '[1,3]'],
  ['[{a=[{b=1}]}][*].a[0].b', '[1]'],
  ['[{a=[1, 2]}].*.a[0]', '[1,2]'],
  ['toset([{a=1}])[*].a', '[1]'],
  ['[][*].a', '[]'],
  ['[{b=1}][*].a', 'error'],
  ['["a", "b"].1', '"b"'],
  ['["a"]["0"]', '"a"'],
  ['["a"][1]', 'error'],
  ['["a"][-1]', 'error'],
  ['{a=1}["a"]', '1'],
  ['{"0"=1}.0', '1'],
  ['{a=1}.b', 'error'],
  ['toset(["a"])[0]', 'error'],
  ['{a={b=[1, {c="x"}]}}.a.b[1].c', '"x"'],
  ['"a".b', 'error'],
  ['null.a', 'error'],
  ['tomap({a=1}).a', '1'],
];

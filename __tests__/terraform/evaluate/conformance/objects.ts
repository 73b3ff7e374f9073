import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['{"a" = 1, a = 2}', '{"a":2}'],
  ['{null = 1}', '{"null":1}'],
  ['{(null) = 1}', 'error'],
  ['{true = 1}', '{"true":1}'],
  ['{1 = 2}', '{"1":2}'],
  ['{(1 + 1) = "x"}', '{"2":"x"}'],
  ['{"${"x"}y" = 1}', '{"xy":1}'],
  ['{a : 1, b = 2}', '{"a":1,"b":2}'],
  ['{([]) = 1}', 'error'],
  ['{if = 1, for = 2}', '{"for":2,"if":1}'],
];

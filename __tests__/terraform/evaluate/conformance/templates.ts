import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['"a${1 + 1}b"', '"a2b"'],
  ['"${true}x${1.50}"', '"truex1.5"'],
  ['"${[1]}"', '[1]'],
  ['"${null}"', 'null'],
  ['"a${null}"', 'error'],
  ['"a${[]}"', 'error'],
  ['"$${a} %%{b} $$ %% ${"$"}{x}"', '"${a} %{b} $$ %% ${x}"'],
  ['"\\u00e9\\U0001F600\\t\\\\\\""', '"é😀\\t\\\\\\""'],
  ['"%{ if true }yes%{ else }no%{ endif }"', '"yes"'],
  ['"%{ if false }yes%{ endif }"', '""'],
  ['"a %{~ if true ~} b %{~ endif ~} c"', '"abc"'],
  ['"%{ for i, v in ["x", "y"] }${i}=${v};%{ endfor }"', '"0=x;1=y;"'],
  ['"%{ for k, v in {b=1, a=2} ~} ${k}${v} %{ endfor ~}"', '"a2 b1 "'],
  ['"a ${~ "b" ~} c"', '"abc"'],
  ['"%{ if null }x%{ endif }"', 'error'],
  ['"%{ if "x" }x%{ endif }"', 'error'],
  ['"x%{ for v in [] }a%{ endfor }"', '"x"'],
  ['"${"nested ${"deep ${1}"}"}"', '"nested deep 1"'],
];

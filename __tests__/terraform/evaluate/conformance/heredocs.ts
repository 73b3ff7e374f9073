import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['<<EOT\n  a\n    b\n EOT\n', '"  a\\n    b\\n"'],
  ['<<-EOT\n    a\n      b\n    EOT\n', '"a\\n  b\\n"'],
  ['<<-EOT\n\ta\n\t\tb\n\tEOT\n', '"a\\n\\tb\\n"'],
  ['<<-EOT\n    a\n\n      b\n  EOT\n', '"a\\n\\n  b\\n"'],
  [
    '<<-EOT\n    a ${1 + 1} $${x}\n    %{ if true ~}\n    b\n    %{ endif ~}\n    c\n  EOT\n',
    '"a 2 ${x}\\n    b\\n    c\\n"',
  ],
  ['<<-EOT\n    %{ for v in [1, 2] ~}\n    v${v}\n    %{ endfor ~}\n  EOT\n', '"    v1\\n    v2\\n"'],
  ['<<EOT\na\\nb "q"\nEOT\n', '"a\\\\nb \\"q\\"\\n"'],
  ['<<-EOT\n    ${"x"}\n      y\n  EOT\n', '"x\\n  y\\n"'],
  ['<<EOT\nEOT\n', '""'],
  ['<<-EOT\n      a\n    ${~ "b" ~}\n   c\n  EOT\n', '"      a\\nb   c\\n"'],
  ['<<-EOT\n  \ta\n    b\n  EOT\n', '"a\\n b\\n"'],
];

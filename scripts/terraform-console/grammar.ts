import fc from 'fast-check';
import { calls } from './calls.ts';
import { literals } from './literals.ts';

/** The kinds of expressions that the grammar tells apart, so that most of what it makes has a value. */
const kinds = ['text', 'number', 'bool', 'list', 'map', 'any'] as const;
type Kind = (typeof kinds)[number];
type Grammar = Record<Kind, string>;

function isKind(shape: string): shape is Kind {
  return kinds.some((kind) => kind === shape);
}

/**
 * Expressions of Terraform's language: operators, templates, heredocs, for-expressions, splats, conditionals, indices and
 * function calls, nested a few levels deep.
 */
export function expressions(): fc.Arbitrary<string> {
  return fc.letrec<Grammar>((tie) => {
    const argumentOf = (shape: string): fc.Arbitrary<string> => {
      const literal = fc.constantFrom(...(literals[shape] ?? []));
      return isKind(shape)
        ? fc.oneof(
            { weight: 12, arbitrary: literal },
            { weight: 12, arbitrary: tie(shape) },
            { weight: 1, arbitrary: tie('any') },
          )
        : fc.oneof({ weight: 24, arbitrary: literal }, { weight: 1, arbitrary: tie('any') });
    };
    const callsOf = (kind: Kind): fc.Arbitrary<string> =>
      fc.constantFrom(...Object.entries(calls[kind])).chain(([name, shapes]) =>
        fc.tuple(fc.tuple(...shapes.split(' ').map(argumentOf)), fc.nat(80)).map(([args, chance]) => {
          // Now and then an argument is missing, or null, or the last one spread.
          const given = chance === 0 ? args.slice(1) : chance === 1 ? ['null', ...args.slice(1)] : args;
          return `${name.replace(/_+$/, '')}(${given.join(', ')}${chance === 2 ? '...' : ''})`;
        }),
      );
    const conditional = (kind: Kind): fc.Arbitrary<string> =>
      fc.tuple(tie('bool'), tie(kind), tie(kind)).map(([condition, a, b]) => `(${condition} ? ${a} : ${b})`);
    const oneOf = (kind: Kind, ...others: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
      fc.oneof({ maxDepth: 3 }, fc.constantFrom(...(literals[kind] ?? [])), callsOf(kind), callsOf(kind), ...others);
    const operation = (kind: Kind, operators: readonly string[]): fc.Arbitrary<string> =>
      fc
        .tuple(tie(kind), fc.constantFrom(...operators), tie(kind), fc.boolean())
        .map(([a, operator, b, wrapped]) => (wrapped ? `(${a} ${operator} ${b})` : `${a} ${operator} ${b}`));
    const strip = fc.constantFrom('', '~');
    return {
      text: oneOf(
        'text',
        conditional('text'),
        fc.tuple(tie('number'), tie('text')).map(([a, b]) => `"<\${${a}}|\${${b}}>"`),
        fc
          .tuple(tie('bool'), strip, strip, tie('text'))
          .map(([c, l, r, a]) => `"p %{${l} if ${c} ${r}} yes \${${a}} %{${l} else ${r}} no %{ endif ${r}} q"`),
        fc
          .tuple(tie('list'), strip, strip)
          .map(([list, l, r]) => `"[ %{${l} for i, v in ${list} ${r}} \${i}=\${jsonencode(v)} %{${l} endfor ${r}} ]"`),
        fc
          .tuple(tie('text'), strip, strip, fc.constantFrom('-', ''), fc.constantFrom('    ', '\t', '  \t', ''))
          .filter(([a]) => !a.includes('<<'))
          .map(
            ([a, l, r, flush, pad]) =>
              `<<${flush}EOT\n${pad}  one \${${l} ${a} ${r}} two\n\n${pad}  \tthree $\${x} "\\n" %%{y}\n${pad}%{ if true ${r}}\n${pad}four\n\n${pad}%{ endif ${r}}\n  EOT\n`,
          ),
        fc.tuple(tie('map'), fc.constantFrom('a', 'b', 'c', 'x', 'k')).map(([map, key]) => `${map}.${key}`),
      ),
      number: oneOf(
        'number',
        operation('number', ['+', '-', '*', '/', '%']),
        conditional('number'),
        tie('number').map((a) => `-${a}`),
      ),
      bool: oneOf(
        'bool',
        operation('number', ['<', '<=', '>', '>=', '==', '!=']),
        operation('bool', ['&&', '||', '==', '!=']),
        operation('any', ['==', '!=']),
        tie('bool').map((a) => `!${a}`),
      ),
      list: oneOf(
        'list',
        conditional('list'),
        fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
        fc.tuple(tie('list'), tie('text')).map(([list, a]) => `[for v in ${list} : "\${jsonencode(v)}\${${a}}"]`),
        tie('list').map((list) => `[for i, v in ${list} : [i, v] if i != 1]`),
        tie('map').map((map) => `[for k, v in ${map} : k if v != null]`),
        tie('list').map((list) => `${list}[*].a`),
        tie('list').map((list) => `${list}.*.a`),
        tie('any').map((value) => `${value}[*]`),
      ),
      map: oneOf(
        'map',
        conditional('map'),
        fc.tuple(tie('text'), tie('any'), tie('any')).map(([key, a, b]) => `{ (${key}) = ${a}, b : ${b} }`),
        tie('list').map((list) => `{ for i, v in ${list} : "k\${i}" => v }`),
        tie('list').map((list) => `{ for v in ${list} : jsonencode(v) => v... }`),
        tie('map').map((map) => `{ for k, v in ${map} : upper(k) => v if k != "c" }`),
      ),
      any: oneOf(
        'any',
        tie('text'),
        tie('number'),
        tie('bool'),
        tie('list'),
        tie('map'),
        conditional('any'),
        fc.tuple(tie('list'), fc.constantFrom('0', '1', '2', '"0"', '-1')).map(([list, i]) => `${list}[${i}]`),
        fc.tuple(tie('map'), fc.constantFrom('"a"', '"b"', '"x"', '1')).map(([map, key]) => `${map}[${key}]`),
        fc.tuple(tie('list'), fc.constantFrom('0', '1')).map(([list, i]) => `${list}.${i}`),
      ),
    };
  }).any;
}

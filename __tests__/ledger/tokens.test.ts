import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/ledger/tokens.ts';

const textsOf = (text: string, path = 'notes') => tokensOf({ path, text }).tokens.map((token) => token.text);
const commentsOf = (text: string, path = 'notes') =>
  tokensOf({ path, text }).comments.map(([start, end]) => text.slice(start, end));

describe('the tokens of a text', () => {
  it('are words, quoted texts and brackets', () => {
    const { tokens } = tokensOf({ path: 'a.ts', text: 'f("a b", [bedrock:Get*])' });
    expect(tokens.map(({ kind, text, start, end }) => ({ kind, text, start, end }))).toEqual([
      { kind: 'word', text: 'f', start: 0, end: 1 },
      { kind: 'open', text: '(', start: 1, end: 2 },
      { kind: 'text', text: 'a b', start: 3, end: 6 },
      { kind: 'open', text: '[', start: 9, end: 10 },
      { kind: 'word', text: 'bedrock:Get*', start: 10, end: 22 },
      { kind: 'close', text: ']', start: 22, end: 23 },
      { kind: 'close', text: ')', start: 23, end: 24 },
    ]);
  });

  it('take an apostrophe for none of its quotes, and a prefix of Python for one', () => {
    expect(textsOf("don't (a)")).toEqual(['don', 't', '(', 'a', ')']);
    expect(textsOf("f'a b' rb'c d'", 'a.py')).toEqual(['f', 'a b', 'rb', 'c d']);
  });

  it('end a quote only on its line, and a backquote on a later one', () => {
    expect(textsOf('"a\n b" c')).toEqual(['a', 'b', 'c']);
    expect(textsOf('`a\nb` c')).toEqual(['a\nb', 'c']);
    expect(textsOf('"a\\"b"')).toEqual(['a\\"b']);
  });
});

describe('the comments of a text', () => {
  it('are those of its language', () => {
    expect(commentsOf('a // b\n#c = 1\n/* d\n */ e', 'a.ts')).toEqual(['// b', '/* d\n */']);
    expect(commentsOf('a // b\n#c = 1\n/* d\n */ e', 'a.py')).toEqual(['#c = 1']);
    expect(commentsOf('-- a\nb -- c\n', 'a.sql')).toEqual(['-- a']);
    expect(commentsOf('-- a\n', 'a.sh')).toEqual([]);
    expect(commentsOf('<!-- a\n-->\n# b\n// c')).toEqual(['<!-- a\n-->', '# b', '// c']);
    // the language of a template has some of its own
    for (const ending of ['j2', 'yaml.j2', 'jinja', 'njk'])
      expect(commentsOf('{#  - a "b" #}\n{{ c }} # d\n{% e %}', `x.${ending}`)).toEqual(['{#  - a "b" #}', '# d']);
    expect(commentsOf('{{/* a */}}\n{{ b }}', 'x.yaml.tpl')).toEqual(['{{/* a */}}']);
    expect(commentsOf('<%# a %>\n<%= b %>', 'x.json.erb')).toEqual(['<%# a %>']);
    expect(commentsOf('{{! a }}\n{{ b }}', 'x.hbs')).toEqual(['{{! a }}']);
    expect(commentsOf('{# a #}\n{#', 'x.j2')).toEqual(['{# a #}']);
    for (const ending of ['json', 'ts', 'cs']) expect(commentsOf('{#a #}\n', `x.${ending}`)).toEqual([]);
  });

  it('stand apart, and not in quotes', () => {
    expect(commentsOf('a="# b" c#d https://e f')).toEqual([]);
    expect(commentsOf('x = 1 /* a */\n', 'a.ts')).toEqual([]);
  });

  it('are none where a block does not end', () => {
    expect(commentsOf('/* a\nb', 'a.ts')).toEqual([]);
  });
});

const part = fc.constantFrom(
  '"',
  "'",
  '`',
  '\\',
  '\n',
  ' ',
  '#',
  '//',
  '/*',
  '*/',
  '<!--',
  '-->',
  '(',
  ']',
  '{',
  'a',
  ':',
  'é',
);
const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
const path = fc.constantFrom('notes', 'a.ts', 'a.py', 'a.sql', 'a.bat', 'a.vb', 'a.ini');

it('tokens and comments never overlap, are in order, and lose no letter and no bracket', () => {
  fc.assert(
    fc.property(text, path, (written, name) => {
      const { tokens, comments } = tokensOf({ path: name, text: written });
      const places = [...tokens.map(({ start, end }) => [start, end] as const), ...comments].sort(
        (a, b) => a[0] - b[0] || a[1] - b[1],
      );
      let last = 0;
      let between = '';
      for (const [start, end] of places) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        between += written.slice(last, start);
        last = end;
      }
      between += written.slice(last);
      expect(between).not.toMatch(/[aé({\]]/);
      for (const token of tokens) expect(written.slice(token.start, token.end)).toBe(token.text);
    }),
    { numRuns: 500 },
  );
});

describe('the documentation of a Python program', () => {
  const doc = (text: string) => commentsOf(text, 'a.py');

  it('is a comment where it is a statement of its own', () => {
    expect(doc('"""a\nb"""\ndef f():\n    \'\'\'c\'\'\'\n    return 1')).toEqual(['"""a\nb"""', "'''c'''"]);
  });

  it('is no comment where it is a value: assigned, given to a call, or continued', () => {
    expect(doc('x = """\na\n"""\ny = """\nb\n"""\n')).toEqual([]);
    expect(doc('f(\n"""a""",\n    """b""")')).toEqual([]);
    expect(doc('x = \\\n"""a"""')).toEqual([]);
    expect(doc('x = f"""\na\n"""\n')).toEqual([]);
    expect(doc('x = {\n  "k":\n"""a"""\n}')).toEqual([]);
  });

  it('is no comment where the program may ask for it, where it does not end, and in other languages', () => {
    expect(doc('"""a"""\njson.loads(f.__doc__)')).toEqual([]);
    expect(doc('"""a\nb')).toEqual([]);
    expect(commentsOf('"""a\nb"""', 'a.kt')).toEqual([]);
  });

  it('does not hide what stands behind it', () => {
    expect(doc('"""a"""\nx = """\nb\n"""\n"""c"""')).toEqual(['"""a"""', '"""c"""']);
  });
});

import { type ForIntroduction, parseForIntroduction } from './collections.ts';
import { parseExpression } from './expressions.ts';
import type { Reader } from './reader.ts';
import type { Expression, Node, TemplateText } from './tree.ts';

/** A template before its directives are matched with their ends. */
export type TemplateToken =
  | TemplateText
  | (Node & Strip & { readonly kind: 'interpolation'; readonly expression: Expression })
  | (Node & Strip & { readonly kind: 'if'; readonly condition: Expression })
  | (Node & Strip & { readonly kind: 'for'; readonly introduction: ForIntroduction })
  | (Node & Strip & { readonly kind: 'else' | 'endif' | 'endfor' });

/** Strip markers: `~` eats the blank space of the text before or behind the sequence. */
interface Strip {
  readonly stripBefore: boolean;
  readonly stripBehind: boolean;
}

type Inside =
  | { readonly kind: 'interpolation'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | { readonly kind: 'for'; readonly introduction: ForIntroduction }
  | { readonly kind: 'else' | 'endif' | 'endfor' };

/** An interpolation or a directive; the reader stands on `${` or `%{`, in a level where line breaks do not count. */
export function parseSequence(reader: Reader, tokens: TemplateToken[]): void {
  const from = reader.at;
  const directive = reader.looksAt('%');
  reader.at += 2;
  const stripBefore = reader.take('~');
  reader.skip();
  const inside: Inside = directive
    ? parseDirective(reader)
    : { kind: 'interpolation', expression: parseExpression(reader) };
  reader.skip();
  const stripBehind = reader.looksAt('~}');
  if (!reader.take('~}') && !reader.take('}')) {
    reader.fail(
      `"}" is missing after a template ${directive ? 'directive' : 'interpolation'}, found ${reader.found()}`,
    );
  }
  tokens.push({ ...inside, stripBefore, stripBehind, ...reader.range(from, reader.at) });
}

function parseDirective(reader: Reader): Inside {
  const keyword = reader.peekName();
  switch (keyword) {
    case 'if':
      reader.takeName();
      return { kind: 'if', condition: parseExpression(reader) };
    case 'for':
      return { kind: 'for', introduction: parseForIntroduction(reader) };
    case 'else':
    case 'endif':
    case 'endfor':
      reader.takeName();
      return { kind: keyword };
    default:
      return reader.fail(`A template directive is if, else, endif, for or endfor, found ${reader.found()}`);
  }
}

import { type Reader, SyntaxFailure } from './reader.ts';
import type { TemplateToken } from './template-sequences.ts';
import type { TemplatePart } from './tree.ts';

/** An open directive, or the template itself, and the parts that belong to it so far. */
interface Frame {
  readonly opener: Extract<TemplateToken, { kind: 'if' | 'for' }> | undefined;
  parts: TemplatePart[];
  /** The parts before "else". */
  whenTrue?: TemplatePart[];
}

const blankBefore = /^\s+/u;

/** Nests what stands between a directive and its end; the strip markers have been applied. */
export function buildTemplate(tokens: readonly TemplateToken[], reader: Reader): readonly TemplatePart[] {
  const root: TemplatePart[] = [];
  const stack: Frame[] = [{ opener: undefined, parts: root }];
  for (const token of tokens) {
    const frame = stack.at(-1);
    if (!frame) break;
    switch (token.kind) {
      case 'text':
        frame.parts.push(token);
        break;
      case 'interpolation':
        frame.parts.push({ kind: 'interpolation', expression: token.expression, start: token.start, end: token.end });
        break;
      case 'if':
      case 'for':
        if (stack.length > reader.limits.depth)
          throw new SyntaxFailure('Too many nested directives', token.start, token.end, 'limit');
        stack.push({ opener: token, parts: [] });
        break;
      case 'else':
        if (frame.opener?.kind !== 'if' || frame.whenTrue) throw misplaced(token);
        frame.whenTrue = frame.parts;
        frame.parts = [];
        break;
      case 'endif':
      case 'endfor': {
        const parent = stack.at(-2);
        if (!parent || `end${frame.opener?.kind}` !== token.kind) throw misplaced(token);
        stack.pop();
        parent.parts.push(closed(frame, token.end));
        break;
      }
    }
  }
  const open = stack.at(-1)?.opener;
  if (open) throw new SyntaxFailure(`This "${open.kind}" is never closed with "end${open.kind}"`, open.start, open.end);
  return root;
}

function misplaced(token: TemplateToken): SyntaxFailure {
  return new SyntaxFailure(`This "${token.kind}" closes no directive`, token.start, token.end);
}

function closed(frame: Frame, end: number): TemplatePart {
  const { opener } = frame;
  if (!opener) throw new SyntaxFailure('No directive to close', end, end);
  if (opener.kind === 'if') {
    const whenTrue = frame.whenTrue ?? frame.parts;
    const whenFalse = frame.whenTrue ? frame.parts : [];
    return { kind: 'if', condition: opener.condition, whenTrue, whenFalse, start: opener.start, end };
  }
  return { kind: 'for-directive', ...opener.introduction, body: frame.parts, start: opener.start, end };
}

/** The tokens without the blank space that strip markers eat; the marker reaches the one text beside it. */
export function stripped(tokens: readonly TemplateToken[]): readonly TemplateToken[] {
  const result: TemplateToken[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'text') {
      result.push(token);
      continue;
    }
    const before = tokens[i - 1];
    const behind = tokens[i + 1];
    let { text, start } = token;
    if (before && before.kind !== 'text' && before.stripBehind) {
      const blank = blankBefore.exec(text)?.[0].length ?? 0;
      text = text.slice(blank);
      // Only text without escapes keeps its positions; blank space is written as itself except for \n and \t in quotes.
      if (token.end - token.start === token.text.length) start += blank;
    }
    if (behind && behind.kind !== 'text' && behind.stripBefore) text = text.trimEnd();
    if (text !== '') result.push({ ...token, text, start });
  }
  return result;
}

import { limits } from '../limits.ts';
import { lineText, positionAt, type Span } from '../located/source.ts';

const LONGEST = limits.review.excerptLength;
const BEFORE = 120;

/** The line on which a span starts, for `source` and `sourceColumn` of a location; of a long line the piece around the start. */
export function excerptOf(span: Span): { readonly source: string; readonly sourceColumn?: number } {
  const { line, column } = positionAt(span.source, span.start);
  const text = lineText(span.source, line);
  if (text.length <= LONGEST) return { source: text };
  const from = Math.max(0, Math.min(column - 1 - BEFORE, text.length - LONGEST));
  return { source: text.slice(from, from + LONGEST).replace(/\p{Cs}/gu, '\ufffd'), sourceColumn: from + 1 };
}

import type { Source } from '../../located/source.ts';
import { type BodyState, parseBody } from './bodies.ts';
import { parseExpression } from './expressions.ts';
import { parseJsonBody } from './json-bodies.ts';
import { defaultSyntaxLimits, Reader, SyntaxFailure, type SyntaxLimits } from './reader.ts';
import { parseBareTemplate } from './templates.ts';
import type { Body, Expression, SyntaxProblem, TemplatePart } from './tree.ts';

/** A parsed file: every part of it that is well-formed, and what is wrong with the rest. */
export interface ParsedFile {
  readonly body: Body;
  readonly errors: readonly SyntaxProblem[];
}

/** Parses a file in HCL's native syntax (`.tf`, `.tofu`, `.tfvars`); never throws. */
export function parseHcl(source: Source, limits: SyntaxLimits = defaultSyntaxLimits): ParsedFile {
  const { text } = source;
  if (text.length > limits.length) return tooLong(text, limits);
  const reader = new Reader(text, limits);
  if (text.charCodeAt(0) === 0xfeff) reader.at = 1;
  const state: BodyState = { problems: [], resumed: false };
  const body = parseBody(reader, state, undefined);
  return { body, errors: state.problems };
}

/** Parses a file in Terraform's JSON syntax (`.tf.json`, `.tfvars.json`) into the same shape; never throws. */
export function parseHclJson(source: Source, limits: SyntaxLimits = defaultSyntaxLimits): ParsedFile {
  if (source.text.length > limits.length) return tooLong(source.text, limits);
  return parseJsonBody(source.text, limits);
}

/** Parses a configuration file by the syntax that its name says. */
export function parseConfiguration(source: Source, limits: SyntaxLimits = defaultSyntaxLimits): ParsedFile {
  return source.path.endsWith('.json') ? parseHclJson(source, limits) : parseHcl(source, limits);
}

/** Parses a whole text as a template, as `templatefile` reads it; never throws. */
export function parseTemplateFile(
  source: Source,
  limits: SyntaxLimits = defaultSyntaxLimits,
): { readonly parts: readonly TemplatePart[]; readonly errors: readonly SyntaxProblem[] } {
  if (source.text.length > limits.length) return { parts: [], errors: tooLong(source.text, limits).errors };
  const reader = new Reader(source.text, limits);
  if (source.text.charCodeAt(0) === 0xfeff) reader.at = 1;
  try {
    return { parts: parseBareTemplate(reader), errors: [] };
  } catch (failure) {
    return { parts: [], errors: [problemOf(failure)] };
  }
}

/** Parses a text that is one expression, or answers undefined. */
export function parseExpressionText(text: string, limits: SyntaxLimits = defaultSyntaxLimits): Expression | undefined {
  const reader = new Reader(text, limits);
  reader.lineBreaksCount = false;
  try {
    const expression = parseExpression(reader);
    reader.skip();
    return reader.atEnd ? expression : undefined;
  } catch (failure) {
    problemOf(failure);
    return undefined;
  }
}

function problemOf(failure: unknown): SyntaxProblem {
  if (!(failure instanceof SyntaxFailure)) throw failure;
  return { message: failure.message, reason: failure.reason, start: failure.start, end: failure.end };
}

function tooLong(text: string, limits: SyntaxLimits): ParsedFile {
  const message = `The file has ${text.length} characters, more than the ${limits.length} that are read`;
  const errors: readonly SyntaxProblem[] = [{ message, reason: 'limit', start: 0, end: 0 }];
  return { body: { attributes: [], blocks: [], start: 0, end: 0 }, errors };
}
